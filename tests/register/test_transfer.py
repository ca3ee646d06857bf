"""Export, import, export: identical. Import of what people typed: read for sure, or said where not."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess.errors import UnreadableInputError
from ktassess.intake.old_fonts import Encoding
from ktassess.register.closing import close_year
from ktassess.register.merging import merge_units
from ktassess.register.records import DecisionRecord, RegisteredUnit, Version, YearRecord
from ktassess.register.rules import record_findings
from ktassess.register.store import SqlRegister, open_register
from ktassess.register.transfer.exporting import export_csv, export_xlsx, guarded, unguarded
from ktassess.register.transfer.importing import Imported, import_file
from ktassess.register.transfer.reading import Known
from ktassess.workspace.addresses import Address
from ktassess.workspace.register import load_register

from ..databases import Backend
from ..domain.sheets import REGULATION
from ..intake.corpus.layouts import old
from .making import NEW, OLD, district_year, new_register, province_reviews, put, record, stamp
from .making import fates as make_fates
from .test_store import RECORDS

UNITS = {
    unit.code: RegisteredUnit(unit.code, unit.name, unit.kind, unit.district_code, unit.district, 0)
    for unit in load_register()
}
KNOWN = Known(UNITS, (REGULATION,))


def bring_in(register: SqlRegister, path: Path, **options: bool) -> Imported:
    return import_file(register, path, KNOWN, stamp(), **options)


def there_and_back(
    register: SqlRegister, folder: Path, suffix: str, backend: Backend
) -> tuple[bytes, bytes, Imported]:
    """The export of a register, and the export of a new register into which the first was brought."""
    first = export_csv(register) if suffix == ".csv" else export_xlsx(register, REGULATION)
    file = folder / f"export{suffix}"
    file.write_bytes(first)
    with backend.home() as home, open_register(home, create=True) as other:
        done = bring_in(other, file)
        assert [finding for finding in done.findings if finding.is_error] == []
        assert other.years(every=True) == _renumbered(register)
        assert other.successions() == (register.successions() if suffix == ".xlsx" else ())
        second = export_csv(other) if suffix == ".csv" else export_xlsx(other, REGULATION)
    return first, second, done


def _renumbered(register: SqlRegister) -> tuple[Version, ...]:
    """All versions, as if one change had brought them all."""
    return tuple(replace(version, change=1) for version in register.years(every=True))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_province_with_versions_and_mergers_comes_back_identical(
    tmp_path: Path, home: Address, backend: Backend, suffix: str
) -> None:
    years = (2014,)
    with new_register(home, record("23500", 2012, regulation=OLD, note="=1+1 'a'")) as register:
        for seed in (1, 2):  # the second closing of each year corrects some of the first
            for review, of in province_reviews(years, make_fates(seed, years)):
                close_year(register, review, of, stamp("close"))
        merge_units(
            register, stamp("merge"), successor="23503", predecessors=["23500", "23503"], year=2016,
            keeps_years_of="23503", note="Nghị quyết số 1",
        )  # fmt: skip
        assert any(version.version > 1 for version in register.years())
        first, second, done = there_and_back(register, tmp_path, suffix, backend)
    assert first == second
    assert done.added == 102 + 1


@settings(max_examples=25, deadline=None)
@given(st.lists(RECORDS, min_size=1, max_size=2), st.sampled_from((".csv", ".xlsx")))
def test_whatever_is_on_record_comes_back_identical(
    backend: Backend, records: list[YearRecord], suffix: str
) -> None:
    # Only what agrees with itself can be brought in.
    sound = [each for each in records if not [*record_findings(each)]]
    if not sound:
        return
    with TemporaryDirectory() as name, backend.home() as home, new_register(home, *sound) as register:
        first, second, _ = there_and_back(register, Path(name), suffix, backend)
    assert first == second or suffix == ".xlsx"  # which bears the day it was made


@pytest.mark.parametrize("text", ["=1+1", "'=1+1", "''=1", "+84", "-5", "@a", "'a", "a=1", "", "'"])
def test_no_spreadsheet_takes_a_text_for_a_formula(text: str) -> None:
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(guarded(text)) == text


# ---------------------------------------------------------------- what people type


def workbook(path: Path, rows: Sequence[Sequence[object]], sheet: str = "Danh sách công nhận") -> Path:
    """A workbook of an officer's own."""
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append(list(row))
    book.save(path)
    return path


