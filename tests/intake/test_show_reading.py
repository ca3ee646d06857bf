"""The account of a reading: what was taken for what, where, and by what."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ktassess.intake import account_of, read_workbook
from ktassess.intake.trace import Confidence, Reading, Trace
from ktassess.layout import Column, InfoLabel

from ..cli.workspaces import ktassess
from .tables import COUNCIL, FILE, INFO, REGULATION, points_of, read, scores_table, standard, write_workbook

ONE_SHEET = scores_table(
    headings="Số | Nội dung | Thang điểm | Xã tự chấm | Minh chứng | Phụ trách",
    row="| {n}. {name} | {maximum} | {points} | |",
    before="| ỦY BAN NHÂN DÂN\\nXÃ ĐẮK MAR | |\n| BẢNG ĐIỂM NĂM 2014 | |",
    after="| Ngày gửi: 12/11/2014 | |",
)


def account(path: Path, sheets: dict[str, object]) -> Reading:
    return account_of(write_workbook(path / "workbook.xlsx", sheets), FILE, REGULATION)


def said(items: object) -> list[str]:
    return [f"{each.cell} {each.why}" for each in items]


def test_our_own_words_are_sure(tmp_path: Path) -> None:
    reading = account(tmp_path, standard())
    assert [(each.sheet, each.role.label, each.why) for each in reading.sheets] == [
        (name, name, "own") for name in ("Chấm điểm", "Thông tin", "Hội đồng")
    ]
    points = next(each for each in reading.columns if each.column is Column.POINTS)
    assert (points.sheet, points.cell, points.text, points.why) == ("Chấm điểm", "D1", "Điểm tự chấm", "own")
    assert all(each.why.confidence is Confidence.SURE for each in (*reading.columns, *reading.rows))
    assert said(reading.rows)[:2] == ["A2 number", "A3 number"]
    assert [each.criterion for each in reading.rows] == list(range(1, 16))
    assert (reading.rows[0].points_cell, reading.rows[0].points) == ("D2", "70")
    sent = next(each for each in reading.labels if each.label is InfoLabel.SENT_ON)
    assert (sent.cell, sent.value_cell, sent.value, sent.why) == ("A15", "B15", "12/11/2014", "own")
    assert {each.label for each in reading.labels} == set(InfoLabel)
    assert [(each.cell, each.name, each.role) for each in reading.members] == [
        ("B2", "Nguyễn Văn A", "Chủ tịch Hội đồng"),
        ("B3", "Trần Thị B", "Thường trực Hội đồng"),
        ("B4", "Lê Văn C", "Thành viên"),
    ]
    assert reading.findings == ()


def test_what_is_only_likely_says_by_what(tmp_path: Path) -> None:
    reading = account(tmp_path, {"Bảng 1": ONE_SHEET})
    by_cell = {each.cell: each.why for each in reading.columns}
    assert by_cell == {
        "A3": "synonym",
        "B3": "synonym",
        "C3": "synonym",
        "D3": "synonym",
        "E3": "synonym",
        "F3": "nothing",
    }
    assert said(reading.rows)[0] == "B4 led"
    assert {each.label: (each.cell, each.value, each.why) for each in reading.labels} == {
        InfoLabel.NAME: ("B1", "XÃ ĐẮK MAR", "content"),
        InfoLabel.YEAR: ("B2", "2014", "content"),
        InfoLabel.SENT_ON: ("B20", "12/11/2014", "synonym"),
    }
    assert [(each.sheet, each.role.label, each.why) for each in reading.sheets] == [
        ("Bảng 1", "Chấm điểm", "content")
    ]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("{roman} | {name} | {maximum} | {points} | |", "A2 roman"),
        ("| {name} | {maximum} | {points} | |", "B2 name"),
        ("TC {n} | | {maximum} | {points} | |", "A2 number"),
    ],
)
def test_how_a_row_was_known(tmp_path: Path, row: str, why: str) -> None:
    assert said(account(tmp_path, standard(scores_table(row=row))).rows)[0] == why


def test_what_is_in_doubt_is_asked_about(tmp_path: Path) -> None:
    table = scores_table(headings="TT | Tiêu chí | Điểm đạt | Điểm tự chấm | Điểm tối đa |")
    reading = account(tmp_path, standard(table))
    assert [each.cell for each in reading.columns if each.why.confidence is Confidence.ASKED] == ["C1", "D1"]
    assert reading.rows == ()
    assert [each.code.id for each in reading.asking] == ["KT017"]
    two = account(tmp_path, {"Bảng điểm": scores_table(), "Tổng điểm": scores_table(), "Thông tin": INFO})
    assert [each.sheet for each in two.sheets if each.why == "doubt"] == ["Bảng điểm", "Tổng điểm"]
    again = account(
        tmp_path, standard(scores_table({1: "70"}, row="1 | Nội dung thứ {n} | {maximum} | {points} | |"))
    )
    assert said(again.rows) == ["A2 doubt"]


def test_two_values_of_a_label_are_asked_about(tmp_path: Path) -> None:
    reading = account(tmp_path, {**standard(), "Thông tin": INFO + "| Ngày gửi | d:2014-11-13 |"})
    assert [each.label for each in reading.labels if each.why == "doubt"] == [InfoLabel.SENT_ON]


def test_sheets_and_columns_nobody_uses_are_told(tmp_path: Path) -> None:
    reading = account(tmp_path, standard(**{"Phụ lục": "| a | b |", "Điểm thành viên": MEMBERS}))
    assert [each.sheet for each in reading.sheets if each.role is None] == ["Phụ lục"]
    members = {each.text: each.why for each in reading.columns if each.part.name == "MEMBERS"}
    assert members == {
        "TT": "own",
        "Điểm tối đa": "nothing",
        "Nguyễn Văn A": "name",
        "Trung bình": "nothing",
    }


MEMBERS = """
| TT | Điểm tối đa | Nguyễn Văn A | Trung bình |
| 1 | 75 | 70 | 70 |
"""


def test_the_account_is_of_what_was_read_and_changes_nothing(tmp_path: Path) -> None:
    sheets = standard(scores_table(row="{roman} | {name} | {maximum} | {points} | |"))
    path = write_workbook(tmp_path / "workbook.xlsx", sheets)
    trace = Trace()
    traced = read_workbook(path, FILE, REGULATION, None, trace)
    assert traced == read_workbook(path, FILE, REGULATION)
    rows = trace.reading(FILE, (), failed=False).rows
    assert {each.criterion: each.points for each in rows} == points_of(read(tmp_path, sheets))


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04")
    reading = account_of(path, "a.xlsx", REGULATION)
    assert reading.failed
    assert [each.code.id for each in reading.findings] == ["KT003"]
    assert ktassess("check", "--show-reading", path).code == 3


def test_the_command_prints_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    path = write_workbook(tmp_path / "a.xlsx", {"Bảng 1": ONE_SHEET, "Hội đồng": COUNCIL})
    ended = ktassess("check", "--show-reading", path)
    assert ended.code == 0
    for words in ("Bảng 1", "Chấm điểm", "khá chắc: theo số đứng trước tên", "Phụ trách", "không dùng"):
        assert words in ended.out
    whole = ktassess("check", "--show-reading", path, "--format", "json").json
    (one,) = whole["readings"]
    assert one["sheets"][0] == {
        "sheet": "Bảng 1",
        "taken_for": "scores",
        "confidence": "likely",
        "why": "content",
    }
    assert one["criteria"][14]["points_cell"] == "D18"
    assert json.dumps(one)
    assert ktassess("check", "--show-reading", path, "--format", "csv").code == 2


def test_several_communes_in_one_workbook(tmp_path: Path) -> None:
    sheets = {name: scores_table({1: points}) for name, points in (("Xã A Dơi", "70"), ("Xã B Lá", "60"))}
    reading = account(tmp_path, dict(sheets))
    assert [(each.sheet, each.points) for each in reading.rows if each.criterion == 1] == [
        ("Xã A Dơi", "70"),
        ("Xã B Lá", "60"),
    ]
    heads = " | ".join(f"TC{number}" for number in range(1, 16))
    table = f"TT | Đơn vị | {heads}\n1 | Xã A Dơi | {'40 | ' * 15}\n2 | Xã B Lá | {'50 | ' * 15}"
    reading = account(tmp_path, {"Tổng hợp": table})
    assert [(each.value_cell, each.value) for each in reading.labels if each.label is InfoLabel.NAME] == [
        ("B2", "Xã A Dơi"),
        ("B3", "Xã B Lá"),
    ]
    last = reading.rows[-1]
    assert (last.criterion, last.cell, last.text, last.points_cell, last.points) == (
        15,
        "Q1",
        "TC15",
        "Q3",
        "50",
    )
    path = tmp_path / "workbook.xlsx"
    assert "Q1" in ktassess("check", "--show-reading", path).out


def test_it_fits_80_columns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    path = write_workbook(tmp_path / "a.xlsx", {"Bảng 1": ONE_SHEET, **standard()})
    out = ktassess("check", "--show-reading", path).out
    assert max(map(len, out.splitlines())) <= 80
    assert "12/11/2014" in out
