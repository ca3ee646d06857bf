"""Sheet ``Phát hiện``: all findings with their places, what to do, and the clause."""

from __future__ import annotations

from ...domain.codes import Severity
from ...domain.findings import Finding
from ..columns import Column
from ..finding_groups import FindingGroup, finding_groups
from ..sheet_xml import Cell
from ..texts import cell_text, severity_text
from .style import BAD, DOUBT, Book

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
    table = book.table(sheet, COLUMNS)
    for group in finding_groups(book.review):
        for finding in group.findings:
            table.add(_cells(book, group, finding), {"severity": _LOOK[finding.severity]})
    book.frame(sheet, len(COLUMNS), len(table.lines), frozen=2)


def _cells(book: Book, group: FindingGroup, finding: Finding) -> list[Cell]:
    texts, place = book.texts.finding(finding), finding.place
    return [
        severity_text(book.texts, finding.severity),
        finding.code.id,
        group.commune.code if group.commune else None,
        group.commune.name if group.commune else group.key,
        group.file,
        place.sheet if place else None,
        cell_text(book.texts, place),
        texts.message,
        texts.hint,
        finding.clause or None,
    ]
