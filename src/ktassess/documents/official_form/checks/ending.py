"""The text ends with "./."."""

from __future__ import annotations

from ..lines import ANY, Part
from ..report import Report
from ..whole import Whole

_TEXT = (Part.BODY, Part.ARTICLE, Part.HEADING, Part.TABLE)


def check(whole: Whole, report: Report) -> None:
    """The last line before the signatures."""
    rule = report.rules.tables["ending"]
    foot = next((line.number for line in whole.parts.of(Part.SIGNER_OFFICE, Part.RECIPIENTS_WORD)), None)
    lines = [line for line in whole.parts.of(*_TEXT) if foot is None or line.number < foot]
    if not lines or lines[-1].text.endswith((rule["text"], ANY)):
        return
    last = lines[-1]
    expected = f"cuối văn bản có dấu “{rule['text']}”"
    report.departure(
        rule["label"], last.place, f"cuối văn bản: “…{last.text[-12:]}”", expected, rule["clause"]
    )
