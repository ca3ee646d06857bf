"""Encodings of the time before Unicode: TCVN3 (ABC) and VNI, letter by letter, from tables that are data."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from pathlib import Path


class Encoding(Enum):
    """An encoding, with its name as the findings print it and the table of its letters."""

    TCVN3 = "TCVN3 (ABC)", "tcvn3.txt"
    VNI = "VNI", "vni.txt"

    @property
    def label(self) -> str:
        """Its name."""
        return self.value[0]

    def convert(self, text: str, font: str = "") -> str:
        """The text in Unicode; a font of TCVN3 whose name ends in H draws small letters as capitals.

        >>> Encoding.TCVN3.convert("X· §¾k Mar"), Encoding.VNI.convert("Xaõ Ñaék Mar")
        ('Xã Đắk Mar', 'Xã Đắk Mar')
        """
        letters, pattern = _table(self.value[1])
        converted = pattern.sub(lambda found: letters[found[0]], text)
        return converted.upper() if self is Encoding.TCVN3 and font[-1:] in ("H", "h") else converted


@cache
def _table(name: str) -> tuple[dict[str, str], re.Pattern[str]]:
    letters: dict[str, str] = {}
    source = Path(__file__).parent / "tables" / name
    for line in source.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            stored, letter = line.split(" ")
            if stored.startswith("U+"):
                letters[chr(int(stored[2:], 16))] = letter
                continue
            letters[stored] = letter
            letters.setdefault(stored.upper(), letter.upper())
            letters.setdefault(stored[0].upper() + stored[1:], letter.upper())
    longest_first = sorted(letters, key=len, reverse=True)
    return letters, re.compile("|".join(map(re.escape, longest_first)))


def encoding_of_font(font: str) -> Encoding | None:
    """The encoding a font is made for, by its name: ".VnTime", "VNI-Times"."""
    lowered = font.strip().lower()
    if lowered.startswith(".vn"):
        return Encoding.TCVN3
    return Encoding.VNI if lowered.startswith("vni") else None
