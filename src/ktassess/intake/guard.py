"""The bounded look at a raw file: nothing reads a workbook that has not passed here."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from ..domain.codes import Code
from .archive import SMALL_FILE, Archive, Kind, open_archive
from .bounds import MAX_CELLS_ODD
from .package import Package, open_package
from .refusal import Bound, Reason, RefusedError, beyond, unreadable
from .signatures import refuse_unless_zip


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """An ordinary file, open for reading; RefusedError for whatever keeps it from being read.

    A small one, as nearly every workbook is, is read whole: the parts of an archive lie all over it.
    """
    try:
        if not path.is_file():
            if path.is_dir():
                raise unreadable(Reason.IS_FOLDER)
            raise unreadable(Reason.NOT_REGULAR if path.exists() else Reason.NOT_FOUND)
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            # Room is made for as much as is asked for, so no more is than there is.
            yield BytesIO(file.read(size)) if size <= SMALL_FILE else file
    except PermissionError as error:
        raise unreadable(Reason.NO_PERMISSION) from error
    except OSError as error:
        raise unreadable(Reason.IO_ERROR) from error


def look(path: Path) -> Package:
    """The xlsx workbook in a file, as looked at; RefusedError says why where it is not to be read."""
    with opened(path) as file:
        refuse_unless_zip(file, path.name)
        archive = open_archive(file)
        if archive.kind is not Kind.XLSX:
            raise RefusedError(Code.FORMAT_NOT_READ, suffix=archive.kind.value)
        return look_at(archive)


def look_at(archive: Archive) -> Package:
    """The xlsx workbook in an open archive, as looked at."""
    package = open_package(archive)
    if not package.clean and package.cells > MAX_CELLS_ODD:
        raise beyond(Bound.CELLS, package.cells, MAX_CELLS_ODD)
    return package
