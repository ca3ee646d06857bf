"""Rows of a sheet in the form nearly every program writes them: known as such, and taken apart at once.

What matches the grammar to the last byte is well-formed, plain, and holds nothing two readers could see
differently. Whatever does not match is not wrong: it takes the longer way, through a reader.

The values are taken out of all rows at once, then the formulas, whose texts nobody needs: what is left of a
row is matched only where it was not seen before.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, compress, count
from typing import NamedTuple

from .bounds import MAX_AREA, MAX_CELLS, MAX_ROWS
from .grid import Value, number
from .references import Position
from .repeated import LONGEST, Known
from .usual_row import (
    FORMULA_TAG,
    NO_NUMBER,
    NUMERIC,
    OWN,
    SHARED,
    Row,
    numbered_row_of,
    refuse_unless_empty,
    row_of,
)
from .usual_texts import NotUsualError, refuse_unusual, usual_text

_ROW_END = b"</row>"
_VALUES, _FORMULAS = re.compile(rb"v>"), re.compile(rb"f>")
"""How both tags of a value, or a formula, end, and no other tag of a usual sheet, nor any text in it.

A pattern is found by its first letter, which is rare, and so many times faster than the same bytes.
"""

_LETTER = b"v"
_MOST_MET = 128
_LIBREOFFICE_FORMULA = b'<f aca="false">'
_INDEX = re.compile(rb">(0|[1-9][0-9]{0,4}+)</")
_NUMBER = re.compile(rb">([0-9]{1,6}+(?:\.[0-9]{1,30}+)?+(?:[eE]-[0-9]{1,3}+)?+)</")
_LAYOUTS = 48
"""Layouts remembered: of the sheets of a few kinds of workbook. Their rows are remembered each by itself."""

_MARKS = tuple(bytes(each == kind[0] for each in range(256)) for kind in (SHARED, NUMERIC, OWN))
_NO_ROW = Row(0, 0, (), b"", ())


class Layout(NamedTuple):
    """The rows of a sheet without their values: ``places`` of all values, from the first to the last.

    The values are told apart by their kinds: shared texts, numbers (``numeric`` are their places, ``formats``
    the indexes of their cells' formats), texts of their own. ``order`` is the way back: by place, the index
    of its value where the kinds follow one another.
    """

    places: tuple[Position, ...]
    numeric: tuple[Position, ...]
    formats: tuple[int, ...]
    is_shared: bytes
    is_numeric: bytes
    is_own: bytes
    order: tuple[int, ...]


class UsualRows(NamedTuple):
    """What the rows of a sheet hold: ``indexes`` of shared texts, ``numbers``, texts of their own.

    ``written`` are the numbers as they stand there, in their tags.
    """

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
    try:
        layout, values = _laid_out(data)
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


def _laid_out(data: bytes) -> tuple[Layout, list[bytes]]:
    """The rows' layout, and what stands in the tags of their values: from ``>`` to the end tag's ``</``.

    A letter alone is found many times faster than anything else, and rows often have no other ``v`` than
    those of their values' tags. Where they lie between these as rows met before do, they are the same but for
    the values: those stand behind ``<v`` and before ``v>``, and are looked at by whoever asks for them.
    """
    pieces = data.split(_LETTER)
    if (met := _met.get(len(pieces))) is not None and met[0] == pieces[::2]:
        return met[1], pieces[1::2]
    bare, values = _apart(data, _VALUES)
    if len(bare) > LONGEST:
        return _layout(bare), _in_tags(values)
    layout, between = _known_layout(bare), bare.split(_LETTER)
    if len(between) == len(values) + 1:
        if len(_met) >= _MOST_MET:
            _met.clear()
        _met[len(between) + len(values)] = between, layout
    return layout, _in_tags(values)


_met: dict[int, tuple[list[bytes], Layout]] = {}
"""Rows met last with so many values: what lies between the letters of the values' tags, and the layout."""


def _in_tags(values: list[bytes]) -> list[bytes]:
    return [b">%s" % value for value in values]


def _apart(rows: bytes, ends: re.Pattern[bytes]) -> tuple[bytes, list[bytes]]:
    """Rows with nothing but the first tags of an element, and what stood behind those, up to the end tags.

    Whoever calls looks at both: that only such tags are left, and that nothing was taken out but texts.
    """
    parts = ends.split(rows)
    if len(parts) % 2 == 0:
        raise NotUsualError
    return ends.pattern.join(parts[::2]), parts[1::2]


def _layout(bare: bytes) -> Layout:
    """The rows of a sheet without their values; ValueError where they are not of the usual form."""
    if bare.count(_ROW_END) > MAX_ROWS or bare.count(b"<c ") > MAX_CELLS:
        raise NotUsualError
    *listed, rest = _without_formulas(bare).split(_ROW_END)
    refuse_unless_empty(rest)
    rows = map(row_of if len(bare) <= LONGEST else numbered_row_of, listed)
    numbers, widths, placed, kinds, formats = zip(_NO_ROW, *rows, strict=True)
    if sorted(set(numbers)) != list(numbers) or numbers[-1] * max(widths) > MAX_AREA:
        raise NotUsualError
    places, kind = tuple(chain.from_iterable(placed)), b"".join(kinds)
    is_shared, is_numeric, is_own = (kind.translate(marks) for marks in _MARKS)
    ranks = {SHARED[0]: count(), NUMERIC[0]: count(sum(is_shared)), OWN[0]: count(len(kind) - sum(is_own))}
    return Layout(
        places,
        tuple(compress(places, is_numeric)),
        tuple(compress(chain.from_iterable(formats), is_numeric)),
        is_shared,
        is_numeric,
        is_own,
        tuple(map(next, map(ranks.__getitem__, kind))),
    )


def _without_formulas(bare: bytes) -> bytes:
    """Rows without the texts of their formulas; ValueError where one of these is not well-formed."""
    if NO_NUMBER in bare:
        raise NotUsualError
    rest, formulas = _apart(bare.replace(_LIBREOFFICE_FORMULA, FORMULA_TAG), _FORMULAS)
    refuse_unusual(formulas)
    return rest


_known_layout = lru_cache(maxsize=_LAYOUTS)(_layout)


def _new_number(written: bytes) -> Value:
    found = _NUMBER.fullmatch(written)
    if found is None:
        raise NotUsualError
    return number(float(found[1]))


def _new_index(written: bytes) -> int:
    found = _INDEX.fullmatch(written)
    if found is None:
        raise NotUsualError
    return int(found[1])


_number = Known(_new_number, longest=41).__getitem__
_index = Known(_new_index, longest=8, most=10_000).__getitem__
