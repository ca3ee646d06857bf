"""Texts in the form nearly every program writes them: known as such, and remembered once read."""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from .bounds import MAX_TEXT
from .grid import text_of
from .repeated import Known
from .xmltext import body_of, is_plain

TEXT = rb"(?:[^<>&\x00-\x1f\x7f\xef]++|&(?:amp|lt|gt|quot|apos);)*+"  # \xef: U+FFFE is not well-formed
"""What stands between two tags: well-formed but for its encoding, and of one line."""

_LINES = TEXT.replace(rb"\x00-\x1f", rb"\x00-\x08\x0b-\x1f")
_IN_TAGS = re.compile(rb">(%s)</" % TEXT)
_ALL_TO_TAGS = re.compile(rb"(?>(?:%s</)*)" % TEXT)  # not possessive: see usual_row
_ITEM = re.compile(rb'<si>(?:<t xml:space="preserve">(%s)</t>|<t>(?!\s)(%s)(?<!\s)</t>)' % (_LINES, _LINES))
_ITEM_END = b"</si>"
_FIRST, _END = b"<si>", b"</sst>"
_START = re.compile(rb"<sst(?:\s[^<>]*)?(?<!/)>")
_ESCAPE = b"_x"  # of letters no XML can hold: readers differ over those that stand for themselves


class NotUsualError(ValueError):
    """What was looked at is not of the usual form; nothing has to be wrong with it."""


class UsualStrings(NamedTuple):
    """The shared texts of a workbook, as XML and read; None for those that show nothing."""

    items: bytes
    texts: tuple[str | None, ...]


def usual_strings(content: bytes) -> UsualStrings | None:
    """The shared texts in their part of a workbook; None where they are not of the usual form."""
    head, _, rest = content.partition(_FIRST)
    items, end, tail = rest.rpartition(_END)
    body = body_of(head)
    if not end or tail.strip() or body is None or not is_plain(body) or _START.fullmatch(body) is None:
        return None
    items = _FIRST + items
    texts = usual_items(items)
    return None if texts is None else UsualStrings(items, texts)


def usual_items(items: bytes) -> tuple[str | None, ...] | None:
    """The shared texts in their order, None for those that show nothing; None where the form is another."""
    *listed, rest = items.split(_ITEM_END)
    if rest:
        return None
    try:
        return tuple(map(_item, listed))
    except ValueError:
        return None


def refuse_unusual(texts: list[bytes]) -> None:
    """ValueError where texts, up to their end tags, are not well-formed, or not of one line."""
    if max(map(len, texts), default=0) > MAX_TEXT:
        raise NotUsualError
    together = b"".join(texts)  # what one leaves open, the tag behind it does not complete
    if _ALL_TO_TAGS.fullmatch(together) is None:
        raise NotUsualError
    together.decode()


def _new_text(written: bytes) -> str | None:
    found = _IN_TAGS.fullmatch(written)
    if found is None or len(written) > MAX_TEXT or _ESCAPE in written:
        raise NotUsualError
    return _shown(found[1])


def _new_item(raw: bytes) -> str | None:
    found = _ITEM.fullmatch(raw)
    if found is None or len(raw) > MAX_TEXT or _ESCAPE in raw:
        raise NotUsualError
    return _shown(found[found.lastindex or 1])


usual_text = Known(_new_text, longest=800, most=1024).__getitem__
"""A cell's own text in its tags, None where it shows nothing; ValueError where the form is another."""

_item = Known(_new_item, longest=800).__getitem__


def _shown(raw: bytes) -> str | None:
    """A text as people see it; ValueError where it is not UTF-8."""
    return text_of(unescape(raw.decode()))
