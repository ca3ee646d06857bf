"""Tables look exactly as rich's own table would, whatever stands in them."""

from __future__ import annotations

import io

from hypothesis import example, given
from hypothesis import strategies as st
from rich import box
from rich.console import Console, RenderableType
from rich.style import Style
from rich.table import Table
from rich.text import Text

from ktassess.reports.grid import Grid, Justify

Look = list[tuple[str, Style]]

LETTERS = "abcxyzđẤ"
SIGNS = [*LETTERS, *"漢 \n\t–(),.", "\u00a0", "e\u0301", "z\u200b"]
WORDS = st.lists(st.sampled_from(SIGNS), max_size=30).map(lambda signs: "".join(signs).strip())
STYLES = st.sampled_from(["", "green", "bold red", "dim"])
COLUMNS = st.tuples(WORDS, st.sampled_from(["left", "right"]), st.none() | st.integers(1, 12))


@st.composite
def cells(draw: st.DrawFn) -> str | Text:
    if draw(st.booleans()):
        return draw(WORDS)
    text = Text(draw(WORDS), style=draw(STYLES))
    more = draw(WORDS)
    if text.plain and more:
        text.append(draw(st.sampled_from(["", " ", "\n"])) + more, style=draw(STYLES))
    return text


@st.composite
def tables(
    draw: st.DrawFn,
) -> tuple[list[tuple[str, Justify, int | None]], list[tuple[list[str | Text], bool]]]:
    columns = draw(st.lists(COLUMNS, min_size=1, max_size=6))
    row = st.lists(cells(), min_size=len(columns), max_size=len(columns))
    return columns, draw(st.lists(st.tuples(row, st.booleans()), max_size=6))


def looks(table: RenderableType, width: int) -> Look:
    """What is seen: every sign with its style; a blank has none, for nothing here colours a background."""
    console = Console(width=width, file=io.StringIO(), force_terminal=True, color_system="standard")
    return [
        (sign, Style() if style is None or sign.isspace() else style)
        for text, style, *_ in console.render(table, console.options)
        for sign in text
    ]


@given(tables(), st.integers(80, 140), st.booleans())
@example(([("", "left", None)], []), 80, True)
def test_a_grid_looks_as_richs_own_table(
    table: tuple[list[tuple[str, Justify, int | None]], list[tuple[list[str | Text], bool]]],
    width: int,
    headed: bool,
) -> None:
    columns, rows = table
    grid = Grid(headed=headed)
    richs = Table(
        box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, show_header=headed
    )
    for head, justify, fixed in columns:
        grid.add_column(head, justify=justify, width=fixed)
        richs.add_column(Text(head), justify=justify, width=fixed, overflow="fold", vertical="top")
    for row, ends in rows:
        grid.add_row(*row, end_section=ends)
        richs.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in row), end_section=ends)
    assert looks(grid, width) == looks(richs, width)


@given(tables(), st.integers(1, 79))
def test_even_a_very_narrow_grid_loses_no_word(
    table: tuple[list[tuple[str, Justify, int | None]], list[tuple[list[str | Text], bool]]], width: int
) -> None:
    columns, rows = table
    grid = Grid()
    for head, justify, fixed in columns:
        grid.add_column(head, justify=justify, width=fixed)
    for row, ends in rows:
        grid.add_row(*row, end_section=ends)
    seen = sorted(sign for sign, _ in looks(grid, width) if sign in LETTERS)
    said = [*(head for head, _, _ in columns), *(str(cell) for row, _ in rows for cell in row)]
    assert seen == sorted(sign for text in said for sign in text if sign in LETTERS)
