"""Measuring whole programs in turn: A B A B …, the ratio of each pair, the median of the ratios."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program: seconds on the clock, seconds of processor, megabytes of its largest process."""

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Two programs run in turn; ``ratio`` is how many times as long the second took, on the clock."""

    ours: Run
    other: Run
    ratio: float


def run(
    command: Sequence[str], prepare: Callable[[], None] | None = None, more: Mapping[str, str] | None = None
) -> Run:
    """Run a program to its end; its output is thrown away. RuntimeError: exit code above 1.

    ``more`` are environment variables of its own.
    """
    if prepare is not None:
        prepare()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "120", **(more or {})}
    with Path(os.devnull).open("wb") as nowhere:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere, env=environment, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: exit code {process.returncode}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def paired(ours: Callable[[], Run], other: Callable[[], Run], repeat: int) -> Pair:
    """Both in turn, ``repeat`` times; medians, and the median of the pairs' ratios."""
    pairs = [(ours(), other()) for _ in range(repeat)]
    ratio = median(second.wall / first.wall for first, second in pairs)
    return Pair(middle([first for first, _ in pairs]), middle([second for _, second in pairs]), ratio)


@dataclass(frozen=True, slots=True)
class Scaling:
    """A program with one process and with two, in turn.

    ``gain`` is how many times as long one takes on the clock, ``room`` the same of work that can be shared
    whole: what the machine had to give while it was measured.
    """

    one: Run
    two: Run
    gain: float
    room: float


def scaled(two: Callable[[], Run], one: Callable[[], Run], repeat: int) -> Scaling:
    """Both in turn, and in turn with them a loop that does its work alone and shared with its like."""
    rounds = [(two(), one(), _loops(1), _loops(2)) for _ in range(repeat)]
    return Scaling(
        middle([each[1] for each in rounds]),
        middle([each[0] for each in rounds]),
        median(alone.wall / shared.wall for shared, alone, _, _ in rounds),
        median(2 * alone / both for _, _, alone, both in rounds),
    )


_LOOP = "kept = {}\nfor n in range(6_000_000): kept[n % 1000] = str(n)"
"""A few seconds of what Python programs do; nothing is read, written or waited for."""


def _loops(processes: int) -> float:
    """How long so many programs take that have nothing to do with one another, all at once."""
    began = time.perf_counter()
    started = [subprocess.Popen((sys.executable, "-c", _LOOP)) for _ in range(processes)]
    for process in started:
        process.wait()
    return time.perf_counter() - began


def middle(runs: Sequence[Run]) -> Run:
    """The median of each figure; of the peak the highest."""
    return Run(
        median(one.wall for one in runs), median(one.cpu for one in runs), max(one.peak for one in runs)
    )


def timed(work: Callable[[], object]) -> Run:
    """A piece of work inside this process, as a run without a peak."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Run(time.perf_counter() - wall, time.process_time() - cpu, 0.0)
