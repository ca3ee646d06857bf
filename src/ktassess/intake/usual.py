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
from .repeated import LONGEST
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
_LONGEST_REMEMBERED = 4_000

_KINDS = {b"s": b"s", b"": b"n", b"n": b"n", b"str": b"t"}
_MARKS = tuple(bytes(each == kind for each in range(256)) for kind in b"snt")


class _Row(NamedTuple):
    """A row without its values: how many cells it has, where values stand, their kinds and their formats."""

    number: int
    cells: int
    places: tuple[Position, ...]
    kinds: bytes
    formats: tuple[int, ...]


class _Layout(NamedTuple):
    """The same of all rows of a sheet; ``is_shared`` and its like tell of each value of what kind it is."""

    cells: int
    places: tuple[Position, ...]
    is_shared: bytes
    shared: tuple[Position, ...]
    is_numeric: bytes
    numeric: tuple[Position, ...]
    formats: tuple[int, ...]
    is_own: bytes
    own: tuple[Position, ...]


class UsualRows(NamedTuple):
    """What the rows of a sheet hold, from the first cell to the last.

    ``places`` are the cells that hold something: ``shared`` texts (``indexes`` says which), numbers
    (``written`` as they stand there, ``formats`` by the index of the cell's format), and texts of their own.
    """

    cells: int
    places: tuple[Position, ...]
    shared: tuple[Position, ...]
    indexes: tuple[int, ...]
    numeric: tuple[Position, ...]
    numbers: tuple[Value, ...]
    written: tuple[bytes, ...]
    formats: tuple[int, ...]
    texts: tuple[tuple[Position, str | None], ...]

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
    bare, values = _VALUE_TAG.join(parts[::2]), parts[1::2]
    try:
        layout = (_known_layout if len(bare) <= LONGEST else _layout)(bare)
        written = tuple(compress(values, layout.is_numeric))
        return UsualRows(
            layout.cells,
            layout.places,
            layout.shared,
            tuple(map(_INDEXES.__getitem__, compress(values, layout.is_shared))),
            layout.numeric,
            tuple(map(_number, written)),
            written,
            layout.formats,
            tuple(zip(layout.own, map(usual_text, compress(values, layout.is_own)), strict=True)),
        )
    except ValueError:
        return None


def _layout(bare: bytes) -> _Layout:
    """The rows of a sheet without their values; ValueError where they are not of the usual form."""
    *rows, rest = bare.split(_ROW_END)
    if rest and _EMPTY_ROWS.fullmatch(rest) is None:
        raise NotUsualError
    row = _known_row if max(map(len, rows), default=0) <= _LONGEST_REMEMBERED else _row
    looked = list(map(row, rows))
    order = [each.number for each in looked]
    cells = sum(each.cells for each in looked)
    if cells > _MOST_CELLS or sorted(set(order)) != order:
        raise NotUsualError
    places = tuple(chain.from_iterable(each.places for each in looked))
    kinds = b"".join(each.kinds for each in looked)
    is_shared, is_numeric, is_own = (kinds.translate(marks) for marks in _MARKS)
    return _Layout(
        cells,
        places,
        is_shared,
        tuple(compress(places, is_shared)),
        is_numeric,
        tuple(compress(places, is_numeric)),
        tuple(compress(chain.from_iterable(each.formats for each in looked), is_numeric)),
        is_own,
        tuple(compress(places, is_own)),
    )


_known_layout = lru_cache(maxsize=32)(_layout)


def _row(bare: bytes) -> _Row:
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


_known_row = lru_cache(maxsize=4096)(_row)


@lru_cache(maxsize=8192)
def _number(written: bytes) -> Value:
    if _NUMBER.fullmatch(written) is None:
        raise NotUsualError
    return number(float(written))


class _Indexes(dict[bytes, int]):
    """Indexes of shared texts as they are written; ValueError for what is none."""

    def __missing__(self, written: bytes) -> int:
        if _INDEX.fullmatch(written) is None:
            raise NotUsualError
        index = self[written] = int(written)
        return index


_INDEXES = _Indexes()
