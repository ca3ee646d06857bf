"""Values with a label beside them: ``Thông tin``, ``Cuộc họp``, or the lines above a table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from ..domain.codes import Code
from ..domain.text import fold
from ..layout import Column, InfoLabel
from .cells import Reader
from .grid import Grid, Value, cell_name, shown
from .references import Position

_LONGEST_LABEL = 120
_FARTHEST = 6
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}|[a-zA-Z]|[IVXivx]{1,4})\s*[.)/]\s+|^\s*[-–+•*]\s*")
_PARENTHESES = re.compile(r"\([^()]*\)")
_INLINE = re.compile(r"\s*([^:]{2,90}?)\s*:\s*(.*)", re.DOTALL)
_UNIT_LABELS = {"xa": "Xã", "phuong": "Phường", "thi tran": "Thị trấn"}
_LETTERHEAD = r"(?is)(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+((?:xã|phường|thị trấn)\s+\S.{1,40})"
_TITLE_YEAR = r"(?i)(tháng\s+\S{1,3}\s+)?\bnăm\s+((?:19|20|21)[0-9]{2})\b"
_LINES = re.compile(r"\n")

_FEWEST_HEADINGS = 2
_COLUMN_WORDS = frozenset(words for column in Column for words in column.folded) - frozenset(
    words for label in InfoLabel for words in label.folded
)
_BY_WORDS = {words: label for label in InfoLabel for words in label.folded}


class Labelled(NamedTuple):
    """Where a label stands, where its value stands, and the value itself (None: blank).

    ``in_doubt``: the label stands on the sheet again with another value; that was reported. ``mapped``: the
    officer's mapping file says which label it is. ``unlabelled``: a letterhead or a title says it.
    """

    label_cell: Position
    value_cell: Position
    value: Value | None
    in_doubt: bool = False
    mapped: bool = False
    unlabelled: bool = False


class Labels(NamedTuple):
    """The labels found on a sheet, with their values."""

    found: dict[InfoLabel, Labelled]

    @property
    def rows(self) -> int:
        """In how many rows labels stand: headings of a table stand in one."""
        return len({each.label_cell[0] for each in self.found.values()})

    def add_if_missing(self, label: InfoLabel, one: tuple[Position, Value] | None) -> None:
        """Take a value that stands without its label, where the label has none."""
        if one is not None and label not in self.found:
            self.found[label] = Labelled(one[0], one[0], one[1], unlabelled=True)


@lru_cache(maxsize=4096)
def label_of(text: str) -> InfoLabel | None:
    """Which label a text is; numbering, a colon and remarks in parentheses are left aside."""
    return next((_BY_WORDS[words] for words in _wordings(text) if words in _BY_WORDS), None)


def _wordings(text: str) -> tuple[str, ...]:
    if len(text) > _LONGEST_LABEL:
        return ()
    bare = _NUMBERED.sub("", text)
    return fold(bare), fold(_PARENTHESES.sub(" ", bare))


def _mapped(grid: Grid, text: str) -> InfoLabel | None:
    """Which label a text is by the officer's mapping file."""
    labels = grid.fixed.labels if grid.fixed is not None else {}
    return next((labels[words] for words in _wordings(text) if words in labels), None) if labels else None


def find_labels(
    reader: Reader,
    rows: range | None = None,
    *,
    beside_only: bool = False,
    with_colon_only: bool = False,
) -> Labels:
    """The labels in some rows of a sheet (None: all), with their values.

    The value stands to the right of its label or behind its colon. ``beside_only``: nothing but the cell next
    to a label is its value, as in our own forms. ``with_colon_only``: where signatures stand too, a label has
    a colon ("Thư ký" alone is an office). A label that stands there twice with two values is in doubt.
    """
    grid = reader.grid
    cells = [
        (position, value)
        for position, value in sorted(grid.values.items())
        if isinstance(value, str) and (rows is None or position[0] in rows)
    ]
    labels: list[tuple[Position, InfoLabel]] = []
    inline: list[tuple[Position, InfoLabel, str]] = []
    mapped: set[tuple[Position, InfoLabel]] = set()
    heading_rows: dict[int, bool] = {}
    for position, text in cells:
        given = _mapped(grid, text)
        label = given or label_of(text)
        if label is not None:
            colon = text.rstrip().endswith(":")
            if given or colon or not (with_colon_only or _is_heading_row(grid, position[0], heading_rows)):
                labels.append((position, label))
                mapped.update({(position, label)} if given else ())
            continue
        for line in _LINES.split(text) if ":" in text else ():
            if (pair := _inline(grid, line)) is not None:
                inline.append((position, *pair))
                mapped.update({(position, pair[0])} if _mapped(grid, line.partition(":")[0]) else ())
    found: dict[InfoLabel, Labelled] = {}
    starts = {position for position, _ in labels}
    fixed = {label for _, label in mapped}
    labels = [each for each in labels if each in mapped or each[1] not in fixed]
    inline = [each for each in inline if each[:2] in mapped or each[1] not in fixed]
    offsets = {} if beside_only else _offsets(grid, labels, starts)
    for position, label in labels:
        row, column = position
        at = row, _right_of(grid, position) + offsets.get(column, 1)
        value = None if at in starts else grid.spread(*at)
        _add(reader, found, label, Labelled(position, at, value, mapped=label in fixed))
    for position, label, text in inline:
        _add(reader, found, label, Labelled(position, position, text or None, mapped=label in fixed))
    return Labels(found)


