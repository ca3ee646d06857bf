"""The number and the symbol: padded, without spaces, with the abbreviation of the document's type."""

from __future__ import annotations

import re

from ....domain.findings import TextRef
from ..lines import ANY, Line, Part
from ..parts import Kind
from ..report import Report
from ..whole import Whole

_SHAPE = re.compile(
    r"^(?P<word>\S+?)(?P<colon>\s*:)?\s*(?P<number>[\d\ufffc…. ]*?)(?P<gap>\s*)/(?P<symbol>.*)$"
)


def check(whole: Whole, report: Report) -> None:
    """The line "Số: 05/BC-UBND"."""
    line = whole.parts.first(Part.NUMBER)
    if line is None:
        return
    clause = f"{report.rules.tables['number']['clause']}.c"
    shape = _SHAPE.match(line.text)
    if shape is None and re.fullmatch(rf"Số: ?{ANY}", line.text):
        return
    if shape is None:
        report.at(line, f"“{line.text}”", TextRef("form.number-shape"), clause)
        return
    if shape["word"] != "Số":
        report.at(line, f"“{shape['word']}”", TextRef("form.number-word"), clause)
    elif shape["colon"] != ":":
        report.at(line, f"“{line.text[:6]}…”", TextRef("form.number-colon"), clause)
    number, symbol = shape["number"].strip(), shape["symbol"]
    if len(number) == 1 and number.isdigit():
        report.at(
            line,
            TextRef("form.number-is", number=number),
            TextRef("form.number-is", number=f"0{number}"),
            clause,
        )
    # Blank before the slash where the number is still to be written is no departure.
    spaced = (
        (number not in ("", ANY) and shape["gap"]) or symbol != symbol.strip() or re.search(r"\s", symbol)
    )
    if spaced or re.search(r"[–—]", symbol):
        report.at(line, f"“{line.text}”", TextRef("form.number-signs"), clause)
    _symbol(whole, line, re.sub(r"\s", "", symbol), report)


def _symbol(whole: Whole, line: Line, symbol: str, report: Report) -> None:
    groups = re.split(r"[-–—]", symbol)
    rules = report.rules
    clause = f"{rules.tables['number']['clause']}.b"
    found = TextRef("form.symbol", symbol=symbol.replace(ANY, "…"))
    abbreviation = rules.types.get(whole.parts.type_name)
    if whole.parts.kind is Kind.LETTER:
        types = {*rules.types.values(), *rules.tables["number"]["not_a_type"]}
        if groups[0] in types:
            report.at(line, found, TextRef("form.symbol-of-letter"), clause)
    elif abbreviation is not None and ANY not in groups[0] and groups[0].upper() != abbreviation.upper():
        wanted = TextRef("form.symbol-begins", abbreviation=abbreviation)
        report.at(line, found, wanted, rules.types_clause)
    fixed = [group.replace(ANY, "") for group in groups]
    allowed = set(rules.types.values())
    lowered = next(
        (group for group in fixed if group and group not in allowed and group != group.upper()), None
    )
    if lowered is not None:
        report.at(
            line, f"“{lowered}”", TextRef("form.symbol-capitals"), f"{rules.tables['number']['clause']}.c"
        )
