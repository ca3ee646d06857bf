"""A glance at the command line: which processes are on their way before it is taken apart."""

from __future__ import annotations

import inspect
from importlib import import_module
from multiprocessing import active_children
from pathlib import Path

import pytest

from ktassess.cli.commands import COMMANDS
from ktassess.cli.glance import SPREADING, processes_ahead
from ktassess.workspace.folder import CONFIG_FILE, SCORING_FOLDER


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with three files, of which nobody has looked at one yet."""
    root = tmp_path / "huyện đắk hà"
    (root / SCORING_FOLDER).mkdir(parents=True)
    (root / CONFIG_FILE).write_text("not yet read: it may be wrong")
    for number in range(3):
        (root / SCORING_FOLDER / f"{number}.xlsx").touch()
    return root


def started(*arguments: str) -> int:
    with processes_ahead(arguments):
        there = len(active_children())
    assert not active_children()
    return there


def test_those_asked_for_are_started(root: Path) -> None:
    assert started("build", str(root), "--jobs", "2") == 2
    assert started("run", "--jobs=3", str(root)) == 3
    assert started("check", "--format", "csv", "--jobs", "2", str(root), str(root / SCORING_FOLDER)) == 2


def test_none_where_none_pay_off(root: Path) -> None:
    assert started("build", str(root)) == 0
    assert started("build", str(root), "--jobs", "1") == 0


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--help",),
        ("build",),
        ("build", "--jobs"),
        ("build", "--jobs", "2"),
        ("build", "--jobs", "2", "not-there"),
        ("build", "--jobs", "2", "bad\0name"),
    ],
)
def test_none_where_nothing_is_to_be_read(arguments: tuple[str, ...]) -> None:
    assert started(*arguments) == 0


@pytest.mark.parametrize("jobs", ["two", "", "0", "-1"])
def test_what_is_wrong_is_told_by_whoever_reads_it_properly(root: Path, jobs: str) -> None:
    assert started("build", str(root), "--jobs", jobs) == 0


def test_none_for_commands_that_need_none(root: Path) -> None:
    assert started("verify", str(root), "--jobs", "2") == 0


def test_the_commands_that_spread_work_are_these() -> None:
    modules = {name: import_module(f"ktassess.cli.{name}") for name in SPREADING}
    assert set(COMMANDS) >= SPREADING
    assert all("with kept_processes():" in inspect.getsource(module) for module in modules.values())
