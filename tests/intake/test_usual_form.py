"""The usual form of a sheet: known in one pass, and never more than what the long look would have found."""

from __future__ import annotations

import re
from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.intake import sheet_xml
from ktassess.intake.refusal import RefusedError
from ktassess.intake.sheet_xml import SheetXml, look_at_sheet
from ktassess.intake.usual import usual_cells, usual_items

EXCEL = (
    '<row r="1" spans="1:3" ht="36.75" customHeight="1" x14ac:dyDescent="0.25">'
    '<c r="A1" s="12" t="s"><v>36</v></c><c r="B1" s="12"><v>45.5</v></c><c r="C1" s="3"/></row>'
    '<row r="2"><c r="A2" t="str"><f>IF(B1&gt;=40,"Đạt","Chưa đạt")</f><v>Đạt</v></c>'
    '<c r="B2"><f>SUM(B1:B1)</f><v>45.5</v></c></row>'
)
LIBREOFFICE = (
    '<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" '
    'collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="n"><v>3</v></c>'
    '<c r="C1" s="0"><f aca="false">B1*2</f><v>6</v></c></row>'
)


@pytest.mark.parametrize(("rows", "known"), [(EXCEL, (5, 36)), (LIBREOFFICE, (3, 0)), ("", (0, -1))])
def test_what_programs_write_is_usual(rows: str, known: tuple[int, int]) -> None:
    assert usual_cells(rows.encode()) == known


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>',
        '<row r="1"><c r="A1"><f>B1</f></c></row>',
        '<row r="1"><c r="A1"><f>B1</f><v></v></c></row>',
        '<row r="1"><c r="A1"><v>-3</v></c></row>',
        '<row r="1"><c r="A1"><v>41948000</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        '<row r="1"><c><v>1</v></c></row>',
        '<row><c r="A1"><v>1</v></c></row>',
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1" ht="0"><c r="A1"><v>1</v></c></row>',
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>',
        '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>',
        '<row r="1"><c r="A1" t="str"><v>&eacute;</v></c></row>',
        '<row r="1"><c r="A1" t="str"><v>a\x01b</v></c></row>',
        '<row r="1"><c r="A1" t="str"><v>\ufffe</v></c></row>',
        '<row r="1" r="2"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c>',
        '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>',
    ],
)
def test_everything_else_takes_the_long_way(rows: str) -> None:
    assert usual_cells(rows.encode()) is None


def test_text_that_is_not_utf8_is_not_usual() -> None:
    assert usual_cells(b'<row r="1"><c r="A1" t="str"><v>\xc4</v></c></row>') is None
    assert usual_items(b"<si><t>\xc4</t></si>") is None


@pytest.mark.parametrize(
    ("items", "count"),
    [
        ("<si><t>Điểm tự chấm</t></si><si><t></t></si>", 2),
        ('<si><t xml:space="preserve"> Đạt </t></si>', 1),
        ("<si><t>hai\ndòng &amp; hơn</t></si>", 1),
        ("", 0),
        ("<si><t> Đạt</t></si>", None),
        ("<si><t>Đạt\n</t></si>", None),
        ("<si><r><t>45</t></r></si>", None),
        ("<si><t>a\rb</t></si>", None),
        ("<si><t>a<b/></t></si>", None),
    ],
)
def test_shared_texts(items: str, count: int | None) -> None:
    assert usual_items(items.encode()) == count


def _sheet(rows: bytes) -> bytes:
    return (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        b'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">'
        b'<cols><col min="2" max="2" hidden="1"/></cols><sheetData>' + rows + b"</sheetData></worksheet>"
    )


_PIECES = [piece.encode() for piece in re.findall(r"<[^>]*>|[^<]+", EXCEL + LIBREOFFICE)]


@given(
    st.lists(st.integers(0, len(_PIECES) - 1), max_size=4),
    st.lists(st.tuples(st.integers(0, 2000), st.binary(max_size=3)), max_size=3),
)
def test_usual_is_well_formed_and_the_long_look_agrees(
    swapped: list[int], changes: list[tuple[int, bytes]]
) -> None:
    pieces = [piece.encode() for piece in re.findall(r"<[^>]*>|[^<]+", EXCEL)]
    for index in swapped:
        pieces[index % len(pieces)] = _PIECES[index]
    rows = b"".join(pieces)
    for at, new in changes:
        at %= len(rows)
        rows = rows[:at] + new + rows[at + len(new) :]
    if usual_cells(rows) is None:
        return
    content = _sheet(rows)
    expat.ParserCreate().Parse(content, True)
    assert _told(look_at_sheet(content, "x")) == _told(sheet_xml._long_look(content, "x"))


def _told(look: SheetXml) -> tuple[object, ...]:
    """What a look tells, but for the XML itself: the long one leaves out cells that hold nothing."""
    return (
        look.last_string,
        look.without_value,
        look.hidden_rows,
        look.hidden_columns,
        look.merged,
        look.clean,
    )


@pytest.mark.parametrize("number", ["-1", "0", "x", "12345678", ""])
def test_a_row_that_is_not_numbered_is_not_for_the_fast_reader(number: str) -> None:
    rows = f'<row r="{number}" ht="15"><c r="A1"><v>1</v></c></row>'
    assert not look_at_sheet(_sheet(rows.encode()), "x").clean


def test_a_broken_sheet_is_refused_by_the_long_look() -> None:
    with pytest.raises(RefusedError):
        look_at_sheet(_sheet(b'<row r="1"><c r="A1"><v>1</v></c>'), "x")
