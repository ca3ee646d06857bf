"""The register on a terminal and for scripts: its years, one unit's years, its change log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from ..register.interface import Register
from ..register.records import RecordedResult, Version, YearRecord
from .plain import dmy, points_string, printable
from .plain_data import plain_data
from .tables import heading
from .terminal_table import TerminalTable
from .texts import Texts, points_text


def years_summary(register: Register) -> list[dict[str, Any]]:
    """One entry a year and district: how many units, results, how many with a decision on record."""
    groups: dict[tuple[int, str, str], list[YearRecord]] = {}
    for version in register.years(parts=False):
        record = version.record
        key = (record.year, record.district_code or "", record.district_name or "")
        groups.setdefault(key, []).append(record)
    closed = {(closing.year, closing.district_code) for closing in register.closings()}
    summary = []
    for (year, code, name), records in sorted(groups.items()):
        results = Counter(record.result for record in records)
        summary.append(
            {
                "year": year,
                "district_code": code or None,
                "district": name or None,
                "units": len(records),
                "passed": results[RecordedResult.PASSED],
                "failed": results[RecordedResult.FAILED],
                "undetermined": results[RecordedResult.UNDETERMINED],
                "not_assessed": results[RecordedResult.NOT_ASSESSED],
                "decisions": sum(record.recognition is not None for record in records),
                "closed": (year, code) in closed,
            }
        )
    return summary


def show_years(console: Console, register: Register, catalogue: Texts) -> None:
    """Print the years district by district."""
    rows = [
        [
            str(entry["year"]),
            entry["district"] or "–",
            *(str(entry[key]) for key in ("units", "passed", "failed")),
            str(entry["undetermined"] + entry["not_assessed"]),
            str(entry["decisions"]),
            catalogue.text("report.years.yes" if entry["closed"] else "report.years.no"),
        ]
        for entry in years_summary(register)
    ]
    keys = ("year", "district", "units", "passed", "failed", "open", "decisions", "closed")
    _table(console, catalogue, keys, rows)


def show_unit(console: Console, register: Register, code: str, catalogue: Texts) -> None:
    """Print the years of one unit, older versions too, and the mergers it has part in."""
    versions = register.years(unit=code, every=True)
    newest = {version.record.year: version.version for version in versions}
    for unit in register.units():
        if unit.code == code:
            heading(console, printable(f"{unit.name} ({code}), {unit.district_name or '–'}"))
    rows = [
        [
            str(version.record.year),
            f"{version.version}{'' if newest[version.record.year] == version.version else ' ✗'}",
            version.record.name,
            points_text(catalogue, version.record.total),
            points_text(catalogue, version.record.threshold),
            catalogue.text(f"recorded.{version.record.result.value}"),
            str(version.record.recognition or "–"),
            version.record.regulation,
        ]
        for version in versions
    ]
    keys = ("year", "version", "unit", "total", "threshold", "result", "decision", "regulation")
    _table(console, catalogue, keys, rows)
    for merger in register.successions():
        if code in (merger.successor, *merger.predecessors):
            console.print(
                Text(
                    catalogue.text(
                        "report.years.merger",
                        year=merger.year,
                        old=", ".join(merger.predecessors),
                        new=merger.successor,
                        keeps=merger.keeps_years_of or "–",
                    ),
                    overflow="fold",
                )
            )


def show_changes(console: Console, register: Register, catalogue: Texts) -> None:
    """Print the change log."""
    rows = [
        [
            str(change.number),
            f"{dmy(change.stamp.made_at.date())} {change.stamp.made_at:%H:%M}",
            change.stamp.made_by,
            catalogue.text(f"report.years.action.{change.stamp.action}"),
            change.stamp.origin or "–",
            str(change.years),
            change.stamp.details,
        ]
        for change in register.changes()
    ]
    keys = ("order", "when", "who", "action", "origin", "years-written", "details")
    _table(console, catalogue, keys, rows)


CHANGE_KEYS: tuple[str, ...] = (
    "number",
    "when",
    "who",
    "action",
    "origin",
    "tool_version",
    "details",
    "years",
    "sources",
)
"""What is known of an entry of the change log."""


def year_json(version: Version) -> dict[str, Any]:
    """One year record as plain values for JSON."""
    record = version.record
    plain = plain_data(record)
    assert isinstance(plain, dict)
    return {
        **plain,
        "scores": [
            {
                "criterion": score.criterion,
                "maximum": points_string(score.maximum),
                "self": points_string(score.self_points),
                "appraised": points_string(score.appraised),
            }
            for score in record.scores
        ],
        "milestones": {event: day.isoformat() for event, day in record.milestones},
        "version": version.version,
        "change": version.change,
    }


def changes_json(register: Register) -> list[dict[str, Any]]:
    """The change log as plain values for JSON."""
    return [
        {
            "number": change.number,
            "when": change.stamp.made_at.isoformat(),
            "who": change.stamp.made_by,
            "action": change.stamp.action,
            "origin": change.stamp.origin,
            "tool_version": change.stamp.tool_version,
            "details": change.stamp.details,
            "years": change.years,
            "sources": [
                {"kind": source.kind, "path": source.path, "sha256": source.sha256}
                for source in change.stamp.sources
            ],
        }
        for change in register.changes()
    ]


def _table(console: Console, catalogue: Texts, keys: Iterable[str], rows: Sequence[Sequence[str]]) -> None:
    table = TerminalTable()
    for key in keys:
        table.column(Text(catalogue.text(f"report.column.{key}")))
    for row in rows:
        table.row(*(Text(printable(cell)) for cell in row))
    console.print(table)
