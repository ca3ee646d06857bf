"""What was understood of a workbook, as a pattern that another one may fit: which cells hold its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from ...domain.assessment import Assessment, Meeting, Member, MemberScores, ScoreRow, Statistic
from ...domain.entries import Entry
from ...domain.findings import Finding
from ...layout import InfoLabel
from ..cells import Reader
from ..grid import Grid, Value, Workbook
from ..label_values import LabelReader
from ..labels import Labelled, Labels
from ..references import Position
from ..repeated import Passed
from ..scoring import INFO_FIELDS
from .part import DiffersError, Part
from .telling import any_telling

PLAIN = frozenset((str, Decimal, datetime, time))
"""What a cell may hold: anything else is either odd or equal to something it is not (True is 1)."""

_LONGEST_NUMBER = 2

_new = tuple.__new__


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
    _places: tuple[Position, ...] = field(init=False, repr=False, compare=False)
    _same: list[Value] = field(init=False, repr=False, compare=False)
    _kinds: list[type] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # What always stands there, side by side: looked up and compared all at once.
        object.__setattr__(self, "_places", (*self.constants, *self.required))
        object.__setattr__(self, "_same", list(self.constants.values()))
        object.__setattr__(self, "_kinds", list(self.required.values()))

    def fits(self, grid: Grid) -> bool:
        """Whether a sheet is of that kind, as far as can be seen without looking at its texts."""
        values = grid.values
        if frame_of(grid) != self.frame or not PLAIN.issuperset(map(type, values.values())):
            return False
        found = list(map(values.get, self._places))
        same = len(self._same)
        required = found[same:]
        loose = sum(map(values.__contains__, self.optional)) + sum(map(values.__contains__, self.idle))
        return (
            len(values) == len(found) + loose
            and found[:same] == self._same
            and list(map(type, required)) == self._kinds
            and _texts.all(value for value in required if type(value) is str)
            and all(idle.allows(values.get(position)) for position, idle in self.idle.items())
        )


def is_text(value: Value | None) -> bool:
    """Whether a cell holds what no column's number looks like: "(1)", "12", "4=2+3" beneath headings."""
    return isinstance(value, str) and len(value.strip("()[] ")) > _LONGEST_NUMBER and "=" not in value


_texts = Passed(lambda new: all(map(is_text, new)))


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
        texts: list[str] = []
        assessment = self._fitting(workbook, file, texts)
        return None if assessment is None or any_telling(texts) else assessment

    def telling(self, workbook: Workbook, file: str) -> frozenset[str]:
        """The texts that alone keep a workbook of that form from being read; none for another."""
        texts: list[str] = []
        if self._fitting(workbook, file, texts) is None:
            return frozenset()
        return frozenset(text for text in texts if any_telling((text,)))

    def _fitting(self, workbook: Workbook, file: str, texts: list[str]) -> Assessment | None:
        """The assessment in a workbook of that form, unless its new ``texts`` tell something."""
        grids = workbook.grids
        if workbook.notes or len(grids) != len(self.sheets):
            return None
        if not all(sheet.fits(grid) for sheet, grid in zip(self.sheets, grids, strict=True)):
            return None
        try:
            return self._assessment(grids, file, texts)
        except DiffersError:
            return None

    def _assessment(self, grids: Sequence[Grid], file: str, texts: list[str]) -> Assessment:
        def entries(part: Part) -> Iterator[Entry[Any]]:
            grid = grids[part.sheet]
            return iter(part.entries(grid, file, partial(Reader, file, grid), texts))

        sheet = grids[self.info.sheet]
        info = iter(self.info.entries(sheet, file, partial(self._labels, file, sheet), texts))
        scores, members = entries(self.scores), entries(self.member_scores)
        council, statistics = entries(self.council), entries(self.statistics)
        fields: dict[str, Any] = dict(zip(INFO_FIELDS, info, strict=False))
        return Assessment(
            file,
            **fields,
            meeting=Meeting(*info),
            scores=tuple([_new(ScoreRow, row) for row in zip(self.criteria, *[scores] * 4, strict=True)]),
            typed_total=next(entries(self.total)),
            council=tuple([_new(Member, each) for each in zip(*[council] * 5, strict=True)]),
            member_scores=tuple(
                MemberScores(name, tuple(zip(numbers, members, strict=False)))
                for name, numbers in self.members
            ),
            statistics=tuple(
                [_new(Statistic, each) for each in zip(self.rates, *[statistics] * 2, strict=True)]
            ),
            form_version=self.form_version,
        )

    def _labels(self, file: str, grid: Grid, findings: list[Finding]) -> LabelReader:
        values = grid.values
        return LabelReader(
            Reader(file, grid, findings),
            Labels(
                {
                    label: Labelled(known.label_cell, known.value_cell, values.get(known.value_cell))
                    for label, known in self.labels
                }
            ),
        )
