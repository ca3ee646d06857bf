"""Who is due for an award: the register's years, and a workspace's own year where it is not closed yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..documents.eligibility import Standing as Eligibility
from ..documents.eligibility import standing_of
from ..domain.awards import AwardState, UnitAwards, awards_of_year
from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, Param
from ..domain.outcome import YearReview
from ..domain.regulation import Regulation
from ..workspace.settings import Settings
from .closing import year_records
from .histories import histories
from .interface import Register
from .records import RecordedResult, RegisteredUnit, Version, YearRecord


@dataclass(frozen=True, slots=True)
class AwardsOfYear:
    """All units toward all awards in a year, with their names.

    ``provisional``: codes of the units whose year is not closed and stands as the workspace has it today.
    ``records``: the years of the units that are due, by unit and year.
    """

    regulation: Regulation
    year: int
    units: tuple[UnitAwards, ...]
    named: dict[str, RegisteredUnit]
    provisional: frozenset[str]
    findings: tuple[Finding, ...]
    records: Mapping[tuple[str, int], YearRecord] = field(default_factory=dict)


def awards_of(
    register: Register | None,
    regulation: Regulation,
    year: int,
    *,
    review: YearReview | None = None,
    settings: Settings | None = None,
    district: str | None = None,
) -> AwardsOfYear:
    """Who is due in a year, who is not and why, who has a run to lose.

    With a workspace's ``review`` and ``settings`` only its district is shown, and where its year is not on
    record it stands in provisionally. ``district``: the code of the one district to be shown. ``register``
    None: there is none yet.
    """
    known = list(register.units()) if register else []
    years = list(register.years(parts=False)) if register else []
    provisional: frozenset[str] = frozenset()
    if review is not None and settings is not None and review.year is not None:
        open_years = _not_on_record(year_records_today(review, settings), years)
        provisional = frozenset(record.unit for record in open_years)
        years += [Version(record, 0, 0) for record in open_years]
        known = _with_units(known, open_years)
    district = settings.district.code if settings is not None else district
    if district is not None:
        known = [unit for unit in known if unit.district_code == district]
    successions = register.successions() if register else ()
    units = awards_of_year(histories(known, years, successions, year), year, regulation)
    named = {unit.code: unit for unit in known}
    provisional = provisional if review is not None and review.year == year else frozenset()
    due = {
        (explained.record.unit, explained.year)
        for unit in units
        for standing in unit.standings
        if standing.is_due
        for explained in standing.years
        if explained.record is not None
    }
    records = {
        key: version.record for version in years if (key := (version.record.unit, version.record.year)) in due
    }
    return AwardsOfYear(regulation, year, units, named, provisional, tuple(_findings(units, named)), records)


def year_records_today(review: YearReview, settings: Settings) -> Iterator[YearRecord]:
    """A year that is not closed, as the register would keep it; who cannot be recognised yet is left open."""
    recognisable = {
        commune.key for commune in review.communes if standing_of(review, commune) is Eligibility.RECOGNISED
    }
    for record in year_records(review, settings):
        if record.result is RecordedResult.PASSED and record.unit not in recognisable:
            yield replace(record, result=RecordedResult.UNDETERMINED, recognition=None, certificate=None)
        else:
            yield record


def _not_on_record(records: Iterable[YearRecord], years: Sequence[Version]) -> list[YearRecord]:
    on_record = {(version.record.unit, version.record.year) for version in years}
    return [record for record in records if (record.unit, record.year) not in on_record]


def _with_units(known: Iterable[RegisteredUnit], records: Iterable[YearRecord]) -> list[RegisteredUnit]:
    units = {unit.code: unit for unit in known}
    for record in records:
        units.setdefault(
            record.unit,
            RegisteredUnit(
                record.unit,
                record.name,
                record.kind,
                record.district_code,
                record.district_name,
                record.year,
            ),
        )
    return [units[code] for code in sorted(units)]


def _findings(units: Iterable[UnitAwards], named: dict[str, RegisteredUnit]) -> Iterator[Finding]:
    for unit in units:
        for standing in unit.standings:
            about: dict[str, Param] = {"name": named[unit.unit].name, "award": standing.award.name}
            source = standing.award.source
            place = Place(unit.unit)
            if standing.is_due and standing.unproven:
                years = ", ".join(str(year.year) for year in standing.unproven)
                yield Finding(
                    Code.AWARD_DECISION_MISSING, place, {**about, "years": years}, unit.unit, source
                )
            if standing.is_due and not standing.run.start_known:
                before = standing.run.ended_by.year
                yield Finding(Code.AWARD_START_UNKNOWN, place, {**about, "year": before}, unit.unit, source)
            if standing.state is AwardState.REACHED_EARLIER:
                reached = {"reached": standing.reached_in or 0, "length": standing.run.length}
                yield Finding(Code.AWARD_BEYOND, place, {**about, **reached}, unit.unit, source)
