"""The text itself: composed letters, single spaces."""

from __future__ import annotations

import re
import unicodedata

from ....domain.findings import TextRef
from ..lines import Part
from ..report import Report
from ..whole import Whole

_UNICODE, _SPACES = TextRef("form.label.unicode"), TextRef("form.label.spaces")
_DOUBLE = re.compile(r"\S( {2,})\S")
# Where a number or a day is still to be written by hand, the form itself leaves a wide space.
_BLANKS = (Part.NUMBER, Part.PLACE_DATE)


def check(whole: Whole, report: Report) -> None:
    """Letters in Unicode's composed form, and no two spaces in a row."""
    unicode, spaces = report.rules.tables["unicode"], report.rules.tables["spaces"]
    for line in whole.parts.lines:
        if not unicodedata.is_normalized("NFC", line.text):
            report.departure(
                _UNICODE,
                line.place,
                TextRef("form.decomposed"),
                TextRef("form.composed"),
                unicode["clause"],
            )
        double = _DOUBLE.search(line.text)
        if double and line.part not in _BLANKS:
            around = line.text[max(0, double.start() - 12) : double.end() + 12].strip()
            report.departure(
                _SPACES,
                line.place,
                TextRef("form.two-spaces", text=around),
                TextRef("form.one-space"),
                spaces["clause"],
            )
