"""What an officer's mapping file fixes about one sheet: it comes before every word the program knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..layout import Column, InfoLabel
from ..layout.words import Words


class FixedTable(NamedTuple):
    """What is fixed of one table: columns by number, headings by their folded text, the first row.

    ``criteria``: the columns of criteria, by the criterion, where the table has one for each.
    """

    columns: Mapping[Column, int]
    headings: Mapping[str, Column]
    first_row: int | None
    criteria: Mapping[int, int]


class Fixed(NamedTuple):
    """What is fixed of one sheet: which of ours it is, its tables, its labels by their folded text."""

    roles: frozenset[Words]
    tables: Mapping[Words, FixedTable]
    labels: Mapping[str, InfoLabel]
