"""The numbers of a commune's own papers, which its workbook gives all in one cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from .text import fold

_BREAKS = r"[;,\n]"
_ITEM = r"\s*(?:([^:]*?)\s*:)?\s*(.*?)\s*"
_KIND_OF = {"cv": "letter", "bc": "report", "bb": "minutes", "th": "table", "td": "table", "qd": "decision"}
"""Kinds of documents by the abbreviations people put before a number."""

_OF_THE_LETTER = ("", "so")


class OwnNumbers(NamedTuple):
    """Numbers by the kind of document; ``unclear`` are those of which nobody can say whose they are."""

    by_kind: Mapping[str, str]
    unclear: tuple[str, ...]


@lru_cache(maxsize=64)
def own_numbers(text: str) -> OwnNumbers:
    """The numbers in a cell, parted by semicolons or commas; a bare number is the letter's.

    >>> own_numbers("CV: 45/UBND-VX; BC: 46; XX: 3")
    OwnNumbers(by_kind={'letter': '45/UBND-VX', 'report': '46'}, unclear=('XX: 3',))
    """
    by_kind: dict[str, str] = {}
    unclear: list[str] = []
    for item in re.split(_BREAKS, text):
        found = re.fullmatch(_ITEM, item)
        if found is None or not found[2]:
            continue
        label = fold(found[1] or "")
        kind = "letter" if label in _OF_THE_LETTER else _KIND_OF.get(label)
        if kind is None or by_kind.setdefault(kind, found[2]) != found[2]:
            unclear.append(item.strip())
    return OwnNumbers(by_kind, tuple(unclear))
