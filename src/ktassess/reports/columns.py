"""The columns of a workbook's table, and the height of its rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_LETTERS_PER_WIDTH = 1.1  # letters of 11 pt that fit in one unit of a column's width, with room for breaks
_HIGHEST = 409.0  # points, Excel's own bound


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: the key of its heading's text and its width (characters)."""

    key: str
    width: float


def height_for(texts_and_widths: Iterable[tuple[str, float]], line: float = 15.0) -> float:
    """Height of a row (points) that shows wrapped texts whole, given the widths of their columns.

    Reckoned on the wide side: Excel reckons heights only when a person edits the row.
    """
    lines = 1
    for text, width in texts_and_widths:
        letters = int(width * _LETTERS_PER_WIDTH) or 1
        if len(text) > letters or "\n" in text:
            lines = max(lines, sum(-(-len(part) // letters) or 1 for part in text.split("\n")))
    return min(lines * line, _HIGHEST)
