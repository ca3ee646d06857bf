"""Whose a workbook is that nobody can read: by its file name, or by nobody else being left, never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ktassess.domain.codes import Code
from ktassess.domain.district import DistrictBook
from ktassess.domain.entries import Entry, Place
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import Files, YearReview
from ktassess.domain.regulation import Kind
from ktassess.domain.review import DistrictReview, Terms

from .sheets import REGULATION, assessment, listed

BOOK = DistrictBook(
    "district.xlsx",
    communes=(
        listed("23500", "Thị trấn Đắk Hà", Kind.TOWNSHIP),
        listed("23512", "Xã Đắk Mar"),
        listed("23509", "Xã Đắk Ui"),
        listed("23510", "Xã Đắk Ui Thượng"),
    ),
)


def review(*files: str, codes: str = "", code: Code = Code.DAMAGED, partial: bool = False) -> YearReview:
    """A year in which these files could not be read, and the units of these codes sent one that could."""
    by = DistrictReview(Terms(REGULATION, date(2014, 11, 20), 2014), 2014, BOOK, partial=partial)
    names = {each.code.value: each.name for each in BOOK.communes}
    read = [by.commune(_sent(each, names[each])) for each in codes.split()]
    findings = [Finding(code, Place(f"scoring/{file}"), {"reason": ""}) for file in files]
    return by.whole(read, findings, Files(len(files) + len(read), len(read), 0, len(files)))


def _sent(code, name):
    return replace(assessment(), code=Entry.of(code), name=name, file=f"scoring/{code}.xlsx")


def units(year: YearReview) -> dict[str, tuple[str, ...]]:
    """The unread files by the code of the unit they are said to be of."""
    return {each.code or "": each.unread for each in year.communes if each.unread}


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("23512-xa-dak-mar.xlsx", "23512"),
        ("23512.xlsx", "23512"),
        ("Bảng điểm 23512 (bản cuối).xlsx", "23512"),
        ("Xã Đăk Mar.xlsx", "23512"),
        ("DAK MAR 2014.xls", "23512"),
        ("bang-cham-diem-xa-dak-mar-huyen-dak-ha.xlsx", "23512"),
        ("UBND xã Đắk Ui.ods", "23509"),
        ("xa dak ui thuong.xlsx", "23510"),
        ("thi tran dak ha.xlsx", "23500"),
        ("dak ha.xlsx", "23500"),
    ],
)
def test_a_file_name_that_names_one_unit(file: str, code: str) -> None:
    year = review(file)
    assert units(year) == {code: (f"scoring/{file}",)}
    (one,) = (each for each in year.communes if each.code == code)
    found = [finding.code for finding in year.findings_of(one)]
    assert Code.DAMAGED in found
    assert Code.WORKBOOK_UNREAD in found
    assert not {Code.WORKBOOK_MISSING, Code.WORKBOOK_AWAITED} & set(found)


@pytest.mark.parametrize(
    ("files", "codes", "why"),
    [
        ("bang diem.xlsx", "", "not-named"),
        ("tong hop huyen Dak Ha.xlsx", "", "not-named"),
        ("123512.xlsx", "", "not-named"),
        ("99999.xlsx", "", "not-named"),
        ("mar.xlsx", "", "not-named"),
        ("23509-xa-dak-mar.xlsx", "", "several"),
        ("xa dak mar va xa dak ui.xlsx", "", "several"),
        ("23512 23509.xlsx", "", "several"),
        ("xa dak mar (1).xlsx", "23512", "read"),
    ],
)
def test_a_file_name_that_names_none_or_several_is_nobodys(files: str, codes: str, why: str) -> None:
    year = review(files, codes=codes)
    assert units(year) == {}
    said = [str(each.params["why"]) for each in year.district_findings if each.code is Code.UNREAD_OF_NOBODY]
    assert said == [f"unread.nobody.{why}"]
    assert Code.DAMAGED in {each.code for each in year.district_findings}


def test_the_only_unit_without_a_workbook_and_the_only_file_that_names_nobody() -> None:
    year = review("bang diem.xlsx", codes="23500 23509 23510")
    assert units(year) == {"23512": ("scoring/bang diem.xlsx",)}
    assert units(review("a.xlsx", "b.xlsx", codes="23500 23509 23510")) == {}
    assert units(review("a.xlsx", codes="23500 23509")) == {}
    assert units(review("a.xlsx", codes="23500 23509 23510", partial=True)) == {}
    assert units(review("a.xlsx", "23512.xlsx", codes="23500 23509")) == {
        "23512": ("scoring/23512.xlsx",),
        "23510": ("scoring/a.xlsx",),
    }


def test_what_no_commune_can_mend_is_no_communes() -> None:
    for code in (Code.NOT_READABLE, Code.READING_BROKE_OFF):
        year = review("23512.xlsx", code=code)
        assert units(year) == {}
        assert Code.UNREAD_OF_NOBODY not in {each.code for each in year.findings}


def test_a_workbook_that_does_not_say_whose_it_is_is_known_by_its_file_name() -> None:
    by = DistrictReview(Terms(REGULATION, date(2014, 11, 20), 2014), 2014, BOOK)
    nameless = replace(assessment(), code=Entry.blank(), name=Entry.blank(), file="scoring/xa-dak-mar.xlsx")
    year = by.whole([by.commune(nameless)], [], Files(1, 1, 0, 0))
    assert units(year) == {"23512": ("scoring/xa-dak-mar.xlsx",)}
    given = [(each.commune, each.code) for each in year.findings if each.code is Code.COMMUNE_NOT_GIVEN]
    assert given == [("23512", Code.COMMUNE_NOT_GIVEN)]
