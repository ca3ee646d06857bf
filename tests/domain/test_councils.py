"""Councils seat by seat."""

from __future__ import annotations

from datetime import date

import pytest

from ktassess.domain.council import fits
from ktassess.domain.entries import Entry, Place
from ktassess.domain.findings import Finding

from .sheets import (
    FULL_COUNCIL,
    REGULATION,
    REVIEW_COUNCIL,
    appraisal,
    assessment,
    book,
    council,
    review,
    review_alone,
    rows,
    spread,
)


def found(table: str, **changes: object) -> list[Finding]:
    """Findings of the council family for a commune's council written as a table."""
    year = review_alone(assessment(council=council(table), **changes))
    return [finding for finding in year.findings if finding.code.id.startswith("KT3")]


def without(position: str) -> str:
    """The full council without one line."""
    return "\n".join(line for line in FULL_COUNCIL.splitlines() if position not in line)


def test_a_full_council_has_no_findings() -> None:
    assert found(FULL_COUNCIL) == []


CHANGES = """
| replace                        | with                           | codes |
| chair                          | member                         | KT302 |
| Chủ tịch UBND xã               | Phó Chủ tịch UBND xã           |       |
| Chủ tịch UBND xã               | Phó chủ tịch Ủy ban nhân dân   |       |
| Chủ tịch UBND xã               | Bí thư Đảng ủy xã              | KT304 |
| Chủ tịch UBND xã               | Chủ tịch HĐND xã               | KT304 |
| standing                       | member                         | KT305 |
| Công chức Văn hóa - Xã hội     | Công chức Địa chính            | KT306 |
| Công chức Văn hóa - Xã hội     | Phụ trách công tác bảo vệ, chăm sóc trẻ em | |
| Trưởng Công an xã              | Phó Trưởng Công an xã          | KT307 |
| Trạm trưởng Trạm Y tế          | Nhân viên Trạm Y tế            | KT307 |
| Hiệu trưởng Trường THCS        | Hiệu trưởng trường Trung học cơ sở Nguyễn Tất Thành | |
| Hiệu trưởng Trường Mầm non     | Phó Hiệu trưởng Trường Mầm non | KT307 |
| Đại diện thôn Kon Trang        | Trưởng thôn Kon Trang          |       |
| Lê Văn C                       | Trần Thị B                     | KT308 |
| Lê Văn C                       | Lê Vân C                       |       |
| x                              |                                | KT310 KT315 |
"""


@pytest.mark.parametrize(("before", "after", "codes"), list(rows(CHANGES))[1:])
def test_changes(before: str, after: str, codes: str) -> None:
    if before == "x":
        table = FULL_COUNCIL.replace("| x |", "|   |")
    else:
        table = FULL_COUNCIL.replace(before, after, 1)
        assert table != FULL_COUNCIL
    assert sorted(finding.code.id for finding in found(table)) == codes.split()


SEATS = [line[1] for line in list(rows(FULL_COUNCIL))[1:] if line[2] == "member"]


@pytest.mark.parametrize("position", SEATS)
def test_each_missing_seat_is_named(position: str) -> None:
    (finding,) = found(without(position))
    seat = next(
        seat
        for seat in REGULATION.council("commune-assessment").seats
        if fits(seat, position, REGULATION.abbreviations)
    )
    assert (finding.code.id, finding.params["seat"]) == ("KT307", seat.name)


@pytest.mark.parametrize(
    "line",
    [
        row
        for row in list(rows(REVIEW_COUNCIL))[1:]
        # The steering committee's members are an open seat: who of them sits is the district's choice.
        if row[2] == "member" and "Ban Chỉ đạo" not in row[1]
    ],
)
def test_each_missing_seat_of_the_review_council_is_named(line: list[str]) -> None:
    table = "\n".join(text for text in REVIEW_COUNCIL.splitlines() if line[0] not in text)
    members = council(table, "Hội đồng xét duyệt", "district.xlsx")
    year = review(assessment(), district=book(council=members, appraisals=(appraisal(spread("800")),)))
    (finding,) = [item for item in year.findings if item.code.id.startswith("KT3")]
    assert (finding.code.id, finding.commune) == ("KT307", None)


