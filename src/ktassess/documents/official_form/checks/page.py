"""Paper, orientation and margins of every section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....domain.findings import TextRef
from ..package import W
from ..properties import twips
from ..report import Report, points, span
from ..whole import Whole

if TYPE_CHECKING:
    from lxml.etree import _Element

_MM = 72 / 25.4
_EDGES = ("top", "bottom", "left", "right")
_PAPER, _ORIENTATION = TextRef("form.label.paper"), TextRef("form.label.orientation")
_MARGINS = TextRef("form.label.margins")


def check_paper(whole: Whole, report: Report) -> None:
    """A4, upright or across."""
    rule = report.rules.tables["paper"]
    wanted = sorted(rule["size_mm"])
    for number, section in enumerate(whole.content.sections, 1):
        width, height = _size(section)
        if any(
            abs(found - side) > rule["tolerance_mm"]
            for found, side in zip(sorted((width, height)), wanted, strict=True)
        ):
            found = f"{round(width)} x {round(height)} mm"
            expected = f"A4 ({wanted[0]} x {wanted[1]} mm)"
            report.departure(_PAPER, section_place(number), found, expected, rule["clause"])


def check_orientation(whole: Whole, report: Report) -> None:
    """Upright; across only where there are tables."""
    rule = report.rules.tables["orientation"]
    for number, section in enumerate(whole.content.sections, 1):
        width, height = _size(section)
        if width > height and (number == 1 or number - 1 not in whole.content.tables_in_sections):
            found, expected = TextRef("form.landscape"), TextRef("form.portrait")
            report.departure(_ORIENTATION, section_place(number), found, expected, rule["clause"])


def check_margins(whole: Whole, report: Report) -> None:
    """The four margins; a page set across may have turned them with it."""
    rule = report.rules.tables["margins"]
    for number, section in enumerate(whole.content.sections, 1):
        margins = section.find(f"{W}pgMar")
        if margins is None:
            continue
        width, height = _size(section)
        found = {edge: abs(twips(margins.get(f"{W}{edge}"))) / _MM for edge in _EDGES}
        found["left"] += twips(margins.get(f"{W}gutter")) / _MM
        allowed = {edge: tuple(rule[f"{edge}_mm"]) for edge in _EDGES}
        if width > height and not _within(found["left"], allowed["left"], rule["tolerance_mm"]):
            turned = {"top": "left", "right": "top", "bottom": "right", "left": "bottom"}
            allowed = {edge: allowed[turned[edge]] for edge in found}
        for edge in _EDGES:
            if not _within(found[edge], allowed[edge], rule["tolerance_mm"]):
                report.departure(
                    _MARGINS,
                    section_place(number),
                    TextRef(f"form.margin.{edge}", margin=points(round(found[edge], 1))),
                    TextRef(f"form.margin.{edge}", margin=span(allowed[edge])),
                    rule["clause"],
                )


def section_place(number: int) -> TextRef:
    """The place of a section, counted from 1."""
    return TextRef("place.section", number=number)


def _within(value: float, limits: tuple[float, ...], tolerance: float) -> bool:
    return limits[0] - tolerance <= value <= limits[1] + tolerance


def _size(section: _Element) -> tuple[float, float]:
    """Width and height in mm; Word's own letter size where none is said."""
    size = section.find(f"{W}pgSz")
    if size is None:
        return 215.9, 279.4
    return twips(size.get(f"{W}w")) / _MM, twips(size.get(f"{W}h")) / _MM
