"""A worksheet's rows and its shared strings as the XML of SpreadsheetML (ECMA-376, part 1, 18.3 and 18.4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import count

from .plain import number, printable

Cell = str | int | Decimal | date | None

_LIMIT = 32767  # UTF-16 units in a cell
_CUT = "[…]"
_STANDARD_HEIGHT = 15.0
_EPOCH = date(1899, 12, 31).toordinal()
_LAST_RIGHT_DAY = 59  # Excel counts 29 February 1900, which never was

_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_AROUND_STRINGS = re.compile(r'(<sst [^>]*?)count="(\d+)" uniqueCount="(\d+)"(.*)</sst>', re.DOTALL)
_DIMENSION = re.compile('<dimension ref="[^"]*"')
_PLACE = re.compile(r'<c r="([A-Z]+)(\d+)"')
_STYLE = re.compile(r'<c r="[A-Z]+\d+" s="(\d+)"/>')


def fitting(text: str) -> str:
    """The text without control characters, or as much as Excel takes of it with a mark that it goes on."""
    text = printable(text)
    if len(text) <= _LIMIT // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LIMIT:
        return text
    return units[: 2 * (_LIMIT - len(_CUT))].decode("utf-16-le", "ignore") + _CUT


def serial(day: date) -> int:
    """The number Excel keeps for a day."""
    days = day.toordinal() - _EPOCH
    return days + 1 if days > _LAST_RIGHT_DAY else days


def shown(value: Cell) -> str:
    """A value as a chart keeps it beside its reference: exact to 16 digits, empty where it is not known."""
    if value is None:
        return ""
    return fitting(value) if isinstance(value, str) else f"{_number(value):.16g}"


def _number(value: int | Decimal | date) -> int | float:
    return serial(value) if isinstance(value, date) else number(Decimal(value))


class SharedStrings:
    """The texts of a workbook's cells: those of its part as it was written, and more."""

    def __init__(self, text: str) -> None:
        found = _AROUND_STRINGS.search(text)
        if found is None:
            raise ValueError("no shared strings")
        self._before, self._head, self._written = text[: found.start()], found[1], found[4]
        self._used, self._first = int(found[2]), int(found[3])
        self._added: dict[str, int] = {}

    def place(self, text: str) -> int:
        """The number of a text, which is added where it is new."""
        return self._added.setdefault(text, self._first + len(self._added))

    def text(self, used: int) -> str:
        """The part with all texts; ``used`` is how many cells more now hold one."""
        added = "".join(map(_string, self._added))
        total = self._first + len(self._added)
        counts = f'count="{self._used + used}" uniqueCount="{total}"'
        return f"{self._before}{self._head}{counts}{self._written}{added}</sst>"


def _string(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # What stands for a character of no XML, "_x0001_", is meant as it stands where somebody typed it.
    text = _LOOKS_ESCAPED.sub("_x005F_", text).replace("\ufffe", "_xFFFE_").replace("\uffff", "_xFFFF_")
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<si><t{kept}>{text}</t></si>"


def cell_tail(value: Cell, style: str, strings: SharedStrings) -> str:
    """A cell's element after its reference: the same wherever the value stands."""
    if value is None:
        return f' s="{style}"/>'
    if isinstance(value, str):
        return f' s="{style}" t="s"><v>{strings.place(fitting(value))}</v></c>'
    return f' s="{style}"><v>{_number(value):.16G}</v></c>'


class SheetXml:
    """A sheet's part in which marked rows are replaced by the rows of tables. Its first cell is A1."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tables: dict[int, str] = {}
        self._last_columns: list[str] = []
        self._last_rows: list[int] = []

    def formats(self, row: int) -> list[str]:
        """The numbers of the formats of a marked row's cells (``row`` from 0), in order."""
        return _STYLE.findall(self._mark(row)[0])

    def put(
        self, first: int, lines: Sequence[Sequence[int]], heights: Sequence[float], tails: Sequence[str]
    ) -> None:
        """Put a table where its first row is marked: of each row the places in ``tails``, and its height."""
        starts = [f'<c r="{_letters(column)}' for column in range(len(lines[0]))]
        parts: list[str] = []
        for at, line, height in zip(count(first + 1), lines, heights, strict=False):
            parts.append(f'<row r="{at}"{_height(height)}>')
            parts += [f'{start}{at}"{tails[place]}' for start, place in zip(starts, line, strict=True)]
            parts.append("</row>")
        self._tables[first] = "".join(parts)
        self._last_columns.append(_letters(len(starts) - 1))
        self._last_rows.append(first + len(lines))

    def texts(self) -> int:
        """How many cells of the tables hold a text."""
        return sum(rows.count(' t="s">') for rows in self._tables.values())

    def text(self) -> str:
        """The part with all tables in their places."""
        written, at = [], 0
        for first in sorted(self._tables):
            mark = self._mark(first)
            written.append(self._text[at : mark.start()])
            at = mark.end()
        written.append(self._text[at:])
        places = [place for piece in written for place in _PLACE.findall(piece)]
        column = max([*self._last_columns, *(letters for letters, _ in places)], key=lambda x: (len(x), x))
        row = max([*self._last_rows, *(int(digits) for _, digits in places)])
        written[0] = _DIMENSION.sub(f'<dimension ref="A1:{column}{row}"', written[0])
        pieces = [written[0]]
        for first, after in zip(sorted(self._tables), written[1:], strict=True):
            pieces += [self._tables[first], after]
        return "".join(pieces)

    def _mark(self, row: int) -> re.Match[str]:
        found = re.search(rf'<row r="{row + 1}"[^>]*>.*?</row>', self._text, re.DOTALL)
        if found is None:
            raise ValueError(f"row {row + 1} is not marked")
        return found


def _height(height: float) -> str:
    """A row's height as attributes, in whole pixels (4 to 3 points); none where it is the standard one."""
    points = int(height * 4 / 3) * 0.75
    return "" if points == _STANDARD_HEIGHT else f' ht="{points:.16g}" customHeight="1"'


@cache
def _letters(column: int) -> str:
    """``A`` for 0, ``AA`` for 26."""
    before, last = divmod(column, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
