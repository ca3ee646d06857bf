"""Workbooks in: found in a folder, looked at within bounds, read by their headings, never guessed at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from ..domain.assessment import Assessment
from ..domain.district import DistrictBook
from ..domain.entries import Place
from ..domain.findings import Finding
from ..domain.regulation import Regulation
from .scan import Scan, scan

if TYPE_CHECKING:
    from .grid import Workbook
    from .mapping import LayoutMapping
    from .trace import Reading, Trace

T = TypeVar("T")

__all__ = ["Scan", "WorkbookReading", "account_of", "read_district_book", "read_workbook", "scan"]


class WorkbookReading(NamedTuple):
    """What reading one workbook came to.

    ``findings`` are those of the file itself, where nothing could be read (``failed``); the findings of
    reading an assessment are the assessment's own.
    """

    assessments: tuple[Assessment, ...]
    findings: tuple[Finding, ...] = ()
    failed: bool = False


def read_workbook(
    path: Path,
    name: str,
    regulation: Regulation,
    mapping: LayoutMapping | None = None,
    trace: Trace | None = None,
) -> WorkbookReading:
    """Read a scoring workbook, of one commune or of several; ``name`` is the file's display name.

    ``mapping`` is what an officer fixed about layouts; what is understood is written into ``trace``. No
    exception escapes: whatever is wrong with the file is a finding.
    """
    from .alike import Memory
    from .refusal import RefusedError
    from .several import read_assessments

    def read(workbook: Workbook, name: str, regulation: Regulation) -> tuple[Assessment, ...]:
        layout = mapping.of(workbook, name) if mapping is not None else None
        if layout is not None:
            workbook = layout.applied(workbook)
        if trace is not None:
            trace.begin(workbook, layout.name if layout is not None else None)
        memory = Memory.of(regulation) if trace is None and layout is None else None
        if memory is not None and (known := memory.read(workbook, name)) is not None:
            return (known,)
        first, *others = read_assessments(workbook, name, regulation, trace)
        if memory is not None and not others:
            memory.learn(workbook, name, first)
        return replace(first, findings=(*notes_of(workbook, name), *first.findings)), *others

    try:
        return WorkbookReading(_guarded(read, path, name, regulation))
    except RefusedError as refused:
        return WorkbookReading((), (refused.finding(name),), failed=True)


def account_of(
    path: Path, name: str, regulation: Regulation, mapping: LayoutMapping | None = None
) -> Reading:
    """What is understood of a commune's scoring workbook, as :func:`read_workbook` reads it."""
    from .trace import Trace

    trace = Trace()
    read = read_workbook(path, name, regulation, mapping, trace)
    of_assessments = (finding for assessment in read.assessments for finding in assessment.findings)
    return trace.reading(name, (*read.findings, *of_assessments), failed=read.failed)


def read_district_book(
    path: Path, name: str, regulation: Regulation, mapping: LayoutMapping | None = None
) -> DistrictBook:
    """Read the district's own book; ``name`` is the file's display name.

    ``mapping`` is what an officer fixed about its layout.

    No exception escapes: a file that cannot be read gives an empty book with the finding.
    """
    from .book import read_book
    from .refusal import RefusedError

    def read(workbook: Workbook, name: str, regulation: Regulation) -> DistrictBook:
        if mapping is not None and mapping.district is not None:
            workbook = mapping.district.applied(workbook)
        book = read_book(workbook, name, regulation)
        return replace(book, findings=(*notes_of(workbook, name), *book.findings))

    try:
        return _guarded(read, path, name, regulation)
    except RefusedError as refused:
        return DistrictBook(name, findings=(refused.finding(name),))


def _guarded(
    read: Callable[[Workbook, str, Regulation], T], path: Path, name: str, regulation: Regulation
) -> T:
    """What ``read`` makes of a file; RefusedError for whatever goes wrong.

    One bad file must never keep the others from being read, not even by a mistake of ours.
    """
    from .opening import open_workbook
    from .refusal import Reason, RefusedError, damaged
    from .repairs import without_repairs

    try:
        return read(without_repairs(open_workbook(path)), name, regulation)
    except RefusedError:
        raise
    except Exception as error:
        raise damaged(Reason.CANNOT_BE_READ) from error


def notes_of(workbook: Workbook, name: str) -> tuple[Finding, ...]:
    """What is to be said about a workbook before anything is looked for in it."""
    return tuple(
        Finding(note.code, Place(name, note.sheet, note.cell), note.params) for note in workbook.notes
    )
