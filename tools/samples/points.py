"""Points of a commune, and the figures behind them: invented, but consistent with each other."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from ktassess.domain.regulation import Comparison, Criterion, Regulation
from ktassess.forms import StatisticRow
from ktassess.forms.criteria import is_rate

HALF = Decimal("0.5")
_ZERO = Decimal(0)

# Where communes lose points, as a share of each criterion's maximum; everything else seldom.
_WEAK = {1: 3, 6: 3, 9: 5, 10: 5, 11: 4, 12: 2, 13: 5, 14: 6, 15: 4, 7: 3, 8: 2, 2: 2, 3: 2}
_DEEPEST = Decimal("0.7")


def points_for(regulation: Regulation, total: Decimal, seed: int) -> dict[int, Decimal]:
    """Points in steps of a half that sum to the total."""
    draw = Random(seed)
    # The better a commune, the more criteria at which it loses nothing.
    flawless = (float(total) - 600) / 450
    weights = {}
    for criterion in regulation.criteria:
        weight, chance, size = _WEAK.get(criterion.number, 1), draw.random(), draw.random()
        weights[criterion.number] = 0.0 if weight < 4 and chance < flawless else weight * (0.5 + size)
    maxima = {c.number: c.maximum.value for c in regulation.criteria}
    points = dict(maxima)
    _lose(points, maxima, weights, sum(maxima.values(), _ZERO) - total)
    return points


def reviewed(points: dict[int, Decimal], total: Decimal, regulation: Regulation) -> dict[int, Decimal]:
    """The review's points: the commune's own, less a little at the criteria hardest to prove."""
    maxima = {c.number: c.maximum.value for c in regulation.criteria}
    weights = {number: float(weight) for number, weight in ((1, 3), (6, 1), (13, 3), (14, 4), (15, 2))}
    result = dict(points)
    _lose(result, maxima, weights, sum(points.values(), _ZERO) - total)
    return result


def statistics_for(
    regulation: Regulation, points: dict[int, Decimal], children: int
) -> dict[int, StatisticRow]:
    """Numerators and denominators: a full score has its threshold behind it, a lower one has not."""
    share = {2: 0.066, 3: 1.0, 7: 0.035, 10: 1.0, 11: 0.19, 12: 0.055}
    rows = {}
    for criterion in regulation.criteria:
        if is_rate(criterion):
            whole = max(25, round(children * share.get(criterion.number, 1.0)))
            lost = float(1 - points[criterion.number] / criterion.maximum.value)
            rows[criterion.number] = StatisticRow(_part(criterion, whole, lost), whole)
    return rows


def _part(criterion: Criterion, whole: int, lost: float) -> int:
    """How many of the whole: within the highest band where nothing was lost, outside it else."""
    assert criterion.top_band is not None
    band = criterion.top_band.value
    limit = float(band.value) / 100
    if band.comparison is Comparison.BELOW:
        return round(whole * limit * 0.3) if not lost else round(whole * (limit * 1.2 + lost * 0.05)) + 1
    if not lost:
        return -int(-whole * (limit + (1 - limit) * 0.6) // 1)
    return int(whole * limit * (1 - 0.03 - lost * 0.25))


def _lose(
    points: dict[int, Decimal], maxima: dict[int, Decimal], weights: dict[int, float], lost: Decimal
) -> None:
    """Take away points by weight, in halves, never more than a share of the maximum."""
    scale = float(lost) / sum(weights[number] * float(maxima[number]) for number in weights)
    left = lost
    for number, weight in weights.items():
        wanted = Decimal(int(weight * float(maxima[number]) * scale * 2)) * HALF
        taken = min(wanted, points[number] - maxima[number] * (1 - _DEEPEST), left)
        taken -= taken % HALF
        points[number] -= taken
        left -= taken
    order = sorted((number for number in weights if weights[number]), key=lambda number: -weights[number])
    while left > 0:
        before = left
        for number in order:
            if left > 0 and points[number] - HALF >= maxima[number] * (1 - _DEEPEST):
                points[number] -= HALF
                left -= HALF
        assert left < before, "the total cannot be reached"
