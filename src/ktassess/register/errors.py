"""What ends a command of the register, in plain words; SQLite's own errors never reach the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import ExitCode, KtassessError, OutputRefusedError, UnreadableInputError

_PRIMARY = 0xFF  # the low byte of an extended result code is the plain one


class ClosingRefusedError(KtassessError):
    """A year is not closed, because something that can still be mended stands against it."""

    exit_code = ExitCode.FINDINGS


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about a register into ours, which say what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_plain_words(path, error) from error


def _in_plain_words(path: Path, error: sqlite3.Error) -> KtassessError:
    file = str(path)
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code == sqlite3.SQLITE_NOTADB:
        return UnreadableInputError("error.db.not-a-register", file=file)
    if code == sqlite3.SQLITE_CORRUPT:
        return UnreadableInputError("error.db.damaged", file=file, reason=str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return OutputRefusedError("error.db.busy", file=file)
    if code == sqlite3.SQLITE_FULL:
        return OutputRefusedError("error.db.full", file=file)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return OutputRefusedError("error.db.read-only", file=file)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return OutputRefusedError("error.db.cannot-open", file=file, reason=str(error))
    raise error  # our own mistake: a constraint of ours, a wrong statement
