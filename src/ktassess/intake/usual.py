"""Sheets and shared texts in the form nearly every program writes them, known as such in one pass.

What matches one of these grammars to the last byte is well-formed, plain, and holds nothing the two readers
could see differently; it needs no look of its own at each of these. Whatever does not match is not wrong: it
takes the longer way.
"""

from __future__ import annotations

import re

_TEXT = rb"(?:[^<>&\x00-\x1f\x7f\xef]++|&(?:amp|lt|gt|quot|apos);)*+"  # \xef: U+FFFE is not well-formed
_LINES = _TEXT.replace(rb"\x00-\x1f", rb"\x00-\x08\x0b-\x1f")
_SIZE = rb'"[1-9][0-9]*+(?:\.[0-9]++)?+"'
_BOOL = rb'"(?:[01]|true|false)"'
_NO = rb'"(?:0|false)"'
_ROW = (
    rb'<row r="[1-9][0-9]{0,2}+"(?: spans="[0-9: ]*+")?+(?: s="[0-9]++")?+(?: customFormat=%(bool)s)?+'
    rb"(?: ht=%(size)s)?+(?: hidden=%(no)s)?+(?: customHeight=%(bool)s)?+(?: outlineLevel=%(no)s)?+"
    rb"(?: collapsed=%(no)s)?+(?: thickTop=%(bool)s)?+(?: thickBot=%(bool)s)?+"
    rb'(?: x14ac:dyDescent="[0-9.]++")?+'
) % {b"bool": _BOOL, b"size": _SIZE, b"no": _NO}
_NUMBER = rb"<v>[0-9]{1,6}+(?:\.[0-9]++)?+(?:[eE]-[0-9]{1,3}+)?+</v>"
_FORMULA = rb'(?:<f(?: aca="false")?+>%s</f>)?+' % _TEXT
_CELL = (
    rb'<c r="(?:[A-Z]|[A-F][A-Z])[1-9][0-9]{0,2}+"(?: s="[0-9]++")?+(?:/>|></c>'
    rb'| t="s"><v>[0-9]{1,7}+</v></c>'
    rb'|(?: t="[nb]")?+>%(formula)s%(number)s</c>'
    rb'| t="str">%(formula)s<v>%(text)s</v></c>)'
) % {b"formula": _FORMULA, b"number": _NUMBER, b"text": _TEXT}
_ROWS = re.compile(rb"(?:%s(?:/>|>(?:%s)*+</row>))*+" % (_ROW, _CELL))
_PLACE = re.compile(rb'<c r="([A-Z0-9]++)"')
_INDEX = re.compile(rb' t="s"><v>([0-9]++)<')
_ITEMS = re.compile(
    rb'(?:<si>(?:<t xml:space="preserve">%s</t>|<t>(?!\s)%s(?<!\s)</t>)</si>)*+' % (_LINES, _LINES)
)

DECLARED = b' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
"""What the rows' one attribute of another namespace takes to be well-formed."""

_MOST_CELLS = 3_000


def usual_cells(data: bytes) -> tuple[int, int] | None:
    """How many cells the rows of a sheet hold and the highest index of a shared text (-1: none).

    None where they are not of the usual form, or two cells stand in the same place.
    """
    if _ROWS.fullmatch(data) is None or not _is_utf8(data):
        return None
    places = _PLACE.findall(data)
    if len(places) > _MOST_CELLS or len(set(places)) < len(places):
        return None
    return len(places), max(map(int, _INDEX.findall(data)), default=-1)


def usual_items(items: bytes) -> int | None:
    """How many shared texts there are; None where they are not of the usual form."""
    if _ITEMS.fullmatch(items) is None or not _is_utf8(items):
        return None
    return items.count(b"<si>")


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
