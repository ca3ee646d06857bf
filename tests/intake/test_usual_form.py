"""The usual form of a sheet: taken apart at once, and never into more than the readers would have found."""

from __future__ import annotations

import re
from io import BytesIO
from operator import itemgetter
from unittest import mock
from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.intake import sheet_xml, usual
from ktassess.intake.archive import open_archive
from ktassess.intake.grid import Workbook
from ktassess.intake.package import look_at_sheet, open_package
from ktassess.intake.readers import read_fast, read_thoroughly, read_usual
from ktassess.intake.refusal import RefusedError
from ktassess.intake.sheet_look import SheetXml
from ktassess.intake.usual import usual_rows
from ktassess.intake.usual_texts import usual_items, usual_strings

from .hostile import MAIN, PARTS, RELATIONS, package, strings

LENGTHS = (usual.LONGEST, 0)
"""Of rows that are taken for those of a long table: none here is that long, or all are."""

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


@pytest.mark.parametrize(("rows", "known"), [(EXCEL, (4, 36)), (LIBREOFFICE, (3, 0)), ("", (0, -1))])
def test_what_programs_write_is_usual(rows: str, known: tuple[int, int]) -> None:
    found = usual_rows(rows.encode())
    assert found is not None
    assert (len(found.layout.places), found.last_string) == known


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1" t="str"></v>a</v></c></row>',
        '<row r="1"><c r="A1" t="str"><v>a<v>\x00</c></row>',
        '<row r="1"><c r="A1" t="str"></v>a<v></c></row>',
        '<row r="1"><c r="A1"><v>1<v></c></row>',
        '<row r="1"><c r="A1" t="s"><v></v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>01</v></c></row>',
        '<row r="1"><c r="A1"><v>x</v></c></row>',
        '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>1</v></c></row>',
        '<row r="1"><c r="A2"><v>1</v></c></row>',
        '<row r="1"><v>1</v></row>',
        '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
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
    assert usual_rows(rows.encode()) is None


def test_text_that_is_not_utf8_is_not_usual() -> None:
    assert usual_rows(b'<row r="1"><c r="A1" t="str"><v>\xc4</v></c></row>') is None
    assert usual_items(b"<si><t>\xc4</t></si>") is None


@pytest.mark.parametrize(
    ("items", "texts"),
    [
        ("<si><t>Điểm tự chấm</t></si><si><t></t></si>", ("Điểm tự chấm", None)),
        (
            '<si><t xml:space="preserve"> Đạt </t></si><si><t xml:space="preserve">  </t></si>',
            (" Đạt ", None),
        ),
        ("<si><t>hai\ndòng &amp; hơn</t></si>", ("hai\ndòng & hơn",)),
        ("<si><t>&amp;lt;&lt;</t></si>", ("&lt;<",)),
        ("", ()),
        ("<si><t> Đạt</t></si>", None),
        ("<si><t>Đạt\n</t></si>", None),
        ("<si><r><t>45</t></r></si>", None),
        ("<si><t>a\rb</t></si>", None),
        ("<si><t>a<b/></t></si>", None),
        ("<si><t>a_x000D_b</t></si>", None),
        ("<si><t>a</t></si><si/>", None),
        (f"<si><t>{'a' * 40_000}</t></si>", None),
    ],
)
def test_shared_texts(items: str, texts: tuple[str | None, ...] | None) -> None:
    assert usual_items(items.encode()) == texts


@pytest.mark.parametrize(
    "content",
    [
        "<sst><si><t>a</t></si></sst>x",
        "<!-- --><sst><si><t>a</t></si></sst>",
        "<x:sst><si><t>a</t></si></x:sst>",
        "<sst/><si><t>a</t></si></sst>",
        "<si><t>a</t></si>",
        "<sst>",
        "",
    ],
)
def test_shared_texts_in_another_frame(content: str) -> None:
    assert usual_strings(content.encode()) is None


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
    st.sampled_from(LENGTHS),
)
def test_usual_is_well_formed_and_the_long_look_agrees(
    swapped: list[int], changes: list[tuple[int, bytes]], longest: int
) -> None:
    pieces = [piece.encode() for piece in re.findall(r"<[^>]*>|[^<]+", EXCEL)]
    for index in swapped:
        pieces[index % len(pieces)] = _PIECES[index]
    rows = b"".join(pieces)
    for at, new in changes:
        at %= len(rows)
        rows = rows[:at] + new + rows[at + len(new) :]
    content = _sheet(rows)
    with mock.patch.object(usual, "LONGEST", longest):
        if usual_rows(rows) is None:
            return
        looked = look_at_sheet(content, "x")
    expat.ParserCreate().Parse(content, True)
    assert _told(looked) == _told(sheet_xml.look_at_sheet(content, "x"))


def _told(look: SheetXml) -> tuple[object, ...]:
    """What a look tells, but for the XML itself: the long one leaves out cells that hold nothing."""
    return (
        look.cells,
        look.last_string,
        look.without_value,
        look.hidden_rows,
        look.hidden_columns,
        look.merged,
        look.clean,
    )


