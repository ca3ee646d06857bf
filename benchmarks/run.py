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
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from importlib.metadata import version
from pathlib import Path

import programs
from building import FULLY_UPTO, Builds
from checking import NAIVE_UPTO, Checks
from engine import engine_against_floor, report_against_table
from measuring import ROOT, paired, run
from tables import Row, table, times
from workspaces import make_districts, make_workspace

PAGE = ROOT / "docs" / "performance.md"
MANY = 102
"""Beyond that size the communes lie in districts, as they do."""

_MEMORY = Path("/dev/shm")
"""A file system in memory, where the machine has one."""

_LIBRARIES = ("openpyxl", "python-calamine", "docxtpl", "lxml", "xlsxwriter", "typer", "rich")


def start_up(repeat: int) -> Iterator[Row]:
    """Short commands against an empty typer program with rich."""
    empty = partial(run, (*programs.EMPTY, "--help"))
    for arguments in (("--help",), ("--version",), ("explain", "KT203")):
        pair = paired(partial(run, (*programs.OURS, *arguments)), empty, repeat)
        yield f"`ktassess {' '.join(arguments)}`", times(1 / pair.ratio)
    completing = paired(partial(run, programs.OURS, more=programs.COMPLETING), empty, repeat)
    yield "completion in the shell", times(1 / completing.ratio)


def growth(root: Path, small: int, large: int, repeat: int, builds: Builds) -> str:
    """How much longer a commune takes among many than among fewer, both runs in turn."""
    few, many = make_districts(root, small), make_districts(root, large)
    checked, built = [], []
    for jobs in (1, 2):
        check_many, check_few = (partial(run, programs.check(these, jobs)) for these in (many, few))
        checked.append(f"{small / large / paired(check_many, check_few, repeat).ratio:.2f}")
        build_many, build_few = (builds.ours(these[0].parent, jobs) for these in (many, few))
        built.append(f"{small / large / paired(build_many, build_few, 1).ratio:.2f}")
    return (
        f"A commune at {large:,} takes {' and '.join(checked)} times as long as at {small:,} "
        f"(one process, two), checked in turn; {' and '.join(built)} times as long, built in turn."
    )


_HOW = """\
Comparisons are medians of ratios of runs taken in turn, whole processes from start to end. Milliseconds are
of that machine on that day and promise nothing elsewhere. The naive program is `benchmarks/naive.py`; the
workspaces are made by `benchmarks/workspaces.py` through the program's own forms (five sheets, fourteen
council members, a district book with the points of every commune); each commune that passes gets nine
documents. Beyond 102 communes there are district workspaces of 14 communes each, given in one command; “build
in one” has all communes in one workspace, which no district is."""

_COLUMNS = """\
“naive takes”: how many times as long as ours with the same number of processes; for check in one process
against a program that loads each workbook once / twice (twice, to see formulas that have no value, as ours
does). “≈”: against a commune of the naive program with fewer (1,000 for check, 102 for build), run in turn,
for nothing in it gets less with the number. “one process takes”: how many times as long as two, of what two
programs that share nothing gained on this machine in the same minutes. Peak: of the largest process."""


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
    arguments = parser.parse_args()
    # Where Python is told to write no bytecode, every start would compile the program anew.
    compileall.compile_dir(ROOT / "src", quiet=1)
    compileall.compile_dir(ROOT / "benchmarks", quiet=1)
    with tempfile.TemporaryDirectory() as temporary:
        root = arguments.folder or Path(temporary)
        sections = list(_sections(arguments.sizes, arguments.repeat, root))
    text = page(sections, arguments.sizes, arguments.repeat)
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    print(text)


def _sections(sizes: list[int], repeat: int, root: Path) -> Iterator[str]:
    yield "## Start-up\n\n" + table(
        ("", "against an empty typer + rich program"), list(start_up(max(5, repeat)))
    )
    headings = ("", "communes", "processes", "ms a commune", "naive takes", "one process takes", "peak MB")
    rows: list[Row] = []
    checks = Checks(repeat)
    places = [Builds(root, "disk", repeat)]
    if _MEMORY.is_dir():
        places.append(Builds(_MEMORY, "memory", repeat))
    for size in sorted(sizes):
        workspaces = [make_workspace(root, size)] if size <= MANY else make_districts(root, size)
        rows += checks.rows(workspaces, size)
        for builds in places:
            rows += builds.rows(workspaces[0] if size <= MANY else workspaces[0].parent, size)
            if MANY < size <= FULLY_UPTO:
                rows += builds.rows(make_workspace(root, size), size, " in one")
    yield "## Check and build\n\n" + table(headings, rows)
    yield _COLUMNS
    large = sorted(size for size in sizes if size >= NAIVE_UPTO)
    if len(large) > 1:
        yield growth(root, large[0], large[-1], repeat, places[-1])
    for builds in places:
        builds.end()
    workspace = make_workspace(root, sizes[-1] if sizes[-1] <= FULLY_UPTO else sizes[0])
    engine = engine_against_floor(workspace, repeat)
    yield "## Document engine\n\n" + table(
        ("", "against writing the same changed bytes with zipfile"),
        [(name, times(1 / pair.ratio)) for name, pair in engine.items()],
    )
    report = report_against_table(make_districts(root, sizes[-1]), repeat)
    yield "## Report\n\n" + table(
        (f"{sizes[-1]:,} communes", "cells written bare with xlsxwriter"),
        [(name, times(1 / pair.ratio)) for name, pair in report.items()],
    )


if __name__ == "__main__":
    main()
