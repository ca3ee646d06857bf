"""Dates: missing, outside the window, out of order, late."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from ..case import CommuneCase, DistrictCase, spoken_date
from ..codes import Code
from ..deadlines import last_day_beyond_dispute, last_working_day
from ..entries import NOT_GIVEN, Entry
from ..events import (
    COUNCIL_ESTABLISHED,
    COUNCIL_MET,
    DOSSIER_RECEIVED,
    DOSSIER_SENT,
    DOSSIER_SIGNED,
    REVIEW_COUNCIL_ESTABLISHED,
    REVIEW_MET,
    Events,
    known_pairs,
)
from ..findings import Finding, TextRef
from ..outcome import StepOutcome, StepStatus
from ..regulation import Regulation
from .council import COMMUNE_COUNCIL, REVIEW_COUNCIL

Report = Callable[..., Finding]

_COUNCIL_PAIRS = {(COUNCIL_ESTABLISHED, COUNCIL_MET), (REVIEW_COUNCIL_ESTABLISHED, REVIEW_MET)}
"""Pairs the council checks judge: a council that met before it was set up has a code of its own."""

_OWN_EVENTS = {COUNCIL_ESTABLISHED, COUNCIL_MET, DOSSIER_SIGNED, DOSSIER_SENT, DOSSIER_RECEIVED}
"""The events of the commune itself."""


def commune_dates(case: CommuneCase) -> Iterator[Finding]:
    """The commune's own dates are given, in the window, and not in the future."""
    assessment, regulation = case.assessment, case.regulation
    if assessment is None:
        return
    council = regulation.council(COMMUNE_COUNCIL)
    meeting = assessment.meeting
    if meeting.held_on.state in NOT_GIVEN:
        yield case.finding(Code.MEETING_DATE_MISSING, meeting.held_on, council.source, council=council.name)
    for event, entry in ((DOSSIER_SIGNED, assessment.signed_on), (DOSSIER_SENT, assessment.sent_on)):
        if entry.state in NOT_GIVEN:
            source = regulation.step("commune-dossier").source
            yield case.finding(Code.DATE_MISSING, entry, source, what=regulation.event_name(event))
    if meeting.held_on.value is not None and case.year is not None:
        window = regulation.assessment_window
        first, last = window.first.in_year(case.year), window.last.in_year(case.year)
        if not first <= meeting.held_on.value <= last:
            yield case.finding(
                Code.MEETING_OUTSIDE_WINDOW,
                meeting.held_on,
                window.source,
                date=spoken_date(meeting.held_on.value),
                first=spoken_date(first),
                last=spoken_date(last),
                words=window.words,
            )
    if meeting.starts_at.value and meeting.ends_at.value and meeting.ends_at.value < meeting.starts_at.value:
        yield case.finding(
            Code.TIMES_OUT_OF_ORDER,
            meeting.ends_at,
            council.source,
            start=f"{meeting.starts_at.value:%H:%M}",
            end=f"{meeting.ends_at.value:%H:%M}",
        )


def commune_order(case: CommuneCase) -> Iterator[Finding]:
    """No event of the commune is dated before the one it must follow, nor after today."""
    own = {event: entry for event, entry in case.events.items() if event in _OWN_EVENTS}
    # The review's dates say nothing about a commune it has not looked at.
    events = own if case.appraisal is None else case.events
    yield from _order(case.regulation, events, own, case.finding)
    yield from _future(case.regulation, own, case.as_of, case.finding)


def district_order(case: DistrictCase) -> Iterator[Finding]:
    """No event of the district is dated before the one it must follow, nor after today."""
    yield from _order(case.regulation, case.events, case.events, case.finding)
    yield from _future(case.regulation, case.events, case.as_of, case.finding)


def review_meeting(case: DistrictCase) -> Iterator[Finding]:
    """Once the review has given points, its meeting has a date."""
    held_on = case.book.meeting.held_on
    if case.review_begun and held_on.state in NOT_GIVEN:
        council = case.regulation.council(REVIEW_COUNCIL)
        yield case.finding(Code.MEETING_DATE_MISSING, held_on, council.source, council=council.name)


