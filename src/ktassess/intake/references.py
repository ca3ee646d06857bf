"""Cells, rows and columns by number, and by the letters Excel gives them."""

from __future__ import annotations

from functools import lru_cache

Position = tuple[int, int]
"""Row and column, both from 1."""

Range = tuple[int, int, int, int]
"""First row, first column, last row, last column, all from 1 and included."""


@lru_cache(maxsize=1024)
def letters(column: int) -> str:
    """The letters of a column: 1 is ``A``, 27 is ``AA``."""
    text = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


@lru_cache(maxsize=1024)
def column_number(letters: str) -> int:
    """The number of a column, from 1: ``A`` is 1, ``AA`` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
