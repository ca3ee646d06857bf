"""``check`` in one process and in two, against the naive program that loads each workbook once or twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import programs
from measuring import Run, paired, run, scaled
from tables import Row, row, scaling_of, times

NAIVE_UPTO = 1000
"""Beyond that size the naive program would check for many minutes: it then checks the largest number it was
given before, in turn with ours, a commune against a commune."""


class Checks:
    """The measurements of ``check``; sizes must come in rising order."""

    def __init__(self, repeat: int) -> None:
        self._repeat = repeat
        self._naive: tuple[int, list[Path]] | None = None

    def rows(self, workspaces: list[Path], size: int) -> Iterator[Row]:
        """The rows of one size, whose communes lie in those workspaces."""
        if size <= NAIVE_UPTO:
            self._naive = size, workspaces
        repeat = self._repeat if size <= NAIVE_UPTO else 1
        one, two = (partial(run, programs.check(workspaces, jobs)) for jobs in (1, 2))
        scaling = scaled(two, one, repeat)
        once, twice = (self._against(one, size, repeat, 1, twice=twice) for twice in (False, True))
        yield row("check", size, 1, scaling.one, f"{once} / {twice}", "–")
        yield row("check", size, 2, scaling.two, self._against(two, size, repeat, 2), scaling_of(scaling))

    def _against(
        self, ours: Callable[[], Run], size: int, repeat: int, processes: int, *, twice: bool = False
    ) -> str:
        """How many times as long a commune takes with the naive program in as many processes."""
        if self._naive is None:
            return "–"
        naive_size, workspaces = self._naive
        naive = partial(run, programs.naive_check(workspaces, processes, twice=twice))
        each = paired(ours, naive, repeat).ratio * size / naive_size
        return times(each) if naive_size == size else f"≈ {times(each)}"
