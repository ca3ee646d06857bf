"""Workbooks of several communes: one sheet each, or one row each with a column a criterion.

Several are read only where each says which commune it is, and no two say the same; what says it twice, or
does not say it, stays one workbook in which two sheets claim to be the table of scores, and is asked about.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..domain.assessment import Assessment, Meeting, ScoreRow
from ..domain.district import Appraisal
from ..domain.entries import Entry, Place, State
from ..domain.locality import kind_of
from ..domain.regulation import Regulation
from ..domain.text import fold
from ..layout import Column, DistrictSheet, InfoLabel, ScoringSheet
from .appraisals import AppraisalReader, find_appraisals
from .book import commune_rows
from .cells import Reader
from .criteria import CriterionNames
from .grid import Grid, Workbook, shown
from .headings import Table
from .labels import find_labels, letterhead_name
from .scoring import read_scoring, read_shared, whole_table
from .trace import Trace

_PARENTHESES = r"\([^()]*\)"
_DISTRICT_FORM = "district"
_NO_UNIT = frozenset(map(fold, (*Column.MAXIMUM.value, "Điểm tối đa của tiêu chí", "Mức tối đa")))
_REVIEWED = ("tham dinh", "xet duyet")


def read_assessments(
    workbook: Workbook, file: str, regulation: Regulation, trace: Trace | None = None
) -> tuple[Assessment, ...]:
    """The assessments in a workbook, one or several; ``file`` is its display name.

    Whatever cannot be read for sure is a finding, and its entry is unreadable or absent.
    """
    parts = _by_sheet(workbook, file, regulation)
    if parts:
        return tuple(_read_sheet(part, file, regulation, trace) for part in parts)
    table = _by_row(workbook, file, regulation)
    if table is not None and (rows := _read_rows(workbook, table, file, regulation, trace)):
        return rows
    return (read_scoring(workbook, file, regulation, trace),)


def _by_sheet(workbook: Workbook, file: str, regulation: Regulation) -> list[Workbook]:
    """One workbook of one sheet for each commune; none where they are not told apart for sure."""
    if len(workbook.grids) < 2 or workbook.form_version is not None:
        return []
    names = CriterionNames.of(regulation)
    grids = [grid for grid in workbook.grids if grid.visible and whole_table(file, grid, names) is not None]
    keys = [_identity(file, grid, names) for grid in grids]
    if len(grids) < 2 or None in keys or len(set(keys)) < len(keys):
        return []
    told = [key for key in keys if key is not None]
    if any(one != other and f"{one} ".startswith(f"{other} ") for one in told for other in told):
        return []  # "Xã Đắk Mar lần 2" beside "Xã Đắk Mar"
    return [replace(workbook, grids=(grid,)) for grid in grids]


def _identity(file: str, grid: Grid, names: CriterionNames) -> str | None:
    """Which commune a sheet says it is, folded: by its code, its name, its letterhead, or its own name."""
    table = whole_table(file, grid, names)
    above = range(1, table.first_heading_row if table is not None else 1)
    found = find_labels(Reader(file, grid), above).found
    for label in (InfoLabel.CODE, InfoLabel.NAME):
        if label in found and (text := fold(shown(found[label].value))):
            return text
    if (head := letterhead_name(grid, above)) is not None:
        return fold(shown(head[1]))
    return fold(re.sub(_PARENTHESES, " ", grid.name)) if kind_of(grid.name) is not None else None


def _read_sheet(part: Workbook, file: str, regulation: Regulation, trace: Trace | None) -> Assessment:
    """The assessment on one sheet; the sheet's own name stands in where nothing on it names the commune."""
    assessment = read_scoring(part, file, regulation, trace)
    (grid,) = part.grids
    if assessment.name.state in (State.GIVEN, State.UNREADABLE) or kind_of(grid.name) is None:
        return assessment
    return replace(assessment, name=Entry.of(grid.name.strip(), Place(file, grid.name), grid.name))


def _by_row(workbook: Workbook, file: str, regulation: Regulation) -> Table | None:
    """The one sheet with a row for each commune, where no sheet has a table of scores of its own.

    A table of the review's points, as the district's book has one, is not the communes' own.
    """
    if (workbook.form_version or "").startswith(_DISTRICT_FORM):
        return None
    names = CriterionNames.of(regulation)
    likeliest_first = sorted(
        workbook.grids, key=lambda grid: fold(grid.name) not in ScoringSheet.SCORES.folded
    )
    if any(whole_table(file, grid, names) is not None for grid in likeliest_first):
        return None
    tables = [
        table
        for grid in workbook.grids
        if grid.visible
        and fold(grid.name) not in DistrictSheet.APPRAISAL.folded
        and (table := find_appraisals(grid, names)) is not None
        and not _is_reviewed(table)
    ]
    return tables[0] if len(tables) == 1 else None


def _is_reviewed(table: Table) -> bool:
    """Whether what stands above a table says that its points are the review's."""
    grid = table.grid
    above = (grid.text(row, column) for row, column in grid.values if row <= table.last_heading_row)
    return any(words in fold(text) for text in above for words in _REVIEWED)


def _read_rows(
    workbook: Workbook, table: Table, file: str, regulation: Regulation, trace: Trace | None
) -> tuple[Assessment, ...]:
    shared = read_shared(workbook, table, file, regulation, trace)
    headings = Reader(file, table.grid)
    AppraisalReader(headings, table, regulation).read(())
    assessments: list[Assessment] = []
    for row in commune_rows(table.grid, table):
        if _is_maxima(table, row):
            continue
        reader = Reader(file, table.grid, trace=trace)
        (read,) = AppraisalReader(reader, table, regulation).read((row,))
        own = [replace(each, commune=None) for each in reader.findings if each not in headings.findings]
        # What is wrong with the table as a whole is said once.
        head = [] if assessments else [*shared.findings, *headings.findings]
        assessments.append(replace(_assessment(shared, read, regulation), findings=(*head, *own)))
        if trace is not None:
            trace.unit(table, assessments[-1])
    return tuple(assessments)


def _is_maxima(table: Table, row: int) -> bool:
    """Whether a row gives the maxima of the criteria, not the points of a commune."""
    columns = table.columns.get(Column.UNIT_NAME, ()) + table.columns.get(Column.UNIT_CODE, ())
    columns += table.columns.get(Column.ORDER, ())
    return any(fold(table.grid.text(row, column)) in _NO_UNIT for column in columns)


def _assessment(shared: Assessment, appraisal: Appraisal, regulation: Regulation) -> Assessment:
    rows = tuple(
        ScoreRow(criterion.number, appraisal.of(criterion.number))
        for criterion in regulation.criteria
        if any(number == criterion.number for number, _ in appraisal.points)
    )
    return replace(
        shared,
        code=appraisal.code,
        name=appraisal.name,
        scores=rows,
        typed_total=appraisal.typed_total,
        meeting=Meeting(conclusion=appraisal.conclusion),
    )
