# ruff: noqa: E501
"""Our own layout: every sheet read, every value with its place."""

from datetime import date, time
from decimal import Decimal

import pytest

from ktassess.domain.assessment import Result
from ktassess.domain.entries import Entry, Place, State
from ktassess.domain.regulation import Role
from ktassess.intake import read_workbook

from .tables import FILE, FULL, INFO, REGULATION, Sheet, only, points_of, read, scores_table, standard, told

MEMBERS = """
| TT | Tiêu chí | Điểm tối đa | Nguyễn Văn A | Trần Thị B | | Trung bình |
| 1 | | 75 | 70 | 71,5 | | 70.75 |
| 2 | | 50 | | nhiều | | |
"""
STATISTICS = """
| TT | Tiêu chí | Tử số | Mẫu số | Tỷ lệ (%) |
| 2 | | 98 | 100 | =C2/D2 → 98 |
| 7 | | mười | 40 trẻ | |
"""


def test_every_value_has_its_place(tmp_path):
    assessment = read(tmp_path, standard())
    assert told(assessment.findings) == []
    info = "Thông tin"
    assert assessment.name == Entry.of("Xã Đắk Mar", Place(FILE, info, "B1"), "Xã Đắk Mar")
    assert assessment.code.value == "23503"
    assert assessment.locality_class.value == "Xã, thị trấn thuộc huyện, thành phố"
    assert assessment.district.value == "huyện Đắk Hà"
    assert assessment.year == Entry.of(2014, Place(FILE, info, "B5"), "2014")
    assert assessment.meeting.decision_number.value == "15/QĐ-UBND"
    assert assessment.meeting.decision_date == Entry.of(
        date(2014, 10, 28), Place(FILE, info, "B6"), "15/QĐ-UBND ngày 28/10/2014"
    )
    assert assessment.meeting.held_on.value == date(2014, 11, 5)
    assert assessment.meeting.starts_at.value == time(8)
    assert assessment.meeting.ends_at.value == time(10, 30)
    assert assessment.meeting.venue.value == "Hội trường UBND xã"
    assert assessment.meeting.chair.value == "Nguyễn Văn A"
    assert assessment.meeting.secretary.value == "Trần Thị B"
    assert assessment.meeting.conclusion.value is Result.PASSED
    assert assessment.signed_on.value == date(2014, 11, 10)
    assert assessment.sent_on.value == date(2014, 11, 12)
    assert assessment.children.value == 1234
    assert assessment.document_numbers.value == "CV: 45/UBND-VX"
    assert points_of(assessment) == FULL
    assert assessment.row(3).points == Entry.of(Decimal(70), Place(FILE, "Chấm điểm", "D4"), "70")
    assert assessment.row(3).maximum.value == Decimal(75)
    assert assessment.row(3).evidence == Entry.of(
        "Báo cáo số 3", Place(FILE, "Chấm điểm", "E4"), "Báo cáo số 3"
    )
    assert assessment.row(3).note == Entry.blank(Place(FILE, "Chấm điểm", "F4"))
    assert assessment.typed_total == Entry.of(Decimal(925), Place(FILE, "Chấm điểm", "D17"), "925")
    assert [member.role.value for member in assessment.council] == [Role.CHAIR, Role.STANDING, Role.MEMBER]
    assert [member.present.value for member in assessment.council] == [True, True, False]
    assert assessment.council[1].opinion.value == "Nhất trí"
    assert assessment.council[2].name == Entry.of("Lê Văn C", Place(FILE, "Hội đồng", "B4"), "Lê Văn C")
    assert assessment.form_version is None


def test_members_own_points_and_statistics(tmp_path):
    assessment = read(tmp_path, standard(**{"Điểm thành viên": MEMBERS, "Số liệu": STATISTICS}))
    first, second = assessment.member_scores
    assert (first.member, second.member) == ("Nguyễn Văn A", "Trần Thị B")
    assert first.points[0][1].value == Decimal(70)
    assert first.points[1][1].state is State.BLANK
    assert second.points[0][1].value == Decimal("71.5")
    assert second.points[1][1].state is State.UNREADABLE
    births, helped = assessment.statistics
    assert (births.numerator.value, births.denominator.value) == (Decimal(98), Decimal(100))
    assert helped.numerator.state is helped.denominator.state is State.UNREADABLE
    assert told(assessment.findings) == ["KT216 Điểm thành viên!E3", "KT218 Số liệu!C3", "KT218 Số liệu!D3"]
    member = next(each for each in assessment.findings if each.code.id == "KT216")
    assert member.params == {"criterion": "2", "member": "Trần Thị B", "value": "nhiều"}


