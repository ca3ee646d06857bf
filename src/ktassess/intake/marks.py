"""What stands on a cell beside its value: a line through it, a comment, a font of the time before Unicode."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from ..layout.repairs import REPAIR_MARK
from .references import Position

MAX_COMMENTS = 2_000
LONGEST_COMMENT = 300

_OLD_FONT = r"(?i)\.vn|vni[- ]"
_THREADED = "[Threaded comment]"
_THREADED_TEXT = r"(?s)\n\w[^\n]{2,20}:\n\s*(?=[^\n]*\Z|.*\Z)"


_NONE: Mapping[Position, str] = MappingProxyType({})


class Marks(NamedTuple):
    """Marks on the cells of a sheet, by row and column.

    ``struck``: cells with a line through (some of) their text. ``comments``: the text of each comment.
    ``fonts``: the font's name, only where it is one of the time before Unicode.
    """

    struck: frozenset[Position] = frozenset()
    comments: Mapping[Position, str] = _NONE
    fonts: Mapping[Position, str] = _NONE


NO_MARKS = Marks()


def is_old_font(name: str) -> bool:
    """Whether a font's name is one of TCVN3 (".VnTime") or VNI ("VNI-Times")."""
    return re.match(_OLD_FONT, name.strip()) is not None


def comment_text(raw: str) -> str:
    """A comment as it is quoted: one line, not too long, without what Excel or we add to it."""
    if raw.startswith(_THREADED) and (found := re.search(_THREADED_TEXT, raw)) is not None:
        raw = raw[found.end() :]
    text = " ".join(raw.partition(REPAIR_MARK)[0].split())
    return text if len(text) <= LONGEST_COMMENT else f"{text[: LONGEST_COMMENT - 1]}…"
