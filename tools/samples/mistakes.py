"""``mistakes-2014``: one workbook for each common mistake, the mistake told by the file's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path

from ktassess.domain.assessment import Result
from ktassess.domain.regulation import Kind, Regulation, Role
from ktassess.forms import (
    CommuneRow,
    DistrictBookForm,
    MeetingForm,
    ReviewRow,
    ScoringForm,
    district_book,
    scoring_form,
)
from ktassess.layout import BOOK_FILE, ScoringSheet
from ktassess.workspace.config import settings_toml
from ktassess.workspace.folder import CONFIG_FILE, SCORING_FOLDER
from ktassess.workspace.register import UnitRecord, load_register, units_of_district
from ktassess.workspace.starting import starting_settings

from .commune import Facts, commune_form
from .people import review_council
from .points import HALF
from .tampering import (
    cut_off,
    with_error,
    with_formula_only,
    with_number,
    with_password,
    with_text,
    without_sheet,
)

YEAR = 2014
_DISTRICT = "608"
_ELSEWHERE = "23500"
_SCORES, _INFO = ScoringSheet.SCORES.label, ScoringSheet.INFO.label

Fill = Callable[[ScoringForm], ScoringForm]
Tamper = Callable[[bytes], bytes]


@dataclass(frozen=True)
class Mistake:
    """One file: its name, what is wrong in it, the code that says so, and how it comes about."""

    name: str
    words: str
    code: str
    fill: Fill = lambda form: form
    tamper: Tamper = lambda data: data


def _chair_as_member(form: ScoringForm) -> ScoringForm:
    return replace(form, council=(replace(form.council[0], role=Role.MEMBER), *form.council[1:]))


def _chair_from_party(form: ScoringForm) -> ScoringForm:
    position = form.council[0].position.split("Ủy ban nhân dân ")[1]
    return replace(
        form, council=(replace(form.council[0], position=f"Bí thư Đảng ủy {position}"), *form.council[1:])
    )


def _meeting(**changes: object) -> Fill:
    return lambda form: replace(form, meeting=replace(form.meeting, **changes))  # type: ignore[arg-type]


def _scored(number: int, points: Decimal) -> Fill:
    def fill(form: ScoringForm) -> ScoringForm:
        score = replace(form.scores[number], points=points)
        return replace(form, scores={**form.scores, number: score})

    return fill


def _unscored(form: ScoringForm) -> ScoringForm:
    return replace(form, scores={**form.scores, 6: replace(form.scores[6], points=None)})


def _of_other_class(form: ScoringForm) -> ScoringForm:
    return replace(form, class_label="Xã miền núi thuộc xã đặc biệt khó khăn")


MISTAKES = (
    Mistake("01-thieu-diem", "Tiêu chí 6 chưa có điểm", "KT201", _unscored),
    Mistake(
        "02-diem-ghi-bang-chu",
        "Điểm tiêu chí 4 ghi “đủ điểm”",
        "KT202",
        tamper=lambda data: with_text(data, _SCORES, "D5", "đủ điểm"),
    ),
    Mistake("03-diem-vuot-toi-da", "Tiêu chí 2 ghi 55 điểm, tối đa 50", "KT203", _scored(2, Decimal(55))),
    Mistake("04-diem-am", "Tiêu chí 15 ghi -5 điểm", "KT204", _scored(15, Decimal(-5))),
    Mistake(
        "05-diem-co-dau-cham-hang-nghin",
        "Điểm tiêu chí 1 ghi “1.000”: một hay một nghìn?",
        "KT205",
        tamper=lambda data: with_text(data, _SCORES, "D2", "1.000"),
    ),
    Mistake(
        "06-tong-diem-go-tay-sai",
        "Tổng điểm gõ tay khác tổng các tiêu chí",
        "KT206",
        tamper=lambda data: with_number(data, _SCORES, "D17", "960"),
    ),
    Mistake(
        "07-cong-thuc-chua-tinh",
        "Điểm tiêu chí 3 là công thức chưa có kết quả",
        "KT207",
        tamper=lambda data: with_formula_only(data, _SCORES, "D4", "C4-5"),
    ),
    Mistake(
        "08-o-bi-loi",
        "Điểm tiêu chí 3 là ô lỗi #REF!",
        "KT208",
        tamper=lambda data: with_error(data, _SCORES, "D4", "C4-#REF!", "#REF!"),
    ),
    Mistake(
        "09-thieu-trang-hoi-dong",
        "Không có trang “Hội đồng”",
        "KT007",
        tamper=lambda data: without_sheet(data, ScoringSheet.COUNCIL.label),
    ),
    Mistake(
        "10-thieu-cot-diem-tu-cham",
        "Mất tiêu đề cột “Điểm tự chấm”",
        "KT008",
        tamper=lambda data: with_text(data, _SCORES, "D1", ""),
    ),
    Mistake("11-khong-co-chu-tich-hoi-dong", "Hội đồng không có Chủ tịch", "KT302", _chair_as_member),
    Mistake(
        "12-chu-tich-hoi-dong-sai-chuc-vu",
        "Chủ tịch Hội đồng là Bí thư Đảng ủy",
        "KT304",
        _chair_from_party,
    ),
    Mistake(
        "13-thanh-lap-hoi-dong-sau-ngay-hop",
        "Quyết định thành lập Hội đồng ghi ngày sau ngày họp",
        "KT309",
        _meeting(decision=f"51/QĐ-UBND ngày 12/11/{YEAR}"),
    ),
    Mistake(
        "14-ket-luan-trai-voi-tong-diem",
        "Tổng điểm chưa đủ mà kết luận “Đạt”",
        "KT501",
        lambda form: replace(form, conclusion=Result.PASSED),
    ),
    Mistake(
        "15-hop-ngoai-thang-11",
        "Hội đồng họp ngày 29/10",
        "KT401",
        _meeting(held_on=date(YEAR, 10, 29)),
    ),
    Mistake("16-hai-bang-cho-mot-xa-ban-1", "Cùng một đơn vị với bản 2", "KT102"),
    Mistake(
        "16-hai-bang-cho-mot-xa-ban-2",
        "Cùng một đơn vị với bản 1, điểm đã sửa",
        "KT102",
        _scored(14, Decimal(75)),
    ),
    Mistake("17-sai-nam", "Năm đánh giá ghi 2013", "KT104", lambda form: replace(form, year=YEAR - 1)),
    Mistake("18-sai-loai-dia-ban", "Loại địa bàn khác danh sách của thành phố", "KT106", _of_other_class),
    Mistake(
        "19-ngay-khong-doc-duoc",
        "Ngày gửi hồ sơ ghi “giữa tháng 11”",
        "KT408",
        tamper=lambda data: with_text(data, _INFO, "B15", "giữa tháng 11"),
    ),
    Mistake("20-tham-dinh-chua-du-diem", "Mới thẩm định một số tiêu chí (district.xlsx)", "KT213"),
    Mistake("21-xa-ngoai-danh-sach", "Đơn vị của huyện khác gửi nhầm", "KT101"),
    Mistake("22-tep-bi-cat", "Tệp tải về chưa đủ", "KT003", tamper=cut_off),
    Mistake("23-tep-co-mat-khau", "Tệp đặt mật khẩu mở", "KT002", tamper=lambda _: with_password()),
    Mistake(
        "24-tep-pdf-doi-ten",
        "Tệp PDF đổi đuôi thành .xlsx",
        "KT001",
        tamper=lambda _: b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n%%EOF\n",
    ),
)
_FAILING = ("14-ket-luan-trai-voi-tong-diem",)
_README = """# mistakes-2014

