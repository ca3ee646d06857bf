"""Any workbook as sheets of plain values: what a file is by its content, never by its name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from .archive import Archive, Kind, open_archive
from .bounds import MAX_OLD_BYTES, MAX_TEXT_BYTES
from .grid import Workbook
from .guard import look_at, opened
from .readers import read
from .refusal import Bound, beyond
from .signatures import TEXT_SUFFIXES, ZIP, is_plain_text, refuse_unless_zip

_OLE = b"\xd0\xcf\x11\xe0"


def open_workbook(path: Path) -> Workbook:
    """The workbook in a file: xlsx, xlsm, xlsb, xls, ods or csv; text in old fonts as Unicode.

    RefusedError says why where it is not to be read. Macros are never looked at.
    """
    from .legacy import in_unicode

    with opened(path) as file:
        return in_unicode(_read(file, path))


def _read(file: BinaryIO, path: Path) -> Workbook:
    head = file.read(4096)
    file.seek(0)
    suffix = path.suffix.lower()
    if head.startswith(_OLE):
        from .xls import read_xls

        return read_xls(_content(file, MAX_OLD_BYTES), suffix)
    if suffix in TEXT_SUFFIXES and head and is_plain_text(head):
        from .csv_text import read_csv

        return read_csv(_content(file, MAX_TEXT_BYTES), path.stem, suffix)
    if not head.startswith(ZIP):
        refuse_unless_zip(file, path.name)
    return _read_archive(open_archive(file))


def _read_archive(archive: Archive) -> Workbook:
    if archive.kind is Kind.ODS:
        from .ods import read_ods

        return read_ods(archive)
    if archive.kind is Kind.XLSB:
        from .xlsb import read_xlsb

        return read_xlsb(archive)
    return read(look_at(archive))


def _content(file: BinaryIO, limit: int) -> bytes:
    size = file.seek(0, os.SEEK_END)
    if size > limit:
        raise beyond(Bound.FILE_SIZE, size, limit)
    file.seek(0)
    return file.read(limit)
