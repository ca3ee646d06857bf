"""The register as a workbook or a csv file: every version of every year."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from ...domain.regulation import Regulation
from ...layout.scoring import CONCLUSION_WORDS, KIND_WORDS
from ...layout.years import (
    MERGERS_SHEET,
    RECORDED_BASIS_WORDS,
    RECORDED_RESULT_WORDS,
    YEARS_SHEET,
    MergerColumn,
    PointsColumn,
    YearColumn,
)
from ..interface import Register
from ..records import Succession, Version
from ..rows import points_text
from .columns import Column, EventDate, Points, columns_for, heading_of, key_of

Cell = str | int | Decimal | date | None

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_EXACT_DIGITS = 15  # as many as a number in a workbook keeps
_FONT = "Times New Roman"
_WIDTHS = {YearColumn.NAME: 24, YearColumn.DISTRICT: 20, YearColumn.REGULATION_CITE: 30, YearColumn.NOTE: 24}


def export_csv(register: Register) -> bytes:
    """All versions of all years as csv (UTF-8 with a byte order mark), one row each; without the mergers."""
    versions = register.years(every=True)
    columns = columns_for(version.record for version in versions)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(key_of(column) for column in columns)
    for version in versions:
        writer.writerow(_csv_text(_cell(version, column)) for column in columns)
    return out.getvalue().encode("utf-8-sig")


def export_xlsx(register: Register, regulation: Regulation) -> bytes:
    """All versions of all years, and the mergers, as a workbook; words by ``regulation`` where it has any.

    Same register, same bytes.
    """
    import xlsxwriter

    versions = register.years(every=True)
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(out, options)
    changes = register.changes()
    made = changes[-1].stamp.made_at if changes else datetime(2014, 1, 1)
    book.set_properties({"title": YEARS_SHEET, "created": made.replace(tzinfo=None)})
    columns = columns_for(version.record for version in versions)
    names = {event.id: event.name for event in regulation.events}
    _write(
        book,
        YEARS_SHEET,
        [heading_of(column, names) for column in columns],
        [[_worded(_cell(version, column), column, regulation) for column in columns] for version in versions],
        [_WIDTHS.get(column, 12) if isinstance(column, YearColumn) else 11 for column in columns],
    )
    mergers = register.successions()
    _write(
        book,
        MERGERS_SHEET,
        [column.label for column in MergerColumn],
        [_merger_row(merger) for merger in mergers],
        [10, 18, 30, 20, 30],
    )
    book.close()
    return out.getvalue()


def _write(
    book: object, name: str, headings: Sequence[str], rows: Sequence[Sequence[Cell]], widths: Sequence[float]
) -> None:
    from ...literal_sheet import LiteralSheet

    workbook = book  # xlsxwriter has no types
    sheet = workbook.add_worksheet(name, LiteralSheet)  # type: ignore[attr-defined]
    add_format = workbook.add_format  # type: ignore[attr-defined]
    line = {"font_name": _FONT, "font_size": 11, "border": 1, "border_color": "#7F7F7F", "valign": "top"}
    head = add_format({**line, "bold": True, "text_wrap": True, "align": "center", "bg_color": "#DDEBF7"})
    text, number = add_format({**line, "text_wrap": True}), add_format(line)
    day = add_format({**line, "num_format": "dd/mm/yyyy", "align": "center"})
    for index, (heading, width) in enumerate(zip(headings, widths, strict=True)):
        sheet.set_column(index, index, width)
        sheet.write_string(0, index, heading, head)
    for row, cells in enumerate(rows, start=1):
        for index, cell in enumerate(cells):
            if cell is None:
                sheet.write_blank(row, index, None, text)
            elif isinstance(cell, date):
                sheet.write_datetime(row, index, cell, day)
            elif isinstance(cell, str):
                sheet.write_string(row, index, cell, text)
            elif len(Decimal(cell).as_tuple().digits) <= _EXACT_DIGITS:
                sheet.write_number(row, index, float(cell), number)
            else:
                sheet.write_string(row, index, points_text(Decimal(cell)) or "", text)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(len(rows), 1), len(headings) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)


def _cell(version: Version, column: Column) -> Cell:
    record = version.record
    match column:
        case YearColumn():
            return _fixed(version)[column]
        case Points(of, criterion):
            score = next((score for score in record.scores if score.criterion == criterion), None)
            if score is None:
                return None
            return {
                PointsColumn.MAXIMUM: score.maximum,
                PointsColumn.SELF_POINTS: score.self_points,
                PointsColumn.APPRAISED: score.appraised,
            }[of]
        case EventDate(event):
            return dict(record.milestones).get(event)


def _fixed(version: Version) -> Mapping[YearColumn, Cell]:
    record = version.record
    recognition, certificate = record.recognition, record.certificate
    return {
        YearColumn.YEAR: record.year,
        YearColumn.CODE: record.unit,
        YearColumn.VERSION: version.version,
        YearColumn.NAME: record.name,
        YearColumn.KIND: record.kind.value if record.kind else None,
        YearColumn.DISTRICT_CODE: record.district_code,
        YearColumn.DISTRICT: record.district_name,
        YearColumn.REGULATION: record.regulation,
        YearColumn.REGULATION_CITE: record.regulation_cite or None,
        YearColumn.LOCALITY_CLASS: record.class_id,
        YearColumn.THRESHOLD: record.threshold,
        YearColumn.SELF_TOTAL: record.self_total,
        YearColumn.APPRAISED_TOTAL: record.appraised_total,
        YearColumn.BASIS: record.basis.value,
        YearColumn.TOTAL: record.total,
        YearColumn.RESULT: record.result.value,
        YearColumn.CONCLUSION: record.conclusion.value if record.conclusion else None,
        YearColumn.DECISION_NUMBER: recognition.number if recognition else None,
        YearColumn.DECISION_DATE: recognition.day if recognition else None,
        YearColumn.CERTIFICATE_NUMBER: certificate.number if certificate else None,
        YearColumn.CERTIFICATE_DATE: certificate.day if certificate else None,
        YearColumn.NOTE: record.note or None,
    }


_WORDS: Mapping[YearColumn, Mapping[str, Sequence[str]]] = {
    YearColumn.KIND: KIND_WORDS,
    YearColumn.BASIS: RECORDED_BASIS_WORDS,
    YearColumn.RESULT: RECORDED_RESULT_WORDS,
    YearColumn.CONCLUSION: CONCLUSION_WORDS,
}


def _worded(cell: Cell, column: Column, regulation: Regulation) -> Cell:
    """A cell as people read it; the words are those the import knows."""
    if not isinstance(column, YearColumn) or not isinstance(cell, str):
        return cell
    if column in _WORDS:
        return _WORDS[column][cell][0]
    if column is YearColumn.LOCALITY_CLASS:
        return next((each.name for each in regulation.classes if each.id == cell), cell)
    return cell


def _merger_row(merger: Succession) -> list[Cell]:
    return [
        merger.year,
        merger.successor,
        ", ".join(merger.predecessors),
        merger.keeps_years_of,
        merger.note or None,
    ]


def _csv_text(cell: Cell) -> str:
    if isinstance(cell, Decimal):
        return points_text(cell) or ""
    if isinstance(cell, str):
        return guarded(cell)
    return "" if cell is None else str(cell)


def guarded(text: str) -> str:
    """The text such that no spreadsheet takes it for a formula; :func:`unguarded` takes it back."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """A guarded text as it was."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
