"""The Jinja tags of a Word part, each with its place; found in the paragraphs, whatever runs they are in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from .paragraphs import Paragraph, Piece

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
"""A whole tag, as docxtpl and Jinja find it."""

_OPENING = re.compile(r"\{[{%#]")
_CLOSING = re.compile(r"[%#}]\}")
_CLOSER = {"{{": "}}", "{%": "%}", "{#": "#}"}
_PREFIX = re.compile(r"(tr|tc|p|r)\s+(.*)", re.DOTALL)
_QUOTES = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag: ``kind`` is its opening, ``prefix`` docxtpl's (``p``, ``tr``, ``tc``, ``r`` or none).

    ``body`` is what stands inside, with straight quotes and in NFC; ``raw`` is what the officer typed,
    ``shown`` the same, shortened for a message.
    """

    paragraph: Paragraph
    kind: str
    prefix: str
    body: str
    raw: str
    shown: str
    first: Piece
    last: Piece

    @property
    def where(self) -> str:
        """The place of the tag, in words."""
        return self.paragraph.where

    @property
    def word(self) -> str:
        """The first word of a ``{% %}`` tag (``if``, ``endfor``); empty for the others."""
        words = self.body.split(None, 1)
        return words[0] if self.kind == "{%" and words else ""

    @property
    def rest(self) -> str:
        """What follows the first word."""
        words = self.body.split(None, 1)
        return words[1] if len(words) > 1 else ""


@dataclass(frozen=True, slots=True)
class LooseBrace:
    """A tag's opening without its end in the same paragraph, or an end without its opening."""

    paragraph: Paragraph
    shown: str
    opening: bool


def read_tags(paragraph: Paragraph) -> Iterator[Tag | LooseBrace]:
    """The tags of one paragraph in order, and the braces that make no tag."""
    text = paragraph.text
    position = 0
    while True:
        opening = _OPENING.search(text, position)
        stop = opening.start() if opening else len(text)
        for stray in _CLOSING.finditer(text, position, stop):
            yield LooseBrace(paragraph, _excerpt(text, max(0, stray.start() - 20), stray.end()), False)
        if opening is None:
            return
        end = text.find(_CLOSER[opening.group()], opening.end())
        another = _OPENING.search(text, opening.end())
        if end < 0 or (another is not None and another.start() < end and opening.group() != "{#"):
            stop = another.start() if another else len(text)
            yield LooseBrace(paragraph, _excerpt(text, opening.start(), stop), True)
            position = stop
            continue
        yield _tag(paragraph, opening.group(), text, opening.start(), end + 2)
        position = end + 2


def _tag(paragraph: Paragraph, kind: str, text: str, start: int, end: int) -> Tag:
    shown = text[start:end]
    inside = unicodedata.normalize("NFC", shown[2:-2].translate(_QUOTES))
    found = _PREFIX.match(inside)
    prefix, body = (found.group(1), found.group(2)) if found else ("", inside)
    return Tag(
        paragraph,
        kind,
        prefix,
        _bare(body).strip(),
        shown,
        _excerpt(shown, 0, len(shown)),
        _piece_at(paragraph, start),
        _piece_at(paragraph, end - 1),
    )


def _bare(inside: str) -> str:
    """The inside of a tag without Jinja's marks for blanks (``{%-``)."""
    return inside.removeprefix("-").removeprefix("+").removesuffix("-").removesuffix("+")


def _piece_at(paragraph: Paragraph, position: int) -> Piece:
    for piece in paragraph.pieces:
        if position < len(piece.text):
            return piece
        position -= len(piece.text)
    raise IndexError(position)


def _excerpt(text: str, start: int, end: int) -> str:
    shown = " ".join(text[start:end].split())
    return unicodedata.normalize("NFC", shown if len(shown) <= 80 else shown[:79] + "…")


def squeezed(tag: str) -> str:
    """A whole tag for comparing: prefix, blanks, quotes and entities as they are after preparation."""
    inside = unicodedata.normalize("NFC", tag[2:-2].translate(_QUOTES))
    inside = inside.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    found = _PREFIX.match(inside)
    return tag[:2] + "".join(_bare(found.group(2) if found else inside).split())


def places_of(prepared: list[str], tags: Iterable[Tag]) -> list[Tag | None]:
    """For each tag of a prepared source the tag it came from (None where preparation made it up)."""
    original = list(tags)
    came_from: list[Tag | None] = [None] * len(prepared)
    matcher = SequenceMatcher(
        None,
        [squeezed(tag) for tag in prepared],
        [squeezed(tag.kind + tag.body + _CLOSER[tag.kind]) for tag in original],
        autojunk=False,
    )
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            came_from[block.a + offset] = original[block.b + offset]
    return came_from
