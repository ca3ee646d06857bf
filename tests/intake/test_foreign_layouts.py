# ruff: noqa: E501
"""Workbooks re-typed in a commune's own layout."""

import pytest

from ktassess.domain.entries import State
from ktassess.domain.findings import TextRef
from ktassess.intake import read_workbook

from .tables import (
    COUNCIL,
    FILE,
    FULL,
    INFO,
    REGULATION,
    Sheet,
    only,
    points_of,
    read,
    scores_table,
    standard,
    told,
    write_workbook,
)

LETTERHEAD = """| ỦY BAN NHÂN DÂN\\nXÃ ĐẮK MAR | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| | | Độc lập - Tự do - Hạnh phúc |
| | | |
| BẢNG TỔNG HỢP ĐIỂM CÁC TIÊU CHÍ NĂM 2014 | | |
| (Theo Quyết định số 34/2014/QĐ-TTg ngày 30/5/2014) | | |"""


@pytest.mark.parametrize(
    "scores",
    [
        scores_table(headings="STT | Nội dung tiêu chí | Điểm chuẩn | Tự đánh giá | Minh chứng | Ghi chú"),
        scores_table(headings="SỐ TT | NỘI DUNG | THANG ĐIỂM | ĐIỂM ĐẠT | CĂN CỨ | GHI CHÚ"),
        scores_table(headings="tt | tieu chi | diem toi da | diem tu cham | can cu minh chung | ghi chu"),
        scores_table(headings="TT | Tiêu chí | Điểm\\ntối đa | Điểm\\ntự chấm | Căn cứ,\\nminh chứng | Ghi chú"),
        scores_table(headings="TT | Tiêu chí | Điểm tối đa theo quy định | Điểm tự chấm của xã | Minh chứng |"),
        scores_table(headings="TT | Tiêu chí đánh giá | Điểm tối đa | Số điểm đạt được năm 2014 | | Ghi chú"),
        scores_table(headings="TT | Tiêu chí | Điểm tối đa | Điểm | Minh chứng | Ghi chú"),
        scores_table(before=LETTERHEAD),
        scores_table(headings="TT | Tiêu chí | Điểm | | Minh chứng |\n| | Tối đa | Tự chấm | |"),
        scores_table(headings="TT | Tiêu chí | Điểm | Điểm | Minh chứng |\n| | tối đa | tự chấm | |"),
        scores_table(headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | |\n(1) | (2) | (3) | (4) | |"),
        scores_table(headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | |\nA | B | 1 | 2 | |"),
        scores_table(headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | |\n1 | 2 | 3 | 4 | |"),
        scores_table(headings="Ghi chú | Tiêu chí | Phụ trách | Điểm tự chấm | Điểm tối đa | TT", total="",
                     row="| {name} | Công an | {points} | {maximum} | {n}"),
        scores_table(row="{n}. | {name} | {maximum} | {points} | |"),
        scores_table(row="TC {n} | {name} | {maximum} | {points} | |"),
        scores_table(row="TC{n} | | {maximum} | {points} | |"),
        scores_table(row="Tiêu chí {n} | {name} | {maximum} | {points} | |"),
        scores_table(row="{roman} | {name} | {maximum} | {points} | |"),
        scores_table(row="{roman}. | | {maximum} | {points} | |"),
        scores_table(row="'0{n} | {name} | {maximum} | {points} | |"),
        scores_table(row="| {name} | {maximum} | {points} | |"),
        scores_table(row="| {n}. {name} | {maximum} | {points} | |", headings="x | Tiêu chí | Điểm tối đa | Tự chấm |"),
        scores_table(row="| Tiêu chí {n}: {name} | {maximum} | {points} | |", headings="x | Tiêu chí | Tối đa | Tự chấm"),
        scores_table(headings="TT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú", row="{n} | | 50 | {points} | 1 |"),
        scores_table(headings="TT | Tiêu chí | Tối đa | Điểm tự chấm | Điểm đánh giá của huyện |", row="{n} | | | {points} | 9"),
        scores_table(row="{n} | {name}\\n(*) | {maximum} | '{points} điểm | |"),
    ],
)  # fmt: skip
def test_the_table_is_found_by_its_headings_and_rows(tmp_path, scores):
    assessment = read(tmp_path, standard(scores))
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == []


def test_headings_merged_over_two_rows(tmp_path):
    table = scores_table(headings="| | | | |\n| | Tối đa | Tự chấm | |", before="BẢNG ĐIỂM | | | | |")
    merged = {
        "A2:A3": "TT",
        "B2:B3": "Tiêu chí",
        "C2:D2": "Điểm",
        "E2:E3": "Căn cứ, minh chứng",
        "A1:F1": "BẢNG ĐIỂM",
    }
    table = table.replace("BẢNG ĐIỂM | | | | |", "| | | | |")
    assessment = read(tmp_path, standard(Sheet(table, merged=merged)))
    assert points_of(assessment) == FULL
    assert assessment.row(1).evidence.value == "Báo cáo số 1"
    assert told(assessment.findings) == []


def test_a_heading_merged_over_two_columns_is_one_column(tmp_path):
    table = scores_table(
        headings="TT | Tiêu chí | Điểm tối đa | | | Ghi chú", row="{n} | {name} | {maximum} | {points} | | "
    )
    assessment = read(tmp_path, standard(Sheet(table, merged={"D1:E1": "Điểm tự chấm"})))
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == []


def test_names_shortened_or_mistyped_still_name_their_criterion(tmp_path):
    names = {
        2: "Tỷ lệ trẻ em được khai sinh",
        7: "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, trợ giúp",
        12: "TỶ LỆ TRẺ EM TỐT NGHIỆP TRUNG HỌC CƠ SỞ",
    }
    table = scores_table(row="| {name} | {maximum} | {points} | |")
    for number, name in names.items():
        table = table.replace(f"| {REGULATION.criterion(number).name.value} |", f"| {name} |")
    assessment = read(tmp_path, standard(table))
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == []


def test_groups_of_criteria_and_indicators_beneath_them(tmp_path):
    lines = scores_table().splitlines()
    lines.insert(1, "I | NHÓM TIÊU CHÍ CHUNG | | | |")
    lines.insert(3, "1.1 | Có nghị quyết | 40 | 40 | |")
    lines.insert(4, "1.2 | Có kế hoạch | 35 | 30 | |")
    lines.insert(5, "II | NHÓM TIÊU CHÍ VỀ BẢO VỆ TRẺ EM | | | |")
    lines.insert(7, "a) | Khai sinh đúng hạn | 50 | 45 | |")
    assessment = read(tmp_path, standard("\n".join(lines)))
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == []


def test_indicators_that_add_up_to_something_else_are_asked_about(tmp_path):
    lines = scores_table({1: "70", 2: ""}).splitlines()
    lines.insert(2, "1.1 | Có nghị quyết | 40 | 40 | |")
    lines.insert(3, "1.2 | Có kế hoạch | 35 | 20 | |")
    lines.insert(5, "- | Khai sinh đúng hạn | 50 | 45 | |")
    assessment = read(tmp_path, standard("\n".join(lines)))
    assert points_of(assessment) == {**FULL, 1: "unreadable", 2: "unreadable"}
    assert told(assessment.findings) == ["KT017 Chấm điểm!D2", "KT017 Chấm điểm!D5"]
    assert assessment.findings[0].params["second"] == TextRef(
        "found.sum-of-rows", total="60", first="3", last="4"
    )


def test_two_columns_of_own_points_are_not_chosen_between(tmp_path):
    headings = "TT | Tiêu chí | Điểm tối đa | Tự chấm | Điểm đạt | Ghi chú"
    assessment = read(tmp_path, standard(scores_table(headings=headings, row="{n} | | | {points} | 50 |")))
    assert told(assessment.findings) == ["KT017 Chấm điểm!E1"]
    assert assessment.findings[0].params["first"] == "D1 (Tự chấm)"
    assert assessment.scores == ()


def test_two_sheets_of_scores_are_not_chosen_between(tmp_path):
    sheets = {"Thông tin": INFO, "Lần 1": scores_table(), "Lần 2": scores_table(), "Hội đồng": COUNCIL}
    assessment = read(tmp_path, sheets)
    assert [each.code.id for each in assessment.findings] == ["KT017"]
    assert assessment.scores == ()


def test_our_own_sheet_name_goes_before_its_synonyms(tmp_path):
    summary = scores_table(dict.fromkeys(range(1, 16), "1"))
    assessment = read(tmp_path, {"Tổng điểm": summary, **standard()})
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == []


def test_number_and_name_that_contradict_each_other(tmp_path):
    thirteen, fifteen = (REGULATION.criterion(number).name.value for number in (13, 15))
    table = scores_table().replace(f"| {thirteen} |", f"| {fifteen} |", 1)
    assessment = read(tmp_path, standard(table))
    assert points_of(assessment) == {**FULL, 13: "unreadable"}
    assert told(assessment.findings) == ["KT017 Chấm điểm!A14"]


def test_a_criterion_twice_is_read_from_neither_row(tmp_path):
    table = scores_table(row="{n} | | | {points} |").replace("\n4 |", "\n3 |")
    assessment = read(tmp_path, standard(table))
    assert points_of(assessment) == {n: p for n, p in {**FULL, 3: "unreadable"}.items() if n != 4}
    assert told(assessment.findings) == ["KT009 Chấm điểm!A1", "KT010 Chấm điểm!A5"]
    twice = next(each for each in assessment.findings if each.code.id == "KT010")
    assert twice.params == {"criterion": "3", "other": "A4"}
    missing = next(each for each in assessment.findings if each.code.id == "KT009")
    assert missing.params == {"criterion": "4", "name": REGULATION.criterion(4).name.value}


def test_a_row_of_no_criterion(tmp_path):
    table = scores_table(total="16 | Tiêu chí khác | 50 | 50 |\n| Thưởng | | 10 |\n| Tổng điểm | | 925 |")
    assessment = read(tmp_path, standard(table))
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == ["KT011 Chấm điểm!A17", "KT011 Chấm điểm!A18"]


def test_two_totals_that_differ(tmp_path):
    table = scores_table(total="| Tổng điểm | | 925 |\n| Tổng cộng | | 930 |")
    assessment = read(tmp_path, standard(table))
    assert told(assessment.findings) == ["KT017 Chấm điểm!D18"]
    assert assessment.typed_total.state is State.UNREADABLE


def test_sheets_renamed(tmp_path):
    sheets = {"Sheet1": INFO, "Sheet2": scores_table(), "Sheet3": COUNCIL}
    assessment = read(tmp_path, sheets)
    assert points_of(assessment) == FULL
    assert assessment.name.value == "Xã Đắk Mar"
    assert len(assessment.council) == 3
    assert told(assessment.findings) == ["KT021 Sheet1", "KT021 Sheet2", "KT021 Sheet3"]


def test_sheet_names_without_diacritics_or_in_capitals(tmp_path):
    assessment = read(tmp_path, {"THONG TIN": INFO, "cham diem": scores_table(), "HỘI ĐỒNG": COUNCIL})
    assert told(assessment.findings) == []
    assert points_of(assessment) == FULL


def test_everything_on_one_sheet(tmp_path):
    table = scores_table(
        before=LETTERHEAD + "\nHuyện: Đắk Hà | | |\nNgày họp: | 05/11/2014 | |",
        after="Kết luận của Chủ tịch Hội đồng: Đạt\n| |\nTT | Họ và tên | Chức vụ | Vai trò | Có mặt\n"
        "1 | Nguyễn Văn A | Chủ tịch UBND xã | Chủ tịch | x\n2 | Trần Thị B | Công chức | Thường trực | x\n"
        "| |\n| THƯ KÝ | | CHỦ TỊCH HỘI ĐỒNG |\n| Trần Thị B | | Nguyễn Văn A |",
    )
    assessment = read(tmp_path, {"Bảng điểm": table})
    assert points_of(assessment) == FULL
    assert assessment.name.value == "XÃ ĐẮK MAR"
    assert assessment.district.value == "Đắk Hà"
    assert assessment.year.value == 2014
    assert str(assessment.meeting.held_on.value) == "2014-11-05"
    assert assessment.meeting.conclusion.value == "passed"
    assert assessment.meeting.chair.state is State.ABSENT
    assert [member.name.value for member in assessment.council] == ["Nguyễn Văn A", "Trần Thị B"]
    assert told(assessment.findings) == []


def test_labels_anywhere_with_colons_numbers_and_gaps(tmp_path):
    info = (
        "THÔNG TIN CHUNG | | | |\n"
        "1. Tên xã, phường, thị trấn: | | Xã Đắk Mar | Mã xã: | '23503\n"
        "2. Huyện | | Đắk Hà | Năm: | 2014\n"
        "3. Ngày họp (ngày/tháng/năm): | | 05/11/2014 | |\n"
        "4. Chủ tọa: Nguyễn Văn A | | | |\n"
        "5. Kết luận: Không đạt\\nNgày ký: 10/11/2014 | | | |"
    )
    assessment = read(tmp_path, {**standard(), "Thông tin": info})
    assert assessment.name.value == "Xã Đắk Mar"
    assert assessment.name.place.cell == "C2"
    assert assessment.code.value == "23503"
    assert assessment.year.value == 2014
    assert str(assessment.meeting.held_on.value) == "2014-11-05"
    assert assessment.meeting.chair.value == "Nguyễn Văn A"
    assert assessment.meeting.conclusion.value == "failed"
    assert str(assessment.signed_on.value) == "2014-11-10"
    assert {each.code.id for each in assessment.findings} == {"KT015"}


def test_a_label_twice_with_two_values(tmp_path):
    info = INFO + "| Ngày họp | d:2014-11-06 |\n| Chủ tọa | Nguyễn Văn A |"
    assessment = read(tmp_path, {**standard(), "Thông tin": info})
    assert told(assessment.findings) == ["KT017 Thông tin!B18"]
    assert assessment.meeting.held_on.state is State.UNREADABLE
    assert assessment.meeting.chair.value == "Nguyễn Văn A"


def test_a_hidden_sheet_is_not_taken_for_the_visible_one(tmp_path):
    old = Sheet(scores_table(dict.fromkeys(range(1, 16), "1")), visible=False)
    sheets = {"Thông tin": INFO, "Chấm điểm": scores_table(), "Bảng chấm điểm": old, "Hội đồng": COUNCIL}
    assessment = read(tmp_path, sheets)
    assert points_of(assessment) == FULL
    assert told(assessment.findings) == ["KT014 Bảng chấm điểm"]


def test_names_typed_in_decomposed_letters(tmp_path):
    import unicodedata

    sheets = {
        unicodedata.normalize("NFD", name): unicodedata.normalize("NFD", table)
        for name, table in standard().items()
    }
    assessment = read(tmp_path, sheets)
    assert points_of(assessment) == FULL
    assert assessment.name.value == "Xã Đắk Mar"
    assert told(assessment.findings) == []


def test_a_district_book_among_the_scoring_workbooks(tmp_path):
    path = write_workbook(
        tmp_path / "book.xlsx", {"Danh sách xã": "Mã đơn vị | Tên đơn vị | Loại hình\n23503 | Xã A | Xã"}
    )
    assessment = only(read_workbook(path, FILE, REGULATION))
    assert {each.code.id for each in assessment.findings} == {"KT007"}
    assert assessment.scores == ()
