"""A sheet as plain values by row and column, the same whichever reader brought them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import MAX_PREC, Context, Decimal
from functools import cached_property, lru_cache
from math import isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ..domain.codes import Code
from ..domain.findings import Param
from ..domain.text import nfc
from .marks import NO_MARKS, Marks
from .references import Position, Range, letters

if TYPE_CHECKING:
    from .fixed import Fixed


@dataclass(frozen=True, slots=True)
class ErrorValue:
    """An error cell, ``#REF!`` and the like."""

    text: str


@dataclass(frozen=True, slots=True)
class Uncomputed:
    """A formula whose value was never computed; ``text`` as Excel shows it, with its ``=``."""

    text: str


NOT_SHOWN = "=…"
"""What stands for a formula whose text cannot be shown: old and binary workbooks keep it in symbols."""


@dataclass(frozen=True, slots=True)
class Percent:
    """A number shown as a percentage; ``number`` is what is stored (0.9 for 90 %)."""

    number: Decimal


Value = str | Decimal | bool | datetime | time | ErrorValue | Uncomputed | Percent
"""What a cell holds. A date is a datetime; an empty cell is not there at all."""

_ESCAPED = re.compile(r"_x(000[9ADad])_")
_ESCAPES = {"0009": "\t", "000A": "\n", "000D": ""}
_DAY = timedelta(days=1)
_LONGEST_REMEMBERED = 400
_EXACT = Context(prec=MAX_PREC)
"""Nothing is rounded here: by default numbers of more than 28 digits would be."""

_WRITTEN_OUT = 28
"""Digits of a whole number up to which it is written without an exponent."""


