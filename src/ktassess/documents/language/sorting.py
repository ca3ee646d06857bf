"""The order of Vietnamese names: syllable by syllable, in each first the letters, then the tone.

That is the order of Vietnamese dictionaries: all that begins with "ba" stands before all that begins with
"bà". Python's own order and that of accents stripped away would both put "Đắk" in the wrong place.
"""

from __future__ import annotations

import re
import unicodedata

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)}
# ngang, huyền, hỏi, ngã, sắc, nặng
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_WORD = re.compile(r"\d+|[^\W\d_]+")

Syllable = tuple[int, int, tuple[int, ...], int]
SortKey = tuple[tuple[Syllable, ...], str]


def sort_key(text: str) -> SortKey:
    """A key for ``sorted``; case and tone placement (hoà, hòa) do not matter, numbers count as numbers.

    >>> sorted(["Xã Đắk La", "Xã Da", "Xã Dà", "Phường 10", "Phường 2"], key=sort_key)
    ['Phường 2', 'Phường 10', 'Xã Da', 'Xã Dà', 'Xã Đắk La']
    """
    composed = unicodedata.normalize("NFC", text)
    return tuple(_syllable(word) for word in _WORD.findall(composed.casefold())), composed


def _syllable(word: str) -> Syllable:
    if word.isdecimal():
        return 0, int(word), (), 0
    letters: list[int] = []
    tone = 0
    for letter in word:
        base, mark = _split(letter)
        letters.append(_RANK.get(base, len(_ALPHABET) + ord(base[0])))
        tone = tone or mark
    return 1, 0, tuple(letters), tone


def _split(letter: str) -> tuple[str, int]:
    """The letter without its tone, and the tone."""
    decomposed = unicodedata.normalize("NFD", letter)
    tone = next((_TONES[mark] for mark in decomposed if mark in _TONES), 0)
    toneless = "".join(mark for mark in decomposed if mark not in _TONES)
    return unicodedata.normalize("NFC", toneless), tone