OFFICE = [
    ["DANH SÁCH XÃ, PHƯỜNG, THỊ TRẤN ĐƯỢC CÔNG NHẬN CÁC NĂM"],
    [],
    ["STT", "Năm", "Mã đơn vị", "Đơn vị", "Theo quyết định", "Tổng điểm", "Kết quả", "Số QĐ", "Ngày QĐ"],
    [
        1,
        2012,
        "23500",
        "Thị trấn Đắk Hà",
        "Quyết định 37/2010/QĐ-TTg",
        "812,5 điểm",
        "Đạt",
        "90/QĐ-UBND",
        "5/12/2012",
    ],
    [2, 2013, 23500, None, "QĐ số 37/2010", 820, "ĐẠT", "95/QĐ-UBND", datetime(2013, 12, 4)],
    [3, 2014, "23503", None, "34/2014/QĐ-TTg", 700.5, "Không đạt", None, None],
]


@pytest.mark.parametrize("note", ["<r>", "<r></r>", "<r>A & B</r>", "<r><t>hai</t></r>", "a<r>b</r>"])
def test_a_text_that_looks_like_markup_is_only_text(tmp_path: Path, home: Address, note: str) -> None:
    with open_register(home, create=True) as register:
        put(register, record(note=note))
        file = tmp_path / "export.xlsx"
        file.write_bytes(export_xlsx(register, REGULATION))
        with new_register(tmp_path / "other") as other:
            assert bring_in(other, file).findings == ()
            assert [version.record.note for version in other.years()] == [note]


def test_an_officers_own_workbook_is_read(tmp_path: Path, home: Address) -> None:
    with new_register(home) as register:
        done = bring_in(register, workbook(tmp_path / "cac-nam.xlsx", OFFICE))
        assert done.findings == ()
        assert (done.rows, done.added) == (3, 3)
        first, second, third = (version.record for version in register.years())
    assert (first.unit, first.year, first.regulation, first.total) == ("23500", 2012, OLD, Decimal("812.5"))
    assert first.recognition == DecisionRecord("90/QĐ-UBND", date(2012, 12, 5))
    assert first.regulation_cite.startswith("Quyết định số 37/2010/QĐ-TTg")
    assert (second.name, second.regulation, second.result.value) == ("Thị trấn Đắk Hà", OLD, "passed")
    assert second.recognition == DecisionRecord("95/QĐ-UBND", date(2013, 12, 4))
    assert (third.name, third.regulation, third.result.value) == ("Xã Đắk PXi", NEW, "failed")
    assert third.district_name == "Huyện Đắk Hà"


TONES = "\u0300\u0301\u0303\u0309\u0323"
SAVED = Path(__file__).with_name("saved")


@pytest.mark.parametrize("name", ["cac-nam.xls", "cac-nam.ods"])
def test_the_same_workbook_saved_by_another_program(tmp_path: Path, name: str) -> None:
    """OFFICE as LibreOffice saved it: tools/make_intake_corpus.py."""
    file = workbook(tmp_path / "cac-nam.xlsx", OFFICE)
    with new_register(tmp_path) as register:
        bring_in(register, file)
        expected = register.years()
    other = tmp_path / "other"
    other.mkdir()
    with new_register(other) as register:
        done = bring_in(register, SAVED / name)
        assert (done.added, done.findings) == (3, ())
        assert register.years() == expected


