# ruff: noqa: E501
"""The fast reader and the thorough one see the same sheet wherever the look lets the fast one read."""

from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook as OpenpyxlWorkbook

from ktassess.intake.archive import open_archive
from ktassess.intake.grid import ErrorValue, Percent, Uncomputed
from ktassess.intake.guard import look
from ktassess.intake.package import Package, open_package
from ktassess.intake.readers import read, read_fast, read_thoroughly, read_usual

from . import hostile
from .hostile import cell, package, sheet, strings
from .tables import COUNCIL, INFO, Sheet, scores_table, standard, write_workbook

STYLES = (
    "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts>"
    "<numFmt numFmtId='164' formatCode='{}'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>"
)


def opened(data: bytes) -> Package:
    return open_package(open_archive(BytesIO(data)))


@pytest.mark.parametrize(
    "sheets",
    [
        standard(),
        standard(scores_table({2: "'45,5 điểm", 3: "=1+1 → 7", 4: "TRUE", 5: "45.5"})),
        standard(
            Sheet(scores_table(), merged={"A20:F22": "Người lập"}, hidden_rows=[3], hidden_columns=["E"])
        ),
        {"Trống": "", "Chấm điểm": scores_table(), "Ẩn": Sheet(COUNCIL, visible=False)},
        {
            "Một": INFO
            + "| 'Ngày\\nthứ hai | d:2014-11-06 |\n| Giờ | t:23:59:59 |\n| < & > \" ' | =B1 → <&> |"
        },
    ],
)
def test_clean_workbooks_are_the_same_to_both(tmp_path, sheets):
    opened_package = look(write_workbook(tmp_path / "a.xlsx", sheets))
    assert opened_package.clean
    assert read_fast(opened_package) == read_thoroughly(opened_package)
    assert read_usual(opened_package) in (None, read_fast(opened_package))


@pytest.mark.parametrize("formula", ["=SUM(A1:A3)", '=IF(A1>3,"x & y","<")'])
def test_a_formula_without_a_value_is_the_same_to_both(tmp_path, formula):
    opened_package = look(write_workbook(tmp_path / "a.xlsx", {"S": f"a | {formula} | b"}))
    assert opened_package.clean
    assert read_fast(opened_package) == read_thoroughly(opened_package)
    assert read_usual(opened_package) in (None, read_fast(opened_package))
    assert read(opened_package).grids[0].at(1, 2) == Uncomputed(formula)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(
            st.one_of(
                st.none(),
                st.booleans(),
                st.integers(-(10**9), 10**9),
                st.floats(allow_nan=False, allow_infinity=False, width=32),
                st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Cn")), max_size=12),
                st.datetimes().filter(lambda each: each.year > 1900),
                st.times(),
            ),
            max_size=4,
        ),
        max_size=6,
    )
)
def test_whatever_openpyxl_writes_is_the_same_to_both_where_it_is_clean(rows):
    book = OpenpyxlWorkbook()
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            target = book.active.cell(row, column, value)
            if isinstance(value, str):
                target.data_type = "s"
    buffer = BytesIO()
    book.save(buffer)
    opened_package = opened(buffer.getvalue())
    thorough = read_thoroughly(opened_package)
    if opened_package.clean:
        assert read_fast(opened_package) == thorough
        assert read_usual(opened_package) in (None, thorough)


