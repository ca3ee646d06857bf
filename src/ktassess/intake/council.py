"""A council's members: one table in both books."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..domain.assessment import Member
from ..domain.codes import Code
from ..domain.entries import Entry
from ..domain.findings import TextRef
from ..domain.regulation import Role
from ..layout import Column, ScoringSheet
from ..layout.scoring import ROLE_WORDS
from .cells import Reader
from .criteria import numbering
from .grid import Grid
from .headings import Headings, Table, find_table

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
    members = []
    ended = False
    order, columns = table.column(Column.ORDER), table.all_columns()
    for row in range(table.first_row, reader.grid.last_row + 1):
        if reader.grid.row_is_empty(row, columns):
            ended = True
            continue
        numbered = order is not None and numbering(reader.grid.at(row, order)).number is not None
        if ended and not numbered:
            break
        if _is_column_numbers(reader, row, table):
            continue
        name, position = table.column(Column.MEMBER_NAME), table.column(Column.POSITION)
        if _blank(reader, row, name) and _blank(reader, row, position):
            continue
        _report_hidden(reader, row)
        members.append(_member(reader, row, table))
        if reader.trace is not None:
            reader.trace.member(members[-1])
    return tuple(members)


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


def _member(reader: Reader, row: int, table: Table) -> Member:
    return Member(
        **{name: read(reader, row, table.column(heading)) for name, (heading, read) in MEMBER_FIELDS.items()}
    )


def _blank(reader: Reader, row: int, column: int | None) -> bool:
    return column is None or reader.grid.at(row, column) is None


def _is_column_numbers(reader: Reader, row: int, table: Table) -> bool:
    """Whether a row numbers the columns, "(1) (2) (3)", as official tables do beneath their headings."""
    return is_column_numbers(reader.grid, row, table)


def is_column_numbers(grid: Grid, row: int, table: Table) -> bool:
    """Whether a row just beneath the headings numbers the columns: "(1) (2) (3)" or "A B 1 2"."""
    if any(grid.rows.get(between) for between in range(table.first_row, row)):
        return False
    texts = [text.strip("()[] ") for column in table.all_columns() if (text := grid.text(row, column))]
    if len(texts) < 3:
        return False
    short = all(len(text) == 1 or (len(text) == 2 and text.isdigit()) or "=" in text for text in texts)
    digits = [int(text) for text in texts if text.isdigit()]
    return (
        short
        and len(digits) >= 2
        and digits == list(range(digits[0], digits[0] + len(digits)))
        and (digits[0] <= 2)
    )


def _report_hidden(reader: Reader, row: int) -> None:
    if row in reader.grid.hidden_rows:
        reader.report(Code.HIDDEN, reader.place(row, 1), what=TextRef("found.row", row=str(row)))
