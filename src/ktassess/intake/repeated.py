"""What the workbooks of a folder repeat: styles, themes, relations, comments, the same in file after file.

A part that was looked at once need not be looked at again, so long as it is the same to the last byte. Only
small parts are remembered: what one hostile file holds must not stay in memory.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

LONGEST = 65_536
"""Bytes up to which a part is remembered."""

PARTS = 192
"""Parts remembered: the repeated ones of a few kinds of workbook, beside those of the file at hand."""


def remembered(
    look: Callable[Concatenate[bytes, P], T],
) -> Callable[Concatenate[bytes, P], T]:
    """``look`` at a part, remembered for the small ones; what it raises is not remembered."""
    known = lru_cache(maxsize=PARTS)(look)

    def looked(content: bytes, /, *others: P.args, **options: P.kwargs) -> T:
        if len(content) > LONGEST:
            return look(content, *others, **options)
        return known(content, *others, **options)  # type: ignore[arg-type]

    update_wrapper(looked, look)
    return looked
