"""Tables found by their headings, wherever they stand on a sheet and however they are typed.

A heading may stand over two or three rows, be merged, broken into lines, shortened or lengthened ("Điểm tự
chấm của xã"). What could be two things is never chosen: the caller sees every column that claims a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..domain.text import fold
from ..layout import Column, ScoringSheet
from ..layout.words import Words
from .grid import Grid, Value, cell_name, shown

if TYPE_CHECKING:
    from .fixed import Fixed, FixedTable

_LONGEST_HEADING = 90
_TALLEST = 3
_MOST_REMEMBERED = 20_000
_MOST_ROWS = 256
_PARENTHESES = re.compile(r"\([^()]*\)")

# Words that may follow a heading without changing what it means. "huyện", "thẩm định" are not among them.
_HARMLESS = frozenset(
    fold(
        "của xã phường thị trấn năm hội đồng cấp theo quy định quyết đơn vị đánh giá điểm tự số đề nghị ubnd "
        "tiêu chí thành viên"
    ).split()
)
_LABEL = re.compile(r":\s*\S")

# Points with these words are the district's, never the commune's own.
_OF_THE_DISTRICT = ("tham dinh", "xet duyet", "huyen", "cap tren")
_APPRAISAL_ITSELF = ("tham dinh", "xet duyet")
_POINTS_WORDS = ("diem", "cham", "danh gia")


class Table(NamedTuple):
    """A table on a sheet: where its headings stand and which columns claim which heading.

    Those of ``fixed`` do not claim it: the officer's mapping file gives it to them.
    """

    grid: Grid
    first_heading_row: int
    last_heading_row: int
    columns: Mapping[Column, tuple[int, ...]]
    headings: Mapping[int, str]
    fixed: frozenset[Column] = frozenset()
    begins: int | None = None

    @property
    def first_row(self) -> int:
        """The first row beneath the headings, unless the mapping file says where the table begins."""
        return self.last_heading_row + 1 if self.begins is None else self.begins

    def column(self, heading: Column) -> int | None:
        """The (first) column of a heading, or None."""
        found = self.columns.get(heading)
        return found[0] if found else None

    def all_columns(self) -> tuple[int, ...]:
        """All columns that have any heading, ours or not."""
        return tuple(self.headings)

    def heading_cell(self, column: int) -> str:
        """The cell of a column's heading, the lowest where it has several rows."""
        for row in range(self.last_heading_row, self.first_heading_row, -1):
            if (row, column) in self.grid.values:
                return cell_name(row, column)
        return cell_name(self.first_heading_row, column)


_InRow = tuple[Mapping[Column, tuple[int, ...]], Mapping[int, str]]


