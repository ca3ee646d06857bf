"""The one interface behind which the years are kept."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from ..workspace.addresses import Address
from .records import (
    Change,
    Closing,
    Put,
    RegisteredUnit,
    Stamp,
    Succession,
    Version,
    YearRecord,
)


class Writing(Protocol):
    """One change under way: all of it is kept or none."""

    @property
    def changed(self) -> bool:
        """Whether anything was put that was not there already."""

    def put_year(self, record: YearRecord) -> Put:
        """Keep a year; where the current version says otherwise, as a new version."""

    def put_closing(self, closing: Closing, *, changed: bool) -> Put:
        """Keep that a district closed a year; ``changed``: its units' years did."""

    def put_succession(self, succession: Succession) -> Put:
        """Keep a merger."""

    def current(self, unit: str, year: int) -> Version | None:
        """The current version of a unit's year, as this change sees it."""

    def of_district(self, district_code: str, year: int) -> tuple[Version, ...]:
        """The current versions of a district's year, as this change sees them."""


class Register(Protocol):
    """The register of the years."""

    address: Address
    backup: Path | None
    """The copy made before an older schema was brought up to date, if one was."""

    def units(self) -> tuple[RegisteredUnit, ...]:
        """All units, by code."""

    def years(
        self, *, unit: str | None = None, year: int | None = None, every: bool = False, parts: bool = True
    ) -> tuple[Version, ...]:
        """The current version of each year, by year and code.

        ``every``: the older versions too. Without ``parts``: no scores and no milestones (faster).
        """

    def successions(self) -> tuple[Succession, ...]:
        """The mergers that stand, by year and successor."""

    def closings(self) -> tuple[Closing, ...]:
        """The current closing of each district's year, by year and district."""

    def changes(self) -> tuple[Change, ...]:
        """The change log, oldest first."""

    def damage(self) -> tuple[str, ...]:
        """What is wrong with the stored data itself, each in a few words."""

    def change(self, stamp: Stamp) -> AbstractContextManager[Writing]:
        """A change: kept whole at the end of the block, or not at all; nothing new leaves no entry."""

    def close(self) -> None:
        """Let go of the register."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
