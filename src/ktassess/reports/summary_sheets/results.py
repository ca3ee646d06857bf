"""Sheet ``Kết quả``: one row a commune."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...domain import statistics
from ...domain.entries import Entry
from ...domain.outcome import CommuneOutcome
from ..columns import Column
from ..sheet_xml import Cell
from ..table_rows import TableRows
from ..texts import class_name, result_text, standing
from .style import HEAD_ROW, RESULT_LOOK, Book

COLUMNS = (
    Column("order", 5),
    Column("code", 8),
    Column("unit", 22),
    Column("class", 22),
    Column("threshold", 10),
    Column("self", 8.5),
    Column("appraised", 10),
    Column("margin", 8.5),
    Column("result", 12),
    Column("conclusion", 12),
    Column("met-on", 11),
    Column("sent-on", 11),
    Column("received-on", 11),
    Column("recognised-on", 11),
    Column("deadlines", 46),
)
UNIT, THRESHOLD, SELF, APPRAISED = 2, 4, 5, 6
"""Columns (from 0) from which the chart is drawn."""


def write(book: Book) -> TableRows:
    """Add the sheet; its table comes back."""
    sheet = book.sheet("results", "report.book.results")
    book.headings(sheet, COLUMNS)
    table = book.table(sheet, COLUMNS)
    communes = book.review.communes
    for order, commune in enumerate(communes, start=1):
        table.add(_cells(order, commune, book), {"result": RESULT_LOOK[commune.result]})
    book.frame(sheet, len(COLUMNS), len(communes), frozen=3)
    after = HEAD_ROW + 1 + max(len(communes), 1)
    _counts(book, sheet, after + 1)
    return table


def _cells(order: int, commune: CommuneOutcome, book: Book) -> list[Cell]:
    texts, assessment, listed = book.texts, commune.assessment, commune.listed
    return [
        order,
        commune.code,
        commune.name,
        class_name(book.review.regulation, commune.class_id),
        commune.threshold,
        commune.self_total,
        commune.appraised_total,
        commune.margin,
        result_text(texts, commune.result),
        result_text(texts, commune.conclusion),
        _day(assessment.meeting.held_on) if assessment else None,
        _day(assessment.sent_on) if assessment else None,
        _day(listed.received_on) if listed else None,
        next((s.done for s in commune.deadlines if s.step == statistics.RECOGNITION_STEP), None),
        standing(texts, book.review, commune),
    ]


def _day(entry: Entry[date]) -> date | None:
    return entry.value


def _counts(book: Book, sheet: Any, row: int) -> None:
    """Counts and shares beneath the table, outside its filter."""
    count = statistics.counts(book.review)
    lines = [
        book.texts.text(
            "report.summary.results",
            passed=count.passed,
            failed=count.failed,
            undetermined=count.undetermined,
        ),
        book.texts.text("report.legend.results"),
    ]
    for offset, line in enumerate(lines):
        sheet.write_string(row + offset, 0, line, book.format(bold=offset == 0, italic=offset == 1))
