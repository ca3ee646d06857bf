"""What a process loads before its first workbook: each module costs every command and every process of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .workspaces import make_workspace

FOR_ODD_WORKBOOKS = (
    "ktassess.intake.numbers",  # numbers typed as texts
    "ktassess.intake.sheet_xml",  # sheets of another than the usual form
    "ktassess.intake.mapping",  # a mapping file
    "ktassess.intake.fixed",
    "openpyxl",
    "python_calamine",
)
FOR_OTHER_COMMANDS = (
    "ktassess.documents",
    "ktassess.forms",
    "ktassess.domain.kept",  # workbooks packed: a check keeps none
    "ktassess.register",
    "ktassess.workspace.addresses",
    "ktassess.toml_lines",  # lines of a file in which something is wrong
    "rich",
    "pydantic",
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_workspace(tmp_path_factory.mktemp("year") / "w")


def loaded(script: str, *arguments: str) -> set[str]:
    """The modules a process of its own has loaded at its end."""
    told = f"import sys\n{script}\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", told, *arguments], capture_output=True, encoding="utf-8", check=True
    )
    return set(done.stderr.splitlines()[-1].split())


def test_a_check_of_clean_workbooks_loads_nothing_for_odd_ones(root: Path) -> None:
    check = "from ktassess.cli import run_line; assert run_line(sys.argv[1:]) == 0"
    modules = loaded(check, "check", str(root), "--format", "csv", "--jobs", "1")
    assert "ktassess.intake.usual" in modules
    assert sorted(modules & {*FOR_ODD_WORKBOOKS, *FOR_OTHER_COMMANDS}) == []


def test_a_process_that_reads_loads_nothing_else_while_it_waits() -> None:
    from ktassess.ahead import READING

    modules = loaded("\n".join(f"import {name}" for name in ("ktassess.workers", *READING)))
    assert "ktassess.intake.usual" in modules
    others = {"typer", "ktassess.messages", "ktassess.regulations", "ktassess.strict_toml", "tomllib"}
    assert sorted(modules & {*FOR_ODD_WORKBOOKS, *FOR_OTHER_COMMANDS, *others}) == []


def test_at_its_end_a_process_goes_through_nothing_again(root: Path) -> None:
    ended = (
        "import atexit, gc, sys; from ktassess.cli import main\n"
        "atexit.register(lambda: print(gc.get_freeze_count() > 10_000, file=sys.stderr)); main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", ended, "check", str(root), "--format", "csv"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.splitlines()[-1] == "True"
