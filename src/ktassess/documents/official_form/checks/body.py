"""The body: justified, first lines indented, paragraphs and lines apart; articles with bold numbers."""

from __future__ import annotations

import re
from collections import Counter

from ....domain.findings import TextRef
from ..lines import Line, Part
from ..report import Report, points, span
from ..rules import PartRule
from ..whole import Whole
from .appearance import ALIGNED, size_text

_CM = 72 / 2.54
_SINGLE = 1.15  # a single line of Times New Roman, in its size
_SPACE_TOLERANCE = 0.05
_ARTICLE_NUMBER = re.compile(r"^\s*Điều\s+\S+?\.", re.IGNORECASE)
_DEFAULT_TAB = 36.0
_TEXT = (Part.BODY, Part.ARTICLE, Part.BASIS)
_SPACED = (*_TEXT, Part.HEADING)


def check(whole: Whole, report: Report) -> None:
    """Every paragraph of the body, bases and articles too."""
    rule = report.rules.parts[Part.BODY]
    previous: Line | None = None
    sizes: Counter[float] = Counter()
    for line in whole.parts.lines:
        if line.part in _TEXT and line.first:
            _stance(line, rule, report)
        if line.part in _SPACED and line.first:
            _line_spacing(line, rule, report)
            if previous is not None:
                _apart(previous, line, rule, report)
        if line.part is Part.BODY:
            sizes.update(run.font.size for run in line.shown)
        if line.part is Part.ARTICLE:
            _article(line, rule, report)
        if line.part in _SPACED:
            previous = line
        elif line.part is not Part.CONTROL:
            previous = None


def _stance(line: Line, rule: PartRule, report: Report) -> None:
    shape = line.paragraph.shape
    # The look of the body itself is told by its rule; here it is that of bases and articles.
    if line.part is not Part.BODY and shape.align != "both":
        report.at(line, ALIGNED.get(shape.align, shape.align), ALIGNED["both"], rule.clause)
    limits, slack = rule.first_line_cm, rule.first_line_tolerance_cm
    start = shape.left + shape.first
    if line.runs and line.runs[0].text.startswith("\t"):
        start += _DEFAULT_TAB
    if limits and not limits[0] - slack <= start / _CM <= limits[1] + slack:
        report.at(
            line,
            TextRef("form.indent", indent=points(round(start / _CM, 2))),
            TextRef("form.indent-wanted", limits=span(limits)),
            rule.clause,
        )


def _line_spacing(line: Line, rule: PartRule, report: Report) -> None:
    shape, limits = line.paragraph.shape, rule.line_spacing
    if limits is None:
        return
    if shape.line_rule == "auto":
        lines = shape.line
    else:
        single = max((run.font.size for run in line.shown), default=14.0) * _SINGLE
        lines = shape.line / single
        if shape.line_rule == "atLeast":
            lines = max(lines, limits[0])
    if not limits[0] - _SPACE_TOLERANCE <= lines <= limits[1] + _SPACE_TOLERANCE:
        expected = TextRef("form.line-spacing-wanted", least=points(limits[0]), most=points(limits[1]))
        report.at(line, TextRef("form.line-spacing", lines=points(round(lines, 2))), expected, rule.clause)


def _apart(above: Line, line: Line, rule: PartRule, report: Report) -> None:
    one, other = above.paragraph.shape, line.paragraph.shape
    together = one.contextual and other.contextual and one.style == other.style
    gap = 0.0 if together else max(one.space_after, other.space_before)
    if rule.space_between is not None and gap < rule.space_between - _SPACE_TOLERANCE:
        # The paragraph that does least for the distance is the one to mend.
        own = one.space_before + one.space_after < other.space_before + other.space_after
        at = above if own else line
        key = "form.gap-after" if own else "form.gap-before"
        report.at(
            at,
            TextRef(key, gap=points(gap)),
            TextRef("form.gap-wanted", gap=points(rule.space_between)),
            rule.clause,
        )


def _article(line: Line, rule: PartRule, report: Report) -> None:
    label = report.rules.parts[Part.ARTICLE]
    number = _ARTICLE_NUMBER.match("".join(run.text for run in line.runs))
    if number is None:
        if not line.paragraph.label:
            report.at(line, f"“{line.text[:12]}…”", TextRef("form.article"), label.clause)
        return
    at = 0
    for run in line.runs:
        if at < number.end() and run.text.strip() and not run.font.bold:
            report.at(
                line,
                TextRef("form.article-not-bold", text=number.group().strip()),
                TextRef("form.article-bold"),
                label.clause,
            )
            return
        at += len(run.text)
    if rule.size and any(not rule.size[0] <= run.font.size <= rule.size[1] for run in line.shown):
        size = next(run.font.size for run in line.shown if not rule.size[0] <= run.font.size <= rule.size[1])
        report.at(line, size_text(points(size)), size_text(span(rule.size)), label.clause)
