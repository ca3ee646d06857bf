"""``build`` in one place (on disk, in memory), in one process and in two, against the naive program."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import programs
from measuring import Pair, Run, paired, run, scaled
from tables import Row, row, scaling_of, times

NAIVE_UPTO = 102
"""Beyond that size the naive program takes minutes, and nothing in it takes less with the number: it then
writes the largest workspace it was given before, in turn with ours, a commune against a commune."""

FULLY_UPTO = 1000
"""Beyond that size our program is run once with each number of processes: it writes ninety thousand files."""


class Builds:
    """The measurements in one place; sizes must come in rising order."""

    def __init__(self, folder: Path, where: str, repeat: int) -> None:
        """``folder`` is where the outputs go; all of it is taken away at the :meth:`end`."""
        self._folder = folder / "building"
        self._where = where
        self._repeat = repeat
        self._naive: tuple[int, dict[int, Callable[[], Run]]] | None = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def rows(self, place: Path, size: int, how: str = "") -> Iterator[Row]:
        """The rows of one size, whose communes lie in that workspace or folder of workspaces.

        ``how`` tells of another way than the usual one, which alone is held against the naive program.
        """
        ours = {jobs: self.ours(place, jobs) for jobs in (1, 2)}
        if size <= NAIVE_UPTO:
            self._naive = size, self._naive_runs(self._copy_of(place), size)
        repeat = self._repeat if size <= FULLY_UPTO else 1
        against = dict.fromkeys(ours, "–")
        if size <= FULLY_UPTO and not how:
            against = {jobs: self._against(ours[jobs], jobs, size) for jobs in (1, 2)}
        scaling = scaled(ours[2], ours[1], repeat)
        label = f"build{how}, {self._where}"
        yield row(label, size, 1, scaling.one, against[1], "–")
        yield row(label, size, 2, scaling.two, against[2], scaling_of(scaling))
        _clean(self._copy_of(place))

    def ours(self, place: Path, jobs: int) -> Callable[[], Run]:
        """Our program in a copy of a workspace or folder of workspaces, each time from the beginning."""
        copy = self._copy_of(place)
        return partial(run, programs.build(copy, jobs), partial(_clean, copy))

    def _copy_of(self, place: Path) -> Path:
        copy = self._folder / place.name
        if not copy.is_dir():
            shutil.copytree(place, copy, ignore=shutil.ignore_patterns("output"))
        return copy

    def end(self) -> None:
        """Take away what was written."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _naive_runs(self, workspace: Path, size: int) -> dict[int, Callable[[], Run]]:
        contexts, output = self._folder / f"contexts-{size}.jsonl", self._folder / "naive"
        run(programs.contexts(workspace, contexts))
        gone = partial(shutil.rmtree, output, ignore_errors=True)
        return {
            jobs: partial(run, programs.naive_build(workspace, output, contexts, jobs), gone)
            for jobs in (1, 2)
        }

    def _against(self, ours: Callable[[], Run], jobs: int, size: int) -> str:
        """How many times as long a commune takes with the naive program in as many processes."""
        if self._naive is None:
            return "–"
        naive_size, naive = self._naive
        pair: Pair = paired(ours, naive[jobs], self._repeat)
        each = pair.ratio * size / naive_size
        return times(each) if naive_size == size else f"≈ {times(each)}"


def _clean(place: Path) -> None:
    """Take away what was written into a workspace or into those beneath a folder."""
    for output in (place / "output", *place.glob("*/output")):
        shutil.rmtree(output, ignore_errors=True)
