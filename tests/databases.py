"""The databases the register is tested in: a file, and a real PostgreSQL server started for the tests.

The server lies in a folder of its own, listens on this machine only and ends with the tests. Where PostgreSQL
is not installed, its tests are skipped and say so.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from ktassess.workspace.addresses import Address, ServerAddress

KEEPER = "keeper"
"""The superuser of the tests' server, who needs no password."""

_FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "shared_buffers": "16MB",
    "log_min_messages": "panic",
}
_READY_SECONDS = 60
_SHARED = "registers"
_END_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


class Backend(Protocol):
    """A kind of database, and fresh ones of it."""

    @property
    def name(self) -> str:
        """Its name."""

    def home(self) -> Any:
        """A context manager: the address of a register that is not there yet."""


class Files:
    """Registers in files."""

    name = "sqlite"

    @contextmanager
    def home(self) -> Iterator[Address]:
        """A folder that is gone afterwards."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            yield Path(folder) / "register.db"


class Server:
    """A PostgreSQL server of its own, and registers in its databases."""

    name = "postgresql"

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        self._folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self._as = _unprivileged(self._folder)
        self._data = self._folder / "data"
        self._numbers = count(1)
        self.plain_order = ""
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0
        self._make()
        self.start()
        self.sql(f"CREATE DATABASE {_SHARED}")

    def _make(self) -> None:
        program = self._binaries / _program("initdb")
        arguments = [program, "-D", self._data, "-U", KEEPER, "-E", "UTF8", "-A", "trust", "--no-sync"]
        # The order of letters of some language: results must not follow it.
        for language in (["--locale=C", "--locale-provider=icu", "--icu-locale=vi"], ["--locale=C"]):
            done = subprocess.run([*arguments, *language], capture_output=True, check=False, **self._as)
            if done.returncode == 0:
                self.plain_order = "LOCALE_PROVIDER libc" if "icu" in " ".join(language) else ""
                break
            shutil.rmtree(self._data, ignore_errors=True)
        else:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        (self._data / "pg_hba.conf").write_text(
            f"host all {KEEPER} 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n"
        )

    def start(self) -> None:
        """Start it, at the same port where it had one, and wait until it answers."""
        import psycopg

        self.port = self.port or _free_port()
        settings = [part for key, value in _SETTINGS.items() for part in ("-c", f"{key}={value}")]
        self._process = subprocess.Popen(
            [self._binaries / _program("postgres"), "-D", self._data, "-p", str(self.port), *settings],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **self._as,
        )
        until = time.monotonic() + _READY_SECONDS
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=2).close()
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                return

    def stop(self, how: int = signal.SIGINT) -> None:
        """Stop it: by SIGINT in order, by SIGQUIT as a crash would."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(_READY_SECONDS)
            self._process = None

    def end(self) -> None:
        """Stop it and take its folder away."""
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, database: str, role: str = KEEPER) -> str:
        """The address of a database, for a role, without a password."""
        return f"postgresql://{role}@127.0.0.1:{self.port}/{database}"

    def sql(self, *statements: str, database: str = "postgres") -> None:
        """Run statements as the server's keeper."""
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def program(self, name: str, *arguments: str) -> None:
        """Run one of the server's client programs."""
        subprocess.run([self._binaries / _program(name), *arguments], check=True, capture_output=True)

    @contextmanager
    def database(self, options: str = "") -> Iterator[str]:
        """A database's name; the database is gone afterwards."""
        name = f"register_{next(self._numbers)}"
        self.sql(f"CREATE DATABASE {name} {options}")
        try:
            yield name
        finally:
            self.sql(f"DROP DATABASE {name} WITH (FORCE)")

    @contextmanager
    def home(self) -> Iterator[Address]:
        """A schema of its own in one database, which is faster to make than a database; gone afterwards."""
        name = f"register_{next(self._numbers)}"
        self.sql(f"CREATE SCHEMA {name}", database=_SHARED)
        try:
            yield ServerAddress(f"{self.url(_SHARED)}?options=-csearch_path%3D{name}")
        finally:
            self.sql(_END_OTHERS, f"DROP SCHEMA {name} CASCADE", database=_SHARED)


def find_server() -> Path | None:
    """The folder of the server's programs, where it is installed."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    folders = [folder for pattern in _FOLDERS for folder in Path("/").glob(pattern.lstrip("/"))]
    usable = [folder for folder in sorted(folders, key=str) if (folder / "initdb").exists()]
    return usable[-1] if usable else None


def _program(name: str) -> str:
    return f"{name}.exe" if sys.platform == "win32" else name


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _unprivileged(folder: Path) -> dict[str, Any]:
    """How to start the server's programs, which root may not run: as somebody else, who gets the folder."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd

    for name in ("postgres", "nobody"):
        try:
            who = pwd.getpwnam(name)
        except KeyError:
            continue
        os.chown(folder, who.pw_uid, who.pw_gid)
        return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": [], "cwd": folder}
    raise RuntimeError("no user to run the server as")
