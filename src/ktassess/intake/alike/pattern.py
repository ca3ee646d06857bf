"""What was understood of a workbook, as a pattern that another one may fit: which cells hold its values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from itertools import islice
from typing import Any, NamedTuple

from ...domain.assessment import Assessment, Meeting, Member, MemberScores, ScoreRow, Statistic
from ...domain.entries import Entry, Place
from ...domain.findings import Finding
from ...layout import InfoLabel
from ..cells import Reader
from ..grid import Grid, Value, Workbook
from ..label_values import MEETING_FIELDS, LabelReader
from ..labels import Labelled, Labels
from ..references import Position
from ..scoring import INFO_FIELDS
from .telling import any_telling

PLAIN = frozenset((str, Decimal, datetime, time))
"""What a cell may hold: anything else is either odd or equal to something it is not (True is 1)."""

_LONGEST_NUMBER = 2

Read = Callable[[Any, int, int], Entry[Any]]
Plain = tuple[type, Callable[[Any, Place], Entry[Any]]]


class ValueCell(NamedTuple):
    """A cell that was read as a value: what stood there, and what it was read as.

    ``cell`` None: there is no such cell, and the entry says so. ``read`` asks a :class:`Reader` for the cell,
    or a :class:`LabelReader`; None: nothing else may stand there. ``plain`` is the short way for a value of
    the type it is usually of.
    """

    position: Position
    cell: str | None
    value: Value | None
    entry: Entry[Any]
    read: Read | None
    plain: Plain | None


@dataclass(frozen=True, slots=True)
class Part:
    """The cells of one part of an assessment, in the order of its entries; all stand on one sheet."""

    sheet: int = 0
    cells: tuple[ValueCell, ...] = ()

    def entries(
        self, grids: Sequence[Grid], file: str, reader: Reader | LabelReader, texts: list[str]
    ) -> Iterator[Entry[Any]]:
        """The entries of another workbook; its new ``texts`` are collected, DiffersError where it differs."""
        grid = grids[self.sheet]
        values, name = grid.values, grid.name
        for position, cell, known, entry, read, plain in self.cells:
            value = values.get(position)
            if cell is None:
                yield entry
            elif value == known:
                yield Entry(entry.value, entry.state, Place(file, name, cell), entry.raw)
            elif read is None:
                raise DiffersError
            else:
                if type(value) is str:
                    texts.append(value)
                if plain is not None and type(value) is plain[0]:
                    yield plain[1](value, Place(file, name, cell))
                else:
                    yield read(reader, *position)


class DiffersError(Exception):
    """A workbook is not like the pattern."""


class Idle(NamedTuple):
    """What stands in a cell nobody reads from workbook to workbook: any number, or one of some texts."""

    number: bool
    texts: frozenset[Value | None] = frozenset()

    def allows(self, value: Value | None) -> bool:
        """Whether the reading would be the same with that value."""
        return type(value) is Decimal if self.number else value in self.texts


@dataclass(frozen=True, slots=True)
class SheetPattern:
    """One sheet: what is the same on all of its kind, and of what type its values are.

    ``constants`` are the cells that always hold the same. ``required`` hold a value of that type,
    ``optional`` hold one or none, ``idle`` are not read. All others are empty. ``read`` are the columns of
    its tables that are read.
    """

    frame: tuple[object, ...]
    constants: Mapping[Position, Value]
    required: Mapping[Position, type]
    optional: frozenset[Position]
    read: frozenset[int]
    idle: Mapping[Position, Idle] = field(default_factory=dict)

    def fits(self, grid: Grid) -> bool:
        """Whether a sheet is of that kind, as far as can be seen without looking at its texts."""
        values = grid.values
        if frame_of(grid) != self.frame or not PLAIN.issuperset(map(type, values.values())):
            return False
        optional = sum(map(values.__contains__, self.optional))
        idle = sum(map(values.__contains__, self.idle))
        return (
            len(values) == len(self.constants) + len(self.required) + optional + idle
            # Every constant stands there with its value: the items of a dictionary compare as a set.
            and self.constants.items() <= values.items()
            and list(map(type, map(values.get, self.required))) == list(self.required.values())
            and all(is_text(values[at]) for at, kind in self.required.items() if kind is str)
            and all(idle.allows(values.get(position)) for position, idle in self.idle.items())
        )


def is_text(value: Value | None) -> bool:
    """Whether a cell holds what no column's number looks like: "(1)", "12", "4=2+3" beneath headings."""
    return isinstance(value, str) and len(value.strip("()[] ")) > _LONGEST_NUMBER and "=" not in value


