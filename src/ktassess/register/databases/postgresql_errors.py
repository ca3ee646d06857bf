"""What a PostgreSQL server refuses, in plain words; no password is ever among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...errors import KtassessError, OutputRefusedError, UnreadableInputError, UsageError
from ...workspace.addresses import ServerAddress
from ..errors import DamagedError

if TYPE_CHECKING:
    import psycopg

_FATAL = re.compile(r"(?:FATAL|ERROR|LỖI):\s*(.+)")
# Before a connection is there the server sends no code that the driver hands on, so the words must do; what
# they do not tell is shown as it is.
_WORDS = (
    ("error.db.unknown-host", re.compile(r"translate host name|failed to resolve host|Name or service")),
    ("error.db.no-database", re.compile(r'database ".*" does not exist')),
    ("error.db.password-wrong", re.compile(r"password authentication failed")),
    ("error.db.password-missing", re.compile(r"no password supplied")),
    (
        "error.db.no-server",
        re.compile(r"refused|timeout expired|[Ii]s the server running|No route|unreachable"),
    ),
)
_REFUSED = {
    "42501": "error.db.no-right",
    "25006": "error.db.no-right",  # a server that only answers questions
    "53100": "error.db.full",
    "55P03": "error.db.busy",  # waited too long for the lock
    "40P01": "error.db.busy",  # deadlock
    "40001": "error.db.busy",
}
_DAMAGED = ("XX001", "XX002")
_GONE = ("57P01", "57P02", "57P03", "57P05", "25P03")  # shut down, crashed, starting, idle too long
_OURS = ("22", "23", "26", "34", "42")  # classes of mistakes only the program can make


def unreachable(address: ServerAddress, error: psycopg.Error) -> KtassessError:
    """Why no connection came about."""
    import psycopg

    said = str(error)
    file = str(address)
    if isinstance(error, psycopg.ProgrammingError):  # an option that does not exist, a port that is none
        return UsageError("error.db.address")
    for key, pattern in _WORDS:
        if pattern.search(said):
            return UnreadableInputError(key, file=file)
    if error.pgconn is not None and error.pgconn.needs_password:
        return UnreadableInputError("error.db.password-missing", file=file)
    return UnreadableInputError("error.db.unreachable", file=file, reason=_reason(address, said))


def in_plain_words(
    address: ServerAddress, error: psycopg.Error, *, writing: bool, lost: bool
) -> KtassessError:
    """Why a statement failed; our own mistakes are raised as they are.

    ``writing``: within a change, which is then not kept. ``lost``: the connection is gone.
    """
    import psycopg

    file, code = str(address), error.sqlstate or ""
    if code == "42501" and not writing:
        return UnreadableInputError("error.db.no-access", file=file)
    if code in _REFUSED:
        return OutputRefusedError(_REFUSED[code], file=file)
    if code in _DAMAGED:
        return DamagedError("error.db.damaged", file=file, reason=_reason(address, str(error)))
    if lost or code.startswith("08") or code in _GONE:
        kind = OutputRefusedError if writing else UnreadableInputError
        return kind("error.db.lost", file=file)
    if code.startswith(_OURS) or not isinstance(error, psycopg.OperationalError | psycopg.InternalError):
        raise error
    kind = OutputRefusedError if writing else UnreadableInputError
    return kind("error.db.cannot-open", file=file, reason=_reason(address, str(error)))


def _reason(address: ServerAddress, said: str) -> str:
    """The server's own words on one line, without a password that may stand in them."""
    fatal = _FATAL.search(said)
    reason = " ".join((fatal[1] if fatal else said.splitlines()[0] if said else "").split())
    for secret in address.secrets:
        reason = reason.replace(secret, "***")
    return reason.rstrip(".")
