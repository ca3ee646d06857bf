"""Criteria as the workbooks print them: what nobody has verified carries a star, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.regulation import Criterion, Regulation, Status
from .books import add_note, write

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from .styles import Styles

STAR = " (*)"
_NAME_NOTE = "(*) Tên tiêu chí này chưa kiểm chứng được với văn bản gốc."
_MAXIMUM_NOTE = "(*) Điểm tối đa của tiêu chí này chưa kiểm chứng được với văn bản gốc."


def is_rate(criterion: Criterion) -> bool:
    """Whether numerator and denominator are asked for: its highest band is a percentage."""
    return criterion.top_band is not None and "%" in criterion.top_band.value.words


def write_criterion(
    worksheet: Worksheet, styles: Styles, row: int, criterion: Criterion, *, maximum: bool = True
) -> None:
    """Number, name and (``maximum``) maximum of a criterion in columns A, B and C."""
    write(worksheet, row, 0, criterion.number, styles.centred)
    name_open = criterion.name.status is Status.UNVERIFIED
    write(worksheet, row, 1, criterion.name.value + (STAR if name_open else ""), styles.text)
    if name_open:
        add_note(worksheet, row, 1, _NAME_NOTE, 2)
    if not maximum:
        return
    maximum_open = criterion.maximum.status is Status.UNVERIFIED
    style = styles.maximum_starred if maximum_open else styles.centred
    write(worksheet, row, 2, criterion.maximum.value, style)
    if maximum_open:
        add_note(worksheet, row, 2, _MAXIMUM_NOTE, 2)


def unverified_remark(regulation: Regulation) -> str:
    """The line that says which names and maxima are unverified; "" where all are known."""
    names = [c.number for c in regulation.criteria if c.name.status is Status.UNVERIFIED]
    maxima = [c.number for c in regulation.criteria if c.maximum.status is Status.UNVERIFIED]
    parts = []
    if names:
        parts.append(f"tên tiêu chí {_listed(names)}")
    if maxima:
        parts.append(f"điểm tối đa của tiêu chí {_listed(maxima)}")
    return f"(*) Chưa kiểm chứng được với văn bản gốc: {'; '.join(parts)}." if parts else ""


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))
