"""``mapping.toml``: an officer fixes once how a folder's workbooks are laid out, before any guess by words.

Layout: ``[[layout]]`` for each way of laying out, with ``files`` (patterns of file names; none: each workbook
that has its sheets and is no form of ours), ``[layout.sheets]`` (our sheet = its name there), for each table
``[layout.scores]`` with ``first_row``, ``[layout.scores.columns]`` (column = letter) and
``[layout.scores.headings]`` (column = heading), and ``[layout.labels]`` (field = label). ``[district]`` says
the same of the district's own book, and ``[district.appraisal.criteria]`` which column is which criterion's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from re import fullmatch
from typing import Any, NamedTuple, TypeVar

from ..domain.text import fold, nfc
from ..errors import ConfigurationError
from ..layout import Column, DistrictSheet, InfoLabel, ScoringSheet
from ..layout.words import Words
from ..strict_toml import Table, read_text
from .bounds import MAX_COLUMNS, MAX_ROWS
from .fixed import Fixed, FixedTable
from .grid import Grid, Workbook
from .references import column_number
from .scan import MAPPING_FILE

Word = TypeVar("Word", Column, InfoLabel)

_ORDER_AND_NAME = (Column.ORDER, Column.CRITERION)
COLUMNS_OF: Mapping[ScoringSheet, tuple[Column, ...]] = {
    ScoringSheet.SCORES: (
        *_ORDER_AND_NAME,
        Column.MAXIMUM,
        Column.POINTS,
        Column.APPRAISED,
        Column.EVIDENCE,
        Column.NOTE,
    ),
    ScoringSheet.COUNCIL: (
        Column.ORDER,
        Column.MEMBER_NAME,
        Column.POSITION,
        Column.ROLE,
        Column.PRESENT,
        Column.OPINION,
    ),
    ScoringSheet.MEMBERS: (*_ORDER_AND_NAME, Column.MAXIMUM),
    ScoringSheet.STATISTICS: (*_ORDER_AND_NAME, Column.NUMERATOR, Column.DENOMINATOR, Column.RATE),
}
"""Which columns may be fixed of which table."""

_UNIT = (Column.ORDER, Column.UNIT_CODE, Column.UNIT_NAME)
DISTRICT_COLUMNS: Mapping[DistrictSheet, tuple[Column, ...]] = {
    DistrictSheet.COMMUNES: (*_UNIT, Column.UNIT_KIND, Column.DIFFICULT, Column.RECEIVED_ON, Column.NOTE),
    DistrictSheet.APPRAISAL: (*_UNIT[1:], Column.TOTAL, Column.CONCLUSION, Column.NOTE),
    DistrictSheet.COUNCIL: COLUMNS_OF[ScoringSheet.COUNCIL],
    DistrictSheet.DOCUMENTS: (
        Column.DOCUMENT,
        Column.UNIT_CODE,
        Column.NUMBER,
        Column.DATE,
        Column.SIGNER,
        Column.OFFICE,
        Column.NOTE,
    ),
}
"""Which columns may be fixed of which table of the district's book."""

_MOST_CRITERIA = 99


def key_of(word: Words) -> str:
    """What a sheet, a column or a label is called in a mapping file."""
    return word.name.lower()


class Layout(NamedTuple):
    """One way of laying out; ``name`` is how the account of a reading calls it."""

    name: str
    sheets: Mapping[Words, str]
    tables: Mapping[Words, FixedTable]
    labels: Mapping[str, InfoLabel]
    files: tuple[str, ...] = ()

    def fits(self, workbook: Workbook, file: str) -> bool:
        """Whether a workbook is laid out this way, by its file name, else by its sheets."""
        if self.files:
            name = nfc(file).rpartition("/")[2].casefold()
            return any(fnmatchcase(name, pattern.casefold()) for pattern in self.files)
        there = {fold(grid.name) for grid in workbook.grids}
        return workbook.form_version is None and all(fold(name) in there for name in self.sheets.values())

    def applied(self, workbook: Workbook) -> Workbook:
        """The workbook, each sheet carrying what is fixed of it."""
        return replace(
            workbook, grids=tuple(replace(grid, fixed=self._of(grid, workbook)) for grid in workbook.grids)
        )

    def _of(self, grid: Grid, workbook: Workbook) -> Fixed:
        name = fold(grid.name)
        roles = frozenset(role for role, named in self.sheets.items() if fold(named) == name)
        unnamed = self.tables.keys() - self.sheets.keys()
        own = {role for role in unnamed if name in role.folded or len(workbook.grids) == 1}
        tables = {role: table for role, table in self.tables.items() if role in roles | own}
        if DistrictSheet.COUNCIL in tables:  # one table of members in both books
            tables[ScoringSheet.COUNCIL] = tables[DistrictSheet.COUNCIL]
        return Fixed(roles, tables, self.labels)


