"""A council's members: one table in both books."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count, takewhile
from typing import Any

from ..domain.assessment import Member
from ..domain.codes import Code
from ..domain.entries import Entry
from ..domain.regulation import Role
from ..layout import Column, ScoringSheet
from ..layout.scoring import ROLE_WORDS
from .cells import Reader
from .criteria import numbering
from .grid import Grid
from .headings import Headings, Table, find_table
from .whole_columns import Columns

COLUMNS = Headings(
    Column.ORDER,
    Column.MEMBER_NAME,
    Column.ROLE,
    Column.POSITION,
    Column.PRESENT,
    Column.OPINION,
    part=ScoringSheet.COUNCIL,
)
NEEDED = (Column.MEMBER_NAME, Column.POSITION, Column.ROLE)
_FEWEST_NUMBERED = 3
_ROLES = {Role(key): words for key, words in ROLE_WORDS.items()}


def find_council(grid: Grid, first_row: int = 1) -> Table | None:
    """The table of members on a sheet: names, and beside them positions or roles."""
    return find_table(
        grid,
        COLUMNS,
        (frozenset({Column.MEMBER_NAME}), frozenset({Column.ROLE, Column.POSITION})),
        first_row,
    )


def find_council_beside(grid: Grid, rows: range) -> Table | None:
    """The table of members to the right of another table, where its headings stand in the same rows."""
    found = find_council(grid)
    if found is None or found.first_heading_row not in rows:
        return None
    first = min(found.columns[Column.MEMBER_NAME]) - 1  # before the names at most a column of numbers
    beside = {position: value for position, value in grid.values.items() if position[1] >= first}
    return find_council(replace(grid, values=beside))


def read_council(reader: Reader, table: Table) -> tuple[Member, ...]:
    """The members; rows with neither name nor position are spare ones, and left out.

    After an empty row only numbered rows still belong to the table: signatures follow it.
    """
    if reader.trace is not None:
        reader.trace.table(table, ScoringSheet.COUNCIL, COLUMNS.columns)
    for heading in NEEDED:
        if table.column(heading) is None:
            reader.report(
                Code.HEADING_MISSING,
                reader.place(table.first_heading_row, min(table.all_columns())),
                heading=heading.label,
                sheet=reader.grid.name,
            )
    columns = Columns(reader, _rows(reader.grid, table))
    fields = zip(
        columns.rows(),
        columns.one_of(table.column(Column.ROLE), Column.ROLE.label, _ROLES, Code.ROLE_UNKNOWN),
        columns.texts(table.column(Column.MEMBER_NAME)),
        columns.texts(table.column(Column.POSITION)),
        columns.marks(table.column(Column.PRESENT), Column.PRESENT.label),
        columns.texts(table.column(Column.OPINION), lines=True),
        strict=False,
    )
    members = tuple(Member(name, position, role, *others) for _, role, name, position, *others in fields)
    if reader.trace is not None:
        for member in members:
            reader.trace.member(member)
    return members


def _rows(grid: Grid, table: Table) -> list[int]:
    """The rows of the members; the first empty row ends the table for those without a number."""
    order, first = table.column(Column.ORDER), table.first_row
    filled = grid.rows_filled(table.all_columns())
    ended = next(row for row in count(first) if row not in filled)

    def belongs(row: int) -> bool:
        return row < ended or (order is not None and numbering(grid.at(row, order)).number is not None)

    rows = takewhile(belongs, sorted(row for row in filled if row >= first))
    named = (table.column(Column.MEMBER_NAME), table.column(Column.POSITION))
    persons = grid.rows_filled(column for column in named if column is not None)
    return without_column_numbers([row for row in rows if row in persons], grid, table)


def _role(reader: Reader, row: int, column: int | None) -> Entry[Role]:
    return reader.one_of(row, column, Column.ROLE.label, _ROLES, Code.ROLE_UNKNOWN)


def _present(reader: Reader, row: int, column: int | None) -> Entry[bool]:
    return reader.mark(row, column, Column.PRESENT.label)


def read_lines(reader: Reader, row: int, column: int | None) -> Entry[str]:
    """A text that keeps its line breaks."""
    return reader.text(row, column, lines=True)


MEMBER_FIELDS: Mapping[str, tuple[Column, Callable[[Reader, int, int | None], Entry[Any]]]] = {
    "role": (Column.ROLE, _role),
    "name": (Column.MEMBER_NAME, Reader.text),
    "position": (Column.POSITION, Reader.text),
    "present": (Column.PRESENT, _present),
    "opinion": (Column.OPINION, read_lines),
}
"""The fields of a member: under which heading each stands, and how it is read."""


def without_column_numbers(rows: list[int], grid: Grid, table: Table) -> list[int]:
    """Rows beneath headings without the first, where it numbers the columns as official tables do."""
    return rows[1:] if rows and is_column_numbers(grid, rows[0], table) else rows


def is_column_numbers(grid: Grid, row: int, table: Table) -> bool:
    """Whether a row just beneath the headings numbers the columns: "(1) (2) (3)" or "A B 1 2"."""
    if any(grid.rows.get(between) for between in range(table.first_row, row)):
        return False
    texts: list[str] = []
    for column in table.all_columns():
        if text := grid.text(row, column):
            text = text.strip("()[] ")
            if not (len(text) == 1 or (len(text) == 2 and text.isdigit()) or "=" in text):
                return False
            texts.append(text)
    digits = [int(text) for text in texts if text.isdigit()]
    return (
        len(texts) >= _FEWEST_NUMBERED
        and len(digits) >= 2
        and digits == list(range(digits[0], digits[0] + len(digits)))
        and (digits[0] <= 2)
    )
