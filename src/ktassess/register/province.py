"""A province's years out of the register: the year before, or a year of which only the register is left."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..domain.past import Past
from ..domain.province import DistrictYear, ProvinceYear
from ..domain.regulation import Regulation
from .interface import Register
from .past import codes_today, other_regulations, trend_of
from .records import Closing, YearRecord
from .reviews import review_of_records

Coded = tuple[YearRecord, str | None]


def past_of_province(
    register: Register, regulation: Regulation, name: str, year: int
) -> tuple[ProvinceYear | None, Past]:
    """The year before ``year`` district by district (None: nothing on record), and all that is on record.

    Units have the codes of those that keep their years in ``year``, by the register's mergers.
    """
    last = year - 1
    versions = register.years(year=last)
    today = codes_today(register, versions, year)
    records = [(version.record, today.get(version.record.unit)) for version in versions]
    before = _province(register, regulation, name, last, date(last, 12, 31), records)
    known = (version.record for version in register.years(parts=False) if version.record.year < year)
    past = Past(
        last,
        before.whole if before is not None else None,
        other_regulations((record for record, _ in records), regulation),
        trend_of(known),
    )
    return before, past


def year_of_province(
    register: Register, regulation: Regulation, name: str, year: int, as_of: date
) -> ProvinceYear | None:
    """A year as the districts closed it; None where the register has nothing of it.

    Districts the register knows from the year before and that have not closed this one stand among
    ``previous``: they are named as not having reported.
    """
    records: list[Coded] = [(each.record, each.record.unit) for each in register.years(year=year)]
    return _province(register, regulation, name, year, as_of, records)


def _province(
    register: Register,
    regulation: Regulation,
    name: str,
    year: int,
    as_of: date,
    records: Iterable[Coded],
) -> ProvinceYear | None:
    by_district: dict[str, list[Coded]] = {}
    names: dict[str, str] = {}
    for record, code in records:
        district = record.district_code or ""
        by_district.setdefault(district, []).append((record, code))
        names.setdefault(district, record.district_name or "")
    if not by_district:
        return None
    closings = {closing.district_code: closing for closing in register.closings() if closing.year == year}
    return ProvinceYear(
        name,
        tuple(
            _district(regulation, year, as_of, code, names[code], by_district[code], closings.get(code))
            for code in sorted(by_district)
        ),
    )


def _district(
    regulation: Regulation,
    year: int,
    as_of: date,
    code: str,
    name: str,
    records: list[Coded],
    closing: Closing | None,
) -> DistrictYear:
    review = review_of_records(records, regulation, year, as_of, closing)
    # A list has "Huyện Đắk Hà", a sentence "huyện Đắk Hà".
    shown = closing.district_name if closing is not None else name
    return DistrictYear(f"{shown[:1].lower()}{shown[1:]}", code, "", review)
