"""The checks: each a function of a case that yields findings, and knows nothing of the others.

To add one: write the function, put it into a tuple here, give its code texts in ``messages`` and a test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..case import CommuneCase, DistrictCase
from ..findings import Finding
from . import (
    council,
    dates,
    identity,
    last_year,
    listing,
    member_scores,
    outcome,
    outliers,
    papers,
    scores,
    statistics,
)

CommuneCheck = Callable[[CommuneCase], Iterator[Finding]]
DistrictCheck = Callable[[DistrictCase], Iterator[Finding]]

COMMUNE_CHECKS: tuple[CommuneCheck, ...] = (
    identity.listed,
    identity.year_and_district,
    identity.locality_class,
    identity.came_in,
    papers.own_papers,
    scores.own_scores,
    scores.appraised_scores,
    scores.totals,
    statistics.statistics,
    member_scores.member_scores,
    council.commune_council,
    dates.commune_dates,
    dates.commune_order,
    dates.commune_deadlines,
    outcome.own_conclusion,
    outcome.review_conclusion,
    outcome.against_review,
    outcome.below_threshold,
    outcome.undetermined,
)

DISTRICT_CHECKS: tuple[DistrictCheck, ...] = (
    listing.communes_listed,
    listing.appraisals_listed,
    listing.documents_listed,
    council.review_council,
    dates.review_meeting,
    dates.district_order,
    dates.district_deadlines,
    outliers.outliers,
    last_year.far_from_last_year,
)


def check_commune(case: CommuneCase) -> Iterator[Finding]:
    """All findings about one commune."""
    for check in COMMUNE_CHECKS:
        yield from check(case)


def check_district(case: DistrictCase) -> Iterator[Finding]:
    """All findings about the district's own side."""
    for check in DISTRICT_CHECKS:
        yield from check(case)
