import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from vn_numberwords import number_to_words

from ktassess.documents.language.numbers import (
    LARGEST,
    document_number,
    in_digits,
    in_words,
    points_in_words,
)

WORDS = [
    ("0", "không"),
    ("4", "bốn"),
    ("5", "năm"),
    ("10", "mười"),
    ("11", "mười một"),
    ("14", "mười bốn"),
    ("15", "mười lăm"),
    ("21", "hai mươi mốt"),
    ("24", "hai mươi tư"),
    ("25", "hai mươi lăm"),
    ("100", "một trăm"),
    ("101", "một trăm linh một"),
    ("104", "một trăm linh bốn"),
    ("105", "một trăm linh năm"),
    ("110", "một trăm mười"),
    ("505", "năm trăm linh năm"),
    ("555", "năm trăm năm mươi lăm"),
    ("941", "chín trăm bốn mươi mốt"),
    ("1000", "một nghìn"),
    ("1001", "một nghìn không trăm linh một"),
    ("1010", "một nghìn không trăm mười"),
    ("1015", "một nghìn không trăm mười lăm"),
    ("2005", "hai nghìn không trăm linh năm"),
    ("2026", "hai nghìn không trăm hai mươi sáu"),
    ("9999", "chín nghìn chín trăm chín mươi chín"),
    ("15000", "mười lăm nghìn"),
    ("1000005", "một triệu không trăm linh năm"),
    ("812.5", "tám trăm mười hai phẩy năm"),
    ("812.50", "tám trăm mười hai phẩy năm"),
    ("812.25", "tám trăm mười hai phẩy hai mươi lăm"),
    ("100.05", "một trăm phẩy không năm"),
    ("0.01", "không phẩy không một"),
    ("7.21", "bảy phẩy hai mươi mốt"),
    ("7.14", "bảy phẩy mười bốn"),
    ("999.99", "chín trăm chín mươi chín phẩy chín mươi chín"),
]


@pytest.mark.parametrize(("value", "expected"), WORDS)
def test_numbers_in_words(value, expected):
    assert in_words(Decimal(value)) == expected


def test_points_carry_their_unit():
    assert points_in_words(Decimal("812.5")) == "tám trăm mười hai phẩy năm điểm"


@pytest.mark.parametrize("value", ["-1", "-0.01", "0.125", "1000000000", "NaN", "Infinity"])
def test_what_has_no_words_is_refused(value):
    with pytest.raises(ValueError, match=value.lstrip("-")):
        in_words(Decimal(value))


def oracle(whole: int) -> str:
    """The words of vn-numberwords, with the two things undone in which it is not right.

    Its northern dictionary says "hai mươi bốn", where official prose says "hai mươi tư"; and both its
    dictionaries say "sáu mươi năm" for 65 (also 75, 85, 95), which is sixty years, not sixty-five: five is
    "lăm" after every ten.
    """
    return str(number_to_words(whole)).replace("mươi bốn", "mươi tư").replace("mươi năm", "mươi lăm")


def test_every_whole_number_to_9999_agrees_with_the_oracle():
    assert [in_words(n) for n in range(10_000)] == [oracle(n) for n in range(10_000)]


@given(st.integers(0, LARGEST))
@example(1_000_000)
@example(20_015_004)
def test_larger_numbers_agree_with_the_oracle(number):
    assert in_words(number) == oracle(number)


@given(st.integers(0, 999_900).map(lambda n: Decimal(n) / 100))
def test_decimals_agree_with_the_oracle_unless_a_zero_follows_the_comma(value):
    hundredths = int(value * 100) % 100
    if 0 < hundredths < 10:
        # The oracle drops the zero: it reads 100.05 as 100.5. Ours is right.
        assert in_words(value).endswith(f"phẩy không {oracle(hundredths)}")
    else:
        whole, _, fraction = f"{value.normalize():f}".partition(".")
        assert in_words(value) == oracle(int(whole)) + (f" phẩy {oracle(int(fraction))}" if fraction else "")


@given(*[st.integers(0, 99_999_999).map(lambda n: Decimal(n) / 100)] * 2)
def test_two_values_never_share_their_words(one, other):
    assert (in_words(one) == in_words(other)) == (one == other)


DIGITS = [
    ("812.5", "812,5"),
    ("812.50", "812,5"),
    ("1000", "1.000"),
    ("1E+3", "1.000"),
    ("0", "0"),
    ("0.00", "0"),
    ("-0.0", "0"),
    ("-12.5", "-12,5"),
    ("1234567.89", "1.234.567,89"),
    ("75", "75"),
]


@pytest.mark.parametrize(("value", "expected"), DIGITS)
def test_numbers_in_digits(value, expected):
    assert in_digits(Decimal(value)) == expected


def test_digits_without_groups():
    assert in_digits(Decimal("1812.5"), grouped=False) == "1812,5"


@given(st.decimals(-10_000_000, 10_000_000, places=4))
def test_digits_can_be_read_back(value):
    assert Decimal(in_digits(value).replace(".", "").replace(",", ".")) == value


NUMBERS = [(5, "05"), (0, "00"), (10, "10"), (123, "123"), ("5", "05"), ("05", "05"), (" 7 ", "07"),
           ("7a", "07a"), ("", ""), ("…", "…")]  # fmt: skip


@pytest.mark.parametrize(("value", "expected"), NUMBERS)
def test_document_numbers_under_ten_are_padded(value, expected):
    assert document_number(value) == expected


@given(st.from_regex(r"\s*[0-9]*[^0-9\s]?.{0,3}", fullmatch=True))
def test_a_document_number_is_the_number_and_what_follows_it(text):
    digits, rest = re.fullmatch(r"([0-9]*)(.*)", text.strip(), re.DOTALL).groups()
    assert document_number(text) == (f"{int(digits):02d}{rest}" if digits else rest)
