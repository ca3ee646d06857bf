"""A workbook and its sheets: properties, protection, print set-up, writing values."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from xlsxwriter.workbook import Workbook

from .growing import GrowingSheet
from .styles import FONT, Styles, add_styles

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

VERSION_NAME_FORMULA = '="{version}"'

# A real creation time would make two runs differ; the date says nothing, on purpose.
_CREATED = datetime(2000, 1, 1)
_A4 = 9
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": {"font_name": FONT, "font_size": 12},
}
_ALLOWED = {"format_columns": True, "format_rows": True}
_HIDDEN_NAME = 3  # xlsxwriter keeps a defined name as [name, sheet, formula, hidden]

Value = str | int | Decimal | date | time | None


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook being made, and its styles."""

    workbook: Workbook
    styles: Styles
    buffer: BytesIO

    def sheet(self, name: str) -> Worksheet:
        """A new sheet, protected without a password: input cells can be written, columns and rows sized."""
        worksheet = self.workbook.add_worksheet(name, GrowingSheet)
        worksheet.protect("", dict(_ALLOWED))
        return worksheet

    def content(self) -> bytes:
        """The bytes, once the workbook is closed."""
        return self.buffer.getvalue()


@contextmanager
def new_book(title: str, subject: str, version_name: str, version: str) -> Iterator[Book]:
    """A workbook with its properties and its hidden version mark (a defined name and a property)."""
    buffer = BytesIO()
    workbook = Workbook(buffer, deepcopy(_OPTIONS))  # the library adds to the options it is given
    workbook.set_properties({"title": title, "subject": subject, "author": "ktassess", "created": _CREATED})
    workbook.set_custom_property(version_name, version, "text")
    workbook.define_name(version_name, VERSION_NAME_FORMULA.format(version=version))
    workbook.defined_names[-1][_HIDDEN_NAME] = True
    yield Book(workbook, add_styles(workbook), buffer)
    for worksheet in workbook.worksheets():
        worksheet.fit_rows()
    workbook.close()


def write(worksheet: Worksheet, row: int, column: int, value: Value, style: Format) -> None:
    """Write a value as what it is; text stays text, whatever it starts with; None and "" are blank."""
    if value is None or value == "":
        worksheet.write_blank(row, column, None, style)
    elif isinstance(value, str):
        worksheet.write_string(row, column, value, style)
    elif isinstance(value, date | time):
        worksheet.write_datetime(row, column, value, style)
    else:
        worksheet.write_number(row, column, value, style)


def write_headings(worksheet: Worksheet, headings: tuple[str, ...], styles: Styles) -> None:
    """The heading row, in the sheet's first row."""
    for column, heading in enumerate(headings):
        worksheet.write_string(0, column, heading, styles.heading)


def set_widths(worksheet: Worksheet, widths: tuple[float, ...]) -> None:
    """Column widths, in characters."""
    for column, width in enumerate(widths):
        worksheet.set_column(column, column, width)


def print_on_a4(
    worksheet: Worksheet, title: str, *, landscape: bool = False, table: bool = True, footer: str = ""
) -> None:
    """A4, one page wide, the title above each page, the page number (and a footer) below.

    ``table``: the first row stays in sight and is repeated on every page.
    """
    worksheet.set_paper(_A4)
    if landscape:
        worksheet.set_landscape()
    worksheet.set_margins(left=0.5, right=0.4, top=0.9, bottom=0.7)
    worksheet.center_horizontally()
    worksheet.fit_to_pages(1, 0)
    worksheet.set_header(f'&C&"{FONT},Bold"&13{_escaped(title)}')
    worksheet.set_footer(f'&L&"{FONT},Italic"&10{_escaped(footer)}&R&"{FONT},Regular"&10Trang &P/&N')
    if table:
        worksheet.freeze_panes(1, 0)
        worksheet.repeat_rows(0)


def add_note(worksheet: Worksheet, row: int, column: int, text: str, lines: int = 4) -> None:
    """A comment that helps to fill a cell; ``lines`` is how tall it is."""
    options = {
        "author": "ktassess",
        "x_scale": 2.4,
        "y_scale": 0.28 * lines,
        "font_size": 10,
        "font_name": FONT,
    }
    worksheet.write_comment(row, column, text, options)


def _escaped(text: str) -> str:
    """Text in a page header, where ``&`` starts a code and a digit after a size would join it."""
    escaped = text.replace("&", "&&")
    return f" {escaped}" if escaped[:1].isdigit() else escaped
