"""Sheet ``Tiêu chí yếu``: where communes lose most points, by criterion and by supervising department."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from ...domain import statistics
from ...domain.statistics import CriterionLoss
from ..columns import Column, height_for
from ..plain import printable
from ..texts import points_text
from .style import FONT, HEAD_ROW, Book

COLUMNS = (
    Column("order", 5),
    Column("criterion", 9),
    Column("criterion-name", 58),
    Column("department", 34),
    Column("lost", 10),
    Column("possible", 10),
    Column("lost-percent", 10),
    Column("communes-losing", 11),
    Column("communes-counted", 11),
)
_CRITERION, _PERCENT = 1, 6


def write(book: Book) -> None:
    """Add the sheet: all criteria with the weakest first, a chart of them, then the departments."""
    sheet = book.sheet("weakest", "report.book.weakest")
    book.headings(sheet, COLUMNS)
    losses = book.losses
    worst = statistics.weakest(losses)
    ranked = [*worst, *(loss for loss in losses if loss not in worst)]
    losing = _losing(book)
    for index, loss in enumerate(ranked):
        _criterion_row(book, sheet, HEAD_ROW + 1 + index, index + 1, loss, losing[loss.criterion])
    book.frame(sheet, len(COLUMNS), len(ranked), frozen=2, repeat=False)
    second = HEAD_ROW + 3 + len(ranked)
    sheet.set_h_pagebreaks([second])
    row = _departments(book, sheet, second)
    if worst:
        _chart(book, sheet, row + 1, len(ranked))


def _losing(book: Book) -> Counter[int]:
    """How many communes lost points, by criterion."""
    losing: Counter[int] = Counter()
    for commune in book.review.communes:
        side = statistics.deciding_side(commune)
        losing.update(line.criterion for line in commune.lines if statistics.lost_points(line, side))
    return losing


def _criterion_row(book: Book, sheet: Any, row: int, rank: int, loss: CriterionLoss, losing: int) -> None:
    regulation = book.review.regulation
    criterion = regulation.criterion(loss.criterion)
    names = {department.id: department.name for department in regulation.departments}
    supervisor = names.get(criterion.supervisor.value, criterion.supervisor.value)
    known = loss.communes_counted > 0
    cells = (
        rank,
        f"TC{loss.criterion}",
        criterion.name.value,
        supervisor,
        loss.lost if known else None,
        loss.possible if known else None,
        loss.percent if known else None,
        losing,
        loss.communes_counted,
    )
    for column, cell in enumerate(cells):
        book.put(sheet, row, column, cell)
    sheet.set_row(row, height_for([(criterion.name.value, COLUMNS[2].width), (supervisor, COLUMNS[3].width)]))


def _departments(book: Book, sheet: Any, row: int) -> int:
    """A second table: each department with its criteria, the weakest first. The row after it."""
    sheet.write_string(
        row, 0, book.texts.text("report.book.departments"), book.format(bold=True, font_size=12)
    )
    heads = ("order", "criteria", None, "department", "lost", "possible", "lost-percent")
    for column, key in enumerate(heads):
        if key is not None:
            sheet.write_string(row + 1, column, book.texts.text(f"report.column.{key}"), book.head)
    sheet.merge_range(row + 1, 1, row + 1, 2, book.texts.text("report.column.criteria"), book.head)
    sheet.set_row(row + 1, 33)
    ranked = sorted(statistics.department_losses(book.review, book.losses), key=lambda loss: -loss.percent)
    for index, loss in enumerate(ranked):
        at = row + 2 + index
        criteria = ", ".join(f"TC{one.criterion} ({_percent(book, one.percent)})" for one in loss.criteria)
        known = loss.possible > 0
        cells = (loss.lost, loss.possible, loss.percent) if known else (None, None, None)
        book.put(sheet, at, 0, index + 1)
        sheet.merge_range(at, 1, at, 2, printable(criteria), book.cell_format(criteria))
        book.put(sheet, at, 3, loss.name)
        for column, cell in enumerate(cells, start=4):
            book.put(sheet, at, column, cell)
        width = COLUMNS[1].width + COLUMNS[2].width
        sheet.set_row(at, height_for([(criteria, width), (loss.name, COLUMNS[3].width)]))
    return row + 2 + len(ranked)


def _percent(book: Book, value: Decimal) -> str:
    return f"{points_text(book.texts, value)}%"


def _chart(book: Book, sheet: Any, row: int, count: int) -> None:
    """Lost points in percent of the possible ones as bars, the weakest criterion on top."""
    name, first, last = sheet.get_name(), HEAD_ROW + 1, HEAD_ROW + count
    font = {"name": FONT, "size": 10}
    chart = book.workbook.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": book.texts.text("report.column.lost-percent"),
            "categories": [name, first, _CRITERION, last, _CRITERION],
            "values": [name, first, _PERCENT, last, _PERCENT],
            "fill": {"color": "#C55A11"},
            "gap": 40,
            "data_labels": {"value": True, "font": font},
        }
    )
    chart.set_title(
        {"name": book.texts.text("report.chart.weakest"), "name_font": {"name": FONT, "size": 13}}
    )
    chart.set_y_axis({"reverse": True, "num_font": font})
    chart.set_x_axis(
        {"num_font": font, "min": 0, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}}
    )
    chart.set_legend({"none": True})
    chart.set_size({"width": 1100, "height": 420})
    sheet.insert_chart(row, 0, chart, {"description": printable(book.texts.text("report.chart.weakest"))})
