# ruff: noqa: E501
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ktassess.intake.grid import number, plain
from ktassess.intake.numbers import read_number
from ktassess.intake.reading import InDoubt, Sure, Unreadable

POINTS = st.decimals(min_value=0, max_value=999, places=2)
SPACE = st.sampled_from(["", " ", "\u00a0", "\u2009", "\u202f", "\n", "\t "])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("45", "45"),
        ("45,5", "45.5"),
        ("45.5 điểm", "45.5"),
        ("45đ", "45"),
        ("45 ĐIỂM.", "45"),
        ("75,0", "75"),
        ("-5", "-5"),
        ("\u2212 5", "-5"),
        ("0,125", "0.125"),
        ("1 000", "1000"),
        ("1.000,5", "1000.5"),
        ("1,000.5", "1000.5"),
        ("1.000.000", "1000000"),
        ("45/50", "45"),
        ("45,5 / 50 điểm", "45.5"),
    ],
)
def test_there_is_one_way_to_read_it(text, value):
    assert read_number(text, Decimal(50)) == Sure(Decimal(value))


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("1.000", "1000", "1"),
        ("1,000", "1000", "1"),
        ("45,500", "45500", "45,5"),
        ("-1.250", "-1250", "-1,25"),
        ("45/75", "45", "45/75"),
    ],
)
def test_two_readings_are_never_chosen_between(text, first, second):
    assert read_number(text, Decimal(50)) == InDoubt(first, second)


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "điểm", "7 5", "45.", ",5", "½", "7²", "1e3", "90%", "khoảng 45", "45-50", "1.2.3", "12.34,5",
        "45 điểm 5", "５０", "0x10", "nan", "Infinity", "TRUE", "x", "45/0/50", "-", "--5", "4 5", "1_000", "9" * 60,
    ],
)  # fmt: skip
def test_what_is_no_number_is_not_read(text):
    assert isinstance(read_number(text, Decimal(50)), Unreadable)


@given(POINTS, st.sampled_from(".,"), SPACE, SPACE, st.sampled_from(["", "điểm", "Điểm", "đ"]))
def test_a_number_is_read_as_typed_whatever_stands_around_it(value, mark, before, after, unit):
    text = f"{before}{value:f}".replace(".", mark) + after + unit
    assert read_number(text) == Sure(plain(value))


@given(st.integers(0, 999), st.integers(0, 999), st.sampled_from(".,"))
def test_three_digits_behind_one_mark_are_in_doubt(whole, rest, mark):
    reading = read_number(f"{whole}{mark}{rest:03d}")
    assert isinstance(reading, Sure if whole == 0 else InDoubt)


@example("10000000000000000000000000001")  # a digit more than decimals keep by default
@given(st.text(max_size=30))
def test_no_text_is_read_as_a_number_it_does_not_spell(text):
    reading = read_number(text)
    if isinstance(reading, Sure):
        digits = [each for each in text if each.isdigit()]
        spelled = [each for each in f"{reading.value:f}" if each.isdigit()]
        assert "".join(digits).strip("0") == "".join(spelled).strip("0")


@given(POINTS, POINTS)
def test_float_artefacts_vanish(first, second):
    assert number(float(first) + float(second)) == plain(first + second)


def test_the_known_artefact():
    assert number(274.65999999999997) == Decimal("274.66")
    assert number(float("inf")) == "inf"
