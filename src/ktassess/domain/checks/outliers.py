"""A commune's points of one criterion, beside those of the district's other communes.

Far from the others is not wrong, and no rule speaks of it: it is a note to the officer on where to look
first, said until the review council has given its own points. Median and median absolute deviation (MAD) are
used because neither is moved by the very points that are looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ..case import DistrictCase, spoken_points
from ..codes import Code
from ..findings import Finding
from ..outcome import Basis

FEWEST_COMMUNES = 8
"""With fewer valid points of a criterion nothing is said: among a handful, one or two make the middle."""

FARTHEST = Decimal("3.5")
"""How many deviations from the median count as far: the customary bound (Iglewicz and Hoaglin, 1993)."""

MAD_TO_DEVIATION = Decimal("0.6745")
"""MAD divided by the standard deviation of a normal distribution, which makes the two comparable."""

LEAST_PART = 3
"""No distance below a third of a criterion's maximum is worth a note: often most communes claim the maximum,
and then there is no spread at all."""


def outliers(case: DistrictCase) -> Iterator[Finding]:
    """The communes' own points of each criterion that lie far from those of the district's others."""
    if all(outcome.basis is Basis.APPRAISED for outcome in case.outcomes):
        return  # the review council has looked at all of them
    for at, criterion in enumerate(case.regulation.criteria):
        maximum = criterion.maximum.value
        points = [
            (outcome, own)
            for outcome in case.outcomes
            if (own := outcome.lines[at].self_points) is not None and 0 <= own <= maximum
        ]
        if len(points) < FEWEST_COMMUNES:
            continue
        values = [own for _, own in points]
        middle = _median(values)
        if max(max(values) - middle, middle - min(values)) * LEAST_PART < maximum:
            continue  # not even the farthest is far enough to matter, whatever the spread
        middle, mad = median_and_mad(values)
        for outcome, own in points:
            if outcome.basis is Basis.APPRAISED or not is_far(own, middle, mad, maximum):
                continue
            yield case.finding(
                Code.OUTLIER,
                outcome.lines[at].place,
                "",
                outcome.key,
                criterion=str(criterion.number),
                points=spoken_points(own),
                median=spoken_points(middle),
                communes=str(len(points)),
            )


def median_and_mad(values: Sequence[Decimal]) -> tuple[Decimal, Decimal]:
    """The median of some values (at least one), and the median of their distances from it; both exact."""
    middle = _median(values)
    return middle, _median([abs(value - middle) for value in values])


def is_far(value: Decimal, middle: Decimal, mad: Decimal, maximum: Decimal) -> bool:
    """Whether points lie far from the median: by the others' own spread, and by enough points to matter."""
    distance = abs(value - middle)
    return distance * MAD_TO_DEVIATION > FARTHEST * mad and distance * LEAST_PART >= maximum


def _median(values: Sequence[Decimal]) -> Decimal:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
