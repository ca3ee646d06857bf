"""What the register asks of a database. The SQL is the same for all; here is what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ...workspace.addresses import Address

Row = tuple[Any, ...]
Values = Sequence[str | int | None]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a database words the schema: ``name`` of its own migrations, ``words`` for those of all."""

    name: str
    words: Mapping[str, str]


class Rows(Protocol):
    """The rows a statement found."""

    @property
    def description(self) -> Sequence[Any] | None:
        """The columns; the name comes first in each."""

    def fetchone(self) -> Row | None:
        """The next row."""

    def fetchall(self) -> list[Row]:
        """All rows that are left."""

    def __iter__(self) -> Iterator[Row]: ...


class Database(Protocol):
    """An open database. Its own errors are turned into ours by :meth:`plain_words`, and only there."""

    dialect: Dialect

    @property
    def address(self) -> Address:
        """Where it lies."""

    @property
    def role(self) -> str | None:
        """Who is known to the database as the one at work; None where it knows nobody."""

    def execute(self, sql: str, values: Values = ()) -> Rows:
        """Run one statement; its values stand at the question marks."""

    def executemany(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each row of values."""

    def run(self, script: str) -> None:
        """Run the statements of a script, inside the transaction under way."""

    def transaction(self) -> AbstractContextManager[None]:
        """Hold the right to write, alone: all of the block is kept at its end, or nothing."""

    def version(self) -> int:
        """The version of the schema, 0 where there is none yet.

        Raises UnreadableInputError where something else than a register lies here.
        """

    def mark(self, version: int) -> None:
        """Write the schema's version down."""

    def back_up(self, version: int) -> Path | None:
        """Lay a copy beside a register of this version; None where that is not ours to do."""

    def damage(self) -> Iterator[str]:
        """What is wrong with the stored data itself, each in a few words."""

    def plain_words(self) -> AbstractContextManager[None]:
        """Turn the database's errors into ours, which say what to do; our own mistakes stay as they are."""

    def close(self) -> None:
        """Let go of it."""
