"""Evidence in figures: a claimed maximum has its rate behind it, and rates are possible."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from ..case import CommuneCase, spoken_points
from ..codes import Code
from ..findings import Finding
from ..regulation import Comparison, TopBand

_HUNDRED = Decimal(100)


def statistics(case: CommuneCase) -> Iterator[Finding]:
    """Numerator and denominator of a rate fit each other and the points claimed from them."""
    if case.assessment is None:
        return
    for statistic in case.assessment.statistics:
        numerator, denominator = statistic.numerator.value, statistic.denominator.value
        if numerator is None or denominator is None:
            continue
        try:
            criterion = case.regulation.criterion(statistic.criterion)
        except KeyError:
            continue  # the intake has said that there is no such criterion
        if denominator <= 0 or numerator < 0 or numerator > denominator:
            yield case.finding(
                Code.STATISTIC_IMPOSSIBLE,
                statistic.numerator,
                criterion.maximum.source,
                criterion=str(criterion.number),
                numerator=spoken_points(numerator),
                denominator=spoken_points(denominator),
            )
            continue
        row = case.points.rows.get(criterion.number)
        if criterion.top_band is None or row is None or row.points.value != criterion.maximum.value:
            continue
        rate = numerator * _HUNDRED / denominator
        if not earns_maximum(rate, criterion.top_band.value):
            yield case.finding(
                Code.CLAIM_WITHOUT_THRESHOLD,
                row.points,
                criterion.top_band.source,
                criterion=str(criterion.number),
                rate=spoken_points(rate.quantize(Decimal("0.01"), ROUND_HALF_UP)),
                words=criterion.top_band.value.words,
            )


def earns_maximum(rate: Decimal, band: TopBand) -> bool:
    """Whether a rate (percent, exact) reaches the band that earns a criterion's maximum."""
    if band.comparison is Comparison.AT_LEAST:
        return rate >= band.value
    if band.comparison is Comparison.BELOW:
        return rate < band.value
    return rate == band.value
