"""The look at a sheet of the usual form: its frame is remembered, its rows are taken apart."""

from __future__ import annotations

from functools import lru_cache

from .references import Range
from .sheet_frame import hidden_columns, merged, merges_are_plain
from .sheet_look import SheetXml
from .usual import usual_rows
from .xmltext import body_of, has_declaration, is_plain

_DATA, _DATA_END, _EMPTY_DATA = b"<sheetData>", b"</sheetData>", b"<sheetData/>"
_OTHER_DATA = b"<sheetData"
_MERGE = b"mergeCell "
_DECLARED = b' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
"""What the rows' one attribute of another namespace takes to be well-formed."""

_LONGEST_REMEMBERED = 4_000


def usual_look(content: bytes) -> SheetXml | None:
    """The look at a sheet of the usual form, which nearly every one has; None for any other."""
    start, end = content.find(_DATA), content.rfind(_DATA_END)
    if 0 <= start < end:
        head, data, tail = content[:start], content[start + len(_DATA) : end], content[end + len(_DATA_END) :]
    else:
        head, empty, tail = content.partition(_EMPTY_DATA)
        data = b""
        if not empty:
            return None
    columns = (_known_columns if len(head) <= _LONGEST_REMEMBERED else _columns)(head)
    merges = _merges(tail)
    rows = usual_rows(data)
    if columns is None or merges is None or rows is None:
        return None
    return SheetXml(
        data,
        _DECLARED,
        len(rows.layout.places),
        rows.last_string,
        {},
        frozenset(),
        columns,
        merges,
        True,
        rows,
    )


def _columns(head: bytes) -> tuple[tuple[int, int], ...] | None:
    """The hidden columns, from what stands before the rows; None where that is not written plainly."""
    body = body_of(head)
    return hidden_columns(body) if body is not None and is_plain(body) and _OTHER_DATA not in body else None


_known_columns = lru_cache(maxsize=128)(_columns)


def _merges(tail: bytes) -> tuple[Range, ...] | None:
    """The merged ranges, from what stands behind the rows; None where that is not written plainly."""
    if has_declaration(tail):
        return None
    last = tail.rfind(_MERGE)
    if last < 0:
        return ()
    listed = tail[: tail.find(b">", last) + 1]
    return (_known_merged if len(listed) <= _LONGEST_REMEMBERED else _merged)(listed)


def _merged(listed: bytes) -> tuple[Range, ...] | None:
    return merged(listed) if merges_are_plain(listed) else None


_known_merged = lru_cache(maxsize=128)(_merged)
