"""Who is due for an award in a year: as tables on a terminal, as JSON, as csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from ..domain.awards import AwardStanding, UnitAwards
from ..domain.history import ExplainedYear
from ..domain.regulation import Award
from ..register.awarding import AwardsOfYear
from ..workspace.folder import OUTPUT_FOLDER
from .csv_report import guarded
from .json_report import finding_json
from .plain import dmy, printable
from .tables import heading
from .terminal_table import TerminalTable
from .texts import Texts

if TYPE_CHECKING:
    from ..building import Built
    from ..domain.findings import Finding

SCHEMA_VERSION = 1

CSV_COLUMNS = (
    *("code", "name", "district", "award", "state", "run", "run_begins", "start_known", "reached_in"),
    *("years", "decisions", "decisions_missing", "years_missing", "breaks_next_year", "due_next_year"),
)


def awards_json(awards: AwardsOfYear, catalogue: Texts) -> dict[str, Any]:
    """The awards of a year as plain values for JSON; ``docs/register.md`` tells the keys."""
    return {
        "schema_version": SCHEMA_VERSION,
        "regulation": awards.regulation.id,
        "year": awards.year,
        "awards": [_award_json(awards, award) for award in awards.regulation.awards],
        "at_risk": [
            {
                **_unit_json(awards, unit),
                "run": unit.run.length,
                "run_begins": unit.run.years[0].year,
                "awards": [
                    {"award": stake.award.id, "reached_in": stake.reached_in} for stake in unit.at_stake
                ],
            }
            for unit in at_risk(awards)
        ],
        "units": [
            {
                **_unit_json(awards, unit),
                "run": unit.run.length,
                "provisional": unit.unit in awards.provisional,
                "years": [_year_json(year) for year in _longest(unit).years],
            }
            for unit in awards.units
        ],
        "findings": [finding_json(finding, catalogue) for finding in awards.findings],
    }


def papers_json(made: Built, said: Sequence[Finding], catalogue: Texts) -> dict[str, Any]:
    """The papers of a year's awards as plain values for JSON, and all findings; ``said`` come first."""
    there = {*made.written.paths}
    return {
        "documents": [
            {"document": one.rule.id, "path": f"{OUTPUT_FOLDER}/{one.path}", "written": one.path in there}
            for one in made.plan.documents
        ],
        "findings": [finding_json(finding, catalogue) for finding in (*said, *made.findings)],
    }


def _award_json(awards: AwardsOfYear, award: Award) -> dict[str, Any]:
    due, earlier = [], []
    for unit, standing in standings(awards, award):
        if standing.is_due:
            due.append(
                {
                    **_unit_json(awards, unit),
                    "state": standing.state.value,
                    "provisional": unit.unit in awards.provisional,
                    "years": [_year_json(year) for year in standing.years],
                    "decisions_missing": [year.year for year in standing.unproven],
                    "start_known": standing.run.start_known,
                }
            )
        elif standing.reached_in is not None:
            earlier.append(
                {
                    **_unit_json(awards, unit),
                    "run": standing.run.length,
                    "reached_in": standing.reached_in,
                    "again": standing.again,
                    "start_known": standing.run.start_known,
                }
            )
    return {
        "award": award.id,
        "name": award.name,
        "years": award.years,
        "granted_by": award.granted_by,
        "clause": award.source,
        "due": due,
        "reached_earlier": earlier,
    }


def _unit_json(awards: AwardsOfYear, unit: UnitAwards) -> dict[str, Any]:
    named = awards.named[unit.unit]
    return {"code": unit.unit, "name": named.name, "district": named.district_name}


def _year_json(year: ExplainedYear) -> dict[str, Any]:
    record = year.record
    return {
        "year": year.year,
        "standing": year.standing.value,
        "counts": year.counts,
        "regulation": record.regulation if record else None,
        "code": record.unit if record else None,
        "decision": record.decision if record else None,
        "decided_on": record.decided_on.isoformat() if record and record.decided_on else None,
    }


