# ruff: noqa: E501
from datetime import date
from decimal import Decimal

import pytest

from ktassess.domain.entries import Entry, Place, State
from ktassess.domain.regulation import Kind, Role

from .tables import REGULATION, Sheet, read_book, told

COMMUNES = """
| TT | Mã đơn vị | Tên xã/phường/thị trấn | Loại hình (Xã, Phường, Thị trấn) | Đặc biệt khó khăn (x) | Ngày nhận hồ sơ | Ghi chú |
| 1 | '23500 | Thị trấn Đắk Hà | Thị trấn | | d:2014-11-12 | |
| 2 | 23503 | Xã Đắk PXi | Xã | x | '13/11/2014 | nộp bổ sung |
| 3 | '23504 | Xã Đăk Long | xã | | | |
"""
NUMBERS = tuple(criterion.number for criterion in REGULATION.criteria)
HEADINGS = (
    "Mã đơn vị | Tên xã/phường/thị trấn | "
    + " | ".join(f"TC{n}" for n in NUMBERS)
    + " | Tổng điểm | Kết luận"
)
COUNCIL = """
| TT | Họ và tên | Chức vụ, đơn vị | Vai trò trong Hội đồng | Có mặt (x) | Ý kiến |
| 1 | Nguyễn Văn M | Phó Chủ tịch UBND huyện | Chủ tịch Hội đồng | x | |
"""
DOCUMENTS = """
| Văn bản | Mã đơn vị | Số | Ngày | Người ký | Chức vụ |
| Tờ trình | | 12/TTr-LĐTBXH | d:2014-11-17 | Trần Văn N | Trưởng phòng |
| Giấy công nhận | 23500 | '01 | '29/11/2014 | Nguyễn Văn M | Phó Chủ tịch |
| Báo cáo | | | | | |
"""
MEETING = """
| Số và ngày quyết định thành lập Hội đồng | 200/QĐ-UBND ngày 18/11/2014 |
| Ngày họp Hội đồng | d:2014-11-20 |
| Giờ bắt đầu | t:14:00 |
| Chủ trì | Nguyễn Văn M |
"""


def appraisal(*rows: str, headings: str = HEADINGS) -> str:
    return "\n".join((headings, *rows))


def row(code: str, points: dict[int, str] | None = None, conclusion: str = "Đạt") -> str:
    cells = [(points or {}).get(n, "45") for n in NUMBERS]
    return f"'{code} | Xã A | " + " | ".join(cells) + f" | 675 | {conclusion}"


def book(**sheets):
    return {
        "Danh sách xã": COMMUNES,
        "Điểm thẩm định": appraisal(row("23500"), row("23503", dict.fromkeys(NUMBERS, ""), "")),
        "Hội đồng xét duyệt": COUNCIL,
        "Văn bản": DOCUMENTS,
        "Cuộc họp": MEETING,
        **sheets,
    }


def test_every_sheet_is_read(tmp_path):
    district = read_book(tmp_path, book())
    assert told(district.findings) == []
    town, remote, other = district.communes
    assert town.code == Entry.of("23500", Place("district.xlsx", "Danh sách xã", "B2"), "23500")
    assert remote.code.value == "23503"
    assert [each.kind.value for each in district.communes] == [Kind.TOWNSHIP, Kind.COMMUNE, Kind.COMMUNE]
    assert [each.specially_difficult.value for each in district.communes] == [False, True, False]
    assert [each.received_on.value for each in district.communes] == [
        date(2014, 11, 12),
        date(2014, 11, 13),
        None,
    ]
    assert other.received_on.state is State.BLANK
    assert remote.note.value == "nộp bổ sung"
    given, blank = district.appraisals
    assert given.of(15) == Entry.of(Decimal(45), Place("district.xlsx", "Điểm thẩm định", "Q2"), "45")
    assert given.typed_total.value == Decimal(675)
    assert given.conclusion.value == "passed"
    assert {blank.of(number).state for number in NUMBERS} == {State.BLANK}
    assert district.council[0].role.value is Role.CHAIR
    proposal, certificate, report = district.documents
    assert (proposal.title.value, proposal.code.state, proposal.number.value) == (
        "Tờ trình",
        State.BLANK,
        "12/TTr-LĐTBXH",
    )
    assert certificate.issued_on.value == date(2014, 11, 29)
    assert (certificate.code.value, certificate.number.value) == ("23500", "01")
    assert report.number.state is State.BLANK
    assert district.meeting.decision_date.value == date(2014, 11, 18)
    assert district.meeting.held_on.value == date(2014, 11, 20)


@pytest.mark.parametrize(
    "headings",
    [
        "Mã ĐVHC | Tên đơn vị | " + " | ".join(f"TC {n}" for n in NUMBERS) + " | Tổng cộng | Kết quả",
        "Mã xã | Đơn vị | " + " | ".join(f"Tiêu chí {n}" for n in NUMBERS) + " | Cộng | Kết luận",
        "Mã đơn vị | Tên đơn vị | " + " | ".join(str(n) for n in NUMBERS) + " | Tổng điểm | Kết luận",
        "BẢNG ĐIỂM THẨM ĐỊNH\n\nMã đơn vị | Tên đơn vị | Điểm các tiêu chí\n | | " + " | ".join(f"TC{n}" for n in NUMBERS) + " | Tổng | Kết luận",
    ],
)  # fmt: skip
def test_columns_of_criteria_by_any_name(tmp_path, headings):
    district = read_book(tmp_path, book(**{"Điểm thẩm định": appraisal(row("23500"), headings=headings)}))
    assert told(district.findings) == []
    assert {district.appraisals[0].of(number).value for number in NUMBERS} == {Decimal(45)}
    assert district.appraisals[0].typed_total.value == Decimal(675)


