"""Has a person touched this file? Edited, signed, or open in Word right now."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from hashlib import file_digest
from pathlib import Path

_SIGNATURES = "_xmlsignatures/"
_PDF_SIGNATURE = b"/ByteRange"


class Reason(StrEnum):
    """Why a file is kept as it is."""

    SIGNED = "signed"  # it bears a digital signature
    OPEN = "open"  # Word or LibreOffice has it open, or the system does not let us replace it
    EDITED = "edited"  # ours once, changed since
    UNKNOWN = "unknown"  # never ours


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def is_open(path: Path) -> bool:
    """Whether the lock file of Word or LibreOffice stands beside it."""
    name = path.name
    locks = {f"~${name}", f"~${name[1:]}", f"~${name[2:]}", f".~lock.{name}#"}
    return any((path.parent / lock).exists() for lock in locks)


def is_signed(path: Path) -> bool:
    """Whether a Word, Excel or PDF file bears a digital signature."""
    try:
        if path.suffix.lower() == ".pdf":
            return _PDF_SIGNATURE in path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            return any(name.startswith(_SIGNATURES) for name in archive.namelist())
    except (zipfile.BadZipFile, OSError, NotImplementedError):
        return False
