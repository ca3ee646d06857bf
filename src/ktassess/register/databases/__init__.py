"""The databases a register can lie in, all spoken to in one SQL."""

from __future__ import annotations

from ...workspace.addresses import Address, ServerAddress
from .interface import Database

BUSY_SECONDS = 10.0
"""How long a command waits for another one that is writing."""


def open_database(address: Address, *, create: bool, busy: float) -> Database:
    """The database at an address, open; its schema is not looked at yet.

    ``busy``: seconds to wait for another writer. With ``create`` a missing file is made. Raises
    UnreadableInputError where there is none or it cannot be reached, OutputRefusedError where a file cannot
    be written, ConfigurationError where the driver for a server is not installed.
    """
    if isinstance(address, ServerAddress):
        from .postgresql import PostgresqlDatabase

        return PostgresqlDatabase(address, busy)
    from .sqlite import SqliteDatabase

    return SqliteDatabase(address, create=create, busy=busy)
