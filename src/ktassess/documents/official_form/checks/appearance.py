"""Size, weight, slant, case and alignment of every part, from the rule of the part."""

from __future__ import annotations

from ..lines import ANY, Line
from ..report import Report, points, span
from ..rules import PartRule
from ..whole import Whole

_ALIGN = {"left": "canh trái", "right": "canh phải", "center": "canh giữa", "both": "canh đều hai lề"}


def check(whole: Whole, report: Report) -> None:
    """Each line against the rule of its part."""
    for line in whole.parts.lines:
        rule = report.rules.parts.get(line.part)
        if rule is not None and line.shown:
            _size(line, rule, report)
            _weight(line, rule, report)
            _slant(line, rule, report)
            _case(line, rule, report)
            _align(line, rule, report)


def _size(line: Line, rule: PartRule, report: Report) -> None:
    if rule.size is None:
        return
    least, most = rule.size
    wrong = next((run.font.size for run in line.shown if not least <= run.font.size <= most), None)
    if wrong is not None:
        report.at(line, f"cỡ chữ {points(wrong)}", f"cỡ chữ {span(rule.size)}")


def _weight(line: Line, rule: PartRule, report: Report) -> None:
    if rule.bold is True and not line.is_bold:
        report.at(line, "chữ không đậm", "chữ đậm")
    elif rule.bold is False and any(run.font.bold for run in line.shown):
        report.at(line, "chữ đậm", "chữ không đậm")


def _slant(line: Line, rule: PartRule, report: Report) -> None:
    # A note in brackets inside the body may be slanted; so may a word, but not the body itself.
    if rule.italic is True and not line.is_italic:
        report.at(line, "chữ đứng", "chữ nghiêng")
    elif rule.italic is False and line.is_italic and not line.text.startswith("("):
        report.at(line, "chữ nghiêng", "chữ đứng")


def _case(line: Line, rule: PartRule, report: Report) -> None:
    fixed = line.text.replace(ANY, "")
    letters = sum(letter.isalpha() for letter in fixed)
    if rule.case == "upper" and letters and not fixed.isupper():
        report.at(line, f"chữ thường: “{line.text.replace(ANY, '…')}”", "chữ in hoa")
    elif rule.case == "lower" and letters > 3 and fixed.isupper():
        report.at(line, f"chữ in hoa: “{line.text.replace(ANY, '…')}”", "chữ in thường")


def _align(line: Line, rule: PartRule, report: Report) -> None:
    # A letterhead set with tabs has no alignment of its own.
    if rule.align is None or (line.table is None and line.column):
        return
    found = line.paragraph.shape.align
    if found != rule.align:
        report.at(line, _ALIGN.get(found, found), _ALIGN[rule.align])
