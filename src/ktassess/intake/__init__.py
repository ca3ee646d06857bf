"""Workbooks in: found in a folder, looked at within bounds, read by their headings, never guessed at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ..domain.assessment import Assessment
from ..domain.district import DistrictBook
from ..domain.findings import Finding
from ..domain.regulation import Regulation
from .scan import Scan, scan

if TYPE_CHECKING:
    from .grid import Workbook

T = TypeVar("T")

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
        return WorkbookReading((_guarded(read_scoring, path, name, regulation),))
    except RefusedError as refused:
        return WorkbookReading((), (refused.finding(name),), failed=True)


def read_district_book(path: Path, name: str, regulation: Regulation) -> DistrictBook:
    """Read the district's own book; ``name`` is the file's display name.

    No exception escapes: a file that cannot be read gives an empty book with the finding.
    """
    from .book import read_book
    from .refusal import RefusedError

    try:
        return _guarded(read_book, path, name, regulation)
    except RefusedError as refused:
        return DistrictBook(name, findings=(refused.finding(name),))


def _guarded(
    read: Callable[[Workbook, str, Regulation], T], path: Path, name: str, regulation: Regulation
) -> T:
    """What ``read`` makes of a file; RefusedError for whatever goes wrong.

    One bad file must never keep the others from being read, not even by a mistake of ours.
    """
    from .guard import look
    from .readers import read as read_cells
    from .refusal import Reason, RefusedError, damaged

    try:
        return read(read_cells(look(path)), name, regulation)
    except RefusedError:
        raise
    except Exception as error:
        raise damaged(Reason.CANNOT_BE_READ) from error
