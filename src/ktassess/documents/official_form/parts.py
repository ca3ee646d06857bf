"""What recognising a document comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .lines import Line, Part


class Kind(StrEnum):
    """What a document is, as far as its form goes; the values name the lists of parts it must have."""

    NAMED = "named"
    LETTER = "letter"
    MINUTES = "minutes"
    CERTIFICATE = "certificate"
    OTHER = "other"


@dataclass(slots=True)
class Parts:
    """A document's lines with their parts, its kind and its type name ("" for none)."""

    lines: list[Line]
    kind: Kind
    type_name: str

    def of(self, *parts: Part) -> Iterator[Line]:
        """The lines of these parts, in reading order."""
        return (line for line in self.lines if line.part in parts)

    def first(self, part: Part) -> Line | None:
        """The first line of a part."""
        return next(self.of(part), None)
