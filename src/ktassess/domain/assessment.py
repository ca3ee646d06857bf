"""What a commune sent: its scoring workbook, as read, every value with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from .entries import Entry
from .findings import Finding
from .regulation import Role

_ABSENT: Entry[Any] = Entry()


class Result(StrEnum):
    """Whether a unit meets the standard."""

    PASSED = "passed"
    FAILED = "failed"
    UNDETERMINED = "undetermined"


class ScoreRow(NamedTuple):
    """The row of one criterion. ``maximum`` is what the workbook prints, not what the law says."""

    criterion: int
    points: Entry[Decimal]
    maximum: Entry[Decimal] = _ABSENT
    evidence: Entry[str] = _ABSENT
    note: Entry[str] = _ABSENT


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

    decision_number: Entry[str] = _ABSENT
    decision_date: Entry[date] = _ABSENT
    held_on: Entry[date] = _ABSENT
    starts_at: Entry[time] = _ABSENT
    ends_at: Entry[time] = _ABSENT
    venue: Entry[str] = _ABSENT
    chair: Entry[str] = _ABSENT
    secretary: Entry[str] = _ABSENT
    conclusion: Entry[Result] = _ABSENT


@dataclass(frozen=True, slots=True)
class Assessment:
    """One commune's assessment as its workbook gives it.

    ``findings`` are those of reading it (families KT0xx and the unreadable values of KT2xx and KT4xx);
    the checks add theirs later.
    """

    file: str
    name: Entry[str] = _ABSENT
    code: Entry[str] = _ABSENT
    locality_class: Entry[str] = _ABSENT
    district: Entry[str] = _ABSENT
    year: Entry[int] = _ABSENT
    meeting: Meeting = field(default_factory=Meeting)
    signed_on: Entry[date] = _ABSENT
    sent_on: Entry[date] = _ABSENT
    children: Entry[int] = _ABSENT
    document_numbers: Entry[str] = _ABSENT
    scores: tuple[ScoreRow, ...] = ()
    typed_total: Entry[Decimal] = _ABSENT
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
