"""Who may be recognised, and who gets which notice: the law of it, in one place.

A commune is recognised only when the review council has given all its points, both the total and the
chair's conclusion say passed, and no error stands against it or against the district's own papers.
"""

from __future__ import annotations

from enum import StrEnum

from ..domain.assessment import Result
from ..domain.codes import Code
from ..domain.findings import Finding
from ..domain.outcome import Basis, CommuneOutcome, YearReview


class Standing(StrEnum):
    """How a commune stands towards recognition; each value but the first is why it is not recognised."""

    RECOGNISED = "recognised"
    NOT_LISTED = "not-listed"
    NO_WORKBOOK = "no-workbook"
    UNDETERMINED = "undetermined"
    NOT_REVIEWED = "not-reviewed"
    FAILED = "failed"
    NO_CONCLUSION = "no-conclusion"
    CONTRADICTED = "contradicted"
    OWN_ERRORS = "own-errors"
    DISTRICT_ERRORS = "district-errors"


class NoticeKind(StrEnum):
    """What a notice says."""

    RETURNED = "returned"  # the dossier goes back, with what to mend
    NOT_MET = "not-met"  # the standard is not met, with the reasons


def standing_of(review: YearReview, commune: CommuneOutcome) -> Standing:
    """How a commune stands; of several reasons the one to be dealt with first."""
    if not is_listed(review, commune):
        return Standing.NOT_LISTED
    if commune.kept is None:
        return Standing.NO_WORKBOOK
    if commune.result is Result.UNDETERMINED:
        return Standing.UNDETERMINED
    if commune.basis is not Basis.APPRAISED:
        return Standing.NOT_REVIEWED
    if commune.conclusion is None:
        return Standing.NO_CONCLUSION
    if commune.conclusion is not commune.result:
        return Standing.CONTRADICTED
    if commune.result is Result.FAILED:
        return Standing.FAILED
    if any(finding.is_error for finding in review.findings_of(commune)):
        return Standing.OWN_ERRORS
    if district_errors(review):
        return Standing.DISTRICT_ERRORS
    return Standing.RECOGNISED


def is_listed(review: YearReview, commune: CommuneOutcome) -> bool:
    """Whether a unit is on the district's list, as far as there is one: the district writes to no other."""
    return commune.listed is not None or review.book is None or not review.book.communes


def recognised_communes(review: YearReview) -> tuple[CommuneOutcome, ...]:
    """The communes that may be recognised, in the review's order."""
    return tuple(
        commune for commune in review.communes if standing_of(review, commune) is Standing.RECOGNISED
    )


def district_errors(review: YearReview) -> tuple[Finding, ...]:
    """The errors of the district's own papers: they stand against every recognition.

    A workbook that cannot be read or belongs to no commune of the list is not the district's error.
    """
    own = review.book.file if review.book is not None else None
    return tuple(
        finding
        for finding in review.district_findings
        if finding.is_error and (finding.place is None or finding.place.file == own)
    )


def returned_reasons(review: YearReview, commune: CommuneOutcome) -> tuple[Finding, ...]:
    """The errors the commune itself has to mend, without those that only sum them up.

    Errors in the district's own book are not the commune's: no dossier goes back for them. Where two
    workbooks came that is one reason, not one for each.
    """
    came = commune.kept is not None or commune.workbooks > 1 or commune.unread
    if not came or not is_listed(review, commune):
        return ()
    book = review.book.file if review.book is not None else None
    reasons = [
        finding
        for finding in review.findings_of(commune)
        if finding.is_error
        and finding.code is not Code.UNDETERMINED
        and (finding.place is None or finding.place.file != book)
    ]
    twice = [finding for finding in reasons if finding.code is Code.COMMUNE_TWICE]
    return tuple(twice[:1] + [finding for finding in reasons if finding.code is not Code.COMMUNE_TWICE])


def notice_kind(review: YearReview, commune: CommuneOutcome) -> NoticeKind | None:
    """Which notice a commune gets; None for those recognised and those nothing can be said to yet.

    Points of the commune alone never say "not met", unless its own council concluded so.
    """
    if returned_reasons(review, commune):
        return NoticeKind.RETURNED
    errors = any(finding.is_error for finding in review.findings_of(commune))
    if commune.kept is None or errors:
        return None
    return NoticeKind.NOT_MET if concluded_failed(commune) else None


def concluded_failed(commune: CommuneOutcome) -> bool:
    """Whether the points that decide and the conclusion that goes with them both say failed."""
    return commune.result is commune.conclusion is Result.FAILED


def own_conclusion(commune: CommuneOutcome) -> Result | None:
    """What the commune's own council concluded."""
    return commune.assessment.meeting.conclusion.value if commune.assessment is not None else None


def own_conclusion_agrees(commune: CommuneOutcome) -> bool:
    """Whether the commune's council concluded nothing else than what its points come to."""
    concluded = own_conclusion(commune)
    return concluded is None or concluded is commune.self_result
