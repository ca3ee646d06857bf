from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl.workbook import Workbook

from ktassess.forms import CriterionScore, scoring_form
from tests.forms.filled import BLANK, DIFFICULT, FULL, POINTS, REGULATION, TOTAL, USUAL, opened, rules_for

LABELS = (
    "Tên xã/phường/thị trấn · Mã đơn vị · Loại địa bàn · Huyện/thành phố · Năm đánh giá · "
    "Số và ngày quyết định thành lập Hội đồng · Ngày họp Hội đồng · Giờ bắt đầu · Giờ kết thúc · "
    "Địa điểm họp · Chủ trì · Thư ký · Kết luận của Chủ tịch Hội đồng (Đạt / Không đạt) · "
    "Ngày ký hồ sơ · Ngày gửi hồ sơ · Số trẻ em (dưới 16 tuổi) · Số văn bản"
)
SCORES = "TT · Tiêu chí · Điểm tối đa · Điểm tự chấm · Căn cứ, minh chứng · Ghi chú"
COUNCIL = "TT · Họ và tên · Chức vụ, đơn vị · Vai trò trong Hội đồng · Có mặt (x) · Ý kiến"
STATISTICS = "TT · Tiêu chí · Tử số · Mẫu số · Tỷ lệ (%)"


@cache
def blank() -> Workbook:
    return opened(scoring_form(BLANK, REGULATION))


@cache
def full(*, values: bool = False) -> Workbook:
    return opened(scoring_form(FULL, REGULATION), values=values)


def test_sheets_are_those_of_the_contract() -> None:
    assert blank().sheetnames == ["Thông tin", "Chấm điểm", "Hội đồng", "Điểm thành viên", "Số liệu"]
    assert all(sheet.sheet_state == "visible" for sheet in blank())


def test_labels_stand_in_a_from_the_first_row() -> None:
    sheet = blank()["Thông tin"]
    expected = LABELS.split(" · ")
    assert [sheet.cell(row, 1).value for row in range(1, len(expected) + 1)] == expected


@pytest.mark.parametrize(
    ("sheet", "headings"), [("Chấm điểm", SCORES), ("Hội đồng", COUNCIL), ("Số liệu", STATISTICS)]
)
def test_headings_stand_in_the_first_row(sheet: str, headings: str) -> None:
    expected = headings.split(" · ")
    assert [cell.value for cell in blank()[sheet][1]][: len(expected)] == expected


def test_one_row_a_criterion_then_the_total_and_nothing_beneath() -> None:
    sheet = blank()["Chấm điểm"]
    assert [sheet.cell(row, 1).value for row in range(2, 17)] == list(range(1, 16))
    assert sheet["B3"].value == "Tỷ lệ trẻ em được khai sinh đúng quy định"
    assert [sheet.cell(row, 3).value for row in (2, 3, 16)] == [75, 50, 50]
    assert (sheet.max_row, sheet["B17"].value) == (17, "Tổng điểm")


def test_known_values_are_filled_in_and_the_rest_is_blank() -> None:
    sheet = blank()["Thông tin"]
    values = [sheet.cell(row, 2).value for row in range(1, 18)]
    assert values[:5] == ["Xã Đăk Long", "23504", DIFFICULT, "Huyện Đắk Hà", 2014]
    assert values[5:] == [None] * 12
    assert all(
        blank()["Chấm điểm"].cell(row, column).value is None for row in range(2, 17) for column in (4, 5, 6)
    )


def test_the_council_is_prefilled_with_its_seats() -> None:
    rows = [[cell.value for cell in row] for row in blank()["Hội đồng"].iter_rows(min_row=2)]
    seats = REGULATION.council("commune-assessment").seats
    assert [row[2] for row in rows[: len(seats)]] == [seat.name for seat in seats]
    assert [row[3] for row in rows[:3]] == ["Chủ tịch Hội đồng", "Thường trực Hội đồng", "Thành viên"]
    assert all(row[1] is None for row in rows)
    assert len(rows) > len(seats), "rows to spare"


