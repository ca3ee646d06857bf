"""Sheet ``Chấm điểm``: one row a criterion, the total in the last row."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..domain.regulation import Regulation
from ..layout import Column, ScoringSheet
from .books import Book, print_on_a4, set_widths, write, write_headings
from .criteria import unverified_remark, write_criterion
from .info_sheet import THRESHOLD_CELL, ScoreCells, class_threshold
from .live import NO_THRESHOLD, colour_compared, colour_impossible, compared_formula, compared_words
from .validation import accept_points
from .values import CriterionScore, ScoringForm

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from .styles import Styles

SCORE_COLUMNS = (
    Column.ORDER,
    Column.CRITERION,
    Column.MAXIMUM,
    Column.POINTS,
    Column.EVIDENCE,
    Column.NOTE,
)
_WIDTHS = (5, 48, 10, 10, 52, 20)
_POINTS, _EVIDENCE, _NOTE = 3, 4, 5
_THRESHOLD_WORDS = "Mức điểm được công nhận: "


def score_cells(form: ScoringForm, regulation: Regulation) -> ScoreCells:
    """The cells other sheets refer to, and what they hold."""
    row = len(regulation.criteria) + 2
    sheet = f"'{ScoringSheet.SCORES.label}'!"
    points = _points(form, regulation)
    return ScoreCells(
        f"{sheet}$D${row}",
        sum(points, Decimal()),
        f"{sheet}$F${row}",
        compared_words(
            points,
            len(regulation.criteria),
            class_threshold(regulation, form.class_label),
            regulation.zero_forbidden.value,
        ),
    )


def write_scores(book: Book, form: ScoringForm, regulation: Regulation, cells: ScoreCells) -> None:
    """Write the sheet."""
    worksheet, styles = book.sheet(ScoringSheet.SCORES.label), book.styles
    set_widths(worksheet, _WIDTHS)
    write_headings(worksheet, tuple(column.label for column in SCORE_COLUMNS), styles)
    print_on_a4(
        worksheet,
        f"BẢNG CHẤM ĐIỂM CÁC TIÊU CHÍ\n{form.name} - Năm {form.year}",
        landscape=True,
        footer=unverified_remark(regulation),
    )
    for row, criterion in enumerate(regulation.criteria, start=1):
        score = form.scores.get(criterion.number, CriterionScore())
        write_criterion(worksheet, styles, row, criterion)
        write(worksheet, row, _POINTS, score.points, styles.input_number)
        write(worksheet, row, _EVIDENCE, score.evidence, styles.input_text)
        write(worksheet, row, _NOTE, score.note, styles.input_text)
        accept_points(worksheet, (row, _POINTS, row, _POINTS), criterion.maximum.value, criterion.number)
    _write_total(worksheet, styles, regulation, cells, class_threshold(regulation, form.class_label))
    colour_impossible(worksheet, styles, (1, _POINTS, len(regulation.criteria), _POINTS), "$D2", "$C2")


def _write_total(
    worksheet: Worksheet,
    styles: Styles,
    regulation: Regulation,
    cells: ScoreCells,
    threshold: Decimal | None,
) -> None:
    count = len(regulation.criteria)
    row, points = count + 1, f"D2:D{count + 1}"
    maxima = sum((criterion.maximum.value for criterion in regulation.criteria), Decimal())
    write(worksheet, row, 0, None, styles.total_label)
    write(worksheet, row, 1, Column.TOTAL.label, styles.total_label)
    worksheet.write_formula(row, 2, f"=SUM(C2:C{count + 1})", styles.total, maxima)
    worksheet.write_formula(row, _POINTS, f"=SUM({points})", styles.total, cells.total_value)
    worksheet.write_formula(
        row,
        _EVIDENCE,
        f'=IF(ISNUMBER({THRESHOLD_CELL}),"{_THRESHOLD_WORDS}"&{THRESHOLD_CELL},"{NO_THRESHOLD}")',
        styles.live,
        NO_THRESHOLD if threshold is None else f"{_THRESHOLD_WORDS}{threshold.normalize():f}",
    )
    compared = compared_formula(points, count, THRESHOLD_CELL, regulation.zero_forbidden.value)
    worksheet.write_formula(row, _NOTE, compared, styles.live, cells.compared_value)
    colour_compared(worksheet, styles, (row, _NOTE, row, _NOTE))


def _points(form: ScoringForm, regulation: Regulation) -> list[Decimal]:
    given = (form.scores.get(criterion.number, CriterionScore()).points for criterion in regulation.criteria)
    return [points for points in given if points is not None]
