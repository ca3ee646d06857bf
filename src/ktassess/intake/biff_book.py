"""An Excel 97-2003 workbook as its records tell, and what may be read of it packed anew."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from .biff_strings import Runs
from .grid import ErrorValue, Uncomputed
from .marks import Marks
from .references import Position, Range

BIFF8, BIFF5 = 0x0600, 0x0500
BOF, EOF, SHEET = 0x0809, 0x000A, 0x0085
_DIMENSIONS, _WORKSHEET = 0x0200, 0x0010


@dataclass(slots=True)
class OldSheet:
    """A sheet as its records tell: what of it the fast reader does not see.

    ``within``: the fonts of letters within a cell's text.
    """

    name: str
    visible: bool
    records: list[bytes] = field(default_factory=list)
    errors: dict[Position, ErrorValue | Uncomputed] = field(default_factory=dict)
    formats: dict[Position, int] = field(default_factory=dict)
    merged: list[Range] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    comments: dict[Position, str] = field(default_factory=dict)
    within: dict[Position, Runs] = field(default_factory=dict)
    last_row: int = 0
    last_column: int = 0


@dataclass(slots=True)
class OldBook:
    """A workbook as its records tell; ``stream`` holds what may be read, packed anew."""

    sheets: list[OldSheet]
    version: int
    stream: bytes
    percents: frozenset[int]
    struck: frozenset[int]
    struck_fonts: frozenset[int]
    fonts: dict[int, str]

    def marks(self, sheet: OldSheet) -> Marks:
        """The marks on a sheet's cells."""
        struck = frozenset(at for at, index in sheet.formats.items() if index in self.struck)
        struck |= frozenset(at for at, fonts in sheet.within.items() if fonts & self.struck_fonts)
        fonts = {at: self.fonts[index] for at, index in sheet.formats.items() if index in self.fonts}
        return Marks(struck, sheet.comments, fonts)


def record(number: int, data: bytes) -> bytes:
    """A record with its head."""
    return struct.pack("<HH", number, len(data)) + data


def pack_book(version: int, others: list[bytes], sheets: list[OldSheet]) -> bytes:
    """Globals and sheets of what may be read; the sheets named by their number."""
    begin = struct.pack("<HHHHLL", version, 5, 0, 0, 0, 0)[: 16 if version == BIFF8 else 8]
    head = [record(BOF, begin), *others]
    names = [f"s{index}" for index in range(len(sheets))]
    size = sum(map(len, head)) + 4 + sum(len(_named(version, 0, name)) for name in names)
    for name, body in zip(names, bodies := [_body(version, sheet) for sheet in sheets], strict=True):
        head.append(_named(version, size, name))
        size += len(body)
    return b"".join((*head, record(EOF, b""), *bodies))


def _named(version: int, start: int, name: str) -> bytes:
    text = name.encode("ascii")
    wide = b"\x00" if version == BIFF8 else b""
    return record(SHEET, struct.pack("<LBBB", start, 0, 0, len(text)) + wide + text)


def _body(version: int, sheet: OldSheet) -> bytes:
    begin = struct.pack("<HHHHLL", version, _WORKSHEET, 0, 0, 0, 0)
    rows, columns = sheet.last_row, sheet.last_column
    if version == BIFF8:
        size = struct.pack("<LLHHH", 0, rows, 0, columns, 0)
    else:
        begin, size = begin[:8], struct.pack("<HHHHH", 0, rows, 0, columns, 0)
    records = (record(BOF, begin), record(_DIMENSIONS, size), *sheet.records, record(EOF, b""))
    return b"".join(records)
