"""Points far from last year's, and how a year compares with the last one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.codes import Code, Severity
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import Files, YearReview
from ktassess.domain.past import Comparison, Past, compared_with, spelled
from ktassess.domain.review import review_district

from .sheets import FILE, REGULATION, appraisal, assessment, book, listed, review, spread, terms

REST = " ".join(spread("800").split()[1:])


def last_year(first: str, appraised: str = "", maximum: Decimal | None = None) -> YearReview:
    """The commune's last year with these points of criterion 1 (own, reviewed), all else as in ``REST``."""
    parts = (appraisal(f"{appraised} {REST}"),) if appraised else ()
    made = review(assessment(f"{first} {REST}"), district=book(listed(), appraisals=parts))
    (only,) = made.communes
    line = only.lines[0]
    changed = line._replace(maximum=maximum or line.maximum)
    return replace(made, year=2013, communes=(replace(only, lines=(changed, *only.lines[1:])),))


def this_year(points: str, before: YearReview | None, *, reviewed: bool = False) -> YearReview:
    """This year of the same commune, beside that last year."""
    parts = (appraisal(f"{points} {REST}"),) if reviewed else ()
    district = book(listed(), appraisals=parts)
    return review_district(
        terms(), 2014, district, [assessment(f"{points} {REST}")], (), Files(1, 1, 0, 0), Past(2013, before)
    )


def notes(year: YearReview) -> list[Finding]:
    return [finding for finding in year.findings if finding.code is Code.FAR_FROM_LAST_YEAR]


@pytest.mark.parametrize(
    ("before", "now", "far"),
    [
        ("70", "70", False),
        ("70", "45.5", False),  # 24.5 of 75: less than a third
        ("70", "45", True),  # a third exactly
        ("20", "75", True),
        ("0", "25", True),
        ("0", "24.99", False),
        ("-", "75", False),  # nothing on record
        ("90", "30", False),  # no valid score then
        ("30", "-", False),
        ("30", "80", False),  # no valid score now: that is an error of its own
    ],
)
def test_a_third_of_the_maximum_is_far(before: str, now: str, far: bool) -> None:
    assert bool(notes(this_year(now, last_year(before)))) is far


def test_the_note_says_what_where_and_when() -> None:
    (found,) = notes(this_year("75", last_year("60", appraised="40.5")))
    assert found.severity is Severity.NOTE
    assert found.commune == "23512"
    assert found.place == Place(FILE, "Chấm điểm", "D5")
    expected = {"criterion": "1", "points": "75", "before": "40,5", "year": 2013, "maximum": "75"}
    assert found.params == expected  # the review's points of then, not the commune's own


def test_after_the_review_nothing_is_said() -> None:
    assert notes(this_year("75", last_year("20"), reviewed=True)) == []


def test_another_maximum_or_another_commune_is_not_compared() -> None:
    assert notes(this_year("75", last_year("20", maximum=Decimal(60)))) == []
    before = last_year("20")
    stranger = replace(before, communes=(replace(before.communes[0], code="23515"),))
    assert notes(this_year("75", stranger)) == []
    assert notes(this_year("75", None)) == []


POINTS = st.decimals(0, 75, places=1)


@given(POINTS, POINTS)
def test_the_bound_is_exact_and_the_same_both_ways(one: Decimal, other: Decimal) -> None:
    far = abs(one - other) * 3 >= 75
    assert bool(notes(this_year(str(one), last_year(str(other))))) is far
    assert bool(notes(this_year(str(other), last_year(str(one))))) is far


# ---------------------------------------------------------------- the comparison


def pair(before: YearReview, now: YearReview) -> Comparison:
    found = compared_with(Past(2013, before), now)
    assert found is not None
    return found


def test_totals_and_criteria_up_and_down() -> None:
    compared = pair(last_year("60", appraised="40.5"), this_year("70", None))
    (unit,) = compared.compared
    assert unit.change == Decimal("29.5")
    first, *others = compared.criteria
    assert (first.criterion, first.units, first.before, first.now) == (1, 1, Decimal("40.5"), Decimal(70))
    assert [change.criterion for change in others] == list(range(2, 16))
    assert {change.change for change in others} == {Decimal(0)}


def test_under_another_regulation_only_results_are_compared() -> None:
    before = last_year("60")
    elsewhere = replace(before, regulation=replace(REGULATION, id="gia-lai-2012", cite="Kế hoạch khác"))
    compared = pair(elsewhere, this_year("70", None))
    assert (compared.compared, compared.criteria) == ((), ())
    assert compared.units[0].before is not None
    same = replace(before, regulation=replace(REGULATION, id="ours-completed"))
    assert pair(same, this_year("70", None)).compared  # a completed copy of the pack: the same citation


def test_what_is_not_on_record_is_compared_with_nothing() -> None:
    assert compared_with(None, this_year("70", None)) is None
    assert compared_with(Past(2013), this_year("70", None)) is None
    nobody = replace(last_year("60"), communes=())
    assert compared_with(Past(2013, nobody), this_year("70", None)) is None


def test_equal_pasts_are_spelled_alike_and_others_differently() -> None:
    past = Past(2013, last_year("60"))
    assert spelled(past) == spelled(Past(2013, last_year("60")))
    assert spelled(past) != spelled(Past(2013, last_year("61")))
    assert spelled(past) != spelled(Past(2013))


def test_a_mean_is_over_the_units_that_have_both() -> None:
    compared = pair(last_year("60"), this_year("70", None))
    change = compared.criteria[0]
    assert (change.mean(change.before), change.mean(change.now)) == (Decimal("60.00"), Decimal("70.00"))
