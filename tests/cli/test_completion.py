"""The shell's completion: a key, and there are the commands and options; nothing heavy is loaded for it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from ktassess.cli.commands import COMMANDS, GROUPS

HEAVY = ("openpyxl", "docx", "docxtpl", "jinja2", "lxml", "xlsxwriter", "python_calamine", "sqlalchemy")


def completed(words: str) -> list[str]:
    """What bash is told for the last of some words, and then the heavy packages that were loaded."""
    environment = {
        **os.environ,
        "_KTASSESS_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }
    told_at_exit = (
        "import atexit, sys; from ktassess.cli import main; "
        f"atexit.register(lambda: print(*sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)); main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", told_at_exit],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr.strip() == "", f"loaded or complained: {done.stderr}"
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("ktassess ru", ["run", "rules"]),
        ("ktassess chec", ["check"]),
        ("ktassess register cl", ["close"]),
        ("ktassess build --dry", ["--dry-run"]),
        ("ktassess nothing-like-it", []),
    ],
)
def test_it_names_what_goes_on_like_that(words: str, told: list[str]) -> None:
    assert completed(words) == told


def test_every_command_is_offered() -> None:
    assert set(completed("ktassess ")) == {*COMMANDS, *GROUPS}
