"""Which row of the table of scores is which criterion's, whatever stands between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ..domain.codes import Code
from ..domain.findings import TextRef
from ..layout import Column
from .cells import Reader
from .council import find_council, is_column_numbers
from .criteria import CriterionNames, Numbering, is_subtotal, is_total, leading_number, numbering
from .grid import cell_name, shown
from .headings import Table
from .trace import Why

_LONGEST_QUOTED = 80
_MOST_REPORTED = 200
_MOST_COMPARED = 500
"""Rows whose names are held against those of the criteria: no table of criteria has so many in doubt."""


@dataclass(slots=True)
class CriterionRow:
    """A row of a criterion, with the rows of its indicators beneath it.

    ``in_doubt``: another row claims the criterion too, or the row another criterion; that was reported.
    ``claimed`` is what the row's name says, where that is not the criterion of its number: another's number,
    or the name itself, in quotation marks, where it is no criterion's.
    """

    number: int
    row: int
    subs: list[int] = field(default_factory=list)
    in_doubt: bool = False
    claimed: str = ""
    by: Why = Why.NUMBER

    @property
    def why(self) -> Why:
        """What the row was understood by; a doubt comes before everything."""
        return Why.DOUBT if self.in_doubt or self.claimed else self.by


class FoundRows(NamedTuple):
    """The rows of criteria and the rows of totals of one table, and the table's last row."""

    criteria: tuple[CriterionRow, ...]
    totals: tuple[int, ...]
    last: int


def find_rows(reader: Reader, table: Table, names: CriterionNames) -> FoundRows:
    """The rows of a table of scores by its first column of points; what is in doubt is reported."""
    points = table.columns[Column.POINTS][0]
    question = FoundRows, id(table), id(names), points
    if question not in table.grid.found:
        own = Reader(reader.file, table.grid, commune=reader.commune)
        # With the table and the names, so that no others take their place in memory.
        table.grid.found[question] = _RowFinder(own, table, names).find(points), own.findings, table, names
    found: FoundRows = table.grid.found[question][0]
    reader.findings += table.grid.found[question][1]
    return found


