"""Members' own scores: shown beside the council's, never in its place, for the chair concludes."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import CommuneCase, spoken_points
from ..codes import Code
from ..entries import State
from ..findings import Finding


def member_scores(case: CommuneCase) -> Iterator[Finding]:
    """The council's points lie within what its members gave; blanks are named."""
    if case.assessment is None or not case.assessment.member_scores:
        return
    members = [(member, dict(member.points)) for member in case.assessment.member_scores]
    for criterion in case.regulation.criteria:
        given = []
        for member, points in members:
            entry = points.get(criterion.number)
            if entry is None:
                continue
            if entry.value is not None:
                given.append(entry.value)
            elif entry.state is State.BLANK and any(each.given for _, each in member.points):
                yield case.finding(
                    Code.MEMBER_SCORE_MISSING,
                    entry,
                    criterion.maximum.source,
                    criterion=str(criterion.number),
                    member=member.member,
                )
        row = case.points.rows.get(criterion.number)
        if row is None or row.points.value is None or not given:
            continue
        if not min(given) <= row.points.value <= max(given):
            yield case.finding(
                Code.OUTSIDE_MEMBERS,
                row.points,
                criterion.maximum.source,
                criterion=str(criterion.number),
                points=spoken_points(row.points.value),
                low=spoken_points(min(given)),
                high=spoken_points(max(given)),
            )
