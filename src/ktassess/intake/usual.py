"""Rows of a sheet in the form nearly every program writes them: known as such, and taken apart at once.

What matches the grammar to the last byte is well-formed, plain, and holds nothing two readers could see
differently. Whatever does not match is not wrong: it takes the longer way, through a reader.

A row without its values is one of few: in the workbook of the next commune the same row has the same cells in
the same formats. So the values are taken out of all rows at once, and what is left of a row is matched only
where it was not seen before.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, compress
from typing import NamedTuple

from .bounds import MAX_TEXT
from .grid import Value, number
from .references import Position, column_number
from .repeated import LONGEST, Known
from .usual_texts import TEXT, NotUsualError, usual_text

_VALUE_TAG, _VALUE_END, _ROW_END = b"<v>", b"</v>", b"</row>"
_TAKEN = b"\x00"
_VALUE = _VALUE_TAG + _TAKEN
"""What a value leaves that was taken out: one split finds both its tags, and no XML has a zero in it."""

_SIZE = rb'"[1-9][0-9]*+(?:\.[0-9]++)?+"'
_BOOL = rb'"(?:[01]|true|false)"'
_NO = rb'"(?:0|false)"'
_ROW_NUMBER = rb"[1-9][0-9]{0,2}+"
_ROW = (
    rb'<row r="%(number)s"(?: spans="[0-9: ]*+")?+(?: s="[0-9]++")?+(?: customFormat=%(bool)s)?+'
    rb"(?: ht=%(size)s)?+(?: hidden=%(no)s)?+(?: customHeight=%(bool)s)?+(?: outlineLevel=%(no)s)?+"
    rb"(?: collapsed=%(no)s)?+(?: thickTop=%(bool)s)?+(?: thickBot=%(bool)s)?+"
    rb'(?: x14ac:dyDescent="[0-9.]++")?+'
) % {b"number": _ROW_NUMBER, b"bool": _BOOL, b"size": _SIZE, b"no": _NO}
_FORMULA = rb'(?:<f(?: aca="false")?+>%s</f>)?+' % TEXT
_CELL = (
    rb'<c r="(?:[A-Z]|[A-F][A-Z])[1-9][0-9]{0,2}+"(?: s="[0-9]{1,6}+")?+(?:/>|></c>'
    rb'| t="s">%(value)s</c>|(?: t="n")?+>%(formula)s%(value)s</c>| t="str">%(formula)s%(value)s</c>)'
) % {b"formula": _FORMULA, b"value": _VALUE}
_EMPTY_ROWS = re.compile(rb"(?:%s/>)*+" % _ROW)
_CELLS = re.compile(
    rb"%s%s>((?:%s)*+)" % (_EMPTY_ROWS.pattern, _ROW.replace(_ROW_NUMBER, b"(%s)" % _ROW_NUMBER), _CELL)
)
_PARTS = re.compile(
    rb'<c r="([A-Z]++)([0-9]++)"(?: s="([0-9]++)")?+(?: t="([a-z]++)")?+>?+(?:<f[^<]*+</f>)?+(<v>)?+'
)
_INDEX = re.compile(rb"0|[1-9][0-9]{0,3}+")
_NUMBER = re.compile(rb"[0-9]{1,6}+(?:\.[0-9]{1,30}+)?+(?:[eE]-[0-9]{1,3}+)?+")

_MOST_CELLS = 3_000
_LAYOUTS = 48
"""Layouts remembered: of the sheets of a few kinds of workbook. Their rows are remembered each by itself."""

_KINDS = {b"s": b"s", b"": b"n", b"n": b"n", b"str": b"t"}
_MARKS = tuple(bytes(each == kind for each in range(256)) for kind in b"snt")


class _Row(NamedTuple):
    """A row without its values: how many cells it has, where values stand, their kinds and their formats."""

    number: int
    cells: int
    places: tuple[Position, ...]
    kinds: bytes
    formats: tuple[int, ...]


class Layout(NamedTuple):
    """The rows of a sheet without their values: ``places`` of all values, from the first to the last.

    The values are told apart by their kinds: shared texts, numbers (``numeric`` are their places, ``formats``
    the indexes of their cells' formats), texts of their own. ``order`` is the way back: by place, the index
    of its value where the kinds follow one another.
    """

    cells: int
    places: tuple[Position, ...]
    numeric: tuple[Position, ...]
    formats: tuple[int, ...]
    is_shared: bytes
    is_numeric: bytes
    is_own: bytes
    order: tuple[int, ...]


class UsualRows(NamedTuple):
    """What the rows of a sheet hold: ``indexes`` of shared texts, ``numbers``, also as written, own texts."""

    layout: Layout
    indexes: tuple[int, ...]
    numbers: tuple[Value, ...]
    written: tuple[bytes, ...]
    texts: tuple[str | None, ...]

    @property
    def last_string(self) -> int:
        """The highest index of a shared text (-1: none)."""
        return max(self.indexes, default=-1)


def usual_rows(data: bytes) -> UsualRows | None:
    """The rows of a sheet; None where they are not of the usual form.

    All cells stand in their places, one behind the other, none of them twice.
    """
    parts = data.replace(_VALUE_END, _VALUE).split(_VALUE_TAG)
    if len(parts) % 2 == 0 or _TAKEN in data:
        return None
    if len(data) > MAX_TEXT and max(map(len, parts)) > MAX_TEXT:
        return None
    values = parts[1::2]
    try:
        layout = _layout(_VALUE_TAG.join(parts[::2]))
        written = tuple(compress(values, layout.is_numeric))
        return UsualRows(
            layout,
            tuple(map(_index, compress(values, layout.is_shared))),
            tuple(map(_number, written)),
            written,
            tuple(map(usual_text, compress(values, layout.is_own))),
        )
    except ValueError:
        return None


def _new_layout(bare: bytes) -> Layout:
    """The rows of a sheet without their values; ValueError where they are not of the usual form."""
    *listed, rest = bare.split(_ROW_END)
    if rest and _EMPTY_ROWS.fullmatch(rest) is None:
        raise NotUsualError
    rows = list(map(_row, listed))
    numbers = [row.number for row in rows]
    cells = sum(row.cells for row in rows)
    if cells > _MOST_CELLS or sorted(set(numbers)) != numbers:
        raise NotUsualError
    places = tuple(chain.from_iterable(row.places for row in rows))
    kinds = b"".join(row.kinds for row in rows)
    is_shared, is_numeric, is_own = (kinds.translate(marks) for marks in _MARKS)
    by_kind = sorted(range(len(kinds)), key=lambda at: b"snt".index(kinds[at]))
    return Layout(
        cells,
        places,
        tuple(compress(places, is_numeric)),
        tuple(compress(chain.from_iterable(row.formats for row in rows), is_numeric)),
        is_shared,
        is_numeric,
        is_own,
        tuple(sorted(range(len(kinds)), key=by_kind.__getitem__)),
    )


def _new_row(bare: bytes) -> _Row:
    """A row without its values; ValueError where it is not of the usual form."""
    bare.decode()
    found = _CELLS.fullmatch(bare)
    if found is None:
        raise NotUsualError
    row, cells = found.groups()
    parts = _PARTS.findall(cells)
    columns = [column_number(letters.decode()) for letters, *_ in parts]
    if sorted(set(columns)) != columns or any(digits != row for _, digits, *_ in parts):
        raise NotUsualError
    filled = [(column, part) for column, part in zip(columns, parts, strict=True) if part[-1]]
    return _Row(
        int(row),
        len(parts),
        tuple((int(row), column) for column, _ in filled),
        b"".join(_KINDS[kind] for _, (_, _, _, kind, _) in filled),
        tuple(int(look or 0) for _, (_, _, look, _, _) in filled),
    )


def _new_number(written: bytes) -> Value:
    if _NUMBER.fullmatch(written) is None:
        raise NotUsualError
    return number(float(written))


def _new_index(written: bytes) -> int:
    if _INDEX.fullmatch(written) is None:
        raise NotUsualError
    return int(written)


_known_layout = lru_cache(maxsize=_LAYOUTS)(_new_layout)


def _layout(bare: bytes) -> Layout:
    return (_known_layout if len(bare) <= LONGEST else _new_layout)(bare)


_row = Known(_new_row, longest=4_000, most=4096).__getitem__
_number = Known(_new_number, longest=40).__getitem__
_index = Known(_new_index, longest=4, most=10_000).__getitem__
