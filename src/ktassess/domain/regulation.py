"""A regulation as data: what a rule pack says, value by value, each with its source and status.

Nothing here knows a criterion, a threshold or a date: those are in the rule packs
(``ktassess/regulations/*.toml``), read by :mod:`ktassess.regulations`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Status(StrEnum):
    """How sure we are of a value."""

    FOUND = "found"  # quoted from a public page
    DERIVED = "derived"  # follows from found values by arithmetic or elimination
    UNVERIFIED = "unverified"  # nobody has read it: never to be printed as law


@dataclass(frozen=True, slots=True)
class Sourced(Generic[T]):
    """A value of the law with the clause it comes from and how sure we are of it."""

    value: T
    source: str
    status: Status


class Kind(StrEnum):
    """Kind of a commune-level unit."""

    COMMUNE = "commune"  # xã
    WARD = "ward"  # phường
    TOWNSHIP = "township"  # thị trấn


class Comparison(StrEnum):
    """How a rate is compared with the threshold that earns a criterion's maximum."""

    AT_LEAST = ">="
    BELOW = "<"
    EQUAL = "="


@dataclass(frozen=True, slots=True)
class TopBand:
    """What a rate must be to earn a criterion's maximum; ``value`` in percent (or a plain count)."""

    words: str
    comparison: Comparison
    value: Decimal


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: ``number`` as in the regulation, ``maximum`` in points.

    ``supervisor`` is the id of a department. ``top_band`` is None where no public source gives it.
    """

    number: int
    name: Sourced[str]
    maximum: Sourced[Decimal]
    supervisor: Sourced[str]
    top_band: Sourced[TopBand] | None = None


@dataclass(frozen=True, slots=True)
class Department:
    """A provincial department that supervises criteria."""

    id: str
    name: str
    source: str = ""
    status: Status = Status.UNVERIFIED


@dataclass(frozen=True, slots=True)
class ClassCondition:
    """One way for a unit to belong to a class.

    Its kind is in ``kinds``, ``specially_difficult`` agrees (None: either) and, where ``districts`` is not
    empty, its district's code is among them.
    """

    kinds: frozenset[Kind]
    specially_difficult: bool | None = None
    districts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LocalityClass:
    """A class of localities and the total from which a unit of it passes (points).

    A unit belongs to the class when it meets any condition of ``any_of``. ``words`` are the regulation's own;
    ``synonyms`` is what people write for the class besides its name.
    """

    id: str
    name: str
    threshold: Sourced[Decimal]
    words: str
    any_of: tuple[ClassCondition, ...]
    synonyms: tuple[str, ...] = ()


class DueRule(StrEnum):
    """Whether the due date itself is still in time."""

    BEFORE = "before"  # "trước ngày": the last day beyond dispute is the day before
    BY = "by"  # "chậm nhất": the day is included


class OnTheDay(StrEnum):
    """How an act dated on the due day of a ``before`` step is judged."""

    WARN = "warn"  # a case of its own, shown with its clause
    LATE = "late"
    ON_TIME = "on_time"


class Level(StrEnum):
    """The level of government that owes a step or issues a document."""

    COMMUNE = "commune"
    DISTRICT = "district"
    PROVINCE = "province"
    CENTRAL = "central"  # receives reports; no document of ours is issued there


@dataclass(frozen=True, slots=True)
class DeadlineStep:
    """One step of the yearly chain: who owes what to whom, and by when."""

    id: str
    name: str
    level: Level
    per_commune: bool
    owed_by: str
    owed_to: str
    month: int
    day: int
    rule: DueRule
    on_the_day: OnTheDay
    words: str
    source: str
    status: Status

    def due(self, year: int) -> date:
        """The date the law names, in the year assessed."""
        return date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day of the year; ``years_before`` counts back from the year assessed (1: the year before)."""

    month: int
    day: int
    years_before: int = 0

    def in_year(self, year: int) -> date:
        """The date in the year assessed."""
        return date(year - self.years_before, self.month, self.day)


