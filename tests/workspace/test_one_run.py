"""Two runs never write into one output folder at once, and nothing stands in the way of the next."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from ktassess.building import build_documents
from ktassess.errors import OutputRefusedError
from ktassess.pipeline import open_workspace, review_workspace
from ktassess.workspace.one_run import LOCK, OneRun

from ..cli.workspaces import ktassess, make_workspace, tree

HOLDING = """
import sys, time
from pathlib import Path
from ktassess.workspace.one_run import OneRun
mine = OneRun(Path(sys.argv[1]))
print("mine", flush=True)
time.sleep(60)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "output"


def test_only_one_has_it_and_then_the_next(root: Path) -> None:
    mine = OneRun(root)
    for _ in range(2):
        with pytest.raises(OutputRefusedError) as refused:
            OneRun(root)
        assert refused.value.key == "error.output.busy"
    mine.end()
    mine.end()
    OneRun(root).end()
    assert list(root.iterdir()) == []


def test_what_nobody_holds_any_more_is_given_back(root: Path) -> None:
    mine = OneRun(root)
    assert (root / LOCK).exists()
    del mine
    OneRun(root).end()
    assert list(root.iterdir()) == []


def test_other_folders_are_not_concerned(tmp_path: Path) -> None:
    first, second = OneRun(tmp_path / "a"), OneRun(tmp_path / "b")
    first.end()
    second.end()


def test_a_run_that_was_killed_stands_in_nobodys_way(root: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    holding = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(root)], stdout=subprocess.PIPE, env=environment
    )
    assert holding.stdout is not None
    assert holding.stdout.readline().strip() == b"mine"
    with pytest.raises(OutputRefusedError):
        OneRun(root)
    holding.kill()
    holding.wait()
    holding.stdout.close()
    deadline = time.monotonic() + 10
    while True:
        try:
            OneRun(root).end()
            break
        except OutputRefusedError:
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.mark.parametrize("command", ["build", "run", "report", "form"])
def test_a_command_beside_another_run_writes_nothing_and_says_why(tmp_path: Path, command: str) -> None:
    workspace = make_workspace(tmp_path / "dak-ha")
    other = OneRun(workspace / "output")
    before = tree(workspace)
    ended = ktassess(command, workspace)
    assert ended.code == 5
    assert "Một lượt chạy khác đang ghi vào" in ended.err
    assert tree(workspace) == before
    assert ktassess(command, workspace, "--dry-run").code == 0  # that writes nothing
    other.end()
    assert ktassess(command, workspace).code == 0


def test_a_run_that_cannot_go_on_lets_the_next_one_write(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "dak-ha")
    assert ktassess("build", workspace).code == 0
    manifest = workspace / "output" / "manifest.json"
    whole = manifest.read_bytes()
    manifest.write_text("{", "utf-8")
    opened = open_workspace(workspace)
    review = review_workspace(opened, date(2014, 12, 31))
    with pytest.raises(OutputRefusedError) as refused:
        build_documents(opened, review)
    manifest.write_bytes(whole)
    assert build_documents(opened, review).written.identical  # though the error is still being held
    assert refused.value.key != "error.output.busy"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that is closed to us")
def test_a_folder_closed_to_us_is_told_of_by_writing(root: Path) -> None:
    root.mkdir()
    root.chmod(0o500)
    OneRun(root).end()
    root.chmod(0o700)


def test_where_no_lock_can_be_made_there_is_none(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import filelock

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(filelock.FileLock, "acquire", refuse)
    OneRun(root).end()
    OneRun(root).end()
