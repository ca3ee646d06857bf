"""Days off: weekends, the public holidays a table or a library knows, and the user's own corrections.

The yearly swaps of working days are decided late and no library is a legal source, so the workspace's
``[holidays]`` table has the last word.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

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


@dataclass(frozen=True, slots=True)
class _Calendar:
    corrections: Holidays

    def __call__(self, day: date) -> str | None:
        if day in self.corrections.add:
            return self.corrections.add[day]
        if day in self.corrections.remove:
            return None
        return weekend(day) or public_holiday(day)


def calendar_of(corrections: Holidays) -> DayOff:
    """A calendar that names the reason why a date is a day off."""
    return _Calendar(corrections)
