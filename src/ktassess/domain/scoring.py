"""Totals and results: exact arithmetic against the threshold, nothing else decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from .assessment import Assessment, Result, ScoreRow
from .district import Appraisal
from .entries import Entry, State
from .outcome import Basis, ScoreLine
from .regulation import Regulation

_ZERO = Decimal(0)
_WRITTEN = (State.GIVEN, State.UNREADABLE)

_new = tuple.__new__


class Points(NamedTuple):
    """The points of one commune, criterion by criterion.

    ``rows`` are the rows of its workbook and ``entries`` the review's points, as read, by criterion. ``own``
    and ``appraised`` are the valid points of both sides in the regulation's order; None: there are none.
    """

    rows: Mapping[int, ScoreRow]
    entries: Mapping[int, Entry[Decimal]]
    own: tuple[Decimal | None, ...]
    appraised: tuple[Decimal | None, ...]


def points_of(regulation: Regulation, assessment: Assessment | None, appraisal: Appraisal | None) -> Points:
    """The points of a commune, from its workbook and from its row of the review's points.

    Where there are two of a criterion, the first counts.
    """
    rows = {row.criterion: row for row in reversed(assessment.scores)} if assessment else {}
    entries = dict(reversed(appraisal.points)) if appraisal else {}
    numbers, maxima = _asked(regulation)
    own = [None if row is None else row.points.value for row in map(rows.get, numbers)]
    appraised = [None if entry is None else entry.value for entry in map(entries.get, numbers)]
    return Points(rows, entries, _valid(own, maxima), _valid(appraised, maxima))


@lru_cache(maxsize=4)
def _asked(regulation: Regulation) -> tuple[tuple[int, ...], tuple[Decimal, ...]]:
    """The numbers of a regulation's criteria, and the most points of each."""
    criteria = regulation.criteria
    return tuple(each.number for each in criteria), tuple(each.maximum.value for each in criteria)


def _valid(values: Iterable[Decimal | None], maxima: Iterable[Decimal]) -> tuple[Decimal | None, ...]:
    """The points that are a score at all: read for sure, from 0 to the criterion's maximum."""
    return tuple(
        [
            value if value is not None and _ZERO <= value <= maximum else None
            for value, maximum in zip(values, maxima, strict=True)
        ]
    )


def total_of(points: Iterable[Decimal | None]) -> Decimal | None:
    """The sum of all points; None where any is missing, for a partial sum is no total."""
    total = _ZERO
    for value in points:
        if value is None:
            return None
        total += value
    return total


def score_lines(regulation: Regulation, points: Points) -> tuple[ScoreLine, ...]:
    """One line a criterion of the regulation, with the valid points of both sides."""
    numbers, maxima = _asked(regulation)
    places = [None if row is None else row.points.place for row in map(points.rows.get, numbers)]
    return tuple(
        [
            _new(ScoreLine, line)
            for line in zip(numbers, maxima, points.own, points.appraised, places, strict=True)
        ]
    )


def basis_of(regulation: Regulation, points: Points) -> Basis:
    """Whose points decide: the review's as soon as it has written any, else the commune's own."""
    numbers, _ = _asked(regulation)
    for entry in map(points.entries.get, numbers):
        if entry is not None and entry.state in _WRITTEN:
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
