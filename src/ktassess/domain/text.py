"""Folding of Vietnamese text, so that what a person means is found however it is typed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[^0-9a-z]+")
_LONGEST_REMEMBERED = 200


def nfc(text: str) -> str:
    """The text in Unicode's composed form, in which everything is kept and printed."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    r"""The text for comparing: no case, no diacritics, đ as d, words joined by single spaces.

    Tone placement (``hoà``/``hòa``) and composed or decomposed letters fold alike.

    >>> fold("  Điểm TỰ chấm:\n")
    'diem tu cham'
    """
    return _remembered(text) if len(text) <= _LONGEST_REMEMBERED else _folded(text)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _NOT_WORD.sub(" ", plain.casefold()).strip()


_remembered = lru_cache(maxsize=16_384)(_folded)
"""A year says the same words over and over: titles, positions, the names of criteria and communes."""


def slug(text: str) -> str:
    """The text as an ASCII file-name part: folded, words joined by hyphens.

    >>> slug("Xã Đắk Mar")
    'xa-dak-mar'
    """
    return fold(text).replace(" ", "-")
