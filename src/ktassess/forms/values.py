"""The values a workbook is filled with: everything but a unit's identity may be left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

from ..domain.assessment import Result
from ..domain.regulation import Kind, Role


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """What is set down for one criterion; ``points`` None: not scored yet."""

    points: Decimal | None = None
    evidence: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CouncilRow:
    """One person of a council; ``present`` None: not said."""

    name: str = ""
    position: str = ""
    role: Role | None = None
    present: bool | None = None
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class MemberColumn:
    """The points one member gave, by criterion number."""

    name: str
    points: Mapping[int, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StatisticRow:
    """Numerator and denominator of a rate."""

    numerator: int | Decimal | None = None
    denominator: int | Decimal | None = None


@dataclass(frozen=True, slots=True)
class MeetingForm:
    """A council's meeting; ``decision`` is number and date of the decision that set it up, as one text."""

    decision: str = ""
    held_on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    venue: str = ""
    chair: str = ""
    secretary: str = ""


@dataclass(frozen=True, slots=True)
class ScoringForm:
    """The values of one commune's scoring workbook.

    ``class_label`` is the class's name in the rule pack ("": not known yet), ``scores`` and ``statistics``
    go by criterion number. An empty ``council`` means: the seats of the rule pack, names left blank.
    """

    code: str
    name: str
    class_label: str
    district: str
    year: int
    meeting: MeetingForm = field(default_factory=MeetingForm)
    conclusion: Result | None = None
    signed_on: date | None = None
    sent_on: date | None = None
    children: int | None = None
    document_numbers: str = ""
    scores: Mapping[int, CriterionScore] = field(default_factory=dict)
    council: tuple[CouncilRow, ...] = ()
    member_scores: tuple[MemberColumn, ...] = ()
    statistics: Mapping[int, StatisticRow] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CommuneRow:
    """A unit the district answers for."""

    code: str
    name: str
    kind: Kind
    specially_difficult: bool = False
    received_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """The review council's points of one commune, by criterion number, and its conclusion."""

    points: Mapping[int, Decimal] = field(default_factory=dict)
    conclusion: Result | None = None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """Number, date and signer of one document; a blank ``code``: the whole district."""

    title: str
    code: str = ""
    number: str = ""
    issued_on: date | None = None
    signer: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class DistrictBookForm:
    """The values of the district's book.

    ``district_code`` selects the classes that hold for the district. ``review`` goes by commune code. An
    empty ``council`` means: the seats of the rule pack; ``documents`` None: one row for each document the
    district must number (``decision_each``: a proposal and a decision for every commune).
    """

    district: str
    district_code: str
    year: int
    communes: tuple[CommuneRow, ...] = ()
    review: Mapping[str, ReviewRow] = field(default_factory=dict)
    council: tuple[CouncilRow, ...] = ()
    documents: tuple[DocumentRow, ...] | None = None
    decision_each: bool = False
    meeting: MeetingForm = field(default_factory=MeetingForm)
