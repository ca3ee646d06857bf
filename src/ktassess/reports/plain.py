"""Values as plain text: exact points, dates, and text that is safe to print."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

_CONTROL = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
"""Controls but line feed and tab, marks and isolates of the writing direction, halves of characters."""


def points_string(points: Decimal | None) -> str | None:
    """Points as an exact plain decimal: no exponent, no trailing zeros, no ``-0``; None stays None.

    >>> points_string(Decimal("812.50"))
    '812.5'
    >>> points_string(Decimal("1E+3"))
    '1000'
    """
    if points is None:
        return None
    text = format(points, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def number(points: Decimal) -> int | float:
    """Points as a number: an int where they are whole, else the nearest float."""
    return int(points) if points == points.to_integral_value() else float(points)


def iso(day: date | None) -> str | None:
    """A date as ``2014-11-15``; None stays None."""
    return None if day is None else day.isoformat()


def dmy(day: date) -> str:
    """A date as people of the office write it: ``15/11/2014``."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def printable(text: str) -> str:
    r"""The text without control characters, so that no cell of a workbook can steer a terminal.

    Line breaks and tabs stay; other controls and marks that turn the writing direction become U+FFFD.
    """
    return text if text.isprintable() else re.sub(_CONTROL, "\N{REPLACEMENT CHARACTER}", text)
