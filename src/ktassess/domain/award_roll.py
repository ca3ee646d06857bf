"""Who goes into the papers of an award: each unit with its unbroken years and the paper of every year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .regulation import Award, Kind


class PaperKind(StrEnum):
    """Which paper shows that a unit was recognised in a year."""

    DECISION = "decision"
    CERTIFICATE = "certificate"  # a copy of it stands in for the decision (2516/KH-UBND, III.3.3)
    NONE = "none"  # neither is on record


@dataclass(frozen=True, slots=True)
class CountedYear:
    """A year that counts: the unit recognised (by the code and name it had), under what, by which paper.

    ``regulation`` is the id of the rule pack or legal act. ``number`` and ``day`` are None where they are not
    on record. ``predecessor``: whether the unit recognised was another, whose years the successor keeps.
    """

    year: int
    unit: str
    name: str
    regulation: str
    paper: PaperKind = PaperKind.NONE
    number: str | None = None
    day: date | None = None
    predecessor: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether number and date of the paper are on record."""
        return self.paper is not PaperKind.NONE and bool(self.number) and self.day is not None


@dataclass(frozen=True, slots=True)
class Commended:
    """A unit that reaches the award's years, and the years, oldest first."""

    code: str
    name: str
    kind: Kind | None
    district_code: str | None
    district_name: str | None
    years: tuple[CountedYear, ...]


@dataclass(frozen=True, slots=True)
class AwardRoll:
    """All units that go into the papers of one award in a year, by code."""

    award: Award
    year: int
    units: tuple[Commended, ...]

    @property
    def first_year(self) -> int:
        """The first of the years the award takes."""
        return self.year - self.award.years + 1
