"""Numbers, dates and signers of documents: where each is known from, and what is printed where it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import attrgetter

from ...domain.assessment import Assessment, Member
from ...domain.council import named, spelled_out, with_role
from ...domain.district import IssuedDocument
from ...domain.entries import Entry
from ...domain.events import (
    COUNCIL_ESTABLISHED,
    COUNCIL_MET,
    DOSSIER_SIGNED,
    RECOGNISED,
    REVIEW_COUNCIL_ESTABLISHED,
    REVIEW_MET,
)
from ...domain.outcome import CommuneOutcome, YearReview
from ...domain.own_numbers import own_numbers
from ...domain.regulation import Body, DocumentRule, Level, Regulation, Role, Scope, Signer
from ...domain.text import fold
from ...workspace.settings import Recognition, Settings
from ..language.dates import issued_on
from ..language.names import tidy
from ..language.numbers import document_number

SPACE = "\u00a0"
"""A space that no justified line may stretch or break: the open spaces are made of it."""

NUMBER_FIELD = "{number}"

_OPEN_NUMBER = SPACE * 7
_BEFORE_NUMBER = re.compile(r"^\s*(?:số|so)\s*:?\s*", re.IGNORECASE)


_OF_COMMUNES: dict[str, Callable[[Assessment], Entry[date]]] = {
    COUNCIL_ESTABLISHED: attrgetter("meeting.decision_date"),
    COUNCIL_MET: attrgetter("meeting.held_on"),
    DOSSIER_SIGNED: attrgetter("signed_on"),
}
"""The events that a commune's workbook gives the date of."""


@dataclass(frozen=True, slots=True)
class Who:
    """Who signs: name and office (both may be empty), and the council member, where he signs as one."""

    name: str = ""
    office: str = ""
    member: Member | None = None


_NO_ROWS: Mapping[str, IssuedDocument] = {}


class IssuedRows:
    """The rows of ``Văn bản`` by commune code and document, each title folded once."""

    def __init__(self, review: YearReview) -> None:
        rules: dict[str, list[DocumentRule]] = {}
        for rule in review.regulation.documents:
            for title in {fold(rule.name), *map(fold, rule.aliases)}:
                rules.setdefault(title, []).append(rule)
        self._rows: dict[str | None, dict[str, IssuedDocument]] = {}
        for row in review.book.documents if review.book is not None else ():
            meant = rules.get(fold(row.title.value or ""), [])
            # Where documents of the district and of a commune share a name, the row's code tells them apart.
            of_commune = bool(row.code.value)
            rule_meant = next((rule for rule in meant if (rule.scope is Scope.COMMUNE) is of_commune), None)
            if rule_meant is not None:
                self._rows.setdefault(row.code.value or None, {}).setdefault(rule_meant.id, row)

    def of(self, code: str | None) -> Mapping[str, IssuedDocument]:
        """The rows of a commune by its code, or of the whole district (None), by their document's id."""
        return self._rows.get(code, _NO_ROWS)


