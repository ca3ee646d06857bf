"""What a document needs before it is written: facts of the year and of the commune it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..domain.assessment import Result
from ..domain.council import named
from ..domain.outcome import Basis, CommuneOutcome, YearReview
from ..domain.regulation import DocumentRule
from ..workspace.settings import Recognition, Settings
from .eligibility import (
    Standing,
    concluded_failed,
    notice_kind,
    own_conclusion_agrees,
    recognised_communes,
)

NOT_WANTED = "not-wanted"
"""A document that is not called for (and about which nothing is to be said)."""

NOTICE_NEED = "returned-or-not-met"


@dataclass(frozen=True, slots=True)
class Case:
    """What a need may look at: the whole year, and the commune a document is about with how it stands.

    Of the commune's workbook only the papers may be there (:mod:`~ktassess.domain.paperwork`).
    """

    review: YearReview
    settings: Settings
    commune: CommuneOutcome | None = None
    standing: Standing | None = None


Need = Callable[[Case], str]
"""A fact a document needs: empty where it is given, else the id of the reason (``why.<id>``)."""


def why_not(rule: DocumentRule, case: Case) -> str:
    """Why a document is not to be written: the id of the first need that is not met, "" if all are.

    A need that makes the document uncalled for goes before one that is merely not met.
    """
    reasons = [reason for need in rule.needs if (reason := NEEDS[need](case))]
    return NOT_WANTED if NOT_WANTED in reasons else next(iter(reasons), "")


def _council(case: Case) -> str:
    given = case.commune and case.commune.assessment and named(case.commune.assessment.council)
    return "" if given else "no-council"


def _self_total(case: Case) -> str:
    commune = case.commune
    if commune is None or commune.self_total is None:
        return "no-self-total"
    return "no-threshold" if commune.threshold is None else ""


def _self_passed(case: Case) -> str:
    missing = _self_total(case)
    if missing or case.commune is None:
        return missing
    if case.commune.self_result is Result.FAILED:
        return "self-failed"
    return _agreed(case)


def _agreed(case: Case) -> str:
    """The commune's council did not conclude the contrary of its own points."""
    return "" if case.commune and own_conclusion_agrees(case.commune) else "self-contradicted"


def _meeting(case: Case) -> str:
    assessment = case.commune.assessment if case.commune else None
    if assessment is None or assessment.meeting.held_on.value is None:
        return "no-meeting-date"
    return _agreed(case)


def _appraised_total(case: Case) -> str:
    commune = case.commune
    if commune is None or commune.basis is not Basis.APPRAISED:
        return "not-reviewed"
    if commune.appraised_total is None:
        return "no-appraised-total"
    return "no-threshold" if commune.threshold is None else ""


def _recognised(case: Case) -> str:
    # What stands against it is said once, by KT613 and the findings themselves.
    return "" if case.standing is Standing.RECOGNISED else NOT_WANTED


def _notice(case: Case) -> str:
    if case.commune is None:
        return NOT_WANTED
    kind = notice_kind(case.review, case.commune)
    if kind is None and case.commune.assessment is not None and concluded_failed(case.commune):
        return "own-errors"
    return "" if kind else NOT_WANTED


def _review_council(case: Case) -> str:
    return "" if case.review.book and named(case.review.book.council) else "no-review-council"


def _review_meeting(case: Case) -> str:
    book = case.review.book
    return "" if book and book.meeting.held_on.value else "no-review-meeting"


def _any_appraised(case: Case) -> str:
    reviewed = any(commune.appraised_total is not None for commune in case.review.communes)
    return "" if reviewed else "none-reviewed"


def _any_recognised(case: Case) -> str:
    return "" if recognised_communes(case.review) else "none-recognised"


def _any_result(case: Case) -> str:
    known = any(commune.result is not Result.UNDETERMINED for commune in case.review.communes)
    return "" if known else "no-result"


def _one(case: Case) -> str:
    return "" if case.settings.recognition is Recognition.ONE else NOT_WANTED


def _each(case: Case) -> str:
    return "" if case.settings.recognition is Recognition.EACH else NOT_WANTED


NEEDS: dict[str, Need] = {
    "council": _council,
    "self-total": _self_total,
    "self-passed": _self_passed,
    "meeting": _meeting,
    "appraised-total": _appraised_total,
    "recognised": _recognised,
    NOTICE_NEED: _notice,
    "review-council": _review_council,
    "review-meeting": _review_meeting,
    "any-appraised": _any_appraised,
    "any-recognised": _any_recognised,
    "any-result": _any_result,
    "one": _one,
    "each": _each,
}
"""The needs a rule pack may name, by their names there."""
