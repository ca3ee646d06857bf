"""Rows out of a workbook or a csv file: each cell with its place, nothing yet understood."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from ...domain.entries import Place
from ...domain.findings import Finding
from ...domain.text import fold, nfc
from ...errors import UnreadableInputError
from ...intake.grid import Grid, Value, cell_name
from ...layout.years import MERGERS_SHEET, MergerColumn, YearColumn
from .columns import Column, column_of
from .exporting import unguarded

_HEADING_ROWS = 30  # a title and a preamble may stand above the headings
_NEEDED = frozenset({YearColumn.YEAR, YearColumn.CODE, YearColumn.RESULT})
_CSV_LIMIT = 50_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what its cells hold by column. ``exact``: it is ours, numbers are written with a point."""

    file: str
    sheet: str | None
    number: int
    cells: Mapping[Column, tuple[str, Value | None]] = field(repr=False)
    exact: bool = False

    def value(self, column: Column) -> Value | None:
        """What a column holds; None for an empty cell or a column that is not there."""
        return self.cells.get(column, ("", None))[1]

    def place(self, column: Column | None = None) -> Place:
        """Where a column's cell stands; without a column: the row's first cell."""
        cell = self.cells[column][0] if column is not None and column in self.cells else f"A{self.number}"
        return Place(self.file, self.sheet, cell)


@dataclass(frozen=True, slots=True)
class MergerRow:
    """One row of the sheet of mergers."""

    place: Place
    cells: Mapping[MergerColumn, Value | None] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of a file; ``findings`` say why it was not read at all."""

    years: tuple[Row, ...] = ()
    mergers: tuple[MergerRow, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_rows(path: Path) -> Rows:
    """The rows of a workbook (xlsx) or a csv file.

    Raises UnreadableInputError where there is no such file, it is no csv in UTF-8, or no sheet has the
    headings for year, unit code and result.
    """
    if not path.is_file():
        raise UnreadableInputError("error.input.no-file", path=str(path))
    name = nfc(path.name)
    rows = _csv_rows(path, name) if path.suffix.lower() == ".csv" else _workbook_rows(path, name)
    if not rows.years and not rows.findings:
        needed = ", ".join(f"“{column.label}”" for column in YearColumn if column in _NEEDED)
        raise UnreadableInputError("error.db.no-headings", file=name, needed=needed)
    return rows


def _workbook_rows(path: Path, name: str) -> Rows:
    from ...intake.guard import look
    from ...intake.readers import read
    from ...intake.refusal import RefusedError

    try:
        workbook = read(look(path))
    except RefusedError as refused:
        return Rows(findings=(refused.finding(name),))
    mergers = [grid for grid in workbook.grids if fold(grid.name) == fold(MERGERS_SHEET)]
    for grid in workbook.grids:
        if grid not in mergers and (found := _year_rows(grid, name)):
            return Rows(found, tuple(row for sheet in mergers for row in _merger_rows(sheet, name)))
    return Rows()


def _year_rows(grid: Grid, name: str) -> tuple[Row, ...]:
    columns: dict[int, Column] = {}
    rows: list[Row] = []
    for number, cells in grid.rows.items():
        if not columns:
            if number > _HEADING_ROWS:
                return ()
            columns = _headings((index, _text(value)) for index, value in cells)
            continue
        held = {
            columns[index]: (cell_name(number, index), value) for index, value in cells if index in columns
        }
        if held:
            rows.append(Row(name, grid.name, number, held))
    return tuple(rows)


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _headings(cells: Iterable[tuple[int, str]]) -> dict[int, Column]:
    """The columns of a heading row by their number; empty where it is none."""
    found: dict[int, Column] = {}
    for index, text in cells:
        column = column_of(text) if text else None
        if column is not None and column not in found.values():
            found[index] = column
    return found if set(found.values()) >= _NEEDED else {}


def _merger_rows(grid: Grid, name: str) -> Iterable[MergerRow]:
    columns: dict[int, MergerColumn] = {}
    for number, cells in grid.rows.items():
        if not columns:
            for index, value in cells:
                for column in MergerColumn:
                    if fold(_text(value)) in column.folded and column not in columns.values():
                        columns[index] = column
            continue
        held = {columns[index]: value for index, value in cells if index in columns}
        if held:
            yield MergerRow(Place(name, grid.name, f"A{number}"), held)


def _csv_rows(path: Path, name: str) -> Rows:
    text = _csv_text(path, name)
    heading = text.partition("\n")[0]
    delimiter = max(",;\t", key=heading.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: dict[int, Column] = {}
    exact = False
    rows: list[Row] = []
    try:
        for cells in reader:
            number = reader.line_num
            if not columns:
                if number > _HEADING_ROWS:
                    break
                columns = _headings(enumerate((nfc(cell) for cell in cells), start=1))
                exact = bool(columns) and cells[0].strip() == YearColumn.YEAR.key
                continue
            held: dict[Column, tuple[str, Value | None]] = {
                columns[index]: (cell_name(number, index), _value(cell))
                for index, cell in enumerate(cells, start=1)
                if index in columns and cell.strip()
            }
            if held:
                rows.append(Row(name, None, number, held, exact))
    except csv.Error as error:
        raise UnreadableInputError(
            "error.register.not-csv", file=name, line=reader.line_num, reason=str(error)
        ) from error
    return Rows(tuple(rows))


def _value(cell: str) -> str:
    return nfc(unguarded(cell))


def _csv_text(path: Path, name: str) -> str:
    try:
        if path.stat().st_size > _CSV_LIMIT:
            raise UnreadableInputError("error.db.too-large", file=name)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UnreadableInputError("error.register.not-utf8", file=name, line=line) from error
    except OSError as error:
        raise UnreadableInputError(
            "error.register.cannot-open", file=name, reason=error.strerror or ""
        ) from error
