"""Totals and results: exact arithmetic against the threshold, nothing else decides."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from .assessment import Assessment, Result
from .district import Appraisal
from .entries import Entry, State
from .outcome import Basis, ScoreLine
from .regulation import Regulation


def valid_points(entry: Entry[Decimal], maximum: Decimal) -> Decimal | None:
    """The points of a criterion if they are a score at all: read for sure, from 0 to ``maximum``."""
    if entry.value is None or not Decimal(0) <= entry.value <= maximum:
        return None
    return entry.value


def total_of(points: Iterable[Decimal | None]) -> Decimal | None:
    """The sum of all points; None where any is missing, for a partial sum is no total."""
    total = Decimal(0)
    for value in points:
        if value is None:
            return None
        total += value
    return total


def score_lines(
    regulation: Regulation, assessment: Assessment | None, appraisal: Appraisal | None
) -> tuple[ScoreLine, ...]:
    """One line a criterion of the regulation, with the valid points of both sides."""
    lines = []
    for criterion in regulation.criteria:
        maximum = criterion.maximum.value
        row = assessment.row(criterion.number) if assessment else None
        own = valid_points(row.points, maximum) if row else None
        appraised = valid_points(appraisal.of(criterion.number), maximum) if appraisal else None
        place = row.points.place if row else None
        lines.append(ScoreLine(criterion.number, maximum, own, appraised, place))
    return tuple(lines)


def basis_of(regulation: Regulation, appraisal: Appraisal | None) -> Basis:
    """Whose points decide: the review's as soon as it has written any, else the commune's own."""
    if appraisal is None:
        return Basis.SELF
    for criterion in regulation.criteria:
        if appraisal.of(criterion.number).state in (State.GIVEN, State.UNREADABLE):
            return Basis.APPRAISED
    return Basis.SELF


def result_of(
    total: Decimal | None,
    threshold: Decimal | None,
    points: Iterable[Decimal | None] = (),
    *,
    zero_forbidden: bool = False,
) -> Result:
    """Whether a total meets a threshold (points); equal to it passes ("từ … điểm trở lên").

    ``zero_forbidden`` is the extra condition of some regulations that no criterion may stand at zero.
    """
    if total is None or threshold is None:
        return Result.UNDETERMINED
    if total < threshold or (zero_forbidden and any(value == 0 for value in points)):
        return Result.FAILED
    return Result.PASSED
