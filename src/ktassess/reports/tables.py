"""The review as tables on a terminal: results, deadlines, and a line of counts.

Whether there is colour is the console's affair; every sign that has a colour is a word as well. Nothing is
cut off: what is wider than its column goes on in the next line.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from ..domain import statistics
from ..domain.assessment import Result
from ..domain.outcome import CommuneOutcome, Files, StepOutcome, StepStatus, YearReview
from ..domain.regulation import DeadlineStep, DueRule, Level, Regulation
from .finding_tables import show_findings
from .plain import dmy, printable
from .terminal_table import Justify, TerminalTable
from .texts import Texts, class_name, day_off_text, points_text, result_text, status_and_days

WIDE = 100
"""From this many columns on, the class of locality and the conclusion have columns of their own."""

_NUMBERS = ("threshold", "self", "appraised", "margin")

_RESULT_STYLE = {Result.PASSED: "green", Result.FAILED: "red", Result.UNDETERMINED: "yellow"}
_STATUS_STYLE = {
    StepStatus.ON_TIME: "green",
    StepStatus.ON_THE_DAY: "yellow",
    StepStatus.LATE: "red",
    StepStatus.OVERDUE: "red",
    StepStatus.PENDING: "cyan",
    StepStatus.MISSING: "yellow",
}


def show_review(console: Console, review: YearReview, catalogue: Texts) -> None:
    """Print everything: results, deadlines, findings and the line of counts."""
    show_results(console, review, catalogue)
    show_deadlines(console, review, catalogue)
    show_findings(console, review, catalogue)
    show_summary(console, review, catalogue)


def show_results(console: Console, review: YearReview, catalogue: Texts) -> None:
    """Print one row a commune: totals, threshold, result and margin; with a legend. Nothing if none."""
    if not review.communes:
        return
    wide = console.width >= WIDE
    rows = [_result_row(commune, review.regulation, catalogue, wide=wide) for commune in review.communes]
    keys = ["code", "unit", "class", "threshold", "self", "appraised", "result", "concluded", "margin"]
    if not wide:
        keys = [key for key in keys if key not in ("class", "concluded")]
    table = TerminalTable()
    for index, key in enumerate(keys):
        cells = None if key in ("unit", "class") else [row[index] for row in rows]
        _column(table, catalogue, key, justify="right" if key in _NUMBERS else "left", cells=cells)
    for row in rows:
        table.row(*row)
    heading(console, catalogue.text("report.results"))
    console.print(table)
    legend(console, catalogue.text("report.legend.results"))


def show_deadlines(console: Console, review: YearReview, catalogue: Texts) -> None:
    """Print the chain of deadlines commune by commune, then the district's and the province's own steps."""
    if not review.deadlines and not any(commune.deadlines for commune in review.communes):
        return
    table = TerminalTable()
    for key in ("unit", "step", "due", "done", "status"):
        day = [dmy(review.as_of)] if key in ("due", "done") else None
        _column(table, catalogue, key, cells=day)
    for commune in review.communes:
        name = f"{printable(commune.name)} ({commune.code})" if commune.code else printable(commune.name)
        _add_steps(table, name, commune.deadlines, review, catalogue)
    for level in Level:
        own = [step for step in review.deadlines if review.regulation.step(step.step).level is level]
        _add_steps(table, catalogue.text(f"report.level.{level.value}"), own, review, catalogue)
    heading(console, catalogue.text("report.deadlines", day=dmy(review.as_of)))
    console.print(table)
    legend(console, catalogue.text("report.legend.deadlines"))


def show_summary(console: Console, review: YearReview, catalogue: Texts) -> None:
    """Print the counts of workbooks, results and findings in one line."""
    show_counts(console, review.files, statistics.counts(review), catalogue)


def show_counts(console: Console, files: Files, count: statistics.Counts, catalogue: Texts) -> None:
    """Print how many workbooks, results and findings there are, in one line."""
    parts = [
        catalogue.text(
            "report.summary.files",
            found=files.found,
            read=files.read,
            passed_over=files.passed_over,
            failed=files.failed,
        ),
        catalogue.text(
            "report.summary.results",
            passed=count.passed,
            failed=count.failed,
            undetermined=count.undetermined,
        ),
        catalogue.text(
            "report.summary.findings", errors=count.errors, warnings=count.warnings, notes=count.notes
        ),
    ]
    console.print(Text(" · ".join(parts), style="bold", overflow="fold"))


def heading(console: Console, text: str) -> None:
    """Print the heading of a part."""
    console.print()
    console.print(Text(text, style="bold", overflow="fold"))


def legend(console: Console, text: str) -> None:
    """Print what the signs and words of a table mean."""
    console.print(Text(text, style="dim", overflow="fold"))


def due_words(catalogue: Texts, rule: DeadlineStep, step: StepOutcome) -> str:
    """The due date as the law means it: ``trước 15/11/2014`` or ``chậm nhất 30/12/2014``."""
    word = "before" if rule.rule is DueRule.BEFORE else "by"
    return catalogue.text(f"report.due.{word}", day=dmy(step.due))


def _column(
    table: TerminalTable,
    catalogue: Texts,
    key: str,
    *,
    justify: Justify = "left",
    cells: Sequence[str | Text] | None = None,
) -> None:
    """Add a column; ``cells`` are those it must show unbroken, the other columns share the rest."""
    head = catalogue.text(f"report.column.{key}")
    width = None
    if cells is not None:
        lines = [str(cell).partition("\n")[0] for cell in cells]
        width = max(cell_len(part) for part in (*head.split(), *lines))
    table.column(head, justify=justify, width=width)


def _result_row(
    commune: CommuneOutcome, regulation: Regulation, catalogue: Texts, *, wide: bool
) -> list[str | Text]:
    name = Text(printable(commune.name))
    named_class = printable(class_name(regulation, commune.class_id))
    result = Text(result_text(catalogue, commune.result), style=_RESULT_STYLE[commune.result])
    conclusion = result_text(catalogue, commune.conclusion)
    if not wide:
        name.append(f"\n{named_class}", style="dim")
        if commune.conclusion is not None and commune.conclusion is not commune.result:
            result.append("\n" + catalogue.text("report.concluded", conclusion=conclusion))
    points = (commune.threshold, commune.self_total, commune.appraised_total)
    return [
        commune.code or "–",
        name,
        *([named_class] if wide else []),
        *(points_text(catalogue, value) for value in points),
        result,
        *([conclusion] if wide else []),
        points_text(catalogue, commune.margin, signed=True),
    ]


def _add_steps(
    table: TerminalTable, name: str, steps: Sequence[StepOutcome], review: YearReview, catalogue: Texts
) -> None:
    for index, step in enumerate(steps):
        rule = review.regulation.step(step.step)
        status = Text(status_and_days(catalogue, step, review.as_of), style=_STATUS_STYLE[step.status])
        if step.status is StepStatus.PENDING and step.day_off is not None:
            status.append(
                "\n"
                + catalogue.text(
                    "report.last-working-day",
                    day=dmy(step.last_day),
                    reason=day_off_text(catalogue, step.day_off),
                    working=dmy(step.last_working_day),
                ),
                style="dim",
            )
        table.row(
            name if index == 0 else "",
            rule.name,
            due_words(catalogue, rule, step),
            dmy(step.done) if step.done else "–",
            status,
            end_section=index == len(steps) - 1,
        )
