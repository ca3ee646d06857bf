"""Sheet ``Phát hiện``: all findings with their places, what to do, and the clause."""

from __future__ import annotations

from ...domain.codes import Severity
from ..finding_groups import finding_groups
from ..texts import cell_text, severity_text
from .style import BAD, DOUBT, HEAD_ROW, Book, Cell, Column, height_for

COLUMNS = (
    Column("severity", 10),
    Column("finding", 10),
    Column("code", 8),
    Column("unit", 18),
    Column("file", 26),
    Column("sheet", 13),
    Column("cell", 8),
    Column("message", 44),
    Column("hint", 44),
    Column("clause", 18),
)
_LOOK = {Severity.ERROR: BAD, Severity.WARNING: DOUBT, Severity.NOTE: {}}


def write(book: Book) -> None:
    """Add the sheet."""
    sheet = book.sheet("findings", "report.book.findings")
    book.headings(sheet, COLUMNS)
    row = HEAD_ROW
    for group in finding_groups(book.review):
        code = group.commune.code if group.commune else None
        name = group.commune.name if group.commune else group.key
        for finding in group.findings:
            row += 1
            texts, place = book.texts.finding(finding), finding.place
            cells: list[Cell] = [
                severity_text(book.texts, finding.severity),
                finding.code.id,
                code,
                name,
                group.file,
                place.sheet if place else None,
                cell_text(book.texts, place),
                texts.message,
                texts.hint,
                finding.clause or None,
            ]
            for column, cell in enumerate(cells):
                look = _LOOK[finding.severity] if COLUMNS[column].key == "severity" else None
                book.put(sheet, row, column, cell, look)
            wrapped = [
                (cell, c.width) for cell, c in zip(cells, COLUMNS, strict=True) if isinstance(cell, str)
            ]
            sheet.set_row(row, height_for(wrapped))
    book.frame(sheet, len(COLUMNS), row - HEAD_ROW, frozen=2)
