"""What a commune sent: its scoring workbook, as read, every value with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from .entries import Entry
from .findings import Finding
from .regulation import Role


class Result(StrEnum):
    """Whether a unit meets the standard."""

    PASSED = "passed"
    FAILED = "failed"
    UNDETERMINED = "undetermined"


class ScoreRow(NamedTuple):
    """The row of one criterion. ``maximum`` is what the workbook prints, not what the law says."""

    criterion: int
    points: Entry[Decimal]
    maximum: Entry[Decimal] = Entry()
    evidence: Entry[str] = Entry()
    note: Entry[str] = Entry()


class Member(NamedTuple):
    """One person of a council, as a row of its sheet."""

    name: Entry[str]
    position: Entry[str]
    role: Entry[Role]
    present: Entry[bool]
    opinion: Entry[str]


class MemberScores(NamedTuple):
    """The scores one member gave, by criterion number. Shown, never decisive: the chair concludes."""

    member: str
    points: tuple[tuple[int, Entry[Decimal]], ...]


class Statistic(NamedTuple):
    """Numerator and denominator behind a criterion that is a rate."""

    criterion: int
    numerator: Entry[Decimal]
    denominator: Entry[Decimal]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A council's meeting and what was set down about it (sheet ``Thông tin`` or ``Cuộc họp``)."""

    decision_number: Entry[str] = field(default_factory=Entry)
    decision_date: Entry[date] = field(default_factory=Entry)
    held_on: Entry[date] = field(default_factory=Entry)
    starts_at: Entry[time] = field(default_factory=Entry)
    ends_at: Entry[time] = field(default_factory=Entry)
    venue: Entry[str] = field(default_factory=Entry)
    chair: Entry[str] = field(default_factory=Entry)
    secretary: Entry[str] = field(default_factory=Entry)
    conclusion: Entry[Result] = field(default_factory=Entry)


@dataclass(frozen=True, slots=True)
class Assessment:
    """One commune's assessment as its workbook gives it.

    ``findings`` are those of reading it (families KT0xx and the unreadable values of KT2xx and KT4xx);
    the checks add theirs later.
    """

    file: str
    name: Entry[str] = field(default_factory=Entry)
    code: Entry[str] = field(default_factory=Entry)
    locality_class: Entry[str] = field(default_factory=Entry)
    district: Entry[str] = field(default_factory=Entry)
    year: Entry[int] = field(default_factory=Entry)
    meeting: Meeting = field(default_factory=Meeting)
    signed_on: Entry[date] = field(default_factory=Entry)
    sent_on: Entry[date] = field(default_factory=Entry)
    children: Entry[int] = field(default_factory=Entry)
    document_numbers: Entry[str] = field(default_factory=Entry)
    scores: tuple[ScoreRow, ...] = ()
    typed_total: Entry[Decimal] = field(default_factory=Entry)
    council: tuple[Member, ...] = ()
    member_scores: tuple[MemberScores, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    form_version: str | None = None
    findings: tuple[Finding, ...] = ()

    def row(self, criterion: int) -> ScoreRow | None:
        """The row of a criterion, or None where the workbook has none."""
        for row in self.scores:
            if row.criterion == criterion:
                return row
        return None
