"""Tables on a terminal as rich lays them out, at a tenth of the cost.

Rich's own table measures, wraps and pads each cell of itself, so that the tables of a hundred communes took
as long as reading fifteen of their workbooks. Here a cell that fits its column is only padded, what stands in
a column more than once is laid out once, and rich wraps and colours the rest. What is seen is the same:
``tests/reports/test_grid.py`` holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Literal

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

Justify = Literal["left", "right"]
Line = list[Segment]

_RULE = "─"
_TAB = 8


@dataclass(slots=True)
class _Column:
    """``width`` is how many signs wide it must be; None: as wide as its cells, or what is left for them."""

    head: str | Text
    justify: Justify
    width: int | None
    cells: list[str | Text] = field(default_factory=list)

    def natural(self, *, headed: bool) -> int:
        """How wide it would be if there were room for every cell."""
        if self.width is not None:
            return self.width
        texts = set(map(_plain, self.cells))
        if headed:
            texts.add(_plain(self.head))
        return max(map(cell_len, chain.from_iterable(map(str.splitlines, texts))), default=0)


class Grid:
    """A table with a line under its head and nothing that a copy into a letter would have to lose.

    Columns stand two signs apart; what is wider than its column goes on in the next line.
    """

    def __init__(self, *, headed: bool = True) -> None:
        self._headed = headed
        self._columns: list[_Column] = []
        self._section_ends: set[int] = set()
        self._height = 0

    def add_column(
        self, head: str | Text = "", *, justify: Justify = "left", width: int | None = None
    ) -> None:
        """Add a column, ``width`` signs wide where that is given."""
        self._columns.append(_Column(head, justify, width))

    def add_row(self, *cells: str | Text, end_section: bool = False) -> None:
        """Add a row, a cell a column; after the end of a section a line is left blank."""
        for column, cell in zip(self._columns, cells, strict=True):
            column.cells.append(cell)
        if end_section:
            self._section_ends.add(self._height)
        self._height += 1

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        widths = self._widths(options.max_width - len(self._columns) + 1)
        last = len(widths) - 1
        layouts = [
            _Layout(console, width, 0 if place == last else 1, column.justify)
            for place, (width, column) in enumerate(zip(widths, self._columns, strict=True))
        ]
        across = sum(widths) + last
        if self._headed:
            heads = [layout.lines(column.head) for layout, column in zip(layouts, self._columns, strict=True)]
            bold = console.get_style("table.header")
            yield from _row(heads, widths, bold, to_bottom=True)
            yield Segment(_RULE * across + "\n")
        for number in range(self._height):
            cells = [
                layout.lines(column.cells[number])
                for layout, column in zip(layouts, self._columns, strict=True)
            ]
            yield from _row(cells, widths)
            if number in self._section_ends and number < self._height - 1:
                yield Segment(" " * across + "\n")

    def _widths(self, available: int) -> list[int]:
        """The columns' widths with the blank between them, within what is available."""
        natural = [column.natural(headed=self._headed) for column in self._columns]
        wanted = [width + 1 for width in natural[:-1]] + natural[-1:]
        widths = [max(1, min(width, available)) for width in wanted]
        if sum(widths) > available:
            may_shrink = [column.width is None for column in self._columns]
            widths = _shrunk(widths, may_shrink, available)
            if (excess := sum(widths) - available) > 0:
                widths = _reduced(excess, [True] * len(widths), widths, widths)
            widths = list(map(min, widths, wanted))  # an empty column needs no room of its own
        return widths


def _plain(cell: str | Text) -> str:
    return cell if isinstance(cell, str) else cell.plain


@dataclass(slots=True)
class _Layout:
    """How the cells of one column are laid out, each remembered: a year says the same over and over."""

    console: Console
    width: int
    gap: int
    justify: Justify
    known: dict[object, list[Line]] = field(default_factory=dict)

    def lines(self, cell: str | Text) -> list[Line]:
        """The lines of a cell, padded to the column's width."""
        key = cell if isinstance(cell, str) else (cell.plain, cell.style, *cell.spans)
        lines = self.known.get(key)
        if lines is None:
            lines = self.known[key] = self._laid_out(cell)
        return lines

    def _laid_out(self, cell: str | Text) -> list[Line]:
        width = max(0, self.width - self.gap)
        plain = _plain(cell)
        if plain.isprintable() and (missing := width - cell_len(plain)) >= 0:
            # One line that fits, as most do. (Line breaks and tabs are not printable.)
            if isinstance(cell, str):
                return [[Segment(self._padded(cell, missing) + " " * (self.width - width))]]
            if not cell.spans:
                return [self._segments(Text(self._padded(plain, missing), cell.style))]
        text = Text(cell) if isinstance(cell, str) else cell
        wrapped = text.wrap(self.console, max(1, width), justify=self.justify, overflow="fold", tab_size=_TAB)
        return [self._segments(line) for line in wrapped]

    def _padded(self, plain: str, missing: int) -> str:
        if self.justify == "left":
            return plain + " " * missing
        stripped = plain.rstrip()
        return " " * (missing + len(plain) - len(stripped)) + stripped

    def _segments(self, line: Text) -> Line:
        rest = " " * (self.width - cell_len(line.plain))
        if line.spans:
            return [*line.render(self.console), Segment(rest)]
        if line.style:
            return [Segment(line.plain, self.console.get_style(line.style)), Segment(rest)]
        return [Segment(line.plain + rest)]


def _row(
    cells: Sequence[list[Line]], widths: Sequence[int], style: Style | None = None, *, to_bottom: bool = False
) -> Iterator[Segment]:
    """The lines of one row; shorter cells stand at its top, those of the head at its bottom."""
    height = max(map(len, cells), default=0)
    for number in range(height):
        plain = ""  # what has no colour is said in one piece
        for place, (lines, width) in enumerate(zip(cells, widths, strict=True)):
            at = number - height + len(lines) if to_bottom else number
            if place:
                plain += " "
            for segment in lines[at] if 0 <= at < len(lines) else [Segment(" " * width)]:
                look = segment.style if style is None else style + segment.style
                if look:
                    yield Segment(plain)
                    yield Segment(segment.text, look)
                    plain = ""
                else:
                    plain += segment.text
        yield Segment(plain + "\n")


def _shrunk(widths: list[int], may_shrink: list[bool], available: int) -> list[int]:
    """The widths with the widest that may shrink made narrower, level by level, until they fit."""
    while (excess := sum(widths) - available) > 0 and any(may_shrink):
        widest = max(width for width, may in zip(widths, may_shrink, strict=True) if may)
        next_widest = max(
            width if may and width != widest else 0 for width, may in zip(widths, may_shrink, strict=True)
        )
        if widest == next_widest:
            break
        chosen = [may and width == widest for width, may in zip(widths, may_shrink, strict=True)]
        most = [min(excess, widest - next_widest)] * len(widths)
        widths = _reduced(excess, chosen, most, widths)
    return widths


def _reduced(excess: int, chosen: Sequence[bool], most: Sequence[int], widths: list[int]) -> list[int]:
    """The widths with an excess taken evenly from those chosen, from none more than ``most``."""
    sharing = [here and bool(limit) for here, limit in zip(chosen, most, strict=True)]
    left = sum(sharing)
    reduced = []
    for shares, limit, width in zip(sharing, most, widths, strict=True):
        if shares:
            taken = min(limit, round(excess / left))
            excess -= taken
            left -= 1
            reduced.append(width - taken)
        else:
            reduced.append(width)
    return reduced
