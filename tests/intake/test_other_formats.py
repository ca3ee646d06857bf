# ruff: noqa: E501
"""Workbooks that are no xlsx: xls, xlsb, ods and csv, read right, refused, or asked about."""

import csv
import io
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from ktassess.intake import read_workbook
from ktassess.intake.biff_strings import fonts_within
from ktassess.intake.grid import ErrorValue, Percent, Uncomputed, converted
from ktassess.intake.opening import open_workbook

from . import binary
from .hostile import old, opendocument
from .tables import FULL, INFO, REGULATION, only, points_of, scores_table, standard, told

CORPUS = Path(__file__).parent / "corpus"
HEAD = "ỦY BAN NHÂN DÂN XÃ ĐẮK MAR | | | | |\nBẢNG ĐIỂM NĂM 2014 | | | | |"


def in_windows_1258(text: str) -> bytes:
    """As Vietnamese Windows writes it: a letter with its hat, its tone behind it."""
    written = bytearray()
    for letter in text:
        try:
            written += letter.encode("cp1258")
        except UnicodeEncodeError:
            pieces = unicodedata.normalize("NFD", letter)
            tones = [each for each in pieces if each in "\u0300\u0301\u0303\u0309\u0323"]
            plain = unicodedata.normalize("NFC", "".join(each for each in pieces if each not in tones))
            written += (plain + "".join(tones)).encode("cp1258")
    return bytes(written)


def separated(separator: str) -> str:
    table = scores_table({3: "45,5 điểm", 5: "70,5"}, before=HEAD, total="| Tổng điểm | 1000 | 896 | |")
    rows = [[cell.strip() for cell in line.split("|")] for line in table.splitlines()]
    widest = max(map(len, rows))
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows([row + [""] * (widest - len(row)) for row in rows])
    return text.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258", "NFD"]
)
def test_csv_in_any_encoding_with_any_separator(tmp_path, encoding, separator):
    text = separated(separator)
    path = tmp_path / "Chấm điểm.csv"
    if encoding == "cp1258":
        path.write_bytes(in_windows_1258(text))
    elif encoding == "NFD":
        path.write_bytes(unicodedata.normalize("NFD", text).encode())
    else:
        path.write_bytes(text.encode(encoding))
    assessment = only(read_workbook(path, path.name, REGULATION))
    assert points_of(assessment) == {**FULL, 3: "45.5", 5: "70.5"}
    assert assessment.name.value == "XÃ ĐẮK MAR"
    assert str(assessment.typed_total.value) == "896"
    assert told(assessment.findings) == ["KT007"]


@pytest.mark.parametrize(("old_letters", "name"), [("§¾k Mar", "XÃ ĐẮK MAR"), ("Ñaék Mar", "XÃ ĐẮK MAR")])
def test_csv_in_an_old_encoding(tmp_path, old_letters, name):
    from ktassess.intake.old_fonts import Encoding

    from .corpus.layouts import old as stored

    encoding = Encoding.TCVN3 if old_letters.startswith("§") else Encoding.VNI
    assert stored("Đắk Mar", encoding) == old_letters
    path = tmp_path / "Cham diem.csv"
    table = separated(";").replace(HEAD.partition(" |")[0], "UBND xã Đắk Mar")
    path.write_bytes(stored(table.replace("BẢNG ĐIỂM", "Bảng điểm"), encoding).encode("cp1252"))
    assessment = only(read_workbook(path, path.name, REGULATION))
    assert points_of(assessment) == {**FULL, 3: "45.5", 5: "70.5"}
    assert assessment.name.value.upper() == name
    assert told(assessment.findings) == ["KT007", "KT023 Cham diem!A1"]


