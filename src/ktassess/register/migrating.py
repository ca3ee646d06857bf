"""The schema and its versions: numbered files of SQL, each applied once, all in one transaction.

A step is one file for all databases, with a few words that differ (``$text``), or a file for each where they
differ altogether (``0003_append_only.sqlite.sql``). A register of a newer version is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template

from ..errors import OutputRefusedError, UnreadableInputError
from .databases.interface import Database, Dialect


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema; ``version`` is the schema's version after it.

    ``dialect``: the database it is for, None for all.
    """

    version: int
    name: str
    sql: str
    dialect: str | None = None

    def script(self, dialect: Dialect) -> str:
        """Its statements as a database words them."""
        return self.sql if self.dialect else Template(self.sql).substitute(dialect.words)


@cache
def migrations() -> tuple[Migration, ...]:
    """All steps for all databases, in order."""
    folder = files(__package__).joinpath("migrations")
    steps = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return tuple(_migration(name, folder.joinpath(name).read_text(encoding="utf-8")) for name in steps)


def _migration(name: str, sql: str) -> Migration:
    _, *dialect, _ = name.split(".")
    return Migration(int(name.partition("_")[0]), name, sql, dialect[0] if dialect else None)


def latest() -> int:
    """The version of the schema this program writes."""
    return migrations()[-1].version


def migrate(database: Database, steps: Sequence[Migration] | None = None, *, create: bool) -> Path | None:
    """Bring the schema up to date; the backup copy made before (None where nothing was to be done or lost).

    ``steps``: the steps to know of (default: all). ``create``: make the schema where there is none. Raises
    UnreadableInputError where there is no register, or one of a newer version; errors of the database as
    they come.
    """
    known = [step for step in steps or migrations() if step.dialect in (None, database.dialect.name)]
    version = _version(database, known)
    if version == known[-1].version:
        return None
    if version == 0 and not create:
        raise UnreadableInputError("error.db.not-found", file=str(database.address))
    try:
        return _bring_up(database, known)
    except OutputRefusedError as error:
        if error.key == "error.db.no-right" and version > 0:
            raise UnreadableInputError(
                "error.db.older", file=str(database.address), found=version, known=known[-1].version
            ) from error
        raise


def _bring_up(database: Database, known: Sequence[Migration]) -> Path | None:
    with database.transaction():
        # Another process may have been faster while we waited.
        version = _version(database, known)
        if version == known[-1].version:
            return None
        backup = database.back_up(version) if version > 0 else None
        for step in known:
            if step.version > version:
                database.run(step.script(database.dialect))
        database.mark(known[-1].version)
    return backup


def _version(database: Database, known: Sequence[Migration]) -> int:
    version = database.version()
    if version > known[-1].version:
        raise UnreadableInputError(
            "error.db.newer", file=str(database.address), found=version, known=known[-1].version
        )
    return version
