"""What a commune's workbook says about its own papers."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import CommuneCase
from ..codes import Code
from ..findings import Finding
from ..own_numbers import own_numbers


def own_papers(case: CommuneCase) -> Iterator[Finding]:
    """Each number that a commune gives one of its papers is printed on one."""
    assessment = case.assessment
    if assessment is None or not assessment.document_numbers.value:
        return
    for number in own_numbers(assessment.document_numbers.value).unclear:
        yield case.finding(Code.OWN_NUMBER_UNCLEAR, assessment.document_numbers, "", value=number)