@dataclass(frozen=True, slots=True)
class Window:
    """A span of days, both ends included."""

    first: DayOfYear
    last: DayOfYear
    words: str
    source: str
    status: Status


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens in the year and has a date; ``name`` as findings call it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class EventOrder:
    """Two events of which the first may not be dated after the second."""

    earlier: str
    later: str
    source: str
    status: Status


class Role(StrEnum):
    """Role of a person in a council."""

    CHAIR = "chair"  # Chủ tịch Hội đồng
    STANDING = "standing"  # Thường trực Hội đồng
    MEMBER = "member"  # Thành viên


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat of a council as the regulation lists it.

    A position fits the seat when it contains, in order, all words of one phrase of ``accepts`` and no
    of ``rejects`` (both folded, abbreviations written out). ``mandatory`` is False for open seats.
    """

    id: str
    name: str
    role: Role
    accepts: tuple[str, ...]
    rejects: tuple[str, ...]
    mandatory: bool


@dataclass(frozen=True, slots=True)
class CouncilRule:
    """A council: who sets it up and which seats it has."""

    id: str
    name: str
    level: Level
    seats: tuple[Seat, ...]
    open_to_others: bool
    source: str
    status: Status

    def __hash__(self) -> int:
        # Who may sit where is remembered by the council, and asked for everybody on every one.
        return hash(self.id)


class Scope(StrEnum):
    """What a document is written once for: a commune, the district's year, the province's year, an award."""

    COMMUNE = "commune"
    DISTRICT = "district"
    PROVINCE = "province"
    AWARD = "award"  # from the years of the register, for all units that reach an award in a year


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """One document of a dossier.

    ``file`` is the output file's stem (ASCII, numbered in order), ``template`` the template's stem,
    ``kind`` a kind of official document (``decision``, ``letter`` …), ``issuer`` a body's id, ``symbol`` the
    pattern of its number, ``needs`` the facts that must be known before it may be written, ``event`` the
    event its date stands for ("" for none).
    """

    id: str
    name: str
    kind: str
    scope: Scope
    dossier: str
    order: int
    file: str
    template: str
    issuer: str
    signer: str
    symbol: str
    needs: tuple[str, ...]
    source: str
    status: Status
    aliases: tuple[str, ...] = ()
    event: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier: the documents that go together, in the regulation's order.

    ``file`` is the stem of the files that hold the whole of it ("" for a dossier the program does not make).
    """

    id: str
    name: str
    source: str
    status: Status
    file: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """An office or council that issues documents.

    ``name``, ``short`` may hold the fields ``{commune}``, ``{district}``, ``{province}``. ``parent`` is the
    id of the body printed above it in the letterhead, or None.
    """

    id: str
    name: str
    short: str
    symbol: str
    level: Level
    parent: str | None
    place: Level
    source: str = ""
    status: Status = Status.UNVERIFIED


@dataclass(frozen=True, slots=True)
class Signer:
    """An office that signs, as the signature block prints it.

    ``on_behalf`` is what stands above the office ("TM. ỦY BAN NHÂN DÂN", empty for a head who signs in his
    own right). A deputy signs "KT. {office}" with ``deputy`` beneath. ``body`` is the body he belongs to.
    """

    id: str
    body: str
    on_behalf: str
    office: str
    deputy: str
    source: str = ""
    status: Status = Status.UNVERIFIED


