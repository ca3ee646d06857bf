"""The review of a year: from what was read to outcomes and findings, workbook by workbook.

Each workbook is reviewed by itself, in any order and in any process; what it takes to see them all (two
workbooks of one commune, communes that sent none, the district's own side) is done once they are together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from .assessment import Assessment
from .case import DistrictCase
from .checks import check_district
from .codes import Code
from .commune_review import Ground, Reviewed, Terms, date_of, review_commune
from .deadlines import step_outcome
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Entry, Place
from .events import REPORTED, Events
from .findings import Finding
from .keeping import Keeping
from .matching import Listing, Matched
from .outcome import CommuneOutcome, Files, StepOutcome, YearReview
from .regulation import Level
from .unread import Unread, sort_unread

if TYPE_CHECKING:
    from .past import Past

__all__ = ["DistrictReview", "Reviewed", "Terms", "WorkbooksReview", "review_district", "review_workbooks"]


@dataclass(frozen=True)
class DistrictReview:
    """The review of a district's workspace for a year; ``past`` is what is on record of the years before.

    ``partial``: not all workbooks are looked at, so that nobody can say who sent none.
    """

    terms: Terms
    year: int
    book: DistrictBook
    past: Past | None = None
    partial: bool = False

    def commune(self, assessment: Assessment) -> Reviewed:
        """A workbook as the only one of its commune.

        The outcome comes without its rows of the district's book, which :meth:`whole` joins to it again: from
        another process they would come as copies.
        """
        position = self._listing.find(assessment.code, assessment.name)
        listed, appraisal = self._rows(position)
        matched = Matched(listed, (assessment,), appraisal)
        kept = _kept(assessment) if self.terms.keep else None
        return review_commune(self._ground, matched, kept=kept, position=position)

    def whole(
        self, reviewed: Iterable[Reviewed], file_findings: Iterable[Finding], files: Files
    ) -> YearReview:
        """The year: every commune of the list in its order, then the workbooks of nobody on it."""
        terms, book = self.terms, self.book
        communes, file_findings = self._together(reviewed, file_findings)
        outcomes = tuple(commune.outcome for commune in communes)
        events = self._ground.events
        deadlines = tuple(_district_steps(terms, self.year, events))
        case = DistrictCase(
            terms.regulation,
            self.year,
            terms.as_of,
            book,
            events,
            outcomes,
            deadlines,
            terms.day_off,
            self.past,
        )
        findings = (
            *file_findings,
            *_assigned(book.findings, outcomes),
            *check_district(case),
            *(finding for commune in communes for finding in commune.findings),
        )
        return YearReview(
            terms.regulation, self.year, terms.as_of, outcomes, deadlines, findings, files, book, self.past
        )

    def _together(
        self, reviewed: Iterable[Reviewed], file_findings: Iterable[Finding]
    ) -> tuple[list[Reviewed], tuple[Finding, ...]]:
        """The communes, and those of the files' findings that are no commune's.

        A workbook that does not say whose it is may be known by its file's name, as one nobody can read.
        """
        sent: dict[int | None, list[Reviewed]] = {}
        for each in reviewed:
            sent.setdefault(each.position, []).append(each)
        read = {position for position in sent if position is not None}
        nobodys = sent.get(None, [])
        nameless = [finding for each in nobodys for finding in each.findings if _is_nameless(finding)]
        unread = sort_unread((*file_findings, *nameless), self.book, read, all_looked_at=not self.partial)
        known_now = {each.file for of_one in unread.of.values() for each in of_one}
        known = [
            self._listed(position, sent.get(position, []), unread.of.get(position, ()))
            for position in range(len(self.book.communes))
        ]
        left = [
            each._replace(findings=tuple(finding for finding in each.findings if not _is_nameless(finding)))
            if each.outcome.file in known_now
            else each
            for each in nobodys
        ]
        return known + left, tuple(finding for finding in unread.others if not _is_nameless(finding))

    def _listed(self, position: int, sent: list[Reviewed], unread: tuple[Unread, ...]) -> Reviewed:
        """A commune of the list with its rows, reviewed anew where it sent no workbook or several."""
        if len(sent) == 1:
            (only,) = sent
            listed, appraisal = self._rows(position)
            outcome = only.outcome.with_rows(listed, appraisal)
            return Reviewed(outcome, only.findings, only.year, only.position)
        assessments = (each.outcome.assessment for each in sent)
        given = (assessment for assessment in assessments if assessment is not None)
        return self._review(position, *given, unread=unread)

    def _review(
        self, position: int | None, *assessments: Assessment, unread: tuple[Unread, ...] = ()
    ) -> Reviewed:
        listed, appraisal = self._rows(position)
        matched = Matched(listed, assessments, appraisal, unread)
        return review_commune(self._ground, matched, position=position, with_rows=True)

    def _rows(self, position: int | None) -> tuple[ListedCommune | None, Appraisal | None]:
        return self._listing.rows(position)

    @cached_property
    def _listing(self) -> Listing:
        return Listing(self.book)

    @cached_property
    def _ground(self) -> Ground:
        return Ground(self.terms, self.year, self.book)


def _is_nameless(finding: Finding) -> bool:
    return finding.code is Code.COMMUNE_NOT_GIVEN


@dataclass(frozen=True)
class WorkbooksReview:
    """The review of workbooks by themselves, outside a workspace: class and year are theirs."""

    terms: Terms

    def commune(self, assessment: Assessment) -> Reviewed:
        """A workbook by itself."""
        year = assessment.year.value or self.terms.year
        if year not in self._grounds:
            self._grounds[year] = Ground(self.terms, year, None)
        kept = _kept(assessment) if self.terms.keep else None
        return review_commune(self._grounds[year], Matched(None, (assessment,), None), kept=kept)

    def whole(
        self, reviewed: Iterable[Reviewed], file_findings: Iterable[Finding], files: Files
    ) -> YearReview:
        """All of them, in their order."""
        terms, communes = self.terms, list(reviewed)
        years = {commune.year for commune in communes}
        return YearReview(
            terms.regulation,
            years.pop() if len(years) == 1 else terms.year,
            terms.as_of,
            tuple(commune.outcome for commune in communes),
            (),
            (*file_findings, *(finding for commune in communes for finding in commune.findings)),
            files,
        )

    @cached_property
    def _grounds(self) -> dict[int | None, Ground]:
        return {}


def review_district(
    terms: Terms,
    year: int,
    book: DistrictBook,
    assessments: Sequence[Assessment],
    file_findings: Iterable[Finding],
    files: Files,
    past: Past | None = None,
) -> YearReview:
    """The review of a district's workspace."""
    review = DistrictReview(terms, year, book, past)
    return review.whole(map(review.commune, assessments), file_findings, files)


