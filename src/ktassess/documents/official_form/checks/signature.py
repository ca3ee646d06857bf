"""The signers: the right given before the office, the name without degrees, minutes' two sides."""

from __future__ import annotations

import re

from ..lines import ANY, Line, Part
from ..parts import Kind
from ..report import Report
from ..whole import Whole


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
            report.at(line, f"“{line.text}”", "bên dưới ghi chức vụ của người ký", rule["clause"])
        deputised = deputised or (mark is not None and mark[1] in ("KT", "TL", "TUQ")) or ANY in line.text
        if line.text.startswith(rule["deputy"]) and not deputised and not minutes:
            expected = f"“KT. {line.text.removeprefix(rule['deputy']).strip()}” ở dòng trên"
            report.at(line, f"“{line.text}” không có “KT.”", expected, rule["clause"])


def _names(whole: Whole, report: Report) -> None:
    rule = report.rules.tables["signature"]
    degrees = "|".join(re.escape(word) for word in rule["degrees"])
    for line in whole.parts.of(Part.SIGNER_NAME):
        degree = re.match(rf"^({degrees})\b\.?\s", line.text)
        if degree:
            report.at(
                line, f"“{line.text}”", "trước họ tên không ghi học hàm, học vị", rule["degrees_clause"]
            )
        office = next((one for one in whole.parts.of(Part.SIGNER_OFFICE) if one.column == line.column), None)
        if office is not None and office.paragraph.shape.align != line.paragraph.shape.align:
            report.at(line, "không canh giữa chức vụ", "canh giữa quyền hạn, chức vụ của người ký")


def _sides(offices: list[Line], report: Report) -> None:
    """The secretary on the left, the chair on the right."""
    rule = report.rules.tables["minutes"]
    secretary = next((line for line in offices if line.text.startswith(rule["secretary"])), None)
    others = [line for line in offices if line is not secretary]
    if secretary is None:
        report.departure(
            rule["label"], None, "không có chữ ký của thư ký", "thư ký ký bên trái", rule["clause"]
        )
    if not others:
        report.departure(
            rule["label"], None, "không có chữ ký của chủ tọa", "chủ tọa ký bên phải", rule["clause"]
        )
    if secretary is not None and others and min(line.column for line in others) < secretary.column:
        report.at(secretary, "thư ký ký bên phải", "thư ký ký bên trái, chủ tọa ký bên phải", rule["clause"])
