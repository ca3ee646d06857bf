"""Cells of a year's row as values; what cannot be read for sure is a finding, never a guess."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from ...domain.codes import Code
from ...domain.findings import Finding
from ...domain.text import fold
from ...intake.dates import read_date
from ...intake.grid import ErrorValue, Percent, Uncomputed, Value, plain, shown
from ...intake.label_values import official_code
from ...intake.numbers import read_number
from ...intake.reading import InDoubt, Sure
from ...layout.years import PointsColumn, YearColumn
from ..tidy import tidy
from .columns import Column, Points, heading_of
from .sheets import Row

_EXACT = re.compile(r"[0-9]{1,9}(\.[0-9]{1,30})?")
_WHOLE = re.compile(r"[0-9]{1,4}")
_FIRST_YEAR, _LAST_YEAR = 1990, 2199

Word = TypeVar("Word", bound=StrEnum)


@dataclass
class RowReader:
    """Reads one row's cells; ``findings`` collects what could not be read."""

    row: Row
    findings: list[Finding] = field(default_factory=list)

    def text(self, column: Column) -> str | None:
        """Text on one line; None for an empty cell."""
        value = self.row.value(column)
        if isinstance(value, ErrorValue | Uncomputed):
            self._report(column, "")
            return None
        return tidy(shown(value)) or None

    def code(self, column: Column) -> str | None:
        """An official code, with the zeros a number has lost."""
        text = self.text(column)
        return official_code(text) if text and column is YearColumn.CODE else text

    def whole(self, column: Column, *, year: bool = False) -> int | None:
        """A whole number of at most four digits; ``year``: one that can be a year."""
        text = self.text(column)
        if text is None:
            return None
        if _WHOLE.fullmatch(text) and (not year or _FIRST_YEAR <= int(text) <= _LAST_YEAR):
            return int(text)
        self._report(column, str(_FIRST_YEAR) + "–" + str(_LAST_YEAR) if year else "1, 2, 3 …")
        return None

    def points(self, column: Column) -> Decimal | None:
        """Points: a number from 0 on."""
        value = self.row.value(column)
        if value is None:
            return None
        if isinstance(value, Decimal) and value >= 0:
            return plain(value)
        expected = "812.5" if self.row.exact else "812,5"
        if isinstance(value, str) and self.row.exact:
            if _EXACT.fullmatch(value.strip()):
                return Decimal(value.strip())
        elif isinstance(value, str):
            reading = read_number(value)
            if isinstance(reading, Sure) and reading.value >= 0:
                return reading.value
            if isinstance(reading, InDoubt):
                expected = f"{reading.first} / {reading.second}"
        self._report(column, expected)
        return None

    def day(self, column: Column) -> date | None:
        """A date."""
        value = self.row.value(column)
        if value is None:
            return None
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, str):
            reading = read_date(value)
            if isinstance(reading, Sure):
                return reading.value
        self._report(column, "26/11/2014")
        return None

    def word(self, column: Column, words: Mapping[str, Sequence[str]], kind: type[Word]) -> Word | None:
        """One of a list of words, as people write it or by its key."""
        text = self.text(column)
        if text is None:
            return None
        for key, names in words.items():
            if fold(text) in (fold(key), *map(fold, names)):
                return kind(key)
        self._report(column, ", ".join(names[0] for names in words.values()))
        return None

    def missing(self, *columns: YearColumn) -> None:
        """Report columns that must be filled in and are not."""
        what = ", ".join(f"“{column.label}”" for column in columns)
        if what:
            self.findings.append(Finding(Code.IMPORT_INCOMPLETE, self.row.place(), {"what": what}))

    def missing_maximum(self, criterion: int) -> None:
        """Report that a criterion has points and nobody knows of how many."""
        what = f"“{heading_of(Points(PointsColumn.MAXIMUM, criterion), {})}”"
        self.findings.append(Finding(Code.IMPORT_INCOMPLETE, self.row.place(), {"what": what}))

    def _report(self, column: Column, expected: str) -> None:
        value: Value | None = self.row.value(column)
        raw = f"{shown(value)}%" if isinstance(value, Percent) else shown(value)
        self.findings.append(
            Finding(
                Code.IMPORT_VALUE,
                self.row.place(column),
                {"label": heading_of(column, {}), "value": raw, "expected": expected or "–"},
            )
        )
