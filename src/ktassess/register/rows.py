"""Rows of the tables as records, and records as rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ..domain.assessment import Result
from ..domain.regulation import Kind
from .databases.interface import Database
from .records import (
    DecisionRecord,
    RecordedBasis,
    RecordedResult,
    ScoreRecord,
    SourceRecord,
    Stamp,
    Version,
    YearRecord,
)

_YEAR_COLUMNS = (
    "unit_code, year, version, name, kind, district_code, district_name, regulation, regulation_cite,"
    " class_id, threshold, self_total, appraised_total, basis, total, result, conclusion, note, change_id"
)
_BATCH = 500  # placeholders in one statement, well below SQLite's bound

Dates = tuple[tuple[str, date], ...]


def points_text(points: Decimal | None) -> str | None:
    """Exact points as the register keeps them: plain, without trailing zeros."""
    if points is None:
        return None
    text = format(points, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def _points(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def plain_points(points: Decimal) -> Decimal:
    """Points as they come back from the register, so that equal points are equal records."""
    return Decimal(points_text(points) or "0")


def next_id(database: Database, table: str) -> int:
    """The next number of a table; safe inside a change, which alone writes."""
    (number,) = database.execute(f"SELECT COALESCE(max(id), 0) + 1 FROM {table}").fetchall()[0]
    return int(number)


def insert_year(database: Database, record: YearRecord, version: int, change: int) -> None:
    """Write a version of a year with everything that belongs to it."""
    key = next_id(database, "assessments")
    database.execute(
        f"INSERT INTO assessments (id, {_YEAR_COLUMNS}) VALUES ({', '.join('?' * 20)})",
        (
            key,
            record.unit,
            record.year,
            version,
            record.name,
            record.kind,
            record.district_code,
            record.district_name,
            record.regulation,
            record.regulation_cite,
            record.class_id,
            points_text(record.threshold),
            points_text(record.self_total),
            points_text(record.appraised_total),
            record.basis,
            points_text(record.total),
            record.result,
            record.conclusion,
            record.note,
            change,
        ),
    )
    database.executemany(
        "INSERT INTO scores VALUES (?, ?, ?, ?, ?)",
        [
            (
                key,
                score.criterion,
                points_text(score.maximum),
                points_text(score.self_points),
                points_text(score.appraised),
            )
            for score in record.scores
        ],
    )
    database.executemany(
        "INSERT INTO milestones VALUES (?, ?, ?)",
        [(key, event, day.isoformat()) for event, day in record.milestones],
    )
    papers = (("recognition", record.recognition), ("certificate", record.certificate))
    database.executemany(
        "INSERT INTO decisions VALUES (?, ?, ?, ?)",
        [
            (key, document, paper.number, paper.day.isoformat() if paper.day else None)
            for document, paper in papers
            if paper is not None
        ],
    )


def select_years(
    database: Database,
    where: str = "TRUE",
    values: Sequence[str | int] = (),
    *,
    every: bool = False,
    parts: bool = True,
) -> tuple[Version, ...]:
    """The versions that a condition selects, by year, code and version."""
    table = "assessments" if every else "current_assessments"
    rows = database.execute(
        f"SELECT id, {_YEAR_COLUMNS} FROM {table} WHERE {where} ORDER BY year, unit_code, version", values
    ).fetchall()
    keys = [row[0] for row in rows]
    papers = {
        (key, document): DecisionRecord(number, _day(day))
        for key, document, number, day in _of(database, "decisions", keys)
    }
    scores: dict[int, list[ScoreRecord]] = {}
    dates: dict[int, list[tuple[str, date]]] = {}
    if parts:
        for key, criterion, maximum, own, appraised in _of(database, "scores", keys):
            score = ScoreRecord(criterion, Decimal(maximum), _points(own), _points(appraised))
            scores.setdefault(key, []).append(score)
        for key, event, day in _of(database, "milestones", keys):
            dates.setdefault(key, []).append((event, date.fromisoformat(day)))
    return tuple(
        _version(
            row,
            papers.get((row[0], "recognition")),
            papers.get((row[0], "certificate")),
            tuple(scores.get(row[0], ())),
            tuple(dates.get(row[0], ())),
        )
        for row in rows
    )


def _of(database: Database, table: str, keys: Sequence[int]) -> Iterable[tuple[Any, ...]]:
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        marks = ", ".join("?" * len(batch))
        # In the order of their keys: scores by criterion, dates by event.
        yield from database.execute(
            f"SELECT * FROM {table} WHERE assessment_id IN ({marks}) ORDER BY 1, 2", batch
        )


def _version(
    row: Sequence[Any],
    recognition: DecisionRecord | None,
    certificate: DecisionRecord | None,
    scores: tuple[ScoreRecord, ...],
    milestones: Dates,
) -> Version:
    _, unit, year, version, name, kind, district_code, district_name, regulation, cite, *rest = row
    class_id, threshold, own, appraised, basis, total, result, conclusion, note, change = rest
    record = YearRecord(
        unit=unit,
        year=year,
        name=name,
        kind=Kind(kind) if kind else None,
        district_code=district_code,
        district_name=district_name,
        regulation=regulation,
        regulation_cite=cite,
        result=RecordedResult(result),
        basis=RecordedBasis(basis),
        class_id=class_id,
        threshold=_points(threshold),
        self_total=_points(own),
        appraised_total=_points(appraised),
        total=_points(total),
        conclusion=Result(conclusion) if conclusion else None,
        recognition=recognition,
        certificate=certificate,
        scores=scores,
        milestones=milestones,
        note=note,
    )
    return Version(record, version, change)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def insert_change(database: Database, stamp: Stamp) -> int:
    """Write an entry of the change log; its number is returned."""
    number = next_id(database, "changes")
    database.execute(
        "INSERT INTO changes (id, made_at, made_by, action, origin, tool_version, details)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            stamp.made_at.isoformat(timespec="seconds"),
            stamp.made_by,
            stamp.action,
            stamp.origin,
            stamp.tool_version,
            stamp.details,
        ),
    )
    database.executemany(
        "INSERT INTO change_sources VALUES (?, ?, ?, ?)",
        [(number, source.kind, source.path, source.sha256) for source in stamp.sources],
    )
    return number


def select_stamps(database: Database) -> list[tuple[int, Stamp, int]]:
    """Number, stamp and count of year records of every change, oldest first."""
    rows = database.execute(
        "SELECT id, action, made_by, made_at, tool_version, origin, details,"
        " (SELECT count(*) FROM assessments WHERE change_id = changes.id) FROM changes ORDER BY id"
    ).fetchall()
    sources: dict[int, list[SourceRecord]] = {}
    for change, kind, path, digest in database.execute(
        "SELECT change_id, kind, path, sha256 FROM change_sources ORDER BY 1, 2, 3"
    ):
        sources.setdefault(change, []).append(SourceRecord(kind, path, digest))
    return [
        (
            number,
            Stamp(
                action,
                who,
                datetime.fromisoformat(when),
                tool,
                origin,
                details,
                tuple(sources.get(number, ())),
            ),
            count,
        )
        for number, action, who, when, tool, origin, details, count in rows
    ]
