import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.documents.language import names

IN_TEXT = [
    ("Xã Đắk La", "xã Đắk La"),
    ("Thị trấn Đắk Hà", "thị trấn Đắk Hà"),
    ("Phường Trần Hưng Đạo", "Phường Trần Hưng Đạo"),
    ("phường Nguyễn Trãi", "Phường Nguyễn Trãi"),
    ("Phường Quang Trung", "Phường Quang Trung"),
    ("Phường Lê Lợi", "Phường Lê Lợi"),
    ("Phường Quyết Thắng", "phường Quyết Thắng"),
    ("Phường Thống Nhất", "phường Thống Nhất"),
    ("Phường 1", "Phường 1"),
    ("Quận 10", "Quận 10"),
    ("Phường Điện Biên Phủ", "Phường Điện Biên Phủ"),
    ("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    ("Thành phố Kon Tum", "thành phố Kon Tum"),
    ("Huyện Ia H' Drai", "huyện Ia H' Drai"),
    ("Xã Đắk KRoong", "xã Đắk KRoong"),
    ("Xã Đắk PXi", "xã Đắk PXi"),
    ("Xã Ya ly", "xã Ya Ly"),
    ("XÃ ĐẮK RƠ ÔNG", "xã Đắk Rơ Ông"),
    ("Xã  Pờ   Ê ", "xã Pờ Ê"),
    ("Đắk La", "Đắk La"),
    ("Tỉnh Bà Rịa - Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu"),
    ("Xã Hiếu", "xã Hiếu"),
]


@pytest.mark.parametrize(("name", "expected"), IN_TEXT)
def test_unit_names_in_running_text(name, expected):
    assert names.in_text(name) == expected
    assert names.in_text(unicodedata.normalize("NFD", name)) == expected


def test_the_caller_may_say_what_the_list_does_not_know():
    assert names.in_text("Phường A Tranh", after_person=True) == "Phường A Tranh"
    assert names.in_text("Phường Quang Trung", after_person=False) == "phường Quang Trung"


BARE = [
    ("Thị trấn Đắk Hà", "Đắk Hà"),
    ("Thị xã An Nhơn", "An Nhơn"),
    ("Xã Xốp", "Xốp"),
    ("Huyện Ia H' Drai", "Ia H' Drai"),
    ("Kon Tum", "Kon Tum"),
    ("Xã", "Xã"),
]


@pytest.mark.parametrize(("name", "expected"), BARE)
def test_bare_names(name, expected):
    assert names.bare_name(name) == expected


def test_place_of_issue():
    assert names.place_of_issue("Xã Đắk La") == "Đắk La"
    assert names.place_of_issue("Phường Trường Chinh") == "Phường Trường Chinh"
    assert names.place_of_issue("Phường 3") == "Phường 3"


UPPER = [
    ("Ủy ban nhân dân xã Đắk La", "ỦY BAN NHÂN DÂN XÃ ĐẮK LA"),
    ("huyện Ia H' Drai", "HUYỆN IA H' DRAI"),
    ("thị trấn  Plei Kần", "THỊ TRẤN PLEI KẦN"),
    ("xã Ngọk Tụ, Hơ Moong, Tê Xăng", "XÃ NGỌK TỤ, HƠ MOONG, TÊ XĂNG"),
]


@pytest.mark.parametrize(("text", "expected"), UPPER)
def test_capitals(text, expected):
    assert names.upper(text) == expected
    assert names.upper(unicodedata.normalize("NFD", text)) == expected


def test_every_unit_of_the_register_keeps_its_letters():
    rows = ["Phường Ngô Mây", "Xã Đăk Năng", "Xã Mô Rai", "Xã Đắk HRing", "Thị trấn Đắk Rve", "Xã Ia Đal"]
    for row in rows:
        assert names.in_text(row).casefold() == row.casefold()
        assert names.in_text(row).endswith(names.bare_name(row))


JOINED = [
    ([], ""),
    (["A"], "A"),
    (["A", "B"], "A và B"),
    (["A", "B", "C"], "A, B và C"),
    (["xã Đắk La", "", "  ", "thị trấn  Đắk Hà"], "xã Đắk La và thị trấn Đắk Hà"),
]


@pytest.mark.parametrize(("items", "expected"), JOINED)
def test_lists_are_joined(items, expected):
    assert names.join(items) == expected


SENTENCES = [
    ("ủy ban nhân dân", "Ủy ban nhân dân"),
    ("đắk Hà  đạt", "Đắk Hà đạt"),
    ("“đạt”", "“Đạt”"),
    ("", ""),
    ("15 tiêu chí", "15 tiêu chí"),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences_begin_with_a_capital(text, expected):
    assert names.sentence(text) == expected


@given(st.text())
def test_tidy_text_is_composed_single_spaced_and_stays_so(text):
    tidy = names.tidy(text)
    assert names.tidy(tidy) == tidy
    assert unicodedata.is_normalized("NFC", tidy)
    assert "  " not in tidy
    assert not tidy.startswith(" ")
    assert not tidy.endswith(" ")


def test_unbroken_text_has_no_plain_space():
    assert names.unbroken("05 tháng 11") == "05\u00a0tháng\u00a011"
