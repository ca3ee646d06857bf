"""Letters to communes whose workbook cannot be used: by when, what to mend, and what goes with them."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..documents.reading import text_of
from .workspaces import ktassess, make_workspace

NOTICE = "output/23512-xa-dak-mar/10-thong-bao.docx"


def broken(tmp_path: Path) -> Path:
    """A workspace in which the workbook of Xã Đắk Mar came through only in part."""
    root = make_workspace(tmp_path / "w")
    path = root / "scoring" / "xa-dak-mar.xlsx"
    path.write_bytes(path.read_bytes()[:3000])
    return root


def notice(root: Path) -> str:
    ktassess("build", root)
    return text_of((root / NOTICE).read_bytes())


def test_a_file_that_cannot_be_read_is_answered_with_what_to_do_and_by_when(tmp_path: Path) -> None:
    root = broken(tmp_path)
    said = notice(root)
    assert "xã Đắk Mar" in said
    assert "Tệp “xa-dak-mar.xlsx”" in said
    assert "Tệp bị hỏng" in said
    assert "lưu thành tệp .xlsx mới" in said
    assert "trước ngày 15 tháng 11 năm 2014" in said
    assert "Gửi kèm" not in said
    folder = root / "output" / "23512-xa-dak-mar"
    assert [path.name for path in folder.iterdir()] == ["10-thong-bao.docx"]


def test_the_annotated_copy_is_named_as_enclosed_while_it_is_of_the_same_workbook(tmp_path: Path) -> None:
    root = broken(tmp_path)
    ktassess("check", root, "--annotate")
    said = notice(root)
    assert "Gửi kèm Thông báo này tệp “xa-dak-mar-can-sua.xlsx”" in said
    workbook = root / "scoring" / "xa-dak-mar.xlsx"
    workbook.write_bytes(workbook.read_bytes()[:2000])
    assert "Gửi kèm" not in notice(root)


def test_two_workbooks_of_one_commune_are_one_letter_that_names_both(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    shutil.copy(root / "scoring" / "xa-dak-mar.xlsx", root / "scoring" / "ban sua.xlsx")
    said = notice(root)
    assert "01 nội dung" in said
    assert "Tệp “ban sua.xlsx”" in said
    assert "“xa-dak-mar.xlsx”" in said
    assert "scoring/" not in said


def test_where_nobody_knows_whose_it_is_the_check_says_that_no_letter_was_written(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    (root / "scoring" / "bang diem.xlsx").write_bytes(b"PK\x03\x04")
    ended = ktassess("check", root, "--format", "json")
    (said,) = (each for each in ended.json["findings"] if each["code"] == "KT120")
    assert said["file"] == "scoring/bang diem.xlsx"
    assert said["commune"] is None
    ktassess("build", root)
    assert not list((root / "output").glob("*/10-thong-bao.docx")) or not (root / NOTICE).exists()
