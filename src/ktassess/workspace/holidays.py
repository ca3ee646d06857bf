"""Days off: weekends, the public holidays a library knows, and the user's own corrections.

The yearly swaps of working days are decided late and no library is a legal source, so the workspace's
``[holidays]`` table has the last word.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from ..domain.deadlines import DayOff, weekend
from .settings import Holidays


@cache
def _public_holidays(year: int) -> dict[date, str]:
    """The public holidays of Viet Nam in a year, by their Vietnamese names."""
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
        return weekend(day) or _public_holidays(day.year).get(day)


def calendar_of(corrections: Holidays) -> DayOff:
    """A calendar that names the reason why a date is a day off."""
    return _Calendar(corrections)
