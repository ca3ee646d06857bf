"""Page numbers: centred in the header, 13 to 14 points, upright, none on the first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .. import properties
from ..lines import ANY, Part
from ..package import R, W
from ..report import Report, points, span
from ..whole import Whole

if TYPE_CHECKING:
    from lxml.etree import _Element

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
        place = f"phần trang {number}"
        numbered = _page_paragraph(headers.get("default"))
        title = section.find(f"{W}titlePg")
        different = title is not None and properties.is_on(title)
        if numbered is None:
            footer = _page_paragraph(footers.get("default")) is not None
            found = "số trang ở chân trang" if footer else "không có số trang"
            report.departure(rule["label"], place, found, "số trang ở giữa, phía trên trang", rule["clause"])
            return
        _look(whole, numbered, place, report)
        shown_first = not different or _page_paragraph(headers.get("first")) is not None
        if number == 1 and shown_first:
            report.departure(
                rule["label"],
                place,
                "hiện số ở trang thứ nhất",
                "không hiện số ở trang thứ nhất",
                rule["clause"],
            )


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


def _look(whole: Whole, p: _Element, place: str, report: Report) -> None:
    rule = report.rules.tables["page-number"]
    ppr = p.find(f"{W}pPr")
    style = None if ppr is None else ppr.find(f"{W}pStyle")
    style_id = "" if style is None else style.get(f"{W}val", "")
    shape = whole.styles.shape(properties.of_paragraph(ppr), style_id)
    frame = None if ppr is None else ppr.find(f"{W}framePr")
    framed = frame is not None and frame.get(f"{W}xAlign") == "center"
    if shape.align != rule["align"] and not framed:
        report.departure(rule["label"], place, "số trang không ở giữa", "số trang canh giữa", rule["clause"])
    least, most = rule["size"]
    for r in p.iter(f"{W}r"):
        rpr = r.find(f"{W}rPr")
        character = None if rpr is None else rpr.find(f"{W}rStyle")
        font = whole.styles.font(
            properties.of_run(rpr), style_id, "" if character is None else character.get(f"{W}val", "")
        )
        if not least <= font.size <= most:
            expected = f"cỡ chữ {span((least, most))}"
            report.departure(rule["label"], place, f"cỡ chữ {points(font.size)}", expected, rule["clause"])
            return
        if font.italic:
            report.departure(rule["label"], place, "chữ nghiêng", "chữ đứng", rule["clause"])
            return
