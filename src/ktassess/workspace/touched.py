"""Has a person touched this file? Edited, signed, or open in Word right now."""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Iterable
from enum import StrEnum
from hashlib import file_digest
from pathlib import Path

from ..domain.text import nfc

_SIGNATURES = "_xmlsignatures/"
_PDF_SIGNATURE = b"/ByteRange"
_LOCKS = ("~$", ".~lock.")


class Reason(StrEnum):
    """Why a file is kept as it is."""

    SIGNED = "signed"  # it bears a digital signature
    OPEN = "open"  # Word or LibreOffice has it open, or the system does not let us replace it
    EDITED = "edited"  # ours once, changed since
    UNKNOWN = "unknown"  # never ours


def sha256_of(path: Path | str) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with Path(path).open("rb", buffering=0) as file:
        return file_digest(file, "sha256").hexdigest()


def locks_among(names: Iterable[str]) -> frozenset[str]:
    """The lock files of Word and LibreOffice among the names of a folder, for :func:`is_open`."""
    return frozenset(_as_one(name) for name in names if name.startswith(_LOCKS))


def is_open(name: str, locks: Collection[str]) -> bool:
    """Whether a file's lock file is among those of its folder (:func:`locks_among`)."""
    if not locks:
        return False
    own = (f"~${name}", f"~${name[1:]}", f"~${name[2:]}", f".~lock.{name}#")
    return any(_as_one(lock) in locks for lock in own)


def _as_one(name: str) -> str:
    """A name as the systems see it that take upper and lower case, composed and decomposed, for the same."""
    return nfc(nfc(name).casefold())


def is_signed(path: Path) -> bool:
    """Whether a Word, Excel or PDF file bears a digital signature."""
    try:
        if path.suffix.lower() == ".pdf":
            return _PDF_SIGNATURE in path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            return any(name.startswith(_SIGNATURES) for name in archive.namelist())
    except (zipfile.BadZipFile, OSError, NotImplementedError):
        return False
