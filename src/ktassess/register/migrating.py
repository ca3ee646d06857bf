"""The schema and its versions: numbered files of SQL, each applied once, all in one transaction.

Before an existing register is changed a copy of it is laid beside it. A register of a newer version is left
alone.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from ..errors import UnreadableInputError

APPLICATION_ID = 0x6B746173
"""The mark in the file's head by which a register is known ("ktas")."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema; ``version`` is the schema's version after it."""

    version: int
    name: str
    sql: str

    def statements(self) -> Iterator[str]:
        """Its statements one by one, so that they can stand inside our own transaction."""
        statement = ""
        for line in self.sql.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                yield statement
                statement = ""


@cache
def migrations() -> tuple[Migration, ...]:
    """All steps, in order."""
    folder = files(__package__).joinpath("migrations")
    steps = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return tuple(
        Migration(int(name.partition("_")[0]), name, folder.joinpath(name).read_text(encoding="utf-8"))
        for name in steps
    )


def latest() -> int:
    """The version of the schema this program writes."""
    return migrations()[-1].version


def migrate(
    connection: sqlite3.Connection, path: Path, steps: Sequence[Migration] | None = None
) -> Path | None:
    """Bring the schema up to date; the backup copy made before (None where nothing was to be done or lost).

    ``steps``: the steps to know of (default: all). Raises UnreadableInputError for a file that is no register
    and for one of a newer version; sqlite3.Error as it comes.
    """
    known = migrations() if steps is None else tuple(steps)
    version = _version(connection, path, known)
    if version == known[-1].version:
        return None
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been faster while we waited.
        version = _version(connection, path, known)
        backup = None
        if version == known[-1].version:
            connection.execute("ROLLBACK")
            return None
        if version > 0:
            backup = _back_up(path, version)
        for step in known:
            if step.version > version:
                for statement in step.statements():
                    connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {known[-1].version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return backup


def _version(connection: sqlite3.Connection, path: Path, known: Sequence[Migration]) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    if mark != APPLICATION_ID:
        empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        if mark != 0 or version != 0 or not empty:
            raise UnreadableInputError("error.db.not-a-register", file=str(path))
    if version > known[-1].version:
        raise UnreadableInputError("error.db.newer", file=str(path), found=version, known=known[-1].version)
    return version


def _back_up(path: Path, version: int) -> Path:
    """A whole copy of the register beside it; an earlier copy is never overwritten."""
    target = _free_name(path, version)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(temporary)) as copy:
            source.backup(copy)
        os.replace(temporary, target)  # noqa: PTH105 - as everywhere a file must be there whole or not at all
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _free_name(path: Path, version: int) -> Path:
    number = 1
    while True:
        suffix = "" if number == 1 else f"-{number}"
        target = path.with_name(f"{path.stem}.v{version}{suffix}.bak{path.suffix}")
        if not target.exists():
            return target
        number += 1
