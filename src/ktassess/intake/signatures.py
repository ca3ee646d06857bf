"""What a file is by its first bytes, where that is no xlsx workbook."""

from __future__ import annotations

from pathlib import PurePath
from typing import BinaryIO

from ..domain.codes import Code
from .refusal import Reason, RefusedError, not_a_workbook

ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_SEARCHED = 4_000_000

_MAGIC: tuple[tuple[bytes, Reason], ...] = (
    (b"\x89PNG", Reason.IMAGE),
    (b"\xff\xd8\xff", Reason.IMAGE),
    (b"GIF8", Reason.IMAGE),
    (b"BM", Reason.IMAGE),
    (b"II*\x00", Reason.IMAGE),
    (b"MM\x00*", Reason.IMAGE),
    (b"%PDF", Reason.PDF),
    (b"Rar!", Reason.ARCHIVE),
    (b"7z\xbc\xaf", Reason.ARCHIVE),
    (b"\x1f\x8b", Reason.ARCHIVE),
    (_EMPTY_ZIP, Reason.ARCHIVE),
    (b"{\\rtf", Reason.WORD),
)
TEXT_SUFFIXES = (".csv", ".tsv")
"""Of text files whose values stand between separators."""

_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def refuse_unless_zip(file: BinaryIO, name: str) -> None:
    """Raise RefusedError unless the file begins like a zip; the file is left at its start."""
    head = file.read(4096)
    file.seek(0)
    if head.startswith(ZIP):
        return
    if not head:
        raise RefusedError(Code.DAMAGED, reason=Reason.EMPTY.said)
    if head.startswith(_OLE):
        content = file.read(_OLE_SEARCHED)
        suffix = PurePath(name).suffix.lower()
        raise ole_refusal(content, suffix) or RefusedError(Code.FORMAT_NOT_READ, suffix=".xls")
    for magic, reason in _MAGIC:
        if head.startswith(magic):
            raise not_a_workbook(reason)
    if (head.startswith(b"RIFF") and head[8:12] == b"WEBP") or head[4:12] in (b"ftypheic", b"ftypmif1"):
        raise not_a_workbook(Reason.IMAGE)
    raise _text(head, PurePath(name).suffix.lower())


def ole_refusal(content: bytes, suffix: str) -> RefusedError | None:
    """Why a compound file is no workbook of Excel 97-2003: a password, another old document; None if it is.

    Its streams are known by their names alone, so that a broken file can be told too.
    """

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content[:_OLE_SEARCHED]

    if holds("EncryptedPackage") or holds("EncryptionInfo"):
        return RefusedError(Code.PASSWORD)
    if holds("Workbook") or holds("Book"):
        return None
    if holds("WordDocument"):
        return not_a_workbook(Reason.WORD)
    # Neither stream is in sight: only a package with a password is a compound file under a name of today.
    if suffix in (".xlsx", ".xlsm"):
        return RefusedError(Code.PASSWORD)
    return None if suffix == ".xls" else not_a_workbook(Reason.OTHER_OFFICE)


def _text(head: bytes, suffix: str) -> RefusedError:
    stripped = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if stripped.startswith((b"<!doctype html", b"<html", b"<table", b"<meta")):
        return not_a_workbook(Reason.HTML)
    if head.startswith(_BOMS) or b"\x00" not in head:
        if suffix in TEXT_SUFFIXES:
            return RefusedError(Code.FORMAT_NOT_READ, suffix=suffix)
        return not_a_workbook(Reason.TEXT if _is_text(head) else Reason.OTHER)
    return not_a_workbook(Reason.OTHER)


def is_plain_text(head: bytes) -> bool:
    """Whether a file begins like plain text, in whatever encoding, and not like a web page."""
    if (
        head.lstrip(b"\xef\xbb\xbf \t\r\n")[:9]
        .lower()
        .startswith((b"<!doctype", b"<html", b"<table", b"<meta"))
    ):
        return False
    if head.startswith(ZIP) or any(head.startswith(magic) for magic, _ in _MAGIC if magic != b"BM"):
        return False
    return _is_text(head) or _is_wide_text(head)


def _is_wide_text(head: bytes) -> bool:
    """Whether every other byte of most letters is zero, as in UTF-16 without its mark."""
    zeros = max(head[::2].count(0), head[1::2].count(0))
    return zeros * 4 > len(head) and min(head[::2].count(0), head[1::2].count(0)) * 20 < len(head)


def _is_text(head: bytes) -> bool:
    if head.startswith(_BOMS):
        return True
    control = sum(1 for byte in head if byte < 32 and byte not in b"\t\r\n\f")
    return control == 0
