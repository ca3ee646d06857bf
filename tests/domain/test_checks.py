"""One broken thing at a time: the finding it leads to, where it stands, and that nothing else is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from ktassess.domain.assessment import Assessment, MemberScores, Result, Statistic
from ktassess.domain.district import DistrictBook
from ktassess.domain.entries import Entry, Place
from ktassess.domain.findings import TextRef
from ktassess.domain.outcome import YearReview
from ktassess.domain.regulation import Kind

from .sheets import (
    REGULATION,
    appraisal,
    assessment,
    book,
    codes,
    issued,
    listed,
    review,
    review_alone,
    spread,
)

AT = Place("scoring/xa-dak-mar.xlsx", "Thông tin", "B2")


def finished(**parts: object) -> DistrictBook:
    """A finished year of one commune, in which nothing is wrong."""
    defaults: dict[str, object] = {
        "appraisals": (appraisal(spread("790")),),
        "documents": (
            issued(REGULATION.document("recognition-decision").name, date(2014, 11, 27)),
            issued(REGULATION.document("district-report").name, date(2014, 11, 28)),
        ),
    }
    return book(**{**defaults, **parts})


def year_with(sent: Assessment | None = None, **parts: object) -> YearReview:
    """The finished year with another workbook or with other parts of the district's book."""
    return review(sent or assessment(), district=finished(**parts))


def test_nothing_wrong_nothing_found() -> None:
    assert codes(year_with()) == []


def test_thirds_add_up_as_a_sheet_shows_them() -> None:
    points = spread("800").split()
    points[:3] = ["33.3333333333333"] * 3
    rest = sum(map(Decimal, points[3:]))
    for shown, expected in (("100", []), ("100.01", ["KT206"])):
        sent = assessment(" ".join(points), typed_total=Entry.of(rest + Decimal(shown), AT))
        assert [code for code in codes(year_with(sent)) if code == "KT206"] == expected


def change_points(number: int, text: str) -> Assessment:
    points = spread("800").split()
    points[number - 1] = text
    return assessment(" ".join(points))


def with_row(number: int, **changes: object) -> Assessment:
    made = assessment()
    changed = tuple(
        row._replace(**changes) if row.criterion == number else row  # type: ignore[arg-type]
        for row in made.scores
    )
    return replace(made, scores=changed)


