"""The optional sheets of a scoring workbook: the members' own points, and the figures behind the rates."""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.assessment import MemberScores, Statistic
from ..domain.codes import Code
from ..domain.regulation import Regulation
from ..domain.text import fold
from ..layout import Column, ScoringSheet
from .cells import Reader
from .council import is_column_numbers
from .criteria import CriterionNames, is_total, leading_number, numbering
from .headings import Headings, Table, find_table, is_of_members
from .references import letters

_MEMBER_COLUMNS = Headings(
    Column.MAXIMUM, Column.CRITERION, Column.ORDER, Column.NOTE, Column.EVIDENCE, part=ScoringSheet.MEMBERS
)
_STATISTIC_COLUMNS = Headings(
    Column.NUMERATOR,
    Column.DENOMINATOR,
    Column.RATE,
    Column.CRITERION,
    Column.ORDER,
    Column.NOTE,
    part=ScoringSheet.STATISTICS,
)
_NAMED = frozenset({Column.ORDER, Column.CRITERION})
_COMPUTED = (
    "trung binh",
    "binh quan",
    "diem trung binh",
    "diem binh quan",
    "trung vi",
    "thap nhat",
    "cao nhat",
    "chenh lech",
    "do lech",
    "tong",
    "tong diem",
    "tong cong",
)


def read_member_scores(
    reader: Reader, regulation: Regulation, names: CriterionNames
) -> tuple[MemberScores, ...]:
    """One column a member, one row a criterion; columns without a single point are left out."""
    table = find_table(reader.grid, _MEMBER_COLUMNS, (_NAMED,))
    if table is None:
        return ()
    if reader.trace is not None:
        reader.trace.table(table, ScoringSheet.MEMBERS, _NAMED)
    rows = _criterion_rows(reader, table, names)
    ours = {column for columns in table.columns.values() for column in columns}
    first = max(column for heading in _NAMED for column in table.columns.get(heading, ()))
    members = []
    for column in range(first + 1, reader.grid.last_column + 1):
        heading = " ".join(table.headings.get(column, "").split())
        if column in ours or fold(heading) in _COMPUTED:
            continue
        if all(reader.grid.at(row, column) is None for row in rows.values()):
            continue
        members.append(_member(reader, regulation, rows, column, heading))
        if reader.trace is not None:
            reader.trace.member_column(table, column)
    return tuple(members)


def read_member_columns(
    reader: Reader, table: Table, regulation: Regulation, names: CriterionNames, council: Iterable[str]
) -> tuple[MemberScores, ...]:
    """The members' own points on the sheet of scores, where columns are surely theirs.

    They are where a heading over them says so, or where a heading is the name of one of the ``council``.
    """
    grid = reader.grid
    ours = {column for columns in table.columns.values() for column in columns}
    people = {fold(name) for name in council}
    rows = _criterion_rows(reader, table, names)
    members = []
    for column in range(1, grid.last_column + 1):
        if column in ours or all(grid.at(row, column) is None for row in rows.values()):
            continue
        above = range(table.first_heading_row, min(rows.values(), default=table.first_row))
        texts = [text for row in above if (text := " ".join(grid.text(row, column).split()))]
        own = [text for text in texts if not is_of_members(text) and fold(text) not in _COMPUTED]
        if not own or not (len(own) < len(texts) or fold(own[-1]) in people):
            continue
        if any(fold(text) in _COMPUTED for text in texts):
            continue
        members.append(_member(reader, regulation, rows, column, own[-1]))
        if reader.trace is not None:
            reader.trace.member_column(table, column)
    return tuple(members)


def _member(
    reader: Reader, regulation: Regulation, rows: dict[int, int], column: int, heading: str
) -> MemberScores:
    member = heading or f"cột {letters(column)}"
    points = tuple(
        (
            number,
            reader.amount(
                row,
                column,
                Code.MEMBER_SCORE_INVALID,
                regulation.criterion(number).maximum.value,
                criterion=str(number),
                member=member,
            ),
        )
        for number, row in sorted(rows.items())
    )
    return MemberScores(member, points)


def read_statistics(reader: Reader, names: CriterionNames) -> tuple[Statistic, ...]:
    """Numerator and denominator of each rate."""
    table = find_table(
        reader.grid, _STATISTIC_COLUMNS, (_NAMED, frozenset({Column.NUMERATOR, Column.DENOMINATOR}))
    )
    wanted = (Column.NUMERATOR, Column.DENOMINATOR)
    for heading in wanted:
        if table is None or table.column(heading) is None:
            reader.report(
                Code.LABEL_MISSING,
                reader.place(1, 1) if table is None else reader.place(table.first_heading_row, 1),
                label=heading.label,
                sheet=reader.grid.name or ScoringSheet.STATISTICS.label,
            )
    if table is None:
        return ()
    if reader.trace is not None:
        reader.trace.table(table, ScoringSheet.STATISTICS, (*_NAMED, *wanted))
    return tuple(
        Statistic(
            number,
            *(
                reader.amount(
                    row, table.column(heading), Code.STATISTIC_UNREADABLE, None, criterion=str(number)
                )
                for heading in wanted
            ),
        )
        for number, row in sorted(_criterion_rows(reader, table, names).items())
    )


def _criterion_rows(reader: Reader, table: Table, names: CriterionNames) -> dict[int, int]:
    """The row of each criterion; what stands there a second time is not looked at."""
    order, named = table.column(Column.ORDER), table.column(Column.CRITERION)
    rows: dict[int, int] = {}
    for row in range(table.first_row, reader.grid.last_row + 1):
        if not rows and is_column_numbers(reader.grid, row, table):
            continue
        name = reader.grid.text(row, named) if named else ""
        if is_total(name) or (order and is_total(reader.grid.text(row, order))):
            break
        key = numbering(reader.grid.at(row, order)) if order else None
        number = key and (key.number or key.roman)
        if not number and key is not None and key.parent is not None:
            continue
        if not number:
            number, _ = leading_number(name)
        if not number and name and len(matched := names.match(name)) == 1:
            number = matched[0]
        if number in names.numbers and number is not None:
            rows.setdefault(number, row)
    return rows
