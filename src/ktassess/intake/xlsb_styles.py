"""How the cells of a binary workbook look: percentages, lines through them or their letters, old fonts."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from .marks import is_old_font
from .xlsb_records import records, text_at

_FONT, _FORMAT, _XF, _TEXT = 43, 44, 47, 19
_BEGIN_XFS, _END_XFS = 617, 618
_STRUCK, _RICH = 0x08, 0x01
_PERCENT_IDS = frozenset((9, 10))


@dataclass(slots=True)
class Styles:
    """The formats of cells that matter, by their index; ``struck_fonts`` are fonts by theirs."""

    percents: set[int] = field(default_factory=set)
    struck: set[int] = field(default_factory=set)
    fonts: dict[int, str] = field(default_factory=dict)
    struck_fonts: set[int] = field(default_factory=set)


def read_styles(content: bytes) -> Styles:
    """The formats of a workbook's part of styles."""
    styles = Styles()
    fonts: list[tuple[bool, str]] = []
    percents = set(_PERCENT_IDS)
    inside, index = False, 0
    for number, data in records(content):
        if number == _FONT:
            fonts.append((bool(struct.unpack_from("<H", data, 2)[0] & _STRUCK), text_at(data, 21)[0]))
            if fonts[-1][0]:
                styles.struck_fonts.add(len(fonts) - 1)
        elif number == _FORMAT and "%" in text_at(data, 2)[0]:
            percents.add(struct.unpack_from("<H", data)[0])
        elif number in (_BEGIN_XFS, _END_XFS):
            inside = number == _BEGIN_XFS
        elif number == _XF and inside:
            _, code, font = struct.unpack_from("<HHH", data)
            struck, name = fonts[font] if font < len(fonts) else (False, "")
            if code in percents:
                styles.percents.add(index)
            if struck:
                styles.struck.add(index)
            if is_old_font(name):
                styles.fonts[index] = name
            index += 1
    return styles


def struck_texts(content: bytes, fonts: set[int]) -> frozenset[int]:
    """The indexes of shared texts of which some letters are in one of these fonts."""
    found = set()
    texts = (data for number, data in records(content) if number == _TEXT) if fonts else iter(())
    for index, data in enumerate(texts):
        if data[0] & _RICH:
            text, at = text_at(data, 1)
            (count,) = struct.unpack_from("<L", data, at)
            runs = data[at + 4 : at + 4 + 4 * count]
            whole = struct.iter_unpack("<HH", runs[: len(runs) // 4 * 4])
            if any(first < len(text) and font in fonts for first, font in whole):
                found.add(index)
    return frozenset(found)
