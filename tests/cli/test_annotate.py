"""``check --annotate``: copies that go back with what to mend; originals untouched, and read the same."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from openpyxl import load_workbook

from ktassess.domain.codes import Severity
from ktassess.forms.annotated import annotated
from ktassess.forms.repair_list import Repair
from ktassess.intake import read_workbook
from ktassess.intake.raw import raw_workbook
from ktassess.intake.refusal import RefusedError
from ktassess.layout.repairs import REPAIR_MARK, REPAIR_SHEET, REPAIR_TITLE

from ..intake.tables import INFO, REGULATION, Sheet, only, scores_table, standard, write_workbook
from .workspaces import ktassess

SAMPLES = Path(__file__).resolve().parents[2] / "sample_dossiers"
TAKEN = (
    "00-khong-co-loi.xlsx",
    "02-diem-ghi-bang-chu.xlsx",
    "03-diem-vuot-toi-da.xlsx",
    "04-diem-am.xlsx",
    "07-cong-thuc-chua-tinh.xlsx",
    "23-tep-co-mat-khau.xlsx",
)
BROKEN = {
    "Thông tin": INFO.replace("| 23503 |", "| |"),
    "Chấm điểm": scores_table({4: "đủ điểm", 7: "=1/0", 9: "80"}),
    "Hội đồng": standard()["Hội đồng"],
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample of mistakes, annotated."""
    root = tmp_path_factory.mktemp("annotated") / "mistakes-2014"
    shutil.copytree(SAMPLES / "mistakes-2014", root)
    for path in (root / "scoring").iterdir():
        if path.name not in TAKEN:
            path.unlink()
    ended = ktassess("check", root, "--annotate")
    assert ended.code == 1
    assert "output" in ended.err
    return root


def sheets_of(path: Path) -> Any:
    return load_workbook(path)


def is_ours(rule: Any) -> bool:
    return rule.formula == ['N("ktassess")=0']


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.is_file()
    }


def test_the_originals_are_not_touched(workspace: Path) -> None:
    before = hashes(SAMPLES / "mistakes-2014/scoring")
    assert hashes(workspace / "scoring") == {name: before[name] for name in TAKEN}


def test_one_copy_for_each_workbook_with_something_to_mend(workspace: Path) -> None:
    made = set(hashes(workspace / "output/annotated"))
    sent = {path.stem for path in (workspace / "scoring").iterdir()}
    assert made == {f"{stem}-can-sua.xlsx" for stem in sent - {"00-khong-co-loi"}}


def test_the_list_leads_to_the_cells(workspace: Path) -> None:
    book = sheets_of(workspace / "output/annotated/02-diem-ghi-bang-chu-can-sua.xlsx")
    listed = book.worksheets[0]
    assert (listed.title, listed["A1"].value, book.active.title) == (REPAIR_SHEET, REPAIR_TITLE, REPAIR_SHEET)
    assert listed["A2"].value == "Phường Quyết Thắng (23287) – tệp 02-diem-ghi-bang-chu.xlsx"
    assert "trước ngày 30 tháng 11 năm 2014" in listed["A3"].value
    rows = [[cell.value for cell in row] for row in listed.iter_rows(min_row=6)]
    place, message, hint, clause, _ = next(row[2:] for row in rows if row[-1] == "KT202")
    assert place == "Chấm điểm, ô D5"
    assert "đủ điểm" in message
    assert hint.endswith(".")
    assert clause.startswith("2516/KH-UBND")
    assert [cell.hyperlink.location for (cell,) in listed["C6:C6"]] == ["'Chấm điểm'!D5"]
    scores = book["Chấm điểm"]
    assert scores["D5"].value == "đủ điểm"
    assert scores["D5"].comment.text.startswith(f"{REPAIR_MARK}\n- ")
    coloured = [
        str(area.sqref) for area in scores.conditional_formatting for rule in area.rules if is_ours(rule)
    ]
    assert coloured == ["D5"]
    assert [sheet.sheet_view.tabSelected for sheet in book.worksheets].count(True) <= 1


@pytest.mark.parametrize("sample", TAKEN)
def test_a_copy_reads_as_its_original(workspace: Path, sample: str) -> None:
    source = workspace / "scoring" / sample
    copy = workspace / "output/annotated" / f"{source.stem}-can-sua.xlsx"
    before = read_workbook(source, "x", REGULATION)
    if copy.exists() and not before.failed:
        assert read_workbook(copy, "x", REGULATION) == before


