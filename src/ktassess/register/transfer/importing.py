"""Bringing years in: all rows or none, and nothing on record replaced without being told to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from ...domain.codes import Code
from ...domain.entries import Place
from ...domain.findings import Finding, Param
from ...intake.grid import shown
from ...layout.scoring import Column
from ...layout.years import MERGERS_SHEET, MergerColumn, YearColumn
from ..interface import Register, Writing
from ..merging import circle_of
from ..records import Closing, Put, Stamp, Succession, Version, YearRecord
from ..tidy import tidy
from .reading import Known, ReadYear, read_year
from .sheets import MergerRow, Row, Rows, read_rows

_Key = tuple[str, int]
_YEAR = re.compile(r"(19|20|21)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to; with an error among the findings nothing was brought in."""

    rows: int
    added: int = 0
    changed: int = 0
    same: int = 0
    mergers: int = 0
    findings: tuple[Finding, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether nothing was brought in because something is wrong."""
        return any(finding.is_error for finding in self.findings)


def import_file(
    register: Register, path: Path, known: Known, stamp: Stamp, *, replace: bool = False
) -> Imported:
    """Bring the years of a workbook or csv file in.

    A year on record that the file says otherwise is an error, or, with ``replace``, gets a new version.
    Raises UnreadableInputError for a file that is none of ours to read.
    """
    rows = read_rows(path)
    units = {**known.units, **{unit.code: unit for unit in register.units()}}
    read, findings = _read_all(rows, Known(units, known.packs, known.default))
    findings = [*rows.findings, *findings]
    sequences = _sequences(read, findings)
    mergers = _mergers(rows.mergers, units.keys() | {unit for unit, _ in sequences}, register, findings)
    return _bring_in(register, _Arrival(len(rows.years), sequences, mergers, (), findings), stamp, replace)


def import_register(register: Register, source: Register, stamp: Stamp, *, replace: bool = False) -> Imported:
    """Bring in what another register holds: all versions of all years, mergers, closings.

    Years on record that differ are as in :func:`import_file`; a closing on record stands as it is.
    """
    name = source.address.name
    sequences: dict[_Key, list[ReadYear]] = {}
    versions = source.years(every=True)
    for version in versions:
        year = ReadYear(Row(name, None, 0, {}, exact=True), version.record, version.version)
        sequences.setdefault((version.record.unit, version.record.year), []).append(year)
    mergers = source.successions()
    findings: list[Finding] = []
    if circle := circle_of([*register.successions(), *mergers]):
        findings.append(Finding(Code.MERGERS_IN_A_CIRCLE, Place(name), {"codes": ", ".join(circle)}))
    arrival = _Arrival(len(versions), sequences, mergers, source.closings(), findings)
    return _bring_in(register, arrival, stamp, replace)


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What is to be brought in, and what was found wrong with it so far."""

    rows: int
    sequences: Mapping[_Key, Sequence[ReadYear]]
    mergers: Sequence[Succession]
    closings: Sequence[Closing]
    findings: Sequence[Finding]


def _bring_in(register: Register, arrival: _Arrival, stamp: Stamp, replace: bool) -> Imported:
    findings = [*arrival.findings]
    with register.change(stamp) as writing:
        on_record = _on_record(register)
        closed = {(closing.district_code, closing.year) for closing in register.closings()}
        if not replace:
            findings += _conflicts(arrival.sequences, on_record)
        if any(finding.is_error for finding in findings):
            return Imported(arrival.rows, findings=tuple(findings))
        done = _put(writing, arrival.sequences, on_record)
        merged = sum(writing.put_succession(merger) is not Put.SAME for merger in arrival.mergers)
        for closing in arrival.closings:
            if (closing.district_code, closing.year) not in closed:
                writing.put_closing(closing, changed=False)
    return Imported(
        arrival.rows,
        done.count(Put.ADDED),
        done.count(Put.CHANGED),
        done.count(Put.SAME),
        merged,
        tuple(findings),
    )


def _read_all(rows: Rows, known: Known) -> tuple[list[ReadYear], list[Finding]]:
    read: list[ReadYear] = []
    findings: list[Finding] = []
    for row in rows.years:
        year, about = read_year(row, known)
        findings += about
        if year is not None:
            read.append(year)
    return read, findings


def _sequences(read: Sequence[ReadYear], findings: list[Finding]) -> dict[_Key, list[ReadYear]]:
    """The rows of each unit's year in the order of their versions; one that stands twice is a finding."""
    sequences: dict[_Key, list[ReadYear]] = {}
    for year in read:
        rows = sequences.setdefault((year.record.unit, year.record.year), [])
        twin = next((other for other in rows if other.version == year.version), None)
        if twin is not None:
            about: dict[str, Param] = {
                "name": year.record.name,
                "year": year.record.year,
                "other": twin.row.place().cell or "",
            }
            findings.append(Finding(Code.IMPORT_TWICE, year.row.place(), about, year.record.unit))
        else:
            rows.append(year)
    for rows in sequences.values():
        rows.sort(key=lambda year: year.version or 0)
    return sequences


def _on_record(register: Register) -> dict[_Key, list[Version]]:
    found: dict[_Key, list[Version]] = {}
    for version in register.years(every=True):
        found.setdefault((version.record.unit, version.record.year), []).append(version)
    return found


def _is_same(rows: Sequence[ReadYear], versions: Sequence[Version]) -> bool:
    """Whether rows say what is on record: all versions, or the current one."""
    records = [row.record for row in rows]
    return records in ([version.record for version in versions], [versions[-1].record])


def _conflicts(
    sequences: Mapping[_Key, Sequence[ReadYear]], on_record: Mapping[_Key, Sequence[Version]]
) -> Iterable[Finding]:
    for key, rows in sequences.items():
        versions = on_record.get(key)
        if versions and not _is_same(rows, versions):
            new = rows[-1]
            about: dict[str, Param] = {
                "name": new.record.name,
                "year": new.record.year,
                "what": _differences(new.record, versions[-1].record),
            }
            yield Finding(Code.IMPORT_DIFFERS, new.row.place(), about, new.record.unit)


def _put(
    writing: Writing,
    sequences: Mapping[_Key, Sequence[ReadYear]],
    on_record: Mapping[_Key, Sequence[Version]],
) -> list[Put]:
    done: list[Put] = []
    for key, rows in sequences.items():
        versions = on_record.get(key)
        if not versions:
            first, *_ = [writing.put_year(row.record) for row in rows]
            done.append(first)
        elif _is_same(rows, versions):
            done.append(Put.SAME)
        else:
            done.append(writing.put_year(rows[-1].record))
    return done


def _differences(new: YearRecord, old: YearRecord) -> str:
    """The headings of what differs."""
    changed = [each.name for each in fields(YearRecord) if getattr(new, each.name) != getattr(old, each.name)]
    return ", ".join(dict.fromkeys(_LABELS[name] for name in changed)) or _LABELS["version"]


_LABELS: Mapping[str, str] = {
    "unit": YearColumn.CODE.label,
    "year": YearColumn.YEAR.label,
    "name": YearColumn.NAME.label,
    "kind": YearColumn.KIND.label,
    "district_code": YearColumn.DISTRICT_CODE.label,
    "district_name": YearColumn.DISTRICT.label,
    "regulation": YearColumn.REGULATION.label,
    "regulation_cite": YearColumn.REGULATION_CITE.label,
    "result": YearColumn.RESULT.label,
    "basis": YearColumn.BASIS.label,
    "class_id": YearColumn.LOCALITY_CLASS.label,
    "threshold": YearColumn.THRESHOLD.label,
    "self_total": YearColumn.SELF_TOTAL.label,
    "appraised_total": YearColumn.APPRAISED_TOTAL.label,
    "total": YearColumn.TOTAL.label,
    "conclusion": YearColumn.CONCLUSION.label,
    "recognition": YearColumn.DECISION_NUMBER.label,
    "certificate": YearColumn.CERTIFICATE_NUMBER.label,
    "scores": Column.POINTS.label,
    "milestones": Column.DATE.label,
    "note": YearColumn.NOTE.label,
    "version": YearColumn.VERSION.label,
}


def _mergers(
    rows: Sequence[MergerRow], known: Collection[str], register: Register, findings: list[Finding]
) -> list[Succession]:
    """The mergers of the sheet; what is wrong with one is a finding."""
    mergers: list[Succession] = []
    for row in rows:
        year, successor, members, keeps, note = (
            tidy(shown(row.cells.get(column))) for column in MergerColumn
        )
        predecessors = tuple(part.strip() for part in members.split(",") if part.strip())
        wrong = (
            MergerColumn.YEAR
            if not _YEAR.fullmatch(year)
            else MergerColumn.SUCCESSOR
            if successor not in known
            else MergerColumn.PREDECESSORS
            if not predecessors or not set(predecessors) <= set(known)
            else MergerColumn.KEEPS_YEARS_OF
            if keeps and keeps not in predecessors
            else None
        )
        if wrong is None:
            mergers.append(Succession(successor, int(year), predecessors, keeps or None, note))
        else:
            findings.append(_wrong_merger(row, wrong))
    if circle_of([*register.successions(), *mergers]) and rows:
        findings.append(_wrong_merger(rows[0], MergerColumn.SUCCESSOR))
    return mergers


def _wrong_merger(row: MergerRow, column: MergerColumn) -> Finding:
    about = {"label": column.label, "value": shown(row.cells.get(column)), "expected": MERGERS_SHEET}
    return Finding(Code.IMPORT_VALUE, row.place, about)
