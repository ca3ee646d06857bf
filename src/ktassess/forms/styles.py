"""How the cells of the workbooks look: one look for both books."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

FONT = "Times New Roman"
INPUT_COLOUR = "#FFF8DC"
HEADING_COLOUR = "#DCE6F1"
LIVE_COLOUR = "#F2F2F2"
BORDER_COLOUR = "#8C8C8C"

DATE_FORMAT = "dd/mm/yyyy"
TIME_FORMAT = "hh:mm"
TEXT_FORMAT = "@"
STARRED_FORMAT = 'General"*"'
ZERO_HIDDEN_FORMAT = "General;-General;"

_CELL = {"border": 1, "border_color": BORDER_COLOUR, "valign": "vcenter"}
_INPUT = {**_CELL, "locked": False, "bg_color": INPUT_COLOUR}
_MIDDLE = {"align": "center"}
_LEFT = {"align": "left", "indent": 1}
_WRAP = {"text_wrap": True}


@dataclass(frozen=True, slots=True)
class Styles:
    """The cell formats of one workbook: locked ones first, then those of input cells.

    ``known`` and ``value`` are for the values beside labels, ``input`` for those in tables.
    """

    heading: Format
    label: Format
    text: Format
    centred: Format
    maximum_starred: Format
    total_label: Format
    total: Format
    total_or_blank: Format
    live: Format
    remark: Format
    section: Format
    known_text: Format
    known_number: Format
    value_text: Format
    value_number: Format
    value_date: Format
    value_time: Format
    input_text: Format
    input_centred: Format
    input_number: Format
    input_heading: Format
    input_date: Format
    good: Format
    bad: Format
    open: Format


def add_styles(workbook: Workbook) -> Styles:
    """The formats, added to the workbook."""
    add = workbook.add_format
    bold = {"bold": True}
    return Styles(
        heading=add({**_CELL, **_MIDDLE, **_WRAP, **bold, "bg_color": HEADING_COLOUR}),
        label=add({**_CELL, **_WRAP, "indent": 1}),
        text=add({**_CELL, **_WRAP, **_LEFT}),
        centred=add({**_CELL, **_MIDDLE}),
        maximum_starred=add({**_CELL, **_MIDDLE, "num_format": STARRED_FORMAT}),
        total_label=add({**_CELL, **_WRAP, **_LEFT, **bold, "bg_color": HEADING_COLOUR}),
        total=add({**_CELL, **_MIDDLE, **bold, "bg_color": HEADING_COLOUR}),
        total_or_blank=add({**_CELL, **_MIDDLE, **bold, "num_format": ZERO_HIDDEN_FORMAT}),
        live=add({**_CELL, **_MIDDLE, **bold, **_WRAP, "bg_color": LIVE_COLOUR}),
        remark=add({"italic": True, "font_size": 11, "text_wrap": True, "valign": "top"}),
        section=add({**bold, "valign": "vcenter"}),
        known_text=add({**_CELL, **_WRAP, **_LEFT, "num_format": TEXT_FORMAT}),
        known_number=add({**_CELL, **_LEFT}),
        value_text=add({**_INPUT, **_WRAP, **_LEFT, "num_format": TEXT_FORMAT}),
        value_number=add({**_INPUT, **_LEFT}),
        value_date=add({**_INPUT, **_LEFT, "num_format": DATE_FORMAT}),
        value_time=add({**_INPUT, **_LEFT, "num_format": TIME_FORMAT}),
        input_text=add({**_INPUT, **_WRAP, **_LEFT, "num_format": TEXT_FORMAT}),
        input_centred=add({**_INPUT, **_MIDDLE, "num_format": TEXT_FORMAT}),
        input_number=add({**_INPUT, **_MIDDLE}),
        input_heading=add({**_INPUT, **_MIDDLE, **_WRAP, **bold, "num_format": TEXT_FORMAT}),
        input_date=add({**_INPUT, **_MIDDLE, "num_format": DATE_FORMAT}),
        good=add({"bg_color": "#C6EFCE", "font_color": "#006100"}),
        bad=add({"bg_color": "#FFC7CE", "font_color": "#9C0006"}),
        open=add({"bg_color": "#FFEB9C", "font_color": "#7F6000"}),
    )
