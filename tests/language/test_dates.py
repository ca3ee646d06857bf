from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.documents.language import dates

DATES = [
    # day, month, year, in full
    (5, 11, 2014, "05 tháng 11 năm 2014"),
    (29, 6, 2019, "29 tháng 6 năm 2019"),
    (5, 1, 2020, "05 tháng 01 năm 2020"),
    (28, 2, 2015, "28 tháng 02 năm 2015"),
    (9, 3, 2015, "09 tháng 3 năm 2015"),
    (30, 9, 2014, "30 tháng 9 năm 2014"),
    (10, 10, 2014, "10 tháng 10 năm 2014"),
]


@pytest.mark.parametrize(("day", "month", "year", "expected"), DATES)
def test_days_under_ten_and_the_months_one_and_two_are_padded(day, month, year, expected):
    assert dates.full_date(date(year, month, day)) == expected


def test_place_and_date_line():
    line = dates.place_and_date("Phường Quang Trung", date(2014, 11, 5))
    assert line == "Phường Quang Trung, ngày 05 tháng 11 năm 2014"


IN_WORDS = [
    (date(2014, 11, 12), "ngày mười hai tháng mười một năm hai nghìn không trăm mười bốn"),
    (date(2015, 4, 24), "ngày hai mươi tư tháng tư năm hai nghìn không trăm mười lăm"),
    (date(2021, 1, 1), "ngày một tháng một năm hai nghìn không trăm hai mươi mốt"),
    (date(2005, 5, 31), "ngày ba mươi mốt tháng năm năm hai nghìn không trăm linh năm"),
]


@pytest.mark.parametrize(("day", "expected"), IN_WORDS)
def test_date_in_words(day, expected):
    assert dates.date_in_words(day) == expected


def test_month_in_words_with_the_capital_of_annex_two():
    words = dates.date_in_words(date(2014, 8, 19), capital_month=True)
    assert words == "ngày mười chín tháng Tám năm hai nghìn không trăm mười bốn"


TIMES = [
    (time(8, 0), "08 giờ 00", "tám giờ"),
    (time(13, 45), "13 giờ 45", "mười ba giờ bốn mươi lăm phút"),
    (time(0, 5), "00 giờ 05", "không giờ năm phút"),
    (time(21, 21), "21 giờ 21", "hai mươi mốt giờ hai mươi mốt phút"),
]


@pytest.mark.parametrize(("moment", "digits", "words"), TIMES)
def test_times(moment, digits, words):
    assert dates.clock(moment) == digits
    assert dates.clock_in_words(moment) == words


@given(st.dates())
def test_a_full_date_says_its_date_and_no_month_from_three_to_nine_has_a_zero(day):
    text = dates.full_date(day)
    first, month, year = text.replace(" tháng ", "|").replace(" năm ", "|").split("|")
    assert date(int(year), int(month), int(first)) == day
    assert len(first) == 2
    assert month.startswith("0") == (day.month < 3)


@given(st.dates(), st.dates())
def test_two_dates_never_share_their_words(one, other):
    assert (dates.date_in_words(one) == dates.date_in_words(other)) == (one == other)


@pytest.mark.parametrize("month", [0, 13, -1])
def test_there_are_twelve_months(month):
    with pytest.raises(ValueError, match=str(month)):
        dates.month_in_words(month)
