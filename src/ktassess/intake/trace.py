"""What the intake understood of a workbook, written down while it reads: never a second guess.

A :class:`Trace` is handed to the intake by whoever wants the account; the readers write into it at the
moment they decide. :class:`Reading` is the account as a value.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ..domain.assessment import Assessment, Member
from ..domain.codes import Code
from ..domain.entries import Entry, State
from ..domain.findings import Finding
from ..domain.text import fold
from ..layout import Column, InfoLabel, ScoringSheet
from ..layout.words import Words
from .grid import Grid, Workbook, cell_name, shown
from .references import Position, column_number

if TYPE_CHECKING:
    from .headings import Table
    from .labels import Labelled


class Confidence(StrEnum):
    """How sure something was understood."""

    SURE = "sure"  # by our own word, by a criterion's number, or because the mapping file says so
    LIKELY = "likely"  # by a synonym, by a name, or by what stands there
    ASKED = "asked"  # two readings are possible: a finding asks
    UNUSED = "unused"  # there, and nothing is read from it


class Why(StrEnum):
    """What it was understood by."""

    MAPPING = "mapping"  # the officer's mapping file says so
    OWN = "own"  # the word our own forms write
    NUMBER = "number"  # a criterion's number in the column of numbers
    SYNONYM = "synonym"  # another word for the same
    ROMAN = "roman"  # a criterion's number in roman letters
    LED = "led"  # a criterion's number before its name
    NAME = "name"  # a criterion's or a person's name
    CONTENT = "content"  # what stands on a sheet, or behind a label without its words
    DOUBT = "doubt"  # two of them claim to be it
    NOTHING = "nothing"  # nothing of ours

    @property
    def confidence(self) -> Confidence:
        """How sure that is."""
        if self in (Why.MAPPING, Why.OWN, Why.NUMBER):
            return Confidence.SURE
        if self is Why.DOUBT:
            return Confidence.ASKED
        return Confidence.UNUSED if self is Why.NOTHING else Confidence.LIKELY


class SheetRead(NamedTuple):
    """A sheet of the workbook and which of ours it was taken for; None: not used."""

    sheet: str
    role: Words | None
    why: Why


class ColumnRead(NamedTuple):
    """A heading of a table and which column it stands for; None: not used, or a member's own column."""

    sheet: str
    part: ScoringSheet
    cell: str
    text: str
    column: Column | None
    why: Why


class RowRead(NamedTuple):
    """A row and the criterion it is about, with the cell of its points and what stands there."""

    sheet: str
    criterion: int
    cell: str
    text: str
    why: Why
    points_cell: str
    points: str


class LabelRead(NamedTuple):
    """A label and the cell of its value, with what stands there ("" for a blank one)."""

    sheet: str
    label: InfoLabel
    cell: str
    text: str
    value_cell: str
    value: str
    why: Why


class MemberRead(NamedTuple):
    """A row of the council."""

    sheet: str
    cell: str
    name: str
    position: str
    role: str


class Reading(NamedTuple):
    """What was understood of one workbook; ``findings`` are those of reading it."""

    file: str
    form_version: str | None = None
    layout: str | None = None
    sheets: tuple[SheetRead, ...] = ()
    columns: tuple[ColumnRead, ...] = ()
    rows: tuple[RowRead, ...] = ()
    labels: tuple[LabelRead, ...] = ()
    members: tuple[MemberRead, ...] = ()
    findings: tuple[Finding, ...] = ()
    failed: bool = False

    @property
    def asking(self) -> tuple[Finding, ...]:
        """The findings that ask which of two readings is meant."""
        return tuple(
            each for each in self.findings if each.code in (Code.READING_IN_DOUBT, Code.SCORE_IN_DOUBT)
        )


