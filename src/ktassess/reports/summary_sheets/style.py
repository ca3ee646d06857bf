"""What all sheets of the summary share: formats, titles, tables, print set-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from ...domain.assessment import Result
from ...domain.outcome import StepStatus, YearReview
from ...domain.statistics import CriterionLoss, criteria_losses
from ..columns import Column
from ..plain import dmy, number, printable
from ..sheet_xml import Cell, fitting
from ..table_rows import Look, TableRows, Tables
from ..texts import Texts

FONT = "Times New Roman"
A4 = 9
HEAD_ROW = 3
"""Row (from 0) of a table's headings: title, subtitle and an empty row stand above it."""

_LINE = {"border": 1, "border_color": "#7F7F7F", "valign": "top"}

GOOD = {"font_color": "#006100", "bg_color": "#E2F0D9"}
BAD = {"font_color": "#9C0006", "bg_color": "#FBE1E1"}
DOUBT = {"font_color": "#7F6000", "bg_color": "#FFF2CC"}

RESULT_LOOK: Mapping[Result, Mapping[str, str]] = {
    Result.PASSED: GOOD,
    Result.FAILED: BAD,
    Result.UNDETERMINED: DOUBT,
}
STATUS_LOOK: Mapping[StepStatus, Mapping[str, str]] = {
    StepStatus.ON_TIME: GOOD,
    StepStatus.ON_THE_DAY: DOUBT,
    StepStatus.LATE: BAD,
    StepStatus.OVERDUE: BAD,
    StepStatus.PENDING: {},
    StepStatus.MISSING: DOUBT,
}


@dataclass
class Book:
    """The workbook that is being written, what it is about, and the formats made so far."""

    workbook: Any
    review: YearReview
    texts: Texts
    district: str | None

    @cached_property
    def _formats(self) -> dict[tuple[tuple[str, object], ...], Any]:
        return {}

    def format(self, **properties: object) -> Any:
        """A format with these properties, made once."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self.workbook.add_format({"font_name": FONT, "font_size": 11, **properties})
        return self._formats[key]

    @cached_property
    def tables(self) -> Tables:
        """The workbook's large tables."""
        return Tables(self.workbook, self.cell_format)

    def table(self, sheet: Any, columns: Sequence[Column], first: int = HEAD_ROW + 1) -> TableRows:
        """A large table of a sheet, whose rows begin at ``first``; its headings are written elsewhere."""
        return self.tables.add(sheet, first, columns)

    @cached_property
    def losses(self) -> tuple[CriterionLoss, ...]:
        """Lost points of every criterion over all communes."""
        return criteria_losses(self.review)

    def cell_format(self, value: Cell = None, look: Look | None = None) -> Any:
        """The format of a table's cell: by the kind of its value, and its colours if it has any."""
        key = type(value), tuple(look.items()) if look else ()
        if key not in self._cell_formats:
            self._cell_formats[key] = self._cell_format(value, look)
        return self._cell_formats[key]

    @cached_property
    def _cell_formats(self) -> dict[tuple[type, tuple[tuple[str, str], ...]], Any]:
        return {}

    def _cell_format(self, value: Cell, look: Look | None) -> Any:
        extra: dict[str, object] = dict(look or {})
        if isinstance(value, date):
            extra |= {"num_format": "dd/mm/yyyy", "align": "center"}
        elif isinstance(value, Decimal):
            extra |= {"num_format": "General", "align": "right"}
        elif isinstance(value, int):
            extra |= {"align": "center"}
        elif isinstance(value, str):
            extra |= {"text_wrap": True}
        return self.format(**_LINE, **extra)

    @property
    def head(self) -> Any:
        """The format of headings."""
        return self.format(
            **{**_LINE, "valign": "vcenter"}, bold=True, text_wrap=True, align="center", bg_color="#DDEBF7"
        )

    def sheet(self, key: str, title_key: str) -> Any:
        """A new sheet with its name, title, subtitle and print set-up (A4 on its side, one page wide)."""
        from ...literal_sheet import LiteralSheet

        sheet = self.workbook.add_worksheet(self.texts.text(f"report.sheet.{key}"), LiteralSheet)
        sheet.hide_gridlines(2)
        sheet.set_paper(A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.6, right=0.5, top=0.7, bottom=0.7)
        sheet.set_footer(f'&L&"{FONT}"&9&A&R&"{FONT}"&9&P/&N')
        title = self.texts.text(title_key).upper()
        sheet.write_string(0, 0, title, self.format(bold=True, font_size=14))
        sheet.write_string(1, 0, self.subtitle, self.format(italic=True))
        return sheet

    @property
    def subtitle(self) -> str:
        """District, year, day of the report and regulation in one line."""
        year = self.review.year
        parts = [
            printable(self.district[:1].upper() + self.district[1:]) if self.district else "",
            self.texts.text("report.book.year", year=year) if year is not None else "",
            self.texts.text("report.book.as-of", day=dmy(self.review.as_of)),
            self.review.regulation.cite,
        ]
        return " · ".join(part for part in parts if part)

    def headings(
        self, sheet: Any, columns: Sequence[Column], row: int = HEAD_ROW, height: float = 33
    ) -> None:
        """Write a table's headings and set its columns' widths."""
        for index, column in enumerate(columns):
            sheet.set_column(index, index, column.width)
            sheet.write_string(row, index, self.texts.text(f"report.column.{column.key}"), self.head)
        sheet.set_row(row, height)

    def frame(
        self, sheet: Any, columns: int, rows: int, *, head_rows: int = 1, frozen: int = 0, repeat: bool = True
    ) -> None:
        """Freeze the heads, put the filter on the last of them, and repeat them on every printed page."""
        last_head = HEAD_ROW + head_rows - 1
        sheet.freeze_panes(last_head + 1, frozen)
        if repeat:
            sheet.repeat_rows(HEAD_ROW, last_head)
        sheet.autofilter(last_head, 0, last_head + max(rows, 1), columns - 1)

    def put(self, sheet: Any, row: int, column: int, value: Cell, look: Look | None = None) -> None:
        """Write a value as what it is: text as text, points as a number, a date as a date."""
        form = self.cell_format(value, look)
        if value is None:
            sheet.write_blank(row, column, None, form)
        elif isinstance(value, str):
            sheet.write_string(row, column, fitting(value), form)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, form)
        else:
            sheet.write_number(row, column, number(Decimal(value)), form)
