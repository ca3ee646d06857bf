"""What the register keeps, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from ..domain.assessment import Result
from ..domain.regulation import Kind


class RecordedResult(StrEnum):
    """What a year came to for a unit."""

    PASSED = "passed"
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    NOT_ASSESSED = "not-assessed"  # the district closed the year without it


class RecordedBasis(StrEnum):
    """What the result rests on."""

    SELF = "self"  # the commune's own points: the district never reviewed it
    APPRAISED = "appraised"
    RECORDED = "recorded"  # a past year, taken over as the papers state it


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """A paper that was issued: its number as printed ("1502/QĐ-UBND"), its date; one of them may be open."""

    number: str | None = None
    day: date | None = None

    def __str__(self) -> str:
        """As people cite it: "1502/QĐ-UBND, 26/11/2014"."""
        day = f"{self.day.day:02d}/{self.day.month:02d}/{self.day.year}" if self.day else None
        return ", ".join(part for part in (self.number, day) if part)


@dataclass(frozen=True, slots=True)
class ScoreRecord:
    """One criterion: the maximum, the commune's points, the review's points."""

    criterion: int
    maximum: Decimal
    self_points: Decimal | None = None
    appraised: Decimal | None = None


@dataclass(frozen=True, slots=True)
class YearRecord:
    """One unit's year, as it stood when it was closed or as past papers state it.

    ``regulation`` is the id of the rule pack or legal act, ``regulation_cite`` its citation. ``recognition``
    is the district chair's decision. ``milestones`` are dates by event id. Tuples are sorted, points plain.
    """

    unit: str
    year: int
    name: str
    kind: Kind | None
    district_code: str | None
    district_name: str | None
    regulation: str
    regulation_cite: str
    result: RecordedResult
    basis: RecordedBasis = RecordedBasis.RECORDED
    class_id: str | None = None
    threshold: Decimal | None = None
    self_total: Decimal | None = None
    appraised_total: Decimal | None = None
    total: Decimal | None = None
    conclusion: Result | None = None
    recognition: DecisionRecord | None = None
    certificate: DecisionRecord | None = None
    scores: tuple[ScoreRecord, ...] = ()
    milestones: tuple[tuple[str, date], ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """A year record with its version (from 1; the highest is current) and the change it came by."""

    record: YearRecord
    version: int
    change: int


@dataclass(frozen=True, slots=True)
class RegisteredUnit:
    """A unit as its latest known year names it."""

    code: str
    name: str
    kind: Kind | None
    district_code: str | None
    district_name: str | None
    as_of_year: int


@dataclass(frozen=True, slots=True)
class Succession:
    """A unit made of others from a year on (or one that got a new code).

    ``keeps_years_of``: the predecessor whose years the successor keeps, by somebody's explicit say; None:
    it begins anew.
    """

    successor: str
    year: int
    predecessors: tuple[str, ...]
    keeps_years_of: str | None
    note: str = ""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Closing:
    """A district's year as closed: of how many units, and the district's own dates by event id."""

    district_code: str
    district_name: str
    year: int
    regulation: str
    units: int
    milestones: tuple[tuple[str, date], ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True, order=True)
class SourceRecord:
    """An input a change rests on, with its SHA-256."""

    kind: str
    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who changes the register, when, how and from what."""

    action: str
    made_by: str
    made_at: datetime
    tool_version: str
    origin: str | None = None
    details: str = ""
    sources: tuple[SourceRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of the change log."""

    number: int
    stamp: Stamp
    years: int
    """How many year records came by it."""


class Put(StrEnum):
    """What putting a value into the register did."""

    ADDED = "added"
    CHANGED = "changed"  # a new version stands beside the old one
    SAME = "same"
