"""Sheets of labels in column A and values in column B: ``Thông tin`` and ``Cuộc họp``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..layout import InfoLabel
from .books import Value, add_note, set_widths, write
from .validation import accept_date, accept_time, explain
from .values import MeetingForm

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from .styles import Styles

Area = tuple[int, int, int, int]
Accept = Callable[["Worksheet", Area], None]

LABEL_WIDTH, VALUE_WIDTH = 46, 54
_DECISION_NOTE = (
    "Ghi số, ký hiệu và ngày của quyết định trong cùng một ô, ví dụ:\n"
    "25/QĐ-UBND ngày 20/10/{year}\n"
    "Quyết định phải có trước ngày họp Hội đồng."
)


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One row: what stands in A, what in B, how B looks, what it accepts, and a note on A."""

    label: InfoLabel
    value: Value
    style: Format
    accept: Accept | None = None
    note: str = ""
    note_lines: int = 4


def write_label_rows(worksheet: Worksheet, styles: Styles, rows: Sequence[LabelRow]) -> dict[InfoLabel, int]:
    """Write the rows from the sheet's top; the row number (from 0) of each label is returned."""
    set_widths(worksheet, (LABEL_WIDTH, VALUE_WIDTH))
    for number, row in enumerate(rows):
        worksheet.write_string(number, 0, row.label.label, styles.label)
        write(worksheet, number, 1, row.value, row.style)
        if row.accept:
            row.accept(worksheet, (number, 1, number, 1))
        if row.note:
            add_note(worksheet, number, 0, row.note, row.note_lines)
    return {row.label: number for number, row in enumerate(rows)}


def meeting_rows(meeting: MeetingForm, styles: Styles, year: int, held_hint: str) -> tuple[LabelRow, ...]:
    """The rows of a council's meeting, in the order of the layout."""
    return (
        LabelRow(
            InfoLabel.DECISION,
            meeting.decision,
            styles.value_text,
            note=_DECISION_NOTE.format(year=year),
        ),
        date_row(InfoLabel.HELD_ON, meeting.held_on, styles, year, held_hint),
        LabelRow(InfoLabel.STARTS_AT, meeting.starts_at, styles.value_time, _time(InfoLabel.STARTS_AT)),
        LabelRow(InfoLabel.ENDS_AT, meeting.ends_at, styles.value_time, _time(InfoLabel.ENDS_AT)),
        LabelRow(InfoLabel.VENUE, meeting.venue, styles.value_text),
        LabelRow(
            InfoLabel.CHAIR,
            meeting.chair,
            styles.value_text,
            _help(InfoLabel.CHAIR, "Họ và tên người chủ trì cuộc họp."),
        ),
        LabelRow(
            InfoLabel.SECRETARY,
            meeting.secretary,
            styles.value_text,
            _help(InfoLabel.SECRETARY, "Họ và tên người ghi biên bản cuộc họp."),
        ),
    )


def date_row(label: InfoLabel, value: Value, styles: Styles, year: int, hint: str = "") -> LabelRow:
    """A row for a date; ``hint`` is shown when the cell is chosen."""

    def accept(worksheet: Worksheet, area: Area) -> None:
        accept_date(worksheet, area, label.label, year, hint)

    return LabelRow(label, value, styles.value_date, accept)


def _time(label: InfoLabel) -> Accept:
    def accept(worksheet: Worksheet, area: Area) -> None:
        accept_time(worksheet, area, label.label)

    return accept


def _help(label: InfoLabel, prompt: str) -> Accept:
    def accept(worksheet: Worksheet, area: Area) -> None:
        explain(worksheet, area, label.label, prompt)

    return accept