def test_a_blank_form_is_blank_not_zero(tmp_path):
    points = dict.fromkeys(range(1, 16), "")
    council = "TT | Họ và tên | Chức vụ, đơn vị | Vai trò trong Hội đồng | Có mặt (x)\n1 | | Trưởng Công an | Thành viên |\n2 | | | |"
    assessment = read(tmp_path, {**standard(scores_table(points)), "Hội đồng": council})
    assert set(points_of(assessment).values()) == {"blank"}
    assert len(assessment.council) == 1
    assert assessment.council[0].name.state is State.BLANK
    assert told(assessment.findings) == []


@pytest.mark.parametrize(
    ("value", "state", "code"),
    [
        ("'45,5 điểm", "45.5", None),
        ("'45/50", "45", None),
        ("-5", "-5", None),
        ("999", "999", None),
        ("274.65999999999997", "274.66", None),
        ("=1+1 → 42", "42", None),
        ("=B1 → 45 điểm", "45", None),
        ("␣", "blank", None),
        ("=SUM(A1:A2)", "unreadable", "KT207"),
        ("!#REF!", "unreadable", "KT208"),
        ("!#DIV/0!", "unreadable", "KT208"),
        ("'1.000", "unreadable", "KT205"),
        ("'1,000", "unreadable", "KT205"),
        ("'45/75", "unreadable", "KT205"),
        ("%:0.9", "unreadable", "KT205"),
        ("TRUE", "unreadable", "KT202"),
        ("d:2014-11-03", "unreadable", "KT202"),
        ("khá tốt", "unreadable", "KT202"),
        ("x", "unreadable", "KT202"),
    ],
)
def test_points_as_they_arrive(tmp_path, value, state, code):
    assessment = read(tmp_path, standard(scores_table({2: value})))
    assert points_of(assessment) == {**FULL, 2: state}
    assert told(assessment.findings) == ([f"{code} Chấm điểm!D3"] if code else [])
    for finding in assessment.findings:
        assert finding.clause == REGULATION.total.source


def test_findings_say_what_was_typed(tmp_path):
    assessment = read(
        tmp_path, standard(scores_table({2: "'1.000", 3: "=SUM(A1:A2)", 4: "!#N/A", 5: "năm mươi"}))
    )
    assert [dict(finding.params) for finding in assessment.findings] == [
        {"criterion": "2", "value": "1.000", "first": "1000", "second": "1"},
        {"formula": "=SUM(A1:A2)"},
        {"value": "#N/A"},
        {"criterion": "5", "value": "năm mươi"},
    ]


@pytest.mark.parametrize(
    ("total", "state"),
    [
        ("| Tổng điểm | | '925 điểm | |", "925"),
        ("| TỔNG CỘNG: | | 925 | |", "925"),
        ("Cộng | | | 925 | |", "925"),
        ("| Tổng điểm (từ 1 đến 15) | | 925 | |", "925"),
        ("| Tổng điểm tự chấm của xã | | 925 | |", "925"),
        ("| Tổng điểm | | | |", "blank"),
        ("", "absent"),
        ("| Tổng điểm | | =SUM(D2:D16) | |", "KT217"),
        ("| Tổng điểm | | !#REF! | |", "KT217"),
        ("| Tổng điểm | | chín trăm | |", "KT217"),
    ],
)
def test_the_typed_total(tmp_path, total, state):
    assessment = read(tmp_path, standard(scores_table(total=total)))
    entry = assessment.typed_total
    if state == "KT217":
        assert entry.state is State.UNREADABLE
        assert told(assessment.findings) == ["KT217 Chấm điểm!D17"]
    else:
        assert (str(entry.value) if entry.given else entry.state.value) == state
        assert told(assessment.findings) == []


