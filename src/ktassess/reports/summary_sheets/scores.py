"""Sheet ``Điểm tiêu chí``: communes × criteria with the maxima, shaded by share of the maximum."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...domain import statistics
from ..plain import printable
from .style import HEAD_ROW, Book, Column, height_for

_LEFT = (Column("order", 5), Column("code", 8), Column("unit", 24), Column("basis", 11))
_HEADS = 2  # number of the criterion; its maximum


def write(book: Book) -> None:
    """Add the sheet."""
    sheet = book.sheet("scores", "report.book.scores")
    criteria = book.review.regulation.criteria
    first = len(_LEFT)
    total, lost = first + len(criteria), first + len(criteria) + 1
    _heads(book, sheet)
    communes = book.review.communes
    top = HEAD_ROW + _HEADS
    for index, commune in enumerate(communes):
        row = top + index
        name = printable(commune.name)
        basis = book.texts.text(f"report.basis.{commune.basis.value}")
        for column, cell in enumerate((index + 1, commune.code, name, basis)):
            book.put(sheet, row, column, cell)
        side = statistics.deciding_side(commune)
        lines = {line.criterion: line for line in commune.lines}
        for offset, criterion in enumerate(criteria):
            line = lines.get(criterion.number)
            points = statistics.deciding_points(line, side) if line else None
            book.put(sheet, row, first + offset, points)
        book.put(sheet, row, total, commune.total)
        losses = [statistics.lost_points(line, side) for line in commune.lines]
        known = [loss for loss in losses if loss is not None]
        complete = losses and len(known) == len(losses)
        book.put(sheet, row, lost, sum(known, Decimal(0)) if complete else None)
        sheet.set_row(row, height_for([(name, _LEFT[2].width), (basis, _LEFT[3].width)]))
    book.frame(sheet, lost + 1, len(communes), head_rows=_HEADS, frozen=3)
    if communes:
        for offset, criterion in enumerate(criteria):
            _scale(sheet, top, top + len(communes) - 1, first + offset, criterion.maximum.value)
    _losses(book, sheet, top + max(len(communes), 1))


def _heads(book: Book, sheet: Any) -> None:
    """Two rows of heads: what a column is, and the most points it can have."""
    first = len(_LEFT)
    book.headings(sheet, _LEFT)
    for column in range(first):
        sheet.write_blank(HEAD_ROW + 1, column, None, book.head)
    sheet.write_string(HEAD_ROW + 1, 2, book.texts.text("report.column.maximum"), book.head)
    criteria = book.review.regulation.criteria
    for offset, criterion in enumerate(criteria):
        column = first + offset
        sheet.set_column(column, column, 6.5)
        sheet.write_string(HEAD_ROW, column, f"TC{criterion.number}", book.head)
        sheet.write_number(HEAD_ROW + 1, column, float(criterion.maximum.value), book.head)
    total = first + len(criteria)
    sheet.set_column(total, total + 1, 9)
    sheet.write_string(HEAD_ROW, total, book.texts.text("report.column.total"), book.head)
    sheet.write_number(HEAD_ROW + 1, total, float(book.review.regulation.total.value), book.head)
    sheet.write_string(HEAD_ROW, total + 1, book.texts.text("report.column.lost"), book.head)
    sheet.write_blank(HEAD_ROW + 1, total + 1, None, book.head)
    sheet.set_row(HEAD_ROW + 1, 18)


def _scale(sheet: Any, first: int, last: int, column: int, maximum: Decimal) -> None:
    """Shade a criterion's points from 0 to its maximum, so that columns can be compared."""
    sheet.conditional_format(
        first,
        column,
        last,
        column,
        {
            "type": "3_color_scale",
            "min_type": "num",
            "mid_type": "num",
            "max_type": "num",
            "min_value": 0,
            "mid_value": float(maximum / 2),
            "max_value": float(maximum),
            "min_color": "#F4B6B6",
            "mid_color": "#FFF2CC",
            "max_color": "#C6E0B4",
        },
    )


def _losses(book: Book, sheet: Any, row: int) -> None:
    """Two rows beneath the table: points lost, and their share; then what the numbers of criteria mean."""
    losses = statistics.criteria_losses(book.review)
    first = len(_LEFT)
    bold = {"bold": "1"}
    for offset, key in enumerate(("report.column.lost", "report.column.lost-percent")):
        for column in range(first):
            book.put(sheet, row + offset, column, book.texts.text(key) if column == 2 else None, bold)
    for offset, loss in enumerate(losses):
        counted = loss.communes_counted > 0
        book.put(sheet, row, first + offset, loss.lost if counted else None, bold)
        book.put(sheet, row + 1, first + offset, loss.percent if counted else None, bold)
    lost, possible = sum((x.lost for x in losses), Decimal(0)), sum((x.possible for x in losses), Decimal(0))
    for offset, value in enumerate((lost, statistics.percentage(lost, possible))):
        book.put(sheet, row + offset, first + len(losses), None, bold)
        book.put(sheet, row + offset, first + len(losses) + 1, value, bold)
    names = {department.id: department.name for department in book.review.regulation.departments}
    for offset, criterion in enumerate(book.review.regulation.criteria):
        supervisor = names.get(criterion.supervisor.value, criterion.supervisor.value)
        text = f"TC{criterion.number}: {criterion.name.value} ({supervisor})"
        sheet.write_string(row + 3 + offset, 0, printable(text), book.format(font_size=10))