OWN: dict[str, tuple[Callable[[], Assessment], list[str]]] = {
    "other year": (lambda: assessment(year=Entry.of(2013, AT)), ["KT104"]),
    "no year": (lambda: assessment(year=Entry.blank(AT)), ["KT115"]),
    "other district": (lambda: assessment(district=Entry.of("Huyện Đắk Tô", AT)), ["KT105"]),
    "district without its word": (lambda: assessment(district=Entry.of("Đăk Hà", AT)), []),
    "other name": (lambda: assessment(name=Entry.of("Xã Đắk La", AT)), ["KT103"]),
    "name spelled with other diacritics": (lambda: assessment(name=Entry.of("xã ĐĂK MAR", AT)), []),
    "name without its word": (lambda: assessment(name=Entry.of("Đắk Mar", AT)), []),
    "name of another kind": (lambda: assessment(name=Entry.of("Phường Đắk Mar", AT)), ["KT103"]),
    "code not on the list": (lambda: assessment(code=Entry.of("99999", AT)), ["KT103"]),
    "no code": (lambda: assessment(code=Entry.blank(AT)), []),
    "class of another": (
        lambda: assessment(
            locality_class=Entry.of(REGULATION.locality_class("specially-difficult-commune").name, AT)
        ),
        ["KT106"],
    ),
    "numbers of its papers": (lambda: assessment(document_numbers=Entry.of("CV: 45; BC: 46", AT)), []),
    "number of no paper": (lambda: assessment(document_numbers=Entry.of("CV: 45; XX: 3", AT)), ["KT121"]),
    "score blank": (lambda: change_points(3, "-"), ["KT201"]),
    "score above its maximum": (lambda: change_points(2, "51"), ["KT203"]),
    "score above by a hundredth": (lambda: change_points(2, "50.01"), ["KT203"]),
    "score below zero": (lambda: change_points(2, "-0.5"), ["KT204"]),
    "total typed a hundredth off": (
        lambda: assessment(typed_total=Entry.of(Decimal("800.01"), AT)),
        ["KT206"],
    ),
    "total of decimals off by little": (
        lambda: assessment(typed_total=Entry.of(Decimal("800.001"), AT)),
        ["KT206"],
    ),
    "total typed wrong": (lambda: assessment(typed_total=Entry.of(Decimal("801"), AT)), ["KT206"]),
    "total typed right": (lambda: assessment(typed_total=Entry.of(Decimal("800.0"), AT)), []),
    "no evidence": (lambda: with_row(1, evidence=Entry.blank(AT)), ["KT209"]),
    "another maximum": (lambda: with_row(1, maximum=Entry.of(Decimal(100), AT)), ["KT212"]),
    "statistics that cannot be": (
        lambda: assessment(
            statistics=(Statistic(2, Entry.of(Decimal(101), AT), Entry.of(Decimal(100), AT)),)
        ),
        ["KT211"],
    ),
    "nobody to count": (
        lambda: assessment(statistics=(Statistic(2, Entry.of(Decimal(0), AT), Entry.of(Decimal(0), AT)),)),
        ["KT211"],
    ),
    "a maximum without its rate": (
        lambda: assessment(
            statistics=(Statistic(2, Entry.of(Decimal(979), AT), Entry.of(Decimal(1000), AT)),)
        ),
        ["KT210"],
    ),
    "a maximum with exactly its rate": (
        lambda: assessment(statistics=(Statistic(2, Entry.of(Decimal(98), AT), Entry.of(Decimal(100), AT)),)),
        [],
    ),
    "outside the members' points": (
        lambda: assessment(
            member_scores=(
                MemberScores("A", ((1, Entry.of(Decimal(60))),)),
                MemberScores("B", ((1, Entry.of(Decimal(70))),)),
            )
        ),
        ["KT214"],
    ),
    "a member left one out": (
        lambda: assessment(
            member_scores=(MemberScores("A", ((1, Entry.of(Decimal(75))), (2, Entry.blank(AT)))),)
        ),
        ["KT215"],
    ),
    "a member gave none at all": (
        lambda: assessment(member_scores=(MemberScores("A", ((1, Entry.blank(AT)),)),)),
        [],
    ),
    "no meeting date": (lambda: assessment(held_on=Entry.blank(AT)), ["KT406"]),
    "met in October": (lambda: assessment(held_on=Entry.of(date(2014, 10, 31), AT)), ["KT401"]),
    "met on the first of November": (lambda: assessment(held_on=Entry.of(date(2014, 11, 1), AT)), []),
    "no day of signing": (lambda: assessment(signed_on=Entry.blank(AT)), ["KT407"]),
    "signed before it met": (lambda: assessment(signed_on=Entry.of(date(2014, 11, 4), AT)), ["KT402"]),
    "sent before signed": (lambda: assessment(sent_on=Entry.of(date(2014, 11, 6), AT)), ["KT402"]),
    "received before sent": (
        lambda: assessment(
            signed_on=Entry.of(date(2014, 11, 12), AT), sent_on=Entry.of(date(2014, 11, 13), AT)
        ),
        ["KT402"],
    ),
    "ends before it begins": (lambda: assessment(ends_at=Entry.of(time(7, 0), AT)), ["KT411"]),
    "conclusion against the points": (lambda: assessment(conclusion="failed"), ["KT501"]),
    "no conclusion": (lambda: assessment(conclusion=None), ["KT502"]),
    "the review thinks better of it": (
        lambda: assessment(spread("740"), conclusion="failed"),
        ["KT506"],
    ),
}


@pytest.mark.parametrize("what", OWN)
def test_in_the_communes_workbook(what: str) -> None:
    make, expected = OWN[what]
    year = year_with(make())
    assert [code for code in codes(year) if code != "KT505"] == expected
    for finding in year.findings:
        if finding.code.id in expected:
            assert finding.commune == "23512"
            assert finding.place is not None


