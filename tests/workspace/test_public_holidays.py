"""The table of public holidays says what the library says, and spares asking it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import holidays
import pytest

from ktassess.workspace.holidays import calendar_of, public_holiday
from ktassess.workspace.public_holidays import YEARS
from ktassess.workspace.settings import Holidays

YEAR_AFTER = max(YEARS) + 1


@pytest.mark.parametrize("year", [*YEARS, YEAR_AFTER])
def test_every_day_is_what_the_library_says(year: int) -> None:
    library = holidays.country_holidays("VN", years=year, language="vi")
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)] + [date(year, 12, 31)]
    assert {day: public_holiday(day) for day in days} == {day: library.get(day) for day in days}


def test_the_table_has_no_gap() -> None:
    assert list(YEARS) == list(range(min(YEARS), YEAR_AFTER))


@pytest.mark.parametrize(("year", "loaded"), [(2014, False), (YEAR_AFTER, True)])
def test_the_library_is_loaded_only_for_years_the_table_lacks(year: int, *, loaded: bool) -> None:
    asked = (
        "import sys; from datetime import date; from ktassess.workspace.holidays import public_holiday;"
        f"public_holiday(date({year}, 9, 2)); print('holidays' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == str(loaded)


def test_the_users_corrections_have_the_last_word() -> None:
    national_day, monday = date(2014, 9, 2), date(2014, 11, 3)
    assert calendar_of(Holidays())(national_day) == "Quốc khánh"
    corrected = calendar_of(Holidays({monday: "Nghỉ hoán đổi"}, frozenset({national_day})))
    assert (corrected(national_day), corrected(monday)) == (None, "Nghỉ hoán đổi")
