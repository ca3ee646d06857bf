"""Sheet ``Thời hạn``: one row a step of each commune, then the district's and the province's own."""

from __future__ import annotations

from ...domain.outcome import CommuneOutcome, StepOutcome
from ..columns import Column
from ..sheet_xml import Cell
from ..tables import due_words
from ..texts import day_off_text, status_and_days
from .style import STATUS_LOOK, Book

COLUMNS = (
    Column("code", 8),
    Column("unit", 26),
    Column("step", 34),
    Column("due", 19),
    Column("last-day", 13),
    Column("last-working-day", 13),
    Column("day-off", 14),
    Column("done", 12),
    Column("status", 22),
    Column("days-late", 8),
)


def write(book: Book) -> None:
    """Add the sheet."""
    sheet = book.sheet("deadlines", "report.book.deadlines")
    book.headings(sheet, COLUMNS)
    steps: list[tuple[CommuneOutcome | None, StepOutcome]] = [
        (commune, step) for commune in book.review.communes for step in commune.deadlines
    ]
    steps += [(None, step) for step in book.review.deadlines]
    table = book.table(sheet, COLUMNS)
    for commune, step in steps:
        table.add(_cells(book, commune, step), {"status": STATUS_LOOK[step.status]})
    book.frame(sheet, len(COLUMNS), len(steps), frozen=2)


def _cells(book: Book, commune: CommuneOutcome | None, step: StepOutcome) -> list[Cell]:
    rule, texts = book.review.regulation.step(step.step), book.texts
    return [
        commune.code if commune else None,
        commune.name if commune else texts.text(f"report.level.{rule.level.value}"),
        rule.name,
        due_words(texts, rule, step),
        step.last_day,
        step.last_working_day,
        day_off_text(texts, step.day_off) if step.day_off else None,
        step.done,
        status_and_days(texts, step, book.review.as_of),
        step.days_late,
    ]
