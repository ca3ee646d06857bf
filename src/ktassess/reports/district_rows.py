"""What the tables of many districts share on a terminal: a row a district, and its troubles counted below.

Nobody can read the communes of a province one by one on a terminal. What is not printed is counted, with the
command that shows it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Protocol

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ..domain.codes import Severity
from .district_summary import Trouble
from .finding_tables import SEVERITY_STYLE
from .plain import printable
from .tables import WIDE, heading
from .terminal_table import TerminalTable
from .texts import Texts, severity_text

MOST_TROUBLES = 8
"""How many lines of errors and warnings a district gets at the most."""


class District(Protocol):
    """What is told of a district in any of the tables."""

    @property
    def name(self) -> str:
        """Its name with its kind."""

    @property
    def path(self) -> str:
        """Its folder as the user gave it."""

    @property
    def year(self) -> int | None:
        """The year it is about, where that is known."""

    @property
    def troubles(self) -> Sequence[Trouble]:
        """Its errors, then its warnings."""


def named(districts: Sequence[District]) -> list[str]:
    """The districts' names, with their year where not all are of one."""
    years = {district.year for district in districts if district.year is not None}
    return [
        printable(
            district.name
            if len(years) <= 1 or district.year is None
            else f"{district.name} ({district.year})"
        )
        for district in districts
    ]


def district_table(
    console: Console,
    districts: Sequence[District],
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    catalogue: Texts,
) -> TerminalTable:
    """A row of figures for each district; ``columns`` name their heads in the catalogue.

    Its folder has a column of its own where there is room, and stands below its name where there is not.
    """
    wide = console.width >= WIDE
    table = TerminalTable()
    table.column(catalogue.text("report.column.district"))
    if wide:
        table.column(catalogue.text("report.column.folder"))
    for place, column in enumerate(columns):
        head = catalogue.text(f"report.column.{column}")
        width = max(map(len, (*head.split(), *(row[place] for row in rows))))
        table.column(head, justify="right", width=width)
    for district, name, figures in zip(districts, named(districts), rows, strict=True):
        folder = printable(PurePath(district.path).name or district.path)
        first = (name, folder) if wide else (Text.assemble(name, "\n", (folder, "dim")),)
        table.row(*first, *figures)
    return table


def show_troubles(
    console: Console, districts: Sequence[District], catalogue: Texts, *, title: str, more: str
) -> None:
    """Print what is wrong in each district, counted; ``more`` is the text of what is left out."""
    names = named(districts)
    troubled = [(one, name) for one, name in zip(districts, names, strict=True) if one.troubles]
    if not troubled:
        return
    shown = (trouble for district, _ in troubled for trouble in district.troubles[:MOST_TROUBLES])
    longest = max(cell_len(trouble.where) for trouble in shown)
    heading(console, catalogue.text(title))
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
            console.print(Padding(_left_out(district, catalogue.text, more), (0, 0, 0, 2)))


def _left_out(district: District, text: Callable[..., str], more: str) -> Text:
    left = Counter[Severity]()
    for trouble in district.troubles[MOST_TROUBLES:]:
        left[trouble.code.severity] += trouble.count
    path = printable(district.path)
    said = text(
        more,
        errors=left[Severity.ERROR],
        warnings=left[Severity.WARNING],
        path=f'"{path}"' if any(map(str.isspace, path)) else path,
    )
    return Text(said, overflow="fold")
