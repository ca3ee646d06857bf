"""A value that was read, and the place it was read from.

Every figure in a document or a finding must lead back to a cell, so a value never travels without its
place; and what was *not* read is a state of its own, different from zero and from empty text.

Both are named tuples, not dataclasses: a folder's workbooks hold hundreds of thousands of them, and a frozen
dataclass takes four times as long to make.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Place(NamedTuple):
    """Where something stands: a file, and if known its sheet and its cell (or range, ``D7:D9``).

    ``file`` is relative to the workspace (or as the user gave it), with forward slashes, in NFC. In a Word
    file ``cell`` is a text of the catalogue: a paragraph, or a cell of a table.
    """

    file: str
    sheet: str | None = None
    cell: str | None = None


class State(StrEnum):
    """What reading a cell came to."""

    GIVEN = "given"  # there is a value, and it was read for sure
    BLANK = "blank"  # the cell is there and empty
    UNREADABLE = "unreadable"  # something is there that cannot be read for sure; ``raw`` shows it
    ABSENT = "absent"  # no such cell: the label, column or sheet was not found


NOT_GIVEN = (State.BLANK, State.ABSENT)
"""Nobody wrote anything: what is unreadable is told of by itself."""


class Entry(NamedTuple, Generic[T]):
    """One value as read: ``value`` is set exactly when ``state`` is ``GIVEN``."""

    value: T | None = None
    state: State = State.ABSENT
    place: Place | None = None
    raw: str = ""

    @property
    def given(self) -> bool:
        """Whether a value was read for sure."""
        return self.state is State.GIVEN

    @classmethod
    def of(cls, value: T, place: Place | None = None, raw: str = "") -> Entry[T]:
        """An entry with a value that was read for sure."""
        return cls(value, State.GIVEN, place, raw)

    @classmethod
    def blank(cls, place: Place | None = None) -> Entry[T]:
        """An entry whose cell is there and empty."""
        return cls(None, State.BLANK, place)

    @classmethod
    def unreadable(cls, raw: str, place: Place | None = None) -> Entry[T]:
        """An entry whose cell holds something that cannot be read for sure."""
        return cls(None, State.UNREADABLE, place, raw)

    @classmethod
    def absent(cls, place: Place | None = None) -> Entry[T]:
        """An entry for which there is no cell at all."""
        return cls(None, State.ABSENT, place)
