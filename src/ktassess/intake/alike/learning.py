"""A pattern out of the reading of one workbook, where it is sure to hold for others of the same form.

A pattern says that what was understood depends on nothing but the cells that stay the same. So a workbook
gives none where a value was held against another one (a criterion's points against those of its indicators, a
label that stands there twice), or where what a value is depends on which cells are filled.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from ...domain.assessment import Assessment
from ...domain.codes import Code
from ...domain.entries import Entry
from ...domain.regulation import Regulation
from ...layout import Column, InfoLabel, ScoringSheet
from ..cells import Reader
from ..council import MEMBER_FIELDS, read_lines
from ..grid import Grid, Value, Workbook
from ..headings import Table
from ..label_values import MEETING_FIELDS, LabelReader
from ..labels import Labelled, label_of
from ..references import Position, column_number
from ..scoring import INFO_FIELDS, read_scoring
from ..trace import Trace
from . import ways
from .part import Part, Read, ValueCell
from .pattern import PLAIN, Pattern, SheetPattern, frame_of, is_text
from .ways import Way

_CELL = re.compile(r"([A-Z]+)([0-9]+)")
_MAY_BE_BLANK = frozenset({"present", "opinion"})
_READ_BESIDE = frozenset({Column.EVIDENCE, Column.NOTE})
"""Columns that are read in the rows of criteria alone, where each cell holds a value."""

_SURELY_LABELLED = frozenset({InfoLabel.NAME, InfoLabel.YEAR})
"""Where these have no label, a letterhead or a title may speak for them: any text could be one."""


# The short ways; no cell of a pattern is struck through.
_WAYS_OF_INFO: Mapping[str, Way] = {
    **dict.fromkeys(("name", "locality_class", "district", "document_numbers"), ways.LINE),
    **dict.fromkeys(("venue", "chair", "secretary"), ways.LINE),
    **dict.fromkeys(("signed_on", "sent_on", "held_on"), ways.DAY),
    **dict.fromkeys(("starts_at", "ends_at"), ways.TIME),
    "code": ways.CODE,
    "children": ways.WHOLE,
    "decision_number": ways.DECISION_NUMBER,
    "decision_date": ways.DECISION_DATE,
}


@dataclass(slots=True)
class _Account(Trace):
    """The account of a reading, with what a pattern must know of it."""

    tables: dict[ScoringSheet, Table] = field(default_factory=dict)
    read: dict[str, set[int]] = field(default_factory=dict)
    labelled: list[tuple[Grid, InfoLabel, Labelled]] = field(default_factory=list)

    def table(self, table: Table, part: ScoringSheet, read: Iterable[Column]) -> None:
        self.tables[part] = table
        columns = {
            column for heading in set(read) - _READ_BESIDE for column in table.columns.get(heading, ())
        }
        if part is ScoringSheet.MEMBERS:  # any column may be a member's
            columns.update(range(1, table.grid.last_column + 1))
        self.read.setdefault(table.grid.name, set()).update(columns)

    def label(self, grid: Grid, label: InfoLabel, found: Labelled) -> None:
        self.labelled.append((grid, label, found))


class _Wanted(NamedTuple):
    """An entry, how its cell is read, the short way for it, and whether it may as well be blank."""

    entry: Entry[Any]
    read: Read | None
    way: Way | None = None
    optional: bool = False


class _NoPatternError(Exception):
    """Something in a workbook would not be the same in others of its form."""


def learn(workbook: Workbook, file: str, regulation: Regulation, assessment: Assessment) -> Pattern | None:
    """The pattern of a workbook that was read as ``assessment``; None where it is not sure to be one."""
    if assessment.findings or not _is_plain(workbook):
        return None
    account = _Account()
    if read_scoring(workbook, file, regulation, account) != assessment:
        return None
    try:
        pattern = _Learner(workbook, regulation, assessment, account).pattern()
    except _NoPatternError:
        return None
    return pattern if pattern.read(workbook, file) == assessment else None


def _is_plain(workbook: Workbook) -> bool:
    names = {grid.name for grid in workbook.grids}
    return (
        not workbook.notes
        and len(names) == len(workbook.grids)
        and all(grid.fixed is None and not grid.marks.struck for grid in workbook.grids)
        and all(PLAIN.issuperset(map(type, grid.values.values())) for grid in workbook.grids)
    )


class _Learner:
    def __init__(
        self, workbook: Workbook, regulation: Regulation, assessment: Assessment, account: _Account
    ) -> None:
        self._grids = workbook.grids
        self._by_name = {grid.name: index for index, grid in enumerate(workbook.grids)}
        self._regulation = regulation
        self._assessment = assessment
        self._account = account
        self._optional: set[tuple[int, Position]] = set()
        self._taken: set[tuple[int, Position]] = set()

    def pattern(self) -> Pattern:
        labels = self._labels()
        assessment = self._assessment
        info = self._part(self._info_cells(), labels=True)
        scores, total = self._part(self._score_cells()), self._part([self._total_cell()])
        council = self._part(self._council_cells())
        member_scores, statistics = self._part(self._member_cells()), self._part(self._statistic_cells())
        self._check_points(scores, total)
        self._check_tables(scores, council, member_scores, statistics)
        return Pattern(
            sheets=tuple(self._sheet(index, grid) for index, grid in enumerate(self._grids)),
            labels=labels,
            info=info,
            criteria=tuple(row.criterion for row in assessment.scores),
            scores=scores,
            total=total,
            council=council,
            members=tuple(
                (each.member, tuple(n for n, _ in each.points)) for each in assessment.member_scores
            ),
            member_scores=member_scores,
            rates=tuple(each.criterion for each in assessment.statistics),
            statistics=statistics,
            form_version=assessment.form_version,
        )

    def _labels(self) -> tuple[tuple[InfoLabel, Labelled], ...]:
        """The labels with the cells of their values, all on one sheet and each standing there once."""
        labelled = self._account.labelled
        grids = {grid.name for grid, _, _ in labelled}
        if len(grids) != 1 or not {label for _, label, _ in labelled} >= _SURELY_LABELLED:
            raise _NoPatternError
        index = self._by_name[grids.pop()]
        grid = self._grids[index]
        for _, _, found in labelled:
            own_value = grid.values.get(found.value_cell) is found.value
            if found.unlabelled or found.label_cell == found.value_cell or not own_value:
                raise _NoPatternError
            self._take(index, found.value_cell, first_of_merged=True)
        values = {found.value_cell for _, _, found in labelled}
        claimed = Counter(
            label for at, text in grid.values.items() if at not in values for label in _named(text)
        )
        if any(count > 1 for count in claimed.values()):
            raise _NoPatternError
        return tuple((label, found) for _, label, found in labelled)

    def _info_cells(self) -> Iterator[_Wanted]:
        for record, readers in ((self._assessment, INFO_FIELDS), (self._assessment.meeting, MEETING_FIELDS)):
            for name, read in readers.items():
                yield _Wanted(getattr(record, name), partial(_labelled, read), _WAYS_OF_INFO.get(name))

    def _score_cells(self) -> Iterator[_Wanted]:
        clause = self._regulation.total.source
        for row in self._assessment.scores:
            maximum = self._regulation.criterion(row.criterion).maximum.value
            yield _Wanted(row.points, partial(_points, row.criterion, maximum, clause), ways.NUMBER)
            yield _Wanted(row.maximum, None)
            yield _Wanted(row.evidence, read_lines, ways.LINES, optional=True)
            yield _Wanted(row.note, read_lines, ways.LINES, optional=True)

    def _total_cell(self) -> _Wanted:
        read = partial(_amount, Code.TOTAL_UNREADABLE, None, {})
        return _Wanted(self._assessment.typed_total, read, ways.NUMBER)

    def _council_cells(self) -> Iterator[_Wanted]:
        for member in self._assessment.council:
            for name, entry in member._asdict().items():
                read = MEMBER_FIELDS[name][1]
                way = ways.LINE if read is Reader.text else ways.LINES if read is read_lines else None
                yield _Wanted(entry, read, way, name in _MAY_BE_BLANK)

    def _member_cells(self) -> Iterator[_Wanted]:
        for member in self._assessment.member_scores:
            for number, entry in member.points:
                maximum = self._regulation.criterion(number).maximum.value
                params = {"criterion": str(number), "member": member.member}
                yield _Wanted(
                    entry, partial(_amount, Code.MEMBER_SCORE_INVALID, maximum, params), ways.NUMBER
                )

    def _statistic_cells(self) -> Iterator[_Wanted]:
        for each in self._assessment.statistics:
            read = partial(_amount, Code.STATISTIC_UNREADABLE, None, {"criterion": str(each.criterion)})
            yield _Wanted(each.numerator, read, ways.NUMBER, optional=True)
            yield _Wanted(each.denominator, read, ways.NUMBER, optional=True)

    def _part(self, wanted: Iterable[_Wanted], *, labels: bool = False) -> Part:
        """The cells of some entries, all on one sheet.

        ``labels``: they stand beside labels, and were taken with these.
        """
        cells: list[ValueCell] = []
        sheets: set[int] = set()
        for entry, read, way, optional in wanted:
            if entry.place is None:
                cells.append(ValueCell((0, 0), None, None, entry, None, None))
                continue
            found = _CELL.fullmatch(entry.place.cell or "")
            index = self._by_name.get(entry.place.sheet or "")
            if found is None or index is None:
                raise _NoPatternError
            position = int(found[2]), column_number(found[1])
            value = self._grids[index].values.get(position)
            cells.append(ValueCell(position, entry.place.cell, value, entry, read, way))
            sheets.add(index)
            if read is not None and not labels:
                self._take(index, position)
                if optional:
                    self._optional.add((index, position))
        if len(sheets) > 1:
            raise _NoPatternError
        return Part(sheets.pop() if sheets else 0, tuple(cells))

    def _take(self, sheet: int, position: Position, *, first_of_merged: bool = False) -> None:
        """A cell holds a value, and only one; beneath a merged range it would show another cell's."""
        area = self._grids[sheet].merged_at(*position)
        if (sheet, position) in self._taken or not (
            area is None or (first_of_merged and position == (area[0], area[1]))
        ):
            raise _NoPatternError
        self._taken.add((sheet, position))

    def _check_points(self, scores: Part, total: Part) -> None:
        """Nothing in the column of points but the criteria's own and one total, held against nothing."""
        table = self._account.tables.get(ScoringSheet.SCORES)
        if table is None or any(len(columns) > 1 for columns in table.columns.values()):
            raise _NoPatternError
        column = table.column(Column.POINTS)
        own = {cell.position for part in (scores, total) for cell in part.cells}
        others = (
            at for at in table.grid.values if at[1] == column and at[0] >= table.first_row and at not in own
        )
        if next(others, None) is not None:
            raise _NoPatternError
        claimed = {each for columns in table.columns.values() for each in columns}
        if ScoringSheet.MEMBERS not in self._account.tables and not set(table.headings) <= claimed:
            raise _NoPatternError  # a column is a member's own as soon as the council has one of that name

    def _check_tables(self, *parts: Part) -> None:
        """Every row of a table holds a number and a text that stay: no value makes it look like headings."""
        for part in parts:
            grid = self._grids[part.sheet]
            for row in {cell.position[0] for cell in part.cells if cell.cell is not None}:
                cells = [((part.sheet, (row, column)), value) for column, value in grid.rows.get(row, ())]
                numbered = any(type(value) is Decimal for at, value in cells if at not in self._taken)
                named = any(is_text(value) for at, value in cells if at not in self._optional)
                if not (numbered and named):
                    raise _NoPatternError

    def _sheet(self, index: int, grid: Grid) -> SheetPattern:
        taken = {position for sheet, position in self._taken if sheet == index}
        optional = frozenset(position for sheet, position in self._optional if sheet == index)
        return SheetPattern(
            frame=frame_of(grid),
            constants={at: value for at, value in grid.values.items() if at not in taken},
            required={
                at: type(value) for at, value in grid.values.items() if at in taken and at not in optional
            },
            optional=optional,
            read=frozenset(self._account.read.get(grid.name, ())),
        )


def _named(value: Value) -> Iterator[InfoLabel]:
    """The labels a text is, or has before a colon in one of its lines."""
    if isinstance(value, str):
        lines = value.split("\n") if ":" in value else ()
        found = (
            label_of(text) for text in (value, *(line.partition(":")[0] for line in lines if ":" in line))
        )
        yield from {label for label in found if label is not None}


def _labelled(read: Callable[[LabelReader], Entry[Any]], labels: LabelReader, _: int, __: int) -> Entry[Any]:
    return read(labels)


def _points(
    criterion: int, maximum: Decimal, clause: str, reader: Reader, row: int, column: int
) -> Entry[Decimal]:
    return reader.points(row, column, criterion, maximum, clause)


def _amount(
    code: Code, maximum: Decimal | None, params: Mapping[str, str], reader: Reader, row: int, column: int
) -> Entry[Decimal]:
    return reader.amount(row, column, code, maximum, **params)
