"""Sheet ``Thông tin`` of the scoring workbook, with a quick check and the thresholds beneath the labels."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ..domain.regulation import Regulation
from ..layout import InfoLabel, ScoringSheet
from ..layout.scoring import CONCLUSION_WORDS
from .books import Book, print_on_a4, write
from .criteria import unverified_remark
from .label_sheet import Accept, LabelRow, date_row, meeting_rows, write_label_rows
from .live import NO_THRESHOLD, colour_compared, colour_contradiction
from .validation import accept_count, accept_one_of, explain
from .values import ScoringForm

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from .label_sheet import Area
    from .styles import Styles

_CHECK_HEADING = "Kiểm tra nhanh (tự tính, không phải nhập)"
_CHECK_LABELS = ("Mức điểm được công nhận", "Cộng điểm tự chấm", "So với mức điểm")
_CLASSES_HEADING = "Mức điểm được công nhận theo loại địa bàn"
_NUMBERS_NOTE = (
    "Ghi số của các văn bản trong hồ sơ, cách nhau bằng dấu chấm phẩy, ví dụ:\n"
    "CV: 45/UBND-VX; BC: 112/BC-UBND; BB: 02/BB-HĐĐG; TH: 03/TH-HĐĐG\n"
    "(CV: công văn đề nghị; BC: báo cáo; BB: biên bản; TH: tổng điểm các tiêu chí).\n"
    "Nếu chỉ ghi một số thì đó là số của công văn đề nghị."
)
_DOSSIER_STEP = "commune-dossier"

# The labels fill the sheet from its first row; one row is left free before each block beneath them.
_THRESHOLD_ROW = len(InfoLabel) + 2
_COMPARED_ROW = _THRESHOLD_ROW + len(_CHECK_LABELS) - 1
_FIRST_CLASS_ROW = _COMPARED_ROW + 3
_THRESHOLD = f"$B${_THRESHOLD_ROW + 1}"
_COMPARED = f"$B${_COMPARED_ROW + 1}"

THRESHOLD_CELL = f"'{ScoringSheet.INFO.label}'!{_THRESHOLD}"
"""The cell that holds the unit's threshold, as other sheets refer to it."""


@dataclass(frozen=True, slots=True)
class ScoreCells:
    """Where the sheet of scores keeps its total and the words comparing it, and what they hold."""

    total: str
    total_value: Decimal
    compared: str
    compared_value: str


def class_threshold(regulation: Regulation, class_label: str) -> Decimal | None:
    """The threshold of the class of that name, in points; None where there is none."""
    return next((c.threshold.value for c in regulation.classes if c.name == class_label), None)


def write_info(book: Book, form: ScoringForm, regulation: Regulation, cells: ScoreCells) -> None:
    """Write the sheet."""
    worksheet, styles = book.sheet(ScoringSheet.INFO.label), book.styles
    rows = write_label_rows(worksheet, styles, _rows(form, regulation, styles))
    _write_check(worksheet, styles, class_threshold(regulation, form.class_label), regulation, cells)
    _write_classes(worksheet, styles, regulation)
    row = rows[InfoLabel.CONCLUSION]
    colour_contradiction(worksheet, styles, (row, 1, row, 1), f"$B${row + 1}", _COMPARED)
    print_on_a4(worksheet, f"THÔNG TIN CHUNG\n{form.name} - Năm {form.year}", table=False)


