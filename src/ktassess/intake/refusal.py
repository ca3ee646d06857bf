"""Why a file is not read: carried as an exception inside the intake, a finding outside it."""

from __future__ import annotations

from enum import StrEnum

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, Param, TextRef


class _Said(StrEnum):
    """Words that findings print, each the key of its text."""

    @property
    def said(self) -> TextRef:
        """The words, as a parameter of a finding."""
        return TextRef(self.value)


class Reason(_Said):
    """What is wrong with a file: keys of the catalogue."""

    EMPTY = "file.reason.empty"
    IMAGE = "file.reason.image"
    PDF = "file.reason.pdf"
    TEXT = "file.reason.text"
    HTML = "file.reason.html"
    ARCHIVE = "file.reason.archive"
    WORD = "file.reason.word"
    OTHER_OFFICE = "file.reason.other-office"
    OTHER = "file.reason.other"
    TRUNCATED = "file.reason.truncated"
    PART_DAMAGED = "file.reason.part-damaged"
    PART_MISSING = "file.reason.part-missing"
    XML_BROKEN = "file.reason.xml-broken"
    BAD_REFERENCE = "file.reason.bad-reference"
    CANNOT_BE_READ = "file.reason.cannot-be-read"
    COMPRESSION = "file.reason.compression"
    NO_PERMISSION = "file.reason.no-permission"
    NOT_FOUND = "file.reason.not-found"
    IS_FOLDER = "file.reason.is-folder"
    NOT_REGULAR = "file.reason.not-regular"
    OUTSIDE = "file.reason.outside"
    SAME_NAME = "file.reason.same-name"
    IO_ERROR = "file.reason.io-error"


class PassedOver(_Said):
    """Why a file of a folder is no workbook to be read."""

    LOCK_FILE = "file.passed-over.lock-file"
    HIDDEN = "file.passed-over.hidden"
    SYSTEM = "file.passed-over.system"
    TEMPORARY = "file.passed-over.temporary"
    FOLDER = "file.passed-over.folder"
    NOT_A_WORKBOOK = "file.passed-over.not-a-workbook"


class Bound(_Said):
    """What a file has too much of."""

    FILE_SIZE = "file.bound.file-size"
    MEMBERS = "file.bound.members"
    PART_SIZE = "file.bound.part-size"
    TOTAL_SIZE = "file.bound.total-size"
    SHEETS = "file.bound.sheets"
    ROWS = "file.bound.rows"
    COLUMNS = "file.bound.columns"
    CELLS = "file.bound.cells"
    TEXT_LENGTH = "file.bound.text-length"
    ELEMENTS = "file.bound.elements"


class RefusedError(Exception):
    """A file that is not read: ``code`` and ``params`` of the finding that says so."""

    def __init__(
        self, code: Code, sheet: str | None = None, cell: str | None = None, **params: Param
    ) -> None:
        super().__init__(code.id, params)
        self.code = code
        self.sheet = sheet
        self.cell = cell
        self.params = params

    def finding(self, file: str) -> Finding:
        """The finding, for a file of that display name."""
        return Finding(self.code, Place(file, self.sheet, self.cell), dict(self.params))


def not_a_workbook(reason: Reason) -> RefusedError:
    """The file is something else than a workbook."""
    return RefusedError(Code.NOT_A_WORKBOOK, reason=reason.said)


def damaged(reason: Reason, sheet: str | None = None, cell: str | None = None) -> RefusedError:
    """The file is a workbook, but broken."""
    return RefusedError(Code.DAMAGED, sheet, cell, reason=reason.said)


def beyond(
    what: Bound, found: int | str, limit: int | str, sheet: str | None = None, cell: str | None = None
) -> RefusedError:
    """The file has more of something than any honest workbook."""
    return RefusedError(Code.BEYOND_BOUNDS, sheet, cell, what=what.said, found=str(found), limit=str(limit))


def unsafe(what: Param) -> RefusedError:
    """The file holds what no workbook program writes and an attacker would."""
    return RefusedError(Code.UNSAFE_XML, what=what)


def unreadable(reason: Reason) -> RefusedError:
    """The file cannot be opened."""
    return RefusedError(Code.NOT_READABLE, reason=reason.said)
