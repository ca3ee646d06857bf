"""A commune's points of one criterion, beside what the criterion came to last year.

Far from last year is not wrong, and no rule speaks of it: it is a note to the officer on where to look
first, said until the review council has given its own points. Last year's points are those that decided then.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DistrictCase, spoken_points
from ..codes import Code
from ..findings import Finding
from ..outcome import Basis, CommuneOutcome
from .outliers import LEAST_PART


def far_from_last_year(case: DistrictCase) -> Iterator[Finding]:
    """The communes' own points that changed since last year by a third of the maximum or more.

    The bound is the one beneath which no distance from the other communes is worth a note either
    (:data:`.outliers.LEAST_PART`: ours, not the law's). A criterion whose maximum has changed is passed over.
    """
    if case.past is None or case.past.review is None:
        return
    from ..past import by_code

    last_year = by_code(case.past.review)
    for outcome in case.outcomes:
        before = last_year.get(outcome.code) if outcome.code else None
        if before is not None and outcome.basis is not Basis.APPRAISED:
            yield from _changes(case, outcome, before)


def _changes(case: DistrictCase, outcome: CommuneOutcome, before: CommuneOutcome) -> Iterator[Finding]:
    from ..statistics import deciding_points, deciding_side

    side = deciding_side(before)
    last = {line.criterion: line for line in before.lines}
    for line in outcome.lines:
        then = last.get(line.criterion)
        if then is None or then.maximum != line.maximum or line.self_points is None:
            continue
        points = deciding_points(then, side)
        if points is None or abs(line.self_points - points) * LEAST_PART < line.maximum:
            continue
        yield case.finding(
            Code.FAR_FROM_LAST_YEAR,
            line.place,
            "",
            outcome.key,
            criterion=str(line.criterion),
            points=spoken_points(line.self_points),
            before=spoken_points(points),
            year=case.year - 1,
            maximum=spoken_points(line.maximum),
        )
