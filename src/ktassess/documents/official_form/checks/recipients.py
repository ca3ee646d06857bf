"""The recipients: one a line, each with its dash and mark, the file copy last."""

from __future__ import annotations

import re

from ....domain.findings import TextRef
from ..lines import ANY, Line, Part
from ..report import Report
from ..whole import Whole

_FILE_COPY = re.compile(r"^- Lưu: ?(VT|\ufffc)(\ufffc|, [^;]+|)\.$")
_FILE_COPY_BEGUN = re.compile(r"^[-–+•]?\s*Lưu\b")


def check(whole: Whole, report: Report) -> None:
    """Every line of the list under "Nơi nhận:"."""
    clause = report.rules.tables["recipients"]["clause"]
    lines = list(whole.parts.of(Part.RECIPIENT))
    if not lines:
        word = whole.parts.first(Part.RECIPIENTS_WORD)
        if word is not None:
            report.at(word, TextRef("form.no-recipients"), TextRef("form.recipients"), clause)
        return
    for line in lines[:-1]:
        _listed(line, clause, report)
    _last(lines[-1], clause, report)
    rule = report.rules.tables["recipients"]
    addressed = whole.parts.first(Part.ADDRESSEE) is not None
    if addressed and lines[0].fixed and not lines[0].text.startswith(rule["first_line"].rstrip(";")):
        report.at(lines[0], f"“{lines[0].text}”", f"“{rule['first_line']}”", rule["first_line_clause"])


def _listed(line: Line, clause: str, report: Report) -> None:
    if not line.text.startswith("- "):
        report.at(line, f"“{line.text}”", TextRef("form.dash"), clause)
    elif _FILE_COPY_BEGUN.match(line.text):
        report.at(
            line, TextRef("form.file-copy-early", text=line.text), TextRef("form.file-copy-last"), clause
        )
    elif not line.text.endswith((";", ANY)):
        report.at(line, f"“{line.text}”", TextRef("form.semicolon"), clause)


def _last(line: Line, clause: str, report: Report) -> None:
    if not _FILE_COPY.match(line.text):
        report.at(line, f"“{line.text.replace(ANY, '…')}”", TextRef("form.file-copy"), clause)
