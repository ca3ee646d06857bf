"""A register in a file: SQLite with safe settings and a checked identity.

The journal is SQLite's rollback journal with every write flushed: after each change the one file is whole
and can be copied as it is. (A write-ahead log would put the last changes into a second file, and must not be
used on a network share, where offices keep such files.)
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ...errors import KtassessError, OutputRefusedError, UnreadableInputError
from ..errors import DamagedError
from .interface import Dialect, Rows, Values

APPLICATION_ID = 0x6B746173
"""The mark in the file's head by which a register is known ("ktas")."""

SQLITE = Dialect(
    "sqlite",
    {
        "text": "TEXT",
        "keyed": "WITHOUT ROWID",
        "is_points": "GLOB '[0-9]*'",
        "is_day": "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'",
    },
)

_HEAD = b"SQLite format 3\0"
_SMALLEST = 512  # bytes: SQLite would take a smaller file for an empty one and write over it
_PRIMARY = 0xFF  # the low byte of an extended result code is the plain one

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


class SqliteDatabase:
    """One SQLite file, open."""

    dialect = SQLITE

    def __init__(self, path: Path, *, create: bool, busy: float) -> None:
        """Open the file; errors as :func:`.open_database`."""
        if path.is_dir() or (path.exists() and _too_small(path, may_be_empty=create)):
            raise UnreadableInputError("error.db.not-a-register", file=str(path))
        if not path.exists():
            if not create:
                raise UnreadableInputError("error.db.not-found", file=str(path))
            if not path.parent.is_dir():
                raise OutputRefusedError("error.db.cannot-open", file=str(path), reason=str(path.parent))
        self._path = path
        with self.plain_words():
            uri = f"{path.resolve().as_uri()}?mode={'rwc' if create else 'rw'}"
            self._connection = sqlite3.connect(uri, uri=True, timeout=busy, isolation_level=None)
            try:
                for setting in _SETTINGS:
                    self._connection.execute(setting)
            except BaseException:
                self._connection.close()
                raise

    @property
    def address(self) -> Path:
        """The file."""
        return self._path

    @property
    def role(self) -> None:
        """Nobody: a file knows no users."""

    def execute(self, sql: str, values: Values = ()) -> Rows:
        """Run one statement."""
        return self._connection.execute(sql, values)

    def executemany(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each row of values."""
        self._connection.executemany(sql, rows)

    def run(self, script: str) -> None:
        """Run a script statement by statement: as a whole, SQLite would end our transaction first."""
        statement = ""
        for line in script.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                self._connection.execute(statement)
                statement = ""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A transaction that has the right to write from its beginning."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # After some errors (a full disk) SQLite has rolled back already.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def version(self) -> int:
        """The version in the file's head."""
        version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
        mark = self._connection.execute("PRAGMA application_id").fetchone()[0]
        if mark != APPLICATION_ID:
            empty = self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
            if mark != 0 or version != 0 or not empty:
                raise UnreadableInputError("error.db.not-a-register", file=str(self._path))
        return version

    def mark(self, version: int) -> None:
        """Write mark and version into the file's head."""
        self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._connection.execute(f"PRAGMA user_version = {version}")

    def back_up(self, version: int) -> Path:
        """A whole copy of the register beside it; an earlier copy is never overwritten."""
        target = _free_name(self._path, version)
        temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
        try:
            with closing(sqlite3.connect(self._path)) as source, closing(sqlite3.connect(temporary)) as copy:
                source.backup(copy)
            os.replace(temporary, target)  # noqa: PTH105 - as everywhere a file must be there whole or not at all
        finally:
            temporary.unlink(missing_ok=True)
        return target

    def damage(self) -> Iterator[str]:
        """What SQLite's own checks say."""
        for (said,) in self._connection.execute("PRAGMA integrity_check(20)").fetchall():
            if said != "ok":
                yield said
        for table, _, parent, _ in self._connection.execute("PRAGMA foreign_key_check").fetchall():
            yield f"{table} → {parent}"

    @contextmanager
    def plain_words(self) -> Iterator[None]:
        """Turn SQLite's errors into ours."""
        try:
            yield
        except sqlite3.Error as error:
            raise _in_plain_words(self._path, error) from error

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def is_database(path: Path) -> bool:
    """Whether a file is a database of SQLite, a register or another."""
    try:
        with path.open("rb") as file:
            return file.read(len(_HEAD)) == _HEAD
    except OSError:
        return False


def _too_small(path: Path, *, may_be_empty: bool) -> bool:
    """Whether a file cannot be a register; an empty one is what a kill before the first change leaves."""
    size = path.stat().st_size
    return size < _SMALLEST and not (may_be_empty and size == 0)


def _free_name(path: Path, version: int) -> Path:
    number = 1
    while True:
        suffix = "" if number == 1 else f"-{number}"
        target = path.with_name(f"{path.stem}.v{version}{suffix}.bak{path.suffix}")
        if not target.exists():
            return target
        number += 1


def _in_plain_words(path: Path, error: sqlite3.Error) -> KtassessError:
    file = str(path)
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code == sqlite3.SQLITE_NOTADB:
        return UnreadableInputError("error.db.not-a-register", file=file)
    if code == sqlite3.SQLITE_CORRUPT:
        return DamagedError("error.db.damaged", file=file, reason=str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return OutputRefusedError("error.db.busy", file=file)
    if code == sqlite3.SQLITE_FULL:
        return OutputRefusedError("error.db.full", file=file)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return OutputRefusedError("error.db.read-only", file=file)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return OutputRefusedError("error.db.cannot-open", file=file, reason=str(error))
    raise error  # our own mistake: a constraint of ours, a wrong statement
