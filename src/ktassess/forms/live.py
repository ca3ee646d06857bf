"""Cells that compare a total with its threshold while the points are being typed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ..layout.scoring import CONCLUSION_WORDS

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from .styles import Styles

ENOUGH, NOT_ENOUGH, INCOMPLETE, NO_THRESHOLD = "Đạt", "Chưa đạt", "Chưa đủ điểm", "Chưa có mức điểm"


def compared_formula(cells: str, count: int, threshold: str, zero_forbidden: bool) -> str:
    """The formula behind the words: points in ``cells``, all ``count`` of them, against ``threshold``.

    It always gives a word: a formula whose value is empty would look like one that was never computed.
    """
    enough = f"ROUND(SUM({cells}),4)>={threshold}"
    if zero_forbidden:
        enough = f"AND({enough},COUNTIF({cells},0)=0)"
    return (
        f'=IF(COUNT({cells})<{count},"{INCOMPLETE}",'
        f'IF(ISNUMBER({threshold}),IF({enough},"{ENOUGH}","{NOT_ENOUGH}"),"{NO_THRESHOLD}"))'
    )


def compared_words(
    points: Sequence[Decimal], count: int, threshold: Decimal | None, zero_forbidden: bool
) -> str:
    """What the formula gives, to be stored beside it."""
    if len(points) < count:
        return INCOMPLETE
    if threshold is None:
        return NO_THRESHOLD
    enough = sum(points, Decimal()) >= threshold and not (zero_forbidden and Decimal() in points)
    return ENOUGH if enough else NOT_ENOUGH


def colour_compared(worksheet: Worksheet, styles: Styles, area: tuple[int, int, int, int]) -> None:
    """Green for enough, red for not enough, amber for not yet known."""
    for word, style in ((ENOUGH, styles.good), (NOT_ENOUGH, styles.bad)):
        worksheet.conditional_format(
            *area, {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": style}
        )
    for word in (INCOMPLETE, NO_THRESHOLD):
        worksheet.conditional_format(
            *area, {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": styles.open}
        )


def colour_contradiction(
    worksheet: Worksheet, styles: Styles, area: tuple[int, int, int, int], conclusion: str, compared: str
) -> None:
    """Red where the conclusion says other than the points; the cells are those of the area's first row."""
    passed, failed = (CONCLUSION_WORDS[result][0] for result in ("passed", "failed"))
    criteria = (
        f'=OR(AND({conclusion}="{passed}",{compared}="{NOT_ENOUGH}"),'
        f'AND({conclusion}="{failed}",{compared}="{ENOUGH}"))'
    )
    worksheet.conditional_format(*area, {"type": "formula", "criteria": criteria, "format": styles.bad})


def colour_impossible(
    worksheet: Worksheet, styles: Styles, area: tuple[int, int, int, int], points: str, maximum: str
) -> None:
    """Red where points cannot be right: values that were pasted pass the validation.

    ``points`` and ``maximum`` (a cell or a number) are those of the area's first cell.
    """
    criteria = f'=AND({points}<>"",IF(ISNUMBER({points}),OR({points}<0,{points}>{maximum}),TRUE))'
    worksheet.conditional_format(*area, {"type": "formula", "criteria": criteria, "format": styles.bad})