def test_statistics_ask_for_rates_only() -> None:
    sheet = blank()["Số liệu"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [2, 3, 7, 10, 11, 12]


@pytest.mark.parametrize(
    ("sheet", "inputs", "locked"),
    [
        ("Thông tin", ["B3", "B6", "B13", "B17"], ["A1", "B1", "B2", "B5", "B20", "A25"]),
        ("Chấm điểm", ["D2", "E2", "F16"], ["A2", "B2", "C2", "D1", "D17", "F17"]),
        ("Hội đồng", ["B2", "C2", "D2", "E2", "F14"], ["A2", "B1"]),
        ("Điểm thành viên", ["D1", "D2", "H16"], ["A1", "B2", "C2"]),
        ("Số liệu", ["C2", "D7"], ["A2", "E2"]),
    ],
)
def test_only_input_cells_can_be_written(sheet: str, inputs: list[str], locked: list[str]) -> None:
    worksheet = blank()[sheet]
    assert worksheet.protection.sheet
    assert worksheet.protection.password is None
    assert not worksheet.protection.formatColumns, "columns can be sized"
    assert not worksheet.protection.formatRows, "rows can be sized"
    assert [worksheet[cell].protection.locked for cell in inputs] == [False] * len(inputs)
    assert [worksheet[cell].protection.locked for cell in locked] == [True] * len(locked)


def test_points_are_limited_by_each_maximum() -> None:
    sheet = blank()["Chấm điểm"]
    for row in range(2, 17):
        (rule,) = rules_for(sheet, f"D{row}")
        maximum = sheet.cell(row, 3).value
        assert (rule.type, rule.operator, rule.errorStyle) == ("decimal", None, None)  # between, and stop
        assert (rule.formula1, rule.formula2) == ("0", str(maximum))
        assert f"từ 0 đến {maximum}." in rule.error


@pytest.mark.parametrize(
    ("sheet", "cell", "kind", "source"),
    [
        ("Thông tin", "B3", "list", "$A$25:$A$27"),
        ("Thông tin", "B7", "date", None),
        ("Thông tin", "B8", "time", None),
        ("Thông tin", "B13", "list", '"Đạt,Không đạt"'),
        ("Thông tin", "B16", "whole", "0"),
        ("Hội đồng", "D5", "list", '"Chủ tịch Hội đồng,Thường trực Hội đồng,Thành viên"'),
        ("Hội đồng", "E5", "list", '"x"'),
        ("Điểm thành viên", "E4", "decimal", "0"),
        ("Số liệu", "C2", "whole", "0"),
    ],
)
def test_what_cells_accept(sheet: str, cell: str, kind: str, source: str | None) -> None:
    (rule,) = rules_for(blank()[sheet], cell)
    assert rule.type == kind
    assert source is None or rule.formula1 == source
    assert rule.error, "says in words what is wrong"


def test_the_list_of_classes_holds_every_class_with_its_threshold() -> None:
    sheet = blank()["Thông tin"]
    listed = [(sheet.cell(row, 1).value, sheet.cell(row, 2).value) for row in range(25, 28)]
    assert listed == [(c.name, int(c.threshold.value)) for c in REGULATION.classes]


def test_total_and_threshold_are_formulas_with_their_values() -> None:
    assert full()["Chấm điểm"]["D17"].value == "=SUM(D2:D16)"
    assert "VLOOKUP($B$3," in full()["Thông tin"]["B20"].value
    values = full(values=True)
    assert Decimal(str(values["Chấm điểm"]["D17"].value)) == TOTAL
    assert values["Thông tin"]["B20"].value == 750
    assert values["Số liệu"]["E2"].value == 98


@pytest.mark.parametrize(
    ("class_label", "change", "words"),
    [
        (USUAL, "0", "Đạt"),
        (USUAL, "-46.5", "Đạt"),  # the total equals the threshold
        (USUAL, "-47", "Chưa đạt"),
        (DIFFICULT, "-47", "Đạt"),
        (USUAL, None, "Chưa đủ điểm"),
        ("", "0", "Chưa có mức điểm"),
    ],
)
def test_live_cell(class_label: str, change: str | None, words: str) -> None:
    points = None if change is None else POINTS[3] + Decimal(change)
    form = replace(FULL, class_label=class_label, scores={**FULL.scores, 3: CriterionScore(points)})
    values = opened(scoring_form(form, REGULATION), values=True)
    assert values["Chấm điểm"]["F17"].value == words
    assert values["Thông tin"]["B22"].value == words


def test_no_formula_is_stored_without_its_value() -> None:
    for data in (scoring_form(BLANK, REGULATION), scoring_form(FULL, REGULATION)):
        formulas, values = opened(data), opened(data, values=True)
        for sheet in formulas:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        assert values[sheet.title][cell.coordinate].value not in (None, ""), cell


def test_dates_times_and_texts_are_stored_as_such() -> None:
    sheet = full()["Thông tin"]
    assert sheet["B7"].is_date
    assert sheet["B7"].number_format == "dd/mm/yyyy"
    assert f"{sheet['B8'].value:%H:%M}" == "14:00"
    assert sheet["B2"].number_format == "@", "a code stays a text when it is typed again"


def test_unverified_names_are_marked_and_told() -> None:
    sheet = blank()["Chấm điểm"]
    starred = [row for row in range(2, 17) if sheet.cell(row, 2).value.endswith("(*)")]
    assert starred == [10, 14, 15]
    assert all(sheet.cell(row, 2).comment for row in starred)
    assert "tên tiêu chí 9, 13, 14" in sheet.oddFooter.left.text
    assert any("tên tiêu chí 9, 13, 14" in str(cell.value) for cell in blank()["Thông tin"]["A"])


def test_print_set_up() -> None:
    for sheet in blank():
        assert sheet.page_setup.paperSize == "9" or sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert "&P" in sheet.oddFooter.right.text
    table = blank()["Chấm điểm"]
    assert (table.freeze_panes, table.print_title_rows) == ("A2", "$1:$1")


def test_hidden_version_mark() -> None:
    book = blank()
    name = book.defined_names["ktassess_form"]
    assert (name.value, name.hidden) == ('"scoring/1"', True)
    assert {p.name: p.value for p in book.custom_doc_props.props} == {"ktassess_form": "scoring/1"}


def test_rows_are_tall_enough_and_still_grow() -> None:
    data = scoring_form(FULL, REGULATION)
    rows = opened(data)["Chấm điểm"].row_dimensions
    assert rows[2].height > rows[3].height >= 20, "three lines of text, one line"
    with ZipFile(BytesIO(data)) as package:
        assert b"customHeight" not in package.read("xl/worksheets/sheet2.xml")


def test_more_people_than_seats_fit() -> None:
    people = tuple(replace(FULL.council[2], name=f"Nguyễn Văn {n}") for n in range(40))
    sheet = opened(scoring_form(replace(FULL, council=people), REGULATION))["Hội đồng"]
    assert sheet["B41"].value == "Nguyễn Văn 39"
    assert rules_for(sheet, "D41")
