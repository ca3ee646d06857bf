"""From who is due to who goes into the papers of an award, with the paper of every year."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from ..domain.award_roll import AwardRoll, Commended, CountedYear, PaperKind
from ..domain.awards import AwardStanding, UnitAwards
from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, Param
from ..domain.history import Standing
from ..domain.names import same_unit_name
from ..domain.regulation import Award
from .awarding import AwardsOfYear
from .interface import Register
from .records import YearRecord


@dataclass(frozen=True, slots=True)
class Rolls:
    """A roll for each award of the regulation, and what is to be known of who is on them and who is not."""

    rolls: tuple[AwardRoll, ...]
    findings: tuple[Finding, ...]


def rolls_of(awards: AwardsOfYear, wanted: Collection[Award]) -> Rolls:
    """Who goes into the papers of each of the wanted awards.

    Who is due goes in, but for a unit whose own year is neither closed nor decided on paper: nobody is
    proposed for a recognition that was not signed yet.
    """
    rolls: list[AwardRoll] = []
    findings: list[Finding] = []
    for award in wanted:
        units: list[Commended] = []
        for unit in awards.units:
            standing = next(one for one in unit.standings if one.award == award)
            if not standing.is_due:
                continue
            if unit.unit in awards.provisional and standing.years[-1].standing is not Standing.RECOGNISED:
                findings.append(_finding(awards, unit, standing, Code.AWARD_HELD_BACK, year=awards.year))
                continue
            commended = _commended(awards, unit, standing)
            units.append(commended)
            findings += _told(awards, unit, standing, commended)
        rolls.append(AwardRoll(award, awards.year, tuple(units)))
    return Rolls(tuple(rolls), tuple(findings))


def _commended(awards: AwardsOfYear, unit: UnitAwards, standing: AwardStanding) -> Commended:
    named = awards.named[unit.unit]
    records = (
        awards.records[year.record.unit, year.year] for year in standing.years if year.record is not None
    )
    years = tuple(_counted(record, unit.unit) for record in records)
    return Commended(unit.unit, named.name, named.kind, named.district_code, named.district_name, years)


def _counted(record: YearRecord, unit: str) -> CountedYear:
    paper, kind = record.recognition, PaperKind.DECISION
    if paper is None:
        paper, kind = record.certificate, PaperKind.CERTIFICATE
    return CountedYear(
        record.year,
        record.unit,
        record.name,
        record.regulation,
        kind if paper is not None else PaperKind.NONE,
        paper.number if paper is not None else None,
        paper.day if paper is not None else None,
        record.unit != unit,
    )


def _told(
    awards: AwardsOfYear, unit: UnitAwards, standing: AwardStanding, commended: Commended
) -> Iterator[Finding]:
    if unit.unit in awards.provisional:
        yield _finding(awards, unit, standing, Code.AWARD_NOT_CLOSED, year=awards.year)
    half = [year for year in commended.years if year.paper is not PaperKind.NONE and not year.is_complete]
    if half:
        yield _finding(awards, unit, standing, Code.AWARD_PAPER_INCOMPLETE, years=_years(half))
    other = [
        year for year in commended.years if year.predecessor or not same_unit_name(year.name, commended.name)
    ]
    if other:
        names = ", ".join(dict.fromkeys(f"{year.name} ({year.unit})" for year in other))
        yield _finding(awards, unit, standing, Code.AWARD_OTHER_NAME, years=_years(other), old=names)


def _years(years: Iterable[CountedYear]) -> str:
    return ", ".join(str(year.year) for year in years)


def _finding(
    awards: AwardsOfYear, unit: UnitAwards, standing: AwardStanding, code: Code, **params: Param
) -> Finding:
    about: dict[str, Param] = {"name": awards.named[unit.unit].name, "award": standing.award.name}
    return Finding(code, Place(unit.unit), {**about, **params}, unit.unit, standing.award.source)


def register_digest(register: Register, year: int, district: str | None = None) -> str:
    """The SHA-256 of what a register says that the awards of a year rest on, of one district or of all.

    The same facts give the same hash wherever and by whatever program they are kept.
    """
    said = [
        "\t".join((record.unit, str(record.year), record.name, *_facts(record)))
        for version in register.years(parts=False)
        if (record := version.record).year <= year and district in (None, record.district_code)
    ]
    said += [
        "\t".join((merger.successor, str(merger.year), *merger.predecessors, merger.keeps_years_of or "–"))
        for merger in register.successions()
        if merger.year <= year
    ]
    return sha256("\n".join(sorted(said)).encode()).hexdigest()


def _facts(record: YearRecord) -> tuple[str, ...]:
    papers = (str(paper or "") for paper in (record.recognition, record.certificate))
    return (record.regulation, record.regulation_cite, record.result.value, record.basis.value, *papers)
