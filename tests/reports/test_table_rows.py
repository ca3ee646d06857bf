"""Rows put into a finished workbook are the rows xlsxwriter would have written, cell by cell."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from ktassess.messages import Catalogue, Language
from ktassess.reports.columns import Column, height_for
from ktassess.reports.sheet_xml import Cell, SheetXml
from ktassess.reports.summary_sheets.style import BAD, GOOD, HEAD_ROW, Book

from .reviews import year_review

COLUMNS = (Column("order", 5), Column("unit", 22), Column("total", 9), Column("received-on", 11))
FIRST = HEAD_ROW + 1
Rows = Sequence[Sequence[Cell]]

ODD = [
    "_x0041_",
    "_x000D_ &amp;",
    " a ",
    "a\nb\n",
    "\tx",
    "R&D <b>",
    "]]>",
    "\ufffe\uffff",
    "\U0001f33e",
    "\x07",
    "",
]
texts = st.one_of(st.sampled_from(ODD), st.text(max_size=40)).filter(lambda text: not text.startswith("<r>"))
cells = st.one_of(
    st.none(),
    texts,
    st.integers(-(10**9), 10**9),
    st.decimals(-2000, 2000, places=2),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)
tables = st.lists(st.tuples(cells, cells, cells, cells), min_size=1, max_size=6)


def written(rows: Rows, *, at_once: bool, beneath: str = "beneath") -> bytes:
    """A workbook with the table on its second sheet, a line above and a line beneath it."""
    out = io.BytesIO()
    workbook = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_urls": False})
    book = Book(workbook, year_review(), Catalogue.load(Language.VI), None)
    book.sheet("chart", "report.chart.totals")
    sheet = book.sheet("results", "report.book.results")
    book.headings(sheet, COLUMNS)
    table = book.table(sheet, COLUMNS)
    for index, row in enumerate(rows):
        look = (None, GOOD, BAD)[index % 3]
        if at_once:
            table.add(row, {"total": look})
            continue
        for column, cell in enumerate(row):
            book.put(sheet, FIRST + index, column, cell, look if column == 2 else None)
        wide = zip(row, COLUMNS, strict=True)
        height = height_for([(cell, column.width) for cell, column in wide if isinstance(cell, str)])
        sheet.set_row(FIRST + index, height)
    sheet.write_string(FIRST + len(rows) + 1, 0, beneath, book.format())
    return book.tables.close(out)


def stated(data: bytes) -> list[tuple[str, ...]]:
    """What the file says of the sheet's rows and cells: places, heights, kinds, and the values themselves."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        xml = archive.read("xl/worksheets/sheet2.xml").decode()
        shared = archive.read("xl/sharedStrings.xml").decode()
    strings = re.findall(r"<si>.*?</si>", shared, re.DOTALL)
    counts = re.search(r' count="(\d+)" uniqueCount="(\d+)"', shared)
    assert counts is not None
    assert int(counts[2]) == len(strings)
    found: list[tuple[str, ...]] = [
        (dimension[0],) if (dimension := re.search("<dimension[^>]*>", xml)) else ()
    ]
    for row, inner in re.findall(r"<row ([^>]*)>(.*?)</row>", re.sub(r' spans="[^"]*"', "", xml)):
        found.append((row,))
        for place, text, value in re.findall(r'<c r="(\w+)" s="\d+"( t="s")?(?:/>|><v>(.*?)</v></c>)', inner):
            found.append((place, text, strings[int(value)] if text else value))
    return found


def looks(data: bytes) -> dict[str, str]:
    sheet: Any = load_workbook(io.BytesIO(data)).worksheets[1]
    return {
        cell.coordinate: repr((cell.number_format, cell.font, cell.fill, cell.border, cell.alignment))
        for row in sheet.iter_rows()
        for cell in row
    }


@settings(max_examples=60, deadline=None)
@given(tables)
def test_the_same_as_cell_by_cell(rows: Rows) -> None:
    ours, theirs = written(rows, at_once=True), written(rows, at_once=False)
    assert stated(ours) == stated(theirs)


def test_the_same_looks_as_cell_by_cell() -> None:
    rows = [
        (1, "Xã A", Decimal("812.5"), date(2014, 11, 28)),
        (2, "Xã B " * 20, Decimal(1), None),
        (3, None, None, date(1900, 2, 28)),
        (None, "1", 1, "–"),
    ]
    assert looks(written(rows, at_once=True)) == looks(written(rows, at_once=False))


@given(st.text(max_size=30).map("<r>{}</r>".format))
def test_no_text_is_taken_for_markup(text: str) -> None:
    data = written([(1, text, None, None)], at_once=True)
    shown = load_workbook(io.BytesIO(data)).worksheets[1].cell(FIRST + 1, 2).value
    assert isinstance(shown, str)
    assert shown.startswith("<r>")
    assert shown.endswith("</r>")


def test_a_text_that_looks_like_a_row_stays_where_it_is() -> None:
    """Texts stand in the shared strings: none can be taken for the mark of a table."""
    row = f'<row r="{FIRST + 1}"><c r="A{FIRST + 1}" s="9"/></row>'
    data = written([(1, row, None, None)], at_once=True, beneath=row)
    sheet = load_workbook(io.BytesIO(data)).worksheets[1]
    assert (sheet.cell(FIRST + 1, 1).value, sheet.cell(FIRST + 1, 2).value) == (1, row)
    assert sheet.cell(FIRST + 3, 1).value == row


def test_a_table_whose_place_is_not_marked_is_a_bug() -> None:
    with pytest.raises(ValueError, match="row 5 is not marked"):
        SheetXml("<sheetData></sheetData>").formats(4)


def test_columns_beyond_z() -> None:
    sheet = SheetXml('<dimension ref="A1"/><row r="1"><c r="A1" s="1"/></row>')
    sheet.put(0, [[0] * 704], [15.0], [' s="1"/>'])
    places = re.findall(r'<c r="([A-Z]+)1"', sheet.text())
    assert (places[25], places[26], places[51], places[52], places[701], places[702]) == (
        "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    )  # fmt: skip
