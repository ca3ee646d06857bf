"""Outcomes: what the chair concluded beside what the points say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ..assessment import Result
from ..case import CommuneCase, spoken_points
from ..codes import Code
from ..entries import NOT_GIVEN, Entry
from ..findings import Finding, TextRef
from ..outcome import Basis
from ..scoring import result_of
from .council import COMMUNE_COUNCIL, REVIEW_COUNCIL


def own_conclusion(case: CommuneCase) -> Iterator[Finding]:
    """The commune council's chair concluded, and as the commune's own points say."""
    if case.assessment is not None:
        yield from _conclusion(
            case,
            COMMUNE_COUNCIL,
            case.assessment.meeting.conclusion,
            case.outcome.self_total,
            case.points.own,
        )


def review_conclusion(case: CommuneCase) -> Iterator[Finding]:
    """The review council's chair concluded, and as the appraised points say."""
    appraisal = case.appraisal
    if appraisal is not None and case.outcome.basis is Basis.APPRAISED:
        yield from _conclusion(
            case,
            REVIEW_COUNCIL,
            appraisal.conclusion,
            case.outcome.appraised_total,
            case.points.appraised,
        )


def _conclusion(
    case: CommuneCase,
    council_id: str,
    conclusion: Entry[Result],
    total: Decimal | None,
    points: Sequence[Decimal | None],
) -> Iterator[Finding]:
    council = case.regulation.council(council_id)
    if total is not None and conclusion.state in NOT_GIVEN:
        yield case.finding(Code.CONCLUSION_MISSING, conclusion, council.source, council=council.name)
        return
    threshold = case.outcome.threshold
    if total is None or threshold is None or conclusion.value is None:
        return
    result = result_of(total, threshold, points, zero_forbidden=case.regulation.zero_forbidden.value)
    if conclusion.value is result:
        return
    yield case.finding(
        Code.CONCLUSION_CONTRADICTS,
        conclusion,
        _threshold_clause(case),
        council=council.name,
        conclusion=TextRef(f"result.{conclusion.value}"),
        total=spoken_points(total),
        threshold=spoken_points(threshold),
    )


def against_review(case: CommuneCase) -> Iterator[Finding]:
    """The review's total leads to another result than the commune's own."""
    outcome = case.outcome
    if outcome.self_total is None or outcome.appraised_total is None or outcome.threshold is None:
        return
    own_passes = outcome.self_total >= outcome.threshold
    review_passes = outcome.appraised_total >= outcome.threshold
    if own_passes is review_passes:
        return
    yield case.finding(
        Code.APPRAISED_BELOW if own_passes else Code.APPRAISED_ABOVE,
        case.appraisal.typed_total if case.appraisal else None,
        _threshold_clause(case),
        self_total=spoken_points(outcome.self_total),
        appraised_total=spoken_points(outcome.appraised_total),
        threshold=spoken_points(outcome.threshold),
    )


def below_threshold(case: CommuneCase) -> Iterator[Finding]:
    """The total does not reach the threshold, or a criterion stands at zero where that is forbidden."""
    outcome, regulation = case.outcome, case.regulation
    if outcome.total is not None and outcome.threshold is not None and outcome.total < outcome.threshold:
        yield case.finding(
            Code.BELOW_THRESHOLD,
            None,
            _threshold_clause(case),
            total=spoken_points(outcome.total),
            threshold=spoken_points(outcome.threshold),
            short=spoken_points(outcome.threshold - outcome.total),
        )
    if regulation.zero_forbidden.value:
        for line in outcome.lines:
            if line.points == 0:
                yield case.finding(
                    Code.ZERO_CRITERION,
                    None,
                    regulation.zero_forbidden.source,
                    criterion=str(line.criterion),
                    name=regulation.criterion(line.criterion).name.value,
                )


def undetermined(case: CommuneCase) -> Iterator[Finding]:
    """Why a commune whose papers are here has no result; before the review its own points decide."""
    outcome = case.outcome
    if case.assessment is None and outcome.basis is Basis.SELF:
        return  # nothing came in, or too much: the identity checks say so
    if outcome.result is Result.UNDETERMINED:
        if outcome.total is None:
            why = "why.appraised-points" if outcome.basis is Basis.APPRAISED else "why.own-points"
        else:
            why = "why.class" if outcome.threshold is None else "why.nobody"
        yield case.finding(
            Code.UNDETERMINED, None, _threshold_clause(case), name=outcome.name, why=TextRef(why)
        )
    elif outcome.basis is Basis.SELF and case.book is not None:
        clause = case.regulation.council(REVIEW_COUNCIL).source
        yield case.finding(Code.BEFORE_REVIEW, None, clause, name=outcome.name)


def _threshold_clause(case: CommuneCase) -> str:
    if case.outcome.class_id is None:
        return case.regulation.classes[0].threshold.source
    return case.regulation.locality_class(case.outcome.class_id).threshold.source
