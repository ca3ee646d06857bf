"""The pack says what the plan and the public pages say: their numbers written down here once more."""

# ruff: noqa: E501
from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal

import pytest

from ktassess.domain.regulation import Comparison, DueRule, OnTheDay, Regulation, Role, Scope, Status
from ktassess.regulations import DEFAULT, load

# number | maximum | status of the name | status of the maximum | earns the maximum | supervisor | name begins
CRITERIA = """
1  | 75 | found      | derived |      | labour    | Mức độ chỉ đạo, điều hành của cấp ủy đảng, chính quyền
2  | 50 | found      | found   | >=98 | justice   | Tỷ lệ trẻ em được khai sinh đúng quy định
3  | 75 | found      | found   | <2   | labour    | Tỷ lệ trẻ em lao động trong điều kiện nặng nhọc, độc hại
4  | 75 | found      | found   | =0   | police    | Tỷ suất trẻ em bị xâm hại, bạo lực, mua bán, bắt cóc
5  | 75 | found      | derived |      | police    | Tỷ suất trẻ em có các vấn đề về xã hội
6  | 75 | derived    | derived |      | labour    | Tỷ suất trẻ em bị tai nạn, thương tích
7  | 75 | found      | found   | >=98 | labour    | Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp, chăm sóc
8  | 50 | found      | found   |      | health    | Tỷ lệ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ
9  | 75 | unverified | derived |      | health    | Tỷ lệ trẻ em dưới 05 tuổi bị suy dinh dưỡng
10 | 50 | found      | found   | >=80 | health    | Tỷ lệ trẻ em được khám sức khỏe tổng quát ít nhất 01 lần
11 | 75 | found      | found   | >=90 | education | Tỷ lệ trẻ em đến trường, lớp mầm non
12 | 50 | found      | found   | >=98 | education | Tỷ lệ trẻ em tốt nghiệp trung học cơ sở hoặc tương đương
13 | 75 | unverified | derived |      | labour    | Trẻ em được thực hiện quyền tham gia
14 | 75 | unverified | derived |      | culture   | Hoạt động văn hóa, thể thao, vui chơi, giải trí cho trẻ em
15 | 50 | found      | found   |      | labour    | Thực hiện các mô hình bảo vệ, chăm sóc trẻ em
"""

# id | due | rule | on the day | who owes | to whom | for each commune | clause
STEPS = """
commune-dossier | 2014-11-15 | before | warn    | commune-committee  | labour-office        | yes | III.2.1
recognition     | 2014-11-30 | before | warn    | district-committee | commune-committee    | yes | III.2.3
district-report | 2014-11-30 | before | warn    | district-committee | provincial-committee | no  | III.4
province-report | 2014-12-10 | before | warn    | labour-department  | provincial-committee | no  | III.4
award-dossier   | 2014-12-30 | by     | on_time | labour-department  | emulation-board      | no  | III.3.3
"""

# id | scope | dossier | file | template | issuer | signer
DOCUMENTS = """
commune-council-decision | commune | 01-quyet-dinh-thanh-lap-hoi-dong | = | commune-committee | commune-chair
commune-letter | commune | 02-cong-van-de-nghi-cong-nhan | = | commune-committee | commune-chair
commune-report | commune | 03-bao-cao-tinh-hinh-thuc-hien | = | commune-committee | commune-chair
commune-minutes | commune | 04-bien-ban-hop-hoi-dong | = | commune-council | commune-council-chair
commune-scores | commune | 05-tong-diem-cac-tieu-chi | = | commune-council | commune-council-chair
appraisal-report | commune | 06-bao-cao-ket-qua-tham-dinh | = | labour-office | labour-head
commune-proposal | commune | 07-to-trinh-de-nghi-cong-nhan | to-trinh-de-nghi-cong-nhan-tung-xa | review-council | review-standing
commune-decision | commune | 08-quyet-dinh-cong-nhan | quyet-dinh-cong-nhan-tung-xa | district-committee | district-chair
certificate | commune | 09-giay-cong-nhan | = | district-committee | district-chair
notice | commune | 10-thong-bao | = | labour-office | labour-head
review-council-proposal | district | 01-to-trinh-thanh-lap-hoi-dong-xet-duyet | = | labour-office | labour-head
review-council-decision | district | 02-quyet-dinh-thanh-lap-hoi-dong-xet-duyet | = | district-committee | district-committee-chair
review-minutes | district | 03-bien-ban-hop-hoi-dong-xet-duyet | = | review-council | review-chair
recognition-proposal | district | 04-to-trinh-de-nghi-cong-nhan | = | review-council | review-standing
recognition-decision | district | 05-quyet-dinh-cong-nhan | = | district-committee | district-chair
district-report | district | 06-bao-cao-ket-qua-thuc-hien | = | district-committee | district-committee-chair
province-report | province | 01-bao-cao-ket-qua-thuc-hien | bao-cao-ket-qua-thuc-hien-cap-tinh | labour-department | labour-director
award-3-proposal | award | 01-to-trinh-khen-thuong-03-nam | to-trinh-khen-thuong-cap-huyen | labour-office | labour-head
award-3-list | award | 02-danh-muc-quyet-dinh-03-nam | danh-muc-quyet-dinh-cong-nhan | labour-office | labour-head
award-3-decision | award | 03-quyet-dinh-khen-thuong-03-nam | quyet-dinh-khen-thuong | district-committee | district-chair
award-proposal | award | 04-to-trinh-khen-thuong-05-nam | to-trinh-khen-thuong-cap-tinh | labour-office | labour-head
award-5-list | award | 05-danh-muc-quyet-dinh-05-nam | danh-muc-quyet-dinh-cong-nhan | labour-office | labour-head
award-submission | award | 06-to-trinh-cua-so | to-trinh-khen-thuong-cua-so | labour-department | labour-director
"""

