"""Many districts on a terminal: one row each, their errors and warnings counted, and a line of counts.

Nobody can read the communes of a province one by one on a terminal. What is not printed is counted, with the
command that shows it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ..domain.codes import Severity
from .district_summary import DistrictSummary, whole_counts, whole_files
from .finding_tables import SEVERITY_STYLE
from .plain import dmy, printable
from .tables import WIDE, heading, legend, show_counts
from .terminal_table import TerminalTable
from .texts import Texts, severity_text

MOST_TROUBLES = 8
"""How many lines of errors and warnings a district gets at the most."""

_NUMBERS = (
    *("units", "passed", "failed", "unknown", "errors", "warnings", "notes"),
    *("missed-steps", "own-days"),
)


def show_districts(console: Console, districts: Sequence[DistrictSummary], catalogue: Texts) -> None:
    """Print everything: the districts, their errors and warnings, what is not shown, and the counts."""
    names = _names(districts)
    _show_rows(console, districts, names, catalogue)
    _show_troubles(console, districts, names, catalogue)
    console.print()
    notes = sum(district.counts.notes for district in districts)
    console.print(Text(catalogue.text("report.districts.details", notes=notes), overflow="fold"))
    show_counts(console, whole_files(districts), whole_counts(districts), catalogue)


def _names(districts: Sequence[DistrictSummary]) -> list[str]:
    """The districts' names, with their year where not all are of one."""
    years = {district.year for district in districts}
    return [
        printable(district.name if len(years) == 1 else f"{district.name} ({district.year})")
        for district in districts
    ]


def _show_rows(
    console: Console, districts: Sequence[DistrictSummary], names: Sequence[str], catalogue: Texts
) -> None:
    wide = console.width >= WIDE
    keys = [key for key in _NUMBERS if wide or key != "notes"]  # how many there are is said below as well
    table = TerminalTable()
    table.column(catalogue.text("report.column.district"))
    if wide:
        table.column(catalogue.text("report.column.folder"))
    rows = [_numbers(district) for district in districts]
    for key in keys:
        head = catalogue.text(f"report.column.{key}")
        width = max(map(len, (*head.split(), *(row[key] for row in rows))))
        table.column(head, justify="right", width=width)
    for district, name, numbers in zip(districts, names, rows, strict=True):
        folder = printable(PurePath(district.path).name or district.path)
        named = (name, folder) if wide else (Text.assemble(name, "\n", (folder, "dim")),)
        table.row(*named, *(numbers[key] for key in keys))
    day = max(district.as_of for district in districts)
    heading(console, catalogue.text("report.districts.title", day=dmy(day)))
    console.print(table)
    legend(console, catalogue.text("report.legend.districts"))


def _numbers(district: DistrictSummary) -> dict[str, str]:
    count = district.counts
    numbers = (
        *(count.communes, count.passed, count.failed, count.undetermined),
        *(count.errors, count.warnings, count.notes, district.missed_steps),
    )
    days = ", ".join(str(step.days_late) for step in district.missed) or "–"
    return dict(zip(_NUMBERS, (*map(str, numbers), days), strict=True))


def _show_troubles(
    console: Console, districts: Sequence[DistrictSummary], names: Sequence[str], catalogue: Texts
) -> None:
    troubled = [(one, name) for one, name in zip(districts, names, strict=True) if one.troubles]
    if not troubled:
        return
    shown = (trouble for district, _ in troubled for trouble in district.troubles[:MOST_TROUBLES])
    longest = max(cell_len(trouble.where) for trouble in shown)
    heading(console, catalogue.text("report.districts.troubles"))
    for district, name in troubled:
        console.print(Text(f"{name} · {printable(district.path)}", style="bold", overflow="fold"))
        table = TerminalTable(headed=False)
        table.column(width=max(len(severity_text(catalogue, severity)) for severity in Severity))
        table.column(width=len(district.troubles[0].code.id))
        table.column(justify="right", width=len(str(max(one.count for one in district.troubles))) + 1)
        table.column(width=min(longest, console.width * 2 // 5))
        table.column()
        for trouble in district.troubles[:MOST_TROUBLES]:
            severity = trouble.code.severity
            table.row(
                Text(severity_text(catalogue, severity), style=SEVERITY_STYLE[severity]),
                trouble.code.id,
                f"{trouble.count}×",
                printable(trouble.where) or catalogue.text("report.whole-run"),
                catalogue.explain(trouble.code).title,
            )
        console.print(Padding(table, (0, 0, 0, 2)))
        if len(district.troubles) > MOST_TROUBLES:
            console.print(Padding(_left_out(district, catalogue), (0, 0, 0, 2)))


def _left_out(district: DistrictSummary, catalogue: Texts) -> Text:
    left = Counter[Severity]()
    for trouble in district.troubles[MOST_TROUBLES:]:
        left[trouble.code.severity] += trouble.count
    path = printable(district.path)
    said = catalogue.text(
        "report.districts.more",
        errors=left[Severity.ERROR],
        warnings=left[Severity.WARNING],
        path=f'"{path}"' if any(map(str.isspace, path)) else path,
    )
    return Text(said, overflow="fold")