class Headings:
    """The headings a kind of table may have; what a text means among them is remembered."""

    def __init__(
        self,
        *columns: Column,
        part: Words | None = None,
        fixed: Mapping[str, Column] | None = None,
    ) -> None:
        """``part``: whose table it is, where a mapping file may fix it; ``fixed``: the words it fixed."""
        self.columns = columns
        self.part = part
        self._fixed = fixed or {}
        self._by_words = {words: column for column in reversed(columns) for words in column.folded}
        self._known: dict[str, Column | None] = {}
        self._rows: dict[tuple[tuple[int, Value], ...], _InRow] = {}
        self._first_words: dict[frozenset[Column], frozenset[str]] = {}

    def of(self, text: str) -> Column | None:
        """Which of the headings a text is."""
        if len(text) > _LONGEST_HEADING:
            return None
        if self._fixed and (given := self._fixed.get(fold(text))) is not None:
            return given
        if text not in self._known:
            if len(self._known) > _MOST_REMEMBERED:
                self._known.clear()
            self._known[text] = self._find(text)
        return self._known[text]

    def in_row(self, cells: tuple[tuple[int, Value], ...]) -> _InRow:
        """The columns that claim each heading, and the texts of all, where one row has the headings.

        Rows of headings are the same in book after book: those of nothing but short texts are remembered.
        """
        if self._fixed or any(type(value) is not str or len(value) > _LONGEST_HEADING for _, value in cells):
            return self._in_row(cells)
        found = self._rows.get(cells)
        if found is None:
            if len(self._rows) >= _MOST_ROWS:
                self._rows.clear()
            found = self._rows[cells] = self._in_row(cells)
        return found

    def _in_row(self, cells: Iterable[tuple[int, Value]]) -> _InRow:
        columns: dict[Column, tuple[int, ...]] = {}
        headings: dict[int, str] = {}
        for column, value in cells:
            if text := " ".join(shown(value).split()):
                headings[column] = text
                if (found := self.of(text)) is not None:
                    columns[found] = (*columns.get(found, ()), column)
        return columns, headings

    def any_of(self, cells: Iterable[tuple[int, Value]]) -> bool:
        """Whether any of the cells of a row is one of the headings."""
        known, others = self._known, []
        for _, text in cells:
            if isinstance(text, str):
                if text not in known or self._fixed:
                    others.append(text)
                elif known[text] is not None:
                    return True
        return any(self.of(text) for text in others)

    def any_begun(self, table: Table, cells: Iterable[tuple[int, Value]]) -> bool:
        """Whether any of the cells may begin a heading that a table lacks, alone or with what stands beneath.

        Where none does, no more rows of headings bring a heading that is not there: what stands above one
        another is joined and folded from its first word on, and so begins with that of one of the cells.
        """
        if self._fixed or Column.POINTS in self.columns:
            return True  # these are told by other words than the first
        lacking = frozenset(self.columns).difference(table.columns)
        words = self._first_words.get(lacking)
        if words is None:
            known = (words.partition(" ")[0] for words, column in self._by_words.items() if column in lacking)
            words = self._first_words[lacking] = frozenset(known)
        letters = {word[0] for word in words}
        for _, value in cells:
            text = shown(value)
            if "(" in text:
                return True  # what stands in parentheses may be left aside
            first = text[:1]
            plainly_other = first.isascii() and first.isalnum() and first.lower() not in letters
            if not plainly_other and len(text) <= _LONGEST_HEADING and _first_word(text) in words:
                return True
        return False

    def _find(self, text: str) -> Column | None:
        if _LABEL.search(text):
            return None
        folded = fold(text)
        if Column.POINTS in self.columns and _is_the_districts(folded):
            return Column.APPRAISED if Column.APPRAISED in self.columns else None
        bare = fold(_PARENTHESES.sub(" ", text)) if "(" in text else folded
        return self._by_words.get(folded) or self._by_words.get(bare) or self._lengthened(bare)

    def _lengthened(self, folded: str) -> Column | None:
        """The longest heading the text begins with, where only harmless words follow."""
        words = folded.split()
        for length in range(len(words) - 1, 1, -1):
            if not (words[length] in _HARMLESS or words[length].isdigit()):
                return None
            if (found := self._by_words.get(" ".join(words[:length]))) is not None:
                return found
        return None


def _first_word(text: str) -> str:
    return fold(text).partition(" ")[0]


def is_of_members(text: str) -> bool:
    """Whether a heading over several columns says that the points beneath are the members' own."""
    folded = fold(text)
    return "thanh vien" in folded and (folded.startswith("diem") or folded in ScoringSheet.MEMBERS.folded)


def _is_the_districts(folded: str) -> bool:
    spaced = f" {folded} "
    words = _OF_THE_DISTRICT if any(f" {word} " in spaced for word in _POINTS_WORDS) else _APPRAISAL_ITSELF
    return any(f" {word} " in spaced for word in words)


