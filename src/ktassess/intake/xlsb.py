"""Binary workbooks of Excel (.xlsb): records looked at within bounds, packed anew for the fast reader."""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from .archive import Archive
from .bounds import MAX_AREA, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS
from .calamine import sheet_values
from .grid import NOT_SHOWN, ErrorValue, Grid, Percent, Uncomputed, Value, Workbook, make_grid
from .looks import comments_of
from .marks import Marks
from .package import Relations, relations_of
from .packing import stored
from .references import Position, Range, letters
from .refusal import Bound, Reason, beyond, damaged
from .xlsb_records import packed_text, record, records, text_at
from .xlsb_styles import Styles, read_styles, struck_texts

_BOOK = "xl/workbook.bin"
_ROW, _COLUMNS, _MERGE, _SIZE, _SHEET = 0, 60, 176, 148, 156
_BEGIN_DATA, _END_DATA, _BEGIN_SHEET, _END_SHEET, _BEGIN_STRINGS = 145, 146, 129, 130, 159
_PROPERTIES = 153
_CELLS = frozenset(range(2, 12))
_ERROR_CELLS = (3, 11)
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x10, 0x01
_SHARED_TEXT, _FORMULA_TEXT, _EMPTY_TEXT = 7, 8, b"\x17\x00\x00"
_MAX_MERGES = 20_000


@dataclass(slots=True)
class _Sheet:
    name: str
    visible: bool
    part: str
    packed: bytes = b""
    formats: dict[Position, int] = field(default_factory=dict)
    errors: dict[Position, ErrorValue | Uncomputed] = field(default_factory=dict)
    merged: list[Range] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    comments: Mapping[Position, str] = field(default_factory=dict)
    texts: dict[Position, int] = field(default_factory=dict)


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
    styles = read_styles(content.get("styles", b""))
    struck = struck_texts(content.get("sharedStrings", b""), styles.struck_fonts)
    values = sheet_values(_pack(sheets, content, properties), [bool(sheet.formats) for sheet in sheets])
    return Workbook(
        tuple(_grid(each, found, styles, struck) for each, found in zip(sheets, values, strict=True))
    )


def _sheets(content: bytes, relations: Relations) -> tuple[list[_Sheet], bytes]:
    """The sheets, and the record that says whether days are counted from 1904."""
    found = []
    properties = b""
    for number, data in records(content):
        if number == _PROPERTIES:
            properties = record(number, data)
        if number != _SHEET:
            continue
        (state,) = struct.unpack_from("<L", data)
        relation, at = text_at(data, 8)
        name, _ = text_at(data, at)
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
    for number, data in records(archive.part(sheet.part)):
        if number == _ROW:
            row = struct.unpack_from("<L", data)[0] + 1
            if data[11] & _HIDDEN_ROW:
                sheet.hidden_rows.add(row)
            kept.append(record(number, data))
        elif number in _CELLS:
            column, style = struct.unpack_from("<LL", data)
            position = row, column + 1
            _refuse_far(sheet.name, *position)
            last_row, last_column = max(last_row, row), max(last_column, column + 1)
            sheet.formats[position] = style & 0xFFFFFF
            if number in _ERROR_CELLS:
                sheet.errors[position] = ErrorValue(_ERRORS.get(data[8], "#N/A"))
            elif number == _SHARED_TEXT:
                sheet.texts[position] = struct.unpack_from("<L", data, 8)[0]
            elif number == _FORMULA_TEXT and data[8:12] == bytes(4) and _EMPTY_TEXT not in data[12:]:
                # What Excel computed to an empty text has one somewhere in its formula.
                sheet.errors[position] = Uncomputed(NOT_SHOWN)
            kept.append(record(number, data))
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
            record(_BEGIN_SHEET, b""),
            record(_SIZE, size),
            record(_BEGIN_DATA, b""),
            *kept,
            record(_END_DATA, b""),
            record(_END_SHEET, b""),
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
    for number, data in records(content):
        if number == _BEGIN_STRINGS and max(struct.unpack_from("<LL", data)) > len(content):
            raise damaged(Reason.CANNOT_BE_READ)


def _grid(sheet: _Sheet, values: dict[Position, Value], styles: Styles, struck_texts: frozenset[int]) -> Grid:
    for position, value in values.items():
        if isinstance(value, Decimal) and sheet.formats.get(position) in styles.percents:
            values[position] = Percent(value)
    values.update(sheet.errors)
    struck = frozenset(at for at, index in sheet.formats.items() if index in styles.struck)
    struck |= frozenset(at for at, index in sheet.texts.items() if index in struck_texts)
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
        record(_SHEET, struct.pack("<LL", 0, n) + packed_text(f"rId{n}") + packed_text(f"s{n}"))
        for n in numbers
    )
    book = record(131, b"") + properties + record(143, b"") + listed + record(144, b"") + record(132, b"")
    parts = {
        _BOOK: book,
        posixpath.join("xl", "_rels", "workbook.bin.rels"): (
            f'<Relationships xmlns="{package}">{rows}</Relationships>'.encode()
        ),
    }
    parts |= {f"xl/{kind}.bin": content for kind, content in others.items()}
    parts |= {f"xl/worksheets/sheet{n}.bin": sheet.packed for n, sheet in zip(numbers, sheets, strict=True)}
    return stored(parts)