def _rows(form: ScoringForm, regulation: Regulation, styles: Styles) -> tuple[LabelRow, ...]:
    text, year = styles.value_text, form.year
    sent_hint = next((step.words for step in regulation.steps if step.id == _DOSSIER_STEP), "")
    conclusion = CONCLUSION_WORDS[form.conclusion.value][0] if form.conclusion else ""
    return (
        LabelRow(InfoLabel.NAME, form.name, styles.known_text if form.name else text),
        LabelRow(InfoLabel.CODE, form.code, styles.known_text if form.code else text),
        LabelRow(InfoLabel.CLASS, form.class_label, text, _class_of(regulation)),
        LabelRow(InfoLabel.DISTRICT, form.district, styles.known_text if form.district else text),
        LabelRow(InfoLabel.YEAR, form.year, styles.known_number),
        *meeting_rows(form.meeting, styles, year, regulation.assessment_window.words),
        LabelRow(InfoLabel.CONCLUSION, conclusion, styles.value_text, _accept_conclusion),
        date_row(InfoLabel.SIGNED_ON, form.signed_on, styles, year, sent_hint),
        date_row(InfoLabel.SENT_ON, form.sent_on, styles, year, sent_hint),
        LabelRow(InfoLabel.CHILDREN, form.children, styles.value_number, _accept_children),
        LabelRow(
            InfoLabel.DOCUMENT_NUMBERS,
            form.document_numbers,
            text,
            _explain_numbers,
            note=_NUMBERS_NOTE,
            note_lines=6,
        ),
    )


def _class_of(regulation: Regulation) -> Accept:
    # Names of classes hold commas, so the list cannot be written into the rule itself.
    names = f"=$A${_FIRST_CLASS_ROW + 1}:$A${_FIRST_CLASS_ROW + len(regulation.classes)}"

    def accept(worksheet: Worksheet, area: Area) -> None:
        accept_one_of(worksheet, area, InfoLabel.CLASS.label, names)

    return accept


def _accept_conclusion(worksheet: Worksheet, area: Area) -> None:
    words = [CONCLUSION_WORDS[result][0] for result in ("passed", "failed")]
    accept_one_of(worksheet, area, InfoLabel.CONCLUSION.label, words)


def _accept_children(worksheet: Worksheet, area: Area) -> None:
    accept_count(worksheet, area, InfoLabel.CHILDREN.label)


def _explain_numbers(worksheet: Worksheet, area: Area) -> None:
    explain(worksheet, area, InfoLabel.DOCUMENT_NUMBERS.label, _NUMBERS_NOTE)


def _write_check(
    worksheet: Worksheet,
    styles: Styles,
    threshold: Decimal | None,
    regulation: Regulation,
    cells: ScoreCells,
) -> None:
    classes = f"$A${_FIRST_CLASS_ROW + 1}:$B${_FIRST_CLASS_ROW + len(regulation.classes)}"
    class_cell = f"$B${tuple(InfoLabel).index(InfoLabel.CLASS) + 1}"
    lookup = f'=IFERROR(VLOOKUP({class_cell},{classes},2,FALSE),"{NO_THRESHOLD}")'
    values: tuple[tuple[str, str, Decimal | str], ...] = (
        (_CHECK_LABELS[0], lookup, NO_THRESHOLD if threshold is None else threshold),
        (_CHECK_LABELS[1], f"={cells.total}", cells.total_value),
        (_CHECK_LABELS[2], f"={cells.compared}", cells.compared_value),
    )
    worksheet.write_string(_THRESHOLD_ROW - 1, 0, _CHECK_HEADING, styles.section)
    for row, (label, formula, value) in enumerate(values, start=_THRESHOLD_ROW):
        worksheet.write_string(row, 0, label, styles.label)
        worksheet.write_formula(row, 1, formula, styles.live, value)
    colour_compared(worksheet, styles, (_COMPARED_ROW, 1, _COMPARED_ROW, 1))


def _write_classes(worksheet: Worksheet, styles: Styles, regulation: Regulation) -> None:
    worksheet.write_string(_FIRST_CLASS_ROW - 1, 0, _CLASSES_HEADING, styles.section)
    row = _FIRST_CLASS_ROW
    for locality_class in regulation.classes:
        worksheet.write_string(row, 0, locality_class.name, styles.label)
        write(worksheet, row, 1, locality_class.threshold.value, styles.centred)
        row += 1
    for remark in (f"Căn cứ: {regulation.cite}.", unverified_remark(regulation)):
        if remark:
            row += 1
            worksheet.merge_range(row, 0, row, 1, remark, styles.remark)
            # Merged cells never size their row by themselves.
            worksheet.set_row(row, 32)
