"""The raw bytes of an xlsx workbook for whoever must keep all of it: only of one that may be opened whole.

The readers meet a package made anew of what was looked at; an annotated copy keeps everything else too, so
the file itself has to be opened. It is looked at like any other first, and then measured more strictly.
"""

from __future__ import annotations

from pathlib import Path

from .archive import Kind, open_archive
from .bounds import MAX_CELLS, MAX_CELLS_ODD
from .guard import look_at, opened
from .refusal import Bound, beyond
from .signatures import refuse_unless_zip

MAX_RAW_FILE = 20_000_000
MAX_RAW_XML = 8_000_000
"""Of all XML parts together, inflated: an ordinary scoring workbook has 100 kB."""

MAX_MERGED = 50_000
"""Cells in merged ranges: openpyxl makes one of each."""


def raw_workbook(path: Path) -> bytes | None:
    """The bytes of an xlsx workbook; None for one of another format.

    RefusedError where the file is not to be read at all, or not to be opened whole.
    """
    with opened(path) as file:
        head = file.read(4)
        file.seek(0)
        if not head.startswith(b"PK"):
            return None
        refuse_unless_zip(file, path.name)
        archive = open_archive(file)
        if archive.kind is not Kind.XLSX:
            return None
        package = look_at(archive)
        names = archive.xml_names()
        size = sum(len(archive.part(name)) for name in names)
        if size > MAX_RAW_XML:
            raise beyond(Bound.TOTAL_SIZE, size, MAX_RAW_XML)
        cells = sum(archive.part(name).count(b"<c ") for name in names if "/worksheets/" in name)
        if cells > MAX_CELLS or package.cells > MAX_CELLS_ODD:
            raise beyond(Bound.CELLS, max(cells, package.cells), min(MAX_CELLS, MAX_CELLS_ODD))
        merged = sum(
            (last_row - first_row + 1) * (last_column - first_column + 1)
            for sheet in package.sheets
            for first_row, first_column, last_row, last_column in sheet.look.merged
        )
        if merged > MAX_MERGED:
            raise beyond(Bound.CELLS, merged, MAX_MERGED)
        file.seek(0)
        content = file.read(MAX_RAW_FILE + 1)
        if len(content) > MAX_RAW_FILE:
            raise beyond(Bound.FILE_SIZE, f"> {MAX_RAW_FILE}", MAX_RAW_FILE)
        return content
