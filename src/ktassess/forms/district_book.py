"""The district's own book: its communes, the review's points, its council, documents and meeting."""

from __future__ import annotations

from ..domain.regulation import Regulation
from ..layout import DistrictSheet
from ..layout.scoring import VERSION_NAME
from .books import Book, new_book, print_on_a4
from .communes_sheet import write_communes
from .council_sheet import write_council
from .documents_sheet import write_documents
from .label_sheet import meeting_rows, write_label_rows
from .review_sheet import write_review
from .values import DistrictBookForm

COUNCIL = "review"
"""Id of the council that reviews, in every rule pack."""

BOOK_VERSION = "1"
"""Version of the district's book; written into it as a hidden mark."""


def district_book(form: DistrictBookForm, regulation: Regulation) -> bytes:
    """The workbook as bytes; the same values give the same bytes."""
    district = f"{form.district[:1].upper()}{form.district[1:]} - Năm {form.year}"
    with new_book(
        f"Sổ theo dõi {form.district}, năm {form.year}",
        regulation.short_title,
        VERSION_NAME,
        f"district/{BOOK_VERSION}",
    ) as book:
        write_communes(book, form, regulation, f"DANH SÁCH XÃ, PHƯỜNG, THỊ TRẤN\n{district}")
        write_review(book, form, regulation, f"ĐIỂM THẨM ĐỊNH\n{district}")
        rule = regulation.council(COUNCIL)
        title = f"{rule.name.upper()}\n{district}"
        write_council(book, DistrictSheet.COUNCIL.label, title, rule, form.council)
        write_documents(book, form, regulation, f"SỐ, NGÀY VÀ NGƯỜI KÝ VĂN BẢN\n{district}")
        _write_meeting(book, form, f"CUỘC HỌP CỦA {rule.name.upper()}\n{district}")
    return book.content()


def _write_meeting(book: Book, form: DistrictBookForm, title: str) -> None:
    worksheet, styles = book.sheet(DistrictSheet.MEETING.label), book.styles
    write_label_rows(worksheet, styles, meeting_rows(form.meeting, styles, form.year, ""))
    print_on_a4(worksheet, title, table=False)
