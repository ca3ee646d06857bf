"""The words of the workbooks: names of sheets, headings and labels, with the synonyms people type.

The forms write the first word of each list, the intake finds any of them (folded). The words are fixed:
workbooks already sent out must be read in years to come.
"""

from .district import BOOK_FILE, DistrictSheet
from .scoring import Column, InfoLabel, ScoringSheet

__all__ = ["BOOK_FILE", "Column", "DistrictSheet", "InfoLabel", "ScoringSheet"]
