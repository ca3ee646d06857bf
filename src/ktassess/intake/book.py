"""The district's own book: its communes, the review's points, its council, documents and meeting."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from ..domain.assessment import Meeting, Member, Result
from ..domain.codes import Code
from ..domain.district import Appraisal, DistrictBook, IssuedDocument, ListedCommune
from ..domain.entries import Entry, Place
from ..domain.findings import Finding
from ..domain.regulation import Kind, Regulation
from ..layout import Column, DistrictSheet
from ..layout.scoring import KIND_WORDS
from .cells import Reader
from .council import find_council, is_column_numbers, read_council
from .criteria import is_total, numbering
from .folding import fold
from .grid import Grid, Workbook, shown
from .headings import Headings, Table, find_table
from .labels import LabelReader, find_labels, official_code, read_conclusion
from .sheets import InDoubtError, Sheets

Finder = Callable[[Grid], Table | None]

_KINDS = {Kind(key): words for key, words in KIND_WORDS.items()}
_UNIT = frozenset({Column.UNIT_CODE, Column.UNIT_NAME})
_COMMUNE_COLUMNS = Headings(
    Column.UNIT_CODE,
    Column.UNIT_NAME,
    Column.UNIT_KIND,
    Column.DIFFICULT,
    Column.RECEIVED_ON,
    Column.ORDER,
    Column.NOTE,
)
_APPRAISAL_COLUMNS = Headings(
    Column.UNIT_CODE, Column.UNIT_NAME, Column.TOTAL, Column.CONCLUSION, Column.NOTE
)
_DOCUMENT_COLUMNS = Headings(
    Column.DOCUMENT,
    Column.UNIT_CODE,
    Column.NUMBER,
    Column.DATE,
    Column.SIGNER,
    Column.OFFICE,
    Column.NOTE,
)
_CRITERION = re.compile(r"(?:(?:tieu chi|tc|diem tc|diem tieu chi)(?: so)? ?)?([0-9]{1,2})")
_FEWEST_CRITERIA = 2
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

    def _reader(self, grid: Grid, commune: str | None = None) -> Reader:
        return Reader(self._file, grid, self._findings, commune)

    def _communes(self) -> tuple[ListedCommune, ...]:
        found = self._table(DistrictSheet.COMMUNES, find_communes)
        if found is None:
            return ()
        grid, table = found
        self._need(grid, table, (Column.UNIT_CODE, Column.UNIT_NAME))
        communes = []
        for row in self._rows(grid, table):
            code = self._code(grid, row, table)
            reader = self._reader(grid, code.value)
            _report_hidden(reader, row)
            communes.append(
                ListedCommune(
                    code=code,
                    name=reader.text(row, table.column(Column.UNIT_NAME)),
                    kind=reader.one_of(
                        row,
                        table.column(Column.UNIT_KIND),
                        Column.UNIT_KIND.label,
                        _KINDS,
                        Code.VALUE_NOT_IN_LIST,
                    ),
                    specially_difficult=reader.mark(
                        row, table.column(Column.DIFFICULT), Column.DIFFICULT.label
                    ),
                    received_on=reader.date(row, table.column(Column.RECEIVED_ON), Column.RECEIVED_ON.label),
                    note=reader.text(row, table.column(Column.NOTE), lines=True),
                )
            )
        return tuple(communes)

    def _appraisals(self) -> tuple[Appraisal, ...]:
        found = self._table(DistrictSheet.APPRAISAL, self._find_appraisal, needed=False)
        if found is None:
            return ()
        grid, table = found
        self._need(grid, table, (Column.UNIT_CODE, Column.UNIT_NAME), any_of=True)
        criteria = self._criterion_columns(grid, table)
        return tuple(self._appraisal(grid, table, row, criteria) for row in self._rows(grid, table))

    def _appraisal(self, grid: Grid, table: Table, row: int, criteria: dict[int, int | None]) -> Appraisal:
        code = self._code(grid, row, table)
        reader = self._reader(grid, code.value)
        _report_hidden(reader, row)
        points: list[tuple[int, Entry[Decimal]]] = []
        for criterion in self._regulation.criteria:
            number, clause = criterion.number, criterion.maximum.source
            if number not in criteria:
                continue
            column = criteria[number]
            if column is None:  # two columns claim the criterion: that was reported
                points.append((number, Entry.unreadable("", reader.place(row, min(table.all_columns())))))
            else:
                points.append(
                    (number, _unmerged_points(reader, row, column, number, criterion.maximum.value, clause))
                )
        conclusion: Entry[Result] = read_conclusion(
            reader, row, table.column(Column.CONCLUSION), Column.CONCLUSION.label
        )
        return Appraisal(
            code=code,
            name=reader.text(row, table.column(Column.UNIT_NAME)),
            points=tuple(points),
            typed_total=reader.amount(row, table.column(Column.TOTAL), Code.TOTAL_UNREADABLE),
            conclusion=conclusion,
        )

    def _find_appraisal(self, grid: Grid) -> Table | None:
        table = find_table(grid, _APPRAISAL_COLUMNS, (_UNIT,))
        if table is None:
            return None
        return table if len(self._claims(table)) >= _FEWEST_CRITERIA else None

    def _claims(self, table: Table) -> dict[int, list[int]]:
        """The columns that claim each criterion."""
        claims: dict[int, list[int]] = {}
        ours = {column for columns in table.columns.values() for column in columns}
        for column, heading in table.headings.items():
            lowest = table.grid.text(table.last_heading_row, column)
            found = _CRITERION.fullmatch(fold(heading)) or _CRITERION.fullmatch(fold(lowest))
            if found is not None and column not in ours:
                claims.setdefault(int(found[1]), []).append(column)
        return claims

    def _criterion_columns(self, grid: Grid, table: Table) -> dict[int, int | None]:
        columns: dict[int, int | None] = {}
        numbers = {criterion.number for criterion in self._regulation.criteria}
        reader = self._reader(grid)
        for number, claimed in self._claims(table).items():
            if number not in numbers:
                place = reader.place(table.last_heading_row, claimed[0])
                reader.report(Code.CRITERION_UNKNOWN, place, value=table.headings[claimed[0]])
                continue
            columns[number] = claimed[0]
            if grid.is_hidden_column(claimed[0]):
                place = reader.place(table.last_heading_row, claimed[0])
                reader.report(Code.HIDDEN, place, what=f"cột “{table.headings[claimed[0]]}”")
            if len(claimed) > 1:
                columns[number] = None
                reader.report(
                    Code.READING_IN_DOUBT,
                    reader.place(table.last_heading_row, claimed[1]),
                    what=f"cột của tiêu chí {number}",
                    first=table.heading_cell(claimed[0]),
                    second=table.heading_cell(claimed[1]),
                )
        for number in sorted(numbers - columns.keys()):
            heading = f"TC{number}"
            reader.report(
                Code.HEADING_MISSING, Place(self._file, grid.name), heading=heading, sheet=grid.name
            )
        return columns

    def _council(self) -> tuple[Member, ...]:
        found = self._table(DistrictSheet.COUNCIL, find_council, needed=False)
        return () if found is None else read_council(self._reader(found[0]), found[1])

    def _documents(self) -> tuple[IssuedDocument, ...]:
        found = self._table(DistrictSheet.DOCUMENTS, find_documents, needed=False)
        if found is None:
            return ()
        grid, table = found
        self._need(grid, table, (Column.NUMBER, Column.DATE))
        documents = []
        for row in self._rows(grid, table, key=(Column.DOCUMENT,)):
            code = self._code(grid, row, table)
            reader = self._reader(grid, code.value)
            documents.append(
                IssuedDocument(
                    title=reader.text(row, table.column(Column.DOCUMENT)),
                    code=code,
                    number=reader.text(row, table.column(Column.NUMBER)),
                    issued_on=reader.date(row, table.column(Column.DATE), Column.DATE.label),
                    signer=reader.text(row, table.column(Column.SIGNER)),
                    office=reader.text(row, table.column(Column.OFFICE)),
                )
            )
        return tuple(documents)

    def _meeting(self) -> Meeting:
        def content(grid: Grid) -> bool | None:
            if find_council(grid) or find_communes(grid) or find_documents(grid):
                return None
            return len(find_labels(Reader(self._file, grid)).found) >= _FEWEST_LABELS or None

        try:
            found = self._sheets.find(DistrictSheet.MEETING, content, self._names_but(DistrictSheet.MEETING))
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
            found = self._sheets.find(words, find, self._names_but(words))
        except InDoubtError:
            return None
        if found is None:
            if needed:
                self._sheets.missing(words)
            return None
        grid, table = found
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

    def _names_but(self, words: DistrictSheet) -> tuple[str, ...]:
        return tuple(name for sheet in DistrictSheet if sheet is not words for name in sheet.folded)

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

    def _rows(self, grid: Grid, table: Table, key: tuple[Column, ...] = tuple(_UNIT)) -> list[int]:
        """The rows that name something; totals and the lines of signature beneath the table do not count."""
        columns = [column for heading in key if (column := table.column(heading)) is not None]
        order = table.column(Column.ORDER)
        code = table.column(Column.UNIT_CODE)
        rows = []
        ended = False
        for row in range(table.first_row, grid.last_row + 1):
            if grid.row_is_empty(row, table.all_columns()):
                ended = True
                continue
            if is_column_numbers(grid, row, table) or grid.row_is_empty(row, tuple(columns)):
                continue
            if any(is_total(grid.text(row, column)) for column in (*columns, *((order,) if order else ()))):
                continue
            numbered = order is not None and numbering(grid.at(row, order)).number is not None
            coded = code is not None and official_code(shown(grid.at(row, code))).isdigit()
            if ended and Column.DOCUMENT not in key and not numbered and not coded:
                break
            rows.append(row)
        return rows

    def _code(self, grid: Grid, row: int, table: Table) -> Entry[str]:
        entry = self._reader(grid).text(row, table.column(Column.UNIT_CODE))
        if entry.value is None:
            return entry
        return Entry.of(official_code(entry.value), entry.place, entry.raw)


def find_communes(grid: Grid) -> Table | None:
    """The list of communes on a sheet: a name or code, and beside it the kind or what it is for."""
    beside = frozenset({Column.UNIT_KIND, Column.DIFFICULT, Column.RECEIVED_ON})
    table = find_table(grid, _COMMUNE_COLUMNS, (_UNIT, beside))
    return table or find_table(grid, _COMMUNE_COLUMNS, tuple(frozenset({each}) for each in _UNIT))


def find_documents(grid: Grid) -> Table | None:
    """The list of documents on a sheet: titles, and beside them numbers or dates."""
    return find_table(
        grid, _DOCUMENT_COLUMNS, (frozenset({Column.DOCUMENT}), frozenset({Column.NUMBER, Column.DATE}))
    )


def _unmerged_points(
    reader: Reader, row: int, column: int, number: int, maximum: Decimal, clause: str
) -> Entry[Decimal]:
    area = reader.grid.merged_at(row, column)
    if area is None:
        return reader.points(row, column, number, maximum, clause)
    from .grid import range_name

    value = reader.grid.at(area[0], area[1])
    if value is None:
        return Entry.blank(reader.place(row, column))
    place = reader.place(row, column)
    reader.report(Code.MERGED_VALUE, place, clause, value=shown(value), range=range_name(area))
    return Entry.unreadable(shown(value), place)


def _report_hidden(reader: Reader, row: int) -> None:
    if row in reader.grid.hidden_rows:
        reader.report(Code.HIDDEN, reader.place(row, 1), what=f"dòng {row}")


_FIRST_HEADING = {
    DistrictSheet.COMMUNES: Column.UNIT_CODE,
    DistrictSheet.APPRAISAL: Column.UNIT_CODE,
    DistrictSheet.COUNCIL: Column.MEMBER_NAME,
    DistrictSheet.DOCUMENTS: Column.DOCUMENT,
}
