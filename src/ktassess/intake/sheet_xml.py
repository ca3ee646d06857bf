"""One sheet's XML: cut down to its cells, measured against the bounds, its oddities noted."""

from __future__ import annotations

import re
from html import unescape

from .bounds import LAST_COLUMN, LAST_ROW, MAX_AREA, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT
from .references import Position, column_number, letters
from .refusal import Bound, Reason, beyond, damaged
from .sheet_frame import hidden_columns, hidden_rows, merged, merges_are_plain
from .sheet_look import SheetXml, without_empty, worksheet
from .xmltext import body_of, check_well_formed, is_plain, rewrite

_DATA = re.compile(rb"<sheetData(?:\s[^>]*)?>")
_EMPTY_DATA = re.compile(rb"<sheetData\s*/>")
_DECLARED = re.compile(rb'\sxmlns:[\w.-]+="[^"<>]*"')
_DATA_END = b"</sheetData>"
_FIRST_REFERENCE = re.compile(rb'<c r="([A-Z]+)([0-9]+)"')
_REFERENCE = re.compile(rb'<c (?:[^>]*? )?r="([A-Z]+)([0-9]+)"')
_ROW_OR_CELL = re.compile(rb"<(row|c)(?=[\s/>])([^>]*?)(/?>)")
_OWN_REFERENCE = re.compile(rb'\sr="([A-Z]{0,3})([0-9]{1,7})"')
_NO_VALUE = re.compile(
    rb"<c(\s[^>]*)?>\s*(?:<f([^>]*)/>|<f([^>]*)>([^<]*)</f>)\s*(<v\s*/>|<v(?:\s[^>]*)?></v>)?\s*</c>"
)
_USUAL_TYPES = tuple(
    b' t="%s"' % kind for kind in (b"s", b"n", b"b", b"str", b"inlineStr", b"shared", b"array")
)
_ODD_SPACE = re.compile(rb'[\t\r\n][rt]="')
_STRING_INDEX = re.compile(rb't="s"[^>]*><v>([0-9]{1,7})</v>')
_TEXT_VALUE = re.compile(rb't="str"[^>]*>(?:<f[^<]*</f>|<f[^>]*/>)?<v>[^<]*</v>')
# A negative or a very large number could be a date to one reader and none to the other.
_ODD_VALUE = re.compile(rb"<v>(?![0-9]{1,6}(?:\.[0-9]+)?(?:[eE]-[0-9]{1,3})?</v>|</v>)")
_ODD_ROW = re.compile(rb'<row(?:\s[^>]*)?\sr="(?![1-9][0-9]{0,6}")')
# Space is only sure to be kept where just that is said; it may be written as a number, too.
_LOOSE_SPACE = re.compile(
    rb'<t(?! xml:space="preserve"/?>)(?:\s|>(?:\s|&#|[^<]*(?:\s|&#x?[0-9A-Fa-f]+;)</t>))'
)
_ROW, _ROW_END, _CELL = b"<row", b"</row>", re.compile(rb"<c[\s/>]")
_PHONETIC = re.compile(rb"<rPh\b.*?</rPh>", re.DOTALL)


_USUAL_REACH = min(MAX_ROWS, MAX_COLUMNS)
"""An area that small holds no cell beyond the bounds."""

_LONGEST_ROW, _LONGEST_COLUMN = 7, 3


def look_at_sheet(content: bytes, name: str) -> SheetXml:
    """Look at a sheet's XML, whatever its form; RefusedError where it is broken or beyond the bounds."""
    head, data, tail, clean = _cut(content)
    data = without_empty(_placed(data, name))
    if (cells := _count_cells(data)) > MAX_CELLS:
        raise beyond(Bound.CELLS, cells, MAX_CELLS, name)
    references = _references(data, cells)
    # One reader sees a cell that stands in no row, another does not: nobody knows what was meant.
    if cells != len(references) or not all(map(_begins_with_row, data.split(_ROW_END))):
        raise damaged(Reason.BAD_REFERENCE, name)
    reach = _reach(references)
    if reach > _USUAL_REACH:
        _refuse_far(references, name)
    refuse_long_text(data, name)
    without_value = _formulas_without_value(data)
    indexes = _STRING_INDEX.findall(data)
    clean = (
        clean
        and None not in without_value.values()
        and len(set(references)) == cells
        and reach <= MAX_AREA
        and len(indexes) == data.count(b't="s"')
        and not _is_odd(data)
    )
    # Excel writes attributes of other namespaces on its rows (x14ac:dyDescent): they stay declared.
    declared = b"".join(_DECLARED.findall(head))
    check_well_formed(worksheet(declared, data))
    return SheetXml(
        data,
        declared,
        cells,
        max(map(int, indexes), default=-1),
        without_value,
        hidden_rows(data),
        hidden_columns(head),
        merged(tail),
        clean,
    )


def _placed(data: bytes, name: str) -> bytes:
    """The rows with a reference in every cell: a program may leave out those that follow one another."""
    cells = _count_cells(data)
    if b"<row>" not in data and cells in (data.count(b'<c r="'), data.count(b' r="') - data.count(b"<row ")):
        return data
    if cells > MAX_CELLS:
        data = without_empty(data)
        if (cells := _count_cells(data)) > MAX_CELLS or len(_REFERENCE.findall(data)) != cells:
            raise beyond(Bound.CELLS, f"> {MAX_CELLS}", MAX_CELLS, name)
    return _with_references(data)


def _references(data: bytes, cells: int) -> list[tuple[bytes, bytes]]:
    """Letters and digits of the cells' references; nearly every program writes them first."""
    found = _FIRST_REFERENCE.findall(data)
    return found if len(found) == cells else _REFERENCE.findall(data)