class Papers:
    """The papers as seen from one commune (or, with None, from the district).

    ``rows`` are those of the same review; where many communes are asked about, make them once. ``above`` are
    the papers of the district of the same year: what is the same for every commune they are asked for.
    """

    def __init__(
        self,
        review: YearReview,
        settings: Settings,
        commune: CommuneOutcome | None,
        rows: IssuedRows | None = None,
        above: Papers | None = None,
    ) -> None:
        rows = rows or IssuedRows(review)
        code = commune.code if commune is not None else None
        self._own_rows = _NO_ROWS if code is None else rows.of(code)
        self._district_rows = rows.of(None)
        self._above = above
        self.review = review
        self.settings = settings
        self.commune = commune
        self.regulation = review.regulation
        self._numbers: dict[str, str] = {}
        self._days: dict[str, date | None] = {}
        self._mentions: dict[str, str] = {}
        self._signers: dict[str, Who] = {}

    # --- numbers

    def number(self, rule: DocumentRule) -> str:
        """The number as typed ("45", "45/QĐ-UBND"); empty where none is known."""
        # Every document of a dossier names most of the others.
        if rule.id not in self._numbers:
            self._numbers[rule.id] = self._found_number(rule)
        return self._numbers[rule.id]

    def _found_number(self, rule: DocumentRule) -> str:
        issued = self._issued(rule)
        if issued is not None and (typed := issued.number.value) and (number := _plain_number(typed)):
            return number
        own = self._own_number(rule)
        return _plain_number(own) if own else ""

    def has_number(self, rule: DocumentRule) -> bool:
        """Whether a number is known: told without writing it out."""
        issued = self._issued(rule)
        return _says_number(issued.number.value if issued else None) or _says_number(self._own_number(rule))

    def symbol(self, rule: DocumentRule, open_space: str = _OPEN_NUMBER) -> str:
        """Number and symbol as printed: "45/QĐ-UBND"; ``open_space`` stands for a number not known."""
        number = self.number(rule)
        if "/" in number:
            return number
        pattern = self.settings.symbols.get(rule.id, rule.symbol)
        if not pattern:
            return number
        return pattern.replace(NUMBER_FIELD, number or open_space)

    def day(self, rule: DocumentRule) -> date | None:
        """The date of a document; None where it is not known."""
        if rule.id not in self._days:
            self._days[rule.id] = self._found_day(rule)
        return self._days[rule.id]

    def _found_day(self, rule: DocumentRule) -> date | None:
        issued = self._issued(rule)
        if issued is not None and issued.issued_on.value is not None:
            return issued.issued_on.value
        if rule.kind == "certificate" and (decision := self.recognition_rule()) is not None:
            return self.day(decision)
        # The table of points goes with its dossier.
        event = DOSSIER_SIGNED if rule.kind == "table" else rule.event
        return self._set_down(event)

    def mention_of(self, rule: DocumentRule) -> str:
        """A document as running text mentions it: "số 45/QĐ-UBND ngày 05 tháng 11 năm 2014"."""
        if self._above is not None and not _may_differ(self.regulation, rule.id):
            return self._above.mention_of(rule)
        if rule.id not in self._mentions:
            self._mentions[rule.id] = self._mentioned(rule)
        return self._mentions[rule.id]

    def _mentioned(self, rule: DocumentRule) -> str:
        day = self.day(rule)
        when = issued_on(day) if day else f"ngày … tháng … năm {self.settings.year}"
        symbol = self.symbol(rule, "…")
        return f"số{SPACE}{symbol} {when}" if symbol else when

    def recognition_rule(self) -> DocumentRule | None:
        """The decision that recognises: one for all, or one for each commune."""
        scope = Scope.DISTRICT if self.settings.recognition is Recognition.ONE else Scope.COMMUNE
        rules = (rule for rule in self.regulation.documents if rule.event == RECOGNISED)
        return next((rule for rule in rules if rule.scope is scope), None)

    # --- signers

    def signer(self, rule: DocumentRule) -> Who:
        """Who signs: the row of ``Văn bản``, else the settings, else who the councils' sheets name."""
        issued = self._issued(rule)
        if issued is not None and issued.signer.value:
            return Who(tidy(issued.signer.value), tidy(issued.office.value or ""))
        if rule.signer not in self._signers:
            self._signers[rule.signer] = self._usual_signer(self.regulation.signer(rule.signer))
        return self._signers[rule.signer]

    def _usual_signer(self, signer: Signer) -> Who:
        """Who signs what no row of ``Văn bản`` says a signer of."""
        person = self.settings.signers.get(signer.id)
        if person is not None and person.name:
            return Who(tidy(person.name), tidy(person.office))
        member = self._council_signer(signer, self.regulation.body(signer.body))
        return Who(tidy(member.name.value or ""), "", member) if member is not None else Who()

    def _council_signer(self, signer: Signer, body: Body) -> Member | None:
        if signer.on_behalf and body.parent:  # a council: its own chair or standing member
            role = Role.STANDING if fold(signer.office).startswith("thuong truc") else Role.CHAIR
            return next(iter(with_role(self._members(body.level), role)), None)
        if body.level is not Level.COMMUNE:
            return None
        chairs = with_role(self._members(body.level), Role.CHAIR)
        head = f"{signer.office} {self._plain_name(body.name)}"
        return next((chair for chair in chairs if self._holds(chair, head)), None)

    def _holds(self, member: Member, office: str) -> bool:
        """Whether a member's position begins with an office, all abbreviations written out."""
        position = _spelled_out(member.position.value or "", self.regulation.abbreviations)
        return f"{position} ".startswith(f"{_spelled_out(office, self.regulation.abbreviations)} ")

    @staticmethod
    def _plain_name(name: str) -> str:
        return re.sub(r"\{\w+\}", "", name).strip()

    def _members(self, level: Level) -> list[Member]:
        if level is Level.COMMUNE:
            assessment = self.commune.assessment if self.commune else None
            return named(assessment.council) if assessment else []
        return named(self.review.book.council) if self.review.book else []

    # --- where they are read

    def _issued(self, rule: DocumentRule) -> IssuedDocument | None:
        return (self._own_rows if rule.scope is Scope.COMMUNE else self._district_rows).get(rule.id)

    def _own_number(self, rule: DocumentRule) -> str | None:
        """The number from the commune's workbook, or from the label that names a council's decision."""
        issuer = self.regulation.body(rule.issuer)
        if issuer.level is Level.COMMUNE:
            assessment = self.commune.assessment if self.commune else None
            if assessment is None:
                return None
            if rule.kind == "decision" and (number := assessment.meeting.decision_number.value):
                return number
            return own_numbers(assessment.document_numbers.value or "").by_kind.get(rule.kind)
        establishes = rule.kind == "decision" and rule.event and rule.event != RECOGNISED
        if establishes and self.review.book is not None:
            return self.review.book.meeting.decision_number.value
        return None

    def _set_down(self, event: str) -> date | None:
        """The date of an event as the workbooks themselves give it; None for other events."""
        assessment = self.commune.assessment if self.commune else None
        if assessment is not None and event in _OF_COMMUNES:
            return _OF_COMMUNES[event](assessment).value
        if self.review.book is None:
            return None
        meeting = self.review.book.meeting
        district = {REVIEW_COUNCIL_ESTABLISHED: meeting.decision_date, REVIEW_MET: meeting.held_on}
        return district[event].value if event in district else None


def _plain_number(typed: str) -> str:
    """A number without the word before it, below 10 with a leading zero."""
    return document_number(_BEFORE_NUMBER.sub("", tidy(typed)))


def _says_number(typed: str | None) -> bool:
    return typed is not None and (typed[:1].isdecimal() or bool(_plain_number(typed)))


@lru_cache(maxsize=1024)
def _may_differ(regulation: Regulation, document_id: str) -> bool:
    """Whether number or date of a document may be another in every commune.

    They are not where it is the district's, and neither issued nor dated by what a commune's workbook says. A
    certificate has its date from the recognition, a table from its dossier: both may be the commune's.
    """
    rule = regulation.document(document_id)
    return (
        rule.scope is Scope.COMMUNE
        or regulation.body(rule.issuer).level is Level.COMMUNE
        or rule.kind in ("certificate", "table")
        or rule.event in _OF_COMMUNES
    )


@lru_cache(maxsize=1024)
def _spelled_out(position: str, abbreviations: tuple[tuple[str, str], ...]) -> str:
    """A position folded and written out; the same few positions come back in every commune."""
    return spelled_out(position, abbreviations)
