"""One sheet of an OpenDocument workbook, as its rows and cells come by."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import isfinite

from .bounds import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT
from .grid import ErrorValue, Grid, Percent, Uncomputed, Value, converted, make_grid, number
from .marks import Marks, comment_text
from .ods_styles import OdsStyles
from .references import Position, Range, letters
from .refusal import Bound, beyond

_ERROR = re.compile(r"#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!)|Err:[0-9]{3}")
_FORMULA = re.compile(r"^[a-z]+:(?==)")
_TIME = re.compile(r"PT([0-9]{1,5})H([0-9]{1,5})M([0-9]{1,5})(?:[.,]([0-9]+))?S")
_TRUTHS = ("TRUE", "FALSE")
_MAX_MERGES = 20_000


@dataclass(slots=True)
class _Cell:
    column: int
    repeated: int
    value: Value | None
    style: str
    struck: bool = False
    comment: str = ""


@dataclass(slots=True)
class _Row:
    repeated: int
    hidden: bool
    style: str
    cells: list[_Cell] = field(default_factory=list)
    next_column: int = 1


class OdsSheet:
    """Gathers the cells of one sheet; RefusedError where they lie beyond the bounds."""

    def __init__(self, name: str, visible: bool, styles: OdsStyles) -> None:
        self._name = name
        self._visible = visible
        self._styles = styles
        self._values: dict[Position, Value] = {}
        self._merged: list[Range] = []
        self._hidden_rows: set[int] = set()
        self._hidden_columns: list[tuple[int, int]] = []
        self._columns: list[tuple[int, int, str]] = []
        self._struck: set[Position] = set()
        self._comments: dict[Position, str] = {}
        self._fonts: dict[Position, str] = {}
        self._next_row = self._next_column = 1
        self._row: _Row | None = None
        self._attributes: dict[str, str] = {}
        self._covered = self._cell_struck = False
        self._comment = ""

    def add_column(self, attributes: dict[str, str]) -> None:
        """A column, or several alike."""
        first = self._next_column
        self._next_column += _repeated(attributes, "number-columns-repeated")
        last = self._next_column - 1
        if attributes.get("visibility", "visible") != "visible":
            self._hidden_columns.append((first, last))
        if style := attributes.get("default-cell-style-name"):
            self._columns.append((first, last, style))

    def start_row(self, attributes: dict[str, str]) -> None:
        """A row, or several alike, begins."""
        self._row = _Row(
            _repeated(attributes, "number-rows-repeated"),
            attributes.get("visibility", "visible") != "visible",
            attributes.get("default-cell-style-name", ""),
        )

    def start_cell(self, attributes: dict[str, str], *, covered: bool) -> None:
        """A cell, or several alike, begins; what a merged range covers is not shown."""
        self._attributes = attributes
        self._covered = covered
        self._cell_struck = False
        self._comment = ""

    def strike(self) -> None:
        """Some of the text of the cell at hand is struck through."""
        self._cell_struck = True

    def comment(self, text: str) -> None:
        """The comment on the cell at hand."""
        self._comment = comment_text(text)

    def end_cell(self, text: str) -> None:
        """The cell at hand ends; ``text`` is what it shows."""
        if self._row is None:
            return
        attributes = self._attributes
        column, repeated = self._row.next_column, _repeated(attributes, "number-columns-repeated")
        self._row.next_column += repeated
        if self._covered:
            return
        self._add_merged(column)
        value = _value(attributes, text, self._name)
        if value is not None or self._comment:
            style = attributes.get("style-name", "")
            self._row.cells.append(_Cell(column, repeated, value, style, self._cell_struck, self._comment))

    def end_row(self) -> None:
        """The row at hand ends: its cells, as often as it is repeated."""
        row = self._row
        if row is None:
            return
        first = self._next_row
        self._next_row += row.repeated
        self._row = None
        if not row.cells:
            return
        self._refuse_far(first + row.repeated - 1, row)
        for number_ in range(first, first + row.repeated):
            if row.hidden:
                self._hidden_rows.add(number_)
            for cell in row.cells:
                for column in range(cell.column, cell.column + cell.repeated):
                    self._put((number_, column), cell, row)

    def _put(self, position: Position, cell: _Cell, row: _Row) -> None:
        style = cell.style or row.style or self._column_style(position[1])
        if cell.comment:
            self._comments[position] = cell.comment
        if cell.value is None:
            return
        self._values[position] = cell.value
        if cell.struck or self._styles.is_struck(style):
            self._struck.add(position)
        if (font := self._styles.old_font(style)) is not None:
            self._fonts[position] = font

    def grid(self) -> Grid:
        """The sheet as read."""
        return make_grid(
            self._name,
            self._visible,
            self._values,
            tuple(self._merged),
            frozenset(self._hidden_rows),
            tuple(self._hidden_columns),
            Marks(frozenset(self._struck), self._comments, self._fonts),
        )

    def _column_style(self, column: int) -> str:
        return next((style for first, last, style in self._columns if first <= column <= last), "")

    def _add_merged(self, column: int) -> None:
        rows = _repeated(self._attributes, "number-rows-spanned")
        columns = _repeated(self._attributes, "number-columns-spanned")
        if rows > 1 or columns > 1:
            if len(self._merged) >= _MAX_MERGES:
                raise beyond(Bound.ELEMENTS, f"> {_MAX_MERGES}", _MAX_MERGES, self._name)
            self._merged.append((self._next_row, column, self._next_row + rows - 1, column + columns - 1))

    def _refuse_far(self, last_row: int, row: _Row) -> None:
        last = max(cell.column + cell.repeated - 1 for cell in row.cells)
        if last > MAX_COLUMNS:
            cell = f"{letters(min(last, 16_384))}{self._next_row - row.repeated}"
            raise beyond(Bound.COLUMNS, last, MAX_COLUMNS, self._name, cell)
        if last_row > MAX_ROWS:
            cell = f"{letters(row.cells[0].column)}{min(last_row, 1_048_576)}"
            raise beyond(Bound.ROWS, last_row, MAX_ROWS, self._name, cell)
        count = len(self._values) + row.repeated * sum(cell.repeated for cell in row.cells)
        if count > MAX_CELLS:
            raise beyond(Bound.CELLS, count, MAX_CELLS, self._name)


def _value(attributes: dict[str, str], text: str, sheet: str) -> Value | None:
    kind = attributes.get("value-type", "")
    formula = attributes.get("formula")
    shown = text.strip()
    if len(text) > MAX_TEXT:
        raise beyond(Bound.TEXT_LENGTH, len(text), MAX_TEXT, sheet)
    if attributes.get("calcext value-type") == "error" or (formula and _ERROR.fullmatch(shown)):
        return ErrorValue(shown or "#VALUE!")
    value: Value | None = None
    if kind == "float" and shown.upper() in _TRUTHS:
        value = shown.upper() == "TRUE"  # LibreOffice keeps a TRUE it was given by Excel as a 1 that shows so
    elif kind in ("float", "currency", "percentage"):
        value = _number(attributes.get("value", ""), percent=kind == "percentage")
    elif kind == "date":
        value = _moment(attributes.get("date-value", ""))
    elif kind == "time":
        value = _time(attributes.get("time-value", ""))
    elif kind == "boolean":
        value = {"true": True, "false": False}.get(attributes.get("boolean-value", ""))
    elif kind == "string" or shown:
        value = converted(text if shown else attributes.get("string-value", ""))
        if value is None and kind == "string":
            return None  # a formula whose value is an empty text, or a text of nothing but space
    if value is None and shown:
        return converted(text)
    return Uncomputed(_FORMULA.sub("", formula)) if value is None and formula else value


def _number(text: str, *, percent: bool) -> Value | None:
    try:
        value = float(text)
    except ValueError:
        return None
    if not isfinite(value):
        return None
    decimal = number(value)
    return Percent(decimal) if percent and not isinstance(decimal, str) else decimal


def _moment(text: str) -> Value | None:
    try:
        return converted(datetime.fromisoformat(text).replace(tzinfo=None))
    except (ValueError, OverflowError):
        return None


def _time(text: str) -> Value | None:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    fraction = float(f"0.{found[4]}") if found[4] else 0.0
    return converted(timedelta(hours=int(found[1]), minutes=int(found[2]), seconds=int(found[3]) + fraction))


def _repeated(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) <= 9 else 1
