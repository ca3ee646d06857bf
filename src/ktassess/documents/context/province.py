"""The context of the documents a province issues: its report on the year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ...domain.outcome import CommuneOutcome, StepStatus, YearReview
from ...domain.province import DistrictYear, ProvinceYear, Reported
from ...domain.regulation import DocumentRule, Regulation
from ...domain.statistics import (
    MISSED,
    counts,
    criteria_losses,
    is_recognised,
    percentage,
    weakest,
)
from ...workspace.province_settings import Issued, ProvinceSettings
from ...workspace.settings import Settings
from ..engine.values import clean_context
from ..language.dates import issued_on
from ..language.names import in_text, join, sentence
from ..language.numbers import document_number
from .common import BODIES, year_context
from .district import supervisors
from .letterhead import Names, issuing_body, place_date_line, place_of
from .notice import dossier_step
from .papers import NUMBER_FIELD, SPACE, Who
from .scores import WEAKEST, Row, ended, loss_rows, points, unverified
from .signature import signature_block
from .years import counted, department_rows, last_year_context, names_of, target_rows, trend_words

_OPEN_NUMBER = SPACE * 7
_OWN_BODIES = ("ubnd_tinh", "so_lao_dong", "bo_lao_dong")
"""Names in templates of the bodies whose name needs no district."""

_DISTRICTS_TARGET = "districts"
"""Id of the target that every district carries the assessment out."""


def province_context(
    rule: DocumentRule, province: ProvinceYear, settings: ProvinceSettings, first: Settings
) -> dict[str, object]:
    """The context of one document; ``first`` are the settings of any district: place, rules, year."""
    whole = province.whole
    regulation, year = whole.regulation, province.year or first.year
    names = Names(regulation, first)
    paper = settings.issued.get(rule.id, Issued())
    symbol = symbol_of(rule, settings)
    place = place_of(first, regulation.body(rule.issuer).place, "", None)
    when = issued_on(paper.day) if paper.day else f"ngày … tháng … năm {year}"
    context = {
        **_year(whole, first, names),
        **_told(province),
        "co_quan": issuing_body(regulation, rule, names),
        "van_ban": {
            "so_ky_hieu": symbol,
            "dia_danh_ngay": place_date_line(place, paper.day, year),
            "ngay": issued_on(paper.day) if paper.day else "",
            "so_va_ngay": f"số{SPACE}{symbol} {when}" if symbol else when,
        },
        "ky": signature_block(regulation.signer(rule.signer), signer_of(rule, settings)),
    }
    return clean_context(context)


def symbol_of(rule: DocumentRule, settings: ProvinceSettings) -> str:
    """Number and symbol as printed; an open space where the number is not known."""
    number = document_number(settings.issued.get(rule.id, Issued()).number)
    if "/" in number:
        return number
    pattern = settings.symbols.get(rule.id, rule.symbol)
    return pattern.replace(NUMBER_FIELD, number or _OPEN_NUMBER) if pattern else number


def signer_of(rule: DocumentRule, settings: ProvinceSettings) -> Who:
    """Who signs; nobody where the settings do not say."""
    person = settings.signers.get(rule.signer)
    return Who() if person is None else Who(person.name, person.office)


def _year(whole: YearReview, first: Settings, names: Names) -> dict[str, object]:
    """What every document may name, without what only a district has."""
    shared = year_context(whole, first)
    full: dict[str, object] = {}
    for name in _OWN_BODIES:
        full[name] = names.of(BODIES[name])
        full[f"{name}_dau_cau"] = sentence(names.of(BODIES[name]))
    return {
        **{name: value for name, value in shared.items() if name != "huyen"},
        "ten": full,
        "ten_tat": {name: names.short_of(BODIES[name]) for name in _OWN_BODIES},
    }


def _told(province: ProvinceYear) -> dict[str, object]:
    """All that is about the year."""
    whole = province.whole
    recognised = [commune for commune in whole.communes if is_recognised(commune)]
    of_all = criteria_losses(whole)
    losses = weakest(of_all, WEAKEST)
    return {
        "toan_tinh": _summary(province, recognised),
        "cac_huyen": [
            *(_district_row(province, at, each) for at, each in enumerate(province.districts, 1)),
            _total_row(province),
        ],
        "bao_cao": _reports(province),
        "tre_han": _late(province),
        "yeu_nhat": loss_rows(whole.regulation, losses),
        "don_vi_giam_sat": supervisors(whole, [loss.criterion for loss in losses]),
        "theo_nganh": department_rows(whole, of_all),
        "tieu_chi_chua_doi_chieu": unverified(whole.regulation),
        "muc_tieu": target_rows(whole, recognised),
        "trien_khai": _carried_out(province, whole.regulation),
        "nam_truoc": last_year_context(whole, province.compared, recognised),
        "qua_cac_nam": trend_words(province.past),
    }


def _summary(province: ProvinceYear, recognised: list[CommuneOutcome]) -> Row:
    whole = province.whole
    count = counts(whole)
    return {
        "so_huyen": counted(len(province.districts) + len(province.absent)),
        "so_don_vi": counted(count.communes),
        "so_dat": counted(count.passed),
        "so_khong_dat": counted(count.failed) if count.failed else "",
        "so_chua_ro": counted(count.undetermined) if count.undetermined else "",
        "so_cong_nhan": counted(len(recognised)) if recognised else "",
        "ty_le": points(percentage(len(recognised), count.communes)),
        "cho_cong_nhan": counted(count.passed - len(recognised)) if count.passed > len(recognised) else "",
        "huyen_co_don_vi_chua_dat": names_of_districts(
            district for district in province.districts if district.counts.failed
        ),
    }


def names_of_districts(districts: Iterable[DistrictYear]) -> str:
    """Districts by name, as a sentence lists them."""
    return join(in_text(district.name) for district in districts)


def _district_row(province: ProvinceYear, at: int, district: DistrictYear) -> Row:
    before = province.district_before(district)
    row = _numbers(district.review, before.review if before is not None else None)
    return {"tt": str(at), "ten": sentence(in_text(district.name)), **row}


def _total_row(province: ProvinceYear) -> Row:
    before = province.previous.whole if province.previous is not None else None
    return {"tt": "", "ten": "Toàn tỉnh", **_numbers(province.whole, before)}


def _numbers(review: YearReview, before: YearReview | None) -> Row:
    count = counts(review)
    return {
        "so_don_vi": counted(count.communes),
        "dat": counted(count.passed),
        "khong_dat": counted(count.failed),
        "chua_ro": counted(count.undetermined),
        "cong_nhan": counted(count.recognised),
        "ty_le": points(percentage(count.recognised, count.communes)) if count.communes else "",
        "truoc": "" if before is None else counted(counts(before).recognised),
    }


def _reports(province: ProvinceYear) -> Row:
    """Which districts have reported, late or not at all."""
    late: list[Row] = []
    on_the_day = []
    for district in province.districts:
        report = district.report
        if report is None or report.done is None:
            continue
        if report.status is StepStatus.LATE:
            late.append(
                {
                    "ten": sentence(in_text(district.name)),
                    "ngay": issued_on(report.done),
                    "so_ngay": counted(report.days_late),
                }
            )
        elif report.status is StepStatus.ON_THE_DAY:
            on_the_day.append(district)
    undated = [each for each in province.not_reported if each.reported is Reported.NO_DATE]
    missing = [each for each in province.not_reported if each.reported is Reported.NO_WORKBOOKS]
    days = names_of_districts(on_the_day)
    return {
        "so": counted(len(province.districts) - len(province.not_reported)),
        "chua": names_of_districts((*missing, *province.absent)),
        "chua_ghi_ngay": names_of_districts(undated),
        "cham": ended(late),
        "dung_ngay": sentence(days) if days else "",
    }


def _late(province: ProvinceYear) -> Row:
    """The units whose dossier was late or never came, district by district."""
    rows: list[Row] = []
    number = 0
    for district in province.districts:
        late = [
            (commune, step)
            for commune in district.review.communes
            if (step := dossier_step(commune)) is not None and step.status in MISSED
        ]
        if late:
            number += len(late)
            rows.append(
                {
                    "ten": sentence(in_text(district.name)),
                    "so": counted(len(late)),
                    "cac_xa": join(
                        f"{in_text(commune.name)} ({_how_late(step.done, step.days_late)})"
                        for commune, step in late
                    ),
                }
            )
    on_the_day = [
        commune
        for commune in province.whole.communes
        if (step := dossier_step(commune)) is not None and step.status is StepStatus.ON_THE_DAY
    ]
    days = names_of(on_the_day)
    return {
        "so": counted(number),
        "theo_huyen": ended(rows),
        "dung_ngay": sentence(days) if days else "",
    }


def _how_late(done: date | None, days: int) -> str:
    return f"chậm {counted(days)} ngày" if done is not None else "chưa gửi"


def _carried_out(province: ProvinceYear, regulation: Regulation) -> Row:
    """The target that every district carries it out; ``noi_dung`` is empty where there is none."""
    target = next((each for each in regulation.targets if each.id == _DISTRICTS_TARGET), None)
    every = len(province.districts) + len(province.absent)
    done = sum(district.review.files.read > 0 for district in province.districts)
    return {
        "noi_dung": target.words if target is not None else "",
        "so": counted(done),
        "ty_le": points(percentage(done, every)),
    }
