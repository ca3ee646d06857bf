"""The register in SQLite: what is read, and changes that are kept whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from ..domain.regulation import Kind
from .connection import BUSY_SECONDS, connect
from .errors import plain_words
from .records import Change, Closing, RegisteredUnit, Stamp, Succession, Version
from .rows import select_stamps, select_years
from .writing import SqliteWriting


def open_register(path: Path, *, create: bool = False, busy: float = BUSY_SECONDS) -> SqliteRegister:
    """The register in a file; with ``create`` a new one is made where there is none.

    ``busy``: seconds to wait for another writer. Raises UnreadableInputError and OutputRefusedError as
    :func:`.connection.connect`.
    """
    return SqliteRegister(path, *connect(path, create=create, busy=busy))


class SqliteRegister:
    """The register of the years in one SQLite file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, backup: Path | None) -> None:
        self.path = path
        self.backup = backup
        self.connection = connection

    def units(self) -> tuple[RegisteredUnit, ...]:
        """All units, by code."""
        with plain_words(self.path):
            rows = self.connection.execute(
                "SELECT code, name, kind, district_code, district_name, as_of_year FROM units ORDER BY code"
            ).fetchall()
        return tuple(
            RegisteredUnit(code, name, Kind(kind) if kind else None, district_code, district, year)
            for code, name, kind, district_code, district, year in rows
        )

    def years(
        self, *, unit: str | None = None, year: int | None = None, every: bool = False, parts: bool = True
    ) -> tuple[Version, ...]:
        """The current version of each year, by year and code; ``every``: the older versions too.

        Without ``parts`` scores and milestones are left out.
        """
        conditions: list[str] = []
        values: list[str | int] = []
        if unit is not None:
            conditions.append("unit_code = ?")
            values.append(unit)
        if year is not None:
            conditions.append("year = ?")
            values.append(year)
        with plain_words(self.path):
            return select_years(
                self.connection, " AND ".join(conditions) or "1", values, every=every, parts=parts
            )

    def successions(self) -> tuple[Succession, ...]:
        """The mergers that stand, by year and successor."""
        with plain_words(self.path):
            return select_successions(self.connection)

    def closings(self) -> tuple[Closing, ...]:
        """The current closing of each district's year, by year and district."""
        with plain_words(self.path):
            rows = self.connection.execute(
                "SELECT id, district_code, district_name, year, regulation, units, version"
                " FROM closings AS mine WHERE version = (SELECT max(version) FROM closings"
                " WHERE district_code = mine.district_code AND year = mine.year)"
                " ORDER BY year, district_code"
            ).fetchall()
            dates: dict[int, list[tuple[str, date]]] = {}
            for key, event, day in self.connection.execute("SELECT * FROM closing_milestones ORDER BY 1, 2"):
                dates.setdefault(key, []).append((event, date.fromisoformat(day)))
        return tuple(
            Closing(code, name, year, regulation, units, tuple(dates.get(key, ())), version)
            for key, code, name, year, regulation, units, version in rows
        )

    def changes(self) -> tuple[Change, ...]:
        """The change log, oldest first."""
        with plain_words(self.path):
            return tuple(
                Change(number, stamp, years) for number, stamp, years in select_stamps(self.connection)
            )

    @contextmanager
    def change(self, stamp: Stamp) -> Iterator[SqliteWriting]:
        """A change: kept whole at the end of the block, or not at all; nothing new leaves no entry."""
        with plain_words(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                writing = SqliteWriting(self.connection, stamp)
                yield writing
                self.connection.execute("COMMIT" if writing.changed else "ROLLBACK")
            except BaseException:
                # After some errors (a full disk) SQLite has rolled back already.
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        """The register itself; it is closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def select_successions(connection: sqlite3.Connection) -> tuple[Succession, ...]:
    """The current version of each merger that was not withdrawn."""
    members: dict[int, list[str]] = {}
    for key, code in connection.execute("SELECT * FROM succession_predecessors ORDER BY 1, 2"):
        members.setdefault(key, []).append(code)
    rows = connection.execute(
        "SELECT id, successor, year, keeps_years_of, note FROM successions AS mine"
        " WHERE withdrawn = 0 AND version = (SELECT max(version) FROM successions"
        " WHERE successor = mine.successor AND year = mine.year) ORDER BY year, successor"
    ).fetchall()
    return tuple(
        Succession(successor, year, tuple(members.get(key, ())), keeps, note)
        for key, successor, year, keeps, note in rows
    )
