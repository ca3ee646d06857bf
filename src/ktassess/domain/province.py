"""A province's year: its districts' reviews side by side, who has not reported, and the year before.

A district has reported when its workbooks are there and its report to the province has a date; what is only
passed by arithmetic is shown, and is no recognition.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from math import ceil

from . import statistics
from .assessment import Result
from .deadlines import step_outcome
from .outcome import CommuneOutcome, StepOutcome, StepStatus, YearReview
from .past import Past
from .regulation import Level
from .statistics import Counts, CriterionLoss, TargetStanding, percentage

REPORT_STEP = "province-report"
"""Id of the step at which the province reports."""


class Reported(StrEnum):
    """Whether a district has reported to the province."""

    YES = "yes"
    NO_DATE = "no-date"  # its workbooks are there, its report has no date
    NO_WORKBOOKS = "no-workbooks"  # nothing can be read in its folder


@dataclass(frozen=True)
class DistrictYear:
    """One district's year: ``name`` with its kind, its official code, the name of its folder, its review."""

    name: str
    code: str
    folder: str
    review: YearReview

    @property
    def report(self) -> StepOutcome | None:
        """The step by which the district reports to the province; None where the regulation has none."""
        regulation = self.review.regulation
        own = (step for step in self.review.deadlines if regulation.step(step.step).level is Level.DISTRICT)
        return next(own, None)

    @property
    def reported(self) -> Reported:
        """Whether it has reported."""
        if self.review.files.read == 0:
            return Reported.NO_WORKBOOKS
        report = self.report
        return Reported.NO_DATE if report is None or report.done is None else Reported.YES

    @cached_property
    def counts(self) -> Counts:
        """How many units, results and findings it has."""
        return statistics.counts(self.review)

    @property
    def passed_share(self) -> Decimal:
        """The units that passed in percent of all its units (two decimals)."""
        return statistics.passed_share(self.review)

    def steps(self, status: StepStatus) -> int:
        """How many steps of its units and its own stand so."""
        steps = [step for commune in self.review.communes for step in commune.deadlines]
        if self.report is not None:
            steps.append(self.report)
        return sum(step.status is status for step in steps)

    @cached_property
    def losses(self) -> tuple[CriterionLoss, ...]:
        """Lost points by criterion over its units, in the regulation's order."""
        return statistics.criteria_losses(self.review)


@dataclass(frozen=True)
class ProvinceYear:
    """A province's year; ``previous`` is the year before, where it was given or is in the register.

    ``past`` is what the register has of all years before. ``reported_on`` is the date of the province's own
    report.
    """

    name: str
    districts: tuple[DistrictYear, ...]
    previous: ProvinceYear | None = None
    past: Past | None = None
    reported_on: date | None = None

    @cached_property
    def whole(self) -> YearReview:
        """All reviews as one: every unit and finding, the districts' own steps, the province's once.

        Findings keep the file names of their districts.
        """
        first = self.districts[0].review
        regulation = first.regulation
        steps = [district.report for district in self.districts if district.report is not None]
        own = [step for step in first.deadlines if regulation.step(step.step).level is Level.PROVINCE]
        steps += [self._dated(step) for step in own]
        reviews = [district.review for district in self.districts]
        return replace(
            first,
            as_of=max(review.as_of for review in reviews),
            communes=tuple(commune for review in reviews for commune in review.communes),
            deadlines=tuple(steps),
            findings=tuple(finding for review in reviews for finding in review.findings),
            files=replace(
                first.files,
                found=sum(review.files.found for review in reviews),
                read=sum(review.files.read for review in reviews),
                passed_over=sum(review.files.passed_over for review in reviews),
                failed=sum(review.files.failed for review in reviews),
            ),
            book=None,
            past=None,
        )

    def _dated(self, step: StepOutcome) -> StepOutcome:
        """The province's own step with the date of its report, where that is known."""
        if step.step != REPORT_STEP or self.reported_on is None or self.year is None:
            return step
        first = self.districts[0].review
        rule = first.regulation.step(step.step)
        judged = step_outcome(rule, self.year, done=self.reported_on, happened=True, as_of=first.as_of)
        return replace(step, done=judged.done, status=judged.status, days_late=judged.days_late)

    @property
    def year(self) -> int | None:
        """The year assessed."""
        return self.districts[0].review.year

    @property
    def compared(self) -> Past | None:
        """What the year is compared with: the year before as it was given, else as the register has it."""
        if self.previous is None or self.year is None:
            return self.past
        others = self.past.other_regulations if self.past is not None else ()
        trend = self.past.trend if self.past is not None else ()
        return Past(self.year - 1, self.previous.whole, others, trend)

    @property
    def absent(self) -> tuple[DistrictYear, ...]:
        """The districts of the year before of which nothing at all has come this year."""
        here = {district.code for district in self.districts}
        before = self.previous.districts if self.previous is not None else ()
        return tuple(district for district in before if district.code not in here)

    @property
    def not_reported(self) -> tuple[DistrictYear, ...]:
        """The districts that have not reported, in their order."""
        return tuple(district for district in self.districts if district.reported is not Reported.YES)

    @cached_property
    def losses(self) -> tuple[CriterionLoss, ...]:
        """Lost points by criterion over all units, in the regulation's order."""
        return statistics.criteria_losses(self.whole)

    @property
    def targets(self) -> tuple[TargetStanding, ...]:
        """How each target stands over all units."""
        return statistics.target_standings(self.whole)

    def district_before(self, district: DistrictYear) -> DistrictYear | None:
        """The same district (by its code) in the year before; None where that is not known."""
        before = self.previous.districts if self.previous else ()
        return next((one for one in before if one.code == district.code), None)

    def result_before(self, commune: CommuneOutcome) -> Result | None:
        """The result of the same unit (by its code) in the year before; None where that is not known."""
        return self._results_before.get(commune.code) if commune.code else None

    def loss_before(self, criterion: int) -> CriterionLoss | None:
        """The loss at a criterion in the year before; None where it is not known, or under another law."""
        if self.previous is None or self.previous.whole.regulation.id != self.whole.regulation.id:
            return None
        return next((loss for loss in self.previous.losses if loss.criterion == criterion), None)

    @cached_property
    def _results_before(self) -> dict[str, Result]:
        if self.previous is None:
            return {}
        return {commune.code: commune.result for commune in self.previous.whole.communes if commune.code}


@dataclass(frozen=True, slots=True)
class PathYear:
    """One year on the way to a target: how many units must be recognised for an even path to it."""

    year: int
    units: int
    share: Decimal


def path_to(standing: TargetStanding, year: int) -> tuple[PathYear, ...]:
    """An even path from where a target stands in ``year`` to the year it names; empty once it is reached.

    Arithmetic, not law: the regulation names no steps between.
    """
    last = standing.target.by_year
    if standing.reached or last is None or last <= year:
        return ()
    span = last - year
    return tuple(
        PathYear(at, needed, percentage(needed, standing.units))
        for step, at in enumerate(range(year + 1, last + 1), start=1)
        if (needed := standing.recognised + ceil(Decimal(standing.missing * step) / span)) is not None
    )
