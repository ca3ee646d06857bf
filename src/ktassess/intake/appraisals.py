"""The review's points in the district's book: one row a commune, one column a criterion."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import partial
from itertools import repeat

from ..domain.codes import Code
from ..domain.district import Appraisal
from ..domain.entries import Entry, Place
from ..domain.findings import TextRef
from ..domain.regulation import Criterion, Regulation
from ..domain.text import fold
from ..layout import Column
from ..layout.district import DistrictSheet, criterion_heading
from .cells import Reader
from .criteria import CriterionNames
from .grid import Grid, range_name, shown
from .headings import Headings, Table, find_table
from .whole_columns import Columns

UNIT = frozenset({Column.UNIT_CODE, Column.UNIT_NAME})
"""Headings of which either names a unit."""

_COLUMNS = Headings(
    Column.UNIT_CODE,
    Column.UNIT_NAME,
    Column.TOTAL,
    Column.CONCLUSION,
    Column.NOTE,
    part=DistrictSheet.APPRAISAL,
)
_CRITERION = re.compile(r"(?:(?:tieu chi|tc|diem tc|diem tieu chi)(?: so)? ?)?([0-9]{1,2})")
_FEWEST_CRITERIA = 2
_OVER_CRITERIA = "tieu chi"


def find_appraisals(grid: Grid, names: CriterionNames | None = None) -> Table | None:
    """The table of the review's points on a sheet: units, and columns of criteria.

    With ``names`` the criteria may stand there by their names alone.
    """
    table = find_table(grid, _COLUMNS, (UNIT,))
    if table is None:
        return None
    if _fixed(table) or len(_by_number(table)) >= _FEWEST_CRITERIA:
        return table
    table = _with_numbers_beneath(table)
    return table if len(_claims(table, names)) >= _FEWEST_CRITERIA else None


def _claims(table: Table, names: CriterionNames | None) -> dict[int, list[int]]:
    """The columns that claim each criterion, by its number or, where none has one, by its name."""
    if fixed := _fixed(table):
        return {number: [column] for number, column in fixed.items()}
    claims = _by_number(table)
    if len(claims) >= _FEWEST_CRITERIA or names is None:
        return claims
    claims = {}
    for column in _columns_left(table):
        if (number := names.surely(table.headings[column])) is not None:
            claims.setdefault(number, []).append(column)
    return claims


def _fixed(table: Table) -> Mapping[int, int]:
    """The columns of criteria that the officer's mapping file fixes."""
    fixed = table.grid.fixed.tables.get(DistrictSheet.APPRAISAL) if table.grid.fixed is not None else None
    return fixed.criteria if fixed is not None else {}


def _by_number(table: Table) -> dict[int, list[int]]:
    """The columns that claim each criterion: "TC1", "TC 1", "Tiêu chí 1", "1"."""
    claims: dict[int, list[int]] = {}
    for column in _columns_left(table):
        found = _CRITERION.fullmatch(fold(table.headings[column])) or _CRITERION.fullmatch(
            fold(table.grid.text(table.last_heading_row, column))  # the lowest
        )
        if found is not None:
            claims.setdefault(int(found[1]), []).append(column)
    return claims


def _columns_left(table: Table) -> list[int]:
    ours = {column for columns in table.columns.values() for column in columns}
    return [column for column in table.headings if column not in ours]


def _with_numbers_beneath(table: Table) -> Table:
    """The table with the row of bare numbers 1, 2, 3 … that stands beneath a heading over many columns.

    Numbers under columns of their own ("(1) (2) (3)") number the columns, not the criteria.
    """
    grid, row = table.grid, table.last_heading_row
    beneath = grid.rows.get(row + 1, ())
    taken = {column for columns in table.columns.values() for column in columns}
    numbers = [value for column, value in beneath if isinstance(value, Decimal) and column not in taken]
    spread = {column: grid.text(row, column) for column, _ in beneath if column not in taken}
    if (
        len(numbers) < _FEWEST_CRITERIA
        or numbers != list(range(1, len(numbers) + 1))
        or len(numbers) < len(beneath)
        or not all(_OVER_CRITERIA in fold(text) for text in spread.values())
    ):
        return table
    headings = {**table.headings, **{column: shown(value) for column, value in beneath}}
    return table._replace(last_heading_row=row + 1, headings=headings)


