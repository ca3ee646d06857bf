"""The review of one commune: from what it sent and what was appraised to its outcome and findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from .assessment import Assessment, Result
from .case import CommuneCase
from .checks import check_commune
from .codes import Code
from .deadlines import DayOff, step_outcome, weekend
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Place
from .events import DOSSIER_RECEIVED, DOSSIER_SENT, RECOGNISED, Events, commune_events
from .findings import Finding
from .kept import AtHand
from .locality import kind_of, match_class, resolve_class
from .matching import Matched
from .members import member_spreads
from .outcome import Basis, CommuneOutcome, StepOutcome
from .regulation import Kind, Level, LocalityClass, Regulation
from .scoring import basis_of, result_of, score_lines, total_of
from .unread import findings_of


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a review: by which regulation, for which year, as of which day, in which district.

    ``class_id`` and ``year`` stand in where a workbook checked by itself does not say. ``keep``: whether the
    workbooks are kept with their outcomes, for documents are to be made of them.
    """

    regulation: Regulation
    as_of: date
    year: int | None = None
    district_name: str | None = None
    district_code: str | None = None
    class_id: str | None = None
    day_off: DayOff = weekend
    keep: bool = True


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One commune as reviewed for a year; ``position`` is its place on the district's list."""

    outcome: CommuneOutcome
    findings: tuple[Finding, ...]
    year: int | None
    position: int | None = None


def review_commune(terms: Terms, year: int | None, matched: Matched, book: DistrictBook | None) -> Reviewed:
    """The review of one commune; ``book`` is None for a workbook checked by itself."""
    outcome, events = _outcome(terms, year, matched, book)
    return Reviewed(outcome, tuple(_findings(terms, year, matched, outcome, events, book)), year)


def _outcome(
    terms: Terms, year: int | None, matched: Matched, book: DistrictBook | None
) -> tuple[CommuneOutcome, Events]:
    regulation = terms.regulation
    assessment = matched.assessments[0] if len(matched.assessments) == 1 else None
    locality_class = _class_of(terms, matched.listed, assessment, alone=book is None)
    threshold = locality_class.threshold.value if locality_class else None
    lines = score_lines(regulation, assessment, matched.appraisal)
    self_total = total_of(line.self_points for line in lines)
    appraised_total = total_of(line.appraised for line in lines)
    basis = basis_of(regulation, matched.appraisal)
    appraised = basis is Basis.APPRAISED
    total = appraised_total if appraised else self_total
    points = [line.appraised if appraised else line.self_points for line in lines]
    result = result_of(total, threshold, points, zero_forbidden=regulation.zero_forbidden.value)
    code, name = _identity(matched)
    events = commune_events(regulation, assessment, matched.listed, book, code)
    outcome = CommuneOutcome(
        code=code,
        name=name,
        kind=_kind(matched.listed, name),
        class_id=locality_class.id if locality_class else None,
        threshold=threshold,
        self_total=self_total,
        appraised_total=appraised_total,
        basis=basis,
        total=total,
        result=result,
        conclusion=_conclusion(assessment, matched.appraisal, basis),
        lines=lines,
        deadlines=tuple(_commune_steps(terms, year, matched, events, result, alone=book is None)),
        kept=None if assessment is None else AtHand(assessment),
        file=None if assessment is None else assessment.file,
        spreads=member_spreads(assessment),
        appraisal=matched.appraisal,
        listed=matched.listed,
        workbooks=len(matched.assessments),
        unread=tuple(each.file for each in matched.unread),
    )
    return outcome, events


def _identity(matched: Matched) -> tuple[str | None, str]:
    if matched.listed is not None:
        code, name = matched.listed.code.value, matched.listed.name.value
    else:
        code, name = matched.assessments[0].code.value, matched.assessments[0].name.value
    return code, name or code or matched.assessments[0].file


def _kind(listed: ListedCommune | None, name: str) -> Kind | None:
    if listed is not None and listed.kind.value is not None:
        return listed.kind.value
    return kind_of(name)


def _class_of(
    terms: Terms, listed: ListedCommune | None, assessment: Assessment | None, *, alone: bool
) -> LocalityClass | None:
    regulation = terms.regulation
    if listed is not None:
        kind = listed.kind.value or kind_of(listed.name.value or "")
        if kind is None or (listed.specially_difficult.raw and not listed.specially_difficult.given):
            return None
        return resolve_class(regulation, kind, bool(listed.specially_difficult.value), terms.district_code)
    if not alone or assessment is None:
        return None
    if assessment.locality_class.value:
        stated = match_class(regulation, assessment.locality_class.value)
        if stated is not None:
            return stated
    if terms.class_id is not None:
        return regulation.locality_class(terms.class_id)
    kind = kind_of(assessment.locality_class.value or "") or kind_of(assessment.name.value or "")
    if kind is None:
        return None
    either = {resolve_class(regulation, kind, difficult, None) for difficult in (True, False)}
    # Only where the mark makes no difference is the class known without it.
    return either.pop() if len(either) == 1 else None


def _conclusion(assessment: Assessment | None, appraisal: Appraisal | None, basis: Basis) -> Result | None:
    if basis is Basis.APPRAISED:
        return appraisal.conclusion.value if appraisal else None
    return assessment.meeting.conclusion.value if assessment else None


def _commune_steps(
    terms: Terms,
    year: int | None,
    matched: Matched,
    events: Events,
    result: Result,
    *,
    alone: bool,
) -> Iterator[StepOutcome]:
    if year is None:
        return
    for step in terms.regulation.steps:
        if not step.per_commune:
            continue
        if step.level is Level.COMMUNE:
            sent, received = date_of(events, DOSSIER_SENT), date_of(events, DOSSIER_RECEIVED)
            done, happened = sent or received, bool(matched.assessments or matched.unread)
        elif alone or result is Result.FAILED:
            continue  # a unit that does not meet the standard is owed no recognition
        else:
            done, happened = date_of(events, RECOGNISED), False
        yield step_outcome(step, year, done=done, happened=happened, as_of=terms.as_of, day_off=terms.day_off)


def date_of(events: Events, event: str) -> date | None:
    """The date of an event; None where it is not known."""
    entry = events.get(event)
    return entry.value if entry is not None else None


def _findings(
    terms: Terms,
    year: int | None,
    matched: Matched,
    outcome: CommuneOutcome,
    events: Events,
    book: DistrictBook | None,
) -> Iterator[Finding]:
    for sent in matched.assessments:
        for finding in sent.findings:
            yield replace(finding, commune=outcome.key)
    yield from findings_of(matched.unread, outcome.name, outcome.key)
    yield from _twice(matched, outcome)
    assessment = outcome.assessment
    stated = (
        match_class(terms.regulation, assessment.locality_class.value)
        if assessment is not None and assessment.locality_class.value
        else None
    )
    case = CommuneCase(
        regulation=terms.regulation,
        year=year,
        as_of=terms.as_of,
        outcome=outcome,
        events=events,
        stated_class=stated,
        district_name=terms.district_name,
        book=book,
    )
    yield from check_commune(case)


def _twice(matched: Matched, outcome: CommuneOutcome) -> Iterator[Finding]:
    if len(matched.assessments) < 2:
        return
    for assessment in matched.assessments:
        others = ", ".join(
            other.file.rpartition("/")[2] for other in matched.assessments if other is not assessment
        )
        yield Finding(
            Code.COMMUNE_TWICE,
            Place(assessment.file),
            {"name": outcome.name, "other": others},
            outcome.key,
        )
