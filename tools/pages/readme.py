"""README.md: its blocks of real output, filled in from the program."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from .run import ROOT, output_of

_BLOCK = re.compile(r"(<!-- output: (?P<name>[a-z]+) -->\n```text\n)(?P<text>.*?)(\n```)", re.DOTALL)


def _sample(name: str, *arguments: str) -> str:
    """A command's output on a copy of a sample, as if it stood in the checkout."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "sample_dossiers" / name, Path(folder) / "sample_dossiers" / name)
        return output_of(*arguments, columns=80, cwd=Path(folder))


def _run() -> str:
    """The first table of the main job, and the count at its end, which may be folded over two lines."""
    lines = _sample("dak-ha-2014", "run", "sample_dossiers/dak-ha-2014").splitlines()
    end = next(number for number, line in enumerate(lines) if number and not line.strip())
    count = max(number for number, line in enumerate(lines) if line[:1].isdigit())
    return "\n".join(["$ ktassess run sample_dossiers/dak-ha-2014", *lines[:end], "…", *lines[count:]])


def _mistakes() -> str:
    """The findings about two of the mistakes."""
    command = ("check", "sample_dossiers/mistakes-2014")
    text = _sample("mistakes-2014", *command)
    parts = [f"$ ktassess {' '.join(command)}", "…"]
    for code in ("KT203", "KT309"):
        groups = [group for group in text.split("\n\n") if f" {code} " in group]
        parts += [groups[0].strip("\n"), ""]
    return "\n".join(parts).rstrip()


OUTPUTS = {"run": _run, "mistakes": _mistakes}


def readme_page() -> str:
    """The README with its output blocks as the program prints them today."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    def filled(match: re.Match[str]) -> str:
        return f"{match[1]}{OUTPUTS[match['name']]()}{match[4]}"

    return _BLOCK.sub(filled, text)