def as_text(separator: str) -> str:
    """OFFICE as a text file."""
    rows = [
        [cell.strftime("%d/%m/%Y") if isinstance(cell, datetime) else cell for cell in row] for row in OFFICE
    ]
    texts = [[str(cell).replace(".", ",") if isinstance(cell, float) else str(cell or "") for cell in row]
             for row in rows]  # fmt: skip
    return "\r\n".join(separator.join(f'"{cell}"' for cell in row) for row in texts)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1258"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_text_file_in_any_encoding_and_with_any_separator(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    text = as_text(separator)
    file = tmp_path / "cac-nam.csv"
    file.write_bytes(in_1258(text) if encoding == "cp1258" else text.encode(encoding))
    with new_register(tmp_path) as register:
        done = bring_in(register, file)
        assert (done.added, done.findings) == (3, ())
        names = [version.record.name for version in register.years()]
        assert names == ["Thị trấn Đắk Hà", "Thị trấn Đắk Hà", "Xã Đắk PXi"]


def in_1258(text: str) -> bytes:
    """Text in the Windows code page of Viet Nam, whose tones stand behind their vowels."""
    parts = []
    for letter in text:
        try:
            parts.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            marks = unicodedata.normalize("NFD", letter)
            base = "".join(mark for mark in marks if mark not in TONES)
            tone = "".join(mark for mark in marks if mark in TONES)
            parts.append(unicodedata.normalize("NFC", base).encode("cp1258") + tone.encode("cp1258"))
    return b"".join(parts)


def test_a_text_in_an_old_font_is_read_and_said_to_be(tmp_path: Path) -> None:
    text = "Năm;Mã đơn vị;Tên đơn vị;Quy định;Kết quả\n2012;23500;Thị trấn Đắk Hà;37/2010/QĐ-TTg;Không đạt\n"
    file = tmp_path / "cac-nam.csv"
    file.write_bytes(old(text, Encoding.TCVN3).encode("cp1252"))
    with new_register(tmp_path) as register:
        done = bring_in(register, file)
        assert [finding.code.id for finding in done.findings] == ["KT023"]
        assert register.years()[0].record.name == "Thị trấn Đắk Hà"


def test_a_quote_left_open_swallows_no_rows(tmp_path: Path) -> None:
    file = tmp_path / "cac-nam.csv"
    rows = ["Năm,Mã đơn vị,Quy định,Kết quả,Ghi chú", '2012,23500,37/2010/QĐ-TTg,Đạt,"a']
    rows += ["2013,23500,37/2010/QĐ-TTg,Đạt,"]
    file.write_text("\n".join(rows), encoding="utf-8")
    with new_register(tmp_path) as register, pytest.raises(UnreadableInputError) as caught:
        bring_in(register, file)
    assert caught.value.key == "error.register.not-csv"


def test_the_same_import_again_changes_nothing(tmp_path: Path, home: Address) -> None:
    file = workbook(tmp_path / "cac-nam.xlsx", OFFICE)
    with new_register(home) as register:
        bring_in(register, file)
        done = bring_in(register, file)
        assert (done.added, done.changed, done.same) == (0, 0, 3)
        assert len(register.changes()) == 1


