"""Statistics: recomputed here from the raw points, by other means."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain import statistics
from ktassess.domain.assessment import Result
from ktassess.domain.outcome import ScoreLine, StepStatus, YearReview

from .reviews import FULL, GOOD, WEAK, commune, criteria, empty_review, regulation, step, year_review

MAXIMA = [criterion.maximum.value for criterion in criteria()]

# Quarters of the maximum, points out of range, and none at all.
SHARES = [None, *(Decimal(n) / 4 for n in range(5)), Decimal("-0.1"), Decimal("1.2")]


def _points(shares: list[Decimal | None]) -> list[Decimal | None]:
    return [None if share is None else m * share for m, share in zip(MAXIMA, shares, strict=True)]


def rows() -> st.SearchStrategy[list[Decimal | None]]:
    return st.lists(st.sampled_from(SHARES), min_size=len(MAXIMA), max_size=len(MAXIMA)).map(_points)


def review_of(all_rows: list[list[Decimal | None]]) -> YearReview:
    communes = []
    for index, row in enumerate(all_rows):
        score_lines = tuple(
            ScoreLine(number, maximum, points, None)
            for number, (maximum, points) in enumerate(zip(MAXIMA, row, strict=True), start=1)
        )
        communes.append(replace(commune(f"{index:05d}", f"Xã {index}", FULL), lines=score_lines))
    return replace(empty_review(), communes=tuple(communes))


def valid(maximum: Decimal, points: Decimal | None) -> bool:
    return points is not None and 0 <= points <= maximum


@given(st.lists(rows(), max_size=6))
def test_losses_are_what_valid_scores_leave_of_their_maxima(all_rows: list[list[Decimal | None]]) -> None:
    losses = statistics.criteria_losses(review_of(all_rows))
    assert [loss.criterion for loss in losses] == list(range(1, 16))
    for index, loss in enumerate(losses):
        column = [row[index] for row in all_rows if valid(MAXIMA[index], row[index])]
        assert loss.communes_counted == len(column)
        assert loss.possible == MAXIMA[index] * len(column)
        assert loss.possible - loss.lost == sum(x for x in column if x is not None)
        assert 0 <= loss.percent <= 100


@given(rows())
def test_a_communes_weakest_are_in_order_and_leave_nothing_out(row: list[Decimal | None]) -> None:
    review = review_of([row])
    weakest = statistics.weakest_criteria(review.communes[0])
    shares = [Fraction(loss.lost) / Fraction(loss.possible) for loss in weakest]
    assert shares == sorted(shares, reverse=True)
    assert all(share > 0 for share in shares)
    short = {
        number
        for number, (maximum, points) in enumerate(zip(MAXIMA, row, strict=True), start=1)
        if points is not None and 0 <= points < maximum
    }
    assert {loss.criterion for loss in weakest} == short
    for count in (0, 1, 3):
        assert statistics.weakest_criteria(review.communes[0], count) == weakest[:count]


@given(st.lists(rows(), max_size=5))
def test_departments_share_out_all_losses(all_rows: list[list[Decimal | None]]) -> None:
    review = review_of(all_rows)
    departments = statistics.department_losses(review)
    losses = statistics.criteria_losses(review)
    assert sum(d.lost for d in departments) == sum(loss.lost for loss in losses)
    assert sum(d.possible for d in departments) == sum(loss.possible for loss in losses)
    assert sorted(c.criterion for d in departments for c in d.criteria) == list(range(1, 16))


def test_weakest_by_hand() -> None:
    """537 points: 30 of 75 at 14 (80 % lost) … 75 of 75 at 5 (nothing lost)."""
    weakest = statistics.weakest_criteria(commune("1", "Xã A", WEAK), 4)
    assert [(loss.criterion, loss.lost, loss.percent) for loss in weakest] == [
        (14, Decimal(60), Decimal(80)),
        (15, Decimal(40), Decimal(80)),
        (6, Decimal(55), Decimal("73.33")),
        (13, Decimal(55), Decimal("73.33")),
    ]


def test_appraised_points_decide_where_they_are_given() -> None:
    reviewed = commune("1", "Xã A", FULL, GOOD)
    assert sum(loss.lost for loss in statistics.weakest_criteria(reviewed)) == Decimal("187.5")


def test_a_half_done_review_is_not_filled_up_with_the_communes_own_points() -> None:
    """Only criterion 1 was reviewed (68 of 75): nothing is known of the others."""
    half = commune("1", "Xã A", WEAK, "68" + " -" * 14)
    assert [(loss.criterion, loss.lost) for loss in statistics.weakest_criteria(half)] == [(1, Decimal(7))]
    losses = statistics.criteria_losses(replace(empty_review(), communes=(half,)))
    assert [loss.communes_counted for loss in losses] == [1] + [0] * 14


def test_without_any_points_of_the_review_the_communes_own_count() -> None:
    """So a report of the commune itself can leave the review's points out."""
    reviewed = commune("1", "Xã A", GOOD, FULL)
    own = replace(reviewed, lines=tuple(line._replace(appraised=None) for line in reviewed.lines))
    assert statistics.weakest_criteria(reviewed) == ()
    assert sum(loss.lost for loss in statistics.weakest_criteria(own)) == Decimal("187.5")


