"""The sheet of a council, in both books: its seats are prefilled from the rule pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.regulation import CouncilRule
from ..layout import Column
from ..layout.scoring import ROLE_WORDS
from .books import Book, print_on_a4, set_widths, write, write_headings
from .validation import MARK, accept_mark, accept_one_of, explain
from .values import CouncilRow

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

COUNCIL_COLUMNS = (
    Column.ORDER,
    Column.MEMBER_NAME,
    Column.POSITION,
    Column.ROLE,
    Column.PRESENT,
    Column.OPINION,
)
_WIDTHS = (5, 27, 44, 24, 10, 40)
_SPARE_ROWS = 8
_CHOICE, _ANY = " hoặc ", "Đại diện"


def council_rows(rule: CouncilRule, given: tuple[CouncilRow, ...]) -> tuple[CouncilRow, ...]:
    """The rows to write: those given, else one for each seat, with its position and role."""
    return given or tuple(CouncilRow(position=seat.name, role=seat.role) for seat in rule.seats)


def write_council(
    book: Book, sheet: str, title: str, rule: CouncilRule, given: tuple[CouncilRow, ...]
) -> Worksheet:
    """Write the sheet, with spare rows beneath the council."""
    worksheet, styles = book.sheet(sheet), book.styles
    set_widths(worksheet, _WIDTHS)
    write_headings(worksheet, tuple(column.label for column in COUNCIL_COLUMNS), styles)
    print_on_a4(worksheet, title, landscape=True)
    rows = council_rows(rule, given)
    spare = (CouncilRow(),) * _SPARE_ROWS
    for number, row in enumerate(rows + spare, start=1):
        write(worksheet, number, 0, number, styles.centred)
        write(worksheet, number, 1, row.name, styles.input_text)
        write(worksheet, number, 2, row.position, styles.input_text)
        write(worksheet, number, 3, ROLE_WORDS[row.role][0] if row.role else "", styles.input_centred)
        write(worksheet, number, 4, MARK if row.present else "", styles.input_centred)
        write(worksheet, number, 5, row.opinion, styles.input_text)
    last = len(rows) + _SPARE_ROWS
    accept_one_of(worksheet, (1, 3, last, 3), Column.ROLE.label, [words[0] for words in ROLE_WORDS.values()])
    accept_mark(worksheet, (1, 4, last, 4), Column.PRESENT.label, "thành viên dự họp")
    explain(
        worksheet,
        (1, 2, last, 2),
        Column.POSITION.label,
        "Ghi chức vụ và đơn vị của người được cử. Dòng ghi sẵn là thành phần theo quy định: sửa lại cho "
        "đúng chức vụ thực tế, không cử ai thì để trống họ và tên.",
    )
    # The minutes would print a position that still names several offices, or none in particular.
    general = f'OR(ISNUMBER(SEARCH("{_CHOICE}",$C2)),LEFT($C2,{len(_ANY)})="{_ANY}")'
    worksheet.conditional_format(
        1, 2, last, 2, {"type": "formula", "criteria": f'=AND($B2<>"",{general})', "format": styles.open}
    )
    return worksheet
