"""Sheet ``Văn bản`` of the district's book: numbers, dates and signers of the documents it issues."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.regulation import DocumentRule, Level, Regulation, Scope
from ..layout import Column, DistrictSheet
from .books import Book, print_on_a4, set_widths, write, write_headings
from .validation import accept_date, accept_one_of, explain
from .values import CommuneRow, DistrictBookForm, DocumentRow

DOCUMENT_COLUMNS = (
    Column.DOCUMENT,
    Column.UNIT_CODE,
    Column.NUMBER,
    Column.DATE,
    Column.SIGNER,
    Column.OFFICE,
)
_WIDTHS = (58, 12, 20, 13, 26, 22, 24)
_SPARE_ROWS = 15
_WHOLE_DISTRICT = "Toàn huyện"
_NOT_LISTED = "Không có trong danh sách"
_UNIT_HEADING = "Áp dụng cho"
_CHOICES_HEADING = "Tên văn bản để chọn"
_CHOICES_COLUMN, _CHOICES_WIDTH = 8, 95
_EACH, _ONE = "each", "one"
_NEEDS_OF_EXCEPTIONS = frozenset({"returned-or-not-met"})


def document_rows(
    regulation: Regulation, communes: tuple[CommuneRow, ...], *, decision_each: bool
) -> Iterator[DocumentRow]:
    """One row for each document the district must number: its own first, then those for each commune.

    What the communes issue is numbered in their own workbooks; what is written in exceptional cases only
    (a dossier sent back, an award) is left to the spare rows.
    """
    for document in numbered_documents(regulation, decision_each=decision_each):
        if document.scope is Scope.DISTRICT:
            yield DocumentRow(document.name)
        elif document.scope is Scope.COMMUNE and not _NEEDS_OF_EXCEPTIONS & set(document.needs):
            for commune in communes:
                yield DocumentRow(document.name, commune.code)


def numbered_documents(regulation: Regulation, *, decision_each: bool) -> list[DocumentRule]:
    """The documents the district's offices and council issue, those of the whole district first."""
    unused = _ONE if decision_each else _EACH
    issued = [
        document
        for document in regulation.documents
        if unused not in document.needs and regulation.body(document.issuer).level is Level.DISTRICT
    ]
    return sorted(issued, key=lambda document: document.scope is not Scope.DISTRICT)


def write_documents(book: Book, form: DistrictBookForm, regulation: Regulation, title: str) -> None:
    """Write the sheet, with spare rows and the list of titles to choose from."""
    worksheet, styles = book.sheet(DistrictSheet.DOCUMENTS.label), book.styles
    set_widths(worksheet, _WIDTHS)
    write_headings(worksheet, (*(column.label for column in DOCUMENT_COLUMNS), _UNIT_HEADING), styles)
    print_on_a4(worksheet, title, landscape=True)
    rows = form.documents
    if rows is None:
        rows = tuple(document_rows(regulation, form.communes, decision_each=form.decision_each))
    names = {commune.code: commune.name for commune in form.communes}
    for row, document in enumerate(rows + (DocumentRow(""),) * _SPARE_ROWS, start=1):
        write(worksheet, row, 0, document.title, styles.input_text)
        write(worksheet, row, 1, document.code, styles.input_centred)
        write(worksheet, row, 2, document.number, styles.input_centred)
        write(worksheet, row, 3, document.issued_on, styles.input_date)
        write(worksheet, row, 4, document.signer, styles.input_text)
        write(worksheet, row, 5, document.office, styles.input_text)
        if document.title:
            unit = names.get(document.code, _NOT_LISTED) if document.code else _WHOLE_DISTRICT
            worksheet.write_formula(row, 6, _unit_formula(row + 1), styles.text, unit)
    last = len(rows) + _SPARE_ROWS
    titles = [document.name for document in numbered_documents(regulation, decision_each=form.decision_each)]
    worksheet.set_column(_CHOICES_COLUMN, _CHOICES_COLUMN, _CHOICES_WIDTH)
    worksheet.write_string(0, _CHOICES_COLUMN, _CHOICES_HEADING, styles.section)
    for row, text in enumerate(titles, start=1):
        worksheet.write_string(row, _CHOICES_COLUMN, text, styles.text)
    worksheet.print_area(0, 0, last, 6)
    accept_one_of(worksheet, (1, 0, last, 0), Column.DOCUMENT.label, f"=$I$2:$I${len(titles) + 1}")
    accept_date(worksheet, (1, 3, last, 3), Column.DATE.label, form.year)
    explain(
        worksheet,
        (1, 1, last, 1),
        Column.UNIT_CODE.label,
        "Mã đơn vị mà văn bản áp dụng. Để trống nếu là văn bản chung của toàn huyện, thành phố.",
    )
    explain(
        worksheet,
        (1, 2, last, 2),
        Column.NUMBER.label,
        "Ghi số đã lấy ở văn thư, ví dụ 125 hoặc 125/QĐ-UBND. Để trống nếu chưa có số.",
    )


def _unit_formula(row: int) -> str:
    """The name of the unit whose code stands in that row; it always gives a text."""
    sheet = f"'{DistrictSheet.COMMUNES.label}'!"
    return (
        f'=IF($B{row}="","{_WHOLE_DISTRICT}",'
        f'IFERROR(INDEX({sheet}$C:$C,MATCH($B{row},{sheet}$B:$B,0)),"{_NOT_LISTED}"))'
    )
