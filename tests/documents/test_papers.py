from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.documents.context.common import names_context
from ktassess.documents.context.letterhead import LONGEST_LINE, Names, name_lines, place_date_line
from ktassess.documents.context.papers import Papers, Who
from ktassess.documents.context.scores import against, change
from ktassess.documents.context.signature import signature_block
from ktassess.domain.district import IssuedDocument
from ktassess.domain.entries import Entry
from ktassess.domain.keeping import AtHand
from ktassess.domain.regulation import Signer

from ..domain.sheets import REGULATION
from . import year

COMMUNE_CHAIR = REGULATION.signer("commune-chair")


@pytest.mark.parametrize(
    ("document", "name", "printed"),
    [
        ("commune-letter", "Xã Đắk La", "45/UBND-VX"),
        ("commune-report", "Xã Đắk La", "120/BC-UBND"),
        ("commune-minutes", "Xã Đắk La", "02/BB-HĐĐG"),
        ("commune-council-decision", "Xã Đắk La", "12/QĐ-UBND"),
        ("commune-scores", "Xã Đắk La", ""),
        ("certificate", "Xã Đắk La", "07"),
        ("appraisal-report", "Xã Đắk La", "12/BC-LĐTBXH"),
        ("commune-letter", "Thị trấn Đắk Hà", "\u00a0" * 7 + "/UBND-VX"),
        ("recognition-decision", None, "1502/QĐ-UBND"),
        ("recognition-proposal", None, "03/TTr-HĐXD"),
        ("review-council-decision", None, "350/QĐ-UBND"),
    ],
)
def test_number_and_symbol(document, name, printed):
    review = year.whole_year()
    papers = Papers(review, year.settings(), year.commune(review, name) if name else None)
    assert papers.symbol(REGULATION.document(document)) == printed


@given(typed=st.sampled_from([None, "", "Số:", "so ", "số 7", "7", "12/QĐ-UBND", " a", "٣", "/", "số: số 5"]))
@pytest.mark.parametrize("own", ["", "Số:", "45", "BC: 46"])
@pytest.mark.parametrize("document", ["commune-letter", "commune-report", "certificate"])
def test_whether_there_is_a_number_is_told_as_by_the_number(document, own, typed):
    whole = year.whole_year()
    rule = REGULATION.document(document)
    sent = year.commune(whole, "Xã Đắk La")
    numbered = replace(sent.assessment, document_numbers=Entry.of(own))
    row = IssuedDocument(Entry.of(rule.name), Entry.of(sent.code), Entry.of(typed), Entry(), Entry(), Entry())
    book = replace(whole.book, documents=() if typed is None else (row,))
    papers = Papers(replace(whole, book=book), year.settings(), sent.kept_as(AtHand(numbered)))
    assert papers.has_number(rule) is bool(papers.number(rule))


def test_an_offices_own_symbol():
    review = year.whole_year()
    settings = year.settings(symbols={"district-report": "{number}/BC-UBND-LĐ"})
    assert (
        Papers(review, settings, None).symbol(REGULATION.document("district-report")).endswith("/BC-UBND-LĐ")
    )


@pytest.mark.parametrize(
    ("document", "name", "day"),
    [
        ("commune-council-decision", "Xã Đắk La", date(2014, 10, 28)),
        ("commune-minutes", "Xã Đắk La", date(2014, 11, 5)),
        ("commune-letter", "Xã Đắk La", date(2014, 11, 7)),
        ("commune-scores", "Xã Đắk La", date(2014, 11, 7)),
        ("certificate", "Thị trấn Đắk Hà", date(2014, 11, 26)),
        ("notice", "Xã Đắk Mar", date(2014, 11, 27)),
        ("notice", "Xã Đắk Pxi", None),
        ("review-minutes", None, date(2014, 11, 20)),
        ("recognition-decision", None, date(2014, 11, 26)),
        ("district-report", None, None),
    ],
)
def test_dates(document, name, day):
    review = year.whole_year()
    papers = Papers(review, year.settings(), year.commune(review, name) if name else None)
    assert papers.day(REGULATION.document(document)) == day


def test_a_decision_for_each_does_not_borrow_the_date_of_the_one_for_all():
    review = year.whole_year()
    papers = Papers(review, year.settings(year.Recognition.EACH), year.commune(review, "Xã Đắk La"))
    assert papers.day(REGULATION.document("commune-decision")) is None


