"""The bases: each ends with a semicolon, the last with a full stop."""

from __future__ import annotations

from ....domain.findings import TextRef
from ..lines import ANY, Part
from ..report import Report
from ..whole import Whole


def check(whole: Whole, report: Report) -> None:
    """How each basis ends."""
    lines = list(whole.parts.of(Part.BASIS))
    for number, line in enumerate(lines):
        mark = "." if number == len(lines) - 1 else ";"
        if line.text.endswith(mark) or line.text.endswith(ANY):
            continue
        report.at(line, TextRef("form.line-ends", mark=line.text[-1]), TextRef("form.line-to-end", mark=mark))