class LayoutMapping(NamedTuple):
    """A mapping file: the first of its layouts that fits a workbook is applied to it.

    ``district`` is how the district's own book is laid out, where the file says so.
    """

    layouts: tuple[Layout, ...] = ()
    district: Layout | None = None

    def of(self, workbook: Workbook, file: str) -> Layout | None:
        """The layout of a workbook; those that name its file go first."""
        fitting = [layout for layout in self.layouts if layout.fits(workbook, file)]
        return next(iter(sorted(fitting, key=lambda layout: not layout.files)), None)


def load_mapping(path: Path) -> LayoutMapping:
    """The mapping in a file.

    Raises ConfigurationError where there is no such file or it is wrong, with file, key and line of every
    problem (see :mod:`ktassess.strict_toml`).
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        key = "error.config.unreadable" if path.is_file() else "error.config.no-file"
        raise ConfigurationError(
            key, file=str(path), key="", line=0, expected=MAPPING_FILE, found=str(error.strerror)
        ) from None
    top, report = read_text(str(path), content)
    layouts = tuple(
        _layout(table, f"{path.name}, layout {number}")
        for number, table in enumerate(top.tables("layout", required=False), start=1)
    )
    district = None
    if "district" in top:
        district = _laid_out(top.table("district"), f"{path.name}, district", DistrictSheet, DISTRICT_COLUMNS)
    report.raise_problems()
    return LayoutMapping(layouts, district)


def _layout(table: Table, name: str) -> Layout:
    files = table.texts("files", required=False)
    return _laid_out(table, name, ScoringSheet, COLUMNS_OF)._replace(files=files)


def _laid_out(
    table: Table, name: str, roles: Iterable[Words], columns_of: Mapping[Any, tuple[Column, ...]]
) -> Layout:
    sheets = table.table("sheets", required=False)
    return Layout(
        name,
        sheets={role: sheets.text(key_of(role)) for role in roles if key_of(role) in sheets},
        tables={
            role: _table(table.table(key_of(role)), columns, criteria=role is DistrictSheet.APPRAISAL)
            for role, columns in columns_of.items()
            if key_of(role) in table
        },
        labels=_words(table.table("labels", required=False), tuple(InfoLabel)),
    )


def _table(table: Table, allowed: tuple[Column, ...], *, criteria: bool = False) -> FixedTable:
    taken: set[int] = set()
    letters = table.table("columns", required=False)
    columns = {
        column: _column(letters, key, taken) for column in allowed if (key := key_of(column)) in letters
    }
    of_criteria: dict[int, int] = {}
    if criteria:
        numbers = table.table("criteria", required=False)
        of_criteria = {
            each: _column(numbers, str(each), taken)
            for each in range(1, _MOST_CRITERIA + 1)
            if str(each) in numbers
        }
    return FixedTable(
        columns,
        _words(table.table("headings", required=False), allowed),
        table.integer("first_row", low=1, high=MAX_ROWS) if "first_row" in table else None,
        of_criteria,
    )


def _column(letters: Table, key: str, taken: set[int]) -> int:
    """The number of a column given by its letter; reported where it is none, or another's."""
    text = letters.text(key)
    number = column_number(text) if fullmatch("[A-Z]{1,3}", text) else 0
    if not 0 < number <= MAX_COLUMNS:
        letters.add("error.mapping.not-a-column", key, expected="A, B, C…", found=text)
    elif number in taken:
        letters.add("error.mapping.twice", key, expected="", found=text)
    taken.add(number)
    return number


def _words(table: Table, allowed: tuple[Word, ...]) -> dict[str, Word]:
    """What folded texts stand for; a key has one text or a list of them."""
    found: dict[str, Word] = {}
    for word in allowed:
        if (key := key_of(word)) in table:
            for text in table.text_or_texts(key):
                if found.setdefault(fold(text), word) is not word:
                    table.add("error.mapping.twice", key, expected="", found=text)
    return found
