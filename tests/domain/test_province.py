"""A province's year: who has reported, what is compared with the year before, the path to a target."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.assessment import Result
from ktassess.domain.outcome import Files, StepStatus, YearReview
from ktassess.domain.province import DistrictYear, ProvinceYear, Reported, path_to
from ktassess.domain.statistics import TargetStanding

from ..reports.reviews import empty_review, regulation, step, year_review

REPORTED = step("district-report", "2014-11-30", "2014-11-29", "2014-11-28", StepStatus.ON_TIME)
AWAITED = step("district-report", "2014-11-30", "2014-11-29", None, StepStatus.OVERDUE, 20)
PROVINCES = step("province-report", "2014-12-10", "2014-12-09", None, StepStatus.MISSING)


def review_with(*steps: object, read: int = 5) -> YearReview:
    files = Files(read, read, 0, 0)
    return replace(year_review(), deadlines=tuple(steps), files=files)  # type: ignore[arg-type]


def district(code: str, review: YearReview) -> DistrictYear:
    return DistrictYear(f"huyện {code}", code, code, review)


@pytest.mark.parametrize(
    ("review", "reported"),
    [
        (review_with(REPORTED, PROVINCES), Reported.YES),
        (review_with(AWAITED, PROVINCES), Reported.NO_DATE),
        (review_with(PROVINCES), Reported.NO_DATE),
        (review_with(REPORTED, read=0), Reported.NO_WORKBOOKS),
        (empty_review(), Reported.NO_WORKBOOKS),
    ],
)
def test_a_district_has_reported_when_its_workbooks_and_its_date_are_there(
    review: YearReview, reported: Reported
) -> None:
    assert district("615", review).reported is reported


def test_who_has_not_reported_is_named_in_order() -> None:
    province = ProvinceYear(
        "tỉnh Kon Tum",
        (
            district("1", review_with(AWAITED)),
            district("2", review_with(REPORTED)),
            district("3", empty_review()),
        ),
    )
    assert [one.code for one in province.not_reported] == ["1", "3"]


def test_late_and_overdue_steps_are_the_districts_own_and_its_units() -> None:
    one = district("615", review_with(AWAITED, PROVINCES))
    units = [s.status for c in one.review.communes for s in c.deadlines]
    assert one.steps(StepStatus.OVERDUE) == units.count(StepStatus.OVERDUE) + 1
    assert one.steps(StepStatus.LATE) == units.count(StepStatus.LATE)
    assert one.steps(StepStatus.MISSING) == units.count(StepStatus.MISSING)


def test_the_provinces_own_steps_stand_once_in_the_whole() -> None:
    reviews = [review_with(REPORTED, PROVINCES), review_with(AWAITED, PROVINCES)]
    whole = ProvinceYear("tỉnh", (district("1", reviews[0]), district("2", reviews[1]))).whole
    assert whole.deadlines == (REPORTED, AWAITED, PROVINCES)
    assert len(whole.communes) == 10
    assert whole.files.read == 10


def test_the_year_before_is_found_by_code_never_by_name() -> None:
    before = replace(year_review(), year=2013, as_of=date(2013, 12, 31))
    province = ProvinceYear(
        "tỉnh", (district("615", year_review()),), ProvinceYear("tỉnh", (district("615", before),))
    )
    units = year_review().communes
    assert province.result_before(units[0]) is Result.PASSED
    assert province.result_before(replace(units[0], code="99999")) is None
    assert province.result_before(replace(units[4], code=None)) is None
    assert province.district_before(district("615", year_review())) is not None
    assert province.district_before(district("616", year_review())) is None
    assert province.loss_before(3) == province.losses[2]


def test_losses_under_another_regulation_are_not_compared() -> None:
    other = replace(year_review(), regulation=replace(regulation(), id="other"))
    province = ProvinceYear(
        "tỉnh", (district("615", year_review()),), ProvinceYear("tỉnh", (district("615", other),))
    )
    assert province.loss_before(3) is None


def standing(recognised: int, units: int, needed: int) -> TargetStanding:
    return TargetStanding(regulation().targets[0], recognised, units, needed)


def test_an_even_path_to_the_target() -> None:
    path = path_to(standing(30, 102, 51), 2016)
    assert [(year.year, year.units) for year in path] == [(2017, 36), (2018, 41), (2019, 46), (2020, 51)]
    assert path[-1].share == Decimal("50.00")


@given(st.integers(0, 300), st.integers(0, 300), st.integers(2000, 2030))
def test_a_path_never_falls_and_ends_at_what_is_needed(recognised: int, needed: int, year: int) -> None:
    path = path_to(standing(recognised, 300, needed), year)
    units = [step.units for step in path]
    assert units == sorted(units)
    if recognised >= needed or year >= 2020:
        assert path == ()
    else:
        assert (units[-1], path[-1].year, path[0].year) == (needed, 2020, year + 1)
