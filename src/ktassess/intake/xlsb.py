"""Binary workbooks of Excel (.xlsb): records looked at within bounds, packed anew for the fast reader."""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from .archive import Archive
from .bounds import MAX_AREA, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS
from .calamine import sheet_values
from .grid import ErrorValue, Grid, Percent, Value, Workbook, make_grid
from .looks import comments_of
from .marks import Marks, is_old_font
from .package import Relations, relations_of
from .packing import stored
from .refusal import Bound, Reason, beyond, damaged
from .sheet_xml import Position, Range, letters

_BOOK = "xl/workbook.bin"
_ROW, _COLUMNS, _FONT, _FORMAT, _XF, _MERGE, _SIZE, _SHEET = 0, 60, 43, 44, 47, 176, 148, 156
_BEGIN_DATA, _END_DATA, _BEGIN_SHEET, _END_SHEET, _BEGIN_STRINGS = 145, 146, 129, 130, 159
_BEGIN_XFS, _END_XFS = 617, 618
_PROPERTIES = 153
_CELLS = frozenset(range(2, 12))
_ERROR_CELLS = (3, 11)
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_HIDDEN_ROW, _HIDDEN_COLUMN, _STRUCK = 0x10, 0x01, 0x08
_PERCENT_IDS = frozenset((9, 10))
_MAX_RECORDS = 600_000
_MAX_MERGES = 20_000


