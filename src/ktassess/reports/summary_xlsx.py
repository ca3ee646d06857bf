"""The district's summary as a workbook: results, scores, deadlines, findings, weakest criteria, last year.

Numbers are numbers and dates are dates; nothing that was typed in a commune's workbook can become a formula
or a link here. Same review, same bytes.
"""

from __future__ import annotations

from ..domain.outcome import YearReview
from .book_tables import workbook_bytes
from .summary_sheets import chart, deadlines, findings, last_year, results, scores, weakest
from .summary_sheets.style import Book
from .texts import Texts


def summary_workbook(review: YearReview, catalogue: Texts, *, district: str | None = None) -> bytes:
    """The workbook's bytes (xlsx), its sheets in the catalogue's language.

    ``district`` is the district's name as the titles print it ("huyện Đắk Hà"); without it they name none.
    """
    title = catalogue.text("report.book.title")
    return workbook_bytes(review, catalogue, district, title, _write)


def _write(book: Book) -> None:
    table = results.write(book)
    chart.write(book, table)
    for sheet in (scores, deadlines, findings, weakest, last_year):
        sheet.write(book)
