"""Whether a table's columns can change when a template is rendered: asked once, when it is loaded.

docxtpl counts the cells of every table of every document and mends the column widths. A table whose rows
come and go whole, and of which one full row always stays, never needs that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from .paragraphs import W

_TOKEN = re.compile(
    r"<(?P<end>/?)w:(?P<element>tbl|tr|tc|sdt)(?=[ >])[^>]*>|<w:gridCol\b|<w:gridSpan[^>]*>"
    r"|\{%[-+]?\s*(?P<word>\w+)"
)
_SPAN = re.compile(r'w:val="(\d+)"')
_OPENS = frozenset({"if", "for", "with"})
_CLOSES = frozenset({"endif", "endfor", "endwith"})
_FLAT = frozenset({"elif", "else", "set"})


@dataclass(slots=True)
class _Table:
    columns: int = 0
    depth: int = 0  # blocks open between the rows
    cell_depth: int = 0  # blocks open in the cell
    cells: int = 0
    spans: int = 0
    in_row: bool = False
    in_cell: bool = False
    full_row: bool = False


def columns_may_change(source: str) -> bool:
    """Whether any table of a prepared source may come out with other columns than its grid has.

    In doubt the answer is yes: it costs time, never a document.
    """
    if "<w:tbl" not in source:
        return False
    table: _Table | None = None
    for token in _TOKEN.finditer(source):
        if token["element"] == "tbl":
            if token["end"]:
                if table is None or not table.full_row or table.depth:
                    return True
                table = None
            elif table is not None:  # a table in a table: docxtpl counts its rows twice
                return True
            else:
                table = _Table()
        elif table is not None and not _goes_on(table, token):
            return True
    return table is not None


def _goes_on(table: _Table, token: re.Match[str]) -> bool:
    element, ending = token["element"], bool(token["end"])
    if element == "tr":
        if ending and table.cells > table.columns:
            return False
        if ending and not table.depth and table.spans >= table.columns:
            table.full_row = True
        table.in_row, table.cells, table.spans = not ending, 0, 0
    elif element == "tc":
        if ending and table.cell_depth:
            return False
        table.in_cell = not ending
        table.cells += not ending
        table.spans += not ending
    elif element == "sdt":
        return table.in_cell  # rows or cells inside a content control are not counted by docxtpl
    elif token["word"]:
        return _block(table, token["word"])
    elif token.group().startswith("<w:gridCol"):
        table.columns += not table.in_cell
    else:
        span = _SPAN.search(token.group())
        if span is None:
            return False
        table.spans += int(span.group(1)) - 1
    return True


def _block(table: _Table, word: str) -> bool:
    step = (word in _OPENS) - (word in _CLOSES)
    if table.in_cell:
        table.cell_depth += step
    elif table.in_row:
        return False
    else:
        table.depth += step
    return bool(step) or word in _FLAT


def columns_changed(root: etree._Element) -> bool:
    """Whether a table has more or fewer cells than its grid has columns, as docxtpl counts them."""
    for table in root.iter(W + "tbl"):
        grid = table.find(W + "tblGrid")
        columns = 0 if grid is None else len(grid.findall(W + "gridCol"))
        widest = 0
        for row in table.iter(W + "tr"):
            cells = row.findall(W + "tc")
            if len(cells) > columns:
                return True
            spans = 0
            for cell in cells:
                span = cell.find(f"{W}tcPr/{W}gridSpan")
                spans += 1 if span is None else int(span.get(W + "val", "1"))
            widest = max(widest, spans)
        if widest < columns:
            return True
    return False