def test_formulas_validations_and_formats_survive(workspace: Path) -> None:
    source = workspace / "scoring/03-diem-vuot-toi-da.xlsx"
    copy = workspace / "output/annotated/03-diem-vuot-toi-da-can-sua.xlsx"
    before, after = sheets_of(source), sheets_of(copy)
    values = load_workbook(copy, data_only=True)
    formulas = 0
    for sheet in before.worksheets:
        other = after[sheet.title]
        assert sorted(map(str, sheet.merged_cells.ranges)) == sorted(map(str, other.merged_cells.ranges))
        rules = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation}
        assert rules == {str(each.sqref): each.formula1 for each in other.data_validations.dataValidation}
        assert (sheet.protection.sheet, sheet.sheet_state) == (other.protection.sheet, other.sheet_state)
        for row in sheet.iter_rows():
            for cell in row:
                twin = other[cell.coordinate]
                assert (cell.value, cell.number_format) == (twin.value, twin.number_format)
                for look in ("font", "fill", "border", "alignment", "protection"):
                    assert repr(getattr(cell, look)) == repr(getattr(twin, look))
                if cell.data_type == "f":
                    formulas += 1
                    assert values[sheet.title][cell.coordinate].value is not None
    assert formulas > 0
    with zipfile.ZipFile(copy) as archive:
        assert not any(b"_x000a_" in archive.read(name).lower() for name in archive.namelist())


def test_the_same_again_is_byte_for_byte_the_same(workspace: Path) -> None:
    before = hashes(workspace / "output/annotated")
    assert ktassess("check", workspace, "--annotate").code == 1
    assert hashes(workspace / "output/annotated") == before


def test_a_copy_somebody_worked_in_is_kept(workspace: Path, tmp_path: Path) -> None:
    root = tmp_path / "w"
    shutil.copytree(workspace, root)
    copy = root / "output/annotated/04-diem-am-can-sua.xlsx"
    copy.write_bytes(copy.read_bytes() + b"\0")
    (root / "scoring/04-diem-am.xlsx").unlink()
    ended = ktassess("check", root, "--annotate")
    assert ended.code == 5
    assert copy.read_bytes().endswith(b"\0")
    assert "KT608" in ended.err


def test_building_leaves_the_copies_and_mended_ones_go(workspace: Path, tmp_path: Path) -> None:
    root = tmp_path / "w"
    shutil.copytree(workspace, root)
    copies = hashes(root / "output/annotated")
    ktassess("build", root, "--only", "commune-letter")
    assert hashes(root / "output/annotated") == copies
    shutil.copy(root / "scoring/00-khong-co-loi.xlsx", root / "scoring/04-diem-am.xlsx")
    (root / "scoring/00-khong-co-loi.xlsx").unlink()
    ktassess("check", root, "--annotate")
    assert "04-diem-am-can-sua.xlsx" not in hashes(root / "output/annotated")


def test_loose_workbooks_go_into_a_folder(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "Xã Đắk Mar.xlsx", BROKEN)
    assert ktassess("check", path, "--annotate").code == 2
    into = tmp_path / "back"
    assert ktassess("check", path, "--annotate-to", into, "--today", "2014-11-01").code == 1
    (copy,) = into.glob("*.xlsx")
    assert copy.name == "xa-dak-mar-can-sua.xlsx"
    book = sheets_of(copy)
    assert book.worksheets[0]["A3"].value.endswith("gửi về huyện trước ngày 15 tháng 11 năm 2014.")
    assert book["Chấm điểm"]["D8"].value == "=1/0"
    assert read_workbook(copy, "x", REGULATION) == read_workbook(path, "x", REGULATION)
    (tmp_path / "file").write_text("")
    assert ktassess("check", path, "--annotate-to", tmp_path / "file").code == 5


def test_a_workbook_with_nothing_to_mend_has_no_copy(tmp_path: Path) -> None:
    source = SAMPLES / "dak-ha-2014/scoring"
    path = shutil.copy(next(iter(sorted(source.glob("*.xlsx")))), tmp_path / "a.xlsx")
    ended = ktassess("check", path, "--annotate-to", tmp_path / "back", "--today", "2014-12-31")
    assert ended.code == 0
    assert not (tmp_path / "back").exists()


REPAIR = Repair(Severity.ERROR, "Lỗi", "KT202", "Chấm điểm", "D2", "=Sai\x07", "Sửa.", "2516/KH-UBND")


def copy_of(path: Path, *repairs: Repair) -> bytes:
    content = raw_workbook(path)
    assert content is not None
    return annotated(content, repairs or (REPAIR,), "Xã A", "Đề nghị sửa.")


