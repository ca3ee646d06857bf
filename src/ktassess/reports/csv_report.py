"""Communes, deadlines and findings as csv, for scripts and for a spreadsheet.

The headings are the keys of the JSON (``docs/json.md``), the same in every language; points have a decimal
point. The bytes are UTF-8 with a byte order mark, by which Excel reads Vietnamese right, and lines end in
CRLF. ``docs/csv.md`` explains the columns.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from ..domain.assessment import Result
from ..domain.findings import Finding
from ..domain.outcome import CommuneOutcome, StepOutcome, YearReview
from .plain import points_string
from .texts import Texts, cell_text

Cell = str | int | Decimal | date | None

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")

COMMUNE_COLUMNS = (
    *("code", "name", "locality_class", "threshold", "self_total", "appraised_total", "basis", "total"),
    *("result", "conclusion", "margin", "file"),
)
DEADLINE_COLUMNS = (
    *("commune", "name", "step", "due", "last_day", "done", "status", "days_late"),
    *("last_working_day", "day_off"),
)
FINDING_COLUMNS = ("code", "severity", "commune", "file", "sheet", "cell", "message", "hint", "clause")


def communes_csv(review: YearReview) -> bytes:
    """One row a commune, then a column a criterion with the commune's points and one with the review's.

    Those are headed ``self_1`` … and ``appraised_1`` …; an empty cell is a value that is not known.
    """
    numbers = [criterion.number for criterion in review.regulation.criteria]
    rows = (commune_row(commune, numbers) for commune in review.communes)
    return csv_bytes(commune_columns(numbers), rows)


def commune_columns(numbers: Sequence[int]) -> tuple[str, ...]:
    """The headings of a commune's row, with those of the criteria of these numbers."""
    own, reviewed = (f"self_{number}" for number in numbers), (f"appraised_{number}" for number in numbers)
    return (*COMMUNE_COLUMNS, *own, *reviewed)


def deadlines_csv(review: YearReview) -> bytes:
    """One row a step: every commune's, then the district's and the province's own (no commune)."""
    rows = [
        _step_row(commune.code, commune.name, step)
        for commune in review.communes
        for step in commune.deadlines
    ]
    return csv_bytes(DEADLINE_COLUMNS, rows + [_step_row(None, None, step) for step in review.deadlines])


def findings_csv(review: YearReview, catalogue: Texts) -> bytes:
    """One row a finding, with its texts in the catalogue's language."""
    return csv_bytes(FINDING_COLUMNS, (finding_row(finding, catalogue) for finding in review.findings))


def finding_row(finding: Finding, catalogue: Texts) -> list[Cell]:
    """The row of a finding, by :data:`FINDING_COLUMNS`."""
    texts, place = catalogue.finding(finding), finding.place
    where = (place.file, place.sheet, cell_text(catalogue, place)) if place else (None, None, None)
    return [
        finding.code.id,
        finding.severity.value,
        finding.commune,
        *where,
        texts.message,
        texts.hint,
        finding.clause or None,
    ]


def guarded(text: str) -> str:
    """The text such that no spreadsheet takes it for a formula: a ``'`` before a dangerous first sign."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A csv file's bytes: UTF-8 with a byte order mark, CRLF, every text guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_written(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", errors="replace")


def _written(cell: Cell) -> str:
    """A cell as text; only what is text is guarded, never a number or a date."""
    if isinstance(cell, Decimal):
        return points_string(cell) or ""
    if isinstance(cell, str):
        return guarded(cell)
    return "" if cell is None else str(cell)


def commune_row(commune: CommuneOutcome, numbers: Sequence[int]) -> list[Cell]:
    """The row of a commune, by :func:`commune_columns`."""
    lines = {line.criterion: line for line in commune.lines}
    known = [lines.get(number) for number in numbers]
    return [
        commune.code,
        commune.name,
        commune.class_id,
        commune.threshold,
        commune.self_total,
        commune.appraised_total,
        commune.basis.value,
        commune.total,
        commune.result.value,
        commune.conclusion.value if commune.conclusion not in (None, Result.UNDETERMINED) else None,
        commune.margin,
        commune.file,
        *(line.self_points if line else None for line in known),
        *(line.appraised if line else None for line in known),
    ]


def _step_row(code: str | None, name: str | None, step: StepOutcome) -> list[Cell]:
    return [
        code,
        name,
        step.step,
        step.due,
        step.last_day,
        step.done,
        step.status.value,
        step.days_late,
        step.last_working_day,
        step.day_off,
    ]