CSV_HEAD = (
    "Năm;Mã đơn vị;Tên đơn vị;Quy định;Điểm tự chấm;Tổng điểm;Mức đạt;Kết quả;Số QĐ;Ngày QĐ;"
    "TC2 tự chấm;TC2 tối đa"
)
WRONG = [
    ("2012;23500;;37/2010/QĐ-TTg;;;;;;;;", "KT709", "Kết quả"),
    (";23500;;37/2010/QĐ-TTg;;;;Đạt;;;;", "KT709", "Năm"),
    ("2012;;Xã A;37/2010/QĐ-TTg;;;;Đạt;;;;", "KT709", "Mã đơn vị"),
    ("2012;23500;;;;;;Đạt;;;;", "KT709", "Quy định"),
    ("2012;99999;;37/2010/QĐ-TTg;;;;Đạt;;;;", "KT709", "Tên"),
    ("12;23500;;37/2010/QĐ-TTg;;;;Đạt;;;;", "KT710", "1990–2199"),
    ("2012;23500;;37/2010/QĐ-TTg;;khoảng 800;;Đạt;;;;", "KT710", "khoảng 800"),
    ("2012;23500;;37/2010/QĐ-TTg;;1.000;;Đạt;;;;", "KT710", "1000 / 1"),
    ("2012;23500;;37/2010/QĐ-TTg;;-5;;Đạt;;;;", "KT710", "-5"),
    ("2012;23500;;37/2010/QĐ-TTg;;;;Tốt;;;;", "KT710", "Tốt"),
    ("2012;23500;;37/2010/QĐ-TTg;;;;Đạt;1/QĐ;tháng 12;;", "KT710", "tháng 12"),
    ("2012;23500;;37/2010/QĐ-TTg;;;;Đạt;1/QĐ;31/11/2012;;", "KT710", "31/11/2012"),
    ("2012;23500;;37/2010/QĐ-TTg;;740;750;Đạt;;;;", "KT704", "740"),
    ("2012;23500;;37/2010/QĐ-TTg;;;;Không đạt;1/QĐ;;;", "KT705", "1/QĐ"),
    ("2012;23500;;37/2010/QĐ-TTg;;;;Đạt;;;55;50", "KT703", "55"),
    ("2012;23500;;37/2010/QĐ-TTg;60;;;Đạt;;;45;50", "KT702", "60"),
]


@pytest.mark.parametrize(("row", "code", "said"), WRONG)
def test_one_wrong_row_and_nothing_is_brought_in(tmp_path: Path, row: str, code: str, said: str) -> None:
    from ktassess.messages import Catalogue, Language

    right = "2013;23503;;37/2010/QĐ-TTg;;800;750;Đạt;90/QĐ;4/12/2013;;"
    file = tmp_path / "cac-nam.csv"
    file.write_text("\n".join([CSV_HEAD, right, row]), encoding="utf-8")
    with new_register(tmp_path) as register:
        done = bring_in(register, file)
        assert done.refused
        errors = [finding for finding in done.findings if finding.is_error]
        assert [finding.code.id for finding in errors] == [code]
        assert errors[0].place is not None
        assert (errors[0].place.cell or "").endswith("3")
        text = Catalogue.load(Language.VI).finding(errors[0])
        assert said in text.message
        assert register.years() == ()
        assert register.changes() == ()


def test_a_unit_twice_in_a_year_is_named(tmp_path: Path) -> None:
    file = tmp_path / "cac-nam.csv"
    rows = ["Năm,Mã đơn vị,Quy định,Kết quả", *["2012,23500,37/2010/QĐ-TTg,Đạt"] * 2]
    file.write_text("\n".join(rows), encoding="utf-8")
    with new_register(tmp_path) as register:
        done = bring_in(register, file)
    assert [(each.code.id, each.params["other"]) for each in done.findings] == [("KT711", "A2")]


def test_what_is_on_record_is_replaced_only_when_told_and_never_lost(tmp_path: Path, home: Address) -> None:
    file = tmp_path / "cac-nam.csv"
    file.write_text("Năm,Mã đơn vị,Quy định,Kết quả\n2014,23500,kon-tum-2014,Không đạt\n", encoding="utf-8")
    with new_register(home, record("23500", 2014)) as register:
        done = bring_in(register, file)
        assert [finding.code.id for finding in done.findings] == ["KT712"]
        assert "Kết quả" in str(done.findings[0].params["what"])
        assert len(register.years(every=True)) == 1
        done = bring_in(register, file, replace=True)
        assert (done.changed, done.findings) == (1, ())
        results = [version.record.result.value for version in register.years(every=True)]
        assert results == ["passed", "failed"]


