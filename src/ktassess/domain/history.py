"""The years of a unit: which of them count toward an unbroken run, and why the others do not.

The plan speaks of units *recognised* in years without a break. A year counts when the unit was recognised
under the regulation itself or under one whose years the regulation says still count. What is not on record
is never taken for a recognition; nor is it said to be a failure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from .regulation import Award, Regulation


class Standing(StrEnum):
    """How one year stands, before it is asked whether it counts."""

    RECOGNISED = "recognised"  # passed, and the decision is on record
    PASSED = "passed"  # passed, but no decision is on record: counts, and the gap in the papers is named
    NOT_REVIEWED = "not-reviewed"  # passed by its own points only
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    NOT_ASSESSED = "not-assessed"  # the year was closed without the unit
    NOT_IN_REGISTER = "not-in-register"  # nothing is known of that year
    OTHER_REGULATION = "other-regulation"  # recognised under a regulation whose years do not count here
    YEARS_NOT_KEPT = "years-not-kept"  # before a merger whose successor began anew

    @property
    def counts(self) -> bool:
        """Whether a year that stands so counts toward an unbroken run."""
        return self in (Standing.RECOGNISED, Standing.PASSED)


@dataclass(frozen=True, slots=True)
class RecordedYear:
    """One year on record.

    ``regulation`` is the id of the rule pack or legal act it was under, ``cite`` its citation ("" where not
    known); ``unit`` the code it was recorded under (a predecessor's where the years were kept).
    """

    year: int
    standing: Standing
    regulation: str
    cite: str = ""
    unit: str = ""
    decision: str | None = None
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class History:
    """All years on record of one unit, mergers already followed.

    ``begins``: the first year that is the unit's own, where it is the successor of others and keeps the years
    of none; None: there was no such merger.
    """

    unit: str
    years: tuple[RecordedYear, ...] = ()
    begins: int | None = None
    _by_year: dict[int, RecordedYear] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_year", {year.year: year for year in self.years})

    def at(self, year: int) -> RecordedYear | None:
        """What is on record of a year."""
        return self._by_year.get(year)


@dataclass(frozen=True, slots=True)
class ExplainedYear:
    """A year and how it stands toward an award; ``record`` is None where nothing is on record."""

    year: int
    standing: Standing
    record: RecordedYear | None = None

    @property
    def counts(self) -> bool:
        """Whether it counts."""
        return self.standing.counts


@dataclass(frozen=True, slots=True)
class Run:
    """The unbroken run of years that count, up to a year; empty where that year itself does not count.

    ``ended_by`` is the year that stops it: the one before its first, or the year asked about.
    """

    years: tuple[ExplainedYear, ...]
    ended_by: ExplainedYear

    @property
    def length(self) -> int:
        """How many years it has."""
        return len(self.years)

    @property
    def start_known(self) -> bool:
        """Whether it surely begins where it seems to: the year before is on record, and does not count."""
        return self.ended_by.standing is not Standing.NOT_IN_REGISTER


@dataclass(frozen=True, slots=True)
class Counting:
    """The regulations whose years count: by id, or (a completed copy of a rule pack) by citation."""

    ids: frozenset[str]
    cites: frozenset[str] = frozenset()

    @classmethod
    def toward(cls, award: Award, regulation: Regulation) -> Counting:
        """The regulations whose years count toward an award: its own, and those it names."""
        return cls(frozenset((regulation.id, *award.counts)), frozenset((regulation.cite,)) - {""})

    def include(self, record: RecordedYear) -> bool:
        """Whether a year was under one of them."""
        return record.regulation in self.ids or record.cite in self.cites


def explain(history: History, year: int, counting: Counting) -> ExplainedYear:
    """How a year stands: whether it counts, and else why it does not."""
    record = history.at(year)
    if record is None:
        before = history.begins is not None and year < history.begins
        return ExplainedYear(year, Standing.YEARS_NOT_KEPT if before else Standing.NOT_IN_REGISTER)
    if record.standing.counts and not counting.include(record):
        return ExplainedYear(year, Standing.OTHER_REGULATION, record)
    return ExplainedYear(year, record.standing, record)


def run_up_to(history: History, year: int, counting: Counting) -> Run:
    """The unbroken run of years that count and ends with ``year``."""
    found: list[ExplainedYear] = []
    explained = explain(history, year, counting)
    while explained.counts:
        found.append(explained)
        explained = explain(history, explained.year - 1, counting)
    return Run(tuple(reversed(found)), explained)


def window(history: History, last: int, count: int, counting: Counting) -> tuple[ExplainedYear, ...]:
    """The ``count`` years up to ``last``, oldest first, each explained."""
    return tuple(explain(history, year, counting) for year in range(last - count + 1, last + 1))


def missing(years: Iterable[ExplainedYear]) -> tuple[ExplainedYear, ...]:
    """Those of the years that do not count."""
    return tuple(year for year in years if not year.counts)