INFO_ROWS = {line.split("|")[1].strip(): number for number, line in enumerate(INFO.strip().splitlines(), 1)}


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Ngày họp Hội đồng", "'5/11/2014", None),
        ("Ngày họp Hội đồng", "ngày 05 tháng 11 năm 2014", None),
        ("Ngày họp Hội đồng", "5/11", "KT408"),
        ("Ngày họp Hội đồng", "41948", "KT408"),
        ("Ngày họp Hội đồng", "!#VALUE!", "KT208"),
        ("Ngày họp Hội đồng", "=TODAY()", "KT207"),
        ("Giờ bắt đầu", "8 giờ 30 phút", None),
        ("Giờ bắt đầu", "8", "KT412"),
        ("Năm đánh giá", "'2014", None),
        ("Năm đánh giá", "Năm 2014", None),
        ("Năm đánh giá", "14", "KT022"),
        ("Số trẻ em (dưới 16 tuổi)", "khoảng 1000", "KT022"),
        ("Kết luận của Chủ tịch Hội đồng (Đạt / Không đạt)", "ĐẠT tiêu chuẩn xã phù hợp với trẻ em", None),
        ("Kết luận của Chủ tịch Hội đồng (Đạt / Không đạt)", "không đạt", None),
        ("Kết luận của Chủ tịch Hội đồng (Đạt / Không đạt)", "Đạt / Không đạt", "KT022"),
        ("Kết luận của Chủ tịch Hội đồng (Đạt / Không đạt)", "Đạt yêu cầu nhưng", "KT022"),
        ("Số và ngày quyết định thành lập Hội đồng", "15/QĐ-UBND ngày 28/10/14", "KT408"),
    ],
)
def test_values_beside_labels(tmp_path, label, value, expected):
    row = INFO_ROWS[label]
    lines = INFO.strip().splitlines()
    lines[row - 1] = f"| {label} | {value} |"
    assessment = read(tmp_path, {**standard(), "Thông tin": "\n".join(lines)})
    assert told(assessment.findings) == ([f"{expected} Thông tin!B{row}"] if expected else [])
    if expected in ("KT408", "KT412"):
        assert assessment.findings[0].params == {"label": label, "value": value}


def test_a_code_that_lost_its_zero(tmp_path):
    info = INFO.replace("23503", "1234")
    assert read(tmp_path, {**standard(), "Thông tin": info}).code.value == "01234"


@pytest.mark.parametrize(
    ("mark", "present"),
    [("x", True), ("X", True), ("có", True), ("✓", True), ("1", True), ("TRUE", True), ("Có mặt", True),
     ("", False), ("vắng", False), ("không", False), ("0", False), ("FALSE", False), ("ốm", None), ("?", None)],
)  # fmt: skip
def test_presence(tmp_path, mark, present):
    council = f"TT | Họ và tên | Chức vụ | Vai trò | Có mặt\n1 | Nguyễn Văn A | Chủ tịch UBND xã | Chủ tịch HĐ | {mark}"
    assessment = read(tmp_path, {**standard(), "Hội đồng": council})
    assert assessment.council[0].present.value is present
    assert told(assessment.findings) == ([] if present is not None else ["KT022 Hội đồng!E2"])


def test_presence_without_its_column_is_not_a_no(tmp_path):
    council = "TT | Họ và tên | Chức vụ | Vai trò\n1 | Nguyễn Văn A | Chủ tịch UBND xã | Chủ tịch"
    assert read(tmp_path, {**standard(), "Hội đồng": council}).council[0].present.state is State.ABSENT


def test_an_unknown_role(tmp_path):
    council = (
        "TT | Họ và tên | Chức vụ | Vai trò\n1 | Nguyễn Văn A | Chủ tịch UBND xã | Phó Chủ tịch Hội đồng"
    )
    assessment = read(tmp_path, {**standard(), "Hội đồng": council})
    assert told(assessment.findings) == ["KT311 Hội đồng!D2"]
    assert assessment.findings[0].params["value"] == "Phó Chủ tịch Hội đồng"
    assert assessment.council[0].role.state is State.UNREADABLE


def test_signatures_beneath_the_council_are_no_members(tmp_path):
    council = (
        "TT | Họ và tên | Chức vụ | Vai trò | Có mặt\n"
        "1 | Nguyễn Văn A | Chủ tịch UBND xã | Chủ tịch | x\n"
        "2 | Trần Thị B | Công chức | Thường trực | x\n"
        "| | | |\n"
        "| NGƯỜI LẬP BIỂU | | CHỦ TỊCH HỘI ĐỒNG |\n"
        "| Trần Thị B | | Nguyễn Văn A |"
    )
    assessment = read(tmp_path, {**standard(), "Hội đồng": council})
    assert [member.name.value for member in assessment.council] == ["Nguyễn Văn A", "Trần Thị B"]
    assert told(assessment.findings) == []