@dataclass(slots=True)
class Trace:
    """The account of one workbook while it is read."""

    names: tuple[str, ...] = ()
    form_version: str | None = None
    layout: str | None = None
    _sheets: list[SheetRead] = field(default_factory=list)
    _columns: dict[tuple[str, ScoringSheet, str], ColumnRead] = field(default_factory=dict)
    _rows: list[RowRead] = field(default_factory=list)
    _labels: list[LabelRead] = field(default_factory=list)
    _members: list[MemberRead] = field(default_factory=list)

    def begin(self, workbook: Workbook, layout: str | None) -> None:
        """A workbook is about to be read, by a layout of the mapping file where one fits."""
        self.names = tuple(grid.name for grid in workbook.grids)
        self.form_version = workbook.form_version
        self.layout = layout

    def sheet(self, sheet: str, role: Words, why: Why) -> None:
        """A sheet was taken for one of ours; the same again says nothing new."""
        if not any(each.sheet == sheet and each.role is role for each in self._sheets):
            self._sheets.append(SheetRead(sheet, role, why))

    def table(self, table: Table, part: ScoringSheet, read: Iterable[Column]) -> None:
        """A table's headings were found; of its columns those of ``read`` are read."""
        wanted = frozenset(read)
        of_column = {column: heading for heading, columns in table.columns.items() for column in columns}
        for column in sorted(table.headings.keys() | of_column.keys()):
            heading = of_column.get(column)
            why = Why.NOTHING if heading not in wanted else _why_of_column(table, heading, column)
            self._add(table, part, column, heading, why)

    def member_column(self, table: Table, column: int) -> None:
        """A column was taken for one member's own points."""
        self._add(table, ScoringSheet.MEMBERS, column, None, Why.NAME)

    def row(self, grid: Grid, criterion: int, at: Position, why: Why, points: Entry[Decimal]) -> None:
        """A row was taken for a criterion's."""
        cell = points.place.cell if points.place is not None else None
        name = cell_name(*at)
        text = " ".join(grid.text(*at).split())
        self._rows.append(RowRead(grid.name, criterion, name, text, why, cell or "", points.raw))

    def label(
        self,
        grid: Grid,
        label: InfoLabel,
        found: Labelled,
    ) -> None:
        """A label was found, and its value."""
        text = " ".join(grid.text(*found.label_cell).split())
        cells = cell_name(*found.label_cell), cell_name(*found.value_cell)
        why = _why_of_label(label, text, found)
        self._labels.append(LabelRead(grid.name, label, cells[0], text, cells[1], shown(found.value), why))

    def member(self, member: Member) -> None:
        """A row was taken for a person of the council."""
        place = member.name.place or member.position.place
        sheet, cell = (place.sheet, place.cell) if place is not None else (None, None)
        self._members.append(
            MemberRead(
                sheet or "",
                cell or "",
                member.name.value or member.name.raw,
                member.position.value or member.position.raw,
                member.role.raw,
            )
        )

    def unit(self, table: Table, assessment: Assessment) -> None:
        """A row was taken for one commune's, with a column for each criterion."""
        sheet = table.grid.name
        self.sheet(sheet, ScoringSheet.SCORES, Why.CONTENT)
        for label, heading, entry in (
            (InfoLabel.NAME, Column.UNIT_NAME, assessment.name),
            (InfoLabel.CODE, Column.UNIT_CODE, assessment.code),
        ):
            column = table.column(heading)
            if column is not None and entry.place is not None:
                text = " ".join(table.headings.get(column, "").split())
                why = Why.OWN if fold(text) == fold(heading.label) else Why.SYNONYM
                cells = table.heading_cell(column), entry.place.cell or ""
                self._labels.append(LabelRead(sheet, label, cells[0], text, cells[1], entry.raw, why))
        for row in assessment.scores:
            cell = (row.points.place.cell if row.points.place is not None else None) or ""
            letters = cell.rstrip("0123456789")
            if letters:
                column = column_number(letters)
                text = " ".join(table.headings.get(column, "").split())
                at = table.heading_cell(column)
                why = Why.DOUBT if row.points.state is State.UNREADABLE and not row.points.raw else Why.NUMBER
                self._rows.append(RowRead(sheet, row.criterion, at, text, why, cell, row.points.raw))

    def reading(self, file: str, findings: tuple[Finding, ...], *, failed: bool) -> Reading:
        """The account as a value; sheets nobody took stand at its end."""
        taken = {each.sheet for each in self._sheets}
        unused = tuple(SheetRead(name, None, Why.NOTHING) for name in self.names if name not in taken)
        return Reading(
            file=file,
            form_version=self.form_version,
            layout=self.layout,
            sheets=(*self._sheets, *unused),
            columns=tuple(self._columns.values()),
            rows=tuple(self._rows),
            labels=tuple(self._labels),
            members=tuple(self._members),
            findings=findings,
            failed=failed,
        )

    def _add(self, table: Table, part: ScoringSheet, column: int, heading: Column | None, why: Why) -> None:
        cell = table.heading_cell(column)
        text = " ".join(table.headings.get(column, "").split())
        sheet = table.grid.name
        self._columns[sheet, part, cell] = ColumnRead(sheet, part, cell, text, heading, why)


def _why_of_column(table: Table, heading: Column | None, column: int) -> Why:
    if heading is None:
        return Why.NOTHING
    if heading in table.fixed:
        return Why.MAPPING
    claimed = table.columns[heading]
    if heading is Column.POINTS and len(claimed) > 1:
        return Why.DOUBT
    words = {fold(table.headings.get(column, "")), fold(shown(table.grid.at(table.last_heading_row, column)))}
    return Why.OWN if fold(heading.label) in words else Why.SYNONYM


def _why_of_label(label: InfoLabel, text: str, found: Labelled) -> Why:
    if found.in_doubt or found.mapped or found.unlabelled:
        return Why.DOUBT if found.in_doubt else Why.MAPPING if found.mapped else Why.CONTENT
    words = text.partition(":")[0] if found.label_cell == found.value_cell else text
    return Why.OWN if fold(words) == fold(label.label) else Why.SYNONYM
