"""Sheet ``Danh sách xã`` of the district's book."""

from __future__ import annotations

from decimal import Decimal

from ..domain.locality import resolve_class
from ..domain.regulation import ClassCondition, Regulation
from ..layout import Column, DistrictSheet
from ..layout.scoring import KIND_WORDS
from .books import Book, print_on_a4, set_widths, write, write_headings
from .live import NO_THRESHOLD
from .validation import MARK, accept_date, accept_mark, accept_one_of
from .values import CommuneRow, DistrictBookForm

COMMUNE_COLUMNS = (
    Column.ORDER,
    Column.UNIT_CODE,
    Column.UNIT_NAME,
    Column.UNIT_KIND,
    Column.DIFFICULT,
    Column.RECEIVED_ON,
    Column.NOTE,
)
THRESHOLD_HEADING = "Mức điểm được công nhận"
_WIDTHS = (5, 12, 28, 18, 12, 14, 34, 14)
_SPARE_ROWS = 3


def commune_threshold(commune: CommuneRow, district_code: str, regulation: Regulation) -> Decimal | None:
    """The points from which the unit passes; None where the rule pack has no class for it."""
    found = resolve_class(regulation, commune.kind, commune.specially_difficult, district_code)
    return found.threshold.value if found else None


def write_communes(book: Book, form: DistrictBookForm, regulation: Regulation, title: str) -> None:
    """Write the sheet; beside the fixed columns the threshold of each unit, computed live."""
    worksheet, styles = book.sheet(DistrictSheet.COMMUNES.label), book.styles
    set_widths(worksheet, _WIDTHS)
    write_headings(worksheet, (*(column.label for column in COMMUNE_COLUMNS), THRESHOLD_HEADING), styles)
    print_on_a4(worksheet, title, landscape=True)
    for row, commune in enumerate(form.communes, start=1):
        write(worksheet, row, 0, row, styles.centred)
        write(worksheet, row, 1, commune.code, styles.input_centred)
        write(worksheet, row, 2, commune.name, styles.input_text)
        write(worksheet, row, 3, KIND_WORDS[commune.kind.value][0], styles.input_centred)
        write(worksheet, row, 4, MARK if commune.specially_difficult else "", styles.input_centred)
        write(worksheet, row, 5, commune.received_on, styles.input_date)
        write(worksheet, row, 6, commune.note, styles.input_text)
        threshold = commune_threshold(commune, form.district_code, regulation)
        worksheet.write_formula(
            row,
            7,
            _threshold_formula(row + 1, form.district_code, regulation),
            styles.live,
            NO_THRESHOLD if threshold is None else threshold,
        )
    count = len(form.communes)
    for row in range(count + 1, count + _SPARE_ROWS + 1):
        write(worksheet, row, 0, row, styles.centred)
        input_styles = (styles.input_centred, styles.input_text, *(styles.input_centred,) * 2)
        for column, style in enumerate((*input_styles, styles.input_date, styles.input_text), start=1):
            write(worksheet, row, column, None, style)
    last = count + _SPARE_ROWS
    accept_one_of(worksheet, (1, 3, last, 3), "Loại hình", [words[0] for words in KIND_WORDS.values()])
    meaning = "xã thuộc danh sách xã đặc biệt khó khăn theo quyết định của Thủ tướng Chính phủ"
    accept_mark(worksheet, (1, 4, last, 4), "Đặc biệt khó khăn", meaning)
    accept_date(worksheet, (1, 5, last, 5), Column.RECEIVED_ON.label, form.year)


def _threshold_formula(row: int, district_code: str, regulation: Regulation) -> str:
    """The threshold of the unit in that row (from 1), from its kind and whether it is marked difficult."""
    formula = f'"{NO_THRESHOLD}"'
    for locality_class in reversed(regulation.classes):
        ways = [
            _condition_formula(row, condition)
            for condition in locality_class.any_of
            if not condition.districts or district_code in condition.districts
        ]
        if ways:
            formula = f"IF(OR({','.join(ways)}),{locality_class.threshold.value:f},{formula})"
    return f"={formula}"


def _condition_formula(row: int, condition: ClassCondition) -> str:
    kinds = ",".join(f'$D{row}="{KIND_WORDS[kind.value][0]}"' for kind in sorted(condition.kinds))
    if condition.specially_difficult is None:
        return f"OR({kinds})"
    sign = "<>" if condition.specially_difficult else "="
    return f'AND(OR({kinds}),TRIM($E{row}){sign}"")'
