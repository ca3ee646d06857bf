"""``dak-ha-2014``: a whole and finished year of a real district, all figures and people invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path

from ktassess.domain.assessment import Result
from ktassess.domain.regulation import Regulation
from ktassess.domain.text import slug
from ktassess.forms import (
    CommuneRow,
    DistrictBookForm,
    DocumentRow,
    MeetingForm,
    ReviewRow,
    district_book,
    scoring_form,
)
from ktassess.forms.communes_sheet import commune_threshold
from ktassess.layout import BOOK_FILE
from ktassess.workspace.config import settings_toml
from ktassess.workspace.folder import CONFIG_FILE, SCORING_FOLDER
from ktassess.workspace.register import UnitRecord, load_register, units_of_district
from ktassess.workspace.settings import Person
from ktassess.workspace.starting import starting_settings

from .commune import Facts, commune_form
from .people import person, review_council
from .points import reviewed

YEAR = 2014
DISTRICT = "615"
_REVIEW_MET = date(YEAR, 11, 20)

# total of the review, day of November on which the dossier came in, and the commune's own facts
_COMMUNES: dict[str, tuple[str, int, Facts]] = {
    "23500": ("890.5", 11, Facts("905.5", 20, 4, 6, 10, 4186, members_scored=True)),
    # specially difficult: passes with points that would not do elsewhere
    "23503": ("656.5", 13, Facts("668", 22, 5, 10, 12, 1478, True, time(13, 30), time(16, 0))),
    "23504": ("622", 14, Facts("631.5", 23, 6, 10, 12, 1233, True, absent=11)),
    # the total equals the threshold
    "23506": ("750", 12, Facts("750", 21, 4, 7, 11, 2294, deputy_chairs=True)),
    "23509": ("701", 13, Facts("712.5", 24, 5, 7, 12, 2015, True)),
    # passes by its own points, not by the review's
    "23510": ("741", 12, Facts("762.5", 20, 3, 6, 11, 1692, False, time(13, 30), time(16, 30))),
    "23512": ("835.5", 11, Facts("842", 22, 4, 6, 10, 1885, absent=5)),
    "23515": ("720.5", 14, Facts("728", 27, 6, 11, 13, 1540, deputy_chairs=True)),
    # late
    "23518": ("680", 19, Facts("689.5", 29, 10, 14, 18, 1361, True, time(8, 0), time(11, 15))),
    # sent on the very day, a Saturday
    "23521": ("870", 17, Facts("878", 22, 7, 12, 15, 1747, members_scored=True)),
    "23524": ("799", 13, Facts("806.5", 23, 5, 10, 12, 2608, absent=12)),
}
_README = """# dak-ha-2014

Một năm đánh giá đã hoàn thành của huyện Đắk Hà (11 xã, thị trấn có thật). Điểm, số liệu, ngày, số văn bản,
việc đánh dấu xã đặc biệt khó khăn và người đều là giả định.

    ktassess run sample_dossiers/dak-ha-2014

