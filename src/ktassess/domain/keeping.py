"""Records at hand when they are asked for, however they are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Keeping(Protocol[T_co]):
    """A record that is at hand when it is asked for, however it is kept."""

    @property
    def value(self) -> T_co:
        """The record itself."""

    @property
    def papers(self) -> T_co:
        """What of a workbook its papers are planned by (:mod:`.paperwork`); may be the whole record."""


class AtHand(Generic[T]):
    """A record as it is, for what looks at many one after the other."""

    __slots__ = ("papers", "value")

    def __init__(self, value: T) -> None:
        self.value = self.papers = value


class MadeAgain(Generic[T]):
    """A record that nobody is likely to ask for: it is made again each time somebody does."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make

    @property
    def value(self) -> T:
        """The record itself; raises what making it raises."""
        return self._make()

    papers = value
