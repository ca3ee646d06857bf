"""Texts put into workbooks as they are, whatever they look like."""

from __future__ import annotations

from typing import Any


def write_text(sheet: Any, row: int, column: int, text: str, form: Any = None) -> Any:
    """Write a text into a cell of an xlsxwriter worksheet; what it gives back says how that went.

    xlsxwriter takes a text from ``<r>`` to ``</r>`` for markup it made itself and puts it into the file as it
    stands, which can break it; in runs of its letters the same text is only text.
    """
    if text.startswith("<r>") and text.endswith("</r>"):
        runs = (text[0], text[1], text[2:])
        return sheet.write_rich_string(row, column, *runs, *(() if form is None else (form,)))
    return sheet.write_string(row, column, text, form)
