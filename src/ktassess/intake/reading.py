"""What reading a text came to: read for sure, in doubt between two readings, or not to be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sure(Generic[T]):
    """There is one way to read it."""

    value: T


class InDoubt(NamedTuple):
    """There are two ways to read it, and nobody here chooses."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """It cannot be read as what it should be."""
