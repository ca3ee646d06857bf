"""Councils, seat by seat: who chairs, who is missing, who sits twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..assessment import Assessment, Meeting, Member
from ..case import CommuneCase, DistrictCase, spoken_date
from ..codes import Code
from ..council import Seating, named, seating, seats_with_role, with_role
from ..entries import NOT_GIVEN, Place
from ..findings import Finding, TextRef
from ..regulation import CouncilRule, Regulation, Role
from ..text import fold, nfc

Report = Callable[..., Finding]

COMMUNE_COUNCIL = "commune-assessment"
REVIEW_COUNCIL = "review"


def commune_council(case: CommuneCase) -> Iterator[Finding]:
    """The commune's assessment council has the seats the regulation lists."""
    if case.assessment is not None and not _sheet_missing(case.assessment):
        rule = case.regulation.council(COMMUNE_COUNCIL)
        yield from _council(
            case.regulation, rule, case.assessment.council, case.assessment.meeting, case.finding
        )


def _sheet_missing(assessment: Assessment) -> bool:
    """Whether the intake has said already that the council's sheet is not there."""
    return not assessment.council and any(
        finding.code is Code.SHEET_MISSING for finding in assessment.findings
    )


def review_council(case: DistrictCase) -> Iterator[Finding]:
    """The district's review council has the seats the regulation lists, from when its review begins."""
    if case.review_begun or named(case.book.council):
        rule = case.regulation.council(REVIEW_COUNCIL)
        yield from _council(case.regulation, rule, case.book.council, case.book.meeting, case.finding)


def _council(
    regulation: Regulation,
    rule: CouncilRule,
    members: tuple[Member, ...],
    meeting: Meeting,
    report: Report,
) -> Iterator[Finding]:
    people = named(members)
    if not people:
        yield report(Code.COUNCIL_NOT_GIVEN, _anywhere(members), rule.source, council=rule.name)
        return
    seats, sheet = seating(rule, regulation.abbreviations), _anywhere(members)
    yield from _chair(rule, seats, people, sheet, report)
    yield from _standing(rule, seats, people, sheet, report)
    for seat in seats.empty_seats(people):
        yield report(Code.SEAT_MISSING, sheet, rule.source, council=rule.name, seat=seat.name)
    yield from _people(rule, members, people, meeting, report)
    yield from _decision(rule, meeting, report)


def _anywhere(members: tuple[Member, ...]) -> Place | None:
    """The sheet the members stand on, without a cell."""
    place = members[0].name.place if members else None
    return Place(place.file, place.sheet) if place else None


def _expected(rule: CouncilRule, role: Role) -> str:
    return "; ".join(seat.name for seat in seats_with_role(rule, role))


def _chair(
    rule: CouncilRule, seats: Seating, people: list[Member], sheet: Place | None, report: Report
) -> Iterator[Finding]:
    chairs = with_role(people, Role.CHAIR)
    if not chairs:
        yield report(Code.CHAIR_MISSING, sheet, rule.source, council=rule.name)
        return
    first, *others = chairs
    for other in others:
        yield report(
            Code.CHAIR_TWICE,
            other.role,
            rule.source,
            council=rule.name,
            name=str(first.name.value),
            other=str(other.name.value),
        )
    for chair in chairs:
        if not seats.fits_role(chair.position.value or "", Role.CHAIR):
            yield report(
                Code.CHAIR_POSITION,
                chair.position,
                rule.source,
                name=str(chair.name.value),
                position=chair.position.value or "",
                expected=_expected(rule, Role.CHAIR),
            )
        if chair.present.value is False:
            yield report(Code.CHAIR_ABSENT, chair.present, rule.source, name=str(chair.name.value))


def _standing(
    rule: CouncilRule, seats: Seating, people: list[Member], sheet: Place | None, report: Report
) -> Iterator[Finding]:
    standing = with_role(people, Role.STANDING)
    if not standing and seats_with_role(rule, Role.STANDING):
        yield report(
            Code.STANDING_MISSING,
            sheet,
            rule.source,
            council=rule.name,
            expected=_expected(rule, Role.STANDING),
        )
    for member in standing:
        if not seats.fits_role(member.position.value or "", Role.STANDING):
            yield report(
                Code.STANDING_POSITION,
                member.position,
                rule.source,
                name=str(member.name.value),
                position=member.position.value or "",
                expected=_expected(rule, Role.STANDING),
            )


def _people(
    rule: CouncilRule,
    members: tuple[Member, ...],
    people: list[Member],
    meeting: Meeting,
    report: Report,
) -> Iterator[Finding]:
    yield from _nameless_and_twins(rule, members, report)
    if not any(member.present.value for member in people):
        yield report(Code.ATTENDANCE_MISSING, people[0].present, rule.source, council=rule.name)
    names = {member.name.value for member in people}
    for duty, entry in (("chair", meeting.chair), ("secretary", meeting.secretary)):
        if not entry.value or entry.value in names:
            continue
        said = fold(entry.value)
        if not any(fold(str(member.name.value)) in said for member in people):
            yield report(
                Code.NOT_IN_COUNCIL, entry, rule.source, name=entry.value, duty=TextRef(f"duty.{duty}")
            )


def _nameless_and_twins(rule: CouncilRule, members: tuple[Member, ...], report: Report) -> Iterator[Finding]:
    seen: dict[str, Member] = {}
    for member in members:
        if member.name.value is None:
            if member.present.value or member.opinion.value:
                yield report(
                    Code.MEMBER_NAME_MISSING, member.name, rule.source, position=member.position.value or ""
                )
            continue
        key = nfc(member.name.value).casefold()  # not folded: diacritics tell people apart
        if key in seen:
            twin = seen[key].name.place
            yield report(
                Code.PERSON_TWICE,
                member.name,
                rule.source,
                name=member.name.value,
                other=(twin.cell if twin else None) or "",
            )
        seen.setdefault(key, member)


def _decision(rule: CouncilRule, meeting: Meeting, report: Report) -> Iterator[Finding]:
    decided, met = meeting.decision_date, meeting.held_on
    open_ = [each for each in (meeting.decision_number, decided) if each.state in NOT_GIVEN]
    if open_:
        yield report(Code.COUNCIL_DECISION_MISSING, open_[0], rule.source, council=rule.name)
    if decided.value and met.value and decided.value > met.value:
        yield report(
            Code.COUNCIL_AFTER_MEETING,
            decided,
            rule.source,
            decision=spoken_date(decided.value),
            meeting=spoken_date(met.value),
        )
