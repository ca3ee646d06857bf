"""A register on a PostgreSQL server: one for all districts of a province.

The driver (psycopg, an optional part of the installation) is loaded here and nowhere else. Who changes the
register holds a lock of the whole register until the change is committed, so that changes come one after the
other as they do in a file; who reads waits for nobody.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from ...errors import ConfigurationError, UnreadableInputError
from ...workspace.addresses import ServerAddress
from .interface import Dialect, Rows, Values

if TYPE_CHECKING:
    from typing import Any

    import psycopg

POSTGRESQL = Dialect(
    "postgresql",
    {
        # Order and ranges of letters are those of the code points, whatever the server's own order is.
        "text": 'TEXT COLLATE "C"',
        "keyed": "",
        "is_points": "~ '^[0-9]'",
        "is_day": "~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'",
    },
)

_LOCK = 0x6B746173  # the register's mark ("ktas"): the number of its lock on the server
_CONNECTION = {
    "connect_timeout": "10",
    "fallback_application_name": "ktassess",
    # A server that went away without a word is given up after half a minute, not after two hours.
    "keepalives_idle": "15",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
}
"""What is set where the address does not set it: seconds, and milliseconds for the last."""

_BROKEN_REFERENCES = """
SELECT conrelid::regclass::text, confrelid::regclass::text, mine.attname, theirs.attname
FROM pg_constraint
JOIN pg_attribute AS mine ON mine.attrelid = conrelid AND mine.attnum = conkey[1]
JOIN pg_attribute AS theirs ON theirs.attrelid = confrelid AND theirs.attnum = confkey[1]
WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
ORDER BY 1, 2, 3
"""


class PostgresqlDatabase:
    """A database on a server, connected to."""

    dialect = POSTGRESQL

    def __init__(self, address: ServerAddress, busy: float) -> None:
        """Connect; errors as :func:`.open_database`."""
        self._address = address
        self._busy = busy
        self._connection = _connect(address)

    @property
    def address(self) -> ServerAddress:
        """Server and database."""
        return self._address

    @property
    def role(self) -> str:
        """The role the server let in."""
        return self._connection.info.user

    def execute(self, sql: str, values: Values = ()) -> Rows:
        """Run one statement."""
        return self._connection.execute(_marked(sql), values)

    def executemany(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each row of values."""
        with self._connection.cursor() as cursor:
            cursor.executemany(_marked(sql), rows)

    def run(self, script: str) -> None:
        """Run a script as it is."""
        self._connection.execute(script.encode())

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A transaction that begins when everybody else's change has ended."""
        with self._in_plain_words(writing=True), self._connection.transaction():
            wait = f"{round(self._busy * 1000)}ms"
            self._connection.execute("SELECT set_config('lock_timeout', %s, true)", (wait,))
            # What is read from here on is what the one before us left: each statement sees the newest.
            self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
            yield

    def version(self) -> int:
        """The newest of the steps on record; the register's tables lie in the first schema we may use."""
        (there, others) = self._one(
            "SELECT to_regclass(quote_ident(current_schema()) || '.ktassess_schema') IS NOT NULL,"
            " EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema())"
        )
        if there:
            (version,) = self._one("SELECT max(version) FROM ktassess_schema")
            return int(version)
        if others:
            raise UnreadableInputError("error.db.occupied", file=str(self._address))
        return 0

    def mark(self, version: int) -> None:
        """Write version and time into a table of their own."""
        self.run(
            "CREATE TABLE IF NOT EXISTS ktassess_schema"
            " (version INTEGER PRIMARY KEY, reached_at TIMESTAMPTZ NOT NULL DEFAULT now())"
        )
        self.execute("INSERT INTO ktassess_schema (version) VALUES (?)", (version,))

    def back_up(self, version: int) -> None:
        """Nothing: a server's backups are its keeper's, and a step that fails leaves all as it was."""

    def damage(self) -> Iterator[str]:
        """References that lead nowhere; that all can be read is seen when all is read."""
        for table, parent, column, key in self.execute(_BROKEN_REFERENCES).fetchall():
            (broken,) = self._one(
                f"SELECT EXISTS (SELECT FROM {table} AS mine WHERE {column} IS NOT NULL"
                f" AND NOT EXISTS (SELECT FROM {parent} WHERE {key} = mine.{column}))"
            )
            if broken:
                yield f"{table} → {parent}"

    def plain_words(self) -> AbstractContextManager[None]:
        """Turn the server's errors into ours; those of a transaction are already."""
        return self._in_plain_words(writing=False)

    @contextmanager
    def _in_plain_words(self, *, writing: bool) -> Iterator[None]:
        import psycopg

        from .postgresql_errors import in_plain_words

        try:
            yield
        except psycopg.Error as error:
            lost = self._connection.closed or self._connection.broken
            raise in_plain_words(self._address, error, writing=writing, lost=lost) from error

    def close(self) -> None:
        """Let go of the server."""
        self._connection.close()

    def _one(self, sql: str) -> tuple[Any, ...]:
        return self.execute(sql).fetchall()[0]


def _marked(sql: str) -> bytes:
    """The statement with its values' places as the driver marks them."""
    return sql.replace("%", "%%").replace("?", "%s").encode()


def _connect(address: ServerAddress) -> psycopg.Connection[tuple[Any, ...]]:
    try:
        import psycopg
        from psycopg.conninfo import conninfo_to_dict, make_conninfo
    except ImportError as error:
        raise ConfigurationError("error.db.no-driver", file=str(address)) from error
    from .postgresql_errors import unreachable

    # What the driver has to say of a broken connection, we say ourselves.
    logging.getLogger("psycopg").addHandler(logging.NullHandler())
    try:
        given = conninfo_to_dict(address.url)
        wanted = {key: value for key, value in _CONNECTION.items() if key not in given}
        if "PGCONNECT_TIMEOUT" in os.environ:
            wanted.pop("connect_timeout", None)
        conninfo = make_conninfo(address.url, client_encoding="UTF8", **wanted)
        connection = psycopg.connect(conninfo, autocommit=True, prepare_threshold=None)
    except psycopg.Error as error:
        raise unreachable(address, error) from None
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        connection.close()
        raise UnreadableInputError("error.db.encoding", file=str(address), found=encoding or "?")
    return connection