def test_one_head_may_sit_for_two_schools() -> None:
    table = without("Hiệu trưởng Trường Tiểu học").replace(
        "Hiệu trưởng Trường THCS", "Hiệu trưởng Trường Tiểu học và THCS"
    )
    assert found(table) == []


def test_the_chair_may_add_others() -> None:
    assert found(FULL_COUNCIL + "| Y Lan | Chủ tịch Hội Nông dân xã | member | x |") == []


def test_no_council_at_all() -> None:
    assert [finding.code.id for finding in found("| Họ và tên | Chức vụ | Vai trò | Có mặt |")] == ["KT301"]


def test_two_chairs() -> None:
    table = FULL_COUNCIL.replace("| standing   |", "| chair      |")
    assert {finding.code.id for finding in found(table)} == {"KT303", "KT304", "KT305"}


def test_a_line_without_a_name_but_with_a_mark() -> None:
    table = FULL_COUNCIL + "|   | Chủ tịch Hội Nông dân xã | member | x |"
    assert [finding.code.id for finding in found(table)] == ["KT312"]


def test_set_up_after_it_met() -> None:
    (finding,) = found(
        FULL_COUNCIL, decision_date=Entry.of(date(2014, 11, 6), Place("a.xlsx", "Thông tin", "B6"))
    )
    assert (finding.code.id, finding.place and finding.place.cell) == ("KT309", "B6")


def test_set_up_on_the_day_it_met_is_in_order() -> None:
    assert found(FULL_COUNCIL, decision_date=Entry.of(date(2014, 11, 5))) == []


@pytest.mark.parametrize(
    "blank", [("decision_date",), ("decision_number",), ("decision_date", "decision_number")]
)
def test_no_decision_or_half_of_one(blank: tuple[str, ...]) -> None:
    findings = found(FULL_COUNCIL, **dict.fromkeys(blank, Entry.blank()))
    assert [finding.code.id for finding in findings] == ["KT314"]


def test_a_decision_that_cannot_be_read_was_told_of_by_the_reader() -> None:
    assert found(FULL_COUNCIL, decision_date=Entry.unreadable("32/10/2014")) == []


@pytest.mark.parametrize(("field", "duty"), [("chair", "duty.chair"), ("secretary", "duty.secretary")])
def test_a_stranger_in_the_minutes(field: str, duty: str) -> None:
    (finding,) = found(FULL_COUNCIL, **{field: Entry.of("Người Lạ", Place("a.xlsx", "Thông tin", "B11"))})
    assert (finding.code.id, finding.params["duty"]) == ("KT313", duty)


def test_a_title_before_the_name_is_no_stranger() -> None:
    assert found(FULL_COUNCIL, chair=Entry.of("Đồng chí Nguyễn Văn A - Chủ tịch UBND xã")) == []


def test_review_council_is_asked_for_once_the_review_has_begun() -> None:
    begun = book(council=(), appraisals=(appraisal(spread("800")),))
    waiting = book(council=())
    assert "KT301" in [finding.code.id for finding in review(assessment(), district=begun).findings]
    assert "KT301" not in [finding.code.id for finding in review(assessment(), district=waiting).findings]


def test_findings_of_the_review_council_belong_to_no_commune() -> None:
    begun = book(council=(), appraisals=(appraisal(spread("800")),))
    year = review(assessment(), district=begun)
    assert "KT301" in [finding.code.id for finding in year.district_findings]


def test_a_person_may_appear_in_both_councils() -> None:
    members = tuple(
        member._replace(name=Entry.of("Nguyễn Văn A")) if index == 0 else member
        for index, member in enumerate(council(REVIEW_COUNCIL))
    )
    year = review(assessment(), district=book(council=members, appraisals=(appraisal(spread("800")),)))
    assert "KT308" not in [finding.code.id for finding in year.findings]
