"""Identity: whose workbook it is, of which year, district and class."""

from __future__ import annotations

from collections.abc import Iterator

from ..assessment import Assessment
from ..case import CommuneCase, spoken_date
from ..codes import Code
from ..entries import NOT_GIVEN
from ..findings import Finding
from ..names import same_district_name, same_unit_name
from ..outcome import StepStatus


def listed(case: CommuneCase) -> Iterator[Finding]:
    """A workbook is of a commune on the district's list, under its name and its code."""
    assessment, row = case.assessment, case.listed
    if assessment is None:
        return
    if assessment.name.value is None and assessment.code.value is None:
        yield case.finding(Code.COMMUNE_NOT_GIVEN, assessment.name)
        return
    if case.book is None:
        return
    if row is None:
        yield case.finding(
            Code.COMMUNE_UNKNOWN,
            assessment.code if assessment.code.given else assessment.name,
            "",
            name=assessment.name.value or "–",
            code=assessment.code.value or "–",
        )
        return
    same_name = assessment.name.value is None or same_unit_name(assessment.name.value, row.name.value or "")
    same_code = assessment.code.value is None or assessment.code.value == row.code.value
    if not (same_name and same_code):
        yield case.finding(
            Code.NAME_DIFFERS,
            assessment.code if same_name else assessment.name,
            "",
            name=_as_written(assessment),
            listed=row.name.value or "",
            code=row.code.value or "",
        )


def _as_written(assessment: Assessment) -> str:
    """Name and code of a unit as its workbook has them: "Xã Đắk Mar (23512)"."""
    name, code = assessment.name.value, assessment.code.value
    return f"{name} ({code})" if name and code else name or code or "–"


def year_and_district(case: CommuneCase) -> Iterator[Finding]:
    """A workbook is of the year and the district of the workspace it lies in."""
    assessment = case.assessment
    if assessment is None:
        return
    clause = case.regulation.period.source
    if case.year is not None:
        if assessment.year.value is not None and assessment.year.value != case.year:
            yield case.finding(
                Code.YEAR_DIFFERS,
                assessment.year,
                clause,
                value=str(assessment.year.value),
                expected=str(case.year),
            )
        elif assessment.year.state in NOT_GIVEN:
            yield case.finding(Code.YEAR_NOT_GIVEN, assessment.year, clause, expected=str(case.year))
    expected, typed = case.district_name, assessment.district.value
    if expected is not None and typed is not None and not same_district_name(expected, typed):
        yield case.finding(Code.DISTRICT_DIFFERS, assessment.district, "", value=typed, expected=expected)


def locality_class(case: CommuneCase) -> Iterator[Finding]:
    """The class the workbook names is the one the district's list leads to, and is known at all."""
    assessment, outcome = case.assessment, case.outcome
    if outcome.class_id is None:
        if case.listed is not None or (assessment is not None and case.book is None):
            at = assessment.locality_class if assessment is not None else None
            clause = case.regulation.classes[0].threshold.source
            yield case.finding(Code.CLASS_UNKNOWN, at, clause, name=outcome.name)
        return
    if assessment is None or case.stated_class is None or case.stated_class.id == outcome.class_id:
        return
    decided = case.regulation.locality_class(outcome.class_id)
    yield case.finding(
        Code.CLASS_DIFFERS,
        assessment.locality_class,
        decided.threshold.source,
        value=assessment.locality_class.value or "",
        listed=decided.name,
    )


def came_in(case: CommuneCase) -> Iterator[Finding]:
    """Every commune on the list has sent a workbook, or still has time to."""
    outcome, listed = case.outcome, case.listed
    if listed is None or case.assessment is not None or outcome.workbooks > 1 or outcome.unread:
        return
    step = next((item for item in outcome.deadlines if item.step == "commune-dossier"), None)
    if step is None:
        return
    code = Code.WORKBOOK_AWAITED if step.status is StepStatus.PENDING else Code.WORKBOOK_MISSING
    yield case.finding(
        code,
        listed.name,
        case.regulation.step(step.step).source,
        name=outcome.name,
        due=spoken_date(step.due),
    )
