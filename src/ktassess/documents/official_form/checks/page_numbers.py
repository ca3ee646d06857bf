"""Page numbers: centred in the header, 13 to 14 points, upright, none on the first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....domain.findings import TextRef
from .. import properties
from ..lines import ANY, Part
from ..package import R, W
from ..report import Report, points, span
from ..whole import Whole
from .appearance import SLANTED, UPRIGHT, size_text
from .page import section_place

if TYPE_CHECKING:
    from lxml.etree import _Element

_LABEL = TextRef("form.label.page-number")
_PAGE = re.compile(r"\bPAGE\b")


def check(whole: Whole, report: Report) -> None:
    """The headers of every section; a section without its own has those before it."""
    rule = report.rules.tables["page-number"]
    if _fits_one_page(whole, rule["one_page_characters"]):
        return
    headers: dict[str, _Element | None] = {}
    footers: dict[str, _Element | None] = {}
    for number, section in enumerate(whole.content.sections, 1):
        headers.update(_parts(whole, section, "headerReference"))
        footers.update(_parts(whole, section, "footerReference"))
        place = section_place(number)
        numbered = _page_paragraph(headers.get("default"))
        title = section.find(f"{W}titlePg")
        different = title is not None and properties.is_on(title)
        if numbered is None:
            footer = _page_paragraph(footers.get("default")) is not None
            found = TextRef("form.page-number.at-foot" if footer else "form.page-number.none")
            wanted = TextRef("form.page-number.wanted")
            report.departure(_LABEL, place, found, wanted, rule["clause"])
            return
        _look(whole, numbered, place, report)
        shown_first = not different or _page_paragraph(headers.get("first")) is not None
        if number == 1 and shown_first:
            found, wanted = TextRef("form.page-number.on-first"), TextRef("form.page-number.not-on-first")
            report.departure(_LABEL, place, found, wanted, rule["clause"])


def _fits_one_page(whole: Whole, limit: int) -> bool:
    if len(whole.content.sections) > 1 or whole.template:
        return False
    texts = [line.text for line in whole.parts.lines if line.part is not Part.EMPTY]
    return sum(map(len, texts)) < limit and ANY not in "".join(texts) and len(texts) < 40


def _parts(whole: Whole, section: _Element, tag: str) -> dict[str, _Element | None]:
    targets = whole.package.relations(whole.package.main)
    return {
        reference.get(f"{W}type", "default"): whole.package.part(targets[reference.get(f"{R}id", "")][1])
        for reference in section.findall(f"{W}{tag}")
        if reference.get(f"{R}id", "") in targets
    }


def _page_paragraph(part: _Element | None) -> _Element | None:
    """The paragraph with the page number in a header or footer, if any."""
    for p in [] if part is None else part.iter(f"{W}p"):
        simple = "".join(field.get(f"{W}instr", "") for field in p.iter(f"{W}fldSimple"))
        complex_ = "".join(instruction.text or "" for instruction in p.iter(f"{W}instrText"))
        if _PAGE.search(simple) or _PAGE.search(complex_):
            return p
    return None


def _look(whole: Whole, p: _Element, place: TextRef, report: Report) -> None:
    rule = report.rules.tables["page-number"]
    ppr = p.find(f"{W}pPr")
    style = None if ppr is None else ppr.find(f"{W}pStyle")
    style_id = "" if style is None else style.get(f"{W}val", "")
    shape = whole.styles.shape(properties.of_paragraph(ppr), style_id)
    frame = None if ppr is None else ppr.find(f"{W}framePr")
    framed = frame is not None and frame.get(f"{W}xAlign") == "center"
    if shape.align != rule["align"] and not framed:
        found, wanted = TextRef("form.page-number.not-centred"), TextRef("form.page-number.centred")
        report.departure(_LABEL, place, found, wanted, rule["clause"])
    least, most = rule["size"]
    for r in p.iter(f"{W}r"):
        rpr = r.find(f"{W}rPr")
        character = None if rpr is None else rpr.find(f"{W}rStyle")
        font = whole.styles.font(
            properties.of_run(rpr), style_id, "" if character is None else character.get(f"{W}val", "")
        )
        if not least <= font.size <= most:
            found, wanted = size_text(points(font.size)), size_text(span((least, most)))
            report.departure(_LABEL, place, found, wanted, rule["clause"])
            return
        if font.italic:
            report.departure(_LABEL, place, SLANTED, UPRIGHT, rule["clause"])
            return
