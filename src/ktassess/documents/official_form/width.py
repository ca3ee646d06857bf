"""How long a line of text is in Times New Roman, to judge the rule beneath it."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from .formatting import Run

_UNKNOWN = 500  # about the middle of the alphabet


def text_width(runs: Iterable[Run]) -> float:
    """The length of the runs on one line, in points."""
    total = 0.0
    for run in runs:
        table = _widths()["bold" if run.font.bold else "regular"]
        for letter in run.text:
            base = unicodedata.normalize("NFD", letter)[0]
            total += table.get(base, _UNKNOWN) * run.font.size / 1000
    return total


@cache
def _widths() -> dict[str, dict[str, int]]:
    data = tomllib.loads(files(__package__).joinpath("times-widths.toml").read_text("utf-8"))
    return {
        weight: {letter: int(width) for width, letters in groups.items() for letter in letters}
        for weight, groups in data.items()
    }
