"""What a look at a sheet's XML tells."""

from __future__ import annotations

import re
from typing import NamedTuple

from .references import Position, Range
from .usual import UsualRows
from .xmltext import MAIN

_EMPTY_CELL = rb"<c(?:\s[^>/]*+)?+(?:/>|></c>)"
_EMPTY_ROW = rb"<row(?:\s[^>/]*+)?+(?:/>|>\s*+</row>)"


class SheetXml(NamedTuple):
    """What a look at a sheet's XML found. ``data`` are its rows, ``declared`` what they need declared.

    ``last_string`` is the highest index of a shared string (-1: none). ``without_value`` are formulas
    whose value was never computed, with the formula's text (None: only the first of the cells that share it
    spells it out). ``clean``: the fast reader sees all there is to see. ``usual``: the rows taken apart.
    """

    data: bytes
    declared: bytes
    cells: int
    last_string: int
    without_value: dict[Position, str | None]
    hidden_rows: frozenset[int]
    hidden_columns: tuple[tuple[int, int], ...]
    merged: tuple[Range, ...]
    clean: bool
    usual: UsualRows | None = None

    @property
    def xml(self) -> bytes:
        """A sheet that holds nothing but the cells."""
        return worksheet(self.declared, self.data if self.usual is None else without_empty(self.data))


def without_empty(data: bytes) -> bytes:
    """The rows without cells that are formatted but hold nothing: they may lie anywhere, in any number."""
    return re.sub(_EMPTY_ROW, b"", re.sub(_EMPTY_CELL, b"", data))


def worksheet(declared: bytes, data: bytes) -> bytes:
    """A sheet of nothing but these rows."""
    return b'<worksheet xmlns="%s"%s><sheetData>%s</sheetData></worksheet>' % (MAIN.encode(), declared, data)
