"""Sheet ``So với năm trước``: each commune and each criterion beside the year before, from the register."""

from __future__ import annotations

from typing import Any

from ...domain.past import Comparison, UnitPair, compared_with
from ...domain.statistics import RECOGNITION_STEP, is_recognised
from ..columns import Column, height_for
from ..plain import dmy, printable
from ..sheet_xml import Cell
from ..table_rows import Look, TableRows
from ..texts import result_text
from .style import BAD, GOOD, HEAD_ROW, RESULT_LOOK, Book

UNITS = (
    Column("order", 5),
    Column("code", 9),
    Column("unit", 44),
    Column("total-before", 12),
    Column("total-now", 12),
    Column("change", 10),
    Column("result-before", 14),
    Column("recognised-before", 14),
    Column("result", 14),
)
_CRITERIA = ("order", "criterion", "criterion-name", "mean-before", "mean-now", "change", "units")


def write(book: Book) -> None:
    """Add the sheet; where nothing of the year before is on record, it says so."""
    sheet = book.sheet("last-year", "report.book.last-year")
    compared = compared_with(book.review.past, book.review)
    if compared is None:
        sheet.set_column(0, 0, 90)
        sheet.write_string(HEAD_ROW, 0, book.texts.text("report.book.no-last-year"), book.format())
        return
    book.headings(sheet, UNITS)
    table = book.table(sheet, UNITS)
    for order, pair in enumerate(compared.units, start=1):
        _unit(book, table, order, pair)
    book.frame(sheet, len(UNITS), len(compared.units), frozen=3, repeat=False)
    after = HEAD_ROW + 2 + max(len(compared.units), 1)
    others = book.review.past.other_regulations if book.review.past else ()
    if others:
        cites = ", ".join(map(printable, others))
        sheet.write_string(
            after, 0, book.texts.text("report.book.other-regulation", cites=cites), book.format()
        )
        after += 2
    if compared.criteria:
        sheet.set_h_pagebreaks([after])
        _criteria(book, sheet, after, compared)


def _unit(book: Book, table: TableRows, order: int, pair: UnitPair) -> None:
    before, change = pair.before, pair.change
    cells: tuple[Cell, ...] = (
        order,
        pair.now.code,
        pair.now.name,
        before.total if before else None,
        pair.now.total,
        change,
        result_text(book.texts, before.result) if before else None,
        _recognised(book, pair),
        result_text(book.texts, pair.now.result),
    )
    looks: dict[str, Look] = {"result": RESULT_LOOK[pair.now.result]}
    if change:
        looks["change"] = GOOD if change > 0 else BAD
    if before is not None:
        looks["result-before"] = RESULT_LOOK[before.result]
    table.add(cells, looks)


def _recognised(book: Book, pair: UnitPair) -> str | None:
    """The day of last year's recognition, or that there is a decision without one."""
    if pair.before is None or not is_recognised(pair.before):
        return None
    days = (step.done for step in pair.before.deadlines if step.step == RECOGNITION_STEP)
    day = next(days, None)
    return dmy(day) if day is not None else book.texts.text("report.years.yes")


def _criteria(book: Book, sheet: Any, row: int, compared: Comparison) -> None:
    """A second table: the criteria's mean points in both years."""
    sheet.write_string(
        row, 0, book.texts.text("report.book.criteria-change"), book.format(bold=True, font_size=12)
    )
    for column, key in enumerate(_CRITERIA):
        sheet.write_string(row + 1, column, book.texts.text(f"report.column.{key}"), book.head)
    sheet.set_row(row + 1, 33)
    for index, change in enumerate(compared.criteria):
        criterion = compared.now.regulation.criterion(change.criterion)
        at, mean = row + 2 + index, change.mean
        cells: tuple[Cell, ...] = (
            index + 1,
            f"TC{criterion.number}",
            criterion.name.value,
            mean(change.before),
            mean(change.now),
            mean(change.now) - mean(change.before),
            change.units,
        )
        for column, cell in enumerate(cells):
            look = None if column != 5 or not change.change else GOOD if change.change > 0 else BAD
            book.put(sheet, at, column, cell, look)
        sheet.set_row(at, height_for([(criterion.name.value, UNITS[2].width)]))
