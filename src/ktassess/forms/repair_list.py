"""The sheet ``Cần sửa``: what is wrong in a commune's workbook, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.codes import Severity
from ..layout.repairs import REPAIR_SHEET, REPAIR_TITLE
from ..reports.plain import printable

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.styles import Font
    from openpyxl.worksheet.worksheet import Worksheet

FILLS = {Severity.ERROR: "FFC7CE", Severity.WARNING: "FFEB9C", Severity.NOTE: "DDEBF7"}
"""Colours of cells by how grave a finding is; the word stands beside it in the list."""

_HEADINGS = ("TT", "Mức", "Vị trí", "Nội dung", "Cách sửa", "Căn cứ", "Mã")
_WIDTHS = (5, 10, 18, 52, 52, 20, 8)
_HEADING_ROW = 5
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing to mend: where it stands (None: the whole file or sheet), what is wrong, what to do."""

    severity: Severity
    severity_text: str
    code: str
    sheet: str | None
    cell: str | None
    message: str
    hint: str
    clause: str

    @property
    def where(self) -> str:
        """The place in words: ``Chấm điểm, ô D7``."""
        if self.sheet is None:
            return "Cả tệp"
        return f"{self.sheet}, ô {self.cell}" if self.cell else self.sheet


def add_repair_list(book: Workbook, repairs: Sequence[Repair], subject: str, request: str) -> None:
    """Put the sheet before all others and open the workbook at it.

    ``subject`` says whose workbook it is, ``request`` what to do with it and until when.
    """
    from openpyxl.styles import Alignment, Border, PatternFill, Side

    names = set(book.sheetnames)
    sheet = book.create_sheet(REPAIR_SHEET, 0)
    line = Side(style="thin", color="808080")
    top = Alignment(vertical="top", wrap_text=True)
    for row, text in enumerate((REPAIR_TITLE, subject, request), start=1):
        cell = _put(sheet, row, 1, text)
        cell.font = _font(size=14, bold=True) if row == 1 else _font(italic=row == 3)
        cell.alignment = top
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(_HEADINGS))
    sheet.row_dimensions[3].height = 34
    for column, (heading, width) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True), start=1):
        cell = _put(sheet, _HEADING_ROW, column, heading)
        cell.font = _font(bold=True)
        cell.fill = PatternFill("solid", fgColor="D9D9D9")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.border = Border(line, line, line, line)
        sheet.column_dimensions[cell.column_letter].width = width
    for number, repair in enumerate(repairs, start=1):
        row = _HEADING_ROW + number
        texts = (str(number), repair.severity_text, repair.where, repair.message, repair.hint, repair.clause)
        for column, text in enumerate((*texts, repair.code), start=1):
            cell = _put(sheet, row, column, text)
            cell.font = _font()
            cell.alignment = top
            cell.border = Border(line, line, line, line)
        sheet.cell(row, 2).fill = PatternFill("solid", fgColor=FILLS[repair.severity])
        if repair.sheet in names:
            _link(sheet, row, repair)
        sheet.row_dimensions[row].height = _height(repair)
    _set_up(sheet)
    book.active = 0
    for other in book.worksheets[1:]:
        # Sheets that are selected together are edited together: only ours may be.
        other.sheet_view.tabSelected = False


def _font(*, size: int = 12, bold: bool = False, italic: bool = False, link: bool = False) -> Font:
    from openpyxl.styles import Font

    return Font(
        name="Times New Roman",
        size=size,
        bold=bold,
        italic=italic,
        underline="single" if link else None,
        color="0563C1" if link else None,
    )


def _put(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    from openpyxl.cell import Cell

    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(cell)  # no cell of our own sheet is covered when it is written
    cell.value = printable(text)[:_LONGEST]
    cell.data_type = "s"  # never a formula, whatever it begins with
    return cell


def _link(sheet: Worksheet, row: int, repair: Repair) -> None:
    from openpyxl.worksheet.hyperlink import Hyperlink

    name = (repair.sheet or "").replace("'", "''")
    target = f"'{name}'!{repair.cell or 'A1'}"
    cell = sheet.cell(row, 3)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target, display=repair.where)
    cell.font = _font(link=True)


def _height(repair: Repair) -> float:
    """A row's height in points: LibreOffice and Excel do not fit rows that a program wrote."""
    sizes = zip((repair.where, repair.message, repair.hint, repair.clause), _WIDTHS[2:6], strict=True)
    lines = max(sum(-(-len(part) // (width - 2)) or 1 for part in text.split("\n")) for text, width in sizes)
    return min(16.0 * lines + 4, 400.0)


def _set_up(sheet: Worksheet) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.freeze_panes = f"A{_HEADING_ROW + 1}"
    sheet.sheet_properties.tabColor = "C00000"
    sheet.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
