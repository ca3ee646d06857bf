"""The total decides: equal to the threshold passes, a hundredth below it fails."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.assessment import Result
from ktassess.domain.outcome import Basis
from ktassess.domain.regulation import Kind
from ktassess.domain.scoring import result_of, total_of

from .sheets import REGULATION, appraisal, assessment, book, codes, listed, review, review_alone, rows, spread

TABLE = """
| kind     | difficult | total  | result |
| commune  | x         | 649.99 | failed |
| commune  | x         | 650    | passed |
| commune  | x         | 650.01 | passed |
| commune  | x         | 749.99 | passed |
| commune  |           | 650    | failed |
| commune  |           | 749.99 | failed |
| commune  |           | 750    | passed |
| township |           | 749.99 | failed |
| township |           | 750    | passed |
| township | x         | 700    | failed |
| ward     |           | 750    | failed |
| ward     |           | 849.99 | failed |
| ward     |           | 850    | passed |
| ward     |           | 1000   | passed |
"""


@pytest.mark.parametrize(("kind", "difficult", "total", "result"), list(rows(TABLE))[1:])
def test_thresholds(kind: str, difficult: str, total: str, result: str) -> None:
    row = listed("23512", "Đắk Mar", Kind(kind), difficult == "x")
    # Wards are units of the city of Kon Tum; the class of a ward elsewhere is not known to the plan.
    from ktassess.domain.outcome import Files
    from ktassess.domain.review import review_district

    from .sheets import terms

    district = "608" if kind == "ward" else "615"
    year = review_district(
        terms(district_code=district), 2014, book(row), [assessment(spread(total))], (), Files(1, 1, 0, 0)
    )
    (commune,) = year.communes
    assert commune.total == Decimal(total)
    assert commune.result is Result(result)
    assert commune.margin == Decimal(total) - (commune.threshold or 0)


def test_a_missing_score_leaves_no_total() -> None:
    points = spread("800").split()
    points[4] = "-"
    (commune,) = review(assessment(" ".join(points))).communes
    assert (commune.total, commune.result) == (None, Result.UNDETERMINED)


@pytest.mark.parametrize("bad", ["76", "-1", "bảy mươi"])
def test_an_invalid_score_leaves_no_total(bad: str) -> None:
    points = spread("800").split()
    points[0] = bad.replace(" ", "_")
    (commune,) = review(assessment(" ".join(points))).communes
    assert (commune.self_total, commune.result) == (None, Result.UNDETERMINED)
    assert commune.lines[0].self_points is None


def test_appraised_points_decide_where_all_are_given() -> None:
    (commune,) = review(
        assessment(spread("760")), district=book(appraisals=(appraisal(spread("740"), "failed"),))
    ).communes
    assert (commune.basis, commune.total, commune.result) == (
        Basis.APPRAISED,
        Decimal(740),
        Result.FAILED,
    )


def test_a_half_appraised_commune_is_undetermined() -> None:
    points = [*spread("800").split()[:14], "-"]
    year = review(assessment(), district=book(appraisals=(appraisal(" ".join(points)),)))
    (commune,) = year.communes
    assert (commune.basis, commune.total, commune.result) == (
        Basis.APPRAISED,
        None,
        Result.UNDETERMINED,
    )
    assert [f.place.cell for f in year.findings if f.code.id == "KT213" and f.place] == ["R15"]


def test_before_the_review_own_points_decide() -> None:
    year = review(assessment(), district=book(appraisals=(appraisal(" ".join("-" * 15)),)))
    assert year.communes[0].basis is Basis.SELF
    assert "KT508" in codes(year)


def test_alone_the_workbook_names_its_class() -> None:
    (commune,) = review_alone(assessment(spread("750"))).communes
    assert (commune.class_id, commune.result) == ("commune-township", Result.PASSED)


def test_alone_without_a_class_there_is_a_total_but_no_result() -> None:
    from ktassess.domain.entries import Entry

    year = review_alone(assessment(spread("900"), locality_class=Entry.blank()))
    (commune,) = year.communes
    assert (commune.total, commune.threshold, commune.result) == (Decimal(900), None, Result.UNDETERMINED)
    assert "KT107" in codes(year)


def test_alone_the_option_stands_in_for_the_class() -> None:
    from ktassess.domain.entries import Entry

    year = review_alone(
        assessment(spread("700"), locality_class=Entry.blank()), class_id="specially-difficult-commune"
    )
    assert year.communes[0].result is Result.PASSED


POINTS = st.lists(st.decimals(min_value=0, max_value=75, places=2, allow_nan=False), min_size=1, max_size=15)


@given(POINTS, st.randoms())
def test_a_total_does_not_depend_on_order(points: list[Decimal], random: object) -> None:
    shuffled = list(points)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert total_of(points) == total_of(shuffled)


@given(POINTS)
def test_a_total_is_exact(points: list[Decimal]) -> None:
    hundredths = sum(int(value * 100) for value in points)
    assert total_of(points) == Decimal(hundredths) / 100


@given(st.decimals(0, 1000, places=2), st.decimals(0, 1000, places=2), st.decimals(0, 1000, places=2))
def test_more_points_never_turn_a_pass_into_a_failure(
    total: Decimal, more: Decimal, threshold: Decimal
) -> None:
    if result_of(total, threshold) is Result.PASSED:
        assert result_of(total + more, threshold) is Result.PASSED


def test_a_zero_fails_only_where_it_is_forbidden() -> None:
    points = [Decimal(0), Decimal(900)]
    assert result_of(Decimal(900), Decimal(850), points) is Result.PASSED
    assert result_of(Decimal(900), Decimal(850), points, zero_forbidden=True) is Result.FAILED


def test_the_maxima_make_a_thousand() -> None:
    assert total_of(criterion.maximum.value for criterion in REGULATION.criteria) == Decimal(1000)