Nên xem: Xã Đắk HRing vừa đủ mức điểm (750); Xã Đắk PXi đạt với 656,5 điểm vì là xã đặc biệt khó khăn (650);
Xã Đăk Ngọk tự chấm đạt nhưng thẩm định không đạt; Xã Ngok Réo gửi hồ sơ trễ (18/11); Xã Hà Mòn gửi đúng ngày
15/11, một ngày thứ Bảy; Xã Đăk Long và Xã Ngok Wang không đạt.
"""


def dak_ha(regulation: Regulation) -> Iterator[tuple[str, bytes]]:
    """The files of the workspace: path and bytes."""
    units = units_of_district(load_register(), DISTRICT)
    yield CONFIG_FILE, _settings(regulation, units).encode()
    yield BOOK_FILE, district_book(_book(regulation, units), regulation)
    for unit in units:
        form = commune_form(regulation, unit, YEAR, _COMMUNES[unit.code][2])
        yield f"{SCORING_FOLDER}/{slug(f'{unit.code} {unit.name}')}.xlsx", scoring_form(form, regulation)
    yield "README.md", _README.encode()


def _settings(regulation: Regulation, units: tuple[UnitRecord, ...]) -> str:
    settings = starting_settings(Path(), units, regulation, year=YEAR, rules=regulation.id, language=None)
    council = review_council(settings.district.name)
    signers = {
        "labour-head": Person(council[1].name, "Trưởng phòng"),
        "review-chair": Person(council[0].name, "Chủ tịch"),
        "review-standing": Person(council[1].name, "Thường trực Hội đồng"),
        "district-committee-chair": Person(council[0].name, "Phó Chủ tịch"),
        "district-chair": Person(person(0, 15), "Chủ tịch"),
    }
    return settings_toml(replace(settings, as_of=date(YEAR, 12, 31), signers=signers), regulation)


def _book(regulation: Regulation, units: tuple[UnitRecord, ...]) -> DistrictBookForm:
    district = "huyện Đắk Hà"
    communes = tuple(
        CommuneRow(
            unit.code,
            unit.name,
            unit.kind,
            _COMMUNES[unit.code][2].difficult,
            date(YEAR, 11, _COMMUNES[unit.code][1]),
        )
        for unit in units
    )
    review = {
        commune.code: _review(regulation, unit, commune)
        for unit, commune in zip(units, communes, strict=True)
    }
    council = review_council(district)
    return DistrictBookForm(
        district,
        DISTRICT,
        YEAR,
        communes,
        review,
        council,
        tuple(_documents(regulation, communes, review)),
        meeting=MeetingForm(
            f"1142/QĐ-UBND ngày 10/11/{YEAR}",
            _REVIEW_MET,
            time(8, 0),
            time(11, 30),
            f"Phòng họp số 2, Ủy ban nhân dân {district}",
            council[0].name,
            council[1].name,
        ),
    )


def _review(regulation: Regulation, unit: UnitRecord, commune: CommuneRow) -> ReviewRow:
    total, _, facts = _COMMUNES[unit.code]
    form = commune_form(regulation, unit, YEAR, facts)
    own = {number: score.points or Decimal() for number, score in form.scores.items()}
    threshold = commune_threshold(commune, DISTRICT, regulation)
    assert threshold is not None
    passed = Decimal(total) >= threshold
    return ReviewRow(reviewed(own, Decimal(total), regulation), Result.PASSED if passed else Result.FAILED)


def _documents(
    regulation: Regulation, communes: tuple[CommuneRow, ...], review: dict[str, ReviewRow]
) -> Iterator[DocumentRow]:
    """Numbers and dates in the order in which things happened."""
    november = {day: date(YEAR, 11, day) for day in range(1, 31)}

    def issued(document: str, number: str, day: int, code: str = "") -> DocumentRow:
        return DocumentRow(regulation.document(document).name, code, number, november[day])

    yield issued("review-council-proposal", "58/TTr-LĐTBXH", 6)
    yield issued("review-council-decision", "1142/QĐ-UBND", 10)
    yield issued("review-minutes", "01/BB-HĐXD", 20)
    yield issued("recognition-proposal", "02/TTr-HĐXD", 24)
    yield issued("recognition-decision", "1207/QĐ-UBND", 26)
    yield issued("district-report", "184/BC-UBND", 28)
    for number, commune in enumerate(communes, start=71):
        yield issued("appraisal-report", f"{number}/BC-LĐTBXH", 19, commune.code)
    recognised = [commune for commune in communes if review[commune.code].conclusion is Result.PASSED]
    for number, commune in enumerate(recognised, start=1):
        yield issued("certificate", f"{number:02d}/GCN", 26, commune.code)
    others = [commune for commune in communes if commune not in recognised]
    for number, commune in enumerate(others, start=33):
        yield issued("notice", f"{number}/TB-LĐTBXH", 27, commune.code)
    # Where a vice-chair led the council, the chair who signs stands in no workbook.
    for commune in communes:
        facts = _COMMUNES[commune.code][2]
        if facts.deputy_chairs:
            chair = person(int(commune.code) % 13, 16)
            for document in ("commune-council-decision", "commune-letter", "commune-report"):
                title = regulation.document(document).name
                yield DocumentRow(title, commune.code, signer=chair, office="Chủ tịch")
