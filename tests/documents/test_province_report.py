"""The province's report, over 102 units of ten districts: what it says, and in which form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ktassess.documents.context import PROVINCE_FIELDS
from ktassess.documents.context.province import province_context
from ktassess.documents.official_form import check_document
from ktassess.documents.province import ProvinceDocuments, province_documents
from ktassess.domain.outcome import Files, StepStatus
from ktassess.domain.past import PastYear
from ktassess.domain.province import DistrictYear, ProvinceYear
from ktassess.domain.statistics import is_recognised
from ktassess.workspace.province_settings import Issued, ProvinceSettings
from ktassess.workspace.settings import Person, Settings

from ..domain.sheets import REGULATION
from ..register.making import districts, fates, review_of, settings_of
from .reading import text_of
from .test_wording import mismatches

YEARS = (2014, 2015)
PASSES = fates(11, YEARS)
RULE = REGULATION.document("province-report")
SIGNED = ProvinceSettings(
    Path("kon-tum-2015"),
    signers={"labour-director": Person("A Văn B", "Phó Giám đốc")},
    issued={RULE.id: Issued("315", date(2015, 12, 8))},
)
FIRST: Settings = settings_of(districts()["615"], 2015)


def district(code: str, year: int, reported: date | None = None) -> DistrictYear:
    units = districts()[code]
    review = review_of(units, year, {unit.code: PASSES[unit.code, year] for unit in units})
    status = StepStatus.ON_TIME if reported and reported < date(year, 11, 30) else StepStatus.LATE
    late = max((reported - date(year, 11, 30)).days, 0) if reported else 0
    steps = tuple(
        replace(step, done=reported, status=status, days_late=late)
        if step.step == "district-report" and reported
        else step
        for step in review.deadlines
    )
    settings = settings_of(units, year)
    return DistrictYear(settings.district.name, code, code, replace(review, deadlines=steps))


def whole(year: int, codes: list[str], **more: object) -> ProvinceYear:
    made = ProvinceYear("tỉnh Kon Tum", tuple(district(code, year, date(year, 11, 27)) for code in codes))
    return replace(made, **more)  # type: ignore[arg-type]


CODES = sorted(districts())


@pytest.fixture(scope="module")
def before() -> ProvinceYear:
    return whole(2014, CODES)


@pytest.fixture(scope="module")
def province(before: ProvinceYear) -> ProvinceYear:
    """All but the last district have reported; the first was late, the second has put down no date."""
    one, two, *others = CODES[:-1]
    rest = whole(2015, others).districts
    return ProvinceYear(
        "tỉnh Kon Tum", (district(one, 2015, date(2015, 12, 2)), district(two, 2015), *rest), before
    )


def made(province: ProvinceYear, settings: ProvinceSettings = SIGNED) -> ProvinceDocuments:
    return province_documents(province, settings, FIRST)


def text(province: ProvinceYear, settings: ProvinceSettings = SIGNED) -> str:
    (document,) = made(province, settings).documents
    assert not check_document(document.data, document.path, rendered=True)
    return text_of(document.data)


def count(province: ProvinceYear) -> tuple[int, int]:
    """Units and recognised ones, counted anew."""
    communes = [commune for one in province.districts for commune in one.review.communes]
    return len(communes), sum(map(is_recognised, communes))


def test_who_writes_to_whom_and_who_signs(province: ProvinceYear) -> None:
    said = text(province)
    assert said.startswith("UBND TỈNH KON TUM\nSỞ LAO ĐỘNG - THƯƠNG\nBINH VÀ XÃ HỘI\n")
    assert "Số: 315/BC-SLĐTBXH\nKon Tum, ngày 08 tháng 12 năm 2015" in said
    assert "Kính gửi:\n- Ủy ban nhân dân tỉnh Kon Tum;\n- Bộ Lao động - Thương binh và Xã hội." in said
    assert "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nA Văn B" in said
    assert said.count("./.") == 1


def test_what_is_not_known_is_open_and_said_to_be(province: ProvinceYear) -> None:
    bare = made(province, ProvinceSettings(Path("kon-tum-2015")))
    assert [finding.code.id for finding in bare.findings] == ["KT602", "KT603"]
    assert [finding.place.file for finding in bare.findings if finding.place] == [
        "output/province/01-bao-cao-ket-qua-thuc-hien.docx"
    ] * 2
    said = text_of(bare.documents[0].data)
    assert "Số: /BC-SLĐTBXH\nKon Tum, ngày tháng năm 2015" in said
    assert made(province).findings == ()


def test_the_numbers_are_those_of_the_districts(province: ProvinceYear, before: ProvinceYear) -> None:
    said = text(province)
    units, recognised = count(province)
    assert f"\nToàn tỉnh\n{units}\n" in said
    assert f"Có {recognised:02d} đơn vị đã được công nhận năm 2015" in said
    assert f"{units} xã, phường, thị trấn" in said
    for one in province.districts:
        number, good = count(ProvinceYear("", (one,)))
        _, good_before = count(ProvinceYear("", (district(one.code, 2014, date(2014, 11, 27)),)))
        row = said[said.index(f"\n{one.name[0].upper()}{one.name[1:]}\n{number:02d}\n") :].split("\n")[2:9]
        assert (row[0], row[4], row[6]) == (f"{number:02d}", f"{good:02d}", f"{good_before:02d}")


def test_who_has_not_reported_and_who_was_late_is_named(province: ProvinceYear) -> None:
    said = text(province)
    absent = districts()[CODES[-1]][0].district
    undated = province.districts[1].name
    assert (
        f"đến nay 08/10 huyện, thành phố đã báo cáo; chưa báo cáo: {absent[0].lower()}{absent[1:]};" in said
    )
    assert f"chưa ghi số, ngày báo cáo: {undated}." in said
    late = province.districts[0].name
    assert f"- {late[0].upper()}{late[1:]}: báo cáo ngày 02 tháng 12 năm 2015, chậm 02 ngày." in said
    assert f"đôn đốc {absent[0].lower()}{absent[1:]} hoàn thành báo cáo kết quả năm 2015." in said


def test_units_whose_dossier_was_late_stand_under_their_district(province: ProvinceYear) -> None:
    first, *others = province.districts
    one, two, *rest = first.review.communes

    def late(commune, **changes):  # type: ignore[no-untyped-def]
        steps = tuple(
            replace(step, **changes) if step.step == "commune-dossier" else step for step in commune.deadlines
        )
        return replace(commune, deadlines=steps)

    one = late(one, status=StepStatus.LATE, done=date(2015, 11, 18), days_late=3)
    two = late(two, status=StepStatus.OVERDUE, done=None, days_late=46)
    changed = replace(first, review=replace(first.review, communes=(one, two, *rest)))
    said = text(replace(province, districts=(changed, *others)))
    assert "Có 02 đơn vị gửi chậm hoặc chưa gửi:" in said
    assert "(chậm 03 ngày) và" in said
    assert "(chưa gửi)." in said
    assert "không có đơn vị nào gửi chậm" in text(province)


def test_beside_the_year_before(province: ProvinceYear, before: ProvinceYear) -> None:
    said = text(province)
    units, recognised = count(before)
    assert f"Năm 2014, {recognised:02d}/{units:02d} đơn vị của tỉnh được công nhận" in said
    known = {one.code: is_recognised(one) for each in before.districts for one in each.review.communes}
    now = {one.code: is_recognised(one) for each in province.districts for one in each.review.communes}
    new = sum(good and not known[code] for code, good in now.items())
    gone = sum(known[code] and not good for code, good in now.items())
    assert f"{new:02d} đơn vị năm trước chưa, năm nay được công nhận; {gone:02d} đơn vị năm trước" in said
    alone = text(replace(province, previous=None))
    assert "Chưa có số liệu năm 2014 để so sánh." in alone


def test_the_target_and_an_even_path_to_it(province: ProvinceYear) -> None:
    failed = tuple(
        replace(
            each,
            review=replace(
                each.review,
                communes=tuple(
                    replace(one, deadlines=()) if at % 3 else one
                    for at, one in enumerate(each.review.communes)
                ),
            ),
        )
        for each in province.districts
    )
    low = replace(province, districts=failed)
    units, recognised = count(low)
    needed = -(-units // 2)
    said = text(low)
    assert f"Để tỉnh đạt tỷ lệ này, cần có {needed} đơn vị được công nhận" in said
    assert f"còn thiếu {needed - recognised:02d} đơn vị." in said
    assert f"năm 2020: {needed} đơn vị (" in said
    assert "huyện, thành phố có hồ sơ đánh giá của các xã, phường, thị trấn, bằng 90%." in said


def test_every_department_and_what_could_not_be_checked(province: ProvinceYear) -> None:
    said = text(province)
    for department in REGULATION.departments:
        assert f"\n{department.name}\n" in said
    assert "(*) Tên tiêu chí số 9, 13 và 14" in said


def test_without_any_result_nothing_is_written(province: ProvinceYear) -> None:
    empty = tuple(
        replace(each, review=replace(each.review, communes=(), files=Files(0, 0, 0, 0)))
        for each in province.districts
    )
    found = made(replace(province, districts=empty))
    assert found.documents == ()
    assert [finding.code.id for finding in found.findings] == ["KT601"]


def test_a_wrong_template_of_the_office_holds_the_document_back(
    province: ProvinceYear, tmp_path: Path
) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / f"{RULE.template}.docx").write_bytes(b"no Word file")
    found = made(province, replace(SIGNED, root=tmp_path))
    assert (found.documents, found.held) == ((), {RULE.id})
    assert {finding.code.id for finding in found.findings} <= {"KT604", "KT605", "KT606", "KT607"}
    assert found.findings


def test_the_context_is_just_what_is_declared(province: ProvinceYear) -> None:
    past = replace(province.compared, trend=(PastYear(2014, 102, 60, 58),))  # type: ignore[type-var]
    for each in (province, replace(province, previous=None), replace(province, past=past)):
        for settings in (SIGNED, ProvinceSettings(Path())):
            assert not mismatches(PROVINCE_FIELDS, province_context(RULE, each, settings, FIRST), "")


def test_the_same_year_gives_the_same_bytes(province: ProvinceYear) -> None:
    assert made(province).documents[0].data == made(province).documents[0].data
