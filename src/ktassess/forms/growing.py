"""Sheets whose rows are as tall as their wrapped text, and grow when more is typed."""

from __future__ import annotations

from textwrap import wrap
from typing import Any

from ..literal_sheet import LiteralSheet

_LINE, _PADDING, _SMALLEST = 16.0, 5.0, 21.0  # points, for 12 pt text
_TALLEST = 400.0  # a row of more than 409 points is not allowed
_DEFAULT_WIDTH = 9.0
_INDENT = 1.5  # units of column width
_LETTERS_A_UNIT = 1.08  # letters of Vietnamese text that a unit of column width is sure to hold


class GrowingSheet(LiteralSheet):
    """A worksheet that sets the heights of its rows itself.

    A program that opens the file sees only fixed heights or none; none leaves wrapped text cut off in some
    of them. So the height is written, but not marked as set by hand: it is right at once, and still follows
    what is typed later.
    """

    def __init__(self) -> None:
        super().__init__()
        self._widths: dict[int, float] = {}
        self._lines: dict[int, int] = {}
        self._by_hand: set[int] = set()

    def set_column(self, first_col: int, last_col: int, width: float, *rest: Any) -> Any:
        """Set the width of columns; before their texts are written."""
        self._widths.update(dict.fromkeys(range(first_col, last_col + 1), width))
        return super().set_column(first_col, last_col, width, *rest)

    def set_row(self, row: int, height: float, *rest: Any) -> Any:
        """Set the height of a row by hand."""
        self._by_hand.add(row)
        return super().set_row(row, height, *rest)

    def write_string(self, row: int, col: int, string: str, *rest: Any) -> Any:
        """Write a text."""
        self._measure(row, col, string)
        return super().write_string(row, col, string, *rest)

    def write_formula(self, row: int, col: int, formula: str, cell_format: Any, value: Any = 0) -> Any:
        """Write a formula with the value it gives."""
        self._measure(row, col, str(value))
        return super().write_formula(row, col, formula, cell_format, value)

    def write_blank(self, row: int, col: int, *rest: Any) -> Any:
        """Write an empty cell."""
        self._measure(row, col, "")
        return super().write_blank(row, col, *rest)

    def fit_rows(self) -> None:
        """Give each row the height of its text."""
        for row, lines in self._lines.items():
            if row not in self._by_hand:
                height = min(max(lines * _LINE + _PADDING, _SMALLEST), _TALLEST)
                super().set_row(row, height)

    def _measure(self, row: int, col: int, text: str) -> None:
        letters = max(1, int((self._widths.get(col, _DEFAULT_WIDTH) - _INDENT) * _LETTERS_A_UNIT))
        lines = sum(_lines_of(part, letters) for part in text.split("\n"))
        self._lines[row] = max(self._lines.get(row, 1), lines)

    def _write_row(self, row: int, *args: Any, **kwargs: Any) -> None:
        self._row_by_hand = row in self._by_hand
        super()._write_row(row, *args, **kwargs)

    def _xml_start_tag_unencoded(self, tag: str, attributes: Any = None) -> None:
        super()._xml_start_tag_unencoded(tag, self._free(tag, attributes))

    def _xml_empty_tag_unencoded(self, tag: str, attributes: Any = None) -> None:
        super()._xml_empty_tag_unencoded(tag, self._free(tag, attributes))

    def _free(self, tag: str, attributes: Any) -> Any:
        """The attributes of a row without the mark that its height was set by hand."""
        if tag != "row" or self._row_by_hand:
            return attributes
        return [item for item in attributes if item[0] != "customHeight"]


def _lines_of(text: str, letters: int) -> int:
    return 1 if len(text) <= letters else len(wrap(text, letters))
