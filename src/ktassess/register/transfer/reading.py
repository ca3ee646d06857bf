"""Rows as year records, completed from what the register and the list of units know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ...domain.assessment import Result
from ...domain.codes import Code
from ...domain.findings import Finding, Param
from ...domain.locality import kind_of, match_class
from ...domain.regulation import Kind, Regulation
from ...layout.scoring import CONCLUSION_WORDS, KIND_WORDS
from ...layout.years import RECORDED_BASIS_WORDS, RECORDED_RESULT_WORDS, PointsColumn, YearColumn
from ..records import (
    DecisionRecord,
    RecordedBasis,
    RecordedResult,
    RegisteredUnit,
    ScoreRecord,
    YearRecord,
)
from ..rules import record_findings
from ..writing import normal
from .columns import EventDate, Points
from .regulation_names import NamedRegulation, named_regulation
from .sheets import Row
from .values import RowReader


@dataclass(frozen=True, slots=True)
class ReadYear:
    """A row that was read: its record, the version it bears (None: it does not say)."""

    row: Row
    record: YearRecord
    version: int | None


@dataclass(frozen=True, slots=True)
class Known:
    """What a row need not say itself.

    ``units`` by code; ``packs``: the rule packs at hand, the first of which words classes; ``default``: the
    regulation of rows that name none.
    """

    units: Mapping[str, RegisteredUnit]
    packs: Sequence[Regulation]
    default: Regulation | None = None


def read_year(row: Row, known: Known) -> tuple[ReadYear | None, list[Finding]]:
    """The record of a row, and what is wrong with it; None where it cannot be made."""
    cells = RowReader(row)
    year = cells.whole(YearColumn.YEAR, year=True)
    code = cells.code(YearColumn.CODE)
    result = cells.word(YearColumn.RESULT, RECORDED_RESULT_WORDS, RecordedResult)
    version = cells.whole(YearColumn.VERSION)
    # A row that bears a version was taken out of a register: what it leaves blank is blank there too.
    ours = version is not None
    unit = None if ours else known.units.get(code or "")
    name = cells.text(YearColumn.NAME) or (unit.name if unit else None)
    regulation = _regulation(cells, known, ours=ours)
    empty = [
        column
        for column, value in (
            (YearColumn.YEAR, year),
            (YearColumn.CODE, code),
            (YearColumn.NAME, name),
            (YearColumn.REGULATION, regulation),
            (YearColumn.RESULT, result),
        )
        if value is None and row.value(column) is None
    ]
    cells.missing(*empty)
    if year is None or code is None or result is None or name is None or regulation is None:
        return None, cells.findings
    record = YearRecord(
        unit=code,
        year=year,
        name=name,
        kind=cells.word(YearColumn.KIND, KIND_WORDS, Kind) or (None if ours else _kind(name, unit)),
        district_code=cells.text(YearColumn.DISTRICT_CODE) or (unit.district_code if unit else None),
        district_name=cells.text(YearColumn.DISTRICT) or (unit.district_name if unit else None),
        regulation=regulation.id,
        regulation_cite=regulation.cite,
        result=result,
        conclusion=cells.word(YearColumn.CONCLUSION, CONCLUSION_WORDS, Result),
        recognition=_paper(cells, YearColumn.DECISION_NUMBER, YearColumn.DECISION_DATE),
        certificate=_paper(cells, YearColumn.CERTIFICATE_NUMBER, YearColumn.CERTIFICATE_DATE),
        note=cells.text(YearColumn.NOTE) or "",
    )
    record = normal(_with_points(record, cells, known, ours=ours))
    if not cells.findings:
        cells.findings += [replace(one, place=row.place()) for one in record_findings(record)]
        if not regulation.known:
            about: dict[str, Param] = {"name": record.name, "year": record.year, "regulation": regulation.id}
            cells.findings.append(Finding(Code.REGULATION_UNKNOWN, row.place(), about, record.unit))
    return ReadYear(row, record, version), cells.findings


def _kind(name: str, unit: RegisteredUnit | None) -> Kind | None:
    return kind_of(name) or (unit.kind if unit else None)


def _regulation(cells: RowReader, known: Known, *, ours: bool) -> NamedRegulation | None:
    text = cells.text(YearColumn.REGULATION)
    cite = cells.text(YearColumn.REGULATION_CITE)
    if text is None:
        return NamedRegulation(known.default.id, known.default.cite) if known.default else None
    named = named_regulation(text, known.packs)
    if ours:
        return NamedRegulation(text, cite or "", named.known or _is_cited(cite, known))
    if cite is None:
        return named
    # A copy of a rule pack under an id of its own keeps the citation.
    return NamedRegulation(named.id, cite, named.known or _is_cited(cite, known))


def _is_cited(cite: str | None, known: Known) -> bool:
    return cite is not None and named_regulation(cite, known.packs).known


def _with_points(record: YearRecord, cells: RowReader, known: Known, *, ours: bool) -> YearRecord:
    appraised_total = cells.points(YearColumn.APPRAISED_TOTAL)
    basis = cells.word(YearColumn.BASIS, RECORDED_BASIS_WORDS, RecordedBasis)
    criteria = sorted({column.criterion for column in cells.row.cells if isinstance(column, Points)})
    scores = []
    for number in criteria:
        maximum = cells.points(Points(PointsColumn.MAXIMUM, number))
        if maximum is None and not ours:
            maximum = _maximum(number, record, known)
        own = cells.points(Points(PointsColumn.SELF_POINTS, number))
        appraised = cells.points(Points(PointsColumn.APPRAISED, number))
        if maximum is not None:
            scores.append(ScoreRecord(number, maximum, own, appraised))
        elif own is not None or appraised is not None:
            cells.missing_maximum(number)
    events = sorted(column.event for column in cells.row.cells if isinstance(column, EventDate))
    dates = [(event, cells.day(EventDate(event))) for event in events]
    return replace(
        record,
        basis=basis or RecordedBasis.RECORDED,
        class_id=_class_id(cells.text(YearColumn.LOCALITY_CLASS), record, known, ours=ours),
        threshold=cells.points(YearColumn.THRESHOLD),
        self_total=cells.points(YearColumn.SELF_TOTAL),
        appraised_total=appraised_total,
        total=cells.points(YearColumn.TOTAL),
        scores=tuple(scores),
        milestones=tuple((event, day) for event, day in dates if day is not None),
    )


def _maximum(number: int, record: YearRecord, known: Known) -> Decimal | None:
    for pack in known.packs:
        if pack.id == record.regulation:
            return next((each.maximum.value for each in pack.criteria if each.number == number), None)
    return None


def _class_id(text: str | None, record: YearRecord, known: Known, *, ours: bool) -> str | None:
    for pack in known.packs:
        if text and (record.regulation == pack.id or record.regulation_cite == pack.cite):
            if ours:
                return next((each.id for each in pack.classes if each.name == text), text)
            meant = match_class(pack, text)
            return meant.id if meant is not None else text
    return text


def _paper(cells: RowReader, number: YearColumn, day: YearColumn) -> DecisionRecord | None:
    typed, dated = cells.text(number), cells.day(day)
    return DecisionRecord(typed, dated) if typed or dated else None
