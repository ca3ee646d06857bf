"""One change of the register: every value is compared with what stands, and kept beside it if it differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from .databases.interface import Database
from .records import Closing, DecisionRecord, Put, Stamp, Succession, Version, YearRecord
from .rows import insert_change, insert_year, next_id, plain_points, select_years
from .tidy import tidy


class SqlWriting:
    """A change under way, inside its transaction; the log's entry is made with the first new value."""

    def __init__(self, database: Database, stamp: Stamp) -> None:
        self._database = database
        self._stamp = stamp
        self._number: int | None = None

    @property
    def changed(self) -> bool:
        """Whether anything was put that was not there already."""
        return self._number is not None

    def put_year(self, record: YearRecord) -> Put:
        """Keep a year; where the current version says otherwise, as a new version."""
        record = normal(record)
        current = self.current(record.unit, record.year)
        if current is not None and current.record == record:
            return Put.SAME
        self._put_unit(record)
        insert_year(self._database, record, current.version + 1 if current else 1, self._change())
        return Put.CHANGED if current else Put.ADDED

    def put_closing(self, closing: Closing, *, changed: bool) -> Put:
        """Keep that a district closed a year; the same again, with the same units' years, is no change."""
        row = self._database.execute(
            "SELECT id, version, district_name, regulation, units FROM closings"
            " WHERE district_code = ? AND year = ? ORDER BY version DESC LIMIT 1",
            (closing.district_code, closing.year),
        ).fetchone()
        if row is not None and not changed:
            key, version, *rest = row
            dates = self._database.execute(
                "SELECT event, day FROM closing_milestones WHERE closing_id = ? ORDER BY 1", (key,)
            )
            known = tuple((event, date.fromisoformat(day)) for event, day in dates)
            wanted = [closing.district_name, closing.regulation, closing.units]
            if rest == wanted and known == tuple(sorted(closing.milestones)):
                return Put.SAME
        version = row[1] + 1 if row else 1
        number = next_id(self._database, "closings")
        self._database.execute(
            "INSERT INTO closings (id, district_code, district_name, year, version, regulation, units,"
            " change_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                closing.district_code,
                closing.district_name,
                closing.year,
                version,
                closing.regulation,
                closing.units,
                self._change(),
            ),
        )
        self._database.executemany(
            "INSERT INTO closing_milestones VALUES (?, ?, ?)",
            [(number, event, day.isoformat()) for event, day in closing.milestones],
        )
        return Put.CHANGED if row else Put.ADDED

    def put_succession(self, succession: Succession) -> Put:
        """Keep a merger, as a new version where the successor has another one in that year."""
        succession = replace(succession, predecessors=tuple(sorted(set(succession.predecessors))))
        row = self._database.execute(
            "SELECT id, version, keeps_years_of, withdrawn, note FROM successions"
            " WHERE successor = ? AND year = ? ORDER BY version DESC LIMIT 1",
            (succession.successor, succession.year),
        ).fetchone()
        if row is not None:
            members = self._database.execute(
                "SELECT unit_code FROM succession_predecessors WHERE succession_id = ? ORDER BY 1", (row[0],)
            ).fetchall()
            known = Succession(
                succession.successor,
                succession.year,
                tuple(code for (code,) in members),
                row[2],
                row[4],
                bool(row[3]),
            )
            if known == succession:
                return Put.SAME
        number = next_id(self._database, "successions")
        self._database.execute(
            "INSERT INTO successions (id, successor, year, version, keeps_years_of, withdrawn, note,"
            " change_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                succession.successor,
                succession.year,
                row[1] + 1 if row else 1,
                succession.keeps_years_of,
                int(succession.withdrawn),
                succession.note,
                self._change(),
            ),
        )
        self._database.executemany(
            "INSERT INTO succession_predecessors VALUES (?, ?)",
            [(number, code) for code in succession.predecessors],
        )
        return Put.CHANGED if row else Put.ADDED

    def current(self, unit: str, year: int) -> Version | None:
        """The current version of a unit's year, as this change sees it."""
        found = select_years(self._database, "unit_code = ? AND year = ?", (unit, year))
        return found[0] if found else None

    def of_district(self, district_code: str, year: int) -> tuple[Version, ...]:
        """The current versions of a district's year, as this change sees them."""
        return select_years(self._database, "district_code = ? AND year = ?", (district_code, year))

    def _change(self) -> int:
        if self._number is None:
            self._number = insert_change(self._database, self._stamp)
        return self._number

    def _put_unit(self, record: YearRecord) -> None:
        """The unit as the latest of its years names it."""
        self._database.execute(
            "INSERT INTO units VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET"
            " name = excluded.name, kind = excluded.kind, district_code = excluded.district_code,"
            " district_name = excluded.district_name, as_of_year = excluded.as_of_year,"
            " change_id = excluded.change_id WHERE excluded.as_of_year >= units.as_of_year",
            (
                record.unit,
                record.name,
                record.kind,
                record.district_code,
                record.district_name,
                record.year,
                self._change(),
            ),
        )


def normal(record: YearRecord) -> YearRecord:
    """The record in the one form the register gives back: tidy texts, plain points, parts in order."""
    return replace(
        record,
        unit=tidy(record.unit),
        name=tidy(record.name),
        district_code=tidy(record.district_code or "") or None,
        district_name=tidy(record.district_name or "") or None,
        regulation=tidy(record.regulation),
        regulation_cite=tidy(record.regulation_cite),
        class_id=tidy(record.class_id or "") or None,
        recognition=_normal_paper(record.recognition),
        certificate=_normal_paper(record.certificate),
        note=tidy(record.note),
        threshold=_plain(record.threshold),
        self_total=_plain(record.self_total),
        appraised_total=_plain(record.appraised_total),
        total=_plain(record.total),
        scores=tuple(
            sorted(
                (
                    replace(
                        score,
                        maximum=plain_points(score.maximum),
                        self_points=_plain(score.self_points),
                        appraised=_plain(score.appraised),
                    )
                    for score in record.scores
                ),
                key=lambda score: score.criterion,
            )
        ),
        milestones=tuple(sorted(record.milestones)),
    )


def _plain(points: Decimal | None) -> Decimal | None:
    return None if points is None else plain_points(points)


def _normal_paper(paper: DecisionRecord | None) -> DecisionRecord | None:
    if paper is None:
        return None
    number = tidy(paper.number or "") or None
    return DecisionRecord(number, paper.day) if number or paper.day else None
