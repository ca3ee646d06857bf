"""The text ends with "./."."""

from __future__ import annotations

from ....domain.findings import TextRef
from ..lines import ANY, Part
from ..report import Report
from ..whole import Whole

_LABEL = TextRef("form.label.ending")
_TEXT = (Part.BODY, Part.ARTICLE, Part.HEADING, Part.TABLE)


def check(whole: Whole, report: Report) -> None:
    """The last line before the signatures."""
    rule = report.rules.tables["ending"]
    foot = next((line.number for line in whole.parts.of(Part.SIGNER_OFFICE, Part.RECIPIENTS_WORD)), None)
    lines = [line for line in whole.parts.of(*_TEXT) if foot is None or line.number < foot]
    if not lines or lines[-1].text.endswith((rule["text"], ANY)):
        return
    last = lines[-1]
    expected = TextRef("form.to-end", mark=rule["text"])
    found = TextRef("form.ends", text=last.text[-12:])
    report.departure(_LABEL, last.place, found, expected, rule["clause"])
