"""The rules beneath the motto, the issuing body and the subject: there, unbroken, of the right length."""

from __future__ import annotations

from ....domain.findings import TextRef
from ..lines import Line, Part
from ..parts import Kind
from ..report import Report
from ..whole import Whole
from ..width import text_width

_UNBROKEN = ("single", "thick")
_UNDERSCORE = 0.5  # of the size
_PARTS = {
    Part.MOTTO: TextRef("form.line.as-long"),
    Part.ISSUER: TextRef("form.line.shorter"),
    Part.SUBJECT: TextRef("form.line.shorter"),
}


def check(whole: Whole, report: Report) -> None:
    """Each of the three parts with its rule; minutes show none below their subject (mẫu 1.9)."""
    for part, expected in _PARTS.items():
        lines = list(whole.parts.of(part))
        if lines and not (part is Part.SUBJECT and whole.parts.kind is Kind.MINUTES):
            _check(lines, whole.parts.lines, expected, report)


def _check(lines: list[Line], every: list[Line], expected: TextRef, report: Report) -> None:
    last = lines[-1]
    found = [rule for rule in _rules(lines, every) if rule is not None]
    if not found:
        underlined = any(run.font.underline for run in last.shown)
        report.at(last, TextRef("form.underlined" if underlined else "form.no-line"), expected)
        return
    limits = report.rule(last).rule
    if limits is None or not all(line.fixed for line in lines):
        return
    widest = max(min(text_width(line.runs), line.paragraph.room or 1000.0) for line in lines)
    # A drawn line whose length is not said cannot be judged.
    lengths = [rule for rule in found if rule > 0]
    if widest and lengths and not any(limits[0] <= rule / widest <= limits[1] for rule in lengths):
        share = round(lengths[0] / widest * 100)
        report.at(last, TextRef("form.line-share", share=share), expected)


def _rules(lines: list[Line], every: list[Line]) -> list[float]:
    """The lengths of the rules that stand below the last line of a part, 0 where it cannot be told."""
    last = lines[-1]
    found = [length for line in lines for length in line.paragraph.drawn]
    if last.paragraph.shape.below in _UNBROKEN:
        found.append(last.paragraph.room)
    for line in every[last.number + 1 :]:
        if line.column != last.column or line.table != last.table:
            if line.part in (Part.EMPTY, Part.CONTROL) or line.table == last.table:
                continue
            break
        if line.part is Part.RULE:
            found.append(_underscores(line))
        elif line.part is Part.EMPTY:
            shape = line.paragraph.shape
            if shape.above in _UNBROKEN or shape.below in _UNBROKEN:
                found.append(line.paragraph.room)
        elif line.part is not Part.CONTROL:
            if line.paragraph.shape.above in _UNBROKEN:
                found.append(line.paragraph.room)
            # A line is often drawn from the paragraph that follows.
            found.extend(line.paragraph.drawn)
            break
        found.extend(line.paragraph.drawn)
    return found


def _underscores(line: Line) -> float:
    return sum(len(run.text.strip()) * run.font.size * _UNDERSCORE for run in line.shown)