def test_a_decimal_comma_beside_separating_commas_is_asked_about(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("TT,Tiêu chí,Tối đa,Điểm tự chấm\n1,A,75,70\n2,B,50,45,5\n", encoding="utf-8")
    (finding,) = read_workbook(path, "a.csv", REGULATION).findings
    assert finding.code.id == "KT017"
    assert finding.params["second"] == "found.csv.decimal"


def test_numbers_in_csv_that_are_in_doubt_stay_in_doubt(tmp_path):
    path = tmp_path / "Chấm điểm.csv"
    path.write_text(
        separated(";").replace("70,5", "1.000").replace("45,5 điểm", "=SUM(A1)"), encoding="utf-8"
    )
    assessment = only(read_workbook(path, path.name, REGULATION))
    assert points_of(assessment) == {**FULL, 3: "unreadable", 5: "unreadable"}
    assert {"KT202", "KT205"} <= {finding.code.id for finding in assessment.findings}


def test_xlsb(tmp_path):
    info = INFO
    for real, typed in (
        ("d:2014-11-05", "05/11/2014"),
        ("d:2014-11-10", "10/11/2014"),
        ("d:2014-11-12", "12/11/2014"),
    ):
        info = info.replace(real, typed)
    info = info.replace("t:08:00", "8h00").replace("t:10:30", "10h30")
    odd = {2: "#N/A", 3: "%:0.9", 4: "~:70", 5: "'1.000", 6: "TRUE", 7: "=70"}
    sheets = {**standard(scores_table(odd, total="| Tổng điểm | 1000 | =925 | |")), "Thông tin": info}
    path = tmp_path / "a.xlsb"
    path.write_bytes(binary.workbook(sheets))
    assessment = only(read_workbook(path, "a.xlsb", REGULATION))
    assert points_of(assessment) == {**FULL, **dict.fromkeys(range(2, 7), "unreadable"), 7: "70"}
    assert told(assessment.findings) == [
        "KT017 Chấm điểm!D5", "KT202 Chấm điểm!D7", "KT205 Chấm điểm!D4", "KT205 Chấm điểm!D6", "KT208 Chấm điểm!D3",
    ]  # fmt: skip
    assert assessment.meeting.held_on.value.isoformat() == "2014-11-05"
    assert str(assessment.typed_total.value) == "925"


def test_xlsb_rows_and_columns_that_are_hidden_or_merged(tmp_path):
    import struct

    extra = binary.record(0, struct.pack("<LLHBBBL", 1, 0, 300, 0, 0x10, 0, 0))
    extra += binary.record(5, struct.pack("<LLd", 1, 3, 75.0))
    extra += binary.record(146, b"") + binary.record(60, struct.pack("<LLLLH", 1, 1, 2000, 0, 1))
    extra += binary.record(176, struct.pack("<LLLL", 0, 0, 0, 1))
    path = tmp_path / "a.xlsb"
    path.write_bytes(binary.workbook({"S": "a | b"}, extra))
    (grid,) = open_workbook(path).grids
    assert grid.values == {(1, 1): "a", (2, 2): 75}
    assert grid.merged == ((1, 1, 1, 2),)
    assert grid.hidden_rows == {2}
    assert grid.is_hidden_column(2)
    assert not grid.is_hidden_column(1)


@pytest.mark.parametrize(
    "path", sorted(CORPUS.glob("ods/*.ods")) + sorted(CORPUS.glob("xls/*.xls")), ids=lambda path: path.name
)
def test_another_reader_sees_the_same(path):
    """What calamine makes of the raw file, where it sees anything at all."""
    with CalamineWorkbook.from_filelike(BytesIO(path.read_bytes())) as book:
        for index, grid in enumerate(open_workbook(path).grids):
            if grid.marks.fonts or any(note in grid.name for note in ("Thong", "Cham", "Hoi")):
                continue  # its texts were converted
            other = {}
            for row, cells in enumerate(book.get_sheet_by_index(index).to_python(skip_empty_area=False), 1):
                for column, raw in enumerate(cells, 1):
                    if raw != "" and (value := converted(raw)) is not None:
                        other[row, column] = value
            seen = {}
            for position, value in grid.values.items():
                if not isinstance(value, ErrorValue | Uncomputed):
                    seen[position] = value.number if isinstance(value, Percent) else value
            beneath = {at for at in other if at not in grid.values and grid.merged_at(*at)}
            errors = {at for at in other if isinstance(grid.at(*at), ErrorValue)}
            truths = {at for at, value in seen.items() if isinstance(value, bool)}
            left = {at: value for at, value in other.items() if at not in beneath | errors | truths}
            assert left == {at: value for at, value in seen.items() if at not in truths}


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<t:table-cell t:formula="of:=[.A1]"/>', Uncomputed("=[.A1]")),
        ('<t:table-cell t:formula="of:=1/0" o:value-type="string"><x:p>#DIV/0!</x:p></t:table-cell>', ErrorValue("#DIV/0!")),
        ('<t:table-cell o:value-type="string"><x:p>#N/A</x:p></t:table-cell>', "#N/A"),
        ('<t:table-cell t:formula="of:=IF(1;&quot;&quot;)" o:value-type="string"/>', None),
        ('<t:table-cell o:value-type="boolean" o:boolean-value="true"/>', True),
        ('<t:table-cell o:value-type="string"><x:p>a<x:s x:c="2"/>b</x:p><x:p>c</x:p></t:table-cell>', "a  b\nc"),
        ('<t:table-cell o:value-type="float" o:value="NaN"><x:p>?</x:p></t:table-cell>', "?"),
        ('<t:covered-table-cell o:value-type="float" o:value="7"/>', None),
    ],
)  # fmt: skip
def test_cells_of_an_opendocument_sheet(tmp_path, cell, value):
    path = tmp_path / "a.ods"
    path.write_bytes(opendocument(f"<t:table-row>{cell}</t:table-row>"))
    assert open_workbook(path).grids[0].at(1, 1) == value


