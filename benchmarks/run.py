"""The whole measurement with one command; the table is printed and written to docs/performance.md.

    python benchmarks/run.py [--sizes 11 102 1000 10051] [--repeat 3] [--folder FOLDER]

Needs the packages of the extra ``bench``. Every figure is a median; every comparison is the median of ratios
of runs taken in turn, for these hold where the machine's speed drifts. Milliseconds do not carry over to
another machine; ratios do, about.
"""

from __future__ import annotations

import argparse
import compileall
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from importlib.metadata import version
from pathlib import Path

from engine import engine_against_floor, report_against_table
from measuring import ROOT, Run, paired, run
from workspaces import make_districts, make_workspace

PAGE = ROOT / "docs" / "performance.md"
NAIVE_UPTO, NAIVE_BUILD_UPTO = 1000, 102
"""Beyond these sizes the naive program would run for an hour: ours is measured alone."""

MANY = 102
"""Beyond that size a run is long enough to be measured once, and the communes lie in districts as they do."""

_PYTHON = sys.executable
_PROGRAM = (_PYTHON, "-m", "ktassess")
_NAIVE = (_PYTHON, "benchmarks/naive.py")
_EMPTY = "import typer, rich.console\napp = typer.Typer()\n@app.command()\ndef main(): pass\napp()"
_LIBRARIES = ("openpyxl", "python-calamine", "docxtpl", "lxml", "xlsxwriter", "typer", "rich")

Row = tuple[str, ...]


def start_up(repeat: int) -> Iterator[Row]:
    """Short commands against an empty typer program with rich."""
    for arguments in (("--help",), ("--version",), ("explain", "KT203")):
        pair = paired(
            partial(run, (*_PROGRAM, *arguments)), partial(run, (_PYTHON, "-c", _EMPTY, "--help")), repeat
        )
        yield f"`ktassess {' '.join(arguments)}`", _times(1 / pair.ratio)


def checks(workspaces: list[Path], size: int, repeat: int) -> Iterator[tuple[Row, float]]:
    """``check`` in one process and in two, against both naive programs; with each its seconds a commune."""
    paths = tuple(map(str, workspaces))
    one = (*_PROGRAM, "check", "--format", "csv", "--jobs", "1", *paths)
    two = (*_PROGRAM, "check", "--format", "csv", "--jobs", "2", *paths)
    few = 1 if size > MANY else repeat
    scaling = paired(partial(run, two), partial(run, one), few)
    against = ["–", "–"]
    if size <= NAIVE_UPTO:
        naive = (*_NAIVE, "check", *paths)
        once = paired(partial(run, one), partial(run, naive), few).ratio
        twice = paired(partial(run, one), partial(run, (*naive, "--twice")), few).ratio
        both = paired(partial(run, two), partial(run, (*naive, "--processes", "2")), few).ratio
        against = [f"{_times(once)} / {_times(twice)}", _times(both)]
    yield _row("check", size, 1, scaling.other, against[0], "–"), scaling.other.wall / size
    yield _row("check", size, 2, scaling.ours, against[1], _times(scaling.ratio)), scaling.ours.wall / size


def builds(
    workspace: Path,
    size: int,
    repeat: int,
    folder: Path,
    where: str,
    naive_each: dict[tuple[str, int], float],
) -> Iterator[Row]:
    """``build`` in one process and in two; ``folder`` is where the outputs go.

    ``naive_each``: the naive program's seconds a commune, by place and processes. They are noted where it was
    run; beyond that size, where it would take minutes, ours is compared with what was noted.
    """
    copy = folder / f"building-{size}"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(workspace, copy, ignore=shutil.ignore_patterns("output"))
    clean = partial(shutil.rmtree, copy / "output", ignore_errors=True)
    ours = {
        jobs: partial(run, (*_PROGRAM, "build", "--jobs", str(jobs), str(copy)), clean) for jobs in (1, 2)
    }
    label = f"build, {where}"
    if size > NAIVE_BUILD_UPTO:
        pair = paired(ours[2], ours[1], repeat)
        for jobs, one in ((1, pair.other), (2, pair.ours)):
            noted = naive_each.get((where, jobs))
            against = "–" if noted is None else f"≈ {_times(noted * size / one.wall)}"
            yield _row(label, size, jobs, one, against, "–" if jobs == 1 else _times(pair.ratio))
    else:
        contexts = folder / f"contexts-{size}.jsonl"
        run((_PYTHON, "benchmarks/contexts.py", str(copy), str(contexts)))
        naive_output = folder / f"naive-{size}"
        gone = partial(shutil.rmtree, naive_output, ignore_errors=True)
        pairs = {}
        for jobs in (1, 2):
            naive = (*_NAIVE, "build", str(copy), str(naive_output), str(contexts), "--processes", str(jobs))
            pairs[jobs] = paired(ours[jobs], partial(run, naive, gone), repeat)
            naive_each[where, jobs] = pairs[jobs].other.wall / size
        scaling = paired(ours[2], ours[1], repeat).ratio
        yield _row(label, size, 1, pairs[1].ours, _times(pairs[1].ratio), "–")
        yield _row(label, size, 2, pairs[2].ours, _times(pairs[2].ratio), _times(scaling))
        gone()
    shutil.rmtree(copy, ignore_errors=True)


