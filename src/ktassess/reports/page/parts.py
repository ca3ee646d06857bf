"""What a page is about: the reviews of one district or of many, and the years before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from ...domain.outcome import YearReview
from ...domain.past import Past
from ...domain.statistics import percentage

MAX_COMMUNES = 300
"""How many communes a page shows one by one; beyond, those come first that need looking at."""

MAX_FINDINGS = 600
"""How many findings a page shows, the gravest first."""


@dataclass(frozen=True, slots=True)
class Part:
    """One district on a page.

    ``name`` with its kind ("huyện Đắk Hà"), None outside a workspace. ``base`` leads from the page to the
    district's folder ("../../"). ``on_disk`` gives the name a file has on the disk where that is not the
    NFC name the review calls it by. ``reported`` is False for a district that has not reported to the
    province; a district's own page leaves it None. ``page`` leads to the district's own page, "" for none.
    """

    review: YearReview
    name: str | None = None
    base: str = "../../"
    on_disk: Mapping[str, str] = field(default_factory=dict)
    reported: bool | None = None
    page: str = ""


@dataclass(frozen=True, slots=True)
class TrendYear:
    """One year as the trend shows it: how many units there were, passed, and were recognised."""

    year: int
    units: int
    passed: int
    recognised: int | None = None

    @property
    def percent(self) -> Decimal:
        """The units that count in percent of all: recognised where that is known, else passed."""
        return percentage(self.passed if self.recognised is None else self.recognised, self.units)


def trend_years(past: Past | None) -> tuple[TrendYear, ...]:
    """The years before, as the trend shows them; none where nothing is on record."""
    if past is None:
        return ()
    return tuple(TrendYear(year.year, year.units, year.passed, year.recognised) for year in past.trend)


def whole_review(parts: Sequence[Part]) -> YearReview:
    """The reviews of all parts as one, for counting over all of them; their regulation is the first's."""
    first = parts[0].review
    if len(parts) == 1:
        return first
    years = {part.review.year for part in parts}
    return replace(
        first,
        year=first.year if len(years) == 1 else None,
        as_of=max(part.review.as_of for part in parts),
        communes=tuple(commune for part in parts for commune in part.review.communes),
        deadlines=tuple(step for part in parts for step in part.review.deadlines),
        findings=tuple(finding for part in parts for finding in part.review.findings),
        book=None,
        past=None,
    )
