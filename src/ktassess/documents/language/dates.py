"""Dates and times as an official document writes them (Decree 30/2020, annex I, part I, II.4.b)."""

from __future__ import annotations

from datetime import date, time
from functools import lru_cache

from .numbers import in_words

# Only the months 1 and 2 take a leading zero: with a zero before 3 to 9 nobody can turn one into another.
_PADDED_MONTHS = (1, 2)
# The fourth month has a name of its own; every other one is its number.
_APRIL = 4


def full_date(day: date) -> str:
    """The date in digits, without the word for day in front: days and the months 1, 2 padded.

    >>> full_date(date(2014, 6, 5))
    '05 tháng 6 năm 2014'
    """
    month = f"{day.month:02d}" if day.month in _PADDED_MONTHS else str(day.month)
    return f"{day.day:02d} tháng {month} năm {day.year:04d}"


@lru_cache(maxsize=1024)
def issued_on(day: date) -> str:
    """The date with the word for day, as after the place of issue and in running text.

    >>> issued_on(date(2014, 11, 5))
    'ngày 05 tháng 11 năm 2014'
    """
    return f"ngày {full_date(day)}"


def place_and_date(place: str, day: date) -> str:
    """The line of place and date.

    >>> place_and_date("Đắk Hà", date(2014, 11, 5))
    'Đắk Hà, ngày 05 tháng 11 năm 2014'
    """
    return f"{place}, {issued_on(day)}"


def short_date(day: date) -> str:
    """The date for tables and findings, all parts padded: 05/11/2014."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def clock(moment: time) -> str:
    """Hour and minute: 08 giờ 00."""
    return f"{moment.hour:02d} giờ {moment.minute:02d}"


def clock_with_minutes(moment: time) -> str:
    """Hour and minute with the word for minute: 08 giờ 00 phút."""
    return f"{clock(moment)} phút"


def clock_in_words(moment: time) -> str:
    """Hour and minute in words; a full hour has no minutes.

    >>> clock_in_words(time(13, 45))
    'mười ba giờ bốn mươi lăm phút'
    """
    hour = f"{in_words(moment.hour)} giờ"
    return f"{hour} {in_words(moment.minute)} phút" if moment.minute else hour


def month_in_words(month: int) -> str:
    """The month's name without the word for month: "một", "tư", "mười hai". ValueError outside 1–12."""
    if not 1 <= month <= 12:
        raise ValueError(month)
    return "tư" if month == _APRIL else in_words(month)


@lru_cache(maxsize=1024)
def date_in_words(day: date, *, capital_month: bool = False) -> str:
    """The date in words, as minutes write it.

    ``capital_month`` writes the month with a capital, which annex II, V.8.c asks for where no digits are
    used ("tháng Tám").

    >>> date_in_words(date(2014, 11, 12))
    'ngày mười hai tháng mười một năm hai nghìn không trăm mười bốn'
    """
    month = month_in_words(day.month)
    if capital_month:
        month = month[0].upper() + month[1:]
    return f"ngày {in_words(day.day)} tháng {month} năm {in_words(day.year)}"
