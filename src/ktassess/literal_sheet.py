"""A worksheet whose texts are put into the workbook as they are, whatever they look like."""

from __future__ import annotations

from typing import Any

from xlsxwriter.worksheet import Worksheet


class LiteralSheet(Worksheet):  # type: ignore[misc]
    """A worksheet of xlsxwriter's that takes no text for markup.

    xlsxwriter takes a text from ``<r>`` to ``</r>`` for markup it made itself and puts it into the file as it
    stands, which can break it; in runs of its letters the same text is only text.
    """

    def write_string(self, row: int, col: int, string: str, cell_format: Any = None) -> Any:
        """Write a text."""
        if string.startswith("<r>") and string.endswith("</r>"):
            runs = (string[0], string[1], string[2:])
            return super().write_rich_string(
                row, col, *runs, *(() if cell_format is None else (cell_format,))
            )
        return super().write_string(row, col, string, cell_format)
