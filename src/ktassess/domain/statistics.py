"""Statistics of a year: where points were lost, who was recognised, which deadlines were missed.

Only valid scores count: a criterion without one, or with points outside 0 … maximum, is left out of the
lost points *and* of the possible ones, so that a gap never looks like a loss (or like none). The points
are those that decide: the review's as soon as it has given any, else the commune's own; never a mixture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from math import ceil

from .assessment import Result
from .codes import Severity
from .outcome import Basis, CommuneOutcome, ScoreLine, StepOutcome, StepStatus, YearReview
from .regulation import Target

RECOGNITION_STEP = "recognition"
"""Id of the step at which the district chair recognises a commune."""

MISSED = frozenset({StepStatus.LATE, StepStatus.OVERDUE})
"""The states of a step whose deadline was missed beyond dispute."""

_ZERO = Decimal(0)
_HUNDRED = Decimal(100)
_HUNDREDTH = Decimal("0.01")


def percentage(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """``part`` of ``whole`` in percent, rounded half up to two decimals; 0 where the whole is 0.

    For showing only: compare exact numbers, never rounded ones.
    """
    if not whole:
        return _ZERO
    return (Decimal(part) * _HUNDRED / Decimal(whole)).quantize(_HUNDREDTH, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class CriterionLoss:
    """Points lost at one criterion: ``lost`` of ``possible``, over ``communes_counted`` valid scores."""

    criterion: int
    lost: Decimal
    possible: Decimal
    communes_counted: int

    @property
    def percent(self) -> Decimal:
        """Lost points in percent of the possible ones (two decimals); 0 where nothing was counted."""
        return percentage(self.lost, self.possible)


@dataclass(frozen=True, slots=True)
class DepartmentLoss:
    """Points lost at the criteria a department supervises, the weakest criterion first."""

    department: str
    name: str
    lost: Decimal
    possible: Decimal
    criteria: tuple[CriterionLoss, ...]

    @property
    def percent(self) -> Decimal:
        """Lost points in percent of the possible ones (two decimals); 0 where nothing was counted."""
        return percentage(self.lost, self.possible)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many units and findings there are: units = passed + failed + undetermined.

    ``communes`` are the units of the review; ``recognised`` are those among the passed whose recognition
    is dated; ``recognisable`` those whose reviewed total and whose conclusion both say passed.
    """

    communes: int
    passed: int
    failed: int
    undetermined: int
    recognisable: int
    recognised: int
    errors: int
    warnings: int
    notes: int


@dataclass(frozen=True, slots=True)
class Spread:
    """Lowest, mean and highest of the known totals (points); the mean rounded half up to two decimals."""

    counted: int
    lowest: Decimal
    mean: Decimal
    highest: Decimal


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """How a target of the regulation stands: ``recognised`` of ``units``, of which ``needed`` reach it."""

    target: Target
    recognised: int
    units: int
    needed: int

    @property
    def percent(self) -> Decimal:
        """The recognised units in percent of all (two decimals)."""
        return percentage(self.recognised, self.units)

    @property
    def missing(self) -> int:
        """How many more units must be recognised for the target."""
        return max(self.needed - self.recognised, 0)

    @property
    def reached(self) -> bool:
        """Whether the target is reached, by the exact numbers; never so without any unit."""
        return self.units > 0 and self.missing == 0


@dataclass(frozen=True, slots=True)
class MissedDeadline:
    """A step whose deadline was missed: by a commune, or (None) by the district or province."""

    commune: CommuneOutcome | None
    step: StepOutcome


def is_valid(line: ScoreLine) -> bool:
    """Whether the criterion has points that can be counted: known, and within 0 … maximum."""
    return line.points is not None and _ZERO <= line.points <= line.maximum


def deciding_side(commune: CommuneOutcome) -> Basis:
    """Whose points are counted: the review's where it decides and any of its points are valid."""
    reviewed = any(line.appraised is not None for line in commune.lines)
    return Basis.APPRAISED if reviewed and commune.basis is Basis.APPRAISED else Basis.SELF


def deciding_points(line: ScoreLine, basis: Basis) -> Decimal | None:
    """The points of a criterion on the side that decides; None where that side has no valid score."""
    points = line.appraised if basis is Basis.APPRAISED else line.self_points
    return points if points is not None and _ZERO <= points <= line.maximum else None


def lost_points(line: ScoreLine, basis: Basis) -> Decimal | None:
    """Maximum less the deciding points of one criterion of one commune; None without a valid score."""
    points = deciding_points(line, basis)
    return None if points is None else line.maximum - points


def weakest_criteria(
    commune: CommuneOutcome, count: int | None = None, *, by: Basis | None = None
) -> tuple[CriterionLoss, ...]:
    """The criteria at which the commune lost points, the greatest share of the maximum first.

    Ties go by points lost, then by number. Full marks are no weakness: fewer than ``count`` may come back.
    ``count`` None: all of them. ``by``: whose points are counted; None: those of the side that decides.
    """
    side = by or deciding_side(commune)
    given = ((line, deciding_points(line, side)) for line in commune.lines)
    return weakest(
        [_loss_at(line.criterion, line.maximum, points) for line, points in given if points is not None],
        count,
    )


def criteria_losses(review: YearReview) -> tuple[CriterionLoss, ...]:
    """Lost points of every criterion of the regulation over all communes, in the regulation's order."""
    by_number = {loss.criterion: loss for loss in _losses(review.communes)}
    return tuple(
        by_number.get(criterion.number, CriterionLoss(criterion.number, _ZERO, _ZERO, 0))
        for criterion in review.regulation.criteria
    )


