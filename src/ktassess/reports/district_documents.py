"""What became of one district's documents, told beside many others: figures, and what went wrong, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from ..domain.codes import Code, Severity
from ..domain.findings import Finding
from ..domain.outcome import YearReview
from ..errors import KtassessError
from .district_rows import district_table, show_troubles
from .district_summary import Trouble, troubles_of
from .plain import printable
from .tables import heading, legend
from .texts import Texts

if TYPE_CHECKING:
    from ..workspace.output import Written

_FIGURES = ("created", "replaced", "identical", "kept", "retired")


@dataclass(frozen=True, slots=True)
class DistrictDocuments:
    """The documents of a district: ``name`` with its kind, ``path`` as the user gave it.

    ``written``: how many files, and what a dry run would do. ``notes``: how many notes there are of each
    code. ``stopped``: why the district could not be done, or not to its end; what was written is that until
    then.
    """

    name: str
    path: str
    year: int | None
    written: Written
    troubles: tuple[Trouble, ...] = ()
    notes: tuple[tuple[Code, int], ...] = ()
    stopped: KtassessError | None = None


def troubles_and_notes(
    review: YearReview, findings: Iterable[Finding]
) -> tuple[tuple[Trouble, ...], tuple[tuple[Code, int], ...]]:
    """The errors and warnings of writing a review's documents, counted by file, and the notes by code."""
    said = tuple(findings)
    notes = Counter(finding.code for finding in said if finding.severity is Severity.NOTE)
    return troubles_of(replace(review, findings=said)), tuple(notes.items())


def notes_of(districts: Iterable[DistrictDocuments]) -> Counter[Code]:
    """How many notes there are of each code in all districts."""
    found = Counter[Code]()
    for district in districts:
        found.update(dict(district.notes))
    return found


def show_district_documents(
    console: Console, districts: Sequence[DistrictDocuments], catalogue: Texts
) -> None:
    """Print a row a district, what is wrong in each, and which could not be done."""
    rows = [
        ["–" if district.stopped and not any(figures) else str(figure) for figure in figures]
        for district in districts
        for figures in [[getattr(district.written, name) for name in _FIGURES]]
    ]
    heading(console, catalogue.text("report.documents.title"))
    columns = [f"documents.{name}" for name in _FIGURES]
    console.print(district_table(console, districts, columns, rows, catalogue))
    legend(console, catalogue.text("report.legend.documents"))
    show_troubles(
        console, districts, catalogue, title="report.documents.troubles", more="report.documents.more"
    )
    for district in districts:
        if district.stopped is not None:
            reason = printable(catalogue.error(district.stopped))
            said = catalogue.text("report.documents.stopped", path=printable(district.path), reason=reason)
            console.print(Text(said, overflow="fold"))
