"""Every file of a folder is counted: read, passed over, or failed; and shown why."""

import shutil
from collections import Counter
from pathlib import Path

from ..intake import hostile
from ..intake.corpus.layouts import LAYOUTS
from ..intake.tables import write_workbook
from .workspaces import ktassess

CORPUS = Path(__file__).resolve().parents[1] / "intake" / "corpus"
READ = ("own.xlsx", "one-sheet.ods", "a-row-each.xls", "shortened.xls")
PASSED_OVER = (
    "~$own.xlsx",
    ".~lock.own.ods#",
    "Thumbs.db",
    ".hidden.xlsx",
    "own.xlsx.tmp",
    "Công văn.docx",
    "desktop.ini",
)
FAILED = {
    "image.xlsx": "KT001",
    "filepass.xls": "KT002",
    "cut.xlsb": "KT003",
    "rows.ods": "KT004",
    "code-page.csv": "KT006",
}


def test_read_and_passed_over_and_failed_are_all_there_is(tmp_path):
    for name in READ:
        shutil.copy(CORPUS / Path(name).suffix[1:] / name, tmp_path / name)
    for name in PASSED_OVER:
        (tmp_path / name).write_bytes(b"x")
    for name in FAILED:
        (tmp_path / name).write_bytes({**hostile.FILES, **hostile.OTHER_FORMATS}[name][0]())
    (tmp_path / "Năm trước").mkdir()
    (tmp_path / "liên kết.xlsx").symlink_to(tmp_path / "không còn.xlsx")
    ended = ktassess("check", tmp_path, "--format", "json", "--today", "2014-12-31")
    whole = ended.json
    summary = whole["summary"]
    assert (summary["workbooks"], summary["read"], summary["passed_over"]) == (10, 4, 8)
    assert (summary["unreadable"], summary["found"]) == (6, 18)
    assert summary["read"] + summary["passed_over"] + summary["unreadable"] == summary["found"]
    assert summary["workbooks"] + summary["passed_over"] == len(list(tmp_path.iterdir()))
    assert len(whole["communes"]) == 6
    assert summary["passed"] + summary["failed"] + summary["undetermined"] == 6
    told = {Path(each["file"]).name: each["code"] for each in whole["findings"] if each["commune"] is None}
    assert {name: told[name] for name in FAILED} == FAILED
    assert Counter(told.values())["KT012"] == 8
    assert ended.code == 1
    shown = ktassess("check", tmp_path, "--today", "2014-12-31").out
    assert "18 tệp: đọc được 4, bỏ qua 8, không đọc được 6" in shown


def test_communes_of_one_workbook_are_told_apart(tmp_path):
    write_workbook(tmp_path / "ba-xa.xlsx", LAYOUTS["a-sheet-each"].sheets)
    whole = ktassess("check", tmp_path, "--format", "json", "--today", "2014-12-31").json
    assert [(each["name"], each["self_total"]) for each in whole["communes"]] == [
        ("XÃ ĐẮK MAR", "925"),
        ("XÃ ĐẮK UI", "910"),
        ("THỊ TRẤN ĐẮK HÀ", "895"),
    ]
    assert whole["year"] == 2014
    assert whole["summary"]["read"] == 1


def test_what_the_members_gave_is_shown(tmp_path):
    write_workbook(tmp_path / "xa.xlsx", LAYOUTS["members"].sheets)
    (commune,) = ktassess("check", tmp_path, "--format", "json", "--today", "2014-12-31").json["communes"]
    assert commune["members"][0] == {
        "criterion": 1, "given": 2, "blank": 0, "mean": "55", "median": "55", "low": "40", "high": "70",
    }  # fmt: skip
    assert len(commune["members"]) == 15
