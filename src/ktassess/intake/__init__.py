"""Workbooks in: found in a folder, looked at within bounds, read by their headings, never guessed at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.assessment import Assessment
from ..domain.district import DistrictBook
from ..domain.findings import Finding
from ..domain.regulation import Regulation
from .scan import Scan, scan

if TYPE_CHECKING:
    from .grid import Workbook

__all__ = ["Scan", "WorkbookReading", "read_district_book", "read_workbook", "scan"]


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """What reading one workbook came to.

    ``findings`` are those of the file itself, where nothing could be read (``failed``); the findings of
    reading an assessment are the assessment's own.
    """

    assessments: tuple[Assessment, ...]
    findings: tuple[Finding, ...] = ()
    failed: bool = False


def read_workbook(path: Path, name: str, regulation: Regulation) -> WorkbookReading:
    """Read a commune's scoring workbook; ``name`` is the file's display name.

    No exception escapes: whatever is wrong with the file is a finding.
    """
    from .refusal import RefusedError
    from .scoring import read_scoring

    try:
        workbook = _open(path)
    except RefusedError as refused:
        return WorkbookReading((), (refused.finding(name),), failed=True)
    return WorkbookReading((read_scoring(workbook, name, regulation),))


def read_district_book(path: Path, name: str, regulation: Regulation) -> DistrictBook:
    """Read the district's own book; ``name`` is the file's display name.

    No exception escapes: a file that cannot be read gives an empty book with the finding.
    """
    from .book import read_book
    from .refusal import RefusedError

    try:
        workbook = _open(path)
    except RefusedError as refused:
        return DistrictBook(name, findings=(refused.finding(name),))
    return read_book(workbook, name, regulation)


def _open(path: Path) -> Workbook:
    from .guard import look
    from .readers import read

    return read(look(path))
