from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from openpyxl.workbook import Workbook

from ktassess.domain.regulation import Kind
from ktassess.forms import CommuneRow, district_book
from tests.forms.filled import DISTRICT, REGULATION, TOTAL, opened, rules_for

UNFILLED = replace(DISTRICT, review={}, council=(), documents=None)
CODES = ["23500", "23504", "23512"]


@cache
def book(*, values: bool = False) -> Workbook:
    return opened(district_book(DISTRICT, REGULATION), values=values)


@cache
def unfilled() -> Workbook:
    return opened(district_book(UNFILLED, REGULATION))


def test_sheets_are_those_of_the_contract() -> None:
    assert book().sheetnames == [
        "Danh sách xã",
        "Điểm thẩm định",
        "Hội đồng xét duyệt",
        "Văn bản",
        "Cuộc họp",
    ]


COMMUNES = (
    "TT · Mã đơn vị · Tên xã/phường/thị trấn · Loại hình (Xã, Phường, Thị trấn) · "
    "Đặc biệt khó khăn (x) · Ngày nhận hồ sơ · Ghi chú"
)
REVIEW = (
    "Mã đơn vị · Tên xã/phường/thị trấn · TC1 · TC2 · TC3 · TC4 · TC5 · TC6 · TC7 · TC8 · TC9 · TC10 · "
    "TC11 · TC12 · TC13 · TC14 · TC15 · Tổng điểm · Kết luận"
)
COUNCIL = "TT · Họ và tên · Chức vụ, đơn vị · Vai trò trong Hội đồng · Có mặt (x) · Ý kiến"
DOCUMENTS = "Văn bản · Mã đơn vị · Số · Ngày · Người ký · Chức vụ"


@pytest.mark.parametrize(
    ("sheet", "headings"),
    [
        ("Danh sách xã", COMMUNES),
        ("Điểm thẩm định", REVIEW),
        ("Hội đồng xét duyệt", COUNCIL),
        ("Văn bản", DOCUMENTS),
    ],
)
def test_headings_stand_in_the_first_row(sheet: str, headings: str) -> None:
    expected = headings.split(" · ")
    assert [cell.value for cell in book()[sheet][1]][: len(expected)] == expected


def test_the_meeting_has_its_labels() -> None:
    labels = [cell.value for cell in book()["Cuộc họp"]["A"]]
    assert labels == [
        "Số và ngày quyết định thành lập Hội đồng",
        "Ngày họp Hội đồng",
        "Giờ bắt đầu",
        "Giờ kết thúc",
        "Địa điểm họp",
        "Chủ trì",
        "Thư ký",
    ]


def test_communes_and_what_their_cells_accept() -> None:
    sheet = book()["Danh sách xã"]
    assert [sheet.cell(row, 2).value for row in (2, 3, 4)] == CODES
    assert [sheet.cell(row, 4).value for row in (2, 3, 4)] == ["Thị trấn", "Xã", "Xã"]
    assert [sheet.cell(row, 5).value for row in (2, 3, 4)] == [None, "x", None]
    assert [rules_for(sheet, cell)[0].type for cell in ("D2", "E2", "F2")] == ["list", "list", "date"]
    assert rules_for(sheet, "D7"), "rows to spare accept the same"


@pytest.mark.parametrize(
    ("kind", "difficult", "district", "threshold"),
    [
        (Kind.COMMUNE, False, "615", 750),
        (Kind.COMMUNE, True, "615", 650),
        (Kind.TOWNSHIP, True, "615", 750),
        (Kind.WARD, False, "608", 850),
        (Kind.WARD, False, "615", "Chưa có mức điểm"),  # no district has wards
    ],
)
def test_threshold_beside_a_commune(kind: Kind, difficult: bool, district: str, threshold: object) -> None:
    form = replace(UNFILLED, district_code=district, communes=(CommuneRow("1", "Đơn vị", kind, difficult),))
    data = district_book(form, REGULATION)
    assert opened(data, values=True)["Danh sách xã"]["H2"].value == threshold
    assert opened(data)["Danh sách xã"]["H2"].data_type == "f"


def test_review_totals_and_how_they_compare() -> None:
    formulas, values = book()["Điểm thẩm định"], book(values=True)["Điểm thẩm định"]
    assert [formulas.cell(row, 1).value for row in (2, 3, 4)] == CODES
    assert formulas["R4"].value == "=SUM(C4:Q4)"
    assert values["R4"].value == float(TOTAL)
    assert values["S4"].value == "Đạt"
    assert [values.cell(row, 21).value for row in (2, 3, 4)] == ["Chưa đủ điểm", "Chưa đủ điểm", "Đạt"]
    (rule,) = rules_for(formulas, "D2")
    assert (rule.type, rule.formula1, rule.formula2) == ("decimal", "0", "50")


def test_documents_are_prefilled_the_districts_own_first() -> None:
    sheet = unfilled()["Văn bản"]
    rows = [(row[0].value, row[1].value) for row in sheet.iter_rows(min_row=2, max_col=2) if row[0].value]
    own = [title for title, code in rows if code is None]
    assert len(own) == 6
    assert rows[: len(own)] == [(title, None) for title in own]
    assert [code for title, code in rows if title.startswith("Giấy công nhận")] == CODES
    assert [code for title, code in rows if title == "Báo cáo kết quả thẩm định"] == CODES
    assert not any("Thông báo" in title or title == "Biên bản họp Hội đồng đánh giá" for title, _ in rows)


def test_a_decision_for_each_commune_is_a_row_each() -> None:
    sheet = opened(district_book(replace(UNFILLED, decision_each=True), REGULATION))["Văn bản"]
    codes = [
        row[1].value for row in sheet.iter_rows(min_row=2) if str(row[0].value).startswith("Quyết định công")
    ]
    assert codes == CODES


def test_titles_of_documents_can_be_chosen() -> None:
    sheet = unfilled()["Văn bản"]
    (rule,) = rules_for(sheet, "A20")
    assert rule.formula1.startswith("$I$2:$I$")
    last = int(rule.formula1.rsplit("$", 1)[1])
    choices = [sheet.cell(row, 9).value for row in range(2, last + 1)]
    assert "Thông báo kết quả thẩm định" in choices
    assert {row[0].value for row in sheet.iter_rows(min_row=2) if row[0].value} <= set(choices)


def test_every_sheet_is_protected_without_a_password() -> None:
    for sheet in book():
        assert sheet.protection.sheet
        assert sheet.protection.password is None


def test_version_mark() -> None:
    assert book().defined_names["ktassess_form"].value == '"district/1"'


def test_a_district_without_communes_still_has_its_book() -> None:
    assert opened(district_book(replace(UNFILLED, communes=()), REGULATION)).sheetnames == book().sheetnames
