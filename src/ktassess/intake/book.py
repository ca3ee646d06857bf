"""The district's own book: its communes, the review's points, its council, documents and meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from itertools import count

from ..domain.assessment import Meeting, Member
from ..domain.codes import Code
from ..domain.district import Appraisal, DistrictBook, IssuedDocument, ListedCommune
from ..domain.entries import Place
from ..domain.findings import Finding
from ..domain.locality import kind_of
from ..domain.regulation import Kind, Regulation
from ..layout import Column, DistrictSheet
from ..layout.scoring import KIND_WORDS
from .appraisals import UNIT, AppraisalReader, find_appraisals
from .cells import Reader
from .council import find_council, read_council, without_column_numbers
from .criteria import CriterionNames, is_total, numbering
from .grid import Grid, Workbook, shown
from .headings import Headings, Table, find_table
from .label_values import LabelReader, official_code
from .labels import find_labels
from .sheets import InDoubtError, Sheets
from .whole_columns import Columns

Finder = Callable[[Grid], Table | None]

_KINDS = {Kind(key): words for key, words in KIND_WORDS.items()}
_COMMUNE_COLUMNS = Headings(
    Column.UNIT_CODE,
    Column.UNIT_NAME,
    Column.UNIT_KIND,
    Column.DIFFICULT,
    Column.RECEIVED_ON,
    Column.ORDER,
    Column.NOTE,
    part=DistrictSheet.COMMUNES,
)
_DOCUMENT_COLUMNS = Headings(
    Column.DOCUMENT,
    Column.UNIT_CODE,
    Column.NUMBER,
    Column.DATE,
    Column.SIGNER,
    Column.OFFICE,
    Column.NOTE,
    part=DistrictSheet.DOCUMENTS,
)
_FEWEST_LABELS = 3


def read_book(workbook: Workbook, file: str, regulation: Regulation) -> DistrictBook:
    """The district's book, all its sheets; ``file`` is its display name.

    Only the list of communes must be there. Findings about one commune carry its code.
    """
    return _BookReader(workbook, file, regulation).read()


class _BookReader:
    def __init__(self, workbook: Workbook, file: str, regulation: Regulation) -> None:
        self._workbook = workbook
        self._file = file
        self._regulation = regulation
        self._findings: list[Finding] = []
        self._sheets = Sheets(file, workbook, self._findings)

    def read(self) -> DistrictBook:
        return DistrictBook(
            file=self._file,
            communes=self._communes(),
            appraisals=self._appraisals(),
            council=self._council(),
            documents=self._documents(),
            meeting=self._meeting(),
            findings=tuple(self._findings),
        )

    def _reader(self, grid: Grid) -> Reader:
        return Reader(self._file, grid, self._findings)

    def _communes(self) -> tuple[ListedCommune, ...]:
        found = self._table(DistrictSheet.COMMUNES, find_communes)
        if found is None:
            return ()
        grid, table = found
        self._need(grid, table, (Column.UNIT_CODE, Column.UNIT_NAME))
        columns = Columns(self._reader(grid), commune_rows(grid, table))
        fields = zip(
            columns.codes(table.column(Column.UNIT_CODE)),
            columns.rows(),
            columns.texts(table.column(Column.UNIT_NAME)),
            columns.one_of(
                table.column(Column.UNIT_KIND), Column.UNIT_KIND.label, _KINDS, Code.VALUE_NOT_IN_LIST
            ),
            columns.marks(table.column(Column.DIFFICULT), Column.DIFFICULT.label),
            columns.dates(table.column(Column.RECEIVED_ON), Column.RECEIVED_ON.label),
            columns.texts(table.column(Column.NOTE), lines=True),
            strict=False,
        )
        return tuple(ListedCommune(code, *others) for code, _, *others in fields)

    def _appraisals(self) -> tuple[Appraisal, ...]:
        names = CriterionNames.of(self._regulation)
        found = self._table(DistrictSheet.APPRAISAL, lambda grid: find_appraisals(grid, names), needed=False)
        if found is None:
            return ()
        grid, table = found
        self._need(grid, table, (Column.UNIT_CODE, Column.UNIT_NAME), any_of=True)
        rows = commune_rows(grid, table)
        return AppraisalReader(self._reader(grid), table, self._regulation).read(rows)

    def _council(self) -> tuple[Member, ...]:
        found = self._table(DistrictSheet.COUNCIL, find_council, needed=False)
        return () if found is None else read_council(self._reader(found[0]), found[1])

    def _documents(self) -> tuple[IssuedDocument, ...]:
        found = self._table(DistrictSheet.DOCUMENTS, find_documents, needed=False)
        if found is None:
            return ()
        grid, table = found
        self._need(grid, table, (Column.NUMBER, Column.DATE))
        columns = Columns(self._reader(grid), commune_rows(grid, table, key=(Column.DOCUMENT,)))
        fields = zip(
            columns.codes(table.column(Column.UNIT_CODE)),
            columns.texts(table.column(Column.DOCUMENT)),
            columns.texts(table.column(Column.NUMBER)),
            columns.dates(table.column(Column.DATE), Column.DATE.label),
            columns.texts(table.column(Column.SIGNER)),
            columns.texts(table.column(Column.OFFICE)),
            strict=False,
        )
        return tuple(IssuedDocument(title, code, *others) for code, title, *others in fields)

    def _meeting(self) -> Meeting:
        def content(grid: Grid) -> bool | None:
            if find_council(grid) or find_communes(grid) or find_documents(grid):
                return None
            return find_labels(Reader(self._file, grid)).rows >= _FEWEST_LABELS or None

        try:
            found = self._sheets.find(DistrictSheet.MEETING, content, _names_but(DistrictSheet.MEETING))
        except InDoubtError:
            return Meeting()
        if found is None:
            return Meeting()
        reader = self._reader(found[0])
        labels = find_labels(reader, beside_only=self._workbook.form_version is not None)
        return LabelReader(reader, labels).meeting()

    def _table(self, words: DistrictSheet, find: Finder, *, needed: bool = True) -> tuple[Grid, Table] | None:
        """The table on the sheet of that name, or wherever it stands; None where there is none."""
        try:
            found = self._sheets.find(words, find, _names_but(words))
        except InDoubtError:
            return None
        if found is None:
            if needed:
                self._sheets.missing(words)
            return None
        grid, table = found[0], found[1] or find(found[0])
        if table is None:
            if grid.values:
                self._findings.append(
                    Finding(
                        Code.HEADING_MISSING,
                        Place(self._file, grid.name),
                        {"heading": _FIRST_HEADING[words].label, "sheet": grid.name},
                    )
                )
            return None
        return grid, table

    def _need(self, grid: Grid, table: Table, headings: tuple[Column, ...], *, any_of: bool = False) -> None:
        missing = [heading for heading in headings if table.column(heading) is None]
        if any_of and len(missing) < len(headings):
            return
        for heading in missing:
            self._reader(grid).report(
                Code.HEADING_MISSING,
                self._reader(grid).place(table.first_heading_row, min(table.all_columns())),
                heading=heading.label,
                sheet=grid.name,
            )


@cache
def _names_but(words: DistrictSheet) -> tuple[str, ...]:
    """The names of all other sheets."""
    return tuple(name for sheet in DistrictSheet if sheet is not words for name in sheet.folded)


def commune_rows(grid: Grid, table: Table, key: tuple[Column, ...] = tuple(UNIT)) -> list[int]:
    """The rows that name something; totals and the lines of signature beneath the table do not count."""
    columns = [column for heading in key if (column := table.column(heading)) is not None]
    order = table.column(Column.ORDER)
    labelled = (*columns, *((order,) if order else ()))
    filled = grid.rows_filled(table.all_columns())
    ended = next(row for row in count(table.first_row) if row not in filled)
    rows = sorted(row for row in grid.rows_filled(columns) if row >= table.first_row)
    rows = without_column_numbers(rows, grid, table)
    if _any_total(grid, labelled):
        rows = [row for row in rows if not any(is_total(grid.text(row, column)) for column in labelled)]
    if Column.DOCUMENT in key:
        return rows
    return [row for row in rows if row < ended or _names_unit(grid, table, row)]


def _any_total(grid: Grid, columns: Iterable[int]) -> bool:
    """Whether any cell in these columns may be the label of a total; a merged one shows in others too."""
    if grid.merged:
        return True
    cells = [value for column in columns for value in grid.columns.get(column, {}).values()]
    texts = {shown(value) for value in cells if not isinstance(value, Decimal)}
    return any(map(is_total, texts))


def _names_unit(grid: Grid, table: Table, row: int) -> bool:
    """Whether a row has a number, a code or the name of a commune, as lines of signature have not."""
    order = table.column(Column.ORDER)
    code, name = table.column(Column.UNIT_CODE), table.column(Column.UNIT_NAME)
    return (
        (order is not None and numbering(grid.at(row, order)).number is not None)
        or (code is not None and official_code(shown(grid.at(row, code))).isdigit())
        or (name is not None and kind_of(grid.text(row, name)) is not None)
    )


def find_communes(grid: Grid) -> Table | None:
    """The list of communes on a sheet: a name or code, and beside it the kind or what it is for."""
    beside = frozenset({Column.UNIT_KIND, Column.DIFFICULT, Column.RECEIVED_ON})
    table = find_table(grid, _COMMUNE_COLUMNS, (UNIT, beside))
    if table is not None or find_appraisals(grid) is not None:
        return table
    return find_table(grid, _COMMUNE_COLUMNS, tuple(frozenset({each}) for each in UNIT))


def find_documents(grid: Grid) -> Table | None:
    """The list of documents on a sheet: titles, and beside them numbers or dates."""
    return find_table(
        grid, _DOCUMENT_COLUMNS, (frozenset({Column.DOCUMENT}), frozenset({Column.NUMBER, Column.DATE}))
    )


_FIRST_HEADING = {
    DistrictSheet.COMMUNES: Column.UNIT_CODE,
    DistrictSheet.APPRAISAL: Column.UNIT_CODE,
    DistrictSheet.COUNCIL: Column.MEMBER_NAME,
    DistrictSheet.DOCUMENTS: Column.DOCUMENT,
}
