"""The programs that are measured, as command lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

PYTHON = sys.executable
OURS = (PYTHON, "-m", "ktassess")
EMPTY = (
    PYTHON,
    "-c",
    "import typer, rich.console\napp = typer.Typer()\n@app.command()\ndef main(): pass\napp()",
)
"""A program with typer and rich that does nothing."""

COMPLETING = {"_KTASSESS_COMPLETE": "complete_bash", "COMP_WORDS": "ktassess ru", "COMP_CWORD": "1"}
"""What a shell asks our program with, when the key for completion is pressed."""

_NAIVE = (PYTHON, "benchmarks/naive.py")


def check(workspaces: Iterable[Path], jobs: int) -> tuple[str, ...]:
    """Our ``check`` of some workspaces."""
    return (*OURS, "check", "--format", "csv", "--jobs", str(jobs), *map(str, workspaces))


def build(workspace: Path, jobs: int) -> tuple[str, ...]:
    """Our ``build`` of a workspace."""
    return (*OURS, "build", "--jobs", str(jobs), str(workspace))


def naive_check(workspaces: Iterable[Path], processes: int = 1, *, twice: bool = False) -> tuple[str, ...]:
    """The naive program's; ``twice``: each workbook is loaded for its values and for its formulas."""
    more = ("--twice",) if twice else ()
    return (*_NAIVE, "check", *map(str, workspaces), "--processes", str(processes), *more)


def naive_build(workspace: Path, output: Path, contexts: Path, processes: int) -> tuple[str, ...]:
    """The naive program's, with ready-made contexts."""
    return (*_NAIVE, "build", *map(str, (workspace, output, contexts)), "--processes", str(processes))


def contexts(workspace: Path, file: Path) -> tuple[str, ...]:
    """What makes those contexts."""
    return PYTHON, "benchmarks/contexts.py", str(workspace), str(file)