def _order(regulation: Regulation, events: Events, own: Events, report: Report) -> Iterator[Finding]:
    known = {event: entry.value for event, entry in events.items() if entry.value is not None}
    for pair in known_pairs(regulation, frozenset(known)):
        if (
            known[pair.earlier] > known[pair.later]
            and (pair.earlier in own or pair.later in own)
            and (pair.earlier, pair.later) not in _COUNCIL_PAIRS
        ):
            yield report(
                Code.OUT_OF_ORDER,
                events[pair.later],
                pair.source,
                earlier=regulation.event_name(pair.earlier),
                earlier_date=spoken_date(known[pair.earlier]),
                later=regulation.event_name(pair.later),
                later_date=spoken_date(known[pair.later]),
            )


def _future(
    regulation: Regulation, events: Mapping[str, Entry[date]], as_of: date, report: Report
) -> Iterator[Finding]:
    to_come = {event: entry.value for event, entry in events.items() if entry.value and entry.value > as_of}
    for event, day in sorted(to_come.items()):
        yield report(
            Code.DATE_IN_FUTURE,
            events[event],
            "",
            what=regulation.event_name(event),
            date=spoken_date(day),
            as_of=spoken_date(as_of),
        )


def commune_deadlines(case: CommuneCase) -> Iterator[Finding]:
    """How the commune's steps of the chain stand; a step that is still pending is no finding."""
    for outcome in case.outcome.deadlines:
        done = case.events.get(DOSSIER_SENT) if outcome.step == "commune-dossier" else None
        if done is not None and done.value is None:
            done = case.events.get(DOSSIER_RECEIVED)
        yield from _step(case.regulation, outcome, done, case.finding)
    yield from _received(case)


def _received(case: CommuneCase) -> Iterator[Finding]:
    sent, received = case.events.get(DOSSIER_SENT), case.events.get(DOSSIER_RECEIVED)
    step = next((item for item in case.outcome.deadlines if item.step == "commune-dossier"), None)
    if step is None or sent is None or received is None or sent.value is None or received.value is None:
        return
    if step.status is StepStatus.ON_TIME and received.value > step.due:
        yield case.finding(
            Code.RECEIVED_LATE,
            received,
            case.regulation.step(step.step).source,
            sent=spoken_date(sent.value),
            received=spoken_date(received.value),
            due=spoken_date(step.due),
        )


def district_deadlines(case: DistrictCase) -> Iterator[Finding]:
    """How the district's own steps stand, and which of all days due fall on a day off."""
    for outcome in case.deadlines:
        step = case.regulation.step(outcome.step)
        done = case.events.get("reported") if outcome.step == "district-report" else None
        if step.level.value == "district":
            yield from _step(case.regulation, outcome, done, case.finding)
    for step in case.regulation.steps:
        last_day = last_day_beyond_dispute(step, case.year)
        reason = case.day_off(last_day)
        if reason is not None:
            yield case.finding(
                Code.DUE_ON_DAY_OFF,
                None,
                step.source,
                step=step.name,
                date=spoken_date(last_day),
                day_off=TextRef(f"weekday.{reason}") if reason in ("saturday", "sunday") else reason,
                last_working_day=spoken_date(last_working_day(last_day, case.day_off)),
            )


def _step(
    regulation: Regulation, outcome: StepOutcome, done: Entry[date] | None, report: Report
) -> Iterator[Finding]:
    step = regulation.step(outcome.step)
    if outcome.status is StepStatus.ON_THE_DAY and outcome.done:
        yield report(
            Code.ON_THE_DAY,
            done,
            step.source,
            step=step.name,
            date=spoken_date(outcome.done),
            words=step.words,
        )
    elif outcome.status is StepStatus.LATE and outcome.done:
        yield report(
            Code.LATE,
            done,
            step.source,
            step=step.name,
            date=spoken_date(outcome.done),
            due=spoken_date(outcome.due),
            days=outcome.days_late,
        )
    elif outcome.status is StepStatus.OVERDUE:
        yield report(
            Code.OVERDUE,
            None,
            step.source,
            step=step.name,
            due=spoken_date(outcome.due),
            days=outcome.days_late,
        )