def test_a_regulation_nobody_knows_is_kept_and_named(tmp_path: Path) -> None:
    file = tmp_path / "cac-nam.csv"
    file.write_text("Năm,Mã đơn vị,Quy định,Kết quả\n2019,23500,06/QĐ-TTg,Đạt\n", encoding="utf-8")
    with new_register(tmp_path) as register:
        done = bring_in(register, file)
        assert [finding.code.id for finding in done.findings] == ["KT713"]
        assert register.years()[0].record.regulation == "06/QĐ-TTg"


def test_the_regulation_of_rows_that_name_none_can_be_given(tmp_path: Path) -> None:
    file = tmp_path / "cac-nam.csv"
    file.write_text("Năm,Mã đơn vị,Kết quả\n2014,23500,Đạt\n", encoding="utf-8")
    known = Known(UNITS, (REGULATION,), REGULATION)
    with new_register(tmp_path) as register:
        assert import_file(register, file, known, stamp()).findings == ()
        assert register.years()[0].record.regulation == NEW


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.csv", b"a,b\n1,2\n", "error.db.no-headings"),
        ("a.csv", b"", "error.db.no-headings"),
        ("a.csv", "Năm,Mã đơn vị,Kết quả\n".encode("utf-16"), "error.db.no-headings"),
        ("a.csv", 'Năm;Mã đơn vị;Kết quả\n2012;"23500"x;Đạt'.encode(), "error.register.not-csv"),
        ("a.csv", 'Năm,Mã đơn vị,Kết quả\n"2012,23500'.encode(), "error.register.not-csv"),
    ],
)
def test_a_file_that_is_none_of_ours(tmp_path: Path, name: str, content: bytes, key: str) -> None:
    (tmp_path / name).write_bytes(content)
    with new_register(tmp_path) as register, pytest.raises(UnreadableInputError) as caught:
        bring_in(register, tmp_path / name)
    assert caught.value.key == key


def test_a_damaged_workbook_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 damaged")
    with new_register(tmp_path) as register:
        done = bring_in(register, tmp_path / "a.xlsx")
    assert done.refused
    assert done.findings[0].code.id.startswith("KT0")


def test_a_merger_that_cannot_be_is_named(tmp_path: Path, home: Address) -> None:
    with new_register(home, record("23500"), record("23503")) as register:
        file = tmp_path / "a.xlsx"
        file.write_bytes(export_xlsx(register, REGULATION))
        from openpyxl import load_workbook

        book = load_workbook(file)
        book["Sáp nhập"].append([2015, "23503", "99999", None, None])
        book.save(file)
        done = bring_in(register, file)
    assert [(each.code.id, each.params["value"]) for each in done.findings] == [("KT710", "99999")]


def test_a_workbook_of_a_district_shows_words_not_ids(tmp_path: Path, home: Address) -> None:
    from openpyxl import load_workbook

    reviewed, of = district_year(2014)
    with new_register(home) as register:
        close_year(register, reviewed, of, stamp("close"))
        (tmp_path / "a.xlsx").write_bytes(export_xlsx(register, REGULATION))
    page = load_workbook(tmp_path / "a.xlsx")["Kết quả các năm"]
    head = {cell.value: cell.column for cell in page[1]}
    assert page.cell(2, head["Kết quả"]).value == "Đạt"
    assert page.cell(2, head["Loại địa bàn"]).value == REGULATION.locality_class("commune-township").name
    assert page.cell(2, head["Ngày quyết định công nhận"]).value == datetime(2014, 11, 26)
    assert page.cell(2, head["TC1 thẩm định"]).value == 75
    assert page.cell(2, head["Mã đơn vị"]).value == "23500"


def test_put_and_export_of_an_empty_register(home: Address) -> None:
    with new_register(home) as register:
        put(register)
        assert export_csv(register).startswith(b"\xef\xbb\xbfyear,code,version")
        assert export_xlsx(register, REGULATION)[:2] == b"PK"
