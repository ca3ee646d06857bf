"""Where a mark leads to: anchors within the page, and links to the workbooks with their cells."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from ...domain.entries import Entry, Place
from ..plain import printable
from ..texts import Texts, cell_words
from .parts import Part

_NOT_IN_ANCHOR = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Link:
    """A place to go to and what it is called; ``href`` is "" where there is nothing to open."""

    href: str
    text: str


def shown(text: str | None) -> str:
    """The text without what could steer a terminal or turn the writing direction; "" for none."""
    if not text:
        return ""
    return text if text.isprintable() else printable(text)


class Anchors:
    """Anchors of communes, each given once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def new(self, key: str) -> str:
        """A new anchor for a commune: by its code, or by its name where the code is not known."""
        plain = unicodedata.normalize("NFD", key.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
        stem = f"xa-{_NOT_IN_ANCHOR.sub('-', plain).strip('-') or 'khac'}"
        anchor, number = stem, 1
        while anchor in self._taken:
            number += 1
            anchor = f"{stem}-{number}"
        self._taken.add(anchor)
        return anchor


def file_href(part: Part, file: str) -> str:
    """The link to a file of the district's folder.

    Always relative and wholly quoted: the name was chosen by whoever sent the file.
    """
    return part.base + quote(part.on_disk.get(file, file))


def file_link(part: Part, file: str | None) -> Link | None:
    """The link to a workbook; None where there is none."""
    return None if not file else Link(file_href(part, file), shown(file))


def cell_link(part: Part, place: Place | None, texts: Texts, *, with_file: bool = False) -> Link | None:
    """The link to the workbook a place is in, called by sheet and cell: ``Chấm điểm, ô D7``."""
    if place is None:
        return None
    words = [shown(place.sheet)] if place.sheet else []
    if place.cell:
        words.append(shown(cell_words(texts, place)))
    if with_file or not words:
        words.insert(0, shown(place.file))
    return Link(file_href(part, place.file), ", ".join(words))


def entry_link(part: Part, entry: Entry[Any] | None, texts: Texts) -> Link | None:
    """The link to the cell a value was read from; None where it was read from none."""
    return None if entry is None else cell_link(part, entry.place, texts)