BOOK: dict[str, tuple[dict[str, object], list[str]]] = {
    "appraised below the threshold": (
        {"appraisals": (appraisal(spread("749.5"), "failed"),)},
        ["KT503", "KT507"],
    ),
    "review concluded against its points": ({"appraisals": (appraisal(spread("790"), "failed"),)}, ["KT501"]),
    "review did not conclude": ({"appraisals": (appraisal(spread("790"), None),)}, ["KT502"]),
    "appraised above a maximum": (
        {"appraisals": (appraisal("76 " + spread("790").split(" ", 1)[1]),)},
        ["KT203", "KT505"],
    ),
    "half appraised": (
        {"appraisals": (appraisal("- " + spread("790").split(" ", 1)[1]),)},
        ["KT213", "KT505"],
    ),
    "appraised total typed wrong": (
        {"appraisals": (appraisal(spread("790"))._replace(typed_total=Entry.of(Decimal(791), AT)),)},
        ["KT206"],
    ),
    "an appraisal of nobody": (
        {"appraisals": (appraisal(spread("790")), appraisal(spread("790"), code="11111"))},
        ["KT113"],
    ),
    "two appraisals of one": (
        {"appraisals": (appraisal(spread("790")), appraisal(spread("790")))},
        ["KT114"],
    ),
    "review without a date": (
        {"meeting": replace(book().meeting, held_on=Entry.blank(AT))},
        ["KT406"],
    ),
    "review before the dossier came": (
        {
            "meeting": replace(
                book().meeting,
                held_on=Entry.of(date(2014, 11, 10), AT),
                decision_date=Entry.of(date(2014, 11, 10)),
            )
        },
        ["KT402"],
    ),
    "recognised before the review met": (
        {
            "documents": (
                issued(REGULATION.document("recognition-decision").name, date(2014, 11, 19)),
                issued(REGULATION.document("district-report").name, date(2014, 11, 28)),
            )
        },
        ["KT402"],
    ),
    "a document nobody knows": (
        {"documents": (*finished().documents, issued("Giấy mời", date(2014, 11, 1)))},
        ["KT117"],
    ),
    "a document twice": (
        {"documents": (*finished().documents, finished().documents[0])},
        ["KT118"],
    ),
}


@pytest.mark.parametrize("what", BOOK)
def test_in_the_districts_book(what: str) -> None:
    parts, expected = BOOK[what]
    assert codes(year_with(**parts)) == expected


def test_a_commune_listed_twice() -> None:
    year = review(assessment(), district=replace(finished(), communes=(listed(), listed())))
    assert "KT110" in codes(year)


def test_a_commune_listed_without_its_code() -> None:
    row = listed()._replace(code=Entry.blank(AT))
    year = review(assessment(code=Entry.blank()), district=replace(finished(appraisals=()), communes=(row,)))
    assert "KT116" in codes(year)


def test_a_mark_without_effect() -> None:
    row = listed("23500", "Thị trấn Đắk Hà", Kind.TOWNSHIP, difficult=True)
    assert "KT112" in codes(review(district=book(row), as_of=date(2014, 11, 1)))


def test_name_and_code_are_told_apart() -> None:
    def about(code: str, sent: Assessment) -> dict[str, object]:
        (found,) = [each for each in year_with(sent).findings if each.code.id == code]
        return dict(found.params)

    assert about("KT103", assessment(name=Entry.of("Xã Đắk La", AT)))["name"] == "Xã Đắk La (23512)"
    stranger = assessment(name=Entry.of("Xã Tân Lập", AT), code=Entry.blank(AT))
    assert about("KT101", stranger) == {"name": "Xã Tân Lập", "code": "–"}


def test_a_workbook_of_nobody_on_the_list() -> None:
    stranger = assessment(name=Entry.of("Xã Tân Lập", AT), code=Entry.of("23497", AT))
    waiting = listed()._replace(received_on=Entry.blank(AT))
    year = review(stranger, district=book(waiting), as_of=date(2014, 11, 14))
    assert codes(year) == ["KT101", "KT108", "KT410", "KT505"]  # the review's date is still to come
    assert [commune.result for commune in year.communes] == [Result.UNDETERMINED] * 2
    assert year.communes[1].self_total == 800


