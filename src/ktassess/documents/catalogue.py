"""Which documents are to be written for a year, where, and which are not and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, Param, TextRef
from ..domain.keeping import AtHand
from ..domain.outcome import Basis, CommuneOutcome, YearReview
from ..domain.regulation import DocumentRule, Scope
from ..domain.text import slug
from ..workspace.folder import OUTPUT_FOLDER
from ..workspace.settings import Settings
from .context.papers import IssuedRows, Papers
from .eligibility import Standing, standing_of
from .needs import NOT_WANTED, NOTICE_NEED, Case, why_not

DISTRICT_FOLDER = "district"
"""The folder of the district's own documents, under the output folder."""

_NUMBERS, _SIGNERS = TextRef("papers.numbers.district"), TextRef("papers.signers.district")
"""Where numbers and signers that are not known can be set down."""

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


def plan_documents(review: YearReview, settings: Settings) -> DocumentPlan:
    """The documents of a year: those of each commune, then the district's own."""
    return Planning(review, settings).whole()


class Planning:
    """A year's documents, planned a commune at a time: the first can be rendered while others are planned."""

    def __init__(self, review: YearReview, settings: Settings) -> None:
        self._review = review
        self._settings = settings
        self._rows = IssuedRows(review)
        self._rules = {scope: _of_scope(review, scope) for scope in Scope}
        self._to_plan = iter(review.communes)
        self._planned: list[list[PlannedDocument]] = []
        self._findings: list[Finding] = []
        self._openings: list[Finding] = []

    def communes(self) -> Iterator[list[PlannedDocument]]:
        """The documents of one commune after the other, each planned when it is first asked for."""
        for number in count():
            if number == len(self._planned):
                commune = next(self._to_plan, None)
                if commune is None:
                    return
                self._planned.append(self._of_commune(commune))
            yield self._planned[number]

    def whole(self) -> DocumentPlan:
        """The whole plan: of every commune, then the district's own."""
        of_communes = [document for planned in self.communes() for document in planned]
        findings, openings = self._findings.copy(), self._openings.copy()
        of_district = self._listed(
            Case(self._review, self._settings), self._rules[Scope.DISTRICT], DISTRICT_FOLDER, findings
        )
        openings += _openings(Papers(self._review, self._settings, None, self._rows), of_district)
        return DocumentPlan((*of_communes, *of_district), (*findings, *openings))

    def _of_commune(self, commune: CommuneOutcome) -> list[PlannedDocument]:
        review, settings = self._review, self._settings
        standing = standing_of(review, commune)
        reviewed = commune.basis is Basis.APPRAISED
        if standing in _WITHHELD or (standing is Standing.NO_WORKBOOK and reviewed):
            why = TextRef(f"why.{standing}")
            self._findings.append(
                Finding(Code.WITHHELD, params={"name": commune.name, "why": why}, commune=commune.key)
            )
        if standing is Standing.NOT_LISTED:
            return []
        # Where nothing can be read there is nothing to write but the letter that says so.
        readable = standing is not Standing.NO_WORKBOOK
        rules = [rule for rule in self._rules[Scope.COMMUNE] if readable or NOTICE_NEED in rule.needs]
        about = _with_papers_alone(commune)
        planned = self._listed(
            Case(review, settings, about, standing), rules, _folder(commune), self._findings, commune
        )
        self._openings += _openings(Papers(review, settings, about, self._rows), planned)
        return planned

    @staticmethod
    def _listed(
        case: Case,
        rules: Iterable[DocumentRule],
        folder: str,
        findings: list[Finding],
        commune: CommuneOutcome | None = None,
    ) -> list[PlannedDocument]:
        called_for = _called_for(case, rules, folder, findings)
        return [PlannedDocument(rule, commune, path) for rule, path in called_for]


def _of_scope(review: YearReview, scope: Scope) -> list[DocumentRule]:
    rules = [rule for rule in review.regulation.documents if rule.scope is scope and rule.template]
    return sorted(rules, key=lambda rule: rule.file)


def _folder(commune: CommuneOutcome) -> str:
    name = slug(commune.name)
    return f"{slug(commune.code)}-{name}" if commune.code else name


def _with_papers_alone(commune: CommuneOutcome) -> CommuneOutcome:
    """A commune with its workbook's papers, by which all is planned: not unpacked whole for that."""
    return commune if commune.kept is None else commune.kept_as(AtHand(commune.kept.papers))


def _called_for(
    case: Case, rules: Iterable[DocumentRule], folder: str, findings: list[Finding]
) -> Iterator[tuple[DocumentRule, str]]:
    """The documents to write with their paths; to ``findings`` is added why others are not."""
    for rule in rules:
        path = f"{folder}/{rule.file}.docx"
        why = why_not(rule, case)
        if not why:
            yield rule, path
        elif why != NOT_WANTED:
            about: dict[str, Param] = {"document": rule.name, "why": TextRef(f"why.{why}")}
            commune = case.commune.key if case.commune else None
            findings.append(Finding(Code.DOCUMENT_NOT_WRITTEN, _place(path), about, commune, rule.source))


def _place(path: str) -> Place:
    return Place(f"{OUTPUT_FOLDER}/{path}")


def _openings(papers: Papers, documents: list[PlannedDocument]) -> Iterator[Finding]:
    """Numbers, dates and signers that are not known: the documents leave the usual open space."""
    key = papers.commune.key if papers.commune else None
    for document in documents:
        rule = document.rule
        if rule.symbol and not (papers.has_number(rule) and papers.day(rule)):
            about: dict[str, Param] = {"document": rule.name, "where": _NUMBERS}
            yield Finding(Code.NUMBER_OPEN, _place(document.path), about, key)
        signer = papers.signer(rule)
        if not signer.name:
            office = papers.regulation.signer(rule.signer).office
            about = {"document": rule.name, "office": office, "where": _SIGNERS}
            yield Finding(Code.SIGNER_MISSING, _place(document.path), about, key)
