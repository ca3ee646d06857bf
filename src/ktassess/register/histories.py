"""From the register to the domain: the history of each unit, mergers followed only where somebody said so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..domain.history import History, RecordedYear, Standing
from .records import RecordedBasis, RecordedResult, RegisteredUnit, Succession, Version, YearRecord

_STANDINGS = {
    RecordedResult.FAILED: Standing.FAILED,
    RecordedResult.UNDETERMINED: Standing.UNDETERMINED,
    RecordedResult.NOT_ASSESSED: Standing.NOT_ASSESSED,
}


def standing_of(record: YearRecord) -> Standing:
    """How a recorded year stands: recognised is who passed and whose decision is on record."""
    if record.result is not RecordedResult.PASSED:
        return _STANDINGS[record.result]
    if record.recognition is not None:
        return Standing.RECOGNISED
    return Standing.NOT_REVIEWED if record.basis is RecordedBasis.SELF else Standing.PASSED


def recorded_year(record: YearRecord) -> RecordedYear:
    """A record as the domain sees it."""
    paper = record.recognition
    return RecordedYear(
        record.year,
        standing_of(record),
        record.regulation,
        record.regulation_cite,
        record.unit,
        paper.number if paper else None,
        paper.day if paper else None,
    )


def histories(
    units: Iterable[RegisteredUnit],
    years: Iterable[Version],
    successions: Iterable[Succession],
    year: int,
) -> tuple[History, ...]:
    """The history of every unit that exists in ``year``, by code.

    A unit that was merged into another by then is left out: its years, where kept, are the successor's.
    """
    own: dict[str, dict[int, RecordedYear]] = {}
    for version in years:
        own.setdefault(version.record.unit, {})[version.record.year] = recorded_year(version.record)
    standing = [merger for merger in successions if merger.year <= year]
    by_successor: dict[str, list[Succession]] = {}
    for merger in sorted(standing, key=lambda merger: merger.year):
        by_successor.setdefault(merger.successor, []).append(merger)
    return tuple(
        _history(unit.code, own, by_successor)
        for unit in units
        if (end := ended_in(unit.code, standing)) is None or end > year
    )


def ended_in(code: str, successions: Iterable[Succession]) -> int | None:
    """The year from which a unit is part of another; None where it is not."""
    ends = [merger.year for merger in successions if code in merger.predecessors and code != merger.successor]
    return max(ends, default=None)


def _history(
    code: str, own: Mapping[str, Mapping[int, RecordedYear]], by_successor: Mapping[str, list[Succession]]
) -> History:
    years: dict[int, RecordedYear] = {}
    begins: int | None = None
    at, until = code, None
    seen: set[tuple[str, int]] = set()
    while True:
        mergers = [each for each in by_successor.get(at, ()) if until is None or each.year < until]
        last = mergers[-1] if mergers else None
        since = last.year if last else None
        for year, record in own.get(at, {}).items():
            if (since is None or year >= since) and (until is None or year < until):
                years[year] = record
        if last is None:
            break
        if last.keeps_years_of is None:
            begins = last.year
            break
        if (at, last.year) in seen:  # a circle: the check of the register names it
            break
        seen.add((at, last.year))
        at, until = last.keeps_years_of, last.year
    return History(code, tuple(years[year] for year in sorted(years)), begins)
