"""Words that are fixed: the national title, the motto, "V/v", "Kính gửi:", "Nơi nhận:"."""

from __future__ import annotations

import re
import unicodedata

from ....domain.findings import TextRef
from ..lines import ANY, Line, Part
from ..report import Report, points
from ..whole import Whole

_SPACING_TOLERANCE = 1.0
_FIXED = (Part.NATIONAL_TITLE, Part.MOTTO, Part.RECIPIENTS_WORD)


def check(whole: Whole, report: Report) -> None:
    """Each fixed text as the decree prints it."""
    for line in whole.parts.of(*_FIXED):
        texts = report.rule(line).texts
        text = unicodedata.normalize("NFC", re.sub(r" {2,}", " ", line.text))
        # What is wrong only in being all capitals, or not, is told once, by the rule of the case.
        capitals = text.isupper() or line.part is Part.NATIONAL_TITLE
        same = text.upper() in {fixed.upper() for fixed in texts} if capitals else text in texts
        if not same:
            report.at(line, f"“{text}”", f"“{texts[0]}”")
    _letter_subject(whole, report)
    _addressees(list(whole.parts.of(Part.ADDRESSEE)), report)
    _issuer(whole, report)


def _issuer(whole: Whole, report: Report) -> None:
    rule = report.rules.tables["bodies"]
    for line in whole.parts.of(Part.ISSUER):
        short = next((word for word in rule["abbreviated"] if re.search(rf"\b{word}\b", line.text)), None)
        if short is not None:
            report.at(
                line,
                TextRef("form.abbreviated", word=short),
                TextRef("form.full-name"),
                rule["abbreviated_clause"],
            )


def _letter_subject(whole: Whole, report: Report) -> None:
    first = whole.parts.first(Part.LETTER_SUBJECT)
    if first is None:
        return
    rule = report.rule(first)
    if not first.text.startswith("V/v "):
        report.at(first, f"“{first.text[:12]}…”", TextRef("form.letter-subject"))
    above = next(
        (line for line in reversed(whole.parts.lines[: first.number]) if line.column == first.column), None
    )
    if rule.space_above is not None and above is not None and above.paragraph is not first.paragraph:
        gap = max(first.paragraph.shape.space_before, above.paragraph.shape.space_after)
        if abs(gap - rule.space_above) > _SPACING_TOLERANCE:
            wanted = TextRef("form.gap-above-wanted", gap=points(rule.space_above))
            report.at(first, TextRef("form.gap-above", gap=points(gap)), wanted)


def _addressees(lines: list[Line], report: Report) -> None:
    if not lines:
        return
    opening = lines[0]
    if not re.match(r"Kính gửi:", opening.text):
        report.at(opening, f"“{opening.text[:20]}”", TextRef("form.addressee"))
    listed = [line for line in lines if line.text.startswith(("-", "–"))]
    rest = re.sub(r"^Kính gửi\s*:?\s*", "", opening.text)
    for number, line in enumerate(listed):
        if not line.text.startswith("- "):
            report.at(line, f"“{line.text[:12]}…”", TextRef("form.dash"))
        # In a template the last of a list is not known: its lines are made by one tag.
        mark = "." if number == len(listed) - 1 else ";"
        marks = (mark, ANY, ";") if any(not line.fixed for line in listed) else (mark,)
        if not line.text.endswith(marks):
            report.at(
                line, TextRef("form.line-ends", mark=line.text[-1]), TextRef("form.line-to-end", mark=mark)
            )
    if len(lines) == 1 and not rest and not listed:
        report.at(opening, TextRef("form.no-addressee"), TextRef("form.addressee-beside"))
