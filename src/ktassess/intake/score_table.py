"""The table of scores: one row a criterion, wherever it stands and however its rows are numbered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from ..domain.assessment import ScoreRow
from ..domain.codes import Code
from ..domain.entries import Entry, State
from ..domain.findings import TextRef
from ..domain.regulation import Regulation
from ..domain.text import fold
from ..layout import Column, ScoringSheet
from .cells import Reader
from .criteria import CriterionNames, is_total
from .grid import Grid, cell_name, plain, range_name, shown
from .headings import Headings, Table, find_table
from .reading import Sure
from .references import Position, Range, letters
from .score_rows import CriterionRow, find_rows
from .trace import Why

COLUMNS = Headings(
    Column.POINTS,
    Column.MAXIMUM,
    Column.APPRAISED,
    Column.CRITERION,
    Column.ORDER,
    Column.EVIDENCE,
    Column.NOTE,
    part=ScoringSheet.SCORES,
)
_READ = frozenset(COLUMNS.columns) - {Column.APPRAISED}
_WEAK_POINTS = ("diem", "so diem", "ket qua", "diem cham")


def find_scores(grid: Grid, first_row: int = 1) -> Table | None:
    """The table of scores on a sheet: own points, and beside them numbers or names of criteria.

    A column headed no more than "Điểm" holds the points where another one holds the maxima.
    """
    rows_named = frozenset({Column.ORDER, Column.CRITERION})
    table = find_table(grid, COLUMNS, (frozenset({Column.POINTS}), rows_named), first_row)
    if table is not None:
        return table
    table = find_table(grid, COLUMNS, (frozenset({Column.MAXIMUM}), rows_named), first_row)
    if table is None:
        return None
    claimed = {column for columns in table.columns.values() for column in columns}
    weak = [
        column
        for column, heading in table.headings.items()
        if column not in claimed and fold(heading) in _WEAK_POINTS
    ]
    return table._replace(columns={**table.columns, Column.POINTS: tuple(weak)}) if weak else None


def has_points(table: Table) -> bool:
    """Whether anything is filled in where the points belong; a total alone is a formula of the form."""
    columns = table.columns.get(Column.POINTS, ())
    filled = (1 for (row, column) in table.grid.values if row >= table.first_row and column in columns)
    return sum(filled) > 1


def _in_cell(raw: str, cell: str) -> TextRef:
    return TextRef("found.in-cell", value=raw or TextRef("found.blank"), cell=cell)


@dataclass(slots=True)
class Scores:
    """What the table of scores came to; ``last_row`` is the last row that belongs to it."""

    rows: tuple[ScoreRow, ...] = ()
    total: Entry[Decimal] = field(default_factory=Entry)
    last_row: int = 0


class ScoreTableReader:
    """Reads one table of scores."""

    def __init__(self, reader: Reader, table: Table, regulation: Regulation, names: CriterionNames) -> None:
        self._reader = reader
        self._grid = reader.grid
        self._table = table
        self._regulation = regulation
        self._names = names
        self._order = table.column(Column.ORDER)
        self._name_columns = table.columns.get(Column.CRITERION, ())
        self._reported_ranges: set[Range] = set()

    def read(self) -> Scores:
        """The rows, the typed total, and findings for whatever is in doubt."""
        if self._reader.trace is not None:
            self._reader.trace.table(self._table, ScoringSheet.SCORES, _READ)
        points = self._points_column()
        if points is None:
            return Scores(last_row=self._table.last_heading_row)
        self._report_hidden_column(points)
        found = find_rows(self._reader, self._table, self._names)
        rows = found.criteria
        by_number: dict[int, ScoreRow] = {}
        for row in rows:
            if row.number not in by_number:
                by_number[row.number] = score = self._score_row(row, points, rows)
                if self._reader.trace is not None:
                    self._reader.trace.row(self._grid, row.number, self._named_at(row), row.why, score.points)
        for criterion in self._regulation.criteria:
            if criterion.number not in by_number:
                self._reader.report(
                    Code.CRITERION_ROW_MISSING,
                    self._reader.place(self._table.first_heading_row, min(self._table.all_columns())),
                    criterion.name.source,
                    criterion=str(criterion.number),
                    name=criterion.name.value,
                )
        ordered = tuple(by_number[number] for number in sorted(by_number))
        return Scores(ordered, self._total(found.totals, points), found.last)

    def _named_at(self, row: CriterionRow) -> Position:
        """The cell that says which criterion a row is about."""
        by_name = row.why in (Why.NAME, Why.LED) or self._order is None
        column = self._name_columns[0] if by_name and self._name_columns else self._order
        return row.row, column or 1

    def _points_column(self) -> int | None:
        columns = self._table.columns.get(Column.POINTS, ())
        if len(columns) > 1:
            first, second = (self._table.heading_cell(column) for column in columns[:2])
            self._reader.report(
                Code.READING_IN_DOUBT,
                self._reader.place(self._table.last_heading_row, columns[1]),
                what=TextRef("found.column-headed", heading=Column.POINTS.label),
                first=f"{first} ({self._table.headings[columns[0]]})",
                second=f"{second} ({self._table.headings[columns[1]]})",
            )
            return None
        return columns[0]

    def _score_row(self, row: CriterionRow, points: int, rows: tuple[CriterionRow, ...]) -> ScoreRow:
        criterion = self._regulation.criterion(row.number)
        reader, table = self._reader, self._table
        clause = self._regulation.total.source
        if row.row in self._grid.hidden_rows:
            reader.report(
                Code.HIDDEN,
                reader.place(row.row, points),
                what=TextRef("found.row-of-criterion", row=str(row.row), criterion=str(row.number)),
            )
        return ScoreRow(
            criterion=row.number,
            points=self._points(row, points, criterion.maximum.value, clause, rows),
            maximum=self._maximum(row.row),
            evidence=self._first_given(row.row, Column.EVIDENCE),
            note=reader.text(row.row, table.column(Column.NOTE), lines=True),
        )

    def _points(
        self, row: CriterionRow, column: int, maximum: Decimal, clause: str, rows: tuple[CriterionRow, ...]
    ) -> Entry[Decimal]:
        reader = self._reader
        place = reader.place(row.row, column)
        area = self._grid.merged_at(row.row, column)
        if area is not None and self._shared(area, row, rows):
            return self._merged(area, row, column)
        if row.claimed:
            reader.report(
                Code.READING_IN_DOUBT,
                reader.place(row.row, self._order or self._name_columns[0]),
                clause,
                what=TextRef("found.criterion-of-row", row=str(row.row)),
                first=TextRef("found.by-number", criterion=str(row.number)),
                second=TextRef("found.by-name", criterion=str(row.claimed)),
            )
        if row.in_doubt or row.claimed:
            return Entry.unreadable(shown(self._grid.at(row.row, column)), place)
        entry = reader.points(row.row, column, row.number, maximum, clause)
        return self._compared_with_indicators(row, column, entry, maximum)

    def _compared_with_indicators(
        self, row: CriterionRow, column: int, entry: Entry[Decimal], maximum: Decimal
    ) -> Entry[Decimal]:
        """The criterion's own points, unless those of its indicators add up to something else."""
        if entry.state not in (State.GIVEN, State.BLANK) or not row.subs:
            return entry
        values = [self._reader.silent().points(sub, column, row.number, maximum, "") for sub in row.subs]
        given = [each.value for each in values if each.value is not None]
        if not given or (entry.given and any(each.state is State.UNREADABLE for each in values)):
            return entry
        total = plain(sum(given, Decimal()))
        if total == entry.value:
            return entry
        self._reader.report(
            Code.READING_IN_DOUBT,
            entry.place,
            self._regulation.total.source,
            what=TextRef("found.points", criterion=str(row.number)),
            first=_in_cell(entry.raw, cell_name(row.row, column)),
            second=TextRef(
                "found.sum-of-rows", total=shown(total), first=str(row.subs[0]), last=str(row.subs[-1])
            ),
        )
        return Entry.unreadable(entry.raw or shown(total), entry.place)

    def _shared(self, area: Range, row: CriterionRow, rows: tuple[CriterionRow, ...]) -> bool:
        """Whether a merged range holds the points of two criteria, or points and something else."""
        top, left, bottom, right = area
        criteria = {each.number for each in rows if top <= each.row <= bottom}
        beside = {
            column
            for heading, columns in self._table.columns.items()
            if heading is not Column.POINTS
            for column in columns
            if left <= column <= right
        }
        return len(criteria) > 1 or bool(beside) or (top < row.row)

    def _merged(self, area: Range, row: CriterionRow, column: int) -> Entry[Decimal]:
        value = self._grid.at(area[0], area[1])
        place = self._reader.place(row.row, column)
        if value is None:
            return Entry.blank(place)
        if area not in self._reported_ranges:
            self._reported_ranges.add(area)
            self._reader.report(
                Code.MERGED_VALUE,
                self._reader.place(area[0], area[1]),
                self._regulation.total.source,
                value=shown(value),
                range=range_name(area),
            )
        return Entry.unreadable(shown(value), place)

    def _maximum(self, row: int) -> Entry[Decimal]:
        """The maximum the workbook prints; one that is no number is nobody's input, and left aside."""
        column = self._table.column(Column.MAXIMUM)
        return (
            Entry.absent() if column is None else self._reader.silent().points(row, column, 0, Decimal(), "")
        )

    def _first_given(self, row: int, heading: Column) -> Entry[str]:
        entries = [
            self._reader.text(row, column, lines=True) for column in self._table.columns.get(heading, ())
        ]
        return next((entry for entry in entries if entry.given), entries[0] if entries else Entry.absent())

    def _total(self, rows: Sequence[int], points: int) -> Entry[Decimal]:
        entries = [
            self._typed_behind(row) or self._reader.amount(row, points, Code.TOTAL_UNREADABLE) for row in rows
        ]
        stated = [entry for entry in entries if entry.state is not State.BLANK]
        values = {entry.value for entry in stated if entry.given}
        if len(values) > 1:
            first, second = stated[0], next(each for each in stated if each.value != stated[0].value)
            self._reader.report(
                Code.READING_IN_DOUBT,
                second.place,
                what=f"“{Column.TOTAL.label}”",
                first=f"{first.raw} ({first.place.cell if first.place else ''})",
                second=f"{second.raw} ({second.place.cell if second.place else ''})",
            )
            return Entry.unreadable(second.raw, second.place)
        if stated:
            return stated[0]
        return entries[0] if entries else Entry.absent()

    def _typed_behind(self, row: int) -> Entry[Decimal] | None:
        """The total behind its label's colon: "Tổng cộng: 870 điểm"."""
        for column, value in self._grid.rows.get(row, ()):
            label, colon, typed = value.partition(":") if isinstance(value, str) else ("", "", "")
            if not (colon and is_total(label)):
                continue
            from .numbers import read_number

            if isinstance(reading := read_number(typed), Sure):
                return Entry.of(reading.value, self._reader.place(row, column), typed.strip())
        return None

    def _report_hidden_column(self, points: int) -> None:
        if self._grid.is_hidden_column(points):
            place = self._reader.place(self._table.first_heading_row, points)
            self._reader.report(
                Code.HIDDEN,
                place,
                what=TextRef("found.column", column=letters(points), heading=Column.POINTS.label),
            )
