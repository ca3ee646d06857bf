"""What the quick code of a template works with: nothing of Jinja, so that filling needs no import of it.

Everything here gives what the sandbox gives, or raises; :mod:`.quick` says why that is enough.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import escape

Fill = Callable[[dict[str, Any], "Printed"], bytes]
"""The quick code: the text for a cleaned context, as it is written (UTF-8)."""

_MOST_REMEMBERED = 1 << 14


class NotQuickError(Exception):
    """The quick code does not know what to do with a value."""


class Printed(dict[Any, bytes]):
    """Texts as they are printed, escaped, in UTF-8: a year says the same ones over and over."""

    def __missing__(self, value: object) -> bytes:
        if type(value) is int:  # not remembered: 1 and True are equal, and True must not be printed
            return b"%d" % value
        if type(value) is not str:
            raise NotQuickError(value)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        shown = self[value] = escape(value).encode()
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
