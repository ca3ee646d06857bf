"""The lines of a csv file, whatever its encoding; a quote left open is never passed over."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from ...domain.text import nfc
from ...errors import UnreadableInputError
from .exporting import unguarded

Line = tuple[int, list[str]]
"""A row: the number of its (last) line in the file, and its cells."""

_LIMIT = 50_000_000  # bytes: what a country exports in ten years is below it
_SEPARATORS = ",;\t"


def readings(path: Path, name: str) -> Iterator[list[Line] | UnreadableInputError]:
    """All lines of the file, by one separator after the other; an error where it is no csv by that one.

    Raises RefusedError where the encoding is not sure, UnreadableInputError where the file is too large or
    cannot be opened.
    """
    from ...intake.csv_text import decoded

    text = decoded(_content(path, name), path.suffix.lower())
    for separator in _SEPARATORS:
        reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
        try:
            yield [(reader.line_num, [nfc(unguarded(cell)) for cell in cells]) for cells in reader]
        except csv.Error as error:
            yield UnreadableInputError(
                "error.register.not-csv", file=name, line=reader.line_num, reason=str(error)
            )


def _content(path: Path, name: str) -> bytes:
    try:
        if path.stat().st_size > _LIMIT:
            raise UnreadableInputError("error.db.too-large", file=name)
        return path.read_bytes()
    except OSError as error:
        raise UnreadableInputError(
            "error.register.cannot-open", file=name, reason=error.strerror or ""
        ) from error
