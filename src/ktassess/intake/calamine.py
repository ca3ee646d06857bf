"""The fast reader, for packages made here: what it says in our terms, its panics as findings."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

from .grid import Value, converted, number
from .references import Position
from .refusal import Reason, damaged

_STDERR = 2


def sheet_values(packed: bytes, filled: Sequence[bool]) -> list[dict[Position, Value]]:
    """The values of each sheet of a packed workbook; sheets that are not ``filled`` are not asked for.

    RefusedError where the reader cannot read it, a panic of its own included.
    """
    from python_calamine import CalamineWorkbook

    try:
        with _silence(), CalamineWorkbook.from_filelike(BytesIO(packed)) as book:
            return [
                values_of(book.get_sheet_by_index(index).to_python(skip_empty_area=False)) if wanted else {}
                for index, wanted in enumerate(filled)
            ]
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # noqa: BLE001, RUF100  (a panic of it derives from BaseException)
        raise damaged(Reason.CANNOT_BE_READ) from error


@contextmanager
def _silence() -> Iterator[None]:
    """Nothing on the standard error stream: a panic of the reader writes a trace there, past Python."""
    try:
        kept, nothing = os.dup(_STDERR), os.open(os.devnull, os.O_WRONLY)
    except OSError:  # there is no such stream
        yield
        return
    try:
        os.dup2(nothing, _STDERR)
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
        os.close(nothing)


def values_of(rows: Sequence[Sequence[object]]) -> dict[Position, Value]:
    """The values of one sheet's rows as the reader gives them, an empty text for each empty cell."""
    values: dict[Position, Value] = {}
    for row_number, row in enumerate(rows, start=1):
        for column_number, raw in enumerate(row, start=1):
            if raw == "":
                continue
            value = number(raw) if type(raw) is float else converted(raw)
            if value is not None:
                values[row_number, column_number] = value
    return values