def weakest(losses: Iterable[CriterionLoss], count: int | None = None) -> tuple[CriterionLoss, ...]:
    """Of some losses those above 0, the greatest share first, then points lost, then number."""
    real = [loss for loss in losses if loss.lost > 0]
    real.sort(key=lambda loss: (-loss.lost / loss.possible, -loss.lost, loss.criterion))
    return tuple(real[:count])


def department_losses(
    review: YearReview, losses_by_criterion: Iterable[CriterionLoss] | None = None
) -> tuple[DepartmentLoss, ...]:
    """Lost points by supervising department, in the regulation's order of departments.

    ``losses_by_criterion`` is what :func:`criteria_losses` said of the review, where it was asked already.
    """
    known = criteria_losses(review) if losses_by_criterion is None else losses_by_criterion
    losses = {loss.criterion: loss for loss in known}
    result = []
    for department in review.regulation.departments:
        own = [losses[c.number] for c in review.regulation.criteria if c.supervisor.value == department.id]
        if own:
            result.append(_department_loss(department.id, department.name, own))
    return tuple(result)


def counts(review: YearReview) -> Counts:
    """How many communes had which result, and how many findings of which severity there are."""
    severities = [finding.severity for finding in review.findings]
    return Counts(
        communes=len(review.communes),
        passed=review.count(Result.PASSED),
        failed=review.count(Result.FAILED),
        undetermined=review.count(Result.UNDETERMINED),
        recognisable=sum(map(is_recognisable, review.communes)),
        recognised=sum(map(is_recognised, review.communes)),
        errors=severities.count(Severity.ERROR),
        warnings=severities.count(Severity.WARNING),
        notes=severities.count(Severity.NOTE),
    )


def is_recognisable(commune: CommuneOutcome) -> bool:
    """Whether the commune may be recognised: reviewed, and both its total and its conclusion say passed."""
    return commune.basis is Basis.APPRAISED and commune.result is commune.conclusion is Result.PASSED


def is_recognised(commune: CommuneOutcome) -> bool:
    """Whether the commune is recognised: it passed, and there is a decision that recognises it.

    Of this year's decision the date must be known; a past year on record may have its number alone.
    """
    return commune.result is Result.PASSED and any(
        step.step == RECOGNITION_STEP and (step.done is not None or step.status is StepStatus.MISSING)
        for step in commune.deadlines
    )


def recognised_share(review: YearReview) -> Decimal:
    """The recognised communes in percent of all the review's communes (two decimals); 0 where none."""
    return percentage(sum(map(is_recognised, review.communes)), len(review.communes))


def passed_share(review: YearReview) -> Decimal:
    """The communes that passed in percent of all the review's communes (two decimals); 0 where none."""
    return percentage(review.count(Result.PASSED), len(review.communes))


def target_standings(review: YearReview, recognised: int | None = None) -> tuple[TargetStanding, ...]:
    """How each target for the share of recognised communes stands: those that are to be reached by a year.

    ``recognised`` overrides how many count as recognised (for a forecast with the recognisable ones).
    """
    units = len(review.communes)
    reached = sum(map(is_recognised, review.communes)) if recognised is None else recognised
    return tuple(
        TargetStanding(target, reached, units, ceil(target.percent * units / _HUNDRED))
        for target in review.regulation.targets
        if target.by_year is not None
    )


def missed_deadlines(review: YearReview) -> tuple[MissedDeadline, ...]:
    """The steps that were late or are overdue: commune by commune, then the district's own."""
    missed = [
        MissedDeadline(commune, step)
        for commune in review.communes
        for step in commune.deadlines
        if step.status in MISSED
    ]
    missed += [MissedDeadline(None, step) for step in review.deadlines if step.status in MISSED]
    return tuple(missed)


def totals_spread(review: YearReview) -> Spread | None:
    """Lowest, mean and highest total over the communes whose total is known; None where none is."""
    totals = [commune.total for commune in review.communes if commune.total is not None]
    if not totals:
        return None
    mean = (sum(totals, _ZERO) / len(totals)).quantize(_HUNDREDTH, ROUND_HALF_UP)
    return Spread(len(totals), min(totals), mean, max(totals))


@lru_cache(maxsize=4096)
def _loss_at(criterion: int, maximum: Decimal, points: Decimal) -> CriterionLoss:
    """What one commune lost at a criterion: many communes have the same points."""
    return CriterionLoss(criterion, maximum - points, maximum, 1)


def _losses(communes: Iterable[CommuneOutcome]) -> list[CriterionLoss]:
    """Losses by criterion, in the order in which the criteria first appear."""
    lost: dict[int, Decimal] = {}
    possible: dict[int, Decimal] = {}
    counted: Counter[int] = Counter()
    for commune in communes:
        side = deciding_side(commune)
        for line in commune.lines:
            points = deciding_points(line, side)
            if points is not None:
                number, maximum = line.criterion, line.maximum
                lost[number] = lost.get(number, _ZERO) + (maximum - points)
                possible[number] = possible.get(number, _ZERO) + maximum
                counted[number] += 1
    return [CriterionLoss(number, lost[number], possible[number], counted[number]) for number in lost]


def _department_loss(id_: str, name: str, losses: Sequence[CriterionLoss]) -> DepartmentLoss:
    first = weakest(losses)
    rest = tuple(loss for loss in losses if loss not in first)
    return DepartmentLoss(
        id_,
        name,
        sum((loss.lost for loss in losses), _ZERO),
        sum((loss.possible for loss in losses), _ZERO),
        first + rest,
    )
