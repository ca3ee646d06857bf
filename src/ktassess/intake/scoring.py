"""A commune's scoring workbook, as an assessment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from ..domain.assessment import Assessment, Member
from ..domain.codes import Code
from ..domain.entries import Entry, Place
from ..domain.findings import Finding, TextRef
from ..domain.regulation import Regulation
from ..layout import Column, InfoLabel, ScoringSheet
from ..layout.scoring import FORM_VERSION
from .cells import Reader
from .council import find_council, find_council_beside, read_council
from .criteria import CriterionNames
from .extras import read_member_columns, read_member_scores, read_statistics
from .grid import Grid, Workbook
from .headings import Table
from .label_values import LabelReader
from .labels import Labels, find_labels, letterhead_name, title_year
from .score_rows import find_rows
from .score_table import COLUMNS, Scores, ScoreTableReader, find_scores, has_points
from .sheets import InDoubtError, Sheets
from .trace import Trace

_EXPECTED_LABELS = (
    InfoLabel.NAME,
    InfoLabel.CODE,
    InfoLabel.CLASS,
    InfoLabel.DISTRICT,
    InfoLabel.YEAR,
    InfoLabel.DECISION,
    InfoLabel.HELD_ON,
    InfoLabel.CHAIR,
    InfoLabel.SECRETARY,
    InfoLabel.CONCLUSION,
    InfoLabel.SIGNED_ON,
    InfoLabel.SENT_ON,
)
_FEWEST_LABELS = 3
_FORM = "scoring"
_YEARS = TextRef("found.allowed.year")
_COUNTS = TextRef("found.allowed.count")


def read_scoring(
    workbook: Workbook, file: str, regulation: Regulation, trace: Trace | None = None
) -> Assessment:
    """A commune's workbook, all its sheets; ``file`` is its display name.

    Whatever cannot be read for sure is a finding, and its entry is unreadable or absent. What was understood
    is written into ``trace``.
    """
    return _ScoringReader(workbook, file, regulation, trace).read()


def read_shared(
    workbook: Workbook, table: Table, file: str, regulation: Regulation, trace: Trace | None = None
) -> Assessment:
    """What is the same for all communes of one table: the year, the district; other labels are nobody's."""
    reader = _ScoringReader(workbook, file, regulation, trace)
    return reader.read_shared(table)


def whole_table(file: str, grid: Grid, names: CriterionNames) -> Table | None:
    """A table of scores with at least one row of a criterion."""
    table = find_scores(grid)
    if table is None:
        return None
    return table if find_rows(Reader(file, grid), table, names).criteria else None


INFO_FIELDS: Mapping[str, Callable[[LabelReader], Entry[Any]]] = {
    "signed_on": lambda labels: labels.date(InfoLabel.SIGNED_ON),
    "name": lambda labels: labels.text(InfoLabel.NAME),
    "code": LabelReader.code,
    "locality_class": lambda labels: labels.text(InfoLabel.CLASS),
    "district": lambda labels: labels.text(InfoLabel.DISTRICT),
    "year": lambda labels: labels.year(_YEARS),
    "sent_on": lambda labels: labels.date(InfoLabel.SENT_ON),
    "children": lambda labels: labels.whole(InfoLabel.CHILDREN, _COUNTS),
    "document_numbers": lambda labels: labels.text(InfoLabel.DOCUMENT_NUMBERS),
}
"""The fields of an assessment that stand beside labels, and how each is read."""


def _read_info(file: str, labels: LabelReader) -> Assessment:
    """What stands beside the labels, as an assessment that holds nothing else yet."""
    fields: dict[str, Any] = {name: read(labels) for name, read in INFO_FIELDS.items()}
    return Assessment(file, meeting=labels.meeting(), **fields)


