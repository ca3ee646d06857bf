"""The records of an Excel 97-2003 workbook, looked at one by one: what may be read is kept, the rest dropped.

The fast reader sees neither errors nor hidden rows nor fonts of such a file; all of it stands in its records.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

from ..domain.codes import Code
from .biff_book import BIFF5, BIFF8, BOF, EOF, SHEET, OldBook, OldSheet, pack_book, record
from .biff_strings import Runs, fonts_in_label, fonts_within
from .bounds import MAX_AREA, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS
from .grid import NOT_SHOWN, ErrorValue, Uncomputed
from .marks import MAX_COMMENTS, comment_text, is_old_font
from .references import Position, letters
from .refusal import Bound, Reason, RefusedError, beyond, damaged

_CONTINUE, _FILEPASS = 0x003C, 0x002F
_SST, _FONT, _XF, _FORMAT = 0x00FC, 0x0031, 0x00E0, 0x041E
_ROW, _COLINFO, _MERGED, _NOTE, _OBJECT, _TEXT_OBJECT = 0x0208, 0x007D, 0x00E5, 0x001C, 0x005D, 0x01B6
_FORMULA, _STRING, _BOOLERR, _MULRK = 0x0006, 0x0207, 0x0205, 0x00BD
_CELLS = frozenset((_FORMULA, _BOOLERR, _MULRK, 0x0203, 0x027E, 0x00FD, 0x0204, 0x00D6))
_GLOBALS = frozenset((0x0042, 0x0022, _FORMAT, _XF, _SST))
_PERCENT_IDS = frozenset((9, 10))
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_STRUCK, _HIDDEN_ROW, _HIDDEN_COLUMN = 0x0008, 0x0020, 0x0001
_MAX_RECORDS = 600_000
_MAX_MERGES = 20_000
_COMMENT_OBJECT = 0x0019
_SHARED_LABEL, _RICH_LABEL = 0x00FD, 0x00D6
_SHOWS_NOTHING, _EMPTY_TEXT = 3, b"\x17\x00"


def look_at_records(stream: bytes) -> OldBook:
    """Look at a workbook's records; RefusedError where they are encrypted, broken or beyond the bounds."""
    try:
        return _Look(stream).book()
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise damaged(Reason.CANNOT_BE_READ) from error


