"""The review of one commune: from what it sent and what was appraised to its outcome and findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from .assessment import Assessment, Result
from .case import CommuneCase
from .checks import check_commune
from .codes import Code
from .deadlines import DayOff, Due, weekend
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Place
from .events import DOSSIER_RECEIVED, DOSSIER_SENT, RECOGNISED, Events, commune_events, district_events
from .findings import Finding
from .keeping import Keeping
from .locality import kind_of, match_class, resolve_class
from .matching import Matched
from .members import member_spreads
from .outcome import Basis, CommuneOutcome, StepOutcome
from .regulation import DeadlineStep, Kind, Level, LocalityClass, Regulation
from .scoring import basis_of, points_of, result_of, score_lines, total_of
from .unread import findings_of


class Terms(NamedTuple):
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


class Reviewed(NamedTuple):
    """One commune as reviewed for a year; ``position`` is its place on the district's list."""

    outcome: CommuneOutcome
    findings: tuple[Finding, ...]
    year: int | None
    position: int | None = None


class Ground:
    """What the reviews of all communes of a district's year have in common, worked out once.

    ``book`` is None for workbooks checked by themselves.
    """

    def __init__(self, terms: Terms, year: int | None, book: DistrictBook | None) -> None:
        self.terms = terms
        self.year = year
        self.book = book

    @cached_property
    def events(self) -> Events:
        """The events of the whole district."""
        return district_events(self.terms.regulation, self.book)

    @cached_property
    def steps(self) -> tuple[tuple[DeadlineStep, Due], ...]:
        """The steps each commune has a part in, with when they are due; none where the year is not known."""
        year, terms = self.year, self.terms
        if year is None:
            return ()
        steps = (step for step in terms.regulation.steps if step.per_commune)
        return tuple((step, Due(step, year, terms.day_off)) for step in steps)


def review_commune(
    ground: Ground,
    matched: Matched,
    *,
    kept: Keeping[Assessment] | None = None,
    position: int | None = None,
    with_rows: bool = False,
) -> Reviewed:
    """The review of one commune.

    The outcome holds its workbook as ``kept``, and its rows of the district's book only ``with_rows``.
    """
    regulation, terms = ground.terms.regulation, ground.terms
    listed, appraisal, book = matched.listed, matched.appraisal, ground.book
    assessment = matched.assessments[0] if len(matched.assessments) == 1 else None
    locality_class = _class_of(terms, listed, assessment, alone=book is None)
    threshold = locality_class.threshold.value if locality_class else None
    points = points_of(regulation, assessment, appraisal)
    self_total, appraised_total = total_of(points.own), total_of(points.appraised)
    basis = basis_of(regulation, points)
    appraised = basis is Basis.APPRAISED
    total = appraised_total if appraised else self_total
    deciding = points.appraised if appraised else points.own
    result = result_of(total, threshold, deciding, zero_forbidden=regulation.zero_forbidden.value)
    if _of_nobody(matched):
        result = Result.UNDETERMINED
    code, name = _identity(matched)
    events = commune_events(regulation, assessment, listed, book, code, ground.events)
    outcome = CommuneOutcome(
        code=code,
        name=name,
        kind=_kind(listed, name),
        class_id=locality_class.id if locality_class else None,
        threshold=threshold,
        self_total=self_total,
        appraised_total=appraised_total,
        basis=basis,
        total=total,
        result=result,
        conclusion=_conclusion(assessment, appraisal, basis),
        lines=score_lines(regulation, points),
        deadlines=tuple(_commune_steps(ground, matched, events, result)),
        kept=kept,
        file=None if assessment is None else assessment.file,
        appraisal=appraisal if with_rows else None,
        listed=listed if with_rows else None,
        workbooks=len(matched.assessments),
        unread=tuple(each.file for each in matched.unread),
        spreads=member_spreads(assessment),
    )
    case = CommuneCase(
        regulation=regulation,
        year=ground.year,
        as_of=terms.as_of,
        outcome=outcome,
        events=events,
        assessment=assessment,
        points=points,
        listed=listed,
        appraisal=appraisal,
        stated_class=_stated_class(regulation, assessment),
        district_name=terms.district_name,
        book=book,
    )
    return Reviewed(outcome, tuple(_findings(matched, case)), ground.year, position)


def _of_nobody(matched: Matched) -> bool:
    """Whether nothing says which unit a workbook is of: then its points are nobody's result."""
    return matched.listed is None and not any(
        each.name.value or each.code.value for each in matched.assessments
    )


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


def _commune_steps(ground: Ground, matched: Matched, events: Events, result: Result) -> Iterator[StepOutcome]:
    for step, due in ground.steps:
        if step.level is Level.COMMUNE:
            sent, received = date_of(events, DOSSIER_SENT), date_of(events, DOSSIER_RECEIVED)
            done, happened = sent or received, bool(matched.assessments or matched.unread)
        elif ground.book is None or result is Result.FAILED:
            continue  # a unit that does not meet the standard is owed no recognition
        else:
            done, happened = date_of(events, RECOGNISED), False
        yield due.outcome(done=done, happened=happened, as_of=ground.terms.as_of)


def date_of(events: Events, event: str) -> date | None:
    """The date of an event; None where it is not known."""
    entry = events.get(event)
    return entry.value if entry is not None else None


def _stated_class(regulation: Regulation, assessment: Assessment | None) -> LocalityClass | None:
    stated = assessment.locality_class.value if assessment is not None else None
    return match_class(regulation, stated) if stated else None


def _findings(matched: Matched, case: CommuneCase) -> Iterator[Finding]:
    outcome = case.outcome
    for sent in matched.assessments:
        for finding in sent.findings:
            yield replace(finding, commune=outcome.key)
    yield from findings_of(matched.unread, outcome.name, outcome.key)
    yield from _twice(matched, outcome)
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
