"""What an officer's mapping file fixes about one sheet: it comes before every word the program knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..layout import Column, InfoLabel
from ..layout.words import Words


@dataclass(frozen=True, slots=True)
class FixedTable:
    """What is fixed of one table: columns by number, headings by their folded text, the first row.

    ``criteria``: the columns of criteria, by the criterion, where the table has one for each.
    """

    columns: Mapping[Column, int] = field(default_factory=dict)
    headings: Mapping[str, Column] = field(default_factory=dict)
    first_row: int | None = None
    criteria: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fixed:
    """What is fixed of one sheet: which of ours it is, its tables, its labels by their folded text."""

    roles: frozenset[Words] = frozenset()
    tables: Mapping[Words, FixedTable] = field(default_factory=dict)
    labels: Mapping[str, InfoLabel] = field(default_factory=dict)
