"""The district's summary as a workbook: results, scores, deadlines, findings, weakest criteria, last year.

Numbers are numbers and dates are dates; nothing that was typed in a commune's workbook can become a formula
or a link here. Same review, same bytes.
"""

from __future__ import annotations

import io
from datetime import datetime

from ..domain.outcome import YearReview
from .texts import Texts


def summary_workbook(review: YearReview, catalogue: Texts, *, district: str | None = None) -> bytes:
    """The workbook's bytes (xlsx), its sheets in the catalogue's language.

    ``district`` is the district's name as the titles print it ("huyện Đắk Hà"); without it they name none.
    """
    import xlsxwriter

    from .summary_sheets import chart, deadlines, findings, last_year, results, scores, weakest
    from .summary_sheets.style import FONT, Book

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_date_format": "dd/mm/yyyy",
        "default_format_properties": {"font_name": FONT, "font_size": 11},
    }
    workbook = xlsxwriter.Workbook(out, options)
    # The day of the report, not the moment of writing: the same review must give the same bytes.
    made = datetime.combine(review.as_of, datetime.min.time())
    workbook.set_properties({"title": catalogue.text("report.book.title"), "created": made})
    book = Book(workbook, review, catalogue, district)
    for sheet in (results, chart, scores, deadlines, findings, weakest, last_year):
        sheet.write(book)
    workbook.close()
    return out.getvalue()