def test_a_mention_with_and_without_number_and_date():
    review = year.whole_year()
    papers = Papers(review, year.settings(), None)
    decision, report = REGULATION.document("recognition-decision"), REGULATION.document("district-report")
    assert papers.mention_of(decision) == "số\u00a01502/QĐ-UBND ngày 26 tháng 11 năm 2014"
    assert papers.mention_of(report) == "số\u00a0…/BC-UBND ngày … tháng … năm 2014"


@pytest.mark.parametrize("recognition", year.Recognition)
def test_what_the_districts_papers_know_is_the_same_for_every_commune(recognition):
    review, settings = year.whole_year(), year.settings(recognition)
    above = Papers(review, settings, None)
    every_name = names_context(Names(REGULATION, settings))
    for commune in review.communes:
        alone = Papers(review, settings, commune)
        together = Papers(review, settings, commune, above=above)
        for rule in REGULATION.documents:
            assert together.mention_of(rule) == alone.mention_of(rule)
            assert together.signer(rule) == alone.signer(rule)
        names = Names(REGULATION, settings, commune.name)
        assert names_context(names, every_name) == names_context(names)


@pytest.mark.parametrize(
    ("signer", "office", "lines"),
    [
        ("commune-chair", "Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        ("commune-chair", "", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        ("commune-chair", "Phó Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        ("district-chair", "Chủ tịch", ["CHỦ TỊCH"]),
        ("district-chair", "Phó Chủ tịch", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        ("labour-head", "Phó Trưởng phòng", ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]),
        ("review-standing", "", ["TM. HỘI ĐỒNG", "THƯỜNG TRỰC HỘI ĐỒNG"]),
    ],
)
def test_who_signs_for_whom(signer, office, lines):
    assert signature_block(REGULATION.signer(signer), Who("A", office))["quyen_han"] == lines


def test_a_deputy_without_a_title_of_his_own_in_the_rule_pack_keeps_his_office():
    signer = Signer("x", "b", "TM. HỘI ĐỒNG", "Chủ tịch", "")
    assert signature_block(signer, Who("A", "Phó Chủ tịch Hội đồng"))["quyen_han"] == [
        "TM. HỘI ĐỒNG",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH HỘI ĐỒNG",
    ]


@pytest.mark.parametrize(
    ("name", "place", "lines"),
    [
        ("Ủy ban nhân dân xã Đắk La", "xã Đắk La", ["ỦY BAN NHÂN DÂN", "XÃ ĐẮK LA"]),
        (
            "Phòng Lao động - Thương binh và Xã hội",
            "",
            ["PHÒNG LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"],
        ),
        ("Hội đồng xét duyệt huyện Đắk Hà", "huyện Đắk Hà", ["HỘI ĐỒNG XÉT DUYỆT", "HUYỆN ĐẮK HÀ"]),
    ],
)
def test_a_bodys_name_in_lines(name, place, lines):
    assert name_lines(name, place) == lines


@given(st.lists(st.text("ABCĐỦ", min_size=1, max_size=9), min_size=1, max_size=9))
def test_lines_keep_every_word_and_fit_where_they_can(words):
    lines = name_lines(" ".join(words))
    assert " ".join(lines).split(" ") == words
    assert all(len(line) <= LONGEST_LINE for line in lines)


def test_place_and_date_with_open_spaces():
    assert place_date_line("Đắk La", date(2014, 2, 5), 2014) == "Đắk La, ngày 05 tháng 02 năm 2014"
    assert place_date_line("Đắk La", None, 2014).split() == ["Đắk", "La,", "ngày", "tháng", "năm", "2014"]


points = st.decimals(min_value=0, max_value=1000, places=2)


@given(points, points)
def test_a_total_against_its_threshold(total, threshold):
    words = against(total, threshold)
    assert words.startswith(
        {1: "cao hơn", 0: "bằng", -1: "thấp hơn"}[(total > threshold) - (total < threshold)]
    )
    if total != threshold:
        number = words.split()[2].replace(".", "").replace(",", ".")
        assert Decimal(number) == abs(total - threshold)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [("70", "68", "-2"), ("70", "72.5", "+2,5"), ("70", "70.0", "0"), (None, "3", "")],
)
def test_a_change_of_points(before, after, shown):
    assert change(*(Decimal(value) if value else None for value in (before, after))) == shown
