"""Sheets of the district's book; its headings are in :class:`~ktassess.layout.scoring.Column`."""

from __future__ import annotations

from .words import Words

BOOK_FILE = "district.xlsx"
"""File name of the district's book in a workspace."""


class DistrictSheet(Words):
    """The sheets of the district's book."""

    COMMUNES = ("Danh sách xã", "Danh sách", "Danh sách đơn vị")
    APPRAISAL = ("Điểm thẩm định", "Thẩm định", "Bảng điểm thẩm định")
    COUNCIL = ("Hội đồng xét duyệt", "Hội đồng")
    DOCUMENTS = ("Văn bản", "Danh mục văn bản")
    MEETING = ("Cuộc họp", "Họp Hội đồng", "Cuộc họp xét duyệt")


def criterion_heading(number: int) -> str:
    """Heading of a criterion's column in ``Điểm thẩm định``: ``TC1`` … ``TC15``."""
    return f"TC{number}"