def test_counts_of_the_year() -> None:
    count = statistics.counts(year_review())
    assert (count.communes, count.passed, count.failed, count.undetermined) == (5, 2, 1, 2)
    assert (count.recognisable, count.recognised) == (1, 1)
    assert (count.errors, count.warnings, count.notes) == (5, 2, 1)


def test_recognised_is_more_than_passed() -> None:
    """The share of the recognised: 1 of 5, though 2 of 5 passed."""
    assert statistics.recognised_share(year_review()) == Decimal(20)
    assert statistics.passed_share(year_review()) == Decimal(40)
    assert statistics.recognised_share(empty_review()) == 0


def test_a_dated_recognition_of_a_commune_that_failed_does_not_count() -> None:
    done = step("recognition", "2014-11-30", "2014-11-29", "2014-11-28", StepStatus.ON_TIME)
    failed = commune("1", "Xã A", WEAK, conclusion=Result.FAILED, deadlines=(done,))
    assert not statistics.is_recognised(failed)


@pytest.mark.parametrize(
    ("percent", "units", "recognised", "needed", "reached"),
    [
        ("50", 102, 51, 51, True),
        ("50", 102, 50, 51, False),
        ("50", 11, 5, 6, False),  # 5.5 communes: the sixth is needed
        ("50", 11, 6, 6, True),
        ("33.3", 3, 0, 1, False),
        ("50", 0, 0, 0, False),  # of nothing no share is reached
    ],
)
def test_targets_by_exact_numbers(
    percent: str, units: int, recognised: int, needed: int, reached: bool
) -> None:
    communes = tuple(commune(str(n), f"Xã {n}", FULL) for n in range(units))
    review = replace(empty_review(), communes=communes, regulation=regulation(((percent, 2020),)))
    (standing,) = statistics.target_standings(review, recognised)
    assert (standing.needed, standing.reached) == (needed, reached)
    assert standing.missing == max(needed - recognised, 0)


def test_a_target_without_a_year_is_not_about_communes() -> None:
    """The pack's 100 % of districts has no year."""
    pack = regulation()
    target = replace(pack.targets[0], by_year=None)
    review = replace(empty_review(), regulation=replace(pack, targets=(target,)))
    assert statistics.target_standings(review) == ()


def test_missed_deadlines_are_the_late_and_the_overdue() -> None:
    missed = statistics.missed_deadlines(year_review())
    assert [(m.commune.key if m.commune else None, m.step.step, m.step.days_late) for m in missed] == [
        ("23503", "recognition", 20),
        ("23504", "commune-dossier", 3),
        ("23504", "recognition", 20),
        ("23506", "recognition", 20),
        ("Xã Lạ", "commune-dossier", 35),
        (None, "district-report", 1),
        (None, "province-report", 10),
    ]


def test_spread_of_the_known_totals() -> None:
    """805, 1000, 537 and 812.5; the fifth commune has no total."""
    spread = statistics.totals_spread(year_review())
    assert spread is not None
    assert (spread.counted, spread.lowest, spread.highest) == (4, Decimal(537), Decimal(1000))
    assert spread.mean == Decimal("788.63")  # 3154.5 / 4 = 788.625
    assert statistics.totals_spread(empty_review()) is None