@dataclass(frozen=True)
class Grid:
    """A sheet: its values by row and column (from 1), merged ranges, what is hidden, what is fixed of it."""

    name: str
    visible: bool
    values: dict[Position, Value]
    merged: tuple[Range, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: tuple[tuple[int, int], ...] = ()
    marks: Marks = NO_MARKS
    fixed: Fixed | None = None
    found: dict[object, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What was looked for on the sheet and found, by the question: it is asked more than once."""

    @cached_property
    def rows(self) -> dict[int, tuple[tuple[int, Value], ...]]:
        """By row, the cells that hold something, from left to right; rows from top to bottom."""
        values, places = self.values, list(self.values)
        if places != sorted(places):  # hardly any reader brings them so
            values = dict(sorted(values.items(), key=itemgetter(0)))
        rows: dict[int, list[tuple[int, Value]]] = {}
        last, cells = 0, []
        for (row, column), value in values.items():
            if row != last:
                last, cells = row, rows.setdefault(row, [])
            cells.append((column, value))
        return dict(zip(rows, map(tuple, rows.values()), strict=True))

    @cached_property
    def columns(self) -> dict[int, dict[int, Value]]:
        """By column, the cells that hold something, by row."""
        columns: dict[int, dict[int, Value]] = {}
        for (row, column), value in self.values.items():
            if column in columns:
                columns[column][row] = value
            else:
                columns[column] = {row: value}
        return columns

    @cached_property
    def last_row(self) -> int:
        """The last row that holds something; 0 for an empty sheet."""
        return max(self.values, default=(0, 0))[0]

    @cached_property
    def last_column(self) -> int:
        """The last column that holds something; 0 for an empty sheet."""
        return max(map(itemgetter(1), self.values), default=0)

    def at(self, row: int, column: int) -> Value | None:
        """What a cell holds; None for an empty one and for all but the first of a merged range."""
        return self.values.get((row, column))

    def merged_at(self, row: int, column: int) -> Range | None:
        """The merged range a cell belongs to."""
        for area in self.merged:
            if area[0] <= row <= area[2] and area[1] <= column <= area[3]:
                return area
        return None

    def spread(self, row: int, column: int) -> Value | None:
        """What a cell shows, where a merged range shows its value in all its cells."""
        value = self.values.get((row, column))
        if value is None and self.merged and (area := self.merged_at(row, column)) is not None:
            return self.values.get((area[0], area[1]))
        return value

    def text(self, row: int, column: int) -> str:
        """What a cell shows, as text ("" for an empty one), merged ranges spread."""
        return shown(self.spread(row, column))

    def is_hidden_column(self, column: int) -> bool:
        """Whether a column is hidden."""
        return any(first <= column <= last for first, last in self.hidden_columns)

    def rows_filled(self, columns: Iterable[int]) -> set[int]:
        """The rows that hold something in any of these columns."""
        return set().union(*(self.columns.get(column, {}) for column in columns))

    def row_is_empty(self, row: int, columns: tuple[int, ...]) -> bool:
        """Whether a row holds nothing in these columns."""
        return all((row, column) not in self.values for column in columns)


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be said about a sheet before anybody looks for anything on it."""

    code: Code
    sheet: str
    cell: str | None
    params: Mapping[str, Param]


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook as read: its sheets in their order, the version mark of our own forms, and notes."""

    grids: tuple[Grid, ...]
    form_version: str | None = None
    notes: tuple[Note, ...] = ()


def make_grid(
    name: str,
    visible: bool,
    values: dict[Position, Value],
    merged: tuple[Range, ...],
    hidden_rows: frozenset[int],
    hidden_columns: tuple[tuple[int, int], ...],
    marks: Marks = NO_MARKS,
) -> Grid:
    """A grid without what Excel does not show: values beneath a merged range's first cell."""
    for top, left, bottom, right in merged:
        if (bottom - top + 1) * (right - left + 1) <= len(values):
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    if (row, column) != (top, left):
                        values.pop((row, column), None)
        else:
            for row, column in list(values):
                if top <= row <= bottom and left <= column <= right and (row, column) != (top, left):
                    del values[row, column]
    columns: tuple[tuple[int, int], ...] = ()
    if hidden_columns:
        last = max((column for _, column in values), default=0)
        columns = tuple((first, min(final, last)) for first, final in hidden_columns if first <= last)
    hidden = hidden_rows and frozenset(hidden_rows & {row for row, _ in values})
    return Grid(name, visible, values, merged, hidden, columns, marks)


@lru_cache(maxsize=4096, typed=True)
def number(value: float) -> Decimal | str:
    """A stored number as people see it: 15 significant digits, as Excel itself keeps them.

    >>> number(274.65999999999997)
    Decimal('274.66')
    """
    if not isfinite(value):
        return str(value)
    decimal = Decimal(format(value, ".15g"))
    return plain(decimal)


def plain(decimal: Decimal) -> Decimal:
    """The same number without exponent and trailing zeros.

    >>> plain(Decimal("1E+3")), plain(Decimal("45.50")), plain(Decimal("-0"))
    (Decimal('1000'), Decimal('45.5'), Decimal('0'))
    """
    if decimal == 0:
        return Decimal(0)
    normal = decimal.normalize(_EXACT)
    _, digits, exponent = normal.as_tuple()
    if isinstance(exponent, int) and exponent > 0 and len(digits) + exponent <= _WRITTEN_OUT:
        return normal.quantize(Decimal(1))
    return normal


def converted(raw: object) -> Value | None:
    """A value as a reader gives it, in our terms; None for what shows nothing."""
    if isinstance(raw, str):
        return text_of(raw)
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, int | float):
        return number(raw)
    return _moment(raw)


def _moment(raw: object) -> Value | None:
    if isinstance(raw, datetime):
        return _to_second(raw)
    if isinstance(raw, date):
        return datetime(raw.year, raw.month, raw.day)
    if isinstance(raw, time):
        return _to_second(datetime(2000, 1, 1, raw.hour, raw.minute, raw.second, raw.microsecond)).time()
    if isinstance(raw, timedelta):
        if timedelta() <= raw < _DAY:
            return _to_second(datetime(2000, 1, 1) + raw).time()
        return str(raw)
    return None if raw is None else text_of(str(raw))


def _to_second(moment: datetime) -> datetime:
    # A time of day is a fraction with an endless expansion: 8:00 may come as 7:59:59.999997.
    nearest = moment + timedelta(microseconds=500_000)
    return nearest.replace(microsecond=0)


def text_of(raw: str) -> str | None:
    """A text in NFC with plain line feeds; None where there is nothing but space."""
    return _known_text(raw) if len(raw) <= _LONGEST_REMEMBERED else _text_of(raw)


def _text_of(raw: str) -> str | None:
    if "_x" in raw:
        raw = _ESCAPED.sub(lambda found: _ESCAPES[found[1].upper()], raw)
    if "\r" in raw:
        raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    return nfc(raw) if raw.strip() else None


_known_text = lru_cache(maxsize=4096)(_text_of)


def shown(value: Value | None) -> str:
    """A value as text, the way a person would quote it."""
    if isinstance(value, str):  # nearly always
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, Decimal):
        text = str(value)  # many times faster than formatting it, and the same without an exponent
        return (text if "E" not in text else f"{value:f}").replace(".", ",")
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case Percent():
            return f"{plain(value.number * 100):f}%".replace(".", ",")
        case datetime():
            return f"{value:%d/%m/%Y}" if value.time() == time() else f"{value:%d/%m/%Y %H:%M}"
        case time():
            return f"{value:%H:%M}"
        case ErrorValue() | Uncomputed():
            return value.text


def shown_numbers(values: Sequence[Decimal]) -> list[str]:
    """Numbers as :func:`shown` shows each; a column of them many times faster."""
    texts = list(map(str, values))
    together = "\n".join(texts)
    if not texts or "E" in together:
        return list(map(shown, values))
    return together.replace(".", ",").split("\n")


@lru_cache(maxsize=8192)
def cell_name(row: int, column: int) -> str:
    """A cell's name: row 7, column 4 is ``D7``."""
    return f"{letters(column)}{row}"


def range_name(area: Range) -> str:
    """A range's name: ``D7:D9``."""
    return f"{cell_name(area[0], area[1])}:{cell_name(area[2], area[3])}"
