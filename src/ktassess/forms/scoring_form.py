"""The commune's scoring workbook."""

from __future__ import annotations

from ..domain.regulation import Regulation
from ..layout import Column, ScoringSheet
from ..layout.scoring import FORM_VERSION, VERSION_NAME
from .books import Book, new_book, print_on_a4, set_widths, write, write_headings
from .council_sheet import council_rows, write_council
from .criteria import is_rate, write_criterion
from .info_sheet import write_info
from .scores_sheet import score_cells, write_scores
from .validation import accept_count, accept_points, explain
from .values import MemberColumn, ScoringForm, StatisticRow

COUNCIL = "commune-assessment"
"""Id of the council that assesses a commune, in every rule pack."""

STATISTIC_COLUMNS = (
    Column.ORDER,
    Column.CRITERION,
    Column.NUMERATOR,
    Column.DENOMINATOR,
    Column.RATE,
)
_TOP_BAND_HEADING = "Để được điểm tối đa"
_SPARE_MEMBERS = 3
_NO_RATE = "–"


def scoring_form(form: ScoringForm, regulation: Regulation) -> bytes:
    """The workbook as bytes; the same values give the same bytes."""
    unit = f"{form.name} - Năm {form.year}"
    cells = score_cells(form, regulation)
    with new_book(
        f"Phiếu chấm điểm {form.name}, năm {form.year}",
        regulation.short_title,
        VERSION_NAME,
        f"scoring/{FORM_VERSION}",
    ) as book:
        write_info(book, form, regulation, cells)
        write_scores(book, form, regulation, cells)
        rule = regulation.council(COUNCIL)
        write_council(book, ScoringSheet.COUNCIL.label, f"{rule.name.upper()}\n{unit}", rule, form.council)
        _write_members(book, form, regulation, f"ĐIỂM CỦA TỪNG THÀNH VIÊN HỘI ĐỒNG\n{unit}")
        _write_statistics(book, form, regulation, f"SỐ LIỆU CỦA CÁC TIÊU CHÍ TÍNH THEO TỶ LỆ\n{unit}")
    return book.content()


def _write_members(book: Book, form: ScoringForm, regulation: Regulation, title: str) -> None:
    """One column a member, one row a criterion; the members' names are typed into the heading row."""
    worksheet, styles = book.sheet(ScoringSheet.MEMBERS.label), book.styles
    columns = (Column.ORDER.label, Column.CRITERION.label, Column.MAXIMUM.label)
    seats = council_rows(regulation.council(COUNCIL), form.council)
    members = max(len(form.member_scores), len(seats) + _SPARE_MEMBERS)
    first, last = len(columns), len(columns) + members - 1
    set_widths(worksheet, (5, 44, 10, *(11.0 for _ in range(members))))
    write_headings(worksheet, columns, styles)
    worksheet.set_row(0, 66)
    print_on_a4(worksheet, title, landscape=True)
    worksheet.freeze_panes(1, first)
    given = form.member_scores + (MemberColumn(""),) * (members - len(form.member_scores))
    for column, member in enumerate(given, start=first):
        write(worksheet, 0, column, member.name, styles.input_heading)
    for row, criterion in enumerate(regulation.criteria, start=1):
        write_criterion(worksheet, styles, row, criterion)
        for column, member in enumerate(given, start=first):
            write(worksheet, row, column, member.points.get(criterion.number), styles.input_number)
        accept_points(worksheet, (row, first, row, last), criterion.maximum.value, criterion.number)
    explain(
        worksheet,
        (0, first, 0, last),
        "Tên thành viên",
        "Không bắt buộc. Ghi họ và tên thành viên ở dòng này, điểm của người đó ở các dòng dưới. Điểm của "
        "thành viên chỉ để tham khảo: Chủ tịch Hội đồng kết luận.",
    )


def _write_statistics(book: Book, form: ScoringForm, regulation: Regulation, title: str) -> None:
    """Numerator and denominator of the criteria that are rates, the rate beside them."""
    worksheet, styles = book.sheet(ScoringSheet.STATISTICS.label), book.styles
    set_widths(worksheet, (5, 60, 14, 14, 12, 24))
    write_headings(worksheet, (*(column.label for column in STATISTIC_COLUMNS), _TOP_BAND_HEADING), styles)
    print_on_a4(worksheet, title, landscape=True)
    rates = [criterion for criterion in regulation.criteria if is_rate(criterion)]
    for row, criterion in enumerate(rates, start=1):
        values = form.statistics.get(criterion.number, StatisticRow())
        write_criterion(worksheet, styles, row, criterion, maximum=False)
        write(worksheet, row, 2, values.numerator, styles.input_number)
        write(worksheet, row, 3, values.denominator, styles.input_number)
        pair = f"C{row + 1}:D{row + 1}"
        rate = f"ROUND(100*C{row + 1}/D{row + 1},2)"
        formula = f'=IFERROR(IF(COUNT({pair})=2,{rate},"{_NO_RATE}"),"{_NO_RATE}")'
        worksheet.write_formula(row, 4, formula, styles.live, _rate(values))
        words = criterion.top_band.value.words if criterion.top_band else ""
        write(worksheet, row, 5, words, styles.text)
    if rates:
        accept_count(worksheet, (1, 2, len(rates), 2), Column.NUMERATOR.label)
        accept_count(worksheet, (1, 3, len(rates), 3), Column.DENOMINATOR.label)


def _rate(values: StatisticRow) -> float | str:
    """What the formula gives."""
    if values.numerator is None or not values.denominator:
        return _NO_RATE
    return round(float(100 * values.numerator / values.denominator), 2)
