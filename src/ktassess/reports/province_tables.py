"""A province's districts on a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ..domain.outcome import StepStatus
from ..domain.province import ProvinceYear, Reported
from .plain import dmy, printable
from .province_xlsx import before_text, not_reported_text
from .tables import heading
from .terminal_table import TerminalTable
from .texts import Texts, points_text

_STYLE = {Reported.YES: "green", Reported.NO_DATE: "yellow", Reported.NO_WORKBOOKS: "red"}
_KEYS = ("district", "units", "passed", "failed", "undetermined", "passed-percent", "late", "overdue")


def show_province(console: Console, province: ProvinceYear, catalogue: Texts) -> None:
    """Print one row a district, who has not reported, and what the year is compared with."""
    heading(console, catalogue.text("report.province.title.districts"))
    table = TerminalTable()
    for key in _KEYS:
        table.column(
            Text(catalogue.text(f"report.column.{key}")),
            justify="left" if key == "district" else "right",
        )
    table.column(Text(catalogue.text("report.column.reported")))
    for district in province.districts:
        count = district.counts
        numbers = (count.communes, count.passed, count.failed, count.undetermined)
        said = catalogue.text(f"report.province.reported.{district.reported.value}")
        if district.report and district.report.done:
            said = f"{said}, {dmy(district.report.done)}"
        table.row(
            Text(printable(district.name)),
            *(Text(str(number)) for number in numbers),
            Text(points_text(catalogue, district.passed_share) if count.communes else "–"),
            Text(str(district.steps(StepStatus.LATE))),
            Text(str(district.steps(StepStatus.OVERDUE))),
            Text(said, style=_STYLE[district.reported]),
        )
    console.print(table)
    for line in (not_reported_text(province, catalogue), before_text(province, catalogue)):
        console.print(Text(line, overflow="fold"))
