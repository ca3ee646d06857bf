"""The signers: the right given before the office, the name without degrees, minutes' two sides."""

from __future__ import annotations

import re

from ....domain.findings import TextRef
from ..lines import ANY, Line, Part
from ..parts import Kind
from ..report import Report
from ..whole import Whole

_MINUTES = TextRef("form.label.minutes")


def check(whole: Whole, report: Report) -> None:
    """Each signature block by itself: the lines of one column."""
    offices = list(whole.parts.of(Part.SIGNER_OFFICE))
    for column in sorted({line.column for line in offices}):
        _right(
            [line for line in offices if line.column == column],
            report,
            minutes=whole.parts.kind is Kind.MINUTES,
        )
    _names(whole, report)
    if whole.parts.kind is Kind.MINUTES:
        _sides(offices, report)


def _right(lines: list[Line], report: Report, *, minutes: bool) -> None:
    rule = report.rules.tables["signature"]
    marks = "|".join(rule["marks"])
    deputised = False
    for number, line in enumerate(lines):
        loose = re.match(rf"^({marks}|T\.M|K\.T|T\.L|T/M|K/T|T/L|TUQ|Q)\b\s*[./]?\s*", line.text)
        if loose and not re.match(rf"^({marks})\. \S", line.text):
            report.at(line, f"“{line.text}”", "“TM. ”, “KT. ”, “TL. ”, “TUQ. ”, “Q. ”", rule["clause"])
            deputised = True
        mark = re.match(rf"^({marks})\.", line.text)
        if mark and number == len(lines) - 1 and mark[1] != "Q" and ANY not in line.text:
            report.at(line, f"“{line.text}”", TextRef("form.office-beneath"), rule["clause"])
        deputised = deputised or (mark is not None and mark[1] in ("KT", "TL", "TUQ")) or ANY in line.text
        if line.text.startswith(rule["deputy"]) and not deputised and not minutes:
            expected = TextRef("form.deputy-above", office=line.text.removeprefix(rule["deputy"]).strip())
            report.at(line, TextRef("form.without-deputy", text=line.text), expected, rule["clause"])


def _names(whole: Whole, report: Report) -> None:
    rule = report.rules.tables["signature"]
    degrees = "|".join(re.escape(word) for word in rule["degrees"])
    for line in whole.parts.of(Part.SIGNER_NAME):
        degree = re.match(rf"^({degrees})\b\.?\s", line.text)
        if degree:
            report.at(line, f"“{line.text}”", TextRef("form.no-degrees"), rule["degrees_clause"])
        office = next((one for one in whole.parts.of(Part.SIGNER_OFFICE) if one.column == line.column), None)
        if office is not None and office.paragraph.shape.align != line.paragraph.shape.align:
            report.at(line, TextRef("form.office-not-centred"), TextRef("form.name-centred"))


def _sides(offices: list[Line], report: Report) -> None:
    """The secretary on the left, the chair on the right."""
    rule = report.rules.tables["minutes"]
    secretary = next((line for line in offices if line.text.startswith(rule["secretary"])), None)
    others = [line for line in offices if line is not secretary]
    if secretary is None:
        found, wanted = TextRef("form.no-secretary"), TextRef("form.secretary-left")
        report.departure(_MINUTES, None, found, wanted, rule["clause"])
    if not others:
        found, wanted = TextRef("form.no-chair"), TextRef("form.chair-right")
        report.departure(_MINUTES, None, found, wanted, rule["clause"])
    if secretary is not None and others and min(line.column for line in others) < secretary.column:
        found, wanted = TextRef("form.secretary-right"), TextRef("form.two-sides")
        report.at(secretary, found, wanted, rule["clause"])
