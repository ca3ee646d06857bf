"""Scores: missing, negative, above the maximum, totals that do not add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ..case import CommuneCase, spoken_points
from ..codes import Code
from ..entries import Entry, State
from ..findings import Finding
from ..outcome import Basis
from ..regulation import Criterion
from ..scoring import total_of


def own_scores(case: CommuneCase) -> Iterator[Finding]:
    """Each criterion of the commune's workbook has points from 0 to its maximum."""
    if case.assessment is None:
        return
    rows = case.points.rows
    for criterion, valid in zip(case.regulation.criteria, case.points.own, strict=True):
        row = rows.get(criterion.number)
        if row is None:
            continue  # the intake has said that the row is missing
        if valid is None:
            yield from _points(case, criterion, row.points, Code.SCORE_MISSING, criterion.name.value)
        if row.maximum.value is not None and row.maximum.value != criterion.maximum.value:
            yield case.finding(
                Code.MAXIMUM_DIFFERS,
                row.maximum,
                criterion.maximum.source,
                criterion=str(criterion.number),
                value=spoken_points(row.maximum.value),
                maximum=spoken_points(criterion.maximum.value),
            )
        if row.points.value and row.evidence.state is State.BLANK:
            yield case.finding(
                Code.EVIDENCE_MISSING,
                row.evidence,
                case.regulation.total.source,
                criterion=str(criterion.number),
                points=spoken_points(row.points.value),
            )


def appraised_scores(case: CommuneCase) -> Iterator[Finding]:
    """Once the review has given any points of a commune, it has given all of them."""
    if case.outcome.basis is Basis.SELF:
        return
    for criterion, valid in zip(case.regulation.criteria, case.points.appraised, strict=True):
        entry = case.points.entries.get(criterion.number)
        if valid is None and entry is not None:
            yield from _points(case, criterion, entry, Code.APPRAISED_MISSING, case.outcome.name)


def _points(
    case: CommuneCase, criterion: Criterion, entry: Entry[Decimal], when_blank: Code, name: str
) -> Iterator[Finding]:
    """What is wrong with points that are not valid."""
    # That points are due is the regulation's; how many at the most comes from where the maximum does.
    number, clause = str(criterion.number), case.regulation.total.source
    if entry.state is State.BLANK:
        yield case.finding(when_blank, entry, clause, criterion=number, name=name)
    elif entry.value is None:
        return  # the intake has said what stands there, or that there is no such column
    elif entry.value < 0:
        yield case.finding(
            Code.SCORE_NEGATIVE, entry, clause, criterion=number, value=spoken_points(entry.value)
        )
    elif entry.value > criterion.maximum.value:
        yield case.finding(
            Code.SCORE_ABOVE_MAXIMUM,
            entry,
            f"{clause}; {criterion.maximum.source}",
            criterion=number,
            value=spoken_points(entry.value),
            maximum=spoken_points(criterion.maximum.value),
        )


_SEEN = Decimal("0.005")
"""A difference that no total shown with two decimals shows."""

_MOST_DECIMALS = 10


def _is_endless(value: Decimal | None) -> bool:
    """Whether a number has more decimals than anybody types: the quotient of a formula."""
    exponent = None if value is None else value.as_tuple().exponent
    return isinstance(exponent, int) and exponent < -_MOST_DECIMALS


def totals(case: CommuneCase) -> Iterator[Finding]:
    """A total that somebody typed is the sum of the points above it."""
    assessment, appraisal, outcome, points = case.assessment, case.appraisal, case.outcome, case.points
    numbers = [criterion.number for criterion in case.regulation.criteria]
    if assessment is not None and assessment.typed_total.value != outcome.self_total:
        read = (points.rows[number].points.value if number in points.rows else None for number in numbers)
        yield from _total(case, assessment.typed_total, tuple(read))
    if appraisal is not None and appraisal.typed_total.value != outcome.appraised_total:
        read = (points.entries[number].value if number in points.entries else None for number in numbers)
        yield from _total(case, appraisal.typed_total, tuple(read))


def _total(case: CommuneCase, typed: Entry[Decimal], points: Sequence[Decimal | None]) -> Iterator[Finding]:
    computed = total_of(points)
    if typed.value is None or computed is None or typed.value == computed:
        return
    if any(_is_endless(value) for value in (typed.value, *points)) and abs(typed.value - computed) < _SEEN:
        return  # thirds: what a sheet shows as 33,33 it keeps to fifteen digits, and adds up so
    yield case.finding(
        Code.TOTAL_DIFFERS,
        typed,
        case.regulation.total.source,
        value=spoken_points(typed.value),
        computed=spoken_points(computed),
    )
