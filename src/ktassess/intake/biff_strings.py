"""Which texts of an Excel 97-2003 workbook have letters in a font of their own, and which fonts those are."""

from __future__ import annotations

import struct
from collections.abc import Sequence

_WIDE, _PHONETIC, _RICH = 0x01, 0x04, 0x08
_HEAD = 8
_RUN, _OLD_RUN = 4, 2

Runs = frozenset[int]
"""The fonts of the letters of one text, but for those before the first change of font."""


def fonts_within(pieces: Sequence[bytes]) -> dict[int, Runs]:
    """The fonts within each shared text that has any, by the text's index.

    ``pieces`` are the table's record and those that continue it: a text may be cut where one ends, and the
    next then begins with the width of its letters. A table that is broken is read as far as it goes.
    """
    cursor = _Cursor(pieces)
    found: dict[int, Runs] = {}
    try:
        (count,) = struct.unpack("<L", cursor.take(_HEAD)[4:])
        for index in range(count):
            length, options = struct.unpack("<HB", cursor.take(3))
            runs = struct.unpack("<H", cursor.take(2))[0] if options & _RICH else 0
            phonetic = struct.unpack("<L", cursor.take(4))[0] if options & _PHONETIC else 0
            cursor.pass_letters(length, wide=bool(options & _WIDE))
            if runs:
                found[index] = _fonts(cursor.take(_RUN * runs), "<HH", length)
            cursor.take(phonetic)
    except (struct.error, IndexError):
        pass
    return found


def fonts_in_label(data: bytes, *, wide: bool) -> Runs:
    """The fonts within a text that stands in its own cell; ``wide``: as Excel 97 has it, else as Excel 5."""
    (length,) = struct.unpack_from("<H", data, 6)
    if not wide:
        at = 8 + length
        count = data[at] if at < len(data) else 0
        return _fonts(data[at + 1 : at + 1 + _OLD_RUN * count], "<BB", length)
    at = 9 + length * (2 if data[8] & _WIDE else 1)
    (count,) = struct.unpack_from("<H", data, at)
    return _fonts(data[at + 2 : at + 2 + _RUN * count], "<HH", length)


def _fonts(runs: bytes, form: str, length: int) -> Runs:
    size = struct.calcsize(form)
    whole = runs[: len(runs) - len(runs) % size]
    return frozenset(font for first, font in struct.iter_unpack(form, whole) if first < length)


class _Cursor:
    """A place in the table's records, one behind the other."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces
        self._piece = self._at = 0

    def take(self, size: int) -> bytes:
        """So many bytes; IndexError where there are no more."""
        taken = b""
        while len(taken) < size:
            piece = self._pieces[self._piece]
            part = piece[self._at : self._at + size - len(taken)]
            taken += part
            self._at += len(part)
            if self._at >= len(piece) and len(taken) < size:
                self._next()
        return taken

    def pass_letters(self, count: int, *, wide: bool) -> None:
        """Go past so many letters, across the end of records."""
        while True:
            width = 2 if wide else 1
            here = min(count, (len(self._pieces[self._piece]) - self._at) // width)
            self._at += here * width
            count -= here
            if not count:
                return
            self._next()
            wide = bool(self._pieces[self._piece][0] & _WIDE)
            self._at = 1

    def _next(self) -> None:
        self._piece += 1
        self._at = 0
