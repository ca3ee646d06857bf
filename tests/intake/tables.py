"""Workbooks written as text tables inside a test, so that a test reads like the sheet it is about.

A cell is a number (``45,5`` is text, ``45.5`` a number), a text, or one of

    '45          the text 45                d:2014-11-05   a date
    =A1+1 → 7    a formula and its value    t:08:00        a time of day
    =A1+1        a formula never computed   %:0.9          a number shown as a percentage
    !#REF!       an error                   TRUE           a boolean
    \\n           a line break in a text     ␣              a space that is all there is

A table whose every line begins and ends with ``|`` is framed; in any other, ``|`` stands between cells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from ktassess.domain.assessment import Assessment
from ktassess.domain.district import DistrictBook
from ktassess.domain.findings import Finding
from ktassess.intake import WorkbookReading, read_district_book, read_workbook
from ktassess.regulations import load

REGULATION = load("kon-tum-2014")
FILE = "scoring/xa-dak-mar.xlsx"
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(E[+-][0-9]+)?")

INFO = """
| Tên xã/phường/thị trấn | Xã Đắk Mar |
| Mã đơn vị | 23503 |
| Loại địa bàn | Xã, thị trấn thuộc huyện, thành phố |
| Huyện/thành phố | huyện Đắk Hà |
| Năm đánh giá | 2014 |
| Số và ngày quyết định thành lập Hội đồng | 15/QĐ-UBND ngày 28/10/2014 |
| Ngày họp Hội đồng | d:2014-11-05 |
| Giờ bắt đầu | t:08:00 |
| Giờ kết thúc | t:10:30 |
| Địa điểm họp | Hội trường UBND xã |
| Chủ trì | Nguyễn Văn A |
| Thư ký | Trần Thị B |
| Kết luận của Chủ tịch Hội đồng (Đạt / Không đạt) | Đạt |
| Ngày ký hồ sơ | d:2014-11-10 |
| Ngày gửi hồ sơ | d:2014-11-12 |
| Số trẻ em (dưới 16 tuổi) | 1234 |
| Số văn bản | CV: 45/UBND-VX |
"""

COUNCIL = """
| TT | Họ và tên | Chức vụ, đơn vị | Vai trò trong Hội đồng | Có mặt (x) | Ý kiến |
| 1 | Nguyễn Văn A | Chủ tịch UBND xã | Chủ tịch Hội đồng | x | |
| 2 | Trần Thị B | Công chức VH-XH | Thường trực Hội đồng | x | Nhất trí |
| 3 | Lê Văn C | Trưởng Công an xã | Thành viên | | |
"""


@dataclass(frozen=True)
class Sheet:
    """A sheet as a text table, with what a table cannot show."""

    table: str
    merged: Mapping[str, object] = field(default_factory=dict)
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[str] = ()
    visible: bool = True
    comments: Mapping[str, str] = field(default_factory=dict)
    struck: Sequence[str] = ()
    struck_in_part: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    font: str = ""
    filtered: str = ""


def scores_table(
    points: Mapping[int, str] | None = None,
    *,
    headings: str = "TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Căn cứ, minh chứng | Ghi chú",
    row: str = "{n} | {name} | {maximum} | {points} | Báo cáo số {n} | ",
    total: str = "| Tổng điểm | 1000 | =SUM(D2:D16) → 925 | |",
    before: str = "",
    after: str = "",
) -> str:
    """A table of scores of all criteria, five points below the maximum but where ``points`` says else."""
    rows = []
    for criterion in REGULATION.criteria:
        given = (points or {}).get(criterion.number, str(criterion.maximum.value - 5))
        rows.append(
            row.format(
                n=criterion.number,
                name=criterion.name.value,
                maximum=criterion.maximum.value,
                points=given,
                roman=roman(criterion.number),
            )
        )
    return "\n".join(part for part in (before, headings, *rows, total, after) if part)


def roman(number: int) -> str:
    """A number up to 15 in roman letters."""
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return "X" * (number // 10) + ones[number % 10]


def write_workbook(path: Path, sheets: Mapping[str, str | Sheet]) -> Path:
    """Write the sheets into an xlsx file."""
    with xlsxwriter.Workbook(path) as book:
        for name, given in sheets.items():
            sheet = given if isinstance(given, Sheet) else Sheet(given)
            look = {"font_name": sheet.font} if sheet.font else {}
            formats = {
                "d": book.add_format({**look, "num_format": "dd/mm/yyyy"}),
                "t": book.add_format({**look, "num_format": "hh:mm"}),
                "%": book.add_format({**look, "num_format": "0%"}),
                "": book.add_format(look) if look else None,
                "struck": book.add_format({**look, "font_strikeout": True}),
            }
            worksheet = book.add_worksheet(name)
            lines = [line.strip() for line in sheet.table.strip("\n").splitlines()]
            framed = all(line.startswith("|") and line.endswith("|") for line in lines)
            for row, line in enumerate(lines):
                for column, text in enumerate((line[1:-1] if framed else line).split("|")):
                    struck = xl_rowcol_to_cell(row, column) in sheet.struck
                    own = {**formats, "": formats["struck"]} if struck else formats
                    _write(worksheet, row, column, text.strip(), own)
            for area, value in sheet.merged.items():
                worksheet.merge_range(area, value)
            for row in sheet.hidden_rows:
                worksheet.set_row(row - 1, None, None, {"hidden": True})
            for column in sheet.hidden_columns:
                worksheet.set_column(f"{column}:{column}", None, None, {"hidden": True})
            for cell, (gone, left) in sheet.struck_in_part.items():
                worksheet.write_rich_string(cell, formats["struck"], gone, left)
            for cell, comment in sheet.comments.items():
                worksheet.write_comment(cell, comment, {"author": "Huyện"})
            if sheet.filtered:
                worksheet.autofilter(sheet.filtered)
            if not sheet.visible:
                worksheet.hide()
    return path


def _write(worksheet, row, column, text, formats) -> None:
    text = text.replace("\\n", "\n").replace("␣", " ")
    if text == "":
        return
    if text.startswith("'"):
        worksheet.write_string(row, column, text[1:], formats[""])
    elif text.startswith("="):
        formula, _, value = text.partition(" → ")
        worksheet.write_formula(
            row, column, formula, formats[""], float(value) if NUMBER.fullmatch(value) else value
        )
    elif text.startswith("!#"):
        worksheet.write_formula(row, column, "=NA()", None, text[1:])
    elif text.startswith("d:"):
        worksheet.write_datetime(row, column, date.fromisoformat(text[2:]), formats["d"])
    elif text.startswith("t:"):
        worksheet.write_datetime(row, column, time.fromisoformat(text[2:]), formats["t"])
    elif text.startswith("%:"):
        worksheet.write_number(row, column, float(text[2:]), formats["%"])
    elif text in ("TRUE", "FALSE"):
        worksheet.write_boolean(row, column, text == "TRUE")
    elif NUMBER.fullmatch(text):
        worksheet.write_number(row, column, float(text), formats[""])
    else:
        worksheet.write_string(row, column, text, formats[""])


def standard(scores: str | Sheet | None = None, **others: str | Sheet) -> dict[str, str | Sheet]:
    """The three sheets every workbook has, in our own layout."""
    return {"Thông tin": INFO, "Chấm điểm": scores or scores_table(), "Hội đồng": COUNCIL, **others}


def read(path: Path, sheets: Mapping[str, str | Sheet]) -> Assessment:
    """The assessment read from a workbook of these sheets."""
    reading = read_workbook(write_workbook(path / "workbook.xlsx", sheets), FILE, REGULATION)
    return only(reading)


def only(reading: WorkbookReading) -> Assessment:
    """The one assessment of a reading that did not fail."""
    assert not reading.failed, reading.findings
    assert len(reading.assessments) == 1
    return reading.assessments[0]


def read_book(path: Path, sheets: Mapping[str, str | Sheet]) -> DistrictBook:
    """The district's book read from these sheets."""
    return read_district_book(write_workbook(path / "district.xlsx", sheets), "district.xlsx", REGULATION)


def told(findings: Sequence[Finding]) -> list[str]:
    """Findings as code and cell: ``KT202 Chấm điểm!D4``."""
    return sorted(f"{each.code.id} {_where(each)}".strip() for each in findings)


def _where(finding: Finding) -> str:
    place = finding.place
    if place is None or place.sheet is None:
        return ""
    return f"{place.sheet}!{place.cell}" if place.cell else place.sheet


def points_of(assessment: Assessment) -> dict[int, str]:
    """The points by criterion, as text; the state where there are none."""
    return {
        row.criterion: str(row.points.value) if row.points.given else row.points.state.value
        for row in assessment.scores
    }


FULL = {criterion.number: str(criterion.maximum.value - 5) for criterion in REGULATION.criteria}
"""The points of :func:`scores_table` as they stand."""
