"""Marks of an xlsx sheet's cells: from its styles, its shared texts and its comments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from ..domain.codes import Code
from .archive import Archive
from .marks import MAX_COMMENTS, NO_MARKS, Marks, comment_text, is_old_font
from .references import Position, column_number
from .refusal import RefusedError
from .repeated import remembered
from .xmltext import body_of, local, rewrite, walk

_FONTS = rb"(?s)<fonts\b[^>]*>(.*?)</fonts>"
_FONT = rb"(?s)<font\s*/>|<font\b[^>]*>(.*?)</font>"
_STRIKE = rb"<strike(?!\s+val=\"(?:0|false)\")[\s/>]"
_FONT_NAME = rb'<name\s+val="([^"]*)"'
_CELL_FORMATS = rb"(?s)<cellXfs\b[^>]*>(.*?)</cellXfs>"
_CELL_FORMAT = rb"<xf\b[^>]*>"
_FONT_ID = rb'\sfontId="([0-9]{1,5})"'
_OLD = re.compile(rb'"\.vn|"vni', re.IGNORECASE)
_ITEM = rb"(?s)<si\s*/>|<si>(.*?)</si>"
_CELL = rb"(?s)<c(\s[^>]*)>(?:<v>([0-9]{1,7})</v>|<is>(.*?)</is>)?"
_REFERENCE = rb'\sr="([A-Z]{1,3})([0-9]{1,7})"'
_STYLE = rb'\ss="([0-9]{1,6})"'
_CELL_NAME = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


class CellLooks(NamedTuple):
    """By index of a cell's format: which strike through, and which are set in an old font."""

    struck: frozenset[int] = frozenset()
    fonts: Mapping[int, str] | None = None


_NO_LOOKS = CellLooks()


@remembered
def cell_looks(styles: bytes) -> CellLooks:
    """What the formats of a style sheet look like, as far as a reader must know."""
    if b"strike" not in styles and _OLD.search(styles) is None and not styles.startswith(b"\xff\xfe"):
        return _NO_LOOKS
    body = body_of(styles)
    if body is None or b"<!" in body or not re.search(_CELL_FORMATS, body):
        body = rewrite(styles)
    section, formats = re.search(_FONTS, body), re.search(_CELL_FORMATS, body)
    if section is None or formats is None:
        return _NO_LOOKS
    kinds = [(re.search(_STRIKE, each) is not None, _name(each)) for each in re.findall(_FONT, section[1])]
    struck: set[int] = set()
    fonts: dict[int, str] = {}
    for index, each in enumerate(re.findall(_CELL_FORMAT, formats[1])):
        found = re.search(_FONT_ID, each)
        font = int(found[1]) if found else 0
        if font < len(kinds):
            if kinds[font][0]:
                struck.add(index)
            if is_old_font(kinds[font][1]):
                fonts[index] = kinds[font][1]
    return CellLooks(frozenset(struck), fonts)


def _name(font: bytes) -> str:
    from html import unescape

    found = re.search(_FONT_NAME, font)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""


def struck_strings(items: bytes | None) -> frozenset[int]:
    """The indexes of shared texts of which some letters are struck through."""
    if items is None or b"<strike" not in items:
        return frozenset()
    return frozenset(
        index for index, each in enumerate(re.findall(_ITEM, items)) if re.search(_STRIKE, each) is not None
    )


def sheet_marks(
    data: bytes,
    looks: CellLooks,
    strings: frozenset[int],
    comments: Mapping[Position, str],
    *,
    inline: bool = True,
) -> Marks:
    """The marks of one sheet's cells, from its rows; ``inline``: there may be texts within the cells."""
    inline = inline and b"<strike" in data
    fonts = looks.fonts or {}
    if not (looks.struck or fonts or strings or inline):
        return Marks(comments=comments) if comments else NO_MARKS
    struck: set[Position] = set()
    named: dict[Position, str] = {}
    reference_of, style_of = re.compile(_REFERENCE).search, re.compile(_STYLE).search
    for attributes, value, text in re.findall(_CELL, data):
        reference, style = reference_of(attributes), style_of(attributes)
        if reference is None:
            continue
        position = int(reference[2]), column_number(reference[1].decode())
        index = int(style[1]) if style else 0
        if (
            index in looks.struck
            or (value and b't="s"' in attributes and int(value) in strings)
            or (text and re.search(_STRIKE, text))
        ):
            struck.add(position)
        if index in fonts:
            named[position] = fonts[index]
    return Marks(frozenset(struck), comments, named)


def comments_of(archive: Archive, relations: Mapping[str, tuple[str, str]]) -> Mapping[Position, str]:
    """The comments on a sheet's cells; a broken part of comments is left aside, for nothing hangs on it."""
    target = next((name for kind, name in relations.values() if kind == "comments"), None)
    if target is None or target not in archive:
        return {}
    try:
        return _comments(archive.part(target))
    except RefusedError as refused:
        if refused.code is not Code.DAMAGED:
            raise
        return {}


@remembered
def _comments(content: bytes) -> Mapping[Position, str]:
    found: dict[Position, str] = {}
    pieces: list[str] = []
    position: Position | None = None
    inside = False

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal position, inside
        name = local(tag)
        if name == "comment":
            pieces.clear()
            reference = _CELL_NAME.fullmatch(attributes.get("ref", ""))
            position = (int(reference[2]), column_number(reference[1])) if reference else None
        inside = name == "t"

    def end(tag: str) -> None:
        nonlocal inside
        inside = False
        text = comment_text("".join(pieces)) if local(tag) == "comment" else ""
        if text and position is not None and len(found) < MAX_COMMENTS:
            found[position] = text

    def text(data: str) -> None:
        if inside:
            pieces.append(data)

    walk(content, start, end, text)
    return MappingProxyType(found)
