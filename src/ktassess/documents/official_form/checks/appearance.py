"""Size, weight, slant, case and alignment of every part, from the rule of the part."""

from __future__ import annotations

from ....domain.findings import TextRef
from ..lines import ANY, Line
from ..report import Report, points, span
from ..rules import PartRule
from ..whole import Whole

ALIGNED = {
    "left": TextRef("form.align.left"),
    "right": TextRef("form.align.right"),
    "center": TextRef("form.align.center"),
    "both": TextRef("form.align.both"),
}
"""How text can stand between its margins; what Word knows beside is shown by its own name."""
BOLD, NOT_BOLD = TextRef("form.bold"), TextRef("form.not-bold")
UPRIGHT, SLANTED = TextRef("form.upright"), TextRef("form.slanted")


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


def size_text(size: str) -> TextRef:
    """A size of letters, in points, or its limits."""
    return TextRef("form.size", size=size)


def _size(line: Line, rule: PartRule, report: Report) -> None:
    if rule.size is None:
        return
    least, most = rule.size
    wrong = next((run.font.size for run in line.shown if not least <= run.font.size <= most), None)
    if wrong is not None:
        report.at(line, size_text(points(wrong)), size_text(span(rule.size)))


def _weight(line: Line, rule: PartRule, report: Report) -> None:
    if rule.bold is True and not line.is_bold:
        report.at(line, NOT_BOLD, BOLD)
    elif rule.bold is False and any(run.font.bold for run in line.shown):
        report.at(line, BOLD, NOT_BOLD)


def _slant(line: Line, rule: PartRule, report: Report) -> None:
    # A note in brackets inside the body may be slanted; so may a word, but not the body itself.
    if rule.italic is True and not line.is_italic:
        report.at(line, UPRIGHT, SLANTED)
    elif rule.italic is False and line.is_italic and not line.text.startswith("("):
        report.at(line, SLANTED, UPRIGHT)


def _case(line: Line, rule: PartRule, report: Report) -> None:
    fixed = line.text.replace(ANY, "")
    letters = sum(letter.isalpha() for letter in fixed)
    text = line.text.replace(ANY, "…")
    if rule.case == "upper" and letters and not fixed.isupper():
        report.at(line, TextRef("form.lower-case", text=text), TextRef("form.capitals"))
    elif rule.case == "lower" and letters > 3 and fixed.isupper():
        report.at(line, TextRef("form.capitals-in", text=text), TextRef("form.no-capitals"))


def _align(line: Line, rule: PartRule, report: Report) -> None:
    # A letterhead set with tabs has no alignment of its own.
    if rule.align is None or (line.table is None and line.column):
        return
    found = line.paragraph.shape.align
    if found != rule.align:
        report.at(line, ALIGNED.get(found, found), ALIGNED[rule.align])
