"""Last year out of the register: under the codes of today, without points of another regulation."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal

import pytest

from ktassess.domain.assessment import Result
from ktassess.domain.outcome import Basis
from ktassess.domain.past import Past
from ktassess.domain.province import DistrictYear
from ktassess.domain.statistics import is_recognised
from ktassess.register.closing import close_year
from ktassess.register.merging import merge_units
from ktassess.register.past import past_of
from ktassess.register.records import DecisionRecord, RecordedBasis, ScoreRecord
from ktassess.register.store import SqlRegister
from ktassess.workspace.addresses import Address

from ..domain.sheets import REGULATION
from .making import OLD, district_year, new_register, put, record, stamp

A, B, C = "23500", "23503", "23506"
HERE = (A, B, C)


def past(register: SqlRegister, year: int = 2014, listed: Collection[str] = HERE) -> Past:
    return past_of(register, REGULATION, year, "615", frozenset(listed))


def recognised(found: Past) -> dict[str | None, bool]:
    assert found.review is not None
    return {commune.code: is_recognised(commune) for commune in found.review.communes}


def test_of_nothing_nothing_is_said(home: Address) -> None:
    with new_register(home) as register:
        assert past(register) == Past(2013)


@pytest.mark.parametrize(
    ("result", "decision", "basis", "counts"),
    [
        ("passed", "12/QĐ-UBND", RecordedBasis.RECORDED, True),
        ("passed", "12/QĐ-UBND", RecordedBasis.APPRAISED, True),
        ("passed", None, RecordedBasis.APPRAISED, False),
        ("passed", None, RecordedBasis.SELF, False),
        ("failed", None, RecordedBasis.APPRAISED, False),
        ("not-assessed", None, RecordedBasis.RECORDED, False),
    ],
)
def test_who_was_recognised(
    home: Address, result: str, decision: str | None, basis: RecordedBasis, counts: bool
) -> None:
    with new_register(home, record(A, 2013, result, decision=decision, basis=basis)) as register:
        assert recognised(past(register)) == {A: counts}


def test_a_decision_whose_date_nobody_kept_is_a_decision(home: Address) -> None:
    paper = DecisionRecord("12/QĐ-UBND", None)
    with new_register(home, record(A, 2013, recognition=paper)) as register:
        assert recognised(past(register)) == {A: True}


def test_points_under_another_regulation_are_left_out(home: Address) -> None:
    points = (ScoreRecord(1, Decimal(75), Decimal(70), Decimal(68)),)
    scored = {"scores": points, "total": Decimal(812), "threshold": Decimal(750)}
    ours = record(A, 2013, **scored)
    others = record(B, 2013, regulation=OLD, regulation_cite="Quyết định số 37/2010/QĐ-TTg", **scored)
    with new_register(home, ours, others) as register:
        found = past(register)
    assert found.review is not None
    first, second = found.review.communes
    assert (first.total, first.lines[0].appraised) == (Decimal(812), Decimal(68))
    assert (second.total, second.threshold, second.lines) == (None, None, ())
    assert second.result is Result.PASSED
    assert is_recognised(second)
    assert found.other_regulations == ("Quyết định số 37/2010/QĐ-TTg",)


def test_a_completed_copy_of_the_rule_pack_is_the_same_regulation(home: Address) -> None:
    copied = record(A, 2013, regulation="ours", regulation_cite=REGULATION.cite, total=Decimal(800))
    with new_register(home, copied) as register:
        found = past(register)
    assert found.review is not None
    assert found.review.communes[0].total == Decimal(800)
    assert found.other_regulations == ()


def test_a_merged_unit_stands_beside_the_one_whose_years_it_keeps(home: Address) -> None:
    old = [record(A, 2013), record(B, 2013, "failed"), record(C, 2014)]
    with new_register(home, *old) as register:
        merge_units(register, stamp("merge"), successor=C, predecessors=[A, B], year=2014, keeps_years_of=A)
        assert recognised(past(register)) == {C: True, None: False}


def test_a_unit_that_begins_anew_stands_beside_nothing(home: Address) -> None:
    with new_register(home, record(A, 2013), record(C, 2014)) as register:
        merge_units(register, stamp("merge"), successor=C, predecessors=[A], year=2014, keeps_years_of=None)
        assert recognised(past(register)) == {None: True}  # it counts among the district's units of then


def test_a_unit_that_came_from_another_district_brings_its_year(home: Address) -> None:
    elsewhere = record(A, 2013, district_code="608", district_name="Thành phố Kon Tum")
    with new_register(home, elsewhere, record(B, 2013)) as register:
        assert set(recognised(past(register))) == {A, B}
        assert set(recognised(past(register, listed=[B]))) == {B}


def test_the_trend_knows_every_year_before_and_only_the_district(home: Address) -> None:
    records = [record(A, year, "passed" if year != 2012 else "failed") for year in (2011, 2012, 2013, 2014)]
    records += [record(B, 2013, decision=None), record("23300", 2013, district_code="608")]
    records += [record(A, 2010, decision=None)]
    with new_register(home, *records) as register:
        found = past(register)
    assert [(one.year, one.units, one.passed, one.recognised) for one in found.trend] == [
        (2010, 1, 1, None),  # passed, and no decision of that year was ever typed in
        (2011, 1, 1, 1),
        (2012, 1, 0, 0),
        (2013, 2, 2, 1),
    ]


def test_a_closed_year_comes_back_as_it_was(home: Address) -> None:
    review, settings = district_year(2014)
    with new_register(home) as register:
        close_year(register, review, settings, stamp("close"))
        found = past_of(register, REGULATION, 2015, "615", {commune.key for commune in review.communes})
    assert found.review is not None
    assert [
        (one.code, one.total, one.result, one.lines, one.threshold, one.class_id)
        for one in found.review.communes
    ] == [
        (one.code, one.total, one.result, one.lines, one.threshold, one.class_id)
        for one in sorted(review.communes, key=lambda commune: commune.key)
    ]
    assert all(one.basis is Basis.APPRAISED for one in found.review.communes)
    before = DistrictYear("huyện Đắk Hà", "615", "", found.review)
    now = DistrictYear("huyện Đắk Hà", "615", "", review)
    assert before.counts.recognised == now.counts.recognised == len(review.communes)
    assert before.losses == now.losses


def test_a_corrected_year_counts_as_corrected(home: Address) -> None:
    with new_register(home, record(A, 2013, "failed")) as register:
        put(register, record(A, 2013, recognition=DecisionRecord("9/QĐ-UBND", date(2013, 11, 20))))
        assert recognised(past(register)) == {A: True}
