"""Workbooks made of plain tables, a table a sheet, set up for print: for departments and the province."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..domain.outcome import YearReview
from .columns import Column, height_for
from .plain import printable
from .sheet_xml import Cell
from .summary_sheets.style import A4, FONT, HEAD_ROW, Book
from .table_rows import Look, TableRows
from .texts import Texts

_NAME_LIMIT = 31
_NOT_IN_NAMES = frozenset("[]:*?/\\")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells, and the colours of some of them by the column's key."""

    cells: tuple[Cell, ...]
    looks: Mapping[str, Look | None]


def workbook_bytes(
    review: YearReview, texts: Texts, area: str | None, title: str, write: Callable[[Book], None]
) -> bytes:
    """A workbook that ``write`` fills. Same review, same bytes; no text becomes a formula or a link."""
    import xlsxwriter

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_date_format": "dd/mm/yyyy",
        "default_format_properties": {"font_name": FONT, "font_size": 11},
    }
    workbook = xlsxwriter.Workbook(out, options)
    # The day of the report, not the moment of writing: the same review must give the same bytes.
    made = datetime.combine(review.as_of, datetime.min.time())
    workbook.set_properties({"title": title, "created": made})
    book = Book(workbook, review, texts, area)
    write(book)
    return book.tables.close(out)


def sheet_name(name: str, taken: set[str]) -> str:
    """A name Excel takes for a sheet, not taken yet (it does not tell small letters from capitals)."""
    plain = "".join("-" if letter in _NOT_IN_NAMES else letter for letter in printable(name)).strip("' ")
    stem = plain if len(plain) <= _NAME_LIMIT else plain[: _NAME_LIMIT - 1].rstrip() + "…"
    found, number = stem or "-", 1
    while found.lower() in taken:
        number += 1
        found = f"{stem[: _NAME_LIMIT - 5]} ({number})"
    taken.add(found.lower())
    return found


def add_sheet(book: Book, name: str, title: str) -> Any:
    """A new sheet with its title, the subtitle and the print set-up (A4 on its side, one page wide)."""
    from ..literal_sheet import LiteralSheet

    sheet = book.workbook.add_worksheet(name, LiteralSheet)
    sheet.hide_gridlines(2)
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.6, right=0.5, top=0.7, bottom=0.7)
    sheet.set_footer(f'&L&"{FONT}"&9&A&R&"{FONT}"&9&P/&N')
    sheet.write_string(0, 0, printable(title).upper(), book.format(bold=True, font_size=14))
    sheet.write_string(1, 0, book.subtitle, book.format(italic=True))
    return sheet


def add_note(book: Book, sheet: Any, columns: Sequence[Column], text: str) -> None:
    """Write a note between the subtitle and the table, over the table's whole width."""
    row = HEAD_ROW - 1
    said = printable(text)
    form = book.format(text_wrap=True, valign="top", font_size=10)
    sheet.merge_range(row, 0, row, len(columns) - 1, said, form)
    sheet.set_row(row, height_for([(said, sum(column.width for column in columns))]) + 4)


def add_table(
    book: Book, sheet: Any, columns: Sequence[Column], rows: Iterable[Row], *, frozen: int
) -> TableRows:
    """Write the sheet's table with frozen heads and a filter."""
    book.headings(sheet, columns)
    table = book.table(sheet, columns)
    for row in rows:
        table.add(row.cells, row.looks)
    book.frame(sheet, len(columns), len(table.lines), frozen=frozen)
    return table
