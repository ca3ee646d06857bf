"""What stands beside labels, read as what it should be: texts, dates, a year, a conclusion, a meeting."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any, TypeVar

from ..domain.assessment import Meeting, Result
from ..domain.codes import Code
from ..domain.entries import Entry
from ..domain.text import fold
from ..layout import InfoLabel
from ..layout.scoring import CONCLUSION_WORDS
from .cells import Reader, words_of
from .grid import Grid, shown
from .labels import Labelled, Labels

T = TypeVar("T")

_CODE_LENGTH = 5
_YEAR = r"(?i)(?:năm\s+)?([0-9]{4})"
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


class LabelReader:
    """Reads the values beside labels as what they should be."""

    def __init__(self, reader: Reader, labels: Labels) -> None:
        self._reader = reader
        self._found = labels.found
        if reader.trace is not None:
            for label, one in labels.found.items():
                reader.trace.label(reader.grid, label, one)

    def has(self, label: InfoLabel) -> bool:
        """Whether the label was found."""
        return label in self._found

    def text(self, label: InfoLabel) -> Entry[str]:
        """A text."""
        return self._entry(label, lambda reader, row, column: reader.text(row, column))

    def date(self, label: InfoLabel) -> Entry[dt.date]:
        """A date."""
        return self._entry(label, lambda reader, row, column: reader.date(row, column, label.label))

    def time(self, label: InfoLabel) -> Entry[dt.time]:
        """A time of day."""
        return self._entry(label, lambda reader, row, column: reader.time(row, column, label.label))

    def whole(self, label: InfoLabel, allowed: str) -> Entry[int]:
        """A whole number."""
        return self._entry(label, lambda reader, row, column: reader.whole(row, column, label.label, allowed))

    def year(self, allowed: str) -> Entry[int]:
        """A year, with or without the word before it."""
        found = self._found.get(InfoLabel.YEAR)
        if (
            found is not None
            and isinstance(found.value, str)
            and (year := re.fullmatch(_YEAR, found.value.strip()))
        ):
            return Entry.of(int(year[1]), self._reader.place(*found.value_cell), found.value)
        entry = self.whole(InfoLabel.YEAR, allowed)
        if entry.value is not None and not _FIRST_YEAR <= entry.value <= _LAST_YEAR:
            self._reader.report(
                Code.VALUE_NOT_IN_LIST,
                entry.place,
                label=InfoLabel.YEAR.label,
                value=entry.raw,
                allowed=allowed,
            )
            return Entry.unreadable(entry.raw, entry.place)
        return entry

    def code(self) -> Entry[str]:
        """The unit's official code; a number has lost the zeros before it."""
        entry = self.text(InfoLabel.CODE)
        return entry._replace(value=official_code(entry.value)) if entry.value is not None else entry

    def conclusion(self) -> Entry[Result]:
        """The chair's conclusion."""
        return self._entry(InfoLabel.CONCLUSION, read_conclusion)

    @cached_property
    def decision(self) -> tuple[Entry[str], Entry[dt.date]]:
        """Number and date of the decision that set up the council."""
        return self._number_and_date(InfoLabel.DECISION)

    def meeting(self) -> Meeting:
        """A council's meeting and what was set down about it."""
        return Meeting(**{name: read(self) for name, read in MEETING_FIELDS.items()})

    def _number_and_date(self, label: InfoLabel) -> tuple[Entry[str], Entry[dt.date]]:
        found = self._found.get(label)
        if found is None:
            return Entry.absent(), Entry.absent()
        place = self._reader.place(*found.value_cell)
        if found.in_doubt:
            raw = shown(found.value)
            return Entry.unreadable(raw, place), Entry.unreadable(raw, place)
        return self._of(found).number_and_date(*found.value_cell, label.label)

    def _entry(self, label: InfoLabel, read: Callable[[Reader, int, int], Entry[T]]) -> Entry[T]:
        found = self._found.get(label)
        if found is None:
            return Entry.absent()
        if found.in_doubt:
            return Entry.unreadable(shown(found.value), self._reader.place(*found.value_cell))
        return read(self._of(found), *found.value_cell)

    def _of(self, found: Labelled) -> Reader:
        """The reader, seeing one label's value alone: behind a colon it shares a cell with its label."""
        grid = self._reader.grid
        if grid.spread(*found.value_cell) is found.value:
            return self._reader
        values = {} if found.value is None else {found.value_cell: found.value}
        return replace(self._reader, grid=Grid(grid.name, grid.visible, values, marks=grid.marks))


MEETING_FIELDS: Mapping[str, Callable[[LabelReader], Entry[Any]]] = {
    "decision_number": lambda labels: labels.decision[0],
    "decision_date": lambda labels: labels.decision[1],
    "held_on": lambda labels: labels.date(InfoLabel.HELD_ON),
    "starts_at": lambda labels: labels.time(InfoLabel.STARTS_AT),
    "ends_at": lambda labels: labels.time(InfoLabel.ENDS_AT),
    "venue": lambda labels: labels.text(InfoLabel.VENUE),
    "chair": lambda labels: labels.text(InfoLabel.CHAIR),
    "secretary": lambda labels: labels.text(InfoLabel.SECRETARY),
    "conclusion": LabelReader.conclusion,
}
"""The fields of a meeting, and how each is read."""


def official_code(text: str) -> str:
    """An official code as it is written: a number has lost the zeros before it.

    >>> official_code("1234")
    '01234'
    """
    if len(text) >= _CODE_LENGTH and text.isascii() and text.isdigit():
        return text  # as nearly all are
    bare = "".join(text.split())
    return bare.zfill(_CODE_LENGTH) if bare.isascii() and bare.isdigit() else bare


def read_conclusion(reader: Reader, row: int, column: int | None, label: str = "") -> Entry[Result]:
    """A conclusion: "Đạt", "Không đạt", with or without the standard's name behind it."""
    value = None if column is None else reader.grid.spread(row, column)
    if isinstance(value, str) and column is not None and (begun := _begun(fold(value))) is not None:
        return Entry.of(begun, reader.place(row, column), shown(value))
    return reader.one_of(
        row, column, label or InfoLabel.CONCLUSION.label, _CONCLUSIONS, Code.VALUE_NOT_IN_LIST
    )


def conclusion_of(text: str) -> Result | None:
    """The conclusion a text is; None for any other."""
    return _begun(fold(text)) or _conclusion_of_words(text)


def _begun(folded: str) -> Result | None:
    """The one conclusion a text is, or is and then names the standard; None where it is none, or several."""
    starts = [
        result
        for result, words in _FOLDED_CONCLUSIONS.items()
        if any(folded == each or folded.startswith(f"{each} tieu chuan") for each in words)
    ]
    return starts[0] if len(starts) == 1 else None


_CONCLUSIONS = {Result(key): words for key, words in CONCLUSION_WORDS.items()}
_FOLDED_CONCLUSIONS = {result: tuple(map(fold, words)) for result, words in _CONCLUSIONS.items()}
_conclusion_of_words = words_of(_CONCLUSIONS)
