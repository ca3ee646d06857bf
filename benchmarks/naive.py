"""The same job the obvious way: openpyxl to read, docxtpl as documented to write.

    python benchmarks/naive.py check WORKSPACE… [--twice]
    python benchmarks/naive.py build WORKSPACE OUTPUT CONTEXTS [--limit N]

It is honest, not slow on purpose: one loop, each workbook loaded once (``--twice``: once for the values and
once for the formulas, which it takes to see a formula without a value), the tables found by their headings,
totals in ``Decimal``. It builds the same number of documents from the same templates, from contexts that are
given to it ready made (``CONTEXTS``, written by benchmarks/contexts.py): their making is not counted.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any


def check(workspaces: list[Path], *, twice: bool, processes: int = 1) -> int:
    """Read every workbook, add up, compare; how many pass is returned."""
    books = {workspace: _appraised(workspace / "district.xlsx") for workspace in workspaces}
    paths = [
        (books[workspace], path)
        for workspace in workspaces
        for path in sorted((workspace / "scoring").glob("*.xlsx"))
    ]
    return sum(_mapped(partial(_passes, twice), paths, processes))


def _passes(twice: bool, one: tuple[dict[str, Decimal], Path]) -> bool:
    from openpyxl import load_workbook

    appraised, path = one
    book = load_workbook(path, data_only=True)
    if twice:
        _formulas_without_value(book, load_workbook(path))
    info = {row[0]: row[1] for row in book["Thông tin"].iter_rows(max_col=2, values_only=True)}
    total = _total(book["Chấm điểm"])
    council = [row for row in book["Hội đồng"].iter_rows(min_row=2, values_only=True) if row[1]]
    rates = list(book["Số liệu"].iter_rows(min_row=2, values_only=True))
    decisive = appraised.get(str(info["Mã đơn vị"]), total)
    return decisive is not None and decisive >= 650 and bool(council) and bool(rates)


def _mapped(work: Callable[[Any], Any], items: Iterable[Any], processes: int) -> Iterator[Any]:
    if processes == 1:
        yield from map(work, items)
    else:
        with get_context("spawn").Pool(processes) as pool:
            yield from pool.imap(work, items, chunksize=8)


def _total(sheet: Any) -> Decimal | None:
    heading, *rows = sheet.iter_rows(values_only=True)
    points = heading.index("Điểm tự chấm")
    total = Decimal(0)
    for row in rows:
        if isinstance(row[0], int):
            if not isinstance(row[points], int | float):
                return None
            total += Decimal(str(row[points]))
    return total


def _appraised(path: Path) -> dict[str, Decimal]:
    from openpyxl import load_workbook

    totals = {}
    for row in load_workbook(path, data_only=True)["Điểm thẩm định"].iter_rows(min_row=2, values_only=True):
        if row[0] and all(isinstance(value, int | float) for value in row[2:17]):
            totals[str(row[0])] = sum((Decimal(str(value)) for value in row[2:17]), Decimal(0))
    return totals


def _formulas_without_value(values: Any, formulas: Any) -> list[str]:
    found = []
    for sheet in formulas.worksheets:
        shown = values[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f" and shown[cell.coordinate].value is None:
                    found.append(f"{sheet.title}!{cell.coordinate}")
    return found


def build(workspace: Path, output: Path, contexts: Path, limit: int | None, processes: int = 1) -> int:
    """Check, then render every document with docxtpl as its documentation shows; how many is returned."""
    check([workspace], twice=False, processes=processes)
    return sum(_mapped(partial(_render, output), _contexts(contexts, limit), processes))


def _render(output: Path, document: tuple[str, str, dict[str, Any]]) -> int:
    from docxtpl import DocxTemplate

    template, target, context = document
    file = DocxTemplate(template)
    file.render(context, autoescape=True)
    path = output / target
    path.parent.mkdir(parents=True, exist_ok=True)
    file.save(path)
    return 1


def _contexts(file: Path, limit: int | None) -> Iterator[tuple[str, str, dict[str, Any]]]:
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if limit is not None and number >= limit:
                return
            template, target, context = json.loads(line)
            yield template, target, context


def main() -> None:
    """Run one of the two jobs and print what it came to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("job", choices=("check", "build"))
    parser.add_argument("workspace", type=Path)
    parser.add_argument("rest", nargs="*", type=Path)
    parser.add_argument("--twice", action="store_true")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--processes", type=int, default=1)
    arguments = parser.parse_args()
    processes = arguments.processes
    if arguments.job == "check":
        workspaces = [arguments.workspace, *arguments.rest]
        print(check(workspaces, twice=arguments.twice, processes=processes))
    else:
        output, contexts = arguments.rest
        print(build(arguments.workspace, output, contexts, arguments.limit, processes))


if __name__ == "__main__":
    main()
