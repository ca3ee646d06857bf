# ruff: noqa: E501
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.intake.dates import NumberAndDate, read_date, read_number_and_date, read_time
from ktassess.intake.reading import Sure, Unreadable

DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))
WAYS = (
    "{d}/{m}/{y}", "{d:02d}/{m:02d}/{y}", "{d}-{m}-{y}", "{d}.{m}.{y}", "ngày {d} tháng {m} năm {y}",
    "Ngày {d:02d} tháng {m:02d} năm {y}.", "{d} tháng {m} năm {y}", "ngày {d}/{m}/{y}", "{d} / {m} / {y}",
    "Thứ Tư, ngày {d}/{m}/{y}", "Thứ 4, ngày {d}/{m}/{y}", "Chủ nhật, {d}/{m}/{y}", "{y}-{m:02d}-{d:02d}",
    "{d}/{m}/{y} 08:00", "8h00 ngày {d}/{m}/{y}", "Lúc 8 giờ 30 phút, ngày {d} tháng {m} năm {y}", "{y}-{m:02d}-{d:02d} 00:00:00",
)  # fmt: skip


@given(DATES, st.sampled_from(WAYS))
def test_a_date_is_read_however_it_is_typed(day, way):
    assert read_date(way.format(d=day.day, m=day.month, y=day.year)) == Sure(day)


@pytest.mark.parametrize(
    "text",
    [
        "", "5/11", "5/11/70", "5/11/014", "5/13/14", "14-11-2014-05", "31/2/2014", "11/15/2014", "5 11 2014", "5/11-2014", "41948", "0/11/2014",
        "05/11/0214", "ngày tháng năm 2014", "05/11/2014 và 06/11/2014", "tháng 11 năm 2014", "2014", "hôm qua",
        "05/11/20145", "1/2/3/2014", "x" * 400,
    ],
)  # fmt: skip
def test_what_could_be_another_date_is_not_read(text):
    assert read_date(text) == Unreadable()


@given(st.dates(date(2000, 1, 1), date(2069, 12, 31)), st.sampled_from(["/", "-", "."]))
def test_a_year_of_two_digits_is_one_of_this_century(day, mark):
    short = f"{day.year % 100:02d}"
    assert read_date(f"{day.day}{mark}{day.month:02d}{mark}{short}") == Sure(day)
    assert read_date(f"ngày {day.day}{mark}{day.month}{mark}{short}") == Sure(day)


@given(st.text(alphabet="0123456789/-. ngàythág", max_size=24))
def test_a_date_that_is_read_stands_in_the_text(text):
    reading = read_date(text)
    if isinstance(reading, Sure):
        assert str(reading.value.year) in text or f"{reading.value.year % 100:02d}" in text
        assert str(reading.value.day) in text


TIME_WAYS = (
    "{h}h{m:02d}", "{h:02d}:{m:02d}", "{h} giờ {m:02d}", "{h} giờ {m:02d} phút", "{h}g{m:02d}", "{h:02d}:{m:02d}:00",
    "{h} gio {m:02d}", "{h}H{m:02d}", "{h} giờ {m} phút", "{h} giờ {m:02d} phút, ngày 05/11/2014", "{h}h{m:02d}'",
)  # fmt: skip


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(TIME_WAYS))
def test_a_time_is_read_however_it_is_typed(hour, minute, way):
    assert read_time(way.format(h=hour, m=minute)) == Sure(time(hour, minute))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("14h", 14, 0),
        ("8 giờ sáng", 8, 0),
        ("2 giờ chiều", 14, 0),
        ("2h30 chiều", 14, 30),
        ("14h chiều", 14, 0),
        ("2:00 PM", 14, 0),
        ("12:30 AM", 0, 30),
        ("12:30 pm", 12, 30),
        ("7h tối", 19, 0),
    ],
)
def test_halves_of_the_day(text, hour, minute):
    assert read_time(text) == Sure(time(hour, minute))


@pytest.mark.parametrize(
    "text", ["", "8", "8.30", "8:", "8:5", "24h", "25:00", "8h60", "8 giờ tối nay", "20h sáng", "h30"]
)
def test_what_is_no_time_is_not_read(text):
    assert read_time(text) == Unreadable()


@pytest.mark.parametrize(
    "text",
    [
        "15/QĐ-UBND ngày 28/10/2014",
        "Số 15/QĐ-UBND, ngày 28 tháng 10 năm 2014",
        "Quyết định số: 15/QĐ-UBND ngày 28.10.2014 của UBND xã Đắk Mar",
        "QĐ số 15/QĐ-UBND (28/10/2014)",
        "15/QĐ-UBND - 28/10/2014",
        "15/QĐ-UBND\nngày 28/10/2014",
    ],
)
def test_number_and_date_of_a_decision(text):
    assert read_number_and_date(text) == NumberAndDate("15/QĐ-UBND", date(2014, 10, 28))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15/2014/QĐ-UBND", NumberAndDate("15/2014/QĐ-UBND", None)),
        ("15/10/2014/QĐ-UBND", NumberAndDate("15/10/2014/QĐ-UBND", None)),
        ("28/10/2014", NumberAndDate("", date(2014, 10, 28))),
        ("15/QĐ-UBND ngày 28/10/14", NumberAndDate("15/QĐ-UBND", None, True)),
        ("15/QĐ-UBND ngày 31/9/2014", NumberAndDate("15/QĐ-UBND", None, True)),
        ("15/QĐ-UBND ngày 28/10/2014, sửa đổi ngày 30/10/2014", NumberAndDate("15/QĐ-UBND", None, True)),
    ],
)
def test_a_number_or_date_that_is_not_there_is_not_made_up(text, expected):
    assert read_number_and_date(text) == expected
