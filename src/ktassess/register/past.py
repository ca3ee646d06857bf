"""What the register has of the years before a district's year, as the review and the reports see it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from ..domain.history import Standing
from ..domain.past import Past, PastYear
from ..domain.regulation import Regulation
from .histories import histories, standing_of
from .interface import Register
from .records import RecordedResult, Version, YearRecord
from .reviews import is_under, review_of_records


def past_of(
    register: Register, regulation: Regulation, year: int, district_code: str, listed: Collection[str]
) -> Past:
    """The years before ``year`` of one district.

    The last year holds every unit the district had then, and those of ``listed`` (codes of today) that came
    from elsewhere; a unit has the code of the one that keeps its years, by the register's mergers.
    """
    last = year - 1
    versions = register.years(year=last)
    today = codes_today(register, versions, year)
    records = [
        (version.record, today.get(version.record.unit))
        for version in versions
        if version.record.district_code == district_code or today.get(version.record.unit) in listed
    ]
    known = [version.record for version in register.years(parts=False) if version.record.year < year]
    return Past(
        last,
        review_of_records(records, regulation, last, date(last, 12, 31)) if records else None,
        other_regulations((record for record, _ in records), regulation),
        trend_of(record for record in known if record.district_code == district_code),
    )


def codes_today(register: Register, versions: Iterable[Version], year: int) -> dict[str, str]:
    """The code each unit of some past years has in ``year``, by its code then; gone ones are left out."""
    found: dict[str, str] = {}
    for history in histories(register.units(), versions, register.successions(), year):
        for recorded in history.years:
            found[recorded.unit] = history.unit
    return found


def other_regulations(records: Iterable[YearRecord], regulation: Regulation) -> tuple[str, ...]:
    """The citations of the regulations that some years were under and that are not this one."""
    others = (each for each in records if not is_under(each, regulation))
    return tuple(sorted({record.regulation_cite or record.regulation for record in others}))


def trend_of(records: Iterable[YearRecord]) -> tuple[PastYear, ...]:
    """Units, passed and recognised of each year on record, oldest first."""
    by_year: dict[int, list[YearRecord]] = {}
    for record in records:
        by_year.setdefault(record.year, []).append(record)
    return tuple(_past_year(year, of_year) for year, of_year in sorted(by_year.items()))


def _past_year(year: int, records: Sequence[YearRecord]) -> PastYear:
    passed = sum(record.result is RecordedResult.PASSED for record in records)
    recognised = sum(standing_of(record) is Standing.RECOGNISED for record in records)
    return PastYear(year, len(records), passed, recognised if recognised or not passed else None)
