"""Totals and results: exact arithmetic against the threshold, nothing else decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from .assessment import Assessment, Result, ScoreRow
from .district import Appraisal
from .entries import Entry, State
from .outcome import Basis, ScoreLine
from .regulation import Regulation

_ZERO = Decimal(0)
_WRITTEN = (State.GIVEN, State.UNREADABLE)


@dataclass(frozen=True, slots=True)
class Points:
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
    own: list[Decimal | None] = []
    appraised: list[Decimal | None] = []
    for criterion in regulation.criteria:
        number, maximum = criterion.number, criterion.maximum.value
        row, entry = rows.get(number), entries.get(number)
        own.append(None if row is None else valid_points(row.points, maximum))
        appraised.append(None if entry is None else valid_points(entry, maximum))
    return Points(rows, entries, tuple(own), tuple(appraised))


def valid_points(entry: Entry[Decimal], maximum: Decimal) -> Decimal | None:
    """The points of a criterion if they are a score at all: read for sure, from 0 to ``maximum``."""
    value = entry.value
    return value if value is not None and _ZERO <= value <= maximum else None


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
    rows = points.rows
    return tuple(
        ScoreLine(
            criterion.number,
            criterion.maximum.value,
            own,
            appraised,
            rows[criterion.number].points.place if criterion.number in rows else None,
        )
        for criterion, own, appraised in zip(regulation.criteria, points.own, points.appraised, strict=True)
    )


def basis_of(regulation: Regulation, points: Points) -> Basis:
    """Whose points decide: the review's as soon as it has written any, else the commune's own."""
    for criterion in regulation.criteria:
        entry = points.entries.get(criterion.number)
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
