"""Outcomes: what follows from an assessment, an appraisal and the regulation."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from .assessment import Assessment, Result
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Place
from .findings import Finding
from .keeping import Keeping
from .members import MemberSpread
from .regulation import Kind, Regulation

if TYPE_CHECKING:
    from .past import Past


class Basis(StrEnum):
    """Whose points decide."""

    SELF = "self"
    APPRAISED = "appraised"


class StepStatus(StrEnum):
    """How a step of the deadline chain stands."""

    ON_TIME = "on_time"
    ON_THE_DAY = "on_the_day"  # dated on the day of a "before": shown with its clause
    LATE = "late"
    OVERDUE = "overdue"  # not done, and the day has passed
    PENDING = "pending"  # not done, and there is time
    MISSING = "missing"  # done, as far as the papers show, but its date was not given


@dataclass(frozen=True, slots=True)
class StepOutcome:
    """One step of the chain for one commune (or for the district).

    ``last_day`` is the last day beyond dispute. ``days_late`` counts from the last day that is not late.
    ``last_working_day`` differs from ``last_day`` where that is a weekend or a holiday (``day_off`` names
    it); the statutory date itself is never moved.
    """

    step: str
    due: date
    last_day: date
    done: date | None
    status: StepStatus
    days_late: int
    last_working_day: date
    day_off: str | None = None


class ScoreLine(NamedTuple):
    """One criterion of one commune: the maximum by law, the commune's points, the review's points.

    ``place`` is where the commune's own points stand in its workbook; None where it has no such cell. It
    makes no difference to whether two lines are equal. (A named tuple, as entries are: there are half a
    million in a country.)
    """

    criterion: int
    maximum: Decimal
    self_points: Decimal | None
    appraised: Decimal | None
    place: Place | None = None

    @property
    def points(self) -> Decimal | None:
        """The appraised points where given, else the commune's own."""
        return self.self_points if self.appraised is None else self.appraised

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ScoreLine) and self[:4] == other[:4]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:4])


@dataclass(frozen=True, slots=True)
class CommuneOutcome:
    """The outcome of one commune; totals are None where any criterion has no valid score.

    ``unread`` are the files that came from it and could not be read.
    ``workbooks`` counts the workbooks that claim to be this commune's; with more than one, none is chosen
    and ``kept`` is None. ``file`` is the one it was read from; ``spreads`` is what
    the members of its council gave.
    """

    code: str | None
    name: str
    kind: Kind | None
    class_id: str | None
    threshold: Decimal | None
    self_total: Decimal | None
    appraised_total: Decimal | None
    basis: Basis
    total: Decimal | None
    result: Result
    conclusion: Result | None
    lines: tuple[ScoreLine, ...]
    deadlines: tuple[StepOutcome, ...]
    kept: Keeping[Assessment] | None = None
    file: str | None = None
    appraisal: Appraisal | None = None
    listed: ListedCommune | None = None
    workbooks: int = 0
    unread: tuple[str, ...] = ()
    spreads: tuple[MemberSpread, ...] = ()

    def with_rows(self, listed: ListedCommune | None, appraisal: Appraisal | None) -> CommuneOutcome:
        """The same outcome with its rows of the district's book."""
        return _changed(self, listed=listed, appraisal=appraisal)

    def kept_as(self, kept: Keeping[Assessment] | None) -> CommuneOutcome:
        """The same outcome with its workbook kept in another way."""
        return _changed(self, kept=kept)

    def __reduce__(self) -> tuple[Any, ...]:
        from .outcome_columns import outcome_again, outcome_apart  # which is made of what stands here

        return outcome_again, outcome_apart(self)

    @property
    def assessment(self) -> Assessment | None:
        """The commune's own workbook, if one was read for it."""
        return None if self.kept is None else self.kept.value

    @property
    def margin(self) -> Decimal | None:
        """Total less threshold, in points; None where either is not known."""
        if self.total is None or self.threshold is None:
            return None
        return self.total - self.threshold

    @property
    def self_result(self) -> Result:
        """The result by the commune's own points alone."""
        if self.self_total is None or self.threshold is None:
            return Result.UNDETERMINED
        return Result.PASSED if self.self_total >= self.threshold else Result.FAILED

    @property
    def key(self) -> str:
        """What tells this commune from the others: its code, or its name where the code is unknown."""
        return self.code or self.name


_NAMES = tuple(each.name for each in fields(CommuneOutcome))
_in_order = attrgetter(*_NAMES)


def _changed(outcome: CommuneOutcome, **changes: Any) -> CommuneOutcome:
    # dataclasses.replace takes nearly twice as long, for each commune of a country several times.
    return CommuneOutcome(**dict(zip(_NAMES, _in_order(outcome), strict=True)) | changes)


@dataclass(frozen=True, slots=True)
class Files:
    """How many files a folder held: read + passed over + failed = found."""

    found: int
    read: int
    passed_over: int
    failed: int


@dataclass(frozen=True)
class YearReview:
    """A whole district's year: every commune's outcome, the district's own steps, all findings.

    ``past`` is what the register has of the years before; None: there is no register, or it was not read.
    """

    regulation: Regulation
    year: int | None
    as_of: date
    communes: tuple[CommuneOutcome, ...]
    deadlines: tuple[StepOutcome, ...]
    findings: tuple[Finding, ...]
    files: Files
    book: DistrictBook | None = None
    past: Past | None = None

    def count(self, result: Result) -> int:
        """How many communes have that result."""
        return sum(1 for commune in self.communes if commune.result is result)

    def findings_of(self, commune: CommuneOutcome) -> tuple[Finding, ...]:
        """The findings that concern one commune."""
        return self._findings_by_commune.get(commune.key, ())

    @property
    def district_findings(self) -> tuple[Finding, ...]:
        """The findings that concern no single commune."""
        return self._findings_by_commune.get(None, ())

    @cached_property
    def _findings_by_commune(self) -> dict[str | None, tuple[Finding, ...]]:
        found: dict[str | None, list[Finding]] = {}
        for finding in self.findings:
            found.setdefault(finding.commune, []).append(finding)
        return {commune: tuple(findings) for commune, findings in found.items()}
