"""Workbooks out: the commune's scoring workbook and the district's own book.

Both are functions of plain values and a rule pack: the same values give the same bytes.
"""

from .district_book import district_book
from .scoring_form import scoring_form
from .values import (
    CommuneRow,
    CouncilRow,
    CriterionScore,
    DistrictBookForm,
    DocumentRow,
    MeetingForm,
    MemberColumn,
    ReviewRow,
    ScoringForm,
    StatisticRow,
)

__all__ = [
    "CommuneRow",
    "CouncilRow",
    "CriterionScore",
    "DistrictBookForm",
    "DocumentRow",
    "MeetingForm",
    "MemberColumn",
    "ReviewRow",
    "ScoringForm",
    "StatisticRow",
    "district_book",
    "scoring_form",
]
