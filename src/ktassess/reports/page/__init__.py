"""The page to look at: one HTML file that needs no network and no script.

It shows what the reviews say and judges nothing; every mark leads to the commune, and from there to the
workbook, the sheet and the cell. Same reviews, same bytes.
"""

from .parts import MAX_COMMUNES, MAX_FINDINGS, Part, TrendYear, trend_years
from .rendering import summary_page

__all__ = ["MAX_COMMUNES", "MAX_FINDINGS", "Part", "TrendYear", "summary_page", "trend_years"]
