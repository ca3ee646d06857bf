"""Excel 97-2003 workbooks (.xls): looked at record by record, packed anew, values by the fast reader."""

from __future__ import annotations

from decimal import Decimal

from ..domain.codes import Code
from .biff import look_at_records
from .biff_book import BIFF8, OldBook, OldSheet
from .calamine import sheet_values
from .compound import Compound, pack_stream
from .grid import Grid, Percent, Value, Workbook, make_grid
from .references import Position
from .refusal import Reason, RefusedError, damaged, not_a_workbook
from .signatures import ole_refusal

_STREAMS = ("Workbook", "Book")
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")


def read_xls(data: bytes, suffix: str) -> Workbook:
    """The workbook in a compound file; RefusedError where it is encrypted, broken or another document."""
    try:
        compound = Compound(data)
    except RefusedError as broken:
        raise ole_refusal(data, suffix) or broken from broken
    if any(name in compound for name in _ENCRYPTED):
        raise RefusedError(Code.PASSWORD)
    stream = next((name for name in _STREAMS if name in compound), None)
    if stream is None:
        raise not_a_workbook(Reason.WORD if "WordDocument" in compound else Reason.OTHER_OFFICE)
    book = look_at_records(compound.stream(stream))
    if not book.sheets:
        raise damaged(Reason.PART_MISSING)
    packed = pack_stream("Workbook" if book.version == BIFF8 else "Book", book.stream)
    values = sheet_values(packed, [bool(sheet.formats) for sheet in book.sheets])
    return Workbook(tuple(_grid(book, sheet, each) for sheet, each in zip(book.sheets, values, strict=True)))


def _grid(book: OldBook, sheet: OldSheet, values: dict[Position, Value]) -> Grid:
    for position, value in values.items():
        if isinstance(value, Decimal) and sheet.formats.get(position) in book.percents:
            values[position] = Percent(value)
    values.update(sheet.errors)
    return make_grid(
        sheet.name,
        sheet.visible,
        values,
        tuple(sheet.merged),
        frozenset(sheet.hidden_rows),
        tuple(sheet.hidden_columns),
        book.marks(sheet),
    )
