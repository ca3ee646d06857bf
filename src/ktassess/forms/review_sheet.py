"""Sheet ``Điểm thẩm định`` of the district's book: the review council's points."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..domain.regulation import Regulation
from ..layout import Column, DistrictSheet
from ..layout.district import criterion_heading
from ..layout.scoring import CONCLUSION_WORDS
from .books import Book, add_note, print_on_a4, set_widths, write, write_headings
from .communes_sheet import THRESHOLD_HEADING, commune_threshold
from .live import (
    NO_THRESHOLD,
    colour_compared,
    colour_contradiction,
    colour_impossible,
    compared_formula,
    compared_words,
)
from .validation import accept_one_of, accept_points
from .values import CommuneRow, DistrictBookForm, ReviewRow

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from .styles import Styles

_COMPARED_HEADING = "So với mức điểm"
_FIRST_POINTS = 2


def write_review(book: Book, form: DistrictBookForm, regulation: Regulation, title: str) -> None:
    """Write the sheet; beside the fixed columns the threshold and how the total compares, computed live."""
    worksheet, styles = book.sheet(DistrictSheet.APPRAISAL.label), book.styles
    criteria = regulation.criteria
    headings = (
        Column.UNIT_CODE.label,
        Column.UNIT_NAME.label,
        *(criterion_heading(criterion.number) for criterion in criteria),
        Column.TOTAL.label,
        Column.CONCLUSION.label,
        THRESHOLD_HEADING,
        _COMPARED_HEADING,
    )
    set_widths(worksheet, (10, 24, *(7.0 for _ in criteria), 10, 12, 13, 13))
    write_headings(worksheet, headings, styles)
    print_on_a4(worksheet, title, landscape=True)
    worksheet.freeze_panes(1, _FIRST_POINTS)
    for column, criterion in enumerate(criteria, start=_FIRST_POINTS):
        maximum = f"{criterion.maximum.value:f}"
        note = f"Tiêu chí {criterion.number}: {criterion.name.value}. Tối đa {maximum} điểm."
        add_note(worksheet, 0, column, note, 5)
    for row, commune in enumerate(form.communes, start=1):
        _write_row(worksheet, styles, row, commune, form, regulation)
    if form.communes:
        _guard(worksheet, styles, regulation, len(form.communes))


def _write_row(
    worksheet: Worksheet,
    styles: Styles,
    row: int,
    commune: CommuneRow,
    form: DistrictBookForm,
    regulation: Regulation,
) -> None:
    review = form.review.get(commune.code, ReviewRow())
    criteria, zero_forbidden = regulation.criteria, regulation.zero_forbidden.value
    total = _FIRST_POINTS + len(criteria)
    given = [review.points[c.number] for c in criteria if c.number in review.points]
    cells = f"{_letter(_FIRST_POINTS)}{row + 1}:{_letter(total - 1)}{row + 1}"
    threshold = commune_threshold(commune, form.district_code, regulation)
    conclusion = CONCLUSION_WORDS[review.conclusion.value][0] if review.conclusion else ""
    compared = compared_formula(cells, len(criteria), f"${_letter(total + 2)}{row + 1}", zero_forbidden)
    write(worksheet, row, 0, commune.code, styles.input_centred)
    write(worksheet, row, 1, commune.name, styles.input_text)
    for column, criterion in enumerate(criteria, start=_FIRST_POINTS):
        write(worksheet, row, column, review.points.get(criterion.number), styles.input_number)
    worksheet.write_formula(row, total, f"=SUM({cells})", styles.total_or_blank, sum(given, Decimal()))
    write(worksheet, row, total + 1, conclusion, styles.input_centred)
    worksheet.write_formula(
        row, total + 2, _lookup(row + 1), styles.live, NO_THRESHOLD if threshold is None else threshold
    )
    worksheet.write_formula(
        row,
        total + 3,
        compared,
        styles.live,
        compared_words(given, len(criteria), threshold, zero_forbidden),
    )


def _guard(worksheet: Worksheet, styles: Styles, regulation: Regulation, last: int) -> None:
    """What the input cells accept, and what is shown in colour."""
    for column, criterion in enumerate(regulation.criteria, start=_FIRST_POINTS):
        area = (1, column, last, column)
        maximum = criterion.maximum.value
        accept_points(worksheet, area, maximum, criterion.number)
        colour_impossible(worksheet, styles, area, f"{_letter(column)}2", f"{maximum:f}")
    concluded = _FIRST_POINTS + len(regulation.criteria) + 1
    compared, area = concluded + 2, (1, concluded, last, concluded)
    words = [CONCLUSION_WORDS[result][0] for result in ("passed", "failed")]
    accept_one_of(worksheet, area, Column.CONCLUSION.label, words)
    colour_contradiction(worksheet, styles, area, f"${_letter(concluded)}2", f"${_letter(compared)}2")
    colour_compared(worksheet, styles, (1, compared, last, compared))


def _lookup(row: int) -> str:
    """The threshold of the unit in that row, looked up by its code in the list of communes."""
    sheet = f"'{DistrictSheet.COMMUNES.label}'!"
    return f'=IFERROR(INDEX({sheet}$H:$H,MATCH($A{row},{sheet}$B:$B,0)),"{NO_THRESHOLD}")'


def _letter(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name

    return str(xl_col_to_name(column))
