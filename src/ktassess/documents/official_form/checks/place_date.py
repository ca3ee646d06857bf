"""The line of place and date."""

from __future__ import annotations

import re

from ....domain.findings import TextRef
from ..lines import ANY, Part
from ..parts import Kind
from ..report import Report
from ..whole import Whole

_BLANK = r"[.…_\s]*"
_SHAPE = re.compile(
    rf"^(?P<place>.+?)(?P<comma>\s*,)?\s*ngày\s+(?P<day>\d+|\ufffc|{_BLANK})\s*tháng\s+"
    rf"(?P<month>\d+|\ufffc|{_BLANK})\s*năm\s+(?P<year>\d+|\ufffc|{_BLANK})\.?$"
)
_PADDED_MONTHS = {"1": "01", "2": "02"}


def check(whole: Whole, report: Report) -> None:
    """A comma after the place; day and month written in full and padded as the decree says."""
    line = whole.parts.first(Part.PLACE_DATE)
    if line is None or whole.parts.kind is Kind.MINUTES:
        return
    clause = report.rules.tables["place-date"]["clause"]
    shape = _SHAPE.match(line.text)
    if shape is None:
        # A template may leave the whole date, or all of the line, to one tag.
        if re.fullmatch(rf"{ANY}|.*, {ANY}|.*, ngày {ANY}", line.text):
            return
        report.at(line, f"“{line.text}”", TextRef("form.date-shape"), f"{clause}.b")
        return
    if shape["comma"] != ",":
        report.at(line, f"“{line.text}”", TextRef("form.date-comma"), f"{clause}.c")
    day, month = shape["day"], shape["month"]
    if day.isdigit() and len(day) == 1:
        report.at(line, TextRef("form.day", day=day), TextRef("form.day", day=f"0{day}"), f"{clause}.b")
    if month in _PADDED_MONTHS:
        report.at(
            line,
            TextRef("form.month", month=month),
            TextRef("form.month", month=_PADDED_MONTHS[month]),
            f"{clause}.b",
        )
    elif month.startswith("0") and month[1:] not in _PADDED_MONTHS:
        report.at(
            line, TextRef("form.month", month=month), TextRef("form.month", month=month[1:]), f"{clause}.b"
        )
    place = shape["place"].replace(ANY, "").strip()
    small = next((word for word in place.split() if word[:1].isalpha() and word[0].islower()), None)
    if small is not None:
        report.at(line, f"“{small}”", TextRef("form.place-capitals"), f"{clause}.c")
