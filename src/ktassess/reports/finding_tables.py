"""The findings on a terminal: what is wrong, where, what to do, and which rule says so."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ..domain.codes import Severity
from ..domain.entries import Place
from ..domain.findings import Finding
from ..domain.outcome import YearReview
from .finding_groups import FindingGroup, by_gravity, finding_groups
from .plain import printable
from .terminal_table import TerminalTable
from .texts import Texts, cell_words, severity_text

SEVERITY_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def show_findings(console: Console, review: YearReview, catalogue: Texts) -> None:
    """Print all findings, grouped by commune and file; nothing where there are none."""
    if not review.findings:
        return
    console.print()
    console.print(Text(catalogue.text("report.findings"), style="bold", overflow="fold"))
    for group in finding_groups(review):
        console.print()
        console.print(Text(group_title(group, catalogue), style="bold", overflow="fold"))
        _show(console, group.findings, catalogue)


def show_finding_list(console: Console, findings: Iterable[Finding], catalogue: Texts) -> None:
    """Print findings that belong to no review (of templates, of writing), file by file, errors first."""
    by_file: dict[str, list[Finding]] = {}
    for finding in findings:
        by_file.setdefault(finding.place.file if finding.place else "", []).append(finding)
    for file, inside in by_file.items():
        console.print()
        console.print(
            Text(printable(file) or catalogue.text("report.whole-run"), style="bold", overflow="fold")
        )
        _show(console, by_gravity(inside), catalogue)


def _show(console: Console, findings: Iterable[Finding], catalogue: Texts) -> None:
    severities = [severity_text(catalogue, severity) for severity in Severity]
    table = TerminalTable(headed=False)
    table.column(width=max(map(len, severities)))
    table.column(width=5)
    table.column(width=max(12, console.width // 6))
    table.column()
    for finding in findings:
        table.row(*_row(finding, catalogue))
    console.print(Padding(table, (0, 0, 0, 2)))


def group_title(group: FindingGroup, catalogue: Texts) -> str:
    """``Xã Đắk PXi (23503) · scoring/23503.xlsx``, or whatever of it is known."""
    parts = []
    if group.commune is not None:
        name = group.commune.name
        parts.append(f"{name} ({group.commune.code})" if group.commune.code else name)
    elif group.key is not None:
        parts.append(group.key)
    if group.file:
        parts.append(group.file)
    return printable(" · ".join(parts)) or catalogue.text("report.whole-run")


def place_text(place: Place | None, catalogue: Texts) -> str:
    """Sheet and cell of a place: ``Chấm điểm, ô D7``; a dash where neither is known."""
    if place is None or (place.sheet is None and place.cell is None):
        return "–"
    if place.cell is None:
        return printable(place.sheet or "")
    cell = cell_words(catalogue, place)
    return printable(f"{place.sheet}, {cell}" if place.sheet else cell or "")


def _row(finding: Finding, catalogue: Texts) -> tuple[str | Text, ...]:
    texts = catalogue.finding(finding)
    what = Text(printable(texts.message))
    if texts.hint:
        what.append("\n→ " + printable(texts.hint))
    if finding.clause:
        what.append("\n" + catalogue.text("report.clause", clause=printable(finding.clause)), style="dim")
    return (
        Text(severity_text(catalogue, finding.severity), style=SEVERITY_STYLE[finding.severity]),
        finding.code.id,
        place_text(finding.place, catalogue),
        what,
    )