class _RowFinder:
    """Finds the rows of one table of scores; what is in doubt is reported."""

    def __init__(self, reader: Reader, table: Table, names: CriterionNames) -> None:
        self._reader = reader
        self._grid = reader.grid
        self._table = table
        self._names = names
        self._order = table.column(Column.ORDER)
        self._numbered = self._by_name = False
        self._compared = self._reported = 0
        self._name_columns = table.columns.get(Column.CRITERION, ())
        self._label_columns = [column for column in (self._order, *self._name_columns) if column]

    def find(self, points: int) -> FoundRows:
        keys = self._keys()
        romans = {key.roman for key in keys.values() if key.roman}
        arabic = {key.number for key in keys.values() if key.number}
        by_roman = len(romans & self._names.numbers) > 1 and (
            romans >= self._names.numbers or not arabic & self._names.numbers
        )
        self._numbered = bool(romans or arabic)
        self._by_name = not by_roman and self._restarts(keys)
        rows: list[CriterionRow] = []
        totals: list[int] = []
        for row, key in keys.items():
            if self._is_total_row(row):
                totals.append(row)
                continue
            if totals:
                if key.number in self._names.numbers and key.number not in {each.number for each in rows}:
                    rows.append(CriterionRow(key.number or 0, row))
                continue
            self._assign_row(row, key, by_roman, points, rows)
        last = max([self._table.last_heading_row, *(each.row for each in rows), *totals])
        return FoundRows(tuple(rows), tuple(totals), last)

    def _restarts(self, keys: dict[int, Numbering]) -> bool:
        """Whether the numbers begin anew in each group of rows: then the names decide, all of them sure."""
        numbers = [key.number for key in keys.values() if key.number is not None]
        if len(set(numbers)) == len(numbers):
            return False
        numbered = [
            row for row, key in keys.items() if key.number is not None and not self._is_total_row(row)
        ]
        if len({keys[row].number for row in numbered}) == len(numbered) or len(numbered) > _MOST_COMPARED:
            return False
        claimed = [self._names.surely(self._name(row)) for row in numbered]
        return None not in claimed and len(set(claimed)) == len(claimed)

    def _keys(self) -> dict[int, Numbering]:
        """What the column of numbers says, row by row, as far as the table reaches."""
        council = find_council(self._grid, self._table.first_row)
        last = council.first_heading_row - 1 if council is not None else self._grid.last_row
        keys: dict[int, Numbering] = {}
        columns = self._table.all_columns()
        for row in range(self._table.first_row, last + 1):
            if self._grid.row_is_empty(row, columns):
                continue
            if keys or not is_column_numbers(self._grid, row, self._table):
                keys[row] = numbering(self._grid.at(row, self._order)) if self._order else Numbering()
        return keys

    def _name(self, row: int) -> str:
        for column in self._name_columns:
            value = self._grid.at(row, column)
            if isinstance(value, str):
                return " ".join(value.split())
        return ""

    def _is_total_row(self, row: int) -> bool:
        if not self._name_columns:  # names no heading tells of may stand anywhere
            return any(isinstance(text, str) and is_total(text) for _, text in self._grid.rows.get(row, ()))
        return any(is_total(self._grid.text(row, column)) for column in self._label_columns)

    def _is_subtotal_row(self, row: int) -> bool:
        return any(is_subtotal(self._grid.text(row, column)) for column in self._label_columns)

    def _assign_row(
        self, row: int, key: Numbering, by_roman: bool, points: int, rows: list[CriterionRow]
    ) -> None:
        number = key.roman if by_roman else key.number
        by = Why.ROMAN if by_roman else Why.NUMBER
        name = self._name(row)
        if self._by_name and number is not None:
            number, by = self._names.surely(name), Why.NAME
        elif number is None and key.number is None and key.parent is None:
            led, rest = leading_number(name)
            if led is not None and not self._numbered:
                number, name, by = led, rest, Why.LED
        if number is None:
            self._assign_unnumbered(row, key, by_roman, name, points, rows)
        elif number not in self._names.numbers:
            self._unknown(row, str(number))
        elif any(each.number == number for each in rows):
            self._twice(row, number, rows)
        else:
            rows.append(CriterionRow(number, row, claimed=self._contradiction(number, name), by=by))

    def _assign_unnumbered(
        self, row: int, key: Numbering, by_roman: bool, name: str, points: int, rows: list[CriterionRow]
    ) -> None:
        if key.parent is not None or key.letter or (by_roman and key.number is not None):
            if rows and (key.parent is None or key.parent == rows[-1].number):
                rows[-1].subs.append(row)
            return
        matched: tuple[int, ...] = ()
        if name and self._compared < _MOST_COMPARED:
            self._compared += 1
            matched = self._names.match(name, shortened=not self._numbered)
        if len(matched) == 1:
            if any(each.number == matched[0] for each in rows):
                self._twice(row, matched[0], rows)
            else:
                rows.append(CriterionRow(matched[0], row, by=Why.NAME))
            return
        if matched:
            self._reader.report(
                Code.READING_IN_DOUBT,
                self._reader.place(row, self._name_columns[0]),
                what=TextRef("found.criterion-named", name=name[:80]),
                first=str(matched[0]),
                second=str(matched[1]),
            )
            rows.extend(CriterionRow(each, row, in_doubt=True) for each in matched[:2])
            return
        value = self._grid.at(row, points)
        if value is None or key.roman is not None or key.number is not None or self._is_subtotal_row(row):
            return  # a heading of a group of criteria, or the sum beneath it
        if self._order is not None and name.startswith(("-", "+", "•", "*")) and rows:
            rows[-1].subs.append(row)
            return
        self._unknown(row, name or shown(value))

    def _contradiction(self, number: int, name: str) -> str:
        """What a row's name says, where that is not the criterion of its number."""
        if not name or (claimed := self._names.surely(name)) == number:
            return ""
        if claimed is None:
            matched = self._names.match(name, shortened=True)
            if number in matched or (not matched and not self._names.is_foreign(name, number)):
                return ""
            claimed = matched[0] if len(matched) == 1 else None
        return f"“{name[:_LONGEST_QUOTED]}”" if claimed is None else str(claimed)

    def _has_said_enough(self) -> bool:
        """Whether so many rows are of no criterion, or of one that has a row, that more tell nothing new."""
        self._reported += 1
        return self._reported > _MOST_REPORTED

    def _unknown(self, row: int, value: str) -> None:
        if self._has_said_enough():
            return
        column = self._order or (self._name_columns[0] if self._name_columns else 1)
        self._reader.report(Code.CRITERION_UNKNOWN, self._reader.place(row, column), value=value[:200])

    def _twice(self, row: int, number: int, rows: list[CriterionRow]) -> None:
        other = next(each for each in rows if each.number == number)
        column = self._order or self._name_columns[0]
        other.in_doubt = True
        if self._has_said_enough():
            return
        self._reader.report(
            Code.CRITERION_ROW_TWICE,
            self._reader.place(row, column),
            criterion=str(number),
            other=cell_name(other.row, column),
        )