def _row(what: str, size: int, processes: int, ours: Run, against: str, scaling: str) -> Row:
    each = f"{ours.wall / size * 1000:.1f}"
    return what, f"{size:,}", str(processes), each, against, scaling, _megabytes(ours)


def _times(ratio: float) -> str:
    return f"{ratio:.1f}×" if ratio < 100 else f"{ratio:.0f}×"


def _megabytes(run_: Run) -> str:
    return f"{run_.peak:.0f}"


def table(headings: Row, rows: list[Row]) -> str:
    """A table in Markdown."""
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


_HOW = """\
Comparisons are medians of ratios of runs taken in turn, whole processes from start to end. Milliseconds are
of that machine on that day and promise nothing elsewhere. The naive program is `benchmarks/naive.py`; the
workspaces are made by `benchmarks/workspaces.py` through the program's own forms (five sheets, fourteen
council members, a district book with the points of every commune); each commune that passes gets nine
documents. Beyond 102 communes `check` is given district workspaces of 14 communes each."""

_COLUMNS = """\
“naive takes”: how many times as long as ours with the same number of processes; for check in one process
against a program that loads each workbook once / twice (twice, to see formulas that have no value, as ours
does). “≈”: against the naive program's time a commune at the size before, for it has nothing that gets less
with the number. “one process takes”: how many times as long as two. Peak: of the largest process."""


def page(sections: list[str], sizes: list[int], repeat: int) -> str:
    """The page: when, on what, the tables."""
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    command = f"python benchmarks/run.py --sizes {' '.join(map(str, sizes))} --repeat {repeat}"
    machine = f"{os.cpu_count()} cores shared with other work ({platform.machine()}, {platform.system()})"
    when = f"Measured on {date.today():%d %B %Y} with `{command}`: {machine}, Python "
    when += f"{platform.python_version()}; {libraries}."
    return "\n\n".join(("# Performance", when, _HOW, *sections)) + "\n"


def main() -> None:
    """Measure, print, write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[11, 102])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where workspaces are kept for the next time")
    parser.add_argument("--build-upto", type=int, default=1000, help="largest size that is built too")
    arguments = parser.parse_args()
    # Where Python is told to write no bytecode, every start would compile the program anew.
    compileall.compile_dir(ROOT / "src", quiet=1)
    compileall.compile_dir(ROOT / "benchmarks", quiet=1)
    with tempfile.TemporaryDirectory() as temporary:
        root = arguments.folder or Path(temporary)
        sections = list(_sections(arguments.sizes, arguments.repeat, root, arguments.build_upto))
    text = page(sections, arguments.sizes, arguments.repeat)
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    print(text)


def _sections(sizes: list[int], repeat: int, root: Path, build_upto: int) -> Iterator[str]:
    yield "## Start-up\n\n" + table(
        ("", "against an empty typer + rich program"), list(start_up(max(5, repeat)))
    )
    headings = ("", "communes", "processes", "ms a commune", "naive takes", "one process takes", "peak MB")
    rows: list[Row] = []
    memory = Path("/dev/shm")
    each: dict[int, list[float]] = {}
    naive_each: dict[tuple[str, int], float] = {}
    for size in sizes:
        workspaces = [make_workspace(root, size)] if size <= MANY else make_districts(root, size)
        checked = list(checks(workspaces, size, repeat))
        rows += [row for row, _ in checked]
        each[size] = [seconds for _, seconds in checked]
        if size <= build_upto:
            workspace = make_workspace(root, size)
            rows += builds(workspace, size, repeat, root, "disk", naive_each)
            if memory.is_dir():
                rows += builds(workspace, size, repeat, memory, "memory", naive_each)
    yield "## Check and build\n\n" + table(headings, rows)
    yield _COLUMNS
    large = [size for size in sizes if size >= NAIVE_UPTO]
    if len(large) > 1:
        growth = (later / earlier for earlier, later in zip(each[large[0]], each[large[-1]], strict=True))
        told = " and ".join(f"{ratio:.2f}" for ratio in growth)
        yield f"A commune at {large[-1]:,} takes {told} times as long as at {large[0]:,} (one process, two)."
    workspace = make_workspace(root, sizes[-1] if sizes[-1] <= build_upto else sizes[0])
    engine = engine_against_floor(workspace, repeat)
    yield "## Document engine\n\n" + table(
        ("", "against writing the same changed bytes with zipfile"),
        [(name, _times(1 / pair.ratio)) for name, pair in engine.items()],
    )
    report = report_against_table(make_districts(root, sizes[-1]), repeat)
    yield "## Report\n\n" + table(
        (f"{sizes[-1]:,} communes", "cells written bare with xlsxwriter"),
        [(name, _times(1 / pair.ratio)) for name, pair in report.items()],
    )


if __name__ == "__main__":
    main()