@dataclass(slots=True)
class _Sheet:
    name: str
    visible: bool
    part: str
    packed: bytes = b""
    formats: dict[Position, int] = field(default_factory=dict)
    errors: dict[Position, ErrorValue] = field(default_factory=dict)
    merged: list[Range] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    comments: Mapping[Position, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Styles:
    percents: set[int] = field(default_factory=set)
    struck: set[int] = field(default_factory=set)
    fonts: dict[int, str] = field(default_factory=dict)


def read_xlsb(archive: Archive) -> Workbook:
    """The workbook in an archive of binary parts; RefusedError where it is broken or beyond the bounds."""
    try:
        return _read(archive)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise damaged(Reason.CANNOT_BE_READ) from error


def _read(archive: Archive) -> Workbook:
    relations = relations_of(archive, _BOOK)
    sheets, properties = _sheets(archive.part(_BOOK), relations)
    if not sheets:
        raise damaged(Reason.PART_MISSING)
    cells = 0
    for sheet in sheets:
        _look(sheet, archive)
        cells += len(sheet.formats)
        if cells > MAX_CELLS:
            raise beyond(Bound.CELLS, cells, MAX_CELLS)
    parts = {kind: name for kind, name in relations.values() if kind in ("sharedStrings", "styles")}
    content = {kind: archive.part(name) for kind, name in parts.items() if name in archive}
    if "sharedStrings" in content:
        _check_strings(content["sharedStrings"])
    styles = _read_styles(content.get("styles", b""))
    values = sheet_values(_pack(sheets, content, properties), [bool(sheet.formats) for sheet in sheets])
    return Workbook(tuple(_grid(each, found, styles) for each, found in zip(sheets, values, strict=True)))


def _records(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = count = 0
    while at < len(content):
        number, at = _number(content, at, 2)
        length, at = _number(content, at, 4)
        if at + length > len(content):
            raise damaged(Reason.TRUNCATED)
        count += 1
        if count > _MAX_RECORDS:
            raise beyond(Bound.ELEMENTS, f"> {_MAX_RECORDS}", _MAX_RECORDS)
        yield number, content[at : at + length]
        at += length


def _number(content: bytes, at: int, longest: int) -> tuple[int, int]:
    """A number of up to so many bytes of seven bits, and the place behind it."""
    value = 0
    for index in range(longest):
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << (7 * index)
        if not byte & 0x80:
            break
    return value, at


def _record(number: int, data: bytes) -> bytes:
    head = bytes((number,)) if number < 0x80 else bytes((number & 0x7F | 0x80, number >> 7))
    length, size = len(data), b""
    while True:
        size += bytes((length & 0x7F | (0x80 if length > 0x7F else 0),))
        length >>= 7
        if not length:
            return head + size + data


def _text(data: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<L", data, at)
    end = at + 4 + 2 * length
    if end > len(data):
        raise damaged(Reason.CANNOT_BE_READ)
    return data[at + 4 : end].decode("utf-16-le"), end


def _sheets(content: bytes, relations: Relations) -> tuple[list[_Sheet], bytes]:
    """The sheets, and the record that says whether days are counted from 1904."""
    found = []
    properties = b""
    for number, data in _records(content):
        if number == _PROPERTIES:
            properties = _record(number, data)
        if number != _SHEET:
            continue
        (state,) = struct.unpack_from("<L", data)
        relation, at = _text(data, 8)
        name, _ = _text(data, at)
        kind, target = relations.get(relation, ("", ""))
        if kind == "worksheet":
            found.append(_Sheet(name, state == 0, target))
        if len(found) > MAX_SHEETS:
            raise beyond(Bound.SHEETS, len(found), MAX_SHEETS)
    return found, properties


def _look(sheet: _Sheet, archive: Archive) -> None:
    """Look at a sheet's records, and keep of them what the fast reader needs."""
    row = last_row = last_column = 0
    kept: list[bytes] = []
    for number, data in _records(archive.part(sheet.part)):
        if number == _ROW:
            row = struct.unpack_from("<L", data)[0] + 1
            if data[11] & _HIDDEN_ROW:
                sheet.hidden_rows.add(row)
            kept.append(_record(number, data))
        elif number in _CELLS:
            column, style = struct.unpack_from("<LL", data)
            position = row, column + 1
            _refuse_far(sheet.name, *position)
            last_row, last_column = max(last_row, row), max(last_column, column + 1)
            sheet.formats[position] = style & 0xFFFFFF
            if number in _ERROR_CELLS:
                sheet.errors[position] = ErrorValue(_ERRORS.get(data[8], "#N/A"))
            kept.append(_record(number, data))
        elif number == _COLUMNS:
            first, last, _, _, options = struct.unpack_from("<LLLLH", data)
            if options & _HIDDEN_COLUMN:
                sheet.hidden_columns.append((first + 1, last + 1))
        elif number == _MERGE:
            top, bottom, left, right = struct.unpack_from("<LLLL", data)
            sheet.merged.append((top + 1, left + 1, bottom + 1, right + 1))
        if len(sheet.formats) > MAX_CELLS or len(sheet.merged) > _MAX_MERGES:
            raise beyond(Bound.CELLS, f"> {MAX_CELLS}", MAX_CELLS, sheet.name)
    if last_row * last_column > MAX_AREA:
        raise beyond(Bound.CELLS, last_row * last_column, MAX_AREA, sheet.name)
    size = struct.pack("<LLLL", 0, max(0, last_row - 1), 0, max(0, last_column - 1))
    sheet.packed = b"".join(
        (
            _record(_BEGIN_SHEET, b""),
            _record(_SIZE, size),
            _record(_BEGIN_DATA, b""),
            *kept,
            _record(_END_DATA, b""),
            _record(_END_SHEET, b""),
        )
    )
    sheet.comments = comments_of(archive, relations_of(archive, sheet.part))


def _refuse_far(name: str, row: int, column: int) -> None:
    if row > MAX_ROWS:
        raise beyond(Bound.ROWS, row, MAX_ROWS, name)
    if column > MAX_COLUMNS:
        raise beyond(Bound.COLUMNS, column, MAX_COLUMNS, name, f"{letters(min(column, 16_384))}{row}")


def _check_strings(content: bytes) -> None:
    """A count that no such number of texts stands behind would have the reader make room for it."""
    for number, data in _records(content):
        if number == _BEGIN_STRINGS and max(struct.unpack_from("<LL", data)) > len(content):
            raise damaged(Reason.CANNOT_BE_READ)


def _read_styles(content: bytes) -> _Styles:
    styles = _Styles()
    fonts: list[tuple[bool, str]] = []
    percents = set(_PERCENT_IDS)
    inside, index = False, 0
    for number, data in _records(content):
        if number == _FONT:
            fonts.append((bool(struct.unpack_from("<H", data, 2)[0] & _STRUCK), _text(data, 21)[0]))
        elif number == _FORMAT and "%" in _text(data, 2)[0]:
            percents.add(struct.unpack_from("<H", data)[0])
        elif number in (_BEGIN_XFS, _END_XFS):
            inside = number == _BEGIN_XFS
        elif number == _XF and inside:
            _, code, font = struct.unpack_from("<HHH", data)
            struck, name = fonts[font] if font < len(fonts) else (False, "")
            if code in percents:
                styles.percents.add(index)
            if struck:
                styles.struck.add(index)
            if is_old_font(name):
                styles.fonts[index] = name
            index += 1
    return styles


def _grid(sheet: _Sheet, values: dict[Position, Value], styles: _Styles) -> Grid:
    for position, value in values.items():
        if isinstance(value, Decimal) and sheet.formats.get(position) in styles.percents:
            values[position] = Percent(value)
    values.update(sheet.errors)
    struck = frozenset(at for at, index in sheet.formats.items() if index in styles.struck)
    fonts = {at: styles.fonts[index] for at, index in sheet.formats.items() if index in styles.fonts}
    return make_grid(
        sheet.name,
        sheet.visible,
        values,
        tuple(sheet.merged),
        frozenset(sheet.hidden_rows),
        tuple(sheet.hidden_columns),
        Marks(struck, sheet.comments, fonts),
    )


def _pack(sheets: list[_Sheet], others: dict[str, bytes], properties: bytes) -> bytes:
    """The workbook packed anew: sheets named by their number, nothing in it but what was looked at."""
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    numbers = range(1, len(sheets) + 1)
    targets = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.bin") for n in numbers]
    targets += [(kind, kind, f"{kind}.bin") for kind in others]
    rows = "".join(
        f'<Relationship Id="{key}" Type="{kinds}/{kind}" Target="{target}"/>' for key, kind, target in targets
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    listed = b"".join(
        _record(_SHEET, struct.pack("<LL", 0, n) + _packed_text(f"rId{n}") + _packed_text(f"s{n}"))
        for n in numbers
    )
    book = _record(131, b"") + properties + _record(143, b"") + listed + _record(144, b"") + _record(132, b"")
    parts = {
        _BOOK: book,
        posixpath.join("xl", "_rels", "workbook.bin.rels"): (
            f'<Relationships xmlns="{package}">{rows}</Relationships>'.encode()
        ),
    }
    parts |= {f"xl/{kind}.bin": content for kind, content in others.items()}
    parts |= {f"xl/worksheets/sheet{n}.bin": sheet.packed for n, sheet in zip(numbers, sheets, strict=True)}
    return stored(parts)


def _packed_text(text: str) -> bytes:
    return struct.pack("<L", len(text)) + text.encode("utf-16-le")