def test_rows_and_cells_that_are_repeated(tmp_path):
    path = tmp_path / "a.ods"
    rows = (
        '<t:table-row t:number-rows-repeated="2"><t:table-cell t:number-columns-repeated="3"/>'
        '<t:table-cell t:number-columns-repeated="2" o:value-type="float" o:value="1"/></t:table-row>'
        '<t:table-row t:number-rows-repeated="1048574"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>'
    )
    path.write_bytes(opendocument(rows))
    assert set(open_workbook(path).grids[0].values) == {(1, 4), (1, 5), (2, 4), (2, 5)}


def test_errors_and_formulas_of_an_old_workbook(tmp_path):
    import struct

    error = 0x0205, struct.pack("<HHHBB", 0, 0, 0, 42, 1)
    truth = 0x0205, struct.pack("<HHHBB", 1, 0, 0, 1, 0)
    broken = 0x0006, struct.pack("<HHHBBBBBBHHLH", 2, 0, 0, 2, 0, 7, 0, 0, 0, 0xFFFF, 0, 0, 0)
    summed = 0x0006, struct.pack("<HHHdHLH", 3, 0, 0, 45.5, 0, 0, 0)
    never = 0x0006, struct.pack("<HHHBBBBBBHHLH", 4, 0, 0, 3, 0, 0, 0, 0, 0, 0xFFFF, 0, 0, 0)
    tokens = b"\x17\x00"
    empty = (
        0x0006,
        struct.pack("<HHHBBBBBBHHLH", 5, 0, 0, 3, 0, 0, 0, 0, 0, 0xFFFF, 0, 0, len(tokens)) + tokens,
    )
    path = tmp_path / "a.xls"
    path.write_bytes(old(error, truth, broken, summed, never, empty))
    values = open_workbook(path).grids[0].values
    assert values == {
        (1, 1): ErrorValue("#N/A"),
        (2, 1): True,
        (3, 1): ErrorValue("#DIV/0!"),
        (4, 1): converted(45.5),
        (5, 1): Uncomputed("=…"),
    }


def test_letters_struck_through_in_a_binary_workbook(tmp_path):
    shared = binary.shared(
        "70 62", "63", "60 điểm", runs={0: [(0, 1), (3, 0)], 1: [(2, 1)], 2: [(0, 0), (4, 1)]}
    )
    path = tmp_path / "a.xlsb"
    path.write_bytes(binary.workbook({"S": "s:0 | s:1 | s:2 | s:0"}, shared=shared))
    (grid,) = open_workbook(path).grids
    assert grid.values == {(1, 1): "70 62", (1, 2): "63", (1, 3): "60 điểm", (1, 4): "70 62"}
    assert grid.marks.struck == {(1, 1), (1, 3), (1, 4)}


def test_a_formula_of_a_binary_workbook_that_shows_nothing(tmp_path):
    import struct

    def formula(column: int, tokens: bytes) -> bytes:
        head = struct.pack("<LLL", column, 0, 0)
        return binary.record(8, head + struct.pack("<HL", 0, len(tokens)) + tokens + struct.pack("<L", 0))

    path = tmp_path / "a.xlsb"
    path.write_bytes(binary.workbook({"S": "a"}, formula(3, b"\x44\0\0\0\0\0\0") + formula(4, b"\x17\0\0")))
    (grid,) = open_workbook(path).grids
    assert grid.values == {(1, 1): "a", (1, 4): Uncomputed("=…")}


@given(
    st.lists(
        st.tuples(
            st.text(alphabet="aăé đ7", min_size=1, max_size=60),
            st.booleans(),
            st.lists(st.tuples(st.integers(0, 70), st.integers(0, 9)), max_size=3),
            st.integers(0, 9),
        ),
        max_size=12,
    ),
    st.integers(4, 40),
)
def test_the_fonts_within_texts_wherever_their_records_are_cut(texts, size):
    """Shared texts written by the letter of the format, cut into records of any size."""
    pieces, expected = binary.old_strings(texts, size)
    assert fonts_within(pieces) == expected
