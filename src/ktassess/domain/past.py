"""The years before, as far as they are on record, and how a year compares with the last one.

A unit is found again by its official code. Points and totals are compared under one regulation only, a
criterion only where its maximum is the same; what is not known on one side is compared with nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from .outcome import CommuneOutcome, ScoreLine, YearReview
from .statistics import deciding_points, deciding_side, is_recognised

_ZERO = Decimal(0)
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class PastYear:
    """How many units a year has on record, how many of them passed, how many were recognised.

    ``recognised`` is None where units passed and no decision of that year is on record at all.
    """

    year: int
    units: int
    passed: int
    recognised: int | None


@dataclass(frozen=True, slots=True)
class Past:
    """What is on record of the years before ``year + 1``.

    ``review`` is the last year under the codes units have today, without points where they were given under
    another regulation; None where nothing of it is on record. ``other_regulations`` are the citations of
    those. ``trend`` is every year on record up to the last one, oldest first.
    """

    year: int
    review: YearReview | None = None
    other_regulations: tuple[str, ...] = ()
    trend: tuple[PastYear, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitPair:
    """A unit's year beside its last one; ``before`` is None where that is not on record."""

    now: CommuneOutcome
    before: CommuneOutcome | None

    @property
    def change(self) -> Decimal | None:
        """How many points the total went up (below 0: down); None where either is not known."""
        if self.before is None or self.before.total is None or self.now.total is None:
            return None
        return self.now.total - self.before.total


@dataclass(frozen=True, slots=True)
class CriterionChange:
    """A criterion's points over the ``units`` that have valid ones in both years (sums, exact)."""

    criterion: int
    units: int
    before: Decimal
    now: Decimal

    @property
    def change(self) -> Decimal:
        """How many points more there are now over all of those units."""
        return self.now - self.before

    def mean(self, points: Decimal) -> Decimal:
        """A sum as the mean over the units (two decimals, rounded half up); for showing only."""
        return (points / self.units).quantize(_HUNDREDTH, ROUND_HALF_UP) if self.units else _ZERO


@dataclass(frozen=True)
class Comparison:
    """A year beside the one before it."""

    now: YearReview
    before: YearReview

    @property
    def same_regulation(self) -> bool:
        """Whether points of the two years mean the same."""
        now, before = self.now.regulation, self.before.regulation
        return before.id == now.id or (bool(now.cite) and before.cite == now.cite)

    @cached_property
    def units(self) -> tuple[UnitPair, ...]:
        """Every unit of this year, in its order."""
        known = by_code(self.before)
        return tuple(
            UnitPair(commune, known.get(commune.code) if commune.code else None)
            for commune in self.now.communes
        )

    @property
    def compared(self) -> tuple[UnitPair, ...]:
        """The units whose totals of both years are known."""
        if not self.same_regulation:
            return ()
        return tuple(pair for pair in self.units if pair.change is not None)

    @cached_property
    def criteria(self) -> tuple[CriterionChange, ...]:
        """The criteria that can be compared, in the regulation's order."""
        if not self.same_regulation:
            return ()
        sums: dict[int, list[tuple[Decimal, Decimal]]] = {}
        for pair in self.units:
            if pair.before is None:
                continue
            side, last_side = deciding_side(pair.now), deciding_side(pair.before)
            for line, last in _same_maximum(pair.now.lines, pair.before.lines):
                now, before = deciding_points(line, side), deciding_points(last, last_side)
                if now is not None and before is not None:
                    sums.setdefault(line.criterion, []).append((before, now))
        return tuple(
            CriterionChange(
                criterion.number,
                len(found),
                sum((before for before, _ in found), _ZERO),
                sum((now for _, now in found), _ZERO),
            )
            for criterion in self.now.regulation.criteria
            if (found := sums.get(criterion.number))
        )


def compared_with(past: Past | None, review: YearReview) -> Comparison | None:
    """A review beside the last year; None where nothing of that is on record."""
    if past is None or past.review is None or not past.review.communes:
        return None
    return Comparison(review, past.review)


def by_code(review: YearReview) -> dict[str, CommuneOutcome]:
    """The units of a review by their official codes; those without one are left out."""
    return {commune.code: commune for commune in review.communes if commune.code is not None}


def spelled(past: Past) -> str:
    """All that is used of the past, a line a fact: equal texts, equal comparisons."""
    lines = [f"{past.year} {' '.join(past.other_regulations)}", *map(str, past.trend)]
    for commune in past.review.communes if past.review is not None else ():
        recognised = is_recognised(commune)
        points = [f"{line.criterion}:{line.points}/{line.maximum}" for line in commune.lines]
        lines.append(
            f"{commune.code} {commune.name} {commune.result} {recognised} {commune.total} {' '.join(points)}"
        )
    return "\n".join(lines)


def _same_maximum(now: Sequence[ScoreLine], before: Sequence[ScoreLine]) -> list[tuple[ScoreLine, ScoreLine]]:
    last = {line.criterion: line for line in before}
    return [
        (line, found)
        for line in now
        if (found := last.get(line.criterion)) is not None and found.maximum == line.maximum
    ]
