"""What a council's members gave, criterion by criterion: shown beside its points, deciding nothing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from .assessment import Assessment
from .entries import State

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class MemberSpread:
    """The members' points for one criterion: how many gave any, how many left it blank, and their spread.

    ``mean`` (points) is rounded to two decimals, half up; ``median``, ``lowest`` and ``highest`` are exact.
    """

    criterion: int
    given: int
    blank: int
    mean: Decimal
    median: Decimal
    lowest: Decimal
    highest: Decimal


def member_spreads(assessment: Assessment | None) -> tuple[MemberSpread, ...]:
    """The spread of each criterion for which any member's points were read, in the criteria's order."""
    if assessment is None:
        return ()
    given: dict[int, list[Decimal]] = {}
    blank: dict[int, int] = {}
    for member in assessment.member_scores:
        takes_part = any(entry.given for _, entry in member.points)
        for criterion, entry in member.points:
            if entry.value is not None:
                given.setdefault(criterion, []).append(entry.value)
            elif takes_part and entry.state is State.BLANK:
                blank[criterion] = blank.get(criterion, 0) + 1
    if not given:
        return ()
    from statistics import median  # takes as long to import as this whole package; few have such scores

    return tuple(
        MemberSpread(
            criterion,
            len(points),
            blank.get(criterion, 0),
            (sum(points, Decimal()) / len(points)).quantize(_HUNDREDTH, ROUND_HALF_UP),
            median(points),
            min(points),
            max(points),
        )
        for criterion, points in sorted(given.items())
    )
