"""The look at a sheet of the usual form: its frame is remembered, its rows are taken apart."""

from __future__ import annotations

from .references import Range
from .repeated import LONGEST, Known
from .sheet_frame import hidden_columns, merged, merges_are_plain
from .sheet_look import SheetXml
from .usual import UsualRows, usual_rows
from .xmltext import body_of, has_declaration, is_plain

_DATA, _DATA_END, _EMPTY_DATA = b"<sheetData>", b"</sheetData>", b"<sheetData/>"
_OTHER_DATA = b"<sheetData"
_MERGE = b"mergeCell "
_DECLARED = b' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
"""What the rows' one attribute of another namespace takes to be well-formed."""

_LONGEST_REMEMBERED = 4_000


class _Frame:
    """What stands around the rows of sheets that begin alike: hidden columns, and the end met last."""

    __slots__ = ("columns", "merges", "tail")

    def __init__(self, head: bytes) -> None:
        self.columns = _columns(head)
        self.tail: bytes | None = None
        self.merges: tuple[Range, ...] = ()

    def end(self, content: bytes) -> int:
        """Where the rows end, ``merges`` being those of this sheet; -1 where that is not plain to see.

        What follows the last end tag of rows once does so again wherever a sheet ends with it.
        """
        if self.tail is not None and content.endswith(self.tail):
            return len(content) - len(self.tail)
        end = content.rfind(_DATA_END)
        tail = content[end:]
        merges = _merges(tail) if end >= 0 else None
        if merges is None:
            return -1
        self.tail, self.merges = tail if len(tail) <= LONGEST else None, merges
        return end


_frames = Known(_Frame, longest=_LONGEST_REMEMBERED, most=128)


def usual_look(content: bytes) -> SheetXml | None:
    """The look at a sheet of the usual form, which nearly every one has; None for any other."""
    start = content.find(_DATA)
    if start < 0:
        return _without_rows(content)
    frame = _frames[content[:start]]
    first, end = start + len(_DATA), frame.end(content)
    if frame.columns is None or end < first or (rows := usual_rows(data := content[first:end])) is None:
        return None
    return _look(data, rows, frame.columns, frame.merges)


def _without_rows(content: bytes) -> SheetXml | None:
    head, empty, tail = content.partition(_EMPTY_DATA)
    if not empty:
        return None
    columns, merges, rows = _columns(head), _merges(tail), usual_rows(b"")
    return None if columns is None or merges is None or rows is None else _look(b"", rows, columns, merges)


def _look(
    data: bytes, rows: UsualRows, columns: tuple[tuple[int, int], ...], merges: tuple[Range, ...]
) -> SheetXml:
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


def _merges(tail: bytes) -> tuple[Range, ...] | None:
    """The merged ranges, from what stands behind the rows; None where that is not written plainly."""
    if has_declaration(tail):
        return None
    last = tail.rfind(_MERGE)
    if last < 0:
        return ()
    listed = tail[: tail.find(b">", last) + 1]
    return merged(listed) if merges_are_plain(listed) else None
