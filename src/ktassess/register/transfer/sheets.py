"""Rows out of a workbook or a csv file: each cell with its place, nothing yet understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...domain.entries import Place
from ...domain.findings import Finding
from ...domain.text import fold, nfc
from ...errors import UnreadableInputError
from ...intake import notes_of
from ...intake.grid import Grid, Value, Workbook, cell_name
from ...intake.references import Position
from ...intake.signatures import TEXT_SUFFIXES
from ...layout.years import MERGERS_SHEET, MergerColumn, YearColumn
from .columns import Column, column_of
from .text_file import Line, readings

_HEADING_ROWS = 30  # a title and a preamble may stand above the headings
_NEEDED = frozenset({YearColumn.YEAR, YearColumn.CODE, YearColumn.RESULT})


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what its cells hold by column; its number is 0 where it comes from no sheet.

    ``exact``: it is ours, numbers are written with a point.
    """

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
        first = f"A{self.number}" if self.number else None
        cell = self.cells[column][0] if column is not None and column in self.cells else first
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
    """The rows of a workbook of any kind the intake reads, or of a csv file.

    What keeps the file from being read for sure is a finding. Raises UnreadableInputError where there is no
    such file, it is no csv, or no sheet has the headings for year, unit code and result.
    """
    from ...intake.refusal import RefusedError

    if not path.is_file():
        raise UnreadableInputError("error.input.no-file", path=str(path))
    name = nfc(path.name)
    try:
        rows = _text_rows(path, name) if path.suffix.lower() in TEXT_SUFFIXES else _workbook_rows(path, name)
    except RefusedError as refused:
        return Rows(findings=(refused.finding(name),))
    if not rows.years and not rows.findings:
        needed = ", ".join(f"“{column.label}”" for column in YearColumn if column in _NEEDED)
        raise UnreadableInputError("error.db.no-headings", file=name, needed=needed)
    return rows


def _workbook_rows(path: Path, name: str) -> Rows:
    from ...intake.opening import open_workbook

    workbook = open_workbook(path)
    mergers = [grid for grid in workbook.grids if fold(grid.name) == fold(MERGERS_SHEET)]
    for grid in workbook.grids:
        if grid not in mergers and (found := _year_rows(grid, name)):
            merged = tuple(row for sheet in mergers for row in _merger_rows(sheet, name))
            return Rows(found, merged, notes_of(workbook, name))
    return Rows()


def _text_rows(path: Path, name: str) -> Rows:
    """The rows of a csv file, by the separator that makes a heading of one of its first lines."""
    failed: UnreadableInputError | None = None
    for lines in readings(path, name):
        if isinstance(lines, UnreadableInputError):
            failed = failed or lines
        elif (rows := _of_lines(lines, nfc(path.stem), name)).years:
            return rows
    if failed is not None:
        raise failed
    return Rows()


def _of_lines(lines: Iterable[Line], stem: str, name: str) -> Rows:
    """The rows of a text file: one we wrote is taken to the letter, any other is read as a sheet is."""
    from ...intake.legacy import in_unicode

    values: dict[Position, Value] = {
        (number, column): cell
        for number, cells in lines
        for column, cell in enumerate(cells, start=1)
        if cell.strip()
    }
    grid = Grid(stem, True, values)
    if values.get((1, 1)) == YearColumn.YEAR.key:
        return Rows(_year_rows(grid, name, text=True, exact=True))
    workbook = in_unicode(Workbook((grid,)))
    return Rows(_year_rows(workbook.grids[0], name, text=True), (), notes_of(workbook, name))


def _year_rows(grid: Grid, name: str, *, text: bool = False, exact: bool = False) -> tuple[Row, ...]:
    """The rows below the headings; ``text``: of a file without sheets."""
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
            rows.append(Row(name, None if text else grid.name, number, held, exact))
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