class _Look:
    def __init__(self, stream: bytes) -> None:
        self._stream = stream
        self._version = 0
        self._globals: list[bytes] = []
        self._sheets: list[tuple[OldSheet, int]] = []
        self._fonts: list[tuple[bool, str]] = []
        self._cell_formats: list[tuple[int, int]] = []
        self._codes: dict[int, str] = {}
        self._strings = self._strings_size = 0
        self._shared: list[bytes] = []
        self._within: dict[int, Runs] = {}
        self._cells = self._records = 0

    def book(self) -> OldBook:
        self._read_globals()
        for sheet, start in self._sheets:
            self._read_sheet(sheet, start)
        percent = {number for number, code in self._codes.items() if "%" in code} | _PERCENT_IDS
        formats = list(enumerate(self._cell_formats))
        return OldBook(
            [sheet for sheet, _ in self._sheets],
            self._version,
            pack_book(self._version, self._globals, [sheet for sheet, _ in self._sheets]),
            frozenset(index for index, (_, number) in formats if number in percent),
            frozenset(index for index, (font, _) in formats if self._font(font)[0]),
            frozenset(index for index in range(len(self._fonts) + 1) if self._font(index)[0] and index != 4),
            {index: self._font(font)[1] for index, (font, _) in formats if is_old_font(self._font(font)[1])},
        )

    def _records_from(self, start: int) -> Iterator[tuple[int, bytes, int]]:
        """Number, data and place of each record until the end of what begins there."""
        depth = 0
        at = start
        while at + 4 <= len(self._stream):
            number, length = struct.unpack_from("<HH", self._stream, at)
            data = self._stream[at + 4 : at + 4 + length]
            if len(data) < length:
                raise damaged(Reason.TRUNCATED)
            self._records += 1
            if self._records > _MAX_RECORDS:
                raise beyond(Bound.ELEMENTS, f"> {_MAX_RECORDS}", _MAX_RECORDS)
            if number == BOF:
                depth += 1
            yield number, data, depth
            at += 4 + length
            if number == EOF:
                depth -= 1
                if depth <= 0:
                    return
        raise damaged(Reason.TRUNCATED)

    def _read_globals(self) -> None:
        previous = 0
        for number, data, _ in self._records_from(0):
            if number == _FILEPASS:
                raise RefusedError(Code.PASSWORD)
            if not self._version:
                if number != BOF or struct.unpack_from("<H", data)[0] not in (BIFF8, BIFF5):
                    raise RefusedError(Code.FORMAT_NOT_READ, suffix=".xls (Excel 4.0)")
                self._version = struct.unpack_from("<H", data)[0]
            if number == SHEET:
                self._add_sheet(data)
            elif number == _FONT:
                self._fonts.append(
                    (bool(struct.unpack_from("<H", data, 2)[0] & _STRUCK), self._text(data, 14))
                )
            elif number == _XF:
                self._cell_formats.append(struct.unpack_from("<HH", data))
            elif number == _FORMAT:
                self._add_format(data)
            elif number == _SST:
                self._strings = max(struct.unpack_from("<LL", data))
            if number in _GLOBALS or (number == _CONTINUE and previous == _SST):
                self._globals.append(record(number, data))
                if number in (_SST, _CONTINUE):
                    self._strings_size += len(data)
                    self._shared.append(data)
            if number != _CONTINUE:
                previous = number
        self._within = fonts_within(self._shared)
        # A count that no such number of texts stands behind would have the reader make room for it.
        if self._strings * 3 > self._strings_size + 8 and self._strings > 8:
            self._check_strings()

    def _check_strings(self) -> None:
        for index, strings in enumerate(self._globals):
            if struct.unpack_from("<H", strings)[0] == _SST:
                total, unique = struct.unpack_from("<LL", strings, 4)
                if unique * 3 > self._strings_size:
                    raise damaged(Reason.CANNOT_BE_READ)
                changed = strings[:4] + struct.pack("<LL", min(total, unique), unique) + strings[12:]
                self._globals[index] = changed

    def _add_sheet(self, data: bytes) -> None:
        start, state, kind = struct.unpack_from("<LBB", data)
        if kind != 0:
            return  # a chart or a macro sheet
        if len(self._sheets) >= MAX_SHEETS:
            raise beyond(Bound.SHEETS, f"> {MAX_SHEETS}", MAX_SHEETS)
        self._sheets.append((OldSheet(self._text(data, 6), state & 3 == 0), start))

    def _add_format(self, data: bytes) -> None:
        (number,) = struct.unpack_from("<H", data)
        wide = self._version == BIFF8
        self._codes[number] = self._wide(data, 2) if wide else self._text(data, 2)

    def _text(self, data: bytes, at: int) -> str:
        """A text with its length in one byte."""
        length = data[at]
        if self._version != BIFF8:
            return data[at + 1 : at + 1 + length].decode("cp1252", "replace")
        return _letters(data, at + 1, length)

    def _wide(self, data: bytes, at: int) -> str:
        (length,) = struct.unpack_from("<H", data, at)
        return _letters(data, at + 2, length)

    def _font(self, index: int) -> tuple[bool, str]:
        index -= index > 4  # there is no font 4
        return self._fonts[index] if index < len(self._fonts) else (False, "")

    def _read_sheet(self, sheet: OldSheet, start: int) -> None:
        notes: dict[int, Position] = {}
        texts: dict[int, str] = {}
        waiting: tuple[int, int] | None = None  # a comment's object, the length of its text
        current = 0
        for number, data, depth in self._records_from(start):
            if number == _FILEPASS:
                raise RefusedError(Code.PASSWORD)
            if depth > 1:
                continue  # a chart upon the sheet
            if number in _CELLS:
                self._add_cells(sheet, number, data)
            elif number == _STRING:
                sheet.records.append(record(number, data))
            elif number == _OBJECT:
                kind, current = struct.unpack_from("<HH", data, 4)
                current = current if kind == _COMMENT_OBJECT else 0
            elif number == _TEXT_OBJECT and current:
                waiting = current, struct.unpack_from("<H", data, 10)[0]
            elif number == _CONTINUE and waiting is not None:
                texts[waiting[0]] = _letters(data, 0, waiting[1])
                waiting = None
            elif number == _NOTE and len(notes) < MAX_COMMENTS:
                row, column, _, key = struct.unpack_from("<HHHH", data)
                notes[key] = row + 1, column + 1
            else:
                _SHEET_RECORDS.get(number, _nothing)(sheet, data)
        sheet.comments = {
            notes[key]: quoted
            for key, text in texts.items()
            if key in notes and (quoted := comment_text(text))
        }

    def _add_cells(self, sheet: OldSheet, number: int, data: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", data)
        last = struct.unpack_from("<H", data, len(data) - 2)[0] if number == _MULRK else column
        if last < column or (number == _MULRK and len(data) != 6 + 6 * (last - column + 1)):
            raise damaged(Reason.BAD_REFERENCE, sheet.name)
        self._refuse_far(sheet, row + 1, last + 1)
        if number == _MULRK:
            for index in range(last - column + 1):
                (own,) = struct.unpack_from("<H", data, 4 + 6 * index)
                sheet.formats[row + 1, column + index + 1] = own
        else:
            sheet.formats[row + 1, column + 1] = style
        if number in (_SHARED_LABEL, _RICH_LABEL) and (fonts := self._fonts_of(number, data)):
            sheet.within[row + 1, column + 1] = fonts
        if number == _BOOLERR and data[7]:
            sheet.errors[row + 1, column + 1] = _error(data[6])
        elif number == _FORMULA:
            if data[12:14] == b"\xff\xff" and data[6] == 2:
                sheet.errors[row + 1, column + 1] = _error(data[8])
            elif data[12:14] == b"\xff\xff" and data[6] == _SHOWS_NOTHING and _EMPTY_TEXT not in data[22:]:
                # What Excel computed to an empty text has one somewhere in its formula.
                sheet.errors[row + 1, column + 1] = Uncomputed(NOT_SHOWN)
            data = data[:20].ljust(20, b"\x00") + b"\x00\x00"  # its value, without its tokens
        sheet.records.append(record(number, data))

    def _fonts_of(self, number: int, data: bytes) -> Runs | None:
        """The fonts within the text of a cell."""
        if number == _RICH_LABEL:
            return fonts_in_label(data, wide=self._version == BIFF8)
        return self._within.get(struct.unpack_from("<L", data, 6)[0])

    def _refuse_far(self, sheet: OldSheet, row: int, column: int) -> None:
        cell = f"{letters(column)}{row}"
        if row > MAX_ROWS:
            raise beyond(Bound.ROWS, row, MAX_ROWS, sheet.name, cell)
        if column > MAX_COLUMNS:
            raise beyond(Bound.COLUMNS, column, MAX_COLUMNS, sheet.name, cell)
        sheet.last_row, sheet.last_column = max(sheet.last_row, row), max(sheet.last_column, column)
        if sheet.last_row * sheet.last_column > MAX_AREA:
            raise beyond(Bound.CELLS, sheet.last_row * sheet.last_column, MAX_AREA, sheet.name, cell)
        self._cells += 1
        if self._cells > MAX_CELLS:
            raise beyond(Bound.CELLS, f"> {MAX_CELLS}", MAX_CELLS)


def _nothing(_sheet: OldSheet, _data: bytes) -> None:
    return


def _row(sheet: OldSheet, data: bytes) -> None:
    if struct.unpack_from("<H", data, 12)[0] & _HIDDEN_ROW:
        sheet.hidden_rows.add(struct.unpack_from("<H", data)[0] + 1)


def _columns(sheet: OldSheet, data: bytes) -> None:
    first, last, _, _, options = struct.unpack_from("<HHHHH", data)
    if options & _HIDDEN_COLUMN:
        sheet.hidden_columns.append((first + 1, last + 1))


def _merges(sheet: OldSheet, data: bytes) -> None:
    (count,) = struct.unpack_from("<H", data)
    if len(sheet.merged) + count > _MAX_MERGES:
        raise beyond(Bound.ELEMENTS, f"> {_MAX_MERGES}", _MAX_MERGES, sheet.name)
    for index in range(count):
        top, bottom, left, right = struct.unpack_from("<HHHH", data, 2 + 8 * index)
        sheet.merged.append((top + 1, left + 1, bottom + 1, right + 1))


_SHEET_RECORDS: dict[int, Callable[[OldSheet, bytes], None]] = {
    _ROW: _row,
    _COLINFO: _columns,
    _MERGED: _merges,
}


def _letters(data: bytes, at: int, length: int) -> str:
    """A text of that many letters behind the byte that says how wide they are."""
    wide = data[at] & 1
    raw = data[at + 1 : at + 1 + length * (2 if wide else 1)]
    return raw.decode("utf-16-le" if wide else "latin-1", "replace")


def _error(number: int) -> ErrorValue:
    return ErrorValue(_ERRORS.get(number, "#N/A"))
