"""What stands first on the page: counts, targets, the districts or classes, and the years before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ...domain import statistics
from ...domain.assessment import Result
from ...domain.outcome import YearReview
from ...domain.statistics import TargetStanding, percentage
from ..texts import Texts, points_text
from .communes import length
from .parts import Part, TrendYear
from .places import shown

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Count:
    """A number with what it counts; ``look`` is the name of a result or severity, or ""."""

    text: str
    number: int
    look: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """A target of the regulation and how it stands."""

    words: str
    standing: str


@dataclass(frozen=True, slots=True)
class Group:
    """A district or a class of localities in one row."""

    name: str
    href: str
    communes: int
    passed: int
    failed: int
    undetermined: int
    share: str
    missed: int
    reported: str


@dataclass(frozen=True, slots=True)
class Year:
    """One year of the trend."""

    year: str
    units: int
    passed: int
    recognised: str
    share: str
    bar: str


@dataclass(frozen=True, slots=True)
class Trend:
    """The years with the target they are held against (its length and its words, "" for none)."""

    years: tuple[Year, ...]
    target: str
    target_words: str


def counts(review: YearReview, texts: Texts) -> tuple[Count, ...]:
    """How many units, results, findings and missed deadlines there are."""
    count = statistics.counts(review)
    return (
        Count(texts.text("report.page.count.units"), count.communes),
        Count(texts.text("report.result.passed"), count.passed, "passed"),
        Count(texts.text("report.result.failed"), count.failed, "failed"),
        Count(texts.text("report.result.undetermined"), count.undetermined, "undetermined"),
        Count(texts.text("report.page.count.recognised"), count.recognised),
        Count(texts.text("report.page.count.missed"), len(statistics.missed_deadlines(review))),
        Count(texts.text("report.page.count.errors"), count.errors, "error" if count.errors else ""),
        Count(texts.text("report.page.count.warnings"), count.warnings),
    )


def targets(review: YearReview, texts: Texts, *, of_province: bool) -> tuple[Target, ...]:
    """How each target stands; none where there is no commune. They are the province's, not a district's."""
    if not review.communes:
        return ()
    return tuple(
        Target(shown(standing.target.words), _standing(standing, texts, of_province=of_province))
        for standing in statistics.target_standings(review)
    )


def _standing(standing: TargetStanding, texts: Texts, *, of_province: bool) -> str:
    recognised, units = standing.recognised, standing.units
    share = f"{points_text(texts, standing.percent)}%"
    if not of_province:
        return texts.text("report.page.target.here", recognised=recognised, units=units, share=share)
    if standing.reached:
        return texts.text("report.page.target.reached", recognised=recognised, units=units, share=share)
    missing = standing.missing
    return texts.text(
        "report.page.target.open", recognised=recognised, units=units, share=share, missing=missing
    )


def districts(parts: Sequence[Part], texts: Texts) -> tuple[Group, ...]:
    """One row a district; none where the page is about a single one."""
    if len(parts) == 1 and parts[0].reported is None:
        return ()
    return tuple(_district(part, texts) for part in parts)


def _district(part: Part, texts: Texts) -> Group:
    review = part.review
    name = shown(part.name) or texts.text("report.level.district")
    reported = "report.years.yes" if part.reported else "report.years.no"
    return Group(
        name=name[:1].upper() + name[1:],
        href=part.page,
        communes=len(review.communes),
        passed=review.count(Result.PASSED),
        failed=review.count(Result.FAILED),
        undetermined=review.count(Result.UNDETERMINED),
        share=f"{points_text(texts, statistics.passed_share(review))}%" if review.communes else "–",
        missed=len(statistics.missed_deadlines(review)),
        reported="–" if part.reported is None else texts.text(reported),
    )


def classes(review: YearReview, texts: Texts) -> tuple[Group, ...]:
    """One row a class of localities that has any commune."""
    names = {found.id: found.name for found in review.regulation.classes}
    rows = []
    for class_id in [*names, None]:
        own = [commune for commune in review.communes if commune.class_id == class_id]
        if own:
            results = [commune.result for commune in own]
            passed = results.count(Result.PASSED)
            rows.append(
                Group(
                    name=shown(names[class_id]) if class_id else texts.text("report.page.no-class"),
                    href="",
                    communes=len(own),
                    passed=passed,
                    failed=results.count(Result.FAILED),
                    undetermined=results.count(Result.UNDETERMINED),
                    share=f"{points_text(texts, percentage(passed, len(own)))}%",
                    missed=sum(s.status in statistics.MISSED for commune in own for s in commune.deadlines),
                    reported="",
                )
            )
    return tuple(rows)


def trend(years: Sequence[TrendYear], review: YearReview, texts: Texts) -> Trend | None:
    """The years before with this one; None where nothing is known of any year before."""
    if not years:
        return None
    known = {year.year: year for year in years}
    if review.year is not None and review.year not in known:
        count = statistics.counts(review)
        known[review.year] = TrendYear(review.year, count.communes, count.passed, count.recognised)
    held = next((target for target in review.regulation.targets if target.by_year is not None), None)
    return Trend(
        years=tuple(_year(known[year], texts) for year in sorted(known)),
        target=(length(held.percent, _HUNDRED) or "") if held else "",
        target_words=shown(held.words) if held else "",
    )


def _year(year: TrendYear, texts: Texts) -> Year:
    return Year(
        year=str(year.year),
        units=year.units,
        passed=year.passed,
        recognised="–" if year.recognised is None else str(year.recognised),
        share=f"{points_text(texts, year.percent)}%",
        bar=length(year.percent, _HUNDRED) or "0%",
    )
