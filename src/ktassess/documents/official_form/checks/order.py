"""The parts that must be there, and their order."""

from __future__ import annotations

from ....domain.findings import TextRef
from ..lines import Part
from ..parts import Kind
from ..report import Report
from ..whole import Whole

_LABEL = TextRef("form.label.order")
_ORDER = {
    Part.NATIONAL_TITLE: 0,
    Part.MOTTO: 0,
    Part.PARENT: 0,
    Part.ISSUER: 0,
    Part.NUMBER: 0,
    Part.LETTER_SUBJECT: 0,
    Part.PLACE_DATE: 0,
    Part.TYPE_NAME: 1,
    Part.SUBJECT: 2,
    Part.AUTHORITY: 3,
    Part.BASIS: 4,
    Part.RESOLVES: 5,
    Part.ADDRESSEE: 3,
    Part.BODY: 6,
    Part.ARTICLE: 6,
    Part.HEADING: 6,
    Part.SIGNER_OFFICE: 7,
    Part.SIGNER_NAME: 7,
    Part.RECIPIENTS_WORD: 7,
    Part.RECIPIENT: 7,
}
# In one column of the letterhead each of these stands below the one before it.
_COLUMNS = (
    (Part.NATIONAL_TITLE, Part.MOTTO, Part.PLACE_DATE),
    (Part.PARENT, Part.ISSUER, Part.NUMBER, Part.LETTER_SUBJECT),
)


def check_missing(whole: Whole, report: Report) -> None:
    """Each part the kind of document must have is there; minutes have no place and date."""
    present = {line.part for line in whole.parts.lines}
    required = [Part(name) for name in report.rules.kinds[whole.parts.kind]]
    if whole.parts.type_name == "QUYẾT ĐỊNH":
        required.append(Part.RESOLVES)
    for part in required:
        if part not in present:
            rule = report.rules.parts[part]
            needed = TextRef("form.needed", part=rule.label)
            report.departure(rule.label, None, TextRef("form.missing"), needed, rule.clause)
    dated = whole.parts.first(Part.PLACE_DATE)
    if whole.parts.kind is Kind.MINUTES and dated is not None:
        clause = report.rules.tables["minutes"]["clause"]
        report.at(dated, f"“{dated.text}”", TextRef("form.minutes-undated"), clause)


def check_order(whole: Whole, report: Report) -> None:
    """The parts follow one another as in the decree's plan."""
    rule = report.rules.tables["order"]
    reached, before = -1, _LABEL
    for line in whole.parts.lines:
        rank = _ORDER.get(line.part)
        if rank is None:
            continue
        label = report.rule(line).label
        if rank < reached:
            found = TextRef("form.stands-after", part=label, other=before)
            report.departure(_LABEL, line.place, found, _plan(report), rule["clause"])
            return
        reached, before = rank, label
    for column in _COLUMNS:
        last, name = -1, _LABEL
        for part in column:
            first = whole.parts.first(part)
            if first is None:
                continue
            label = report.rule(first).label
            if first.number < last:
                found = TextRef("form.stands-above", part=label, other=name)
                wanted = TextRef("form.one-then-other", first=name, second=label)
                report.departure(_LABEL, first.place, found, wanted, rule["clause"])
                return
            last, name = first.number, label


def _plan(report: Report) -> TextRef:
    parts = report.rules.parts
    return TextRef(
        "form.plan",
        number=parts[Part.NUMBER].label,
        type=parts[Part.TYPE_NAME].label,
        subject=parts[Part.SUBJECT].label,
        basis=parts[Part.BASIS].label,
        body=parts[Part.BODY].label,
        signer=parts[Part.SIGNER_OFFICE].label,
    )