def review_workbooks(
    terms: Terms, assessments: Sequence[Assessment], file_findings: Iterable[Finding], files: Files
) -> YearReview:
    """The review of workbooks by themselves, outside a workspace: class and year are theirs."""
    review = WorkbooksReview(terms)
    return review.whole(map(review.commune, assessments), file_findings, files)


def _district_steps(terms: Terms, year: int, events: Events) -> Iterator[StepOutcome]:
    for step in terms.regulation.steps:
        if step.per_commune:
            continue
        done = date_of(events, REPORTED) if step.level is Level.DISTRICT else None
        # What the province did cannot be seen from a district: past its day it is missing, not overdue.
        unseen = step.level is Level.PROVINCE and terms.as_of > step.due(year)
        yield step_outcome(step, year, done=done, happened=unseen, as_of=terms.as_of, day_off=terms.day_off)


def _assigned(findings: Iterable[Finding], outcomes: Iterable[CommuneOutcome]) -> Iterator[Finding]:
    """The book's own findings, each given to the commune whose row it stands in."""
    findings = tuple(findings)
    if not findings:
        return
    owners: dict[Place, str] = {}
    for outcome in outcomes:
        for row in (outcome.listed, outcome.appraisal):
            for place in _places(row):
                owners[place] = outcome.key
    for finding in findings:
        owner = owners.get(finding.place) if finding.place is not None else None
        yield finding if owner is None else replace(finding, commune=owner)


def _kept(assessment: Assessment) -> Keeping[Assessment]:
    from .kept import Kept  # what packs and unpacks; a check keeps nothing

    return Kept(assessment)


def _places(value: object) -> Iterator[Place]:
    """The places of all entries within a record."""
    if isinstance(value, Entry):
        if value.place is not None:
            yield value.place
    elif isinstance(value, tuple):
        for item in value:
            yield from _places(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _places(getattr(value, field.name))
