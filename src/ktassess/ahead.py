"""Processes that will read workbooks, on their way before there is anything to be read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from .parallel import expect
from .workspace.folder import SCORING_FOLDER, is_workspace

READING = ("ktassess.intake.opening", "ktassess.intake.several", "ktassess.pipeline")
"""What a process that reads workbooks needs."""


def expect_reading(paths: Iterable[Path], jobs: int | None) -> None:
    """See to it that the processes are on their way that will read the workbooks of workspaces and folders.

    Starting takes them as long as reading a hundred workbooks. Meanwhile this process has rules, settings and
    the district's book to read. How many files there are is told at a glance: what is a workbook among them
    is looked for later.
    """
    expect(sum(map(_files_in, paths)), jobs, READING)


def _files_in(path: Path) -> int:
    try:
        if is_workspace(path):
            return _files_of_district(path)
        with os.scandir(path) as entries:
            return sum(1 if entry.is_file() else _files_of_district(Path(entry)) for entry in entries)
    except NotADirectoryError:
        return 1
    except OSError:
        return 0  # whoever reads it will say so


def _files_of_district(folder: Path) -> int:
    """Those of a workspace; what is none, or has none, has nothing to be read."""
    try:
        return len(os.listdir(folder / SCORING_FOLDER))  # noqa: PTH208  (nothing but their number is wanted)
    except OSError:
        return 0
