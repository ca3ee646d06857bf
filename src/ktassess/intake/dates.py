"""Dates and times of day as people type them. Days come before months, and months before years."""

from __future__ import annotations

import re
from datetime import date, time
from typing import NamedTuple

from ..domain.text import fold, nfc
from .reading import Sure, Unreadable

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_CENTURY, _LAST_SHORT_YEAR = 2000, 69
_LONGEST = 300

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+")
_WEEKDAY = re.compile(r"(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) )?(?:ngay )?")
_NUMERIC = re.compile(r"([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{4})")
_SHORT = r"([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{2})"
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_SPELLED = r"([0-9]{1,2}) thang ([0-9]{1,2}) nam ([0-9]{4})"
_CLOCK_BEFORE = re.compile(
    r"^(?:vào )?(?:lúc )?[0-9]{1,2} ?(?:h|g|giờ|:) ?(?:[0-9]{2})?(?: ?phút)?[ ,]+(?=ngày )", re.IGNORECASE
)
_CLOCK_AFTER = re.compile(r"[ ,T]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$")

_TIME = r"([0-9]{1,2}) ?(?:h|g|gio|:) ?(?:([0-9]{2}|[0-9](?= ?p)) ?(?:p|ph|phut)?)?(?: ?: ?([0-9]{2}))?"
_HALF_DAY = r"^(.*?) ?\b(am|pm|sang|trua|chieu|toi)$"

_DATE_IN_TEXT = re.compile(
    r"([0-9]{1,2}\s*([/.-])\s*[0-9]{1,2}\s*\2\s*[0-9]{4}"
    r"|[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4})(?![0-9]|\s*/)",
    re.IGNORECASE,
)
_DAY_WORD = re.compile(r"\bngày\b", re.IGNORECASE)
_NUMBER_PREFIX = re.compile(r"^(?:(?:quyết định|qđ)\b\s*)?(?:số\b)?\s*[:.]?\s*", re.IGNORECASE)
_EDGES = " \t\n,;:.()-–"


def read_date(text: str) -> Sure[date] | Unreadable:
    """A date typed as text: 05/11/2014, 5-11-2014, 5.11.2014, "ngày 5 tháng 11 năm 2014", 2014-11-05.

    A year of two digits is one of this century, as of 5-11-14; from 70 on nobody here chooses the century.

    >>> read_date("ngày 5 tháng 11 năm 2014")
    Sure(value=datetime.date(2014, 11, 5))
    """
    if len(text) > _LONGEST:
        return Unreadable()
    spaced = _SPACES.sub(" ", nfc(text)).strip(" ,;.")
    spaced = _CLOCK_AFTER.sub("", _CLOCK_BEFORE.sub("", spaced))
    if iso := _ISO.fullmatch(spaced):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    bare = _without_words(spaced)
    if numeric := _NUMERIC.fullmatch(bare):
        return _date(int(numeric[4]), int(numeric[3]), int(numeric[1]))
    if (short := re.fullmatch(_SHORT, bare)) and int(short[4]) <= _LAST_SHORT_YEAR:
        return _date(_CENTURY + int(short[4]), int(short[3]), int(short[1]))
    if spelled := re.fullmatch(_SPELLED, fold(bare)):
        return _date(int(spelled[3]), int(spelled[2]), int(spelled[1]))
    return Unreadable()


def _without_words(text: str) -> str:
    """The text without a weekday and the word "ngày" before its first digit."""
    digit = re.search(r"[0-9]", text)
    if digit is None:
        return text
    start = digit.start()
    folded = f"{fold(text[:start])} ".lstrip()
    if _WEEKDAY.fullmatch(folded):
        return text[start:]
    # "Thứ 4, ngày 5/11/2014": the weekday itself holds a digit.
    weekday = re.match(r"thứ [2-7][ ,]+(?:ngày )?", text, re.IGNORECASE)
    return text[weekday.end() :] if weekday else text


def _date(year: int, month: int, day: int) -> Sure[date] | Unreadable:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return Unreadable()
    try:
        return Sure(date(year, month, day))
    except ValueError:
        return Unreadable()


def read_time(text: str) -> Sure[time] | Unreadable:
    """A time of day typed as text: 8h00, 08:00, "7 giờ 30 phút", 14h, "2 giờ chiều", 2:00 PM.

    >>> read_time("7 giờ 30")
    Sure(value=datetime.time(7, 30))
    """
    if len(text) > _LONGEST:
        return Unreadable()
    folded = _folded_time(text)
    half = re.fullmatch(_HALF_DAY, folded)
    found = re.fullmatch(_TIME, half[1] if half else folded)
    if found is None:
        return Unreadable()
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if half:
        shifted = _in_half_day(hour, half[2])
        if shifted is None:
            return Unreadable()
        hour = shifted
    elif ":" in folded and found[2] is None:
        return Unreadable()
    try:
        return Sure(time(hour, minute, second))
    except ValueError:
        return Unreadable()


def _folded_time(text: str) -> str:
    """Folded as names are, but for the colons, and without a date behind it."""
    spaced = _SPACES.sub(" ", nfc(text)).strip(" .;'’")
    plain = ":".join(fold(piece) for piece in re.split(r" ?: ?", spaced))
    return re.sub(r" (?:ngay|thu|chu nhat) .*$", "", plain)


def _in_half_day(hour: int, half: str) -> int | None:
    """The hour of the whole day; None where hour and half contradict each other."""
    if half in ("am", "sang"):
        if half == "am" and hour == 12:
            return 0
        return hour if 0 <= hour < 12 else None
    if half == "trua":
        return {10: 10, 11: 11, 12: 12, 1: 13, 13: 13}.get(hour)
    if 12 <= hour < 24:
        return hour
    first = 1 if half in ("pm", "chieu") else 5
    return hour + 12 if first <= hour < 12 else None


class NumberAndDate(NamedTuple):
    """A document's number and its date; ``number`` "" or ``issued`` None where the text has none.

    ``date_unreadable``: a date seems to be meant and cannot be read.
    """

    number: str
    issued: date | None
    date_unreadable: bool = False


def read_number_and_date(text: str) -> NumberAndDate:
    """Number and date of a document in one text: "15/QĐ-UBND ngày 28/10/2014".

    >>> read_number_and_date("Số 15/QĐ-UBND, ngày 28 tháng 10 năm 2014 của UBND xã Đắk Mar")
    NumberAndDate(number='15/QĐ-UBND', issued=datetime.date(2014, 10, 28), date_unreadable=False)
    """
    spaced = _SPACES.sub(" ", nfc(text)).strip()
    if len(spaced) > _LONGEST:
        return NumberAndDate("", None, True)
    day_word = _DAY_WORD.search(spaced)
    dates = list(_DATE_IN_TEXT.finditer(spaced, day_word.end() if day_word else 0))
    if not dates:
        number = spaced[: day_word.start()] if day_word else spaced
        return NumberAndDate(_number(number), None, day_word is not None)
    before = spaced[: day_word.start() if day_word else dates[0].start()]
    reading = read_date(dates[0][0])
    if isinstance(reading, Sure) and len(dates) == 1:
        return NumberAndDate(_number(before), reading.value)
    return NumberAndDate(_number(before), None, True)


def _number(text: str) -> str:
    return _NUMBER_PREFIX.sub("", text.strip(_EDGES)).strip(_EDGES)
