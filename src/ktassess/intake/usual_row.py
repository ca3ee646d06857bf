"""One row of the usual form, without its values and its formulas: which cells it has, and what they hold.

There are few such rows: in the next commune's workbook the same row has the same cells in the same formats,
and in a long table every row has those of the one above, but for its number.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .bounds import MAX_ROWS
from .references import Position, column_number
from .repeated import Known
from .usual_texts import NotUsualError

VALUE_TAG, FORMULA_TAG = b"<v>", b"<f>"
"""Of these nothing is left but the first tag where a value or a formula was taken out."""

NO_NUMBER = b"\x00"
"""Stands where a row's number was taken out: no XML holds such a letter."""

SHARED, NUMERIC, OWN = b"s", b"n", b"t"
"""Kinds of values: a shared text by its index, a number, a text of the cell's own."""

_SIZE = rb'"[1-9][0-9]*+(?:\.[0-9]++)?+"'
_BOOL = rb'"(?:[01]|true|false)"'
_NO = rb'"(?:0|false)"'
_NUMBER = rb"(?:[1-9][0-9]{0,4}+|%s)" % NO_NUMBER
_ROW = (
    rb'<row r="%%s"(?: spans="[0-9: ]*+")?+(?: s="[0-9]++")?+(?: customFormat=%(bool)s)?+'
    rb"(?: ht=%(size)s)?+(?: hidden=%(no)s)?+(?: customHeight=%(bool)s)?+(?: outlineLevel=%(no)s)?+"
    rb"(?: collapsed=%(no)s)?+(?: thickTop=%(bool)s)?+(?: thickBot=%(bool)s)?+"
    rb'(?: x14ac:dyDescent="[0-9.]++")?+'
) % {b"bool": _BOOL, b"size": _SIZE, b"no": _NO}
_FORMULA = rb"(?:%s)?+" % FORMULA_TAG
_CELL = (
    rb'<c r="(?:[A-Z]|[A-F][A-Z])%(number)s"(?: s="[0-9]{1,6}+")?+(?:/>|></c>'
    rb'| t="s">%(value)s</c>|(?: t="n")?+>%(formula)s%(value)s</c>| t="str">%(formula)s%(value)s</c>)'
) % {b"number": _NUMBER, b"formula": _FORMULA, b"value": VALUE_TAG}
# Until Python 3.11.4 a possessive loop in a possessive loop does not match where the outer one breaks off in
# its middle; in an atomic group it always did.
_EMPTY_ROWS = re.compile(rb"(?>(?:%s/>)*)" % (_ROW % _NUMBER))
_ROW_OF_CELLS = re.compile(rb"%s%s>((?>(?:%s)*))" % (_EMPTY_ROWS.pattern, _ROW % (rb"(%s)" % _NUMBER), _CELL))
_PARTS = re.compile(
    rb'<c r="([A-Z]++)([^"]++)"(?: s="([0-9]++)")?+(?: t="([a-z]++)")?+>?+%s(%s)?+' % (_FORMULA, VALUE_TAG)
)
_DIGITS = re.compile(rb"[1-9][0-9]{0,4}+")
_START = b'<row r="'
_KINDS = {b"s": SHARED, b"": NUMERIC, b"n": NUMERIC, b"str": OWN}


class Row(NamedTuple):
    """A row without its values: its last column, and where values stand, their kinds and their formats."""

    number: int
    last_column: int
    places: tuple[Position, ...]
    kinds: bytes
    formats: tuple[int, ...]


def numbered_row_of(bare: bytes) -> Row:
    """The row of :func:`row_of`, in a long table: where it is like others but for its number."""
    start = bare.rfind(_START) + len(_START)
    digits = bare[start : bare.find(b'"', start)]
    # Of one that has its number elsewhere too, as the number of a format, nothing usual is left.
    try:
        row = row_of(bare.replace(digits + b'"', NO_NUMBER + b'"'))
    except NotUsualError:
        return row_of(bare)
    number = _checked(digits)
    return row._replace(number=number, places=tuple([(number, column) for _, column in row.places]))


def refuse_unless_empty(bare: bytes) -> None:
    """NotUsualError where something is no row, or one of cells."""
    if _EMPTY_ROWS.fullmatch(bare) is None:
        raise NotUsualError


def _new_row(bare: bytes) -> Row:
    found = _ROW_OF_CELLS.fullmatch(bare)
    if found is None:
        raise NotUsualError
    digits, cells = found.groups()
    number = 0 if digits == NO_NUMBER else _checked(digits)
    parts = _PARTS.findall(cells)
    columns = [column_number(letters.decode()) for letters, *_ in parts]
    if sorted(set(columns)) != columns or any(own != digits for _, own, *_ in parts):
        raise NotUsualError
    filled = [(column, part) for column, part in zip(columns, parts, strict=True) if part[-1]]
    return Row(
        number,
        max(columns, default=0),
        tuple((number, column) for column, _ in filled),
        b"".join(_KINDS[kind] for _, (_, _, _, kind, _) in filled),
        tuple(int(look or 0) for _, (_, _, look, _, _) in filled),
    )


def _checked(digits: bytes) -> int:
    if _DIGITS.fullmatch(digits) is None or int(digits) > MAX_ROWS:
        raise NotUsualError
    return int(digits)


row_of = Known(_new_row, longest=4_000, most=4096).__getitem__
"""A row up to its end tag, empty rows before it; ValueError where it is not of the usual form."""
