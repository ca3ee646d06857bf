"""Number formats of a workbook's cells: all of its styles that a reader needs, to tell dates from numbers."""

from __future__ import annotations

import re
from typing import NamedTuple

from .repeated import remembered
from .xmltext import MAIN, body_of, check_well_formed, rewrite

_CELL_FORMATS = re.compile(rb"<cellXfs\b[^>]*>(.*?)</cellXfs>", re.DOTALL)
_CELL_FORMAT = re.compile(rb"<xf\b[^>]*>")
_FORMAT_ID = re.compile(rb'\snumFmtId="([0-9]{1,6})"')
_NUMBER_FORMATS = re.compile(rb"<numFmts\b[^>]*>(.*?)</numFmts>", re.DOTALL)
_NUMBER_FORMAT = re.compile(rb"<numFmt\b[^>]*>")
_FORMAT_CODE = re.compile(rb'\sformatCode="([^"]*)"')
_PERCENT_IDS = (9, 10)
_KNOWN_IDS = frozenset((*range(5), 9, 10, 11, 14, 20, 21, 22, 37, 38, 39, 40, 45, 46, 47, 48, 49))

_NUMBER, _DATE = "number", "date"
_KINDS = dict.fromkeys((0, 1, 2, 3, 4, 11, 37, 38, 39, 40, 48, 49), _NUMBER) | dict.fromkeys(
    (14, 20, 21, 22), _DATE
)
"""Of the formats that need no code; those of durations and of percentages are neither."""

# Formats on which both readers agree whether they show a date: plain numbers, and dates spelled in full.
_QUOTED = re.compile(r'"[^"]*"|&quot;.*?&quot;|\\.')
_PLAIN_NUMBER = re.compile(r"(?:General|[0#?.,_ ()+\-;*@/]|\[\$[^\]]*\])*")
_PLAIN_DATE = re.compile(
    r"(?:\[\$-[0-9A-Fa-f]+\])?(?:dd?|mm?m?m?|yyyy|yy|hh?|ss?|[/\-. :,])+(?:;@)?", re.IGNORECASE
)


class NumberFormats(NamedTuple):
    """The number formats of a workbook's cells: ``styles`` is a style sheet of nothing else.

    ``agreed``: both readers agree on all of them. By their indexes, those of plain ``numbers`` and of
    ``dates``; any other has to be asked of a reader.
    """

    styles: bytes
    agreed: bool
    numbers: frozenset[int]
    dates: frozenset[int]


@remembered
def number_formats(content: bytes) -> NumberFormats:
    """The number formats in a style sheet.

    Percentages count as odd: a score shown as 90 % is stored as 0.9.
    """
    body = body_of(content)
    if body is None or b"<!" in body or not _CELL_FORMATS.search(body):
        body = rewrite(content)
    cell_formats = _CELL_FORMATS.search(body)
    ids = [
        int(found[1]) if (found := _FORMAT_ID.search(each)) else 0
        for each in _CELL_FORMAT.findall(cell_formats[1] if cell_formats else b"")
    ]
    section = _NUMBER_FORMATS.search(body)
    codes: dict[int, bytes] = {}
    for each in _NUMBER_FORMAT.findall(section[1] if section else b""):
        number, code = _FORMAT_ID.search(each), _FORMAT_CODE.search(each)
        if number and code:
            codes[int(number[1])] = code[1]
    used = {number for number in ids if number in codes}
    clean = all(number in used or number in _KNOWN_IDS for number in ids) and not used & _KNOWN_IDS
    clean = clean and not any(number in _PERCENT_IDS for number in ids)
    clean = clean and all(_is_agreed(codes[number].decode("utf-8", "replace")) for number in used)
    styles = _styles_xml(tuple((number, codes[number]) for number in sorted(used)), tuple(ids))
    check_well_formed(styles)
    kinds = {number: _kind(number, codes.get(number)) for number in set(ids)}
    return NumberFormats(
        styles,
        clean,
        frozenset(index for index, number in enumerate(ids or (0,)) if kinds.get(number) is _NUMBER),
        frozenset(index for index, number in enumerate(ids) if kinds[number] is _DATE),
    )


def _kind(number: int, code: bytes | None) -> str | None:
    """Whether numbers of a format are sure to be shown as numbers, or as dates; None for any other."""
    if code is None:
        return _KINDS.get(number)
    text = code.decode("utf-8", "replace")
    is_number, is_date = _PLAIN_NUMBER.fullmatch(_QUOTED.sub("", text)), _PLAIN_DATE.fullmatch(text)
    if bool(is_number) is bool(is_date):
        return None
    return _NUMBER if is_number else _DATE


def _is_agreed(code: str) -> bool:
    bare = _QUOTED.sub("", code)
    return bool(_PLAIN_NUMBER.fullmatch(bare) or (bare == code and _PLAIN_DATE.fullmatch(bare)))


def _styles_xml(codes: tuple[tuple[int, bytes], ...], ids: tuple[int, ...]) -> bytes:
    formats = b"".join(b'<numFmt numFmtId="%d" formatCode="%s"/>' % each for each in codes)
    cells = b"".join(b'<xf numFmtId="%d" applyNumberFormat="1"/>' % number for number in ids or (0,))
    return (
        b'<styleSheet xmlns="%s">' % MAIN.encode()
        + (b"<numFmts>%s</numFmts>" % formats if codes else b"")
        + b"<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders>"
        + b"<cellStyleXfs><xf numFmtId='0'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>" % cells
    )


PLAIN = NumberFormats(_styles_xml((), ()), agreed=True, numbers=frozenset({0}), dates=frozenset())
"""Where no cell has a format of its own."""
