"""Many reviewed districts on a terminal: a row each, their errors and warnings counted, a line of counts."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from .district_rows import district_table, show_troubles
from .district_summary import DistrictSummary, whole_counts, whole_files
from .plain import dmy
from .tables import WIDE, heading, legend, show_counts
from .texts import Texts

_NUMBERS = (
    *("units", "passed", "failed", "unknown", "errors", "warnings", "notes"),
    *("missed-steps", "own-days"),
)


def show_districts(console: Console, districts: Sequence[DistrictSummary], catalogue: Texts) -> None:
    """Print everything: the districts, their errors and warnings, what is not shown, and the counts."""
    _show_rows(console, districts, catalogue)
    show_troubles(
        console, districts, catalogue, title="report.districts.troubles", more="report.districts.more"
    )
    console.print()
    notes = sum(district.counts.notes for district in districts)
    console.print(Text(catalogue.text("report.districts.details", notes=notes), overflow="fold"))
    show_counts(console, whole_files(districts), whole_counts(districts), catalogue)


def _show_rows(console: Console, districts: Sequence[DistrictSummary], catalogue: Texts) -> None:
    # How many notes there are is said below as well.
    keys = [key for key in _NUMBERS if console.width >= WIDE or key != "notes"]
    figures = map(_numbers, districts)
    rows = [[row[key] for key in keys] for row in figures]
    day = max(district.as_of for district in districts)
    heading(console, catalogue.text("report.districts.title", day=dmy(day)))
    console.print(district_table(console, districts, keys, rows, catalogue))
    legend(console, catalogue.text("report.legend.districts"))


def _numbers(district: DistrictSummary) -> dict[str, str]:
    count = district.counts
    numbers = (
        *(count.communes, count.passed, count.failed, count.undetermined),
        *(count.errors, count.warnings, count.notes, district.missed_steps),
    )
    days = ", ".join(str(step.days_late) for step in district.missed) or "–"
    return dict(zip(_NUMBERS, (*map(str, numbers), days), strict=True))
