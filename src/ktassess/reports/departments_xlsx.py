"""The workbook by supervising department: each one's criteria over all communes, and what fell short.

The plan makes each department answer for the monitoring of its criteria; its sheet shows where points were
lost, the weakest unit first, with the evidence the commune wrote and the cell it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..domain import statistics
from ..domain.outcome import CommuneOutcome, YearReview
from ..domain.regulation import Criterion, Department, Regulation
from .book_tables import Row, add_note, add_sheet, add_table, sheet_name, workbook_bytes
from .columns import Column
from .plain import printable
from .sheet_xml import Cell
from .summary_sheets.style import DOUBT, Book
from .texts import Texts

OVERVIEW = (
    Column("department", 34),
    Column("criterion", 9),
    Column("criterion-name", 52),
    Column("maximum", 9),
    Column("top-band", 24),
    Column("communes-counted", 11),
    Column("communes-losing", 11),
    Column("lost", 10),
    Column("lost-percent", 10),
)
DETAILS = (
    Column("criterion", 8),
    Column("code", 8),
    Column("unit", 24),
    Column("maximum", 8),
    Column("self", 8.5),
    Column("appraised", 9),
    Column("lost", 8.5),
    Column("lost-percent", 9),
    Column("evidence", 58),
    Column("source", 30),
)


def departments_workbook(review: YearReview, texts: Texts, *, area: str | None = None) -> bytes:
    """The workbook's bytes (xlsx): an overview, then a sheet for each department with criteria.

    ``area`` is what the titles name ("huyện Đắk Hà"); without it they name none.
    """
    title = texts.text("report.departments.title")
    return workbook_bytes(review, texts, area, title, _write)


def _write(book: Book) -> None:
    texts, regulation = book.texts, book.review.regulation
    taken: set[str] = set()
    name = sheet_name(texts.text("report.departments.overview"), taken)
    sheet = add_sheet(book, name, texts.text("report.departments.title"))
    after = add_table(book, sheet, OVERVIEW, _overview(book), frozen=2).after
    sheet.write_string(after + 1, 0, texts.text("report.departments.legend"), book.format(italic=True))
    for department in regulation.departments:
        criteria = [c for c in regulation.criteria if c.supervisor.value == department.id]
        if not criteria:
            continue
        name = sheet_name(short_name(regulation, department), taken)
        title = texts.text("report.departments.of", department=printable(department.name))
        sheet = add_sheet(book, name, title)
        add_note(book, sheet, DETAILS, "\n".join(map(_named, criteria)))
        after = add_table(book, sheet, DETAILS, _details(book, criteria), frozen=3).after
        lines = [texts.text("report.departments.legend")]
        if department.source:
            lines.append(texts.text("report.clause", clause=printable(department.source)))
        for offset, line in enumerate(lines, start=1):
            sheet.write_string(after + offset, 0, line, book.format(italic=True))


def short_name(regulation: Regulation, department: Department) -> str:
    """The department's name as a sheet has room for: the abbreviation of the body of that name, if any."""
    bodies = [body for body in regulation.bodies if body.name == department.name]
    return bodies[0].short if bodies else department.name


def _overview(book: Book) -> Iterator[Row]:
    regulation = book.review.regulation
    losses = {loss.criterion: loss for loss in statistics.criteria_losses(book.review)}
    losing: dict[int, int] = {}
    for commune in book.review.communes:
        for line in commune.lines:
            if (statistics.lost_points(line, commune.basis) or Decimal(0)) > 0:
                losing[line.criterion] = losing.get(line.criterion, 0) + 1
    for department in regulation.departments:
        for criterion in regulation.criteria:
            if criterion.supervisor.value != department.id:
                continue
            loss = losses[criterion.number]
            counted = loss.communes_counted > 0
            cells: tuple[Cell, ...] = (
                department.name,
                f"TC{criterion.number}",
                criterion.name.value,
                criterion.maximum.value,
                top_band_text(criterion),
                loss.communes_counted,
                losing.get(criterion.number, 0),
                loss.lost if counted else None,
                loss.percent if counted else None,
            )
            yield Row(cells, {})


def _named(criterion: Criterion) -> str:
    name = f"TC{criterion.number}: {criterion.name.value}"
    return f"{name} ({top_band_text(criterion)})" if criterion.top_band else name


def top_band_text(criterion: Criterion) -> str:
    """What earns the maximum, in the regulation's words; a dash where no source gives it."""
    return criterion.top_band.value.words if criterion.top_band else "–"


def _details(book: Book, criteria: list[Criterion]) -> Iterator[Row]:
    """One row a criterion and commune, criterion by criterion, what is not known and what lost most first."""
    rows: list[tuple[tuple[int, Decimal, int], Row]] = []
    for order, commune in enumerate(book.review.communes):
        evidence = _evidence(commune, criteria, book.texts)
        lines = {line.criterion: line for line in commune.lines}
        for criterion in criteria:
            line = lines.get(criterion.number)
            lost = statistics.lost_points(line, commune.basis) if line else None
            text, source = evidence.get(criterion.number, ("", ""))
            maximum = criterion.maximum.value
            cells: tuple[Cell, ...] = (
                f"TC{criterion.number}",
                commune.code,
                commune.name,
                maximum,
                line.self_points if line else None,
                line.appraised if line else None,
                lost,
                None if lost is None else statistics.percentage(lost, maximum),
                text,
                source,
            )
            looks = {} if lost == 0 else {"lost": DOUBT, "lost-percent": DOUBT}
            key = (criterion.number, Decimal("-Infinity") if lost is None else -lost, order)
            rows.append((key, Row(cells, looks)))
    rows.sort(key=lambda pair: pair[0])
    yield from (row for _, row in rows)


def _evidence(commune: CommuneOutcome, criteria: list[Criterion], texts: Texts) -> dict[int, tuple[str, str]]:
    """By criterion: the commune's evidence with its note, and the sheet and cell of its points."""
    assessment = commune.assessment
    if assessment is None:
        return {}
    wanted = {criterion.number for criterion in criteria}
    found = {}
    for row in assessment.scores:
        if row.criterion not in wanted:
            continue
        said = [text.strip() for text in (row.evidence.value, row.note.value) if text and text.strip()]
        place = row.points.place
        words = [assessment.file.rpartition("/")[2]]
        if place is not None:
            words += [place.sheet] if place.sheet else []
            words += [texts.text("report.cell", cell=place.cell)] if place.cell else []
        found[row.criterion] = ("\n".join(said), ", ".join(words))
    return found
