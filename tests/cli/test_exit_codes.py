"""Each way a command can end, in plain words and with the code that scripts rely on; never a traceback."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from ktassess.cli import main

from .workspaces import Ended, ktassess, make_workspace, sent, tree

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2040)


def plain(ended: Ended) -> Ended:
    """Whatever happened, it was said in words."""
    assert "Traceback" not in ended.err + ended.out
    return ended


def test_fine(tmp_path: Path) -> None:
    assert plain(ktassess("check", make_workspace(tmp_path / "w"))).code == 0


def test_errors_and_with_strict_also_warnings(tmp_path: Path) -> None:
    from dataclasses import replace
    from datetime import date

    late = replace(sent(), sent_on=date(2014, 11, 11), signed_on=date(2014, 11, 11))
    root = make_workspace(tmp_path / "w", forms={"a.xlsx": replace(late, council=late.council[:-1])})
    assert ktassess("check", root / "scoring/a.xlsx").code == 0
    assert ktassess("check", root / "scoring/a.xlsx", "--strict").code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["nonsense"],
        ["check", "--nonsense", "x"],
        ["explain", "KT999"],
        ["check", ".", "--today", "hôm qua"],
        ["check", ".", "--class", "hải đảo"],
        ["run", ".", "--if-changed", "burn"],
        ["init", "x", "--district", "Hà Nội"],
        ["check", ".", "--format", "yaml"],
    ],
)
def test_wrong_usage(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.xlsx").write_bytes(b"")
    ended = plain(ktassess(*arguments))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.strip()


def test_an_unknown_document_or_commune_is_wrong_usage(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    assert plain(ktassess("build", root, "--only", "passport")).code == 2
    assert plain(ktassess("build", root, "--commune", "99999")).code == 2


@pytest.mark.parametrize("command", ["run", "check", "deadlines", "build", "report", "form", "verify"])
def test_a_missing_folder(command: str, tmp_path: Path) -> None:
    ended = plain(ktassess(command, tmp_path / "nowhere"))
    assert ended.code == 3
    assert "nowhere" in ended.err


@pytest.mark.parametrize("command", ["run", "deadlines", "build", "report", "form", "verify"])
def test_a_folder_that_is_no_workspace(command: str, tmp_path: Path) -> None:
    ended = plain(ktassess(command, tmp_path))
    assert ended.code == 3
    assert "ktassess.toml" in ended.err


def test_an_empty_folder(tmp_path: Path) -> None:
    ended = plain(ktassess("check", tmp_path, "--format", "json"))
    assert ended.code == 3
    assert [finding["code"] for finding in ended.json["findings"]] == ["KT019"]


def test_a_workspace_without_workbooks(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w", forms={})
    ended = plain(ktassess("run", root))
    assert ended.code == 3
    assert not (root / "output").exists()


def truncated() -> bytes:
    from ktassess.forms import scoring_form

    from .workspaces import REGULATION

    return scoring_form(sent(), REGULATION)[:4000]


def no_workbook() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("hello.txt", "xin chào")
    return buffer.getvalue()


BROKEN: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "empty": (lambda: b"", {"KT001", "KT003"}),
    "text": (lambda: b"TT;Diem\n1;75\n", {"KT001"}),
    "picture": (lambda: bytes.fromhex("89504e470d0a1a0a") + bytes(100), {"KT001"}),
    "password": (lambda: OLE, {"KT001", "KT002", "KT003", "KT006"}),
    "truncated": (truncated, {"KT003"}),
    "other zip": (no_workbook, {"KT001"}),
}


@pytest.mark.parametrize("what", BROKEN)
def test_one_bad_file_never_stops_the_others(what: str, tmp_path: Path) -> None:
    make, codes = BROKEN[what]
    root = make_workspace(tmp_path / "w")
    (root / "scoring" / "hỏng.xlsx").write_bytes(make())
    ended = plain(ktassess("run", root, "--format", "json"))
    assert ended.code == 1
    assert ended.json["summary"]["workbooks"] == 3
    assert ended.json["summary"]["read"] == 2
    own = {f["code"] for f in ended.json["findings"] if f["file"] == "scoring/hỏng.xlsx"}
    assert own & codes
    assert own <= codes | {"KT120"}
    assert [c["result"] for c in ended.json["communes"]] == ["passed", "failed"]
    assert "output/23512-xa-dak-mar/09-giay-cong-nhan.docx" in tree(root)


@pytest.mark.parametrize("what", BROKEN)
def test_a_single_bad_file(what: str, tmp_path: Path) -> None:
    path = tmp_path / "hong.xlsx"
    path.write_bytes(BROKEN[what][0]())
    ended = plain(ktassess("check", path, "--format", "json"))
    assert ended.code == 3
    assert {finding["code"] for finding in ended.json["findings"]} <= BROKEN[what][1]
    assert all(finding["hint"] for finding in ended.json["findings"])


def test_a_wrong_template(tmp_path: Path) -> None:
    from docx import Document

    root = make_workspace(tmp_path / "w")
    (root / "templates").mkdir()
    wrong = Document()
    wrong.add_paragraph("Tổng điểm: {{ tong_diemm }}")
    wrong.save(str(root / "templates" / "thong-bao.docx"))
    ended = plain(ktassess("run", root))
    assert ended.code == 4
    assert "KT606" in ended.err
    assert "tong_diemm" in ended.err
    assert not [path for path in tree(root) if path.endswith(".docx") and path.startswith("output")]


def test_a_document_changed_by_hand_is_kept(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    ktassess("run", root)
    minutes = root / "output/23512-xa-dak-mar/04-bien-ban-hop-hoi-dong.docx"
    minutes.write_bytes(minutes.read_bytes() + b"signed")
    (root / "scoring/xa-dak-mar.xlsx").write_bytes(changed_workbook())
    ended = plain(ktassess("run", root))
    assert ended.code == 5
    assert minutes.read_bytes().endswith(b"signed")
    assert "04-bien-ban-hop-hoi-dong.docx" in ended.err
    renamed = ktassess("build", root, "--if-changed", "rename")
    assert renamed.code == 5
    assert (minutes.parent / "04-bien-ban-hop-hoi-dong (2).docx").exists()
    assert ktassess("build", root, "--if-changed", "overwrite").code == 0
    assert not minutes.read_bytes().endswith(b"signed")


def changed_workbook() -> bytes:
    from dataclasses import replace

    from ktassess.forms import scoring_form

    from .workspaces import REGULATION

    made = sent()
    return scoring_form(replace(made, meeting=replace(made.meeting, venue="Nhà văn hóa xã")), REGULATION)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("year = 2014", "yeer = 2014"),
        ("year = 2014", 'year = "2014"'),
        ('rules = "kon-tum-2014"', 'rules = "ha-noi-1900"'),
        ("as_of = 2014-12-31", "as_of = 2014-02-31"),
        ("[district]", "[district"),
    ],
)
def test_a_wrong_configuration(before: str, after: str, tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    config = root / "ktassess.toml"
    text = config.read_text("utf-8")
    assert before in text
    config.write_text(text.replace(before, after, 1), "utf-8")
    ended = plain(ktassess("run", root))
    assert ended.code == 6
    assert "ktassess.toml" in ended.err or "ha-noi-1900" in ended.err
    assert not (root / "output").exists()


def test_a_missing_district_book_is_a_finding(tmp_path: Path) -> None:
    root = make_workspace(tmp_path / "w")
    (root / "district.xlsx").unlink()
    ended = plain(ktassess("run", root, "--format", "json"))
    assert ended.code == 1
    assert "KT020" in [finding["code"] for finding in ended.json["findings"]]
    assert [commune["total"] for commune in ended.json["communes"]] == ["812.5", "742.5"]
    assert {commune["result"] for commune in ended.json["communes"]} == {"undetermined"}


def test_our_own_mistake_is_said_in_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("ktassess.cli.check.review_of", broken)
    ended = plain(ktassess("check", tmp_path))
    assert ended.code == 70
    assert "ZeroDivisionError" in ended.err


def test_interrupted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ktassess.cli.check.review_of", interrupted)
    ended = plain(ktassess("check", tmp_path))
    assert (ended.code, ended.err) == (130, "Đã dừng theo yêu cầu. Các tệp đã ghi xong vẫn nguyên vẹn.\n")


def test_interrupted_before_anything_has_begun(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ktassess.cli.run_line", interrupted)
    monkeypatch.setattr("sys.argv", ["ktassess", "explain", "KT203", "--lang", "en"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
    assert capsys.readouterr().err == "Stopped as asked. Files already written are whole.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", ["explain KT203", "rules show --format json", "rules list --format csv"])
def test_no_room_for_the_results(command: str) -> None:
    with Path("/dev/full").open("w") as full:
        ended = run_program(command.split(), stdout=full)
    assert ended.returncode == 5
    assert ended.stderr.startswith("Nơi ghi đã đầy: ")


@pytest.mark.skipif(os.name == "nt", reason="streams are closed by a shell")
def test_without_standard_streams() -> None:
    line = [*program(), "rules", "list"]
    ended = subprocess.run(["sh", "-c", '"$@" >&- 2>&-', "sh", *line], check=False)
    assert ended.returncode == 0


def program() -> list[str]:
    return [sys.executable, "-m", "ktassess"]


def run_program(arguments: list[str], stdout: IO[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*program(), *arguments], stdout=stdout, stderr=subprocess.PIPE, encoding="utf-8", check=False
    )