def test_what_is_hidden_is_said_to_be(tmp_path):
    scores = Sheet(scores_table(), hidden_rows=[4], hidden_columns=["D"])
    assessment = read(tmp_path, standard(scores))
    assert told(assessment.findings) == ["KT014 Chấm điểm!D1", "KT014 Chấm điểm!D4"]
    assert points_of(assessment) == FULL


def test_a_merged_score_is_nobodys(tmp_path):
    scores = Sheet(scores_table({2: "", 3: ""}), merged={"D3:D4": 90})
    assessment = read(tmp_path, standard(scores))
    assert points_of(assessment) == {**FULL, 2: "unreadable", 3: "unreadable"}
    assert told(assessment.findings) == ["KT016 Chấm điểm!D3"]
    assert assessment.findings[0].params == {"value": "90", "range": "D3:D4"}


def test_sheets_that_must_be_there(tmp_path):
    assessment = read(tmp_path, {"Trang 1": "a | b"})
    assert told(assessment.findings) == ["KT007", "KT007", "KT007"]
    assert [each.params["sheet"] for each in assessment.findings] == ["Chấm điểm", "Thông tin", "Hội đồng"]
    assert {each.params["found"] for each in assessment.findings} == {"Trang 1"}


def test_headings_that_must_be_there(tmp_path):
    sheets = standard(scores_table(headings="TT | Tiêu chí | Bao nhiêu | Được chừng nào | |"))
    sheets["Hội đồng"] = "TT | Họ và tên | Chức vụ | Có mặt\n1 | Nguyễn Văn A | Chủ tịch UBND xã | x"
    assessment = read(tmp_path, sheets)
    assert told(assessment.findings) == ["KT008 Chấm điểm", "KT008 Hội đồng!A1"]
    assert assessment.scores == ()


def test_labels_that_are_missing(tmp_path):
    info = "\n".join(line for line in INFO.strip().splitlines() if "Ngày họp" not in line)
    assessment = read(tmp_path, {**standard(), "Thông tin": info})
    assert told(assessment.findings) == ["KT015 Thông tin"]
    assert assessment.findings[0].params == {"label": "Ngày họp Hội đồng", "sheet": "Thông tin"}
    assert assessment.meeting.held_on.state is State.ABSENT


def test_our_own_form_comes_back_as_it_was_filled(tmp_path):
    from ktassess.forms.scoring_form import scoring_form
    from ktassess.forms.values import CouncilRow, CriterionScore, MeetingForm, ScoringForm, StatisticRow
    from ktassess.intake.guard import look

    form = ScoringForm(
        code="23503",
        name="Xã Đắk Mar",
        class_label=REGULATION.classes[1].name,
        district="huyện Đắk Hà",
        year=2014,
        meeting=MeetingForm(
            "15/QĐ-UBND ngày 28/10/2014", date(2014, 11, 5), time(8), time(10, 30), "Hội trường", "A", "B"
        ),
        conclusion=Result.PASSED,
        signed_on=date(2014, 11, 10),
        scores={number: CriterionScore(Decimal(text), f"Báo cáo {number}") for number, text in FULL.items()},
        council=(CouncilRow("Nguyễn Văn A", "Chủ tịch UBND xã", Role.CHAIR, True),),
        statistics={2: StatisticRow(98, 100)},
    )
    path = tmp_path / "form.xlsx"
    path.write_bytes(scoring_form(form, REGULATION))
    assert look(path).clean
    assessment = only(read_workbook(path, FILE, REGULATION))
    assert told(assessment.findings) == []
    assert points_of(assessment) == FULL
    assert assessment.typed_total.value == Decimal(925)
    assert assessment.form_version == "1"
    assert assessment.meeting.held_on.value == date(2014, 11, 5)
    assert assessment.statistics[0].numerator.value == 98
    blank = ScoringForm(code="23503", name="Xã Đắk Mar", class_label="", district="huyện Đắk Hà", year=2014)
    path.write_bytes(scoring_form(blank, REGULATION))
    assert look(path).clean
    assessment = only(read_workbook(path, FILE, REGULATION))
    assert told(assessment.findings) == []
    assert set(points_of(assessment).values()) == {"blank"}
    assert assessment.meeting.held_on.state is State.BLANK