def _is_heading_row(grid: Grid, row: int, known: dict[int, bool]) -> bool:
    """Whether what could be labels are headings of columns: two stand in their row that are no labels."""
    if row not in known:
        cells = grid.rows[row]
        headings = sum(isinstance(text, str) and fold(text) in _COLUMN_WORDS for _, text in cells)
        known[row] = headings >= _FEWEST_HEADINGS
    return known[row]


def _inline(grid: Grid, line: str) -> tuple[InfoLabel, str] | None:
    found = _INLINE.fullmatch(line)
    if found is None:
        return None
    label, text = _mapped(grid, found[1]) or label_of(found[1]), found[2].strip()
    unit = _UNIT_LABELS.get(fold(found[1]))
    if unit is not None and label in (None, InfoLabel.NAME):
        return InfoLabel.NAME, f"{unit} {text}" if text else ""
    return None if label is None else (label, text)


def _right_of(grid: Grid, position: Position) -> int:
    area = grid.merged_at(*position)
    return area[3] if area is not None else position[1]


def _offsets(
    grid: Grid, labels: Iterable[tuple[Position, InfoLabel]], starts: set[Position]
) -> dict[int, int]:
    """How far to the right of its label a value stands, by the labels' column: where any of them has one."""
    offsets: dict[int, int] = {}
    for offset in range(1, _FARTHEST + 1):
        for position, _ in labels:
            at = position[0], _right_of(grid, position) + offset
            if position[1] not in offsets and at not in starts and grid.spread(*at) is not None:
                offsets[position[1]] = offset
    return offsets


def _add(reader: Reader, found: dict[InfoLabel, Labelled], label: InfoLabel, one: Labelled) -> None:
    other = found.get(label)
    if other is None or other.value is None:
        found[label] = one
    elif other.in_doubt:
        return
    elif one.value is not None and fold(shown(one.value)) != fold(shown(other.value)):
        reader.report(
            Code.READING_IN_DOUBT,
            reader.place(*one.value_cell),
            what=label.label,
            first=f"{shown(other.value)} ({cell_name(*other.value_cell)})",
            second=f"{shown(one.value)} ({cell_name(*one.value_cell)})",
        )
        found[label] = one._replace(value=f"{shown(other.value)} / {shown(one.value)}", in_doubt=True)


def letterhead_name(grid: Grid, rows: range) -> tuple[Position, Value] | None:
    """The unit named by a letterhead above a table ("ỦY BAN NHÂN DÂN XÃ ĐẮK MAR"), if only one is."""
    names: dict[str, tuple[Position, str]] = {}
    for position, value in grid.values.items():
        if position[0] in rows and isinstance(value, str) and len(value) < _LONGEST_LABEL:
            first_lines = " ".join(value.split("\n")[:2])
            if found := re.fullmatch(_LETTERHEAD, " ".join(first_lines.split())):
                names.setdefault(fold(found[1]), (position, found[1]))
    return next(iter(names.values())) if len(names) == 1 else None


def title_year(grid: Grid, rows: range) -> tuple[Position, Value] | None:
    """The year a title above a table names ("… NĂM 2014"), if only one is; dates do not count."""
    years: dict[int, Position] = {}
    for position, value in grid.values.items():
        if position[0] in rows and isinstance(value, str):
            for found in re.finditer(_TITLE_YEAR, value):
                if not found[1]:
                    years.setdefault(int(found[2]), position)
    if len(years) != 1:
        return None
    ((year, position),) = years.items()
    return position, Decimal(year)