COMMUNE_SEATS = """
Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân cấp xã
Công chức Văn hóa - Xã hội hoặc người được giao phụ trách công tác bảo vệ, chăm sóc trẻ em
Trưởng Công an
Công chức Tư pháp - hộ tịch
Trạm trưởng Trạm y tế
Hiệu trưởng trường Trung học cơ sở
Hiệu trưởng trường Tiểu học
Hiệu trưởng trường mầm non
Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam
Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh
Chủ tịch Hội Liên hiệp phụ nữ Việt Nam
Đại diện tổ dân phố, thôn, làng
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.fixture(scope="module")
def pack() -> Regulation:
    return load(DEFAULT)


@pytest.mark.parametrize("row", rows(CRITERIA), ids=lambda row: row[0])
def test_criterion(pack: Regulation, row: list[str]) -> None:
    number, maximum, name_status, maximum_status, band, supervisor, name = row
    criterion = pack.criterion(int(number))
    assert criterion.maximum.value == Decimal(maximum)
    assert criterion.name.status == name_status
    assert criterion.maximum.status == maximum_status
    assert criterion.supervisor.value == supervisor
    assert criterion.supervisor.status is Status.FOUND
    assert criterion.name.value.startswith(name)
    top = criterion.top_band
    assert band == (f"{top.value.comparison}{top.value.value}" if top else "")
    assert top is None or top.status is Status.FOUND


def test_criteria_are_whole(pack: Regulation) -> None:
    assert [criterion.number for criterion in pack.criteria] == list(range(1, 16))
    assert pack.total.value == 1000
    assert sum(criterion.maximum.value for criterion in pack.criteria) == 1000
    assert not pack.zero_forbidden.value


def test_unverified_names_are_said_to_be_so(pack: Regulation) -> None:
    unverified = [each.number for each in pack.criteria if each.name.status is Status.UNVERIFIED]
    assert unverified == [9, 13, 14]
    assert any("9, 13 và 14" in note for note in pack.notes)


@pytest.mark.parametrize(
    ("class_id", "threshold", "words"),
    [
        ("city-ward", 850, "Các phường thuộc thành phố Kon Tum"),
        ("commune-township", 750, "Các xã, thị trấn thuộc các huyện, thành phố"),
        (
            "specially-difficult-commune",
            650,
            "Các xã miền núi thuộc xã đặc biệt khó khăn theo quy định của Thủ tướng Chính phủ",
        ),
    ],
)
def test_thresholds(pack: Regulation, class_id: str, threshold: int, words: str) -> None:
    locality_class = pack.locality_class(class_id)
    assert locality_class.threshold.value == threshold
    assert locality_class.threshold.source == "2516/KH-UBND, III.2.2"
    assert locality_class.words == words


@pytest.mark.parametrize("row", rows(STEPS), ids=lambda row: row[0])
def test_step(pack: Regulation, row: list[str]) -> None:
    id_, due, rule, on_the_day, owed_by, owed_to, per_commune, clause = row
    step = pack.step(id_)
    assert step.due(2014) == date.fromisoformat(due)
    assert step.rule is DueRule(rule)
    assert step.on_the_day is OnTheDay(on_the_day)
    assert (step.owed_by, step.owed_to) == (owed_by, owed_to)
    assert step.per_commune == (per_commune == "yes")
    assert step.source.startswith(f"2516/KH-UBND, {clause}")


def test_period_and_window(pack: Regulation) -> None:
    assert pack.period.first.in_year(2014) == date(2013, 11, 1)
    assert pack.period.last.in_year(2014) == date(2014, 10, 31)
    assert pack.assessment_window.first.in_year(2014) == date(2014, 11, 1)
    assert pack.assessment_window.last.in_year(2014) == date(2014, 11, 30)


@pytest.mark.parametrize("row", rows(DOCUMENTS), ids=lambda row: row[0])
def test_document(pack: Regulation, row: list[str]) -> None:
    id_, scope, file, template, issuer, signer = row
    document = pack.document(id_)
    assert document.scope is Scope(scope)
    assert document.file == file
    assert document.template == (file[3:] if template == "=" else template)
    assert (document.issuer, document.signer) == (issuer, signer)


def test_no_other_document_is_written(pack: Regulation) -> None:
    assert [each.id for each in pack.documents] == [row[0] for row in rows(DOCUMENTS)]
    assert pack.unwritten == ()


def test_the_dossiers_follow_the_plan(pack: Regulation) -> None:
    def listed(dossier: str) -> list[str]:
        inside = [each for each in pack.documents if each.dossier == dossier and each.scope is Scope.COMMUNE]
        return [each.id for each in sorted(inside, key=lambda each: each.order)]

    assert listed("commune") == [
        "commune-letter",
        "commune-report",
        "commune-minutes",
        "commune-scores",
        "commune-council-decision",
    ]


def test_the_commune_council_seat_by_seat(pack: Regulation) -> None:
    seats = pack.council("commune-assessment").seats
    assert [seat.name for seat in seats] == COMMUNE_SEATS.strip().splitlines()
    assert [seat.role for seat in seats] == [Role.CHAIR, Role.STANDING, *[Role.MEMBER] * 10]


def test_the_review_council_seat_by_seat(pack: Regulation) -> None:
    seats = pack.council("review").seats
    assert [seat.id for seat in seats] == (
        [
            "chair",
            "standing",
            "education",
            "culture",
            "health",
            "police",
            "justice",
            "front",
            "youth",
            "women",
            "steering-committee",
        ]
    )
    assert [seat.id for seat in seats if not seat.mandatory] == ["steering-committee"]


def test_what_the_plan_does_not_say_of_awards_is_not_said_to_be_found(pack: Regulation) -> None:
    status = {each.id: each.status.value for each in pack.documents if each.scope is Scope.AWARD}
    assert status == {
        "award-3-proposal": "derived",
        "award-3-list": "derived",
        "award-3-decision": "found",
        "award-proposal": "found",
        "award-5-list": "derived",
        "award-submission": "found",
    }
    assert {each.id: (each.dossier, each.step) for each in pack.awards} == {
        "award-3": ("award-3", ""),
        "award-5": ("award-5", "award-dossier"),
    }
    assert {each.issuer for each in pack.documents} >= {"labour-department"}
    assert "provincial-committee" not in {each.issuer for each in pack.documents}  # its decision is not ours


def test_awards_and_targets(pack: Regulation) -> None:
    assert {award.id: (award.years, award.counts) for award in pack.awards} == {
        "award-3": (3, ("decision-37-2010",)),
        "award-5": (5, ("decision-37-2010",)),
    }
    assert {(target.percent, target.by_year) for target in pack.targets} == {(100, None), (50, 2020)}


def test_a_cut_date_is_not_completed(pack: Regulation) -> None:
    (basis,) = [basis for basis in pack.legal_bases if basis.id == "decision-37-2010"]
    assert "ngày" not in basis.cite
    assert "22/4/201" in basis.source


def test_bands_are_compared_as_the_words_say(pack: Regulation) -> None:
    words = {"từ": Comparison.AT_LEAST, "dưới": Comparison.BELOW, "không": Comparison.EQUAL}
    for criterion in pack.criteria:
        if criterion.top_band is not None:
            band = criterion.top_band.value
            assert band.comparison is words[band.words.split()[0]]
            assert str(band.value) in band.words or band.value == 0


def test_every_value_carries_source_and_status(pack: Regulation) -> None:
    carried = 0

    def visit(value: object) -> None:
        nonlocal carried
        if isinstance(value, tuple):
            for each in value:
                visit(each)
        elif is_dataclass(value) and not isinstance(value, type):
            names = {each.name for each in fields(value)}
            if "status" in names:
                carried += 1
                assert str(getattr(value, "source")).strip(), value  # noqa: B009
                assert isinstance(getattr(value, "status"), Status), value  # noqa: B009
            for name in names:
                visit(getattr(value, name))

    visit(pack)
    assert carried > 100


def test_the_departments_supervise_as_the_plan_says(pack: Regulation) -> None:
    supervised: dict[str, list[int]] = {}
    for criterion in pack.criteria:
        supervised.setdefault(criterion.supervisor.value, []).append(criterion.number)
    assert supervised == {
        "labour": [1, 3, 6, 7, 13, 15],
        "justice": [2],
        "police": [4, 5],
        "health": [8, 9, 10],
        "education": [11, 12],
        "culture": [14],
    }
