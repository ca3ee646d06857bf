"""What a sheet's XML says about its rows and columns as such: hidden ones, and merged ranges."""

from __future__ import annotations

import re

from .references import Range, column_number
from .refusal import Bound, beyond

_OWN_REFERENCE = rb'\sr="([A-Z]{0,3})([0-9]{1,7})"'
_ROW = rb"<row\s[^>]*>"
_COLUMN = rb"<col\s[^>]*>"
_HIDDEN = rb'\s(?:hidden="(?:1|true|on)"|(?:ht|width)="0(?:\.0*)?")'
_MIN = rb'\smin="([0-9]{1,7})"'
_MAX = rb'\smax="([0-9]{1,7})"'
_MERGE = re.compile(rb'<mergeCell\s[^>]*?ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_MAX_MERGES = 20_000


def hidden_rows(data: bytes) -> frozenset[int]:
    """The hidden rows, those of no height among them."""
    if b"hidden=" not in data and b' ht="0' not in data:
        return frozenset()
    rows = (re.search(_OWN_REFERENCE, row) for row in re.findall(_ROW, data) if re.search(_HIDDEN, row))
    return frozenset(int(row[2]) for row in rows if row is not None)


def hidden_columns(head: bytes) -> tuple[tuple[int, int], ...]:
    """The hidden columns, first and last of each span; those of no width among them."""
    spans: list[tuple[int, int]] = []
    if b"hidden=" not in head and b'width="0' not in head:
        return ()
    for column in re.findall(_COLUMN, head):
        first, last = re.search(_MIN, column), re.search(_MAX, column)
        if re.search(_HIDDEN, column) and first and last:
            spans.append((int(first[1]), int(last[1])))
    return tuple(spans)


def merged(tail: bytes) -> tuple[Range, ...]:
    """The merged ranges; RefusedError where there are more than anybody merges."""
    merges = _MERGE.findall(tail) if b"mergeCell " in tail else []
    if len(merges) > _MAX_MERGES:
        raise beyond(Bound.ELEMENTS, len(merges), _MAX_MERGES)
    return tuple(
        (int(top), column_number(left.decode()), int(bottom), column_number(right.decode()))
        for left, top, right, bottom in merges
    )


def merges_are_plain(tail: bytes) -> bool:
    """Whether :func:`merged` would see all merged ranges there are."""
    merges = tail.count(b"mergeCell ")
    return b"<!" not in tail and (not merges or merges == len(_MERGE.findall(tail)))
