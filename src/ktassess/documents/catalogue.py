"""Which documents are to be written for a year, where, and which are not and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..domain.assessment import Result
from ..domain.codes import Code
from ..domain.council import named
from ..domain.entries import Place
from ..domain.findings import Finding, Param, TextRef
from ..domain.outcome import Basis, CommuneOutcome, YearReview
from ..domain.regulation import DocumentRule, Scope
from ..domain.text import slug
from ..workspace.settings import OUTPUT_FOLDER, Recognition, Settings
from .context.papers import IssuedRows, Papers
from .eligibility import (
    Standing,
    concluded_failed,
    notice_kind,
    own_conclusion_agrees,
    recognised_communes,
    standing_of,
)

DISTRICT_FOLDER = "district"
"""The folder of the district's own documents, under the output folder."""

NOT_WANTED = "not-wanted"
"""A document that is not called for (and about which nothing is to be said)."""

NOTICE_NEED = "returned-or-not-met"

_WITHHELD = frozenset(
    {
        Standing.NOT_LISTED,
        Standing.UNDETERMINED,
        Standing.NO_CONCLUSION,
        Standing.CONTRADICTED,
        Standing.OWN_ERRORS,
        Standing.DISTRICT_ERRORS,
    }
)


@dataclass(frozen=True, slots=True)
class PlannedDocument:
    """A document to write: ``path`` is relative to the output folder, with forward slashes.

    ``commune`` is None for a document of the whole district.
    """

    rule: DocumentRule
    commune: CommuneOutcome | None
    path: str


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """All documents to write, in order, and the findings about those not written or not complete."""

    documents: tuple[PlannedDocument, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """What a need may look at: the whole year, and the commune a document is about."""

    review: YearReview
    settings: Settings
    commune: CommuneOutcome | None


Need = Callable[[Case], str]
"""A fact a document needs: empty where it is given, else the id of the reason (``why.<id>``)."""


def plan_documents(review: YearReview, settings: Settings) -> DocumentPlan:
    """The documents of a year: those of each commune, then the district's own."""
    documents: list[PlannedDocument] = []
    findings: list[Finding] = []
    openings: list[Finding] = []
    rows = IssuedRows(review)
    rules = {scope: _of_scope(review, scope) for scope in Scope}
    for commune in review.communes:
        standing = standing_of(review, commune)
        reviewed = commune.basis is Basis.APPRAISED
        if standing in _WITHHELD or (standing is Standing.NO_WORKBOOK and reviewed):
            why = TextRef(f"why.{standing}")
            findings.append(
                Finding(Code.WITHHELD, params={"name": commune.name, "why": why}, commune=commune.key)
            )
        if standing is not Standing.NOT_LISTED:
            # Where nothing can be read there is nothing to write but the letter that says so.
            readable = standing is not Standing.NO_WORKBOOK
            wanted = [rule for rule in rules[Scope.COMMUNE] if readable or NOTICE_NEED in rule.needs]
            start = len(documents)
            _plan(Case(review, settings, commune), wanted, _folder(commune), documents, findings)
            # Asked while the commune's workbook is at hand.
            openings += _openings(Papers(review, settings, commune, rows), documents[start:])
    start = len(documents)
    _plan(Case(review, settings, None), rules[Scope.DISTRICT], DISTRICT_FOLDER, documents, findings)
    openings += _openings(Papers(review, settings, None, rows), documents[start:])
    return DocumentPlan(tuple(documents), (*findings, *openings))


def _of_scope(review: YearReview, scope: Scope) -> list[DocumentRule]:
    rules = [rule for rule in review.regulation.documents if rule.scope is scope and rule.template]
    return sorted(rules, key=lambda rule: rule.file)


def _folder(commune: CommuneOutcome) -> str:
    name = slug(commune.name)
    return f"{slug(commune.code)}-{name}" if commune.code else name


def _plan(
    case: Case,
    rules: list[DocumentRule],
    folder: str,
    documents: list[PlannedDocument],
    findings: list[Finding],
) -> None:
    for rule in rules:
        why = why_not(rule, case)
        if not why:
            documents.append(PlannedDocument(rule, case.commune, f"{folder}/{rule.file}.docx"))
        elif why != NOT_WANTED:
            findings.append(
                Finding(
                    Code.DOCUMENT_NOT_WRITTEN,
                    _place(f"{folder}/{rule.file}.docx"),
                    params={"document": rule.name, "why": TextRef(f"why.{why}")},
                    commune=case.commune.key if case.commune else None,
                    clause=rule.source,
                )
            )


def _place(path: str) -> Place:
    return Place(f"{OUTPUT_FOLDER}/{path}")


def why_not(rule: DocumentRule, case: Case) -> str:
    """Why a document is not to be written: the id of the first need that is not met, "" if all are.

    A need that makes the document uncalled for goes before one that is merely not met.
    """
    reasons = [reason for need in rule.needs if (reason := NEEDS[need](case))]
    return NOT_WANTED if NOT_WANTED in reasons else next(iter(reasons), "")


def _openings(papers: Papers, documents: list[PlannedDocument]) -> Iterator[Finding]:
    """Numbers and signers that are not known: the documents leave the usual open space."""
    key = papers.commune.key if papers.commune else None
    for document in documents:
        rule = document.rule
        if rule.symbol and not papers.number(rule):
            about: dict[str, Param] = {"document": rule.name, "where": TextRef("papers.numbers.district")}
            yield Finding(Code.NUMBER_OPEN, _place(document.path), about, key)
        signer = papers.signer(rule)
        if not signer.name:
            office = papers.regulation.signer(rule.signer).office
            about = {"document": rule.name, "office": office, "where": TextRef("papers.signers.district")}
            yield Finding(Code.SIGNER_MISSING, _place(document.path), about, key)


# --- the needs


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
    if case.commune and standing_of(case.review, case.commune) is Standing.RECOGNISED:
        return ""
    return NOT_WANTED


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