FORMATS = "".join(f'<xf numFmtId="{number}"/>' for number in (0, 164, 165, 166, 14, 22, 20, 167, 46, 2))
STYLES = (
    f'<styleSheet {MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="165" formatCode="hh:mm"/><numFmt numFmtId="166" formatCode="0.0&quot; điểm&quot;"/>'
    '<numFmt numFmtId="167" formatCode="[$-42A]d mmmm yyyy;@"/></numFmts>'
    f"<cellXfs>{FORMATS}</cellXfs></styleSheet>"
)
TEXTS = ("Đạt", " hai\ndòng ", "&amp;", "", "  ", "a\u0301", "45,5")
_CELLS = st.one_of(
    st.sampled_from(range(len(TEXTS))).map(lambda index: ("s", "", str(index))),
    st.tuples(
        st.sampled_from(["", "n"]),
        st.sampled_from(["", "<f>1+1</f>"]),
        st.one_of(
            st.integers(0, 99_999).map(str),
            st.floats(0, 1).map(lambda part: f"{part:.17f}"),
            st.floats(0, 60_000).map(lambda days: f"{days:.11f}"),
            st.sampled_from(["1E-3", "41950", "0", "60", "61", "59.5", "0.99999999", "41950.999999", "0.5"]),
        ),
    ),
    st.sampled_from(["Đạt", "", " ", "&lt;a", "1", "/v"]).map(lambda text: ("str", "<f>A1</f>", text)),
    st.none(),
)


@given(
    st.lists(st.lists(st.tuples(_CELLS, st.integers(0, 9)), max_size=5), max_size=5),
    st.booleans(),
    st.integers(1, 19_000),
    st.sampled_from(LENGTHS),
)
def test_what_is_taken_apart_is_what_the_fast_reader_gives(
    rows: list[list[tuple[tuple[str, str, str] | None, int]]], merged: bool, first: int, longest: int
) -> None:
    written = ""
    for row, cells in enumerate(rows, start=first):
        listed = (_cell(f"{column}{row}", *each) for column, each in zip("ABCDE", cells, strict=False))
        written += f'<row r="{row}">{"".join(listed)}</row>'
    after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' if merged else ""
    sheet = f"<worksheet {MAIN}><sheetData>{written}</sheetData>{after}</worksheet>"
    texts = strings(*TEXTS).replace("<t>", '<t xml:space="preserve">')
    styled = f'<Relationship Id="rId3" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>'
    relations = PARTS["xl/_rels/workbook.xml.rels"].replace("</Relationships>", styled)
    parts = {"xl/sharedStrings.xml": texts, "xl/styles.xml": STYLES, "xl/_rels/workbook.xml.rels": relations}
    with mock.patch.object(usual, "LONGEST", longest):
        looked = open_package(open_archive(BytesIO(package(sheet, parts))))
    assert looked.clean
    taken = read_usual(looked)
    if taken is not None:
        assert _as_it_stands(taken) == _as_it_stands(read_fast(looked))


def _cell(reference: str, content: tuple[str, str, str] | None, look: int) -> str:
    if content is None:
        return f'<c r="{reference}" s="{look}"/>'
    kind, formula, value = content
    typed = f' t="{kind}"' if kind else ""
    return f'<c r="{reference}" s="{look}"{typed}>{formula}<v>{value}</v></c>'


def _as_it_stands(workbook: Workbook) -> list[list[tuple[object, ...]]]:
    return [
        [(place, type(value), str(value)) for place, value in sorted(grid.values.items(), key=itemgetter(0))]
        for grid in workbook.grids
    ]


def test_a_workbook_of_the_usual_form_needs_no_reader() -> None:
    rows = EXCEL.replace("<v>36<", "<v>0<").replace(' s="12"', "")
    looked = open_package(
        open_archive(BytesIO(package(_sheet(rows.encode()), {"xl/sharedStrings.xml": strings("a")})))
    )
    taken = read_usual(looked)
    assert taken is not None
    assert [str(value) for value in taken.grids[0].values.values()] == ["a", "45.5", "Đạt", "45.5"]


def test_a_long_table_needs_no_reader_either() -> None:
    rows = "".join(
        f'<row r="{row}" spans="1:4" ht="21"><c r="A{row}" t="s"><v>{row % 2}</v></c><c r="B{row}"/>'
        f'<c r="C{row}"><v>{row}</v></c><c r="D{row}" t="str"><f>IF($C{row}=0,"",A{row})</f>'
        f"<v>Đạt {row}</v></c></row>"
        for row in range(1, 2_500)
    )
    looked = open_package(
        open_archive(BytesIO(package(_sheet(rows.encode()), {"xl/sharedStrings.xml": strings("a", "b")})))
    )
    assert len(rows) > 3 * usual.LONGEST
    taken = read_usual(looked)
    assert taken is not None
    assert taken == read_fast(looked) == read_thoroughly(looked)
    assert taken.grids[0].values[2499, 4] == "Đạt 2499"


@pytest.mark.parametrize("number", ["01", "+1", " 1", "1_0", "A", "20001", "99999", ""])
@pytest.mark.parametrize("longest", LENGTHS)
def test_a_row_is_numbered_in_one_way(number: str, longest: int) -> None:
    row = f'<row r="{number}"><c r="A{number}"><v>1</v></c></row>'
    with mock.patch.object(usual, "LONGEST", longest):
        assert usual_rows(row.encode()) is None


@pytest.mark.parametrize("number", ["-1", "0", "x", "12345678", ""])
def test_a_row_that_is_not_numbered_is_not_for_the_fast_reader(number: str) -> None:
    rows = f'<row r="{number}" ht="15"><c r="A1"><v>1</v></c></row>'
    assert not look_at_sheet(_sheet(rows.encode()), "x").clean


def test_a_broken_sheet_is_refused_by_the_long_look() -> None:
    with pytest.raises(RefusedError):
        look_at_sheet(_sheet(b'<row r="1"><c r="A1"><v>1</v></c>'), "x")
