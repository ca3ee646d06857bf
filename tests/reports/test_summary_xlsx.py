"""The summary workbook, read back with openpyxl: real numbers and dates, nothing that can run, same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from ktassess.domain.codes import Code
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding
from ktassess.domain.past import Past
from ktassess.messages import Catalogue, Language
from ktassess.reports.summary_xlsx import summary_workbook

from .reviews import commune, empty_review, regulation, year_review

VI, EN = Catalogue.load(Language.VI), Catalogue.load(Language.EN)
HEAD = 4  # row of the headings, from 1
SHEETS = ["Kết quả", "Biểu đồ", "Điểm tiêu chí", "Thời hạn", "Phát hiện", "Tiêu chí yếu", "So với năm trước"]
TABLES = [name for name in SHEETS if name not in ("Biểu đồ", "So với năm trước")]


@pytest.fixture(scope="module")
def data() -> bytes:
    return summary_workbook(year_review(), VI, district="huyện Đắk Hà")


@pytest.fixture(scope="module")
def book(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def table(sheet: Any, head: int = HEAD) -> list[dict[str, Any]]:
    """The rows under the headings, down to the first empty one, by heading."""
    names = [cell.value for cell in sheet[head]]
    rows = []
    for row in sheet.iter_rows(min_row=head + 1, values_only=True):
        if all(value is None for value in row):
            break
        rows.append(dict(zip(names, row, strict=False)))
    return rows


def test_the_sheets(book: Any) -> None:
    assert book.sheetnames == SHEETS
    assert book["Kết quả"]["A1"].value == "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ"
    assert book["Kết quả"]["A2"].value == (
        "Huyện Đắk Hà · Năm 2014 · Tính đến ngày 20/12/2014 · 2516/KH-UBND"
    )


def test_results_are_numbers_and_dates(book: Any) -> None:
    rows = table(book["Kết quả"])
    assert len(rows) == 5
    first = rows[0]
    assert (first["Mã"], first["Mức đạt"], first["Tự chấm"], first["Thẩm định"]) == ("23500", 750, 812.5, 805)
    assert (first["Chênh lệch"], first["Kết quả"], first["Kết luận của Hội đồng"]) == (55, "Đạt", "Đạt")
    assert first["Ngày công nhận"] == datetime(2014, 11, 28)
    assert first["Ngày nhận hồ sơ"] == datetime(2014, 11, 13)
    assert first["Ngày họp Hội đồng"] == datetime(2014, 11, 6)
    assert rows[2]["Chênh lệch"] == -213
    assert rows[3]["Tự chấm"] is None
    assert rows[4]["Mức đạt"] is None
    assert "Trễ 3 ngày" in rows[2]["Thời hạn"]


def test_points_by_criterion_with_maxima_and_losses(book: Any) -> None:
    sheet = book["Điểm tiêu chí"]
    heads = [cell.value for cell in sheet[HEAD]]
    first = heads.index("TC1")
    assert heads[first : first + 15] == [f"TC{n}" for n in range(1, 16)]
    maxima = [cell.value for cell in sheet[HEAD + 1]]
    assert maxima[first : first + 16] == [int(c.maximum.value) for c in regulation().criteria] + [1000]
    points = [[cell.value for cell in row[first : first + 15]] for row in sheet.iter_rows(HEAD + 2, HEAD + 6)]
    # The review's points decide for the first commune; a gap of the fourth is a gap, not a zero.
    assert points[0][:3] == [68, 50, 70]
    assert points[3][2] is None
    lost_row = [cell.value for cell in sheet[HEAD + 7]][first : first + 15]
    for index, lost in enumerate(lost_row):
        known = [row[index] for row in points if row[index] is not None]
        assert lost == pytest.approx(maxima[first + index] * len(known) - sum(known))
    by_commune = [row[first + 16].value for row in sheet.iter_rows(HEAD + 2, HEAD + 6)]
    assert by_commune == [195, 0, 463, None, 187.5]
    assert len(sheet.conditional_formatting) == 15


def test_a_half_done_review_shows_its_gaps() -> None:
    half = commune("1", "Xã A", "75 " * 15, "68" + " -" * 14)
    book = openpyxl.load_workbook(io.BytesIO(summary_workbook(replace(empty_review(), communes=(half,)), VI)))
    sheet = book["Điểm tiêu chí"]
    heads = [cell.value for cell in sheet[HEAD]]
    first = heads.index("TC1")
    row = [cell.value for cell in sheet[HEAD + 2]]
    assert row[first:] == [68] + [None] * 16
    assert row[first - 1] == "Thẩm định"


def test_every_step_has_its_row(book: Any) -> None:
    rows = table(book["Thời hạn"])
    assert len(rows) == 9 + 3
    assert rows[0]["Ngày cuối đúng hạn"] == datetime(2014, 11, 14)
    assert rows[0]["Thời hạn"] == "trước 15/11/2014"
    assert rows[-3]["Xã, phường, thị trấn"] == "Cấp huyện"
    assert rows[-1]["Tình trạng"] == "Còn 10 ngày"
    assert sum(row["Số ngày trễ"] for row in rows) == 20 + 3 + 20 + 20 + 35 + 1 + 10


def test_every_finding_has_its_row(book: Any) -> None:
    rows = table(book["Phát hiện"])
    findings = year_review().findings
    severities = [cell.value for cell in book["Phát hiện"]["A"][HEAD:]]
    assert sorted(row["Mã phát hiện"] for row in rows) == sorted(f.code.id for f in findings)
    said = {(row["Vấn đề"], row["Cách xử lý"]) for row in rows}
    assert said == {(VI.finding(f).message, VI.finding(f).hint) for f in findings}
    assert len(rows) == len(findings)
    assert severities[:4] == ["Lỗi", "Lỗi", "Cảnh báo", "Lưu ý"]
    assert (rows[0]["Trang tính"], rows[0]["Ô"], rows[0]["Căn cứ"]) == (
        "Chấm điểm",
        "D7",
        "2516/KH-UBND, II.2.2",
    )


def test_weakest_criteria_first_and_departments_beneath(book: Any) -> None:
    sheet = book["Tiêu chí yếu"]
    rows = table(sheet)
    assert len(rows) == 15
    assert [row["Tiêu chí"] for row in rows[:3]] == ["TC15", "TC14", "TC13"]
    shares = [row["Tỷ lệ mất (%)"] for row in rows]
    assert shares == sorted(shares, reverse=True)
    assert (rows[0]["Điểm mất"], rows[0]["Điểm tối đa"], rows[0]["Tỷ lệ mất (%)"]) == (150, 250, 60)
    assert (rows[0]["Số xã mất điểm"], rows[0]["Số xã có điểm"]) == (4, 5)
    second = next(
        row[0].row for row in sheet.iter_rows(min_row=HEAD + 16) if row[3].value == "Cơ quan theo dõi"
    )
    departments = [row[3] for row in sheet.iter_rows(second + 1, second + 6, values_only=True)]
    assert departments[0] == "Sở Văn hóa, Thể thao và Du lịch"
    assert len(set(departments)) == 6


def test_native_charts_read_the_cells(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if "/charts/chart" in name]
    assert len(charts) == 2
    formulas = [set(re.findall(r"<c:f>(.*?)</c:f>", chart)) for chart in charts]
    assert {"'Kết quả'!$E$5:$E$9", "'Kết quả'!$F$5:$F$9", "'Kết quả'!$G$5:$G$9"} <= formulas[0]
    assert "'Tiêu chí yếu'!$G$5:$G$19" in formulas[1]


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_frozen_filtered_and_set_up_for_a4(book: Any, name: str) -> None:
    sheet = book[name]
    assert sheet.freeze_panes
    assert sheet.auto_filter.ref
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)  # as wide as the page
    fonts = {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert fonts == {"Times New Roman"}


def test_same_review_same_bytes(data: bytes) -> None:
    assert summary_workbook(year_review(), VI, district="huyện Đắk Hà") == data


@pytest.mark.parametrize(
    "evil", ["=1+1", "+1", "-1", "@SUM(A1)", "http://x.example", "{=A1}", "1,5", "\x00\x1b[2J"]
)
def test_what_was_typed_stays_text(evil: str) -> None:
    finding = Finding(Code.SCORE_NOT_A_NUMBER, Place(evil, evil, "D7"), {"criterion": "1", "value": evil})
    review = replace(year_review(), communes=(commune("23500", evil, "75 " * 15),), findings=(finding,))
    data = summary_workbook(review, VI, district=evil)
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n", "d") and cell.hyperlink is None for cell in row)
    shown = book["Kết quả"].cell(HEAD + 1, 3)
    assert shown.data_type == "s"
    assert shown.value.lstrip("\N{REPLACEMENT CHARACTER}") == evil.lstrip("\x00\x1b")


def test_last_year_beside_this_one() -> None:
    review = year_review()
    before = [replace(commune, total=commune.total and commune.total - 10) for commune in review.communes]
    past = Past(2013, replace(review, year=2013, communes=tuple(before[1:])))
    data = summary_workbook(replace(review, past=past), VI)
    sheet = openpyxl.load_workbook(io.BytesIO(data))["So với năm trước"]
    rows = table(sheet)
    assert len(rows) == len(review.communes)
    changes = [row["Tăng, giảm"] for row in rows]
    assert changes[0] is None  # nothing of it is on record
    assert {change for change in changes[1:] if change is not None} == {10}
    assert [row["Tổng điểm năm nay"] for row in rows] == [
        None if commune.total is None else float(commune.total) for commune in review.communes
    ]
    assert sheet.freeze_panes
    criteria = [row[1].value for row in sheet.iter_rows() if str(row[1].value).startswith("TC")]
    assert len(criteria) == len(set(criteria)) > 0


def test_without_last_year_the_sheet_says_so(book: Any) -> None:
    said = book["So với năm trước"].cell(HEAD, 1).value
    assert said == "Chưa có số liệu năm trước trong sổ theo dõi các năm để so sánh."


def test_a_text_longer_than_a_cell_says_that_it_goes_on() -> None:
    finding = Finding(Code.DAMAGED, Place("a.xlsx"), {"reason": "x" * 40000})
    data = summary_workbook(replace(empty_review(), findings=(finding,)), VI)
    said = table(openpyxl.load_workbook(io.BytesIO(data))["Phát hiện"])[0]["Vấn đề"]
    assert len(said) == 32767
    assert said.endswith("[…]")


def test_an_empty_review_in_english() -> None:
    book = openpyxl.load_workbook(io.BytesIO(summary_workbook(empty_review(), EN)))
    assert book.sheetnames == ["Results", "Scores", "Deadlines", "Findings", "Weak criteria", "Last year"]