def find_table(
    grid: Grid, headings: Headings, needed: Sequence[frozenset[Column]], first_row: int = 1
) -> Table | None:
    """The table whose headings match best: at least one heading of each set of ``needed``.

    Of equally good ones the first, with as few heading rows as will do. What the officer's mapping file fixes
    of the sheet comes before all of it.
    """
    fixed = _fixed_table(grid.fixed, headings.part)
    if fixed is None:
        question = headings, tuple(needed), first_row
        if question not in grid.found:
            grid.found[question] = _find(grid, headings, needed, first_row)
        table: Table | None = grid.found[question]
        return table
    from .fixed_table import with_fixed

    words = Headings(*headings.columns, part=headings.part, fixed=fixed.headings)
    open_groups = [group for group in needed if not group & fixed.columns.keys()]
    found = _find(grid, words, open_groups, first_row)
    return with_fixed(grid, found, fixed, needed)


def _fixed_table(fixed: Fixed | None, part: Words | None) -> FixedTable | None:
    return fixed.tables.get(part) if fixed is not None and part is not None else None


def _find(
    grid: Grid, headings: Headings, needed: Sequence[frozenset[Column]], first_row: int
) -> Table | None:
    best: Table | None = None
    for row, cells in grid.rows.items():
        if row < first_row or not headings.any_of(cells):
            continue
        table = _table_at(grid, row, 1, headings)
        begun = bool(grid.merged)
        for height in range(1, _TALLEST + 1):
            if height > 1:
                beneath = grid.rows.get(row + height - 1, ())
                if _is_data(beneath):
                    break
                begun = begun or headings.any_begun(table, (*cells, *beneath) if height == 2 else beneath)
                if not begun:
                    continue
                table = _table_at(grid, row, height, headings)
            if all(any(column in table.columns for column in group) for group in needed) and (
                best is None or len(table.columns) > len(best.columns)
            ):
                best = table
        if best is not None and (
            len(best.columns) >= len(headings.columns) - 2 or row > best.last_heading_row + _TALLEST
        ):
            break
    return best


def _is_data(cells: Sequence[tuple[int, Value]]) -> bool:
    """Whether a row cannot be a heading: it holds numbers, or nothing at all."""
    return not cells or any(isinstance(value, Decimal) for _, value in cells)


def _table_at(grid: Grid, row: int, height: int, wanted: Headings) -> Table:
    rows = range(row, row + height)
    if height == 1 and not grid.merged:
        return Table(grid, row, row, *wanted.in_row(grid.rows[row]))
    columns: dict[Column, tuple[int, ...]] = {}
    headings: dict[int, str] = {}
    # A column that holds nothing of its own in these rows has no heading, whatever is spread over it.
    for column in sorted({column for each in rows for column, _ in grid.rows.get(each, ())}):
        pieces = _pieces(grid, rows, column)
        if not pieces:
            continue
        headings[column] = " ".join(pieces)
        found = _heading_of_pieces(pieces, wanted)
        if found is not None:
            columns[found] = (*columns.get(found, ()), column)
    return Table(grid, row, rows[-1], columns, headings)


def _pieces(grid: Grid, rows: range, column: int) -> list[str]:
    """The texts above a column, top to bottom; none where all are spread from the left by merging."""
    pieces: list[str] = []
    own = False
    for each in rows:
        value = grid.at(each, column)
        area = grid.merged_at(each, column) if value is None and grid.merged else None
        if area is not None:
            if area[2] >= rows.stop and area[0] < rows.start:
                continue
            value = grid.at(area[0], area[1])
            if area[1] == column and value is not None and area[0] < each:
                continue  # merged downwards: said once, by its first cell
        else:
            own = own or value is not None
        text = " ".join(shown(value).split())
        if text and (not pieces or pieces[-1] != text):
            pieces.append(text)
    return pieces if own else []


def _heading_of_pieces(pieces: list[str], wanted: Headings) -> Column | None:
    if len(pieces) > 1 and is_of_members(pieces[0]):
        return None  # a member's own points, whoever's name stands beneath
    whole = wanted.of(" ".join(pieces))
    if whole is Column.APPRAISED or len(pieces) == 1:
        return whole
    return wanted.of(pieces[-1]) or whole or wanted.of(pieces[0])