@dataclass(frozen=True, slots=True)
class Award:
    """A commendation for unbroken years of recognition.

    ``counts`` are the older legal acts whose years count too, ``bases`` the legal acts that only the papers
    of awards rest on. ``dossier`` is the dossier that asks for it, ``step`` the deadline of that dossier (""
    where the regulation sets none).
    """

    id: str
    name: str
    years: int
    granted_by: str
    counts: tuple[str, ...]
    source: str
    status: Status
    dossier: str = ""
    step: str = ""
    bases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A target of the regulation: a share (percent) of communes to be reached by a year."""

    id: str
    words: str
    percent: Decimal
    by_year: int | None
    source: str
    status: Status


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A legal act a document may cite, written as it must be cited."""

    id: str
    cite: str
    short: str
    source: str
    status: Status


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """The province a regulation is for; ``name`` with its kind, ``place`` as documents print it."""

    name: str
    code: str
    place: str
    source: str
    status: Status


@dataclass(frozen=True, slots=True)
class Regulation:
    """A whole rule pack.

    ``cite`` names the regulation in running text, ``short_title`` what it is about. ``unwritten`` are the
    documents the regulation lists and this version does not write (they have no file and no template).
    """

    id: str
    title: str
    short_title: str
    cite: str
    valid_from: date
    valid_to: date | None
    total: Sourced[Decimal]
    criteria: tuple[Criterion, ...]
    departments: tuple[Department, ...]
    classes: tuple[LocalityClass, ...]
    zero_forbidden: Sourced[bool]
    period: Window
    assessment_window: Window
    steps: tuple[DeadlineStep, ...]
    order: tuple[EventOrder, ...]
    councils: tuple[CouncilRule, ...]
    dossiers: tuple[Dossier, ...]
    documents: tuple[DocumentRule, ...]
    bodies: tuple[Body, ...]
    signers: tuple[Signer, ...]
    awards: tuple[Award, ...]
    targets: tuple[Target, ...]
    legal_bases: tuple[LegalBasis, ...]
    abbreviations: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    unwritten: tuple[DocumentRule, ...] = ()
    province: Jurisdiction | None = None

    def __hash__(self) -> int:
        # What follows from a regulation alone is remembered by it; hashing all it says would take longer.
        return hash(self.id)

    def __reduce__(self) -> tuple[Any, ...]:
        return _known_here, tuple(getattr(self, field.name) for field in fields(self))

    def criterion(self, number: int) -> Criterion:
        """The criterion of that number; KeyError if the regulation has none."""
        for criterion in self.criteria:
            if criterion.number == number:
                return criterion
        raise KeyError(number)

    def locality_class(self, class_id: str) -> LocalityClass:
        """The class of that id; KeyError if the regulation has none."""
        for locality_class in self.classes:
            if locality_class.id == class_id:
                return locality_class
        raise KeyError(class_id)

    def step(self, step_id: str) -> DeadlineStep:
        """The deadline step of that id; KeyError if the regulation has none."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def council(self, council_id: str) -> CouncilRule:
        """The council of that id; KeyError if the regulation has none."""
        for council in self.councils:
            if council.id == council_id:
                return council
        raise KeyError(council_id)

    def document(self, document_id: str) -> DocumentRule:
        """The document of that id; KeyError if the regulation has none."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)

    def body(self, body_id: str) -> Body:
        """The body of that id; KeyError if the regulation has none."""
        for body in self.bodies:
            if body.id == body_id:
                return body
        raise KeyError(body_id)

    def signer(self, signer_id: str) -> Signer:
        """The signer of that id; KeyError if the regulation has none."""
        for signer in self.signers:
            if signer.id == signer_id:
                return signer
        raise KeyError(signer_id)

    def event_name(self, event_id: str) -> str:
        """What an event is called; its id where the regulation does not name it."""
        return next((event.name for event in self.events if event.id == event_id), event_id)


def _known_here(*values: Any) -> Regulation:
    """The regulation of these values: one object in each process, however often it comes from another.

    What is remembered of it is found by looking whether it is the same; comparing all it says takes longer.
    """
    return _first_of(Regulation(*values))


@lru_cache(maxsize=16)
def _first_of(regulation: Regulation) -> Regulation:
    """The first of equal regulations."""
    return regulation
