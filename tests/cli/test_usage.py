"""Wrong usage is told in the language chosen, with what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from .workspaces import FILES, ktassess, make_workspace

LINES = """
nocommand                     | Không có lệnh “nocommand”.                                             | There is no command “nocommand”.
chek x                        | Không có lệnh “chek”; gần nhất là: 'check'.                            | There is no command “chek”; the nearest is: 'check'.
rules zz                      | Không có lệnh “zz”.                                                    | There is no command “zz”.
explain a b                   | Thừa trên dòng lệnh: b.                                                | Too much on the command line: b.
check x --format xml          | Giá trị của --format chưa đúng; chỉ nhận: table, json, csv.            | The value of --format is not right; it takes: table, json, csv.
build x --if-changed z        | Giá trị của --if-changed chưa đúng; chỉ nhận: keep, rename, overwrite. | The value of --if-changed is not right; it takes: keep, rename, overwrite.
check x --jobs a              | --jobs phải là số nguyên, từ 1 đến 64.                                 | --jobs must be a whole number from 1 to 64.
check x --year 1999           | --year phải là số nguyên, từ 2000 đến 2100.                            | --year must be a whole number from 2000 to 2100.
check x --jobs                | Thiếu giá trị sau --jobs.                                              | --jobs needs a value.
check x --strict=1            | --strict không nhận giá trị; chỉ ghi tên tùy chọn.                     | --strict takes no value; give the option alone.
"""  # noqa: E501


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_wrong_usage(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    command, *said = (part.strip() for part in line.split("|"))
    for language, words in zip(("vi", "en"), said, strict=True):
        monkeypatch.setenv("KTASSESS_LANG", language)
        ended = ktassess(*command.split())
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.splitlines()[0] == words


def test_what_a_workspace_knows_itself_is_not_taken_from_the_command_line(tmp_path: Path) -> None:
    root, loose = make_workspace(tmp_path / "w"), tmp_path / "loose.xlsx"
    loose.write_bytes((root / "scoring" / FILES["23512"]).read_bytes())
    told = "không dùng --class, --year"
    options = ("--class", "specially-difficult-commune", "--year", "2013")
    inside = str(root / "scoring" / FILES["23512"])
    for path in (str(root), inside):
        plain, given = ktassess("check", path), ktassess("check", path, *options)
        assert (given.code, given.out) == (plain.code, plain.out)
        assert told in given.err
        assert told not in plain.err
    assert told not in ktassess("check", str(loose), str(root), "--year", "2014").err