def _begins_with_row(piece: bytes) -> bool:
    """Whether the cells in what ends with a row stand in that row: it begins before the first of them."""
    first = _CELL.search(piece)
    if first is None:
        return True
    row = piece.rfind(_ROW, 0, first.start())
    return row >= 0 and not piece[row : piece.find(b">", row)].endswith(b"/")


def _is_odd(data: bytes) -> bool:
    """Whether there is something the fast reader does not see, or the two readers see differently."""
    types, strings = data.count(b' t="'), data.count(b' t="s"')
    if types != strings and types != sum(map(data.count, _USUAL_TYPES)):
        return True
    if (b"\n" in data or b"\t" in data) and _ODD_SPACE.search(data):
        return True
    if b"</v><f" in data or b"<v " in data or has_loose_space(data) or _ODD_ROW.search(data):
        return True
    values = _TEXT_VALUE.sub(b"", data) if b't="str"' in data else data
    return _ODD_VALUE.search(values) is not None


def _cut(content: bytes) -> tuple[bytes, bytes, bytes, bool]:
    """What stands before, inside and after ``sheetData``, and whether it was plain as it came."""
    body = body_of(content)
    if body is not None:
        parts = _slices(body)
        if parts is not None and all(map(is_plain, parts[:2])) and merges_are_plain(parts[2]):
            return *parts, True
    parts = _slices(rewrite(content))
    if parts is None:
        raise damaged(Reason.XML_BROKEN)
    return *parts, False


def _slices(body: bytes) -> tuple[bytes, bytes, bytes] | None:
    start = _DATA.search(body)
    if start is not None and not start[0].endswith(b"/>"):
        end = body.rfind(_DATA_END)
        if end < start.end():
            return None
        return body[: start.start()], body[start.end() : end], body[end + len(_DATA_END) :]
    empty = _EMPTY_DATA.search(body)
    return None if empty is None else (body[: empty.start()], b"", body[empty.end() :])


def _count_cells(data: bytes) -> int:
    return data.count(b"<c ") + data.count(b"<c>") + data.count(b"<c/>")


def _with_references(data: bytes) -> bytes:
    """The cells with their references, which a program may leave out where cells follow one another."""
    row = column = 0

    def named(found: re.Match[bytes]) -> bytes:
        nonlocal row, column
        tag, attributes, end = found.groups()
        own = _OWN_REFERENCE.search(attributes)
        if tag == b"row":
            row, column = (int(own[2]) if own and not own[1] else row + 1), 0
            written = b"" if own else b' r="%d"' % row
        else:
            column = column_number(own[1].decode()) if own and own[1] else column + 1
            written = b"" if own else b' r="%s%d"' % (letters(column).encode(), row)
        return b"<" + tag + written + attributes + end

    return _ROW_OR_CELL.sub(named, data)


def _reach(references: list[tuple[bytes, bytes]]) -> int:
    """The area from the first cell of the sheet to the last: rows times columns."""
    if not references:
        return 0
    columns, rows = map(set, zip(*references, strict=True))
    if any(len(row) > _LONGEST_ROW or row[:1] == b"0" for row in rows):
        return LAST_ROW * LAST_COLUMN
    widest = max(columns, key=lambda letter: (len(letter), letter))
    return max(map(int, rows)) * column_number(widest.decode())


def _refuse_far(references: list[tuple[bytes, bytes]], sheet: str) -> None:
    for letter, digits in references:
        cell = (letter + digits).decode()
        row = int(digits) if len(digits) <= _LONGEST_ROW else LAST_ROW + 1
        column = column_number(letter.decode()) if len(letter) <= _LONGEST_COLUMN else LAST_COLUMN + 1
        if column > LAST_COLUMN or not 0 < row <= LAST_ROW:
            raise damaged(Reason.BAD_REFERENCE, sheet, cell[:20])
        if row > MAX_ROWS:
            raise beyond(Bound.ROWS, row, MAX_ROWS, sheet, cell)
        if column > MAX_COLUMNS:
            raise beyond(Bound.COLUMNS, column, MAX_COLUMNS, sheet, cell)


def refuse_long_text(data: bytes, sheet: str | None = None) -> None:
    """Raise RefusedError where a text is longer than any cell can hold."""
    if len(data) <= MAX_TEXT:
        return
    for piece in data.split(b"<"):
        if len(piece) > MAX_TEXT:
            length = len(unescape(piece.partition(b">")[2].decode("utf-8", "replace")))
            if length > MAX_TEXT:
                raise beyond(Bound.TEXT_LENGTH, length, MAX_TEXT, sheet)


def _formulas_without_value(data: bytes) -> dict[Position, str | None]:
    found: dict[Position, str | None] = {}
    formulas = data.count(b"<f>") + data.count(b"<f ") + data.count(b"<f/>")
    if formulas == data.count(b"</f><v>") - data.count(b"</f><v></v>"):
        return found
    for attributes, shared, others, formula, value in _NO_VALUE.findall(data):
        if value and b't="str"' in attributes:
            continue  # the formula's value is an empty text
        reference = _REFERENCE.match(b"<c" + attributes)
        if reference is not None:
            told = formula and not others.strip() and not shared.strip()
            position = int(reference[2]), column_number(reference[1].decode())
            found[position] = unescape(formula.decode("utf-8", "replace")) if told else None
    return found


def has_loose_space(content: bytes) -> bool:
    """Whether a text may begin or end with space that is not said to be kept: one reader drops it."""
    return b"<t" in content and _LOOSE_SPACE.search(content) is not None


def without_phonetics(strings: bytes) -> bytes:
    """Shared strings without the readings printed above East Asian text."""
    return _PHONETIC.sub(b"", strings) if b"<rPh" in strings else strings
