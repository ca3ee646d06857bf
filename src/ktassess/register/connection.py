"""A connection to the register's file: safe settings, checked identity, schema brought up to date.

The journal is SQLite's rollback journal with every write flushed: after each change the one file is whole
and can be copied as it is. (A write-ahead log would put the last changes into a second file, and must not be
used on a network share, where offices keep such files.)
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from ..errors import OutputRefusedError, UnreadableInputError
from .errors import plain_words
from .migrating import migrate

BUSY_SECONDS = 10.0
"""How long a command waits for another one that is writing."""

_SMALLEST = 512  # bytes: SQLite would take a smaller file for an empty one and write over it

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def connect(
    path: Path, *, create: bool, busy: float = BUSY_SECONDS
) -> tuple[sqlite3.Connection, Path | None]:
    """An open register and, where its schema was older, the backup copy made before it was changed.

    ``busy``: seconds to wait for another writer. With ``create`` a missing file is made. Raises
    UnreadableInputError where there is no register, the file is none, is damaged or of a newer version;
    OutputRefusedError where it cannot be written or is in use.
    """
    if path.is_dir() or (path.exists() and _too_small(path, may_be_empty=create)):
        raise UnreadableInputError("error.db.not-a-register", file=str(path))
    if not path.exists():
        if not create:
            raise UnreadableInputError("error.db.not-found", file=str(path))
        if not path.parent.is_dir():
            raise OutputRefusedError("error.db.cannot-open", file=str(path), reason=str(path.parent))
    with plain_words(path):
        connection = _open(path, "rwc" if create else "rw", busy)
        try:
            for setting in _SETTINGS:
                connection.execute(setting)
            backup = migrate(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection, backup


def _too_small(path: Path, *, may_be_empty: bool) -> bool:
    """Whether a file cannot be a register; an empty one is what a kill before the first change leaves."""
    size = path.stat().st_size
    return size < _SMALLEST and not (may_be_empty and size == 0)


def _open(path: Path, mode: str, busy: float) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=busy, isolation_level=None)
