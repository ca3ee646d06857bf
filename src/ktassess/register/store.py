"""The register in a database: what is read, and changes that are kept whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from ..domain.regulation import Kind
from ..workspace.addresses import Address
from .databases import BUSY_SECONDS, open_database
from .databases.interface import Database
from .migrating import migrate
from .records import Change, Closing, RegisteredUnit, Stamp, Succession, Version
from .rows import select_stamps, select_years
from .writing import SqlWriting


def open_register(address: Address, *, create: bool = False, busy: float = BUSY_SECONDS) -> SqlRegister:
    """The register at an address, of the newest schema; with ``create`` one is made where there is none.

    ``busy``: seconds to wait for another writer. Raises UnreadableInputError where there is no register, it
    is none, is damaged, of a newer version or out of reach; OutputRefusedError where it cannot be written or
    is in use; ConfigurationError where the driver for a server is missing.
    """
    database = open_database(address, create=create, busy=busy)
    try:
        with database.plain_words():
            return SqlRegister(database, migrate(database, create=create))
    except BaseException:
        database.close()
        raise


class SqlRegister:
    """The register of the years in one database."""

    def __init__(self, database: Database, backup: Path | None) -> None:
        self.address = database.address
        self.backup = backup
        self.database = database

    def units(self) -> tuple[RegisteredUnit, ...]:
        """All units, by code."""
        with self.database.plain_words():
            rows = self.database.execute(
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
        with self.database.plain_words():
            return select_years(
                self.database, " AND ".join(conditions) or "TRUE", values, every=every, parts=parts
            )

    def successions(self) -> tuple[Succession, ...]:
        """The mergers that stand, by year and successor."""
        with self.database.plain_words():
            return select_successions(self.database)

    def closings(self) -> tuple[Closing, ...]:
        """The current closing of each district's year, by year and district."""
        with self.database.plain_words():
            rows = self.database.execute(
                "SELECT id, district_code, district_name, year, regulation, units, version"
                " FROM closings AS mine WHERE version = (SELECT max(version) FROM closings"
                " WHERE district_code = mine.district_code AND year = mine.year)"
                " ORDER BY year, district_code"
            ).fetchall()
            dates: dict[int, list[tuple[str, date]]] = {}
            for key, event, day in self.database.execute("SELECT * FROM closing_milestones ORDER BY 1, 2"):
                dates.setdefault(key, []).append((event, date.fromisoformat(day)))
        return tuple(
            Closing(code, name, year, regulation, units, tuple(dates.get(key, ())), version)
            for key, code, name, year, regulation, units, version in rows
        )

    def changes(self) -> tuple[Change, ...]:
        """The change log, oldest first."""
        with self.database.plain_words():
            return tuple(
                Change(number, stamp, years) for number, stamp, years in select_stamps(self.database)
            )

    def damage(self) -> tuple[str, ...]:
        """What is wrong with the stored data itself, each in a few words."""
        with self.database.plain_words():
            return tuple(self.database.damage())

    @contextmanager
    def change(self, stamp: Stamp) -> Iterator[SqlWriting]:
        """A change: kept whole at the end of the block, or not at all; nothing new leaves no entry.

        A role the database knows is put on record beside the user who says to be at work.
        """
        if self.database.role is not None:
            stamp = replace(stamp, made_by=f"{stamp.made_by} ({self.database.role})")
        with self.database.plain_words(), self.database.transaction():
            yield SqlWriting(self.database, stamp)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def __enter__(self) -> Self:
        """The register itself; it is closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def select_successions(database: Database) -> tuple[Succession, ...]:
    """The current version of each merger that was not withdrawn."""
    rows = database.execute(
        "SELECT id, successor, year, keeps_years_of, note FROM successions AS mine"
        " WHERE withdrawn = 0 AND version = (SELECT max(version) FROM successions"
        " WHERE successor = mine.successor AND year = mine.year) ORDER BY year, successor"
    ).fetchall()
    # After the rows they belong to: what another process writes in between has all of its parts.
    members: dict[int, list[str]] = {}
    for key, code in database.execute("SELECT * FROM succession_predecessors ORDER BY 1, 2"):
        members.setdefault(key, []).append(code)
    return tuple(
        Succession(successor, year, tuple(members.get(key, ())), keeps, note)
        for key, successor, year, keeps, note in rows
    )