def awards_csv(awards: AwardsOfYear) -> bytes:
    """One row a unit and award (UTF-8 with a byte order mark)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    for award in awards.regulation.awards:
        for unit, standing in standings(awards, award):
            named = awards.named[unit.unit]
            row = (
                unit.unit,
                named.name,
                named.district_name or "",
                award.id,
                standing.state.value,
                standing.run.length,
                standing.run.years[0].year if standing.run.years else "",
                _yes(standing.run.start_known) if standing.run.years else "",
                standing.reached_in or "",
                _listed(str(year.year) for year in standing.years if year.counts),
                _listed(_decision(year) for year in standing.years if _decision(year)),
                _listed(str(year.year) for year in standing.unproven),
                _listed(f"{year.year}: {year.standing.value}" for year in standing.missing),
                _yes(unit.breaks_next_year),
                _yes(any(stake.award == award for stake in unit.due_next_year)),
            )
            writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _listed(texts: Any) -> str:
    return "; ".join(texts)


def _decision(year: ExplainedYear) -> str:
    record = year.record
    if record is None or not year.counts:
        return ""
    day = dmy(record.decided_on) if record.decided_on else ""
    return ", ".join(part for part in (record.decision or "", day) if part)


def show_awards(console: Console, awards: AwardsOfYear, catalogue: Texts) -> None:
    """Print for each award who is due, then who reached it before, whose run is at risk, what is missing."""
    for award in awards.regulation.awards:
        _show_due(console, awards, award, catalogue)
    _show_earlier(console, awards, catalogue)
    _show_at_risk(console, awards, catalogue)
    _show_missing(console, awards, catalogue)


def _show_due(console: Console, awards: AwardsOfYear, award: Award, catalogue: Texts) -> None:
    rows = [
        [
            unit.unit,
            _name(awards, unit),
            "\n".join(_year_text(year, catalogue) for year in standing.years),
        ]
        for unit, standing in standings(awards, award)
        if standing.is_due
    ]
    title = catalogue.text(
        "report.awards.due", award=award.name, year=awards.year, count=len(rows), clause=award.source
    )
    heading(console, title)
    _table(console, catalogue, ("code", "unit", "award-years"), rows)


def _show_earlier(console: Console, awards: AwardsOfYear, catalogue: Texts) -> None:
    rows = [
        [unit.unit, _name(awards, unit), award.name, str(standing.reached_in), str(standing.run.length)]
        for award in awards.regulation.awards
        for unit, standing in standings(awards, award)
        if standing.reached_in is not None and not standing.is_due
    ]
    if rows:
        heading(console, catalogue.text("report.awards.earlier"))
        _table(console, catalogue, ("code", "unit", "award", "reached-in", "run"), rows)
        console.print(Text(catalogue.text("report.awards.silent"), style="dim", overflow="fold"))


def _show_at_risk(console: Console, awards: AwardsOfYear, catalogue: Texts) -> None:
    rows = [
        [
            unit.unit,
            _name(awards, unit),
            f"{unit.run.length} ({_span(unit.run.years[0].year, unit.year)})",
            "\n".join(
                catalogue.text("report.awards.stake", award=stake.award.name, year=stake.reached_in)
                for stake in unit.at_stake
            )
            or "–",
        ]
        for unit in at_risk(awards)
    ]
    heading(console, catalogue.text("report.awards.at-risk", year=awards.year + 1, count=len(rows)))
    _table(console, catalogue, ("code", "unit", "run", "at-stake"), rows)


def _show_missing(console: Console, awards: AwardsOfYear, catalogue: Texts) -> None:
    """Units with some years that count, and what is missing for the longest award, year by year."""
    rows = []
    for unit in awards.units:
        standing = _longest(unit)
        if standing.missing and any(year.counts for year in standing.years):
            rows.append([unit.unit, _name(awards, unit), _spans(standing.missing, catalogue)])
    if rows:
        years = max(award.years for award in awards.regulation.awards)
        span = _span(awards.year - years + 1, awards.year)
        heading(console, catalogue.text("report.awards.missing", span=span))
        _table(console, catalogue, ("code", "unit", "years-missing"), rows)


def _table(console: Console, catalogue: Texts, keys: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not rows:
        console.print(Text(catalogue.text("report.awards.none"), style="dim"))
        return
    table = TerminalTable()
    for key in keys:
        table.column(Text(catalogue.text(f"report.column.{key}")))
    for row in rows:
        table.row(*(Text(printable(cell)) for cell in row))
    console.print(table)


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _spans(years: Sequence[ExplainedYear], catalogue: Texts) -> str:
    """Why years do not count, those together that follow each other for the same reason."""
    groups: list[tuple[int, int, str]] = []
    for year in years:
        why = _said(year, catalogue)
        if groups and groups[-1][1] == year.year - 1 and groups[-1][2] == why:
            groups[-1] = (groups[-1][0], year.year, why)
        else:
            groups.append((year.year, year.year, why))
    return "\n".join(f"{_span(first, last)}: {why}" for first, last, why in groups)


def _year_text(year: ExplainedYear, catalogue: Texts) -> str:
    """``2014: 1502/QĐ-UBND, 26/11/2014``, or why the year does not count."""
    return f"{year.year}: {_said(year, catalogue)}"


def _said(year: ExplainedYear, catalogue: Texts) -> str:
    said = _decision(year) or catalogue.text(f"standing.{year.standing.value}")
    record = year.record
    if record is not None and not year.counts and year.standing.value == "other-regulation":
        said = f"{said}: {record.regulation}"
    return said


def _name(awards: AwardsOfYear, unit: UnitAwards) -> str:
    named = awards.named[unit.unit]
    district = named.district_name or ""
    name = f"{named.name}, {district[:1].lower()}{district[1:]}" if district else named.name
    return f"{name} *" if unit.unit in awards.provisional else name


def standings(awards: AwardsOfYear, award: Award) -> list[tuple[UnitAwards, AwardStanding]]:
    """Every unit's standing toward one award."""
    return [
        (unit, standing) for unit in awards.units for standing in unit.standings if standing.award == award
    ]


def at_risk(awards: AwardsOfYear) -> list[UnitAwards]:
    """The units with a run to lose next year, those first that would be due then."""
    running = [unit for unit in awards.units if unit.breaks_next_year]
    return sorted(running, key=lambda unit: (not unit.due_next_year, -unit.run.length, unit.unit))


def _longest(unit: UnitAwards) -> AwardStanding:
    return max(unit.standings, key=lambda standing: standing.award.years)