def test_two_workbooks_of_one_commune() -> None:
    twin = replace(assessment(spread("900")), file="scoring/ban-sao.xlsx")
    year = review(assessment(), twin)
    (commune,) = year.communes
    assert (commune.result, commune.total, commune.workbooks) == (Result.UNDETERMINED, None, 2)
    assert [f.place.file for f in year.findings if f.code.id == "KT102" and f.place] == [
        "scoring/xa-dak-mar.xlsx",
        "scoring/ban-sao.xlsx",
    ]


def test_a_workbook_that_names_nobody() -> None:
    year = review_alone(assessment(name=Entry.blank(AT), code=Entry.blank(AT)))
    assert {"KT111", "KT505"} <= set(codes(year))
    (commune,) = year.communes
    assert (commune.total, commune.threshold, commune.result) == (800, 750, Result.UNDETERMINED)
    (why,) = [each.params["why"] for each in year.findings if each.code.id == "KT505"]
    assert why == TextRef("why.nobody")


def test_a_date_after_today() -> None:
    year = review(assessment(), as_of=date(2014, 11, 9))
    assert "KT410" in codes(year)


def test_a_failing_commune_is_told_by_how_much() -> None:
    year = review_alone(assessment(spread("742.5"), conclusion="failed"))
    (finding,) = [item for item in year.findings if item.code.id == "KT507"]
    assert finding.params == {"total": "742,5", "threshold": "750", "short": "7,5"}


def test_a_zero_where_it_is_forbidden() -> None:
    from ktassess.domain.outcome import Files
    from ktassess.domain.review import review_workbooks

    from .sheets import terms

    strict = replace(REGULATION, zero_forbidden=replace(REGULATION.zero_forbidden, value=True))
    points = " ".join(
        "0" if number == 4 else str(c.maximum.value) for number, c in enumerate(REGULATION.criteria)
    )
    year = review_workbooks(
        terms(regulation=strict), [assessment(points, conclusion="failed")], (), Files(1, 1, 0, 0)
    )
    assert (year.communes[0].total, year.communes[0].result) == (Decimal(925), Result.FAILED)
    assert "KT504" in codes(year)


def test_the_books_own_findings_go_to_the_commune_of_their_row() -> None:
    from ktassess.domain.codes import Code
    from ktassess.domain.findings import Finding

    cell = Place("district.xlsx", "Điểm thẩm định", "R7")
    unreadable = Finding(Code.SCORE_NOT_A_NUMBER, cell, {"criterion": "7", "value": "bảy"})
    year = review(assessment(), district=replace(finished(), findings=(unreadable,)))
    assert [f.commune for f in year.findings if f.code is Code.SCORE_NOT_A_NUMBER] == ["23512"]


def test_a_half_appraised_commune_owes_points_but_no_conclusion_yet() -> None:
    half = appraisal("- " + spread("790").split(" ", 1)[1], None)
    year = year_with(appraisals=(half,))
    assert codes(year) == ["KT213", "KT505"]
    (missing,) = [finding for finding in year.findings if finding.code.id == "KT213"]
    assert missing.params == {"criterion": "1", "name": "Xã Đắk Mar"}


def test_a_missing_council_sheet_is_one_finding() -> None:
    from ktassess.domain.codes import Code
    from ktassess.domain.findings import Finding

    missing = Finding(Code.SHEET_MISSING, Place("a.xlsx"), {"sheet": "Hội đồng", "found": "Chấm điểm"})
    assert codes(year_with(assessment(council=(), findings=(missing,)))) == ["KT007"]


def test_nothing_is_said_twice_of_a_commune_with_two_workbooks() -> None:
    twin = replace(assessment(), file="scoring/ban-sao.xlsx")
    blank = appraisal(" ".join("-" * 15), None)
    year = review(assessment(), twin, district=book(appraisals=(blank,)), as_of=date(2014, 11, 28))
    assert codes(year) == ["KT102", "KT102"]
