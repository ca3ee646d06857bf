"""Which papers of awards are to be written for a year, where, which are not and why, and what they lack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..domain.award_roll import AwardRoll
from ..domain.codes import Code
from ..domain.deadlines import step_outcome
from ..domain.entries import Place
from ..domain.findings import Finding, Param, TextRef
from ..domain.outcome import StepStatus, YearReview
from ..domain.regulation import Award, DocumentRule, Level, Regulation, Scope
from ..workspace.folder import OUTPUT_FOLDER
from ..workspace.settings import Settings
from .catalogue import DocumentPlan, PlannedDocument
from .context.papers import Papers
from .language.dates import short_date

FOLDER = "khen-thuong"
"""The folder of the papers of awards under the output folder; the year stands behind it."""


@dataclass(frozen=True, slots=True)
class AwardYear:
    """What the papers of awards are written from.

    ``level``: whose papers (a district's, or the province's department). ``folder`` is under the output
    folder, with forward slashes.
    """

    review: YearReview
    settings: Settings
    rolls: tuple[AwardRoll, ...]
    level: Level
    folder: str

    def roll_of(self, rule: DocumentRule) -> AwardRoll | None:
        """The roll a document is written from: that of the award whose dossier it is in."""
        return next((roll for roll in self.rolls if roll.award.dossier == rule.dossier), None)


def folder_of(year: int) -> str:
    """The folder of the papers of a year's awards: "khen-thuong-2014"."""
    return f"{FOLDER}-{year}"


def award_rules(regulation: Regulation, level: Level) -> tuple[DocumentRule, ...]:
    """The papers of awards that an office of a level writes, in the order of their files."""
    return tuple(
        sorted(
            (
                rule
                for rule in regulation.documents
                if rule.scope is Scope.AWARD and regulation.body(rule.issuer).level is level
            ),
            key=lambda rule: rule.file,
        )
    )


def awards_written(regulation: Regulation, level: Level) -> tuple[Award, ...]:
    """The awards for which an office of a level has papers to write."""
    dossiers = {rule.dossier for rule in award_rules(regulation, level)}
    return tuple(award for award in regulation.awards if award.dossier in dossiers)


def plan_award_papers(year: AwardYear) -> DocumentPlan:
    """The papers of a year's awards: those of an award for which some unit goes in."""
    documents: list[PlannedDocument] = []
    findings: list[Finding] = []
    empty: list[AwardRoll] = []
    regulation = year.review.regulation
    for rule in award_rules(regulation, year.level):
        roll = year.roll_of(rule)
        if roll is not None and roll.units:
            documents.append(PlannedDocument(rule, None, f"{year.folder}/{rule.file}.docx"))
        elif roll is not None and roll not in empty:
            empty.append(roll)
            about: dict[str, Param] = {"award": roll.award.name, "year": roll.year}
            source = roll.award.source
            findings.append(Finding(Code.AWARD_NOBODY_DUE, _place(year.folder), about, clause=source))
    papers = Papers(year.review, year.settings, None)
    for document in documents:
        findings += _openings(document, papers, year)
    findings += _late(year, documents, papers)
    return DocumentPlan(tuple(documents), tuple(findings))


def _place(path: str) -> Place:
    return Place(f"{OUTPUT_FOLDER}/{path}")


def _asked_for(kind: str, year: AwardYear) -> TextRef:
    """Where what is asked for is written down: the district's book, or the province's settings."""
    return TextRef(f"papers.{kind}.{'province' if year.level is Level.PROVINCE else 'district'}")


def _openings(document: PlannedDocument, papers: Papers, year: AwardYear) -> Iterator[Finding]:
    """What is not known: the paper leaves the usual open space."""
    rule, regulation = document.rule, papers.regulation
    place, about = _place(document.path), {"document": document.rule.name}
    if rule.symbol and not papers.number(rule):
        yield Finding(Code.NUMBER_OPEN, place, {**about, "where": _asked_for("numbers", year)})
    if not papers.signer(rule).name:
        office = regulation.signer(rule.signer).office
        missing = {**about, "office": office, "where": _asked_for("signers", year)}
        yield Finding(Code.SIGNER_MISSING, place, missing)
    award = next(award for award in regulation.awards if award.dossier == rule.dossier)
    if grants(rule, award) and not year.settings.award_forms.get(award.id):
        yield Finding(Code.AWARD_FORM_OPEN, place, {**about, "award": award.id}, clause=award.source)


def grants(rule: DocumentRule, award: Award) -> bool:
    """Whether a paper is the decision that grants the award."""
    return rule.kind == "decision" and rule.issuer == award.granted_by


def _late(year: AwardYear, documents: Iterable[PlannedDocument], papers: Papers) -> Iterator[Finding]:
    """How the papers of a dossier with a deadline stand to it: dated after it, or undated when it is past."""
    steps = {award.dossier: award.step for award in year.review.regulation.awards if award.step}
    for document in documents:
        rule = document.rule
        if rule.dossier not in steps or not rule.symbol:
            continue
        step = year.review.regulation.step(steps[rule.dossier])
        outcome = step_outcome(
            step, year.settings.year, done=papers.day(rule), happened=False, as_of=year.review.as_of
        )
        about: dict[str, Param] = {"document": rule.name, "step": step.name, "due": short_date(outcome.due)}
        place = _place(document.path)
        if outcome.status is StepStatus.LATE and outcome.done:
            late = {**about, "date": short_date(outcome.done), "days": outcome.days_late}
            yield Finding(Code.AWARD_PAPER_LATE, place, late, clause=step.source)
        elif outcome.status is StepStatus.OVERDUE:
            over = {**about, "days": outcome.days_late, "where": _asked_for("numbers", year)}
            yield Finding(Code.AWARD_PAPER_OVERDUE, place, over, clause=step.source)