@pytest.mark.parametrize(
    ("code", "clean"),
    [
        ("General", True), ("0.00", True), ('0.0" điểm"', True), ("#,##0;-#,##0", True), ("@", True),
        ("dd/mm/yyyy", True), ("dd/mm/yyyy;@", True), ("[$-42A]dd mmmm yyyy;@", True), ("hh:mm", True), ("h:mm:ss", True),
        ("0%", False), ("0.0 %", False), ("[h]:mm", False), ('"ngày" dd "tháng" mm', False), ("[Red]0", False),
        ("yyyy\\-mm", False), ("dddd", True), ("[<=9999999]000\\-0000", False), ("m", True), ("", True),
    ],
)  # fmt: skip
def test_number_formats_on_which_both_agree(code, clean):
    escaped = code.replace("&", "&amp;").replace("'", "&apos;").replace("<", "&lt;").replace('"', "&quot;")
    relations = hostile.PARTS["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>",
        f'<Relationship Id="rId3" Type="{hostile.RELATIONS}/styles" Target="styles.xml"/></Relationships>',
    )
    for value in ("75", "0.5", "41948.25", "1", "60"):
        data = package(
            sheet(cell("A1", f"<v>{value}</v>", ' s="1"')),
            {
                "xl/styles.xml": STYLES.format(escaped).replace("'", '"'),
                "xl/_rels/workbook.xml.rels": relations,
            },
        )
        opened_package = opened(data)
        assert opened_package.clean is clean
        if clean:
            assert read_fast(opened_package) == read_thoroughly(opened_package)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (cell("A1", "<v>#REF!</v>", ' t="e"'), ErrorValue("#REF!")),
        (cell("A1", "<f>1/0</f><v>#DIV/0!</v>", ' t="e"'), ErrorValue("#DIV/0!")),
        (cell("A1", "<v>-5</v>"), Decimal(-5)),
        (cell("A1", "<v>1E+2</v>"), Decimal(100)),
        (cell("A1", "<v>2014-11-05T00:00:00</v>", ' t="d"'), None),
    ],
)  # fmt: skip
def test_what_only_the_thorough_reader_sees(written, shown):
    opened_package = opened(package(sheet(written)))
    assert not opened_package.clean
    value = read(opened_package).grids[0].at(1, 1)
    assert value == shown if shown is not None else value.year == 2014


def test_a_shared_formula_without_a_value_is_told_for_each_cell():
    shared = (
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f></c></row>'
        '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row>'
    )
    grid = read(opened(package(sheet(shared)))).grids[0]
    assert (grid.at(1, 1), grid.at(2, 1)) == (Uncomputed("=B1*2"), Uncomputed("=B2*2"))


def test_a_formula_whose_value_is_an_empty_text_is_blank():
    grid = read(opened(package(sheet(cell("A1", '<f>IF(B1="","",B1)</f><v></v>', ' t="str"'))))).grids[0]
    assert grid.values == {}


def test_a_percentage_is_not_taken_for_its_fraction(tmp_path):
    opened_package = look(write_workbook(tmp_path / "a.xlsx", {"S": "%:0.9"}))
    assert not opened_package.clean
    assert read(opened_package).grids[0].at(1, 1) == Percent(Decimal("0.9"))


PLAIN = sheet(cell("A1", "<v>0</v>", ' t="s"') + cell("B2", "<v>45.5</v>"))


@pytest.mark.parametrize(
    "rewritten",
    [
        PLAIN.replace('"', "'"),
        PLAIN.replace("<sheetData>", "<!-- a remark --><sheetData>"),
        PLAIN.replace("<row ", "<!-- <c r='Z9'><v>9</v></c> --><row "),
        PLAIN.replace("<v>45.5</v>", "<v><![CDATA[45.5]]></v>"),
        PLAIN.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x="),
        PLAIN.replace("UTF-8", "UTF-16").encode("utf-16"),
        PLAIN.replace("UTF-8", "utf-8").encode("utf-8-sig"),
        PLAIN.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        PLAIN.replace(' r="A1"', "").replace(' r="1"', ""),
        PLAIN.replace("><", ">\r\n  <"),
        PLAIN.replace(DECLARED := hostile.DECLARATION, ""),
    ],
)  # fmt: skip
def test_the_same_sheet_written_otherwise(rewritten):
    text = strings("Xã Đắk Mar &amp; &lt;b&gt;")
    expected = {(1, 1): "Xã Đắk Mar & <b>", (2, 2): Decimal("45.5")}
    opened_package = opened(package(rewritten, {"xl/sharedStrings.xml": text}))
    assert read(opened_package).grids[0].values == expected
    if opened_package.clean:
        assert read_fast(opened_package) == read_thoroughly(opened_package)


def test_attributes_of_other_namespaces_as_excel_writes_them():
    ours = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    theirs = (
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"'
        ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
    )
    rows = cell("A1", "<v>7</v>") + cell("A2", "<v>#N/A</v>", ' t="e"')
    for data in (rows, rows.replace("#N/A", "8").replace(' t="e"', "")):
        written = sheet(data.replace("<row ", '<row spans="1:1" x14ac:dyDescent="0.25" '))
        package_ = opened(package(written.replace(ours, ours + theirs)))
        grid = read(package_).grids[0]
        assert grid.at(1, 1) == 7
        assert grid.at(2, 1) == (Decimal(8) if package_.clean else ErrorValue("#N/A"))
        assert read_thoroughly(package_).grids[0] == grid


