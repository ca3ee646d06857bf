"""Days off: weekends, the public holidays a table or a library knows, and the user's own corrections.

The yearly swaps of working days are decided late and no library is a legal source, so the workspace's
``[holidays]`` table has the last word.
"""

from __future__ import annotations

from datetime import date
from functools import cache, partial

from ..domain.deadlines import DayOff, weekend
from .public_holidays import YEARS
from .settings import Holidays


def public_holiday(day: date) -> str | None:
    """The Vietnamese name of the public holiday of Viet Nam a date is; None if it is none."""
    known = YEARS.get(day.year)
    if known is None:
        return _of_the_library(day.year).get(day)
    return known.get((day.month, day.day))


@cache
def _of_the_library(year: int) -> dict[date, str]:
    """What the library knows of a year the table does not have."""
    import holidays

    return dict(holidays.country_holidays("VN", years=year, language="vi"))


def calendar_of(corrections: Holidays) -> DayOff:
    """A calendar that names the reason why a date is a day off."""
    return partial(_day_off, corrections)


def _day_off(corrections: Holidays, day: date) -> str | None:
    if day in corrections.add:
        return corrections.add[day]
    if day in corrections.remove:
        return None
    return weekend(day) or public_holiday(day)
