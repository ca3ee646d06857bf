"""Sheet ``Điểm tiêu chí``: communes × criteria with the maxima, shaded by share of the maximum."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...domain import statistics
from ...domain.outcome import CommuneOutcome
from ..columns import Column
from ..plain import printable
from ..sheet_xml import Cell
from .style import HEAD_ROW, Book

_LEFT = (Column("order", 5), Column("code", 8), Column("unit", 24), Column("basis", 11))
_POINTS = 6.5
_RIGHT = (Column("total", 9), Column("lost", 9))
_HEADS = 2  # number of the criterion; its maximum


def write(book: Book) -> None:
    """Add the sheet."""
    sheet = book.sheet("scores", "report.book.scores")
    criteria = book.review.regulation.criteria
    _heads(book, sheet)
    communes = book.review.communes
    top = HEAD_ROW + _HEADS
    columns = (*_LEFT, *(Column(f"TC{criterion.number}", _POINTS) for criterion in criteria), *_RIGHT)
    table = book.table(sheet, columns, top)
    for order, commune in enumerate(communes, start=1):
        table.add(_cells(book, order, commune))
    book.frame(sheet, len(columns), len(communes), head_rows=_HEADS, frozen=3)
    if communes:
        for offset, criterion in enumerate(criteria):
            _scale(sheet, top, top + len(communes) - 1, len(_LEFT) + offset, criterion.maximum.value)
    _losses(book, sheet, top + max(len(communes), 1))


def _cells(book: Book, order: int, commune: CommuneOutcome) -> list[Cell]:
    """A commune's row: the points that decide, the total, what was lost where all points are known."""
    side = statistics.deciding_side(commune)
    decided = {line.criterion: statistics.deciding_points(line, side) for line in commune.lines}
    lost = [
        line.maximum - points for line in commune.lines if (points := decided[line.criterion]) is not None
    ]
    return [
        order,
        commune.code,
        commune.name,
        book.texts.text(f"report.basis.{commune.basis.value}"),
        *(decided.get(criterion.number) for criterion in book.review.regulation.criteria),
        commune.total,
        sum(lost, Decimal(0)) if lost and len(lost) == len(commune.lines) else None,
    ]


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
        sheet.set_column(column, column, _POINTS)
        sheet.write_string(HEAD_ROW, column, f"TC{criterion.number}", book.head)
        sheet.write_number(HEAD_ROW + 1, column, float(criterion.maximum.value), book.head)
    total = first + len(criteria)
    sheet.set_column(total, total + 1, _RIGHT[0].width)
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
    losses = book.losses
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