class AppraisalReader:
    """Reads one table of the review's points."""

    def __init__(self, reader: Reader, table: Table, regulation: Regulation) -> None:
        self._reader = reader
        self._table = table
        self._regulation = regulation

    def read(self, rows: Iterable[int]) -> tuple[Appraisal, ...]:
        """The appraisals in these rows; findings carry their commune's code."""
        table, reader = self._table, self._reader
        criteria = self._columns()
        columns = Columns(reader, tuple(rows))
        each = zip(
            columns.codes(table.column(Column.UNIT_CODE)),
            columns.rows(),
            columns.conclusions(table.column(Column.CONCLUSION), Column.CONCLUSION.label),
            columns.texts(table.column(Column.UNIT_NAME)),
            self._points(columns, criteria),
            columns.amounts(table.column(Column.TOTAL), Code.TOTAL_UNREADABLE),
            strict=False,
        )
        return tuple(
            Appraisal(code, name, points, total, conclusion)
            for code, _, conclusion, name, points, total in each
        )

    def _columns(self) -> dict[int, int | None]:
        """The column of each criterion; None where two claim it."""
        reader, table = self._reader, self._table
        columns: dict[int, int | None] = {}
        numbers = {criterion.number for criterion in self._regulation.criteria}
        names = CriterionNames.of(self._regulation)
        for number, claimed in _claims(table, names).items():
            known, hidden = number in numbers, reader.grid.is_hidden_column(claimed[0])
            if known:
                columns[number] = claimed[0] if len(claimed) == 1 else None
                if len(claimed) == 1 and not hidden:
                    continue
            place = reader.place(table.last_heading_row, claimed[-1])
            heading = table.headings.get(claimed[0], "")
            if not known:
                reader.report(Code.CRITERION_UNKNOWN, place, value=heading)
                continue
            if hidden:
                reader.report(Code.HIDDEN, place, what=TextRef("found.column-headed", heading=heading))
            if len(claimed) > 1:
                first, second = (table.heading_cell(column) for column in claimed[:2])
                what = TextRef("found.column-of-criterion", criterion=str(number))
                reader.report(Code.READING_IN_DOUBT, place, what=what, first=first, second=second)
        for number in sorted(numbers - columns.keys()):
            sheet = reader.grid.name
            place = Place(reader.file, sheet)
            reader.report(Code.HEADING_MISSING, place, heading=criterion_heading(number), sheet=sheet)
        return columns

    def _points(
        self, columns: Columns, of_criteria: Mapping[int, int | None]
    ) -> Iterable[tuple[tuple[int, Entry[Decimal]], ...]]:
        """By row, the points of all criteria that have a column, with their numbers."""
        criteria = [each for each in self._regulation.criteria if each.number in of_criteria]
        if not criteria:
            return repeat(())
        numbers = [each.number for each in criteria]
        of_all = columns.numbers([of_criteria[number] for number in numbers])
        if of_all is None:
            one_by_one = (
                columns.points(column, partial(self._points_in, each, column))
                for each in criteria
                for column in (of_criteria[each.number],)
            )
            of_all = zip(*one_by_one, strict=True)
        return (tuple(zip(numbers, points, strict=True)) for points in of_all)

    def _points_in(self, criterion: Criterion, column: int | None, row: int) -> Entry[Decimal]:
        """The points of a criterion in one row."""
        reader = self._reader
        if column is None:  # two columns claim the criterion: that was reported
            return Entry.unreadable("", reader.place(row, min(self._table.all_columns())))
        clause = self._regulation.total.source
        area = reader.grid.merged_at(row, column)
        if area is None:
            return reader.points(row, column, criterion.number, criterion.maximum.value, clause)
        value, place = reader.grid.at(area[0], area[1]), reader.place(row, column)
        if value is None:
            return Entry.blank(place)
        reader.report(Code.MERGED_VALUE, place, clause, value=shown(value), range=range_name(area))
        return Entry.unreadable(shown(value), place)
