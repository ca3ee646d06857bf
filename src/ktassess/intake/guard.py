"""The bounded look at a raw file: nothing reads a workbook that has not passed here."""

from __future__ import annotations

from pathlib import Path

from .archive import open_archive
from .bounds import MAX_CELLS_ODD
from .package import Package, open_package
from .refusal import Bound, Reason, beyond, unreadable
from .signatures import refuse_unless_zip


def look(path: Path) -> Package:
    """The workbook in a file, as looked at; RefusedError says why where it is not to be read."""
    try:
        if path.is_dir():
            raise unreadable(Reason.IS_FOLDER)
        if not path.exists():
            raise unreadable(Reason.NOT_FOUND)
        if not path.is_file():
            raise unreadable(Reason.NOT_REGULAR)
        with path.open("rb") as file:
            refuse_unless_zip(file, path.name)
            package = open_package(open_archive(file))
    except PermissionError as error:
        raise unreadable(Reason.NO_PERMISSION) from error
    except OSError as error:
        raise unreadable(Reason.IO_ERROR) from error
    if not package.clean and package.cells > MAX_CELLS_ODD:
        raise beyond(Bound.CELLS, package.cells, MAX_CELLS_ODD)
    return package
