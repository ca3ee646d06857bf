"""What the quick code of a template works with: nothing of Jinja, so that filling needs no import of it.

Everything here gives what the sandbox gives, or raises; :mod:`.quick` says why that is enough.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import escape

Fill = Callable[[dict[str, Any], "Printed"], str]
"""The quick code: the text for a cleaned context."""

_MOST_REMEMBERED = 1 << 14


class NotQuickError(Exception):
    """The quick code does not know what to do with a value."""


class Printed(dict[Any, str]):
    """Texts as they are printed, escaped: a year says the same ones over and over."""

    def __missing__(self, value: object) -> str:
        if type(value) is int:  # not remembered: 1 and True are equal, and True must not be printed
            return str(value)
        if type(value) is not str:
            raise NotQuickError(value)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        shown = self[value] = str(escape(value))
        return shown


def rows(value: object) -> list[Any]:
    """What a ``for`` goes through."""
    if not isinstance(value, list):
        raise NotQuickError(value)
    return value


def default(value: object, other: object) -> object:
    """The filter of this name."""
    return other if value is None or value == "" else value


def upper(value: object) -> str:
    """The filter of this name."""
    return str(value).upper()


def lower(value: object) -> str:
    """The filter of this name."""
    return str(value).lower()
