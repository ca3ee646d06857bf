"""Running the program as a reader of the page would, with the same output on every machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def output_of(*arguments: str, columns: int = 100, language: str = "vi", cwd: Path = ROOT) -> str:
    """What a command prints on stdout, at a given width, without colour and trailing spaces."""
    environment = {
        **os.environ,
        "COLUMNS": str(columns),
        "TERM": "dumb",
        "NO_COLOR": "1",
        "KTASSESS_LANG": language,
        "PYTHONPATH": str(ROOT / "src"),
        "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", "ktassess", *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=cwd,
        env=environment,
        check=False,
    )
    return "\n".join(line.rstrip() for line in done.stdout.splitlines()).strip("\n")