class _ScoringReader:
    def __init__(
        self, workbook: Workbook, file: str, regulation: Regulation, trace: Trace | None = None
    ) -> None:
        self._workbook = workbook
        self._file = file
        self._regulation = regulation
        self._names = CriterionNames.of(regulation)
        self._findings: list[Finding] = []
        self._trace = trace
        self._sheets = Sheets(file, workbook, self._findings, trace)

    def read(self) -> Assessment:
        version = self._version()
        scores, grid, table = self._scores()
        labels = self._labels(grid, table, scores)
        assessment = replace(
            _read_info(self._file, labels),
            scores=scores.rows,
            typed_total=scores.total,
            council=self._council(grid, scores, table),
            form_version=version,
        )
        if (members := self._named(ScoringSheet.MEMBERS)) is not None:
            reader = self._reader(members)
            assessment = replace(
                assessment, member_scores=read_member_scores(reader, self._regulation, self._names)
            )
        elif grid is not None and table is not None:
            council = [member.name.value or "" for member in assessment.council]
            own = read_member_columns(self._reader(grid), table, self._regulation, self._names, council)
            assessment = replace(assessment, member_scores=own)
        if (statistics := self._named(ScoringSheet.STATISTICS)) is not None:
            assessment = replace(
                assessment, statistics=read_statistics(self._reader(statistics), self._names)
            )
        return replace(assessment, findings=tuple(self._findings))

    def read_shared(self, table: Table) -> Assessment:
        """The year and the district, from the labels above a table of several communes."""
        self._version()
        grid = table.grid
        labels = self._labels_beside_scores(grid, table, Scores(last_row=grid.last_row))
        info = _read_info(self._file, labels)
        self._findings[:] = [each for each in self._findings if each.code is not Code.SHEET_MISSING]
        return Assessment(self._file, district=info.district, year=info.year, findings=tuple(self._findings))

    def _reader(self, grid: Grid) -> Reader:
        return Reader(self._file, grid, self._findings, trace=self._trace)

    def _version(self) -> str | None:
        mark = self._workbook.form_version
        if mark is None:
            return None
        kind, _, version = mark.partition("/")
        if kind != _FORM or version != FORM_VERSION:
            expected = f"{_FORM}/{FORM_VERSION}"
            self._findings.append(
                Finding(Code.FORM_VERSION, Place(self._file), {"version": mark, "expected": expected})
            )
        return version or mark

    def _scores(self) -> tuple[Scores, Grid | None, Table | None]:
        taken = tuple(
            words for sheet in ScoringSheet if sheet is not ScoringSheet.SCORES for words in sheet.folded
        )
        try:
            found = self._sheets.find(ScoringSheet.SCORES, self._whole_table, taken)
            if found is None:
                # One sheet for everything may have any name, that of another sheet of ours too.
                found = self._sheets.find(ScoringSheet.SCORES, self._whole_table)
        except InDoubtError:
            return Scores(), None, None
        if found is None:
            self._sheets.missing(ScoringSheet.SCORES)
            return Scores(), None, None
        grid, table = found
        table = table or find_scores(grid)
        if table is None:
            self._report_headings(grid)
            return Scores(), grid, None
        reader = ScoreTableReader(self._reader(grid), table, self._regulation, self._names)
        return reader.read(), grid, table

    def _whole_table(self, grid: Grid) -> Table | None:
        """The table of scores of a sheet; none on a blank form that was left beside a filled one."""
        table = whole_table(self._file, grid, self._names)
        if table is None or has_points(table):
            return table
        return None if self._any_filled else table

    @cached_property
    def _any_filled(self) -> bool:
        """Whether any sheet has a table of scores with points in it."""
        visible = (grid for grid in self._workbook.grids if grid.visible)
        tables = (whole_table(self._file, grid, self._names) for grid in visible)
        return any(table is not None and has_points(table) for table in tables)

    def _report_headings(self, grid: Grid) -> None:
        found = {COLUMNS.of(text) for text in grid.values.values() if isinstance(text, str)}
        wanted = [Column.POINTS] if Column.ORDER in found else [Column.CRITERION, Column.POINTS]
        missing = [heading for heading in wanted if heading not in found] or wanted
        for heading in missing:
            self._findings.append(
                Finding(
                    Code.HEADING_MISSING,
                    Place(self._file, grid.name),
                    {"heading": heading.label, "sheet": grid.name},
                )
            )

    def _labels(self, grid: Grid | None, table: Table | None, scores: Scores) -> LabelReader:
        try:
            found = self._sheets.find(ScoringSheet.INFO, self._enough_labels, self._other_names())
        except InDoubtError:
            return LabelReader(Reader(self._file, Grid("", True, {})), Labels({}))
        if found is not None and found[0] is not grid:
            reader = self._reader(found[0])
            labels = find_labels(reader, beside_only=self._workbook.form_version is not None)
            if labels.found:
                self._report_missing_labels(reader, labels)
                return LabelReader(reader, labels)
        return self._labels_beside_scores(grid, table, scores)

    def _labels_beside_scores(self, grid: Grid | None, table: Table | None, scores: Scores) -> LabelReader:
        """Labels above and below the table of scores, on the same sheet."""
        grid = grid or self._workbook.grids[0]
        reader = self._reader(grid)
        first = table.first_heading_row if table is not None else grid.last_row + 1
        above = range(1, first)
        labels = find_labels(reader, above)
        below = find_labels(reader, range(scores.last_row + 1, grid.last_row + 1), with_colon_only=True)
        for label, value in below.found.items():
            labels.found.setdefault(label, value)
        labels.add_if_missing(InfoLabel.NAME, letterhead_name(grid, above))
        labels.add_if_missing(InfoLabel.YEAR, title_year(grid, above))
        if not labels.found:
            self._sheets.missing(ScoringSheet.INFO)
        return LabelReader(reader, labels)

    def _other_names(self) -> tuple[str, ...]:
        return tuple(
            words for sheet in ScoringSheet if sheet is not ScoringSheet.INFO for words in sheet.folded
        )

    def _enough_labels(self, grid: Grid) -> Labels | None:
        if find_scores(grid) is not None or find_council(grid) is not None:
            return None
        labels = find_labels(Reader(self._file, grid))
        return labels if labels.rows >= _FEWEST_LABELS else None

    def _report_missing_labels(self, reader: Reader, labels: Labels) -> None:
        for label in _EXPECTED_LABELS:
            if label not in labels.found:
                reader.report(
                    Code.LABEL_MISSING,
                    Place(self._file, reader.grid.name),
                    label=label.label,
                    sheet=reader.grid.name,
                )

    def _council(
        self, scores_grid: Grid | None, scores: Scores, scores_table: Table | None
    ) -> tuple[Member, ...]:
        taken = tuple(
            words
            for sheet in (ScoringSheet.INFO, ScoringSheet.MEMBERS, ScoringSheet.STATISTICS)
            for words in sheet.folded
        )

        def content(grid: Grid) -> Table | None:
            if grid is not scores_grid:
                return find_council(grid)
            found = find_council(grid, scores.last_row + 1)
            if found is not None or scores_table is None:
                return found
            headings = range(scores_table.first_heading_row, scores_table.last_heading_row + 1)
            return find_council_beside(grid, headings)

        try:
            found = self._sheets.find(ScoringSheet.COUNCIL, content, taken, quiet=scores_grid)
        except InDoubtError:
            return ()
        if found is None:
            self._sheets.missing(ScoringSheet.COUNCIL)
            return ()
        grid, table = found[0], found[1] or content(found[0])
        if table is None:
            for heading in (Column.MEMBER_NAME, Column.POSITION, Column.ROLE):
                self._reader(grid).report(
                    Code.HEADING_MISSING, Place(self._file, grid.name), heading=heading.label, sheet=grid.name
                )
            return ()
        return read_council(self._reader(table.grid), table)

    def _named(self, words: ScoringSheet) -> Grid | None:
        try:
            found = self._sheets.find(words, lambda _: None)
        except InDoubtError:
            return None
        return None if found is None else found[0]