def test_points_that_cannot_be_read_carry_their_commune(tmp_path):
    rows = (
        row("23500"),
        row("23503", {1: "'1.000", 2: "!#N/A", 3: "=SUM(A1)", 4: "tốt"}, "đạt có điều kiện"),
    )
    district = read_book(tmp_path, book(**{"Điểm thẩm định": appraisal(*rows)}))
    assert told(district.findings) == [
        "KT022 Điểm thẩm định!S3", "KT202 Điểm thẩm định!F3", "KT205 Điểm thẩm định!C3",
        "KT207 Điểm thẩm định!E3", "KT208 Điểm thẩm định!D3",
    ]  # fmt: skip
    assert {finding.commune for finding in district.findings} == {"23503"}
    assert district.appraisals[1].of(1).state is State.UNREADABLE


def test_merged_points_are_nobodys(tmp_path):
    sheet = Sheet(appraisal(row("23500", {1: "", 2: ""})), merged={"C2:D2": 90})
    district = read_book(tmp_path, book(**{"Điểm thẩm định": sheet}))
    assert told(district.findings) == ["KT016 Điểm thẩm định!C2", "KT016 Điểm thẩm định!D2"]


def test_a_criterion_without_a_column_and_one_with_two(tmp_path):
    headings = HEADINGS.replace("TC15", "TC14")
    district = read_book(tmp_path, book(**{"Điểm thẩm định": appraisal(row("23500"), headings=headings)}))
    assert told(district.findings) == ["KT008 Điểm thẩm định", "KT017 Điểm thẩm định!Q1"]
    assert district.appraisals[0].of(15).state is State.ABSENT
    assert district.appraisals[0].of(14).state is State.UNREADABLE


def test_the_list_of_communes_must_be_there(tmp_path):
    district = read_book(tmp_path, {"Cuộc họp": MEETING})
    assert told(district.findings) == ["KT007"]
    assert district.communes == ()


def test_other_sheets_may_be_missing(tmp_path):
    district = read_book(tmp_path, {"Danh sách xã": COMMUNES})
    assert told(district.findings) == []
    assert len(district.communes) == 3


def test_sheets_renamed(tmp_path):
    sheets = {f"Trang {n}": table for n, table in enumerate(book().values(), 1)}
    district = read_book(tmp_path, sheets)
    assert told(district.findings) == [f"KT021 Trang {n}" for n in range(1, 6)]
    assert len(district.communes) == 3
    assert len(district.appraisals) == 2
    assert len(district.documents) == 3
    assert district.meeting.held_on.given


def test_totals_and_signatures_are_no_communes(tmp_path):
    table = (
        COMMUNES
        + "| | Tổng cộng | 3 xã | | | | |\n| | | | | | | |\n| | | Người lập biểu | | Trưởng phòng | | |\n| | | Trần Văn N | | Lê Văn O | | |"
    )
    district = read_book(tmp_path, book(**{"Danh sách xã": table}))
    assert [each.name.value for each in district.communes] == ["Thị trấn Đắk Hà", "Xã Đắk PXi", "Xã Đăk Long"]
    assert told(district.findings) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("| Thị trấn | |", "| Đặc khu | |", "KT022 Danh sách xã!D2"),
        ("| x |", "| nghèo |", "KT022 Danh sách xã!E3"),
        ("'13/11/2014", "13/11", "KT408 Danh sách xã!F3"),
    ],
)
def test_what_cannot_be_read_in_the_list(tmp_path, old, new, finding):
    assert old in COMMUNES
    district = read_book(tmp_path, book(**{"Danh sách xã": COMMUNES.replace(old, new)}))
    assert told(district.findings) == [finding]


def test_our_own_book_comes_back_as_it_was_filled(tmp_path):
    from ktassess.forms.district_book import district_book
    from ktassess.forms.values import CommuneRow, DistrictBookForm, ReviewRow
    from ktassess.intake import read_district_book
    from ktassess.intake.guard import look

    form = DistrictBookForm(
        district="huyện Đắk Hà",
        district_code="615",
        year=2014,
        communes=(
            CommuneRow("23500", "Thị trấn Đắk Hà", Kind.TOWNSHIP, received_on=date(2014, 11, 12)),
            CommuneRow("23503", "Xã Đắk PXi", Kind.COMMUNE, specially_difficult=True),
        ),
        review={"23500": ReviewRow(dict.fromkeys(NUMBERS, Decimal("45.5")))},
    )
    path = tmp_path / "district.xlsx"
    path.write_bytes(district_book(form, REGULATION))
    assert look(path).clean
    district = read_district_book(path, "district.xlsx", REGULATION)
    assert told(district.findings) == []
    assert [each.code.value for each in district.communes] == ["23500", "23503"]
    assert [each.specially_difficult.value for each in district.communes] == [False, True]
    reviewed = next(each for each in district.appraisals if each.code.value == "23500")
    assert {reviewed.of(number).value for number in NUMBERS} == {Decimal("45.5")}
    waiting = next(each for each in district.appraisals if each.code.value == "23503")
    assert {waiting.of(number).state for number in NUMBERS} == {State.BLANK}
