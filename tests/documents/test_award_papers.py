"""The papers of awards: which are written, what they say, what they lack, how they look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ktassess.documents.award_papers import AwardYear, folder_of, plan_award_papers
from ktassess.documents.context import fields_of
from ktassess.documents.context.awards import AwardContexts
from ktassess.documents.official_form import check_document
from ktassess.domain.award_roll import AwardRoll, Commended, CountedYear, PaperKind
from ktassess.domain.codes import Code
from ktassess.domain.district import IssuedDocument
from ktassess.domain.outcome import Files, YearReview
from ktassess.domain.regulation import Kind, Level
from ktassess.messages import Catalogue, Language
from ktassess.workspace.settings import Settings

from ..domain.sheets import REGULATION, book
from . import year as made
from .reading import paragraphs, template, text_of
from .shapes import mismatches

THREE, FIVE = REGULATION.awards
OLD, NEW = "decision-37-2010", "kon-tum-2014"


def unit(code: str, name: str, years: Sequence[CountedYear], district: str = "Huyện Đắk Hà") -> Commended:
    kind = {"Thị": Kind.TOWNSHIP, "Phường": Kind.WARD, "Xã": Kind.COMMUNE}[name.split()[0]]
    return Commended(code, name, kind, "615", district, tuple(years))


def counted(year: int, name: str = "Xã Đắk La", **changes: object) -> CountedYear:
    act = NEW if year >= 2014 else OLD
    whole = CountedYear(
        year, "23524", name, act, PaperKind.DECISION, f"{year - 2000}/QĐ-UBND", date(year, 12, 5)
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def whole(count: int, name: str = "Xã Đắk La") -> list[CountedYear]:
    return [counted(year, name) for year in range(2015 - count, 2015)]


LA3 = unit("23524", "Xã Đắk La", whole(3))
HA3 = unit("23500", "Thị trấn Đắk Hà", whole(3, "Thị trấn Đắk Hà"))
LA5 = unit("23524", "Xã Đắk La", whole(5))
PHUONG5 = unit("23290", "Phường Lê Lợi", whole(5, "Phường Lê Lợi"), "Thành phố Kon Tum")


def award_year(
    *units: Commended,
    level: Level = Level.DISTRICT,
    issued: Sequence[IssuedDocument] = (),
    as_of: date = date(2014, 12, 20),
    settings: Settings | None = None,
) -> AwardYear:
    """A year in which these units reach the award of as many years as they have."""
    rolls = tuple(
        AwardRoll(award, 2014, tuple(each for each in units if len(each.years) == award.years))
        for award in REGULATION.awards
    )
    district = book(documents=tuple(issued))
    review = YearReview(REGULATION, 2014, as_of, (), (), (), Files(0, 0, 0, 0), district)
    return AwardYear(review, settings or made.settings(), rolls, level, folder_of(2014))


def written(year: AwardYear) -> dict[str, bytes]:
    """The papers by the numbers of their files."""
    contexts = AwardContexts(year)
    return {
        planned.rule.file[:2]: template(planned.rule.template).render(contexts.context(planned.rule))
        for planned in plan_award_papers(year).documents
    }


def told(year: AwardYear) -> list[tuple[str, str]]:
    """The findings: code, and the number of the paper."""
    found = plan_award_papers(year).findings
    return [
        (each.code.id, each.place.file.removeprefix("output/khen-thuong-2014/")[:2] if each.place else "")
        for each in found
    ]


@pytest.mark.parametrize(
    ("units", "level", "numbers"),
    [
        ((), Level.DISTRICT, ""),
        ((LA3,), Level.DISTRICT, "01 02 03"),
        ((LA5,), Level.DISTRICT, "04 05"),
        ((LA3, HA3, LA5), Level.DISTRICT, "01 02 03 04 05"),
        ((LA3,), Level.PROVINCE, ""),
        ((LA3, LA5), Level.PROVINCE, "06"),
    ],
)
def test_which_papers_are_written_and_by_whom(
    units: tuple[Commended, ...], level: Level, numbers: str
) -> None:
    plan = plan_award_papers(award_year(*units, level=level))
    assert " ".join(each.rule.file[:2] for each in plan.documents) == numbers
    issuers = {REGULATION.body(each.rule.issuer).level for each in plan.documents}
    assert issuers <= {level}


def test_an_award_that_nobody_reaches_is_named_once() -> None:
    found = plan_award_papers(award_year(LA3)).findings
    (nobody,) = (each for each in found if each.code is Code.AWARD_NOBODY_DUE)
    assert nobody.params == {"award": FIVE.name, "year": 2014}
    assert [code for code, _ in told(award_year())] == ["KT737", "KT737"]


# paper | dated | as of | findings beside the open form of the commendation
DATES = """
04 |            | 2014-12-30 | KT602
04 |            | 2014-12-31 | KT602 KT736
04 | 2014-12-30 | 2015-02-01 |
04 | 2014-12-31 | 2015-02-01 | KT735
04 | 2015-01-05 | 2015-02-01 | KT735
03 |            | 2015-02-01 | KT602
03 | 2015-01-20 | 2015-02-01 |
"""


@pytest.mark.parametrize("line", DATES.strip().splitlines())
def test_the_deadline_is_that_of_the_dossier_for_the_province(line: str) -> None:
    number, dated, as_of, codes = (cell.strip() for cell in line.split("|"))
    title = {"04": "Tờ trình đề nghị khen thưởng", "03": "Quyết định khen thưởng"}[number]
    issued = [made.paper(title, "92", date.fromisoformat(dated))] if dated else []
    year = award_year(LA3, LA5, issued=issued, as_of=date.fromisoformat(as_of))
    found = [code for code, of in told(year) if of == number and code != Code.AWARD_FORM_OPEN.id]
    assert sorted(found) == sorted(codes.split())


def test_how_late_is_said_in_both_languages() -> None:
    issued = [made.paper("Tờ trình đề nghị khen thưởng", "92", date(2015, 1, 5))]
    (late,) = (
        each
        for each in plan_award_papers(award_year(LA5, issued=issued)).findings
        if each.code is Code.AWARD_PAPER_LATE
    )
    assert late.clause == "2516/KH-UBND, III.3.3"
    for language in Language:
        message = Catalogue.load(language).finding(late).message
        assert "05/01/2015" in message
        assert "30/12/2014" in message
        assert " 6 " in message


def test_the_proposal_to_the_district_chair() -> None:
    text = text_of(written(award_year(LA3, HA3))["01"])
    for words in (
        "Kính gửi: Chủ tịch Ủy ban nhân dân huyện Đắk Hà",
        "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003",
        "Căn cứ Quyết định số 34/2014/QĐ-TTg",
        "có 02 xã, thị trấn được công nhận đạt tiêu chuẩn",
        "trong 03 năm liên tục (từ năm 2012 đến năm 2014)",
        "Trong đó, năm 2012 và 2013 được công nhận theo Quyết định số 37/2010/QĐ-TTg; các năm này được tính",
        "2012: số 12/QĐ-UBND ngày 05/12/2012",
        "Trần Văn N",
    ):
        assert words in text
    assert "22/4/201" not in text  # the plan's own date of the older decision is cut: none is printed


def test_years_under_one_act_alone_say_nothing_of_another() -> None:
    years = [replace(each, regulation=NEW) for each in whole(3)]
    text = text_of(written(award_year(unit("23524", "Xã Đắk La", years)))["01"])
    assert "Trong đó" not in text
    assert "37/2010" not in text


def test_the_list_names_every_year_with_its_paper_and_leaves_open_what_is_not_known() -> None:
    years = [
        counted(2010),
        counted(2011, paper=PaperKind.NONE, number=None, day=None),
        counted(2012, number=None),
        counted(2013, paper=PaperKind.CERTIFICATE, number="07", day=date(2013, 12, 20)),
        counted(2014, day=None),
    ]
    rows = paragraphs(written(award_year(unit("23524", "Xã Đắk La", years)))["05"])
    papers = [
        row for row in rows if row.startswith(("Quyết định số", "Giấy công nhận")) and "QĐ-TTg" not in row
    ]
    assert papers == [
        "Quyết định số 10/QĐ-UBND ngày 05 tháng 12 năm 2010",
        "Quyết định số … ngày … tháng … năm …",
        "Quyết định số … ngày 05 tháng 12 năm 2012",
        "Giấy công nhận số 07 ngày 20 tháng 12 năm 2013",
        "Quyết định số 14/QĐ-UBND ngày … tháng … năm …",
    ]
    assert rows.count("Quyết định số 37/2010/QĐ-TTg") == 4
    assert rows.count("Quyết định số 34/2014/QĐ-TTg") == 1
    assert any("gồm 05 văn bản" in row for row in rows)


def test_a_paper_issued_to_a_former_unit_says_so_in_every_paper() -> None:
    years = [counted(2012, "Xã Đắk Ui", predecessor=True), *whole(2)]
    papers = written(award_year(unit("23524", "Xã Đắk La", years)))
    for number in ("01", "02", "03"):
        assert text_of(papers[number]).count("(cấp cho xã Đắk Ui)") == 1


def test_the_decision_of_the_district_chair() -> None:
    issued = [
        made.paper("Tờ trình khen thưởng 03 năm", "95", date(2014, 12, 8)),
        made.paper("Quyết định khen thưởng", "1620", date(2014, 12, 15)),
    ]
    text = text_of(written(award_year(LA3, HA3, issued=issued))["03"])
    for words in (
        "Số: 1620/QĐ-UBND",
        "Đắk Hà, ngày 15 tháng 12 năm 2014",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐẮK HÀ",
        "tại Tờ trình số 95/TTr-LĐTBXH ngày 08 tháng 12 năm 2014.",
        "Điều 1. Khen thưởng 02 xã, thị trấn thuộc huyện Đắk Hà",
        "(Kèm theo Quyết định số 1620/QĐ-UBND ngày 15 tháng 12 năm 2014",
        "Danh sách này gồm 02 đơn vị./.",
        "Hà Văn T",
    ):
        assert words in text


def test_form_and_level_are_the_offices_to_say() -> None:
    year = award_year(LA3)
    assert ("KT734", "03") in told(year)
    assert "có liên quan: ………" in text_of(written(year)["03"])
    named = award_year(LA3, settings=made.settings(award_forms={"award-3": "tặng Giấy khen"}))
    assert "KT734" not in {code for code, _ in told(named)}
    assert "Hình thức, mức khen thưởng: tặng Giấy khen, theo quy định" in text_of(written(named)["03"])


def test_one_unit_is_called_by_its_name() -> None:
    papers = {number: text_of(data) for number, data in written(award_year(LA3, LA5)).items()}
    assert "Khen thưởng xã Đắk La, huyện Đắk Hà đã được công nhận" in papers["03"]
    assert "Chủ tịch Ủy ban nhân dân xã Đắk La và" in papers["03"]
    assert "có xã Đắk La được Chủ tịch Ủy ban nhân dân huyện Đắk Hà công nhận" in papers["04"]


def test_the_proposal_to_the_department_and_the_departments_own() -> None:
    text = text_of(written(award_year(LA5))["04"])
    for words in (
        "Kính gửi: Sở Lao động - Thương binh và Xã hội tỉnh Kon Tum",
        "trình Ban Thi đua - Khen thưởng tỉnh Kon Tum (chậm nhất ngày 30 tháng 12 năm 2014)",
        "đề nghị Chủ tịch Ủy ban nhân dân tỉnh Kon Tum xem xét, khen thưởng",
        "hằng năm, 05 bản",
    ):
        assert words in text
    text = text_of(written(award_year(LA5, PHUONG5, level=Level.PROVINCE))["06"])
    for words in (
        "UBND TỈNH KON TUM",
        "/TTr-SLĐTBXH",
        "Kon Tum, ngày tháng năm 2014",
        "Kính gửi: Ban Thi đua - Khen thưởng tỉnh Kon Tum",
        "02 xã, phường thuộc 02 huyện, thành phố",
        "Thành phố Kon Tum",
        "GIÁM ĐỐC",
    ):
        assert words in text


def test_a_list_bears_the_date_of_its_proposal() -> None:
    issued = [made.paper("Tờ trình khen thưởng 03 năm", "95", date(2014, 12, 8))]
    papers = written(award_year(LA3, issued=issued))
    assert "Đắk Hà, ngày 08 tháng 12 năm 2014" in text_of(papers["02"])
    assert "kèm theo Tờ trình số 95/TTr-LĐTBXH ngày 08 tháng 12 năm 2014" in text_of(papers["02"])


MANY = [unit(f"{23000 + at}", f"Xã Đắk Số {at}", whole(3)) for at in range(30)]
MANY += [unit(f"{24000 + at}", f"Xã Ngok {at}", whole(5), f"Huyện Tu Mơ Rông {at % 3}") for at in range(40)]
OPEN = unit("1", "Xã Đắk La", [counted(year, number=None, day=None) for year in (2012, 2013, 2014)])
CASES = {"one": (LA3, LA5), "two": (LA3, HA3, LA5, PHUONG5), "many": tuple(MANY), "open": (OPEN, LA5)}


@pytest.mark.parametrize("level", [Level.DISTRICT, Level.PROVINCE])
@pytest.mark.parametrize("case", CASES)
def test_no_paper_departs_from_the_official_form(tmp_path: Path, case: str, level: Level) -> None:
    catalogue = Catalogue.load(Language.VI)
    papers = written(award_year(*CASES[case], level=level))
    assert papers
    departures = []
    for number, data in papers.items():
        path = tmp_path / f"{number}.docx"
        path.write_bytes(data)
        found = check_document(path, path.name, rendered=True)
        departures += [f"{number}: {catalogue.finding(each).message}" for each in found]
    assert departures == []


@pytest.mark.parametrize("case", CASES)
def test_what_is_declared_is_what_is_given(case: str) -> None:
    for level in (Level.DISTRICT, Level.PROVINCE):
        year = award_year(*CASES[case], level=level)
        contexts = AwardContexts(year)
        for planned in plan_award_papers(year).documents:
            assert not mismatches(fields_of(planned.rule), contexts.context(planned.rule), "")