Mỗi tệp trong `scoring/` mắc một lỗi thường gặp, tên tệp nói lỗi gì; `00-khong-co-loi.xlsx` không có lỗi.
Đơn vị là có thật, mọi con số và người là giả định.

    ktassess check sample_dossiers/mistakes-2014

| tệp | sai ở đâu | mã |
|---|---|---|
"""


def mistakes(regulation: Regulation) -> Iterator[tuple[str, bytes]]:
    """The files of the workspace: path and bytes."""
    everywhere = load_register()
    units = units_of_district(everywhere, _DISTRICT)
    settings = starting_settings(Path(), units, regulation, year=YEAR, rules=regulation.id, language=None)
    yield CONFIG_FILE, settings_toml(replace(settings, as_of=date(YEAR, 11, 20)), regulation).encode()
    assigned = _assigned(units, everywhere)
    yield BOOK_FILE, district_book(_book(regulation, units, assigned), regulation)
    for mistake, unit in assigned:
        total = _total(unit, failing=mistake.name in _FAILING)
        form = mistake.fill(commune_form(regulation, unit, YEAR, _facts(unit, total)))
        content = mistake.tamper(scoring_form(form, regulation))
        yield f"{SCORING_FOLDER}/{mistake.name}.xlsx", content
    rows = [f"| `scoring/{one.name}.xlsx` | {one.words} | {one.code} |" for one in MISTAKES]
    yield "README.md", (_README + "\n".join(rows) + "\n").encode()


def _assigned(
    units: tuple[UnitRecord, ...], everywhere: tuple[UnitRecord, ...]
) -> list[tuple[Mistake, UnitRecord]]:
    """Each mistake with a unit of its own; two workbooks of one unit share theirs."""
    left = iter(units)
    by_key: dict[str, UnitRecord] = {}
    assigned = []
    for mistake in (Mistake("00-khong-co-loi", "", ""), *MISTAKES):
        key = mistake.name[:2]
        if key not in by_key:
            lost = mistake.code in ("KT101", "KT003", "KT002", "KT001")
            elsewhere = next(unit for unit in everywhere if unit.code == _ELSEWHERE)
            by_key[key] = elsewhere if lost else next(left)
        assigned.append((mistake, by_key[key]))
    return assigned


def _total(unit: UnitRecord, *, failing: bool) -> Decimal:
    threshold = Decimal(850 if unit.kind is Kind.WARD else 750)
    return threshold + (-12 if failing else 20 + int(unit.code) % 17) + HALF


def _facts(unit: UnitRecord, total: Decimal) -> Facts:
    day = int(unit.code) % 3
    return Facts(f"{total}", 20 + day, 4 + day, 7, 10 + day, 1200 + int(unit.code) % 1700)


def _book(
    regulation: Regulation, units: tuple[UnitRecord, ...], assigned: list[tuple[Mistake, UnitRecord]]
) -> DistrictBookForm:
    district = "thành phố Kon Tum"
    council = review_council(district)
    partly = next(unit for mistake, unit in assigned if mistake.code == "KT213")
    form = commune_form(regulation, partly, YEAR, _facts(partly, _total(partly, failing=False)))
    points = {number: score.points or Decimal() for number, score in form.scores.items() if number <= 9}
    return DistrictBookForm(
        district,
        _DISTRICT,
        YEAR,
        tuple(CommuneRow(u.code, u.name, u.kind, received_on=date(YEAR, 11, 13)) for u in units),
        {partly.code: ReviewRow(points)},
        council,
        meeting=MeetingForm(
            f"2215/QĐ-UBND ngày 12/11/{YEAR}",
            date(YEAR, 11, 19),
            time(8, 0),
            time(11, 0),
            f"Phòng họp số 1, Ủy ban nhân dân {district}",
            council[0].name,
            council[1].name,
        ),
    )