def test_annotated_twice_is_annotated_once(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet = made.add_worksheet("Chấm điểm")
        sheet.write("D2", 70)
        sheet.write_comment("D2", "Đã hỏi xã", {"author": "Lan"})
        sheet.conditional_format("D2:D9", {"type": "cell", "criteria": ">", "value": 50, "format": None})
        sheet.merge_range("D4:D6", 5)
    once = tmp_path / "once.xlsx"
    once.write_bytes(copy_of(path))
    twice = tmp_path / "twice.xlsx"
    twice.write_bytes(copy_of(once, replace(REPAIR, cell="D5"), replace(REPAIR, sheet="Không có")))
    first, second = sheets_of(once)["Chấm điểm"], sheets_of(twice)["Chấm điểm"]
    assert first["D2"].comment.text.startswith("Đã hỏi xã\n\n" + REPAIR_MARK)
    assert (second["D2"].comment.text, second["D2"].comment.author) == ("Đã hỏi xã", "Lan")
    assert second["D4"].comment.text.startswith(REPAIR_MARK)
    assert sorted(str(area.sqref) for area in second.conditional_formatting) == ["D2:D9", "D5"]
    priorities = [rule.priority for area in second.conditional_formatting for rule in area.rules]
    assert len(set(priorities)) == len(priorities)
    assert sheets_of(twice).sheetnames.count(REPAIR_SHEET) == 1
    listed = sheets_of(twice).worksheets[0]
    assert [listed.cell(row, 3).hyperlink is not None for row in (6, 7)] == [True, False]
    assert (listed["D6"].data_type, listed["D6"].value) == ("s", "=Sai\N{REPLACEMENT CHARACTER}")


def test_odd_values_read_the_same(tmp_path: Path) -> None:
    info = Sheet(
        INFO.replace("t:08:00", "t:07:59").replace("| 1234 |", "| =1000+234 → 1234 |"), hidden_rows=(17,)
    )
    table = scores_table(
        {
            1: "'70,5",
            2: "=A2 → 40",
            3: "!#REF!",
            4: "=1+1",
            5: "%:0.9",
            6: "TRUE",
            7: "d:2014-03-11",
            8: "'=5",
        }
    )
    path = write_workbook(tmp_path / "a.xlsx", {**standard(table), "Thông tin": info})
    copy = tmp_path / "b.xlsx"
    copy.write_bytes(copy_of(path))
    before, after = (only(read_workbook(each, "x", REGULATION)) for each in (path, copy))
    assert after == before


def test_a_commune_s_own_sheet_of_that_name_stays(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", standard(**{REPAIR_SHEET: "| của xã |"}))
    (tmp_path / "b.xlsx").write_bytes(copy_of(path))
    assert sheets_of(tmp_path / "b.xlsx").sheetnames.count(REPAIR_SHEET) == 1
    assert [sheet["A1"].value for sheet in sheets_of(tmp_path / "b.xlsx").worksheets].count("của xã") == 1


def test_what_the_guard_refuses_is_never_opened(tmp_path: Path) -> None:
    huge = tmp_path / "huge.xlsx"
    with xlsxwriter.Workbook(huge, {"constant_memory": True}) as made:
        sheet = made.add_worksheet("Chấm điểm")
        form = made.add_format({"bold": True})
        for row in range(17_000):
            for column in range(3):
                sheet.write_blank(row, column, None, form)
    with pytest.raises(RefusedError):
        raw_workbook(huge)
    merged = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(merged) as made:
        made.add_worksheet("Chấm điểm").merge_range("A1:CV9999", "x")
    with pytest.raises(RefusedError):
        raw_workbook(merged)
    ended = ktassess("check", merged, "--annotate-to", tmp_path / "back")
    assert ended.code == 1
    book = sheets_of(tmp_path / "back/merged-can-sua.xlsx")
    assert book.sheetnames == [REPAIR_SHEET]


def test_the_date_decides_until_when(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", BROKEN)
    said = {}
    for day in (date(2014, 11, 14), date(2014, 11, 15), date(2014, 11, 30)):
        into = tmp_path / day.isoformat()
        ktassess("check", path, "--annotate-to", into, "--today", day.isoformat())
        text = sheets_of(into / "a-can-sua.xlsx").worksheets[0]["A3"].value
        said[day.day] = text.partition("gửi về huyện")[2]
    assert said == {
        14: " trước ngày 15 tháng 11 năm 2014.",
        15: ", để kịp hoàn thành việc công nhận trước ngày 30 tháng 11 năm 2014.",
        30: " ngay sau khi nhận được.",
    }