def test_parts_named_with_backslashes(tmp_path):
    parts = {**hostile.PARTS, "xl/worksheets/sheet1.xml": sheet(cell("A1"))}
    data = hostile._zip_of({name.replace("/", "#"): content for name, content in parts.items()})
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        data.replace(b"xl#", b"xl\\").replace(b"_rels#", b"_rels\\").replace(b"sheets#", b"sheets\\")
    )
    assert read(look(path)).grids[0].at(1, 1) == 1


def test_the_1904_date_system():
    parts = {
        "xl/workbook.xml": hostile.PARTS["xl/workbook.xml"].replace(
            "<sheets>", '<workbookPr date1904="1"/><sheets>'
        ),
        "xl/styles.xml": STYLES.format("dd/mm/yyyy").replace("'", '"'),
        "xl/_rels/workbook.xml.rels": hostile.PARTS["xl/_rels/workbook.xml.rels"].replace(
            "</Relationships>",
            f'<Relationship Id="rId3" Type="{hostile.RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        ),
    }
    opened_package = opened(package(sheet(cell("A1", "<v>40486</v>", ' s="1"')), parts))
    assert not opened_package.clean
    assert f"{read(opened_package).grids[0].at(1, 1):%d/%m/%Y}" == "05/11/2014"


def test_values_beneath_a_merged_cell_are_not_shown():
    data = sheet(
        cell("A1") + cell("A2", "<v>2</v>") + cell("A3", "<v>3</v>"),
        after='<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    )
    opened_package = opened(package(data))
    assert opened_package.clean
    assert read(opened_package).grids[0].values == {(1, 1): 1, (3, 1): 3}


@pytest.mark.parametrize(("space", "clean"), [(' xml:space="preserve"', True), ("", False)])
def test_rich_text_and_readings_above_it(space, clean):
    rich = (
        f"{hostile.DECLARATION}<sst {hostile.MAIN}><si><r><t{space}>Đắk </t></r><r><rPr><b/></rPr><t>Mar</t></r>"
        '<rPh sb="0" eb="1"><t>x</t></rPh></si></sst>'
    )
    opened_package = opened(package(sheet(cell("A1", "<v>0</v>", ' t="s"')), {"xl/sharedStrings.xml": rich}))
    assert opened_package.clean is clean
    assert read(opened_package).grids[0].at(1, 1) == "Đắk Mar"
    if clean:
        assert read_fast(opened_package) == read_thoroughly(opened_package)


@pytest.mark.parametrize("attributes", ["", ' xml:space="default"', ' xml:space="0.1"', " ", ' x="1"'])
@pytest.mark.parametrize("text", [" mới", "mới ", "&#32;mới", "mới&#x20;", "mới\n"])
@pytest.mark.parametrize("form", ["<t>Cũ</t>{}", "<r><t>Cũ</t></r><r>{}</r>", "{}"])
@pytest.mark.parametrize("shared", [True, False])
def test_space_that_is_not_said_to_be_kept_is_left_to_the_thorough_reader(attributes, text, form, shared):
    content = form.format(f"<t{attributes}>{text}</t>")
    if shared:
        strings = f"{hostile.DECLARATION}<sst {hostile.MAIN}><si>{content}</si></sst>"
        data = package(sheet(cell("A1", "<v>0</v>", ' t="s"')), {"xl/sharedStrings.xml": strings})
    else:
        data = package(sheet(cell("A1", f"<is>{content}</is>", ' t="inlineStr"')))
    opened_package = opened(data)
    assert not opened_package.clean
    assert read(opened_package) == read_thoroughly(opened_package)


def test_a_panic_of_the_fast_reader_is_caught(tmp_path, monkeypatch):
    class PanicException(BaseException):
        pass

    class Panicking:
        @staticmethod
        def from_filelike(_file):
            raise PanicException

    monkeypatch.setattr("python_calamine.CalamineWorkbook", Panicking)
    opened_package = look(write_workbook(tmp_path / "a.xlsx", {"S": "a | 1"}))
    assert opened_package.clean
    assert read(opened_package).grids[0].values == {(1, 1): "a", (1, 2): Decimal(1)}
