"""A table on a terminal: rich's own, plain enough to be copied into a letter."""

from __future__ import annotations

from typing import Literal

from rich import box
from rich.table import Table
from rich.text import Text

Justify = Literal["left", "right"]


class TerminalTable(Table):
    """A table with a line under its head and nothing that a copy into a letter would have to lose."""

    def __init__(self, *, headed: bool = True) -> None:
        super().__init__(
            box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, show_header=headed
        )

    def column(self, head: str | Text = "", *, justify: Justify = "left", width: int | None = None) -> None:
        """Add a column, ``width`` signs wide where that is given; what is wider goes on in the next line."""
        title = Text(head) if isinstance(head, str) else head
        self.add_column(title, justify=justify, width=width, overflow="fold", vertical="top")

    def row(self, *cells: str | Text, end_section: bool = False) -> None:
        """Add a row, a cell a column; after the end of a section a line is left blank."""
        texts = (Text(cell) if isinstance(cell, str) else cell for cell in cells)
        self.add_row(*texts, end_section=end_section)
