"""A table as the officer's mapping file wants it: columns by letter, headings by text, the first row."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.text import fold
from ..layout import Column
from .fixed import FixedTable
from .grid import Grid
from .headings import Table


def with_fixed(
    grid: Grid, found: Table | None, fixed: FixedTable, needed: Sequence[frozenset[Column]]
) -> Table | None:
    """The table that was found by its headings, with what is fixed of it; None where that is not enough.

    Where only the first row is known, whatever stands above it counts as the headings.
    """
    table = found
    if fixed.first_row is not None:
        if table is None or table.last_heading_row >= fixed.first_row:
            table = _beneath(grid, fixed.first_row)
        table = table._replace(begins=fixed.first_row)
    if table is None:
        return None
    columns, decided = dict(table.columns), set()
    for heading in set(fixed.headings.values()):
        claimed = tuple(
            column for column in columns.get(heading, ()) if heading in _said(table, column, fixed)
        )
        if claimed:
            columns[heading] = claimed
            decided.add(heading)
    for heading, column in fixed.columns.items():
        columns = {each: tuple(one for one in old if one != column) for each, old in columns.items()}
        columns[heading] = (column,)
        decided.add(heading)
    columns = {heading: claimed for heading, claimed in columns.items() if claimed}
    if not all(group & columns.keys() for group in needed):
        return None
    headings = {**table.headings} | {
        column: table.headings.get(column, "") for column in fixed.columns.values()
    }
    return table._replace(columns=columns, headings=headings, fixed=frozenset(decided))


def _beneath(grid: Grid, first_row: int) -> Table:
    above = max(first_row - 1, 1)
    headings = {
        column: text
        for column in range(1, grid.last_column + 1)
        if first_row > 1 and (text := grid.text(above, column))
    }
    return Table(grid, above, above, {}, headings)


def _said(table: Table, column: int, fixed: FixedTable) -> set[Column]:
    """The columns the mapping file gives to any of the texts above a column, or to all of them together."""
    rows = range(table.first_heading_row, table.last_heading_row + 1)
    texts = [table.headings.get(column, ""), *(table.grid.text(row, column) for row in rows)]
    return {given for text in texts if (given := fixed.headings.get(fold(text))) is not None}