def frame_of(grid: Grid) -> tuple[object, ...]:
    """What is to be said of a sheet beside its values."""
    return (
        grid.name,
        grid.visible,
        grid.merged,
        grid.hidden_rows,
        grid.hidden_columns,
        grid.marks,
        grid.fixed,
    )


@dataclass(frozen=True, slots=True)
class Pattern:
    """The reading of one workbook, to be carried over to others of its form.

    ``info`` is what stands beside ``labels``, in the order of its fields. ``criteria`` and ``rates`` are the
    criteria of the rows of scores and statistics, ``members`` the headings of the members' own columns with
    the criteria of their points.
    """

    sheets: tuple[SheetPattern, ...]
    labels: tuple[tuple[InfoLabel, Labelled], ...]
    info: Part
    criteria: tuple[int, ...]
    scores: Part
    total: Part
    council: Part
    members: tuple[tuple[str, tuple[int, ...]], ...]
    member_scores: Part
    rates: tuple[int, ...]
    statistics: Part
    form_version: str | None

    def read(self, workbook: Workbook, file: str) -> Assessment | None:
        """The assessment in a workbook of that form; None for another, or where there is something to say."""
        grids = workbook.grids
        if workbook.notes or len(grids) != len(self.sheets):
            return None
        if not all(sheet.fits(grid) for sheet, grid in zip(self.sheets, grids, strict=True)):
            return None
        findings: list[Finding] = []
        texts: list[str] = []
        try:
            assessment = self._assessment(grids, file, findings, texts)
        except DiffersError:
            return None
        return None if findings or any_telling(texts) else assessment

    def _assessment(
        self, grids: Sequence[Grid], file: str, findings: list[Finding], texts: list[str]
    ) -> Assessment:
        def entries(part: Part) -> Iterator[Entry[Any]]:
            return part.entries(grids, file, Reader(file, grids[part.sheet], findings), texts)

        labels = self._labels(Reader(file, grids[self.info.sheet], findings))
        info = self.info.entries(grids, file, labels, texts)
        scores, council = entries(self.scores), entries(self.council)
        members, statistics = entries(self.member_scores), entries(self.statistics)
        fields: dict[str, Any] = dict(zip(INFO_FIELDS, info, strict=False))
        return Assessment(
            file,
            **fields,
            meeting=Meeting(**dict(zip(MEETING_FIELDS, info, strict=True))),
            scores=tuple(ScoreRow(number, *islice(scores, 4)) for number in self.criteria),
            typed_total=next(entries(self.total)),
            council=tuple(Member(*each) for each in zip(*[council] * 5, strict=True)),
            member_scores=tuple(
                MemberScores(name, tuple(zip(numbers, members, strict=False)))
                for name, numbers in self.members
            ),
            statistics=tuple(Statistic(number, *islice(statistics, 2)) for number in self.rates),
            form_version=self.form_version,
        )

    def _labels(self, reader: Reader) -> LabelReader:
        values = reader.grid.values
        return LabelReader(
            reader,
            Labels(
                {
                    label: Labelled(known.label_cell, known.value_cell, values.get(known.value_cell))
                    for label, known in self.labels
                }
            ),
        )
