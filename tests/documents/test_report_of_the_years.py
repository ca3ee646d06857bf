"""The district's report beside the year before: what it says, for every way a past year can be known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ktassess.documents.context import DISTRICT_FIELDS, ContextBuilder
from ktassess.documents.official_form import check_document
from ktassess.domain.assessment import Result
from ktassess.domain.outcome import Basis, CommuneOutcome, StepOutcome, StepStatus, YearReview
from ktassess.domain.past import Past, PastYear

from ..domain.sheets import REGULATION
from . import year
from .reading import render_all, text_of
from .test_wording import mismatches

REPORT = "district/06-bao-cao-ket-qua-thuc-hien.docx"
DAY = date(2013, 11, 25)
DECIDED = StepOutcome("recognition", DAY, DAY, DAY, StepStatus.ON_TIME, 0, DAY)


def then(commune: CommuneOutcome, result: str, shift: str = "0") -> CommuneOutcome:
    """A unit's year before: its reviewed points of now with criterion 1 moved, recognised where it passed."""
    lines = [line._replace(self_points=None, appraised=line.points) for line in commune.lines]
    first = lines[0]
    lines[0] = first._replace(appraised=(first.appraised or Decimal(0)) + Decimal(shift))
    return replace(
        commune,
        basis=Basis.APPRAISED,
        lines=tuple(lines),
        total=None if commune.total is None else commune.total + Decimal(shift),
        result=Result(result),
        deadlines=(DECIDED,) if result == "passed" else (),
    )


def past(review: YearReview, *units: CommuneOutcome, **more: object) -> Past:
    return replace(Past(2013, replace(review, year=2013, communes=units)), **more)  # type: ignore[arg-type]


def report(review: YearReview, known: Past | None) -> str:
    data = render_all(replace(review, past=known), year.settings())[REPORT]
    assert not check_document(data, REPORT, rendered=True)
    return text_of(data)


@pytest.fixture(scope="module")
def review() -> YearReview:
    """Đắk Hà and Đắk La can be recognised; Đắk Mar cannot; two are unsettled."""
    return year.whole_year()


def unit(review: YearReview, code: str) -> CommuneOutcome:
    return next(commune for commune in review.communes if commune.code == code)


def test_up_and_down_by_number_total_and_criterion(review: YearReview) -> None:
    township, la, mar = (unit(review, code) for code in ("23500", "23506", "23512"))
    text = report(
        review, past(review, then(township, "failed", "-10"), then(la, "passed", "5"), then(mar, "passed"))
    )
    assert "3. So với năm 2013" in text
    assert "Năm 2013, 02/03 đơn vị của huyện được công nhận, bằng 66,67%." in text
    assert "số đơn vị được công nhận không tăng, không giảm" in text
    assert "năm trước chưa, năm nay đủ điều kiện được công nhận: thị trấn Đắk Hà" in text
    assert "năm trước được công nhận, năm nay chưa: xã Đắk Mar." in text
    assert (
        "Trong 03 đơn vị có tổng điểm của cả hai năm, 01 đơn vị tăng điểm, 01 đơn vị giảm điểm, "
        "01 đơn vị giữ nguyên điểm." in text
    )
    assert "Thị trấn Đắk Hà\nKhông đạt\n740\n750\n+10\n" in text
    assert "Xã Đắk La\nĐược công nhận\n903,5\n898,5\n-5\n" in text
    # criterion 1: (50+73+50)/3 then, (60+68+50)/3 now
    assert "điểm bình quân tăng ở tiêu chí 1; giữ nguyên ở các tiêu chí 2, 3, 4" in text
    assert "từ 57,67 lên 59,33 điểm." in text
    assert "giảm nhiều nhất" not in text


def test_without_a_year_before_it_says_so_and_leaves_nothing_blank(review: YearReview) -> None:
    for known in (None, Past(2013), past(review)):
        text = report(review, known)
        assert "3. So với năm 2013\nChưa có số liệu năm 2013 để so sánh.\n4. Những tiêu chí" in text


def test_points_of_another_regulation_are_not_compared(review: YearReview) -> None:
    la = unit(review, "23506")
    bare = replace(then(la, "passed"), lines=(), total=None, threshold=None)
    other = ("Quyết định số 37/2010/QĐ-TTg của Thủ tướng Chính phủ",)
    text = report(review, past(review, bare, other_regulations=other))
    assert "số đơn vị được công nhận tăng 01 đơn vị." in text
    assert f"Năm 2013 có đơn vị được đánh giá theo {other[0]}; điểm của những đơn vị này không so" in text
    assert "tổng điểm của cả hai năm" not in text
    assert "Tổng điểm năm trước" not in text


def test_the_years_on_record_are_listed_and_unknown_ones_left_out(review: YearReview) -> None:
    years = (PastYear(2011, 5, 3, None), PastYear(2012, 5, 1, 1), PastYear(2013, 5, 2, 2))
    text = report(review, Past(2013, None, (), years))
    assert "qua các năm: năm 2012: 01/05 đơn vị; năm 2013: 02/05 đơn vị." in text


def test_the_departments_each_with_their_criteria(review: YearReview) -> None:
    text = report(review, None)
    for department in REGULATION.departments:
        assert f"\n{department.name}\n" in text
    assert "\n8, 9 (*), 10\n" in text
    assert "(*) Tên tiêu chí số 9, 13 và 14 chưa đối chiếu được" in text


def test_the_way_to_the_target(review: YearReview) -> None:
    text = report(review, None)
    assert "kết quả của huyện thấp hơn 10 điểm phần trăm." in text
    assert (
        "Để huyện đạt tỷ lệ này, cần có 03 đơn vị được công nhận, còn thiếu 01 đơn vị. Nếu chia đều cho các "
        "năm còn lại thì số đơn vị được công nhận là: năm 2015: 03 đơn vị (60%)." in text
    )


@pytest.mark.parametrize("known", [None, Past(2013)])
def test_the_context_is_just_what_is_declared(review: YearReview, known: Past | None) -> None:
    full = past(review, *(then(commune, "passed", "1") for commune in review.communes))
    rule = REGULATION.document("district-report")
    for each in (known, full):
        context = ContextBuilder(replace(review, past=each), year.settings()).context(rule, None)
        assert not mismatches(DISTRICT_FIELDS, context, "")
