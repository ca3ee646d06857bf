"""Reads the properties one element states: what is not stated is not in the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .package import W

if TYPE_CHECKING:
    from lxml.etree import _Element

Properties = dict[str, str]
TOGGLES = ("b", "i", "caps", "vanish")
_FALSE = ("0", "false", "off")
_SPACING = ("before", "after", "line", "lineRule", "beforeLines", "afterLines",
            "beforeAutospacing", "afterAutospacing")  # fmt: skip
# Word also writes "start" and "end" for left and right.
_SIDES = {"left": "left", "start": "left", "right": "right", "end": "right"}


def is_on(element: _Element) -> bool:
    """Whether a switch element is on: there, and not said to be off."""
    return element.get(f"{W}val", "1") not in _FALSE


def of_run(rpr: _Element | None) -> Properties:
    """The run properties stated in a w:rPr."""
    found: Properties = {}
    if rpr is None:
        return found
    for toggle in TOGGLES:
        element = rpr.find(f"{W}{toggle}")
        if element is not None:
            found[toggle] = "1" if is_on(element) else "0"
    fonts = rpr.find(f"{W}rFonts")
    if fonts is not None:
        for slot in ("ascii", "hAnsi"):
            # A theme font beside a named one wins over it.
            theme, name = fonts.get(f"{W}{slot}Theme"), fonts.get(f"{W}{slot}")
            if theme or name:
                found[slot] = f"theme:{theme}" if theme else str(name)
    for name in ("sz", "u"):
        element = rpr.find(f"{W}{name}")
        if element is not None and element.get(f"{W}val"):
            found[name] = element.get(f"{W}val", "")
    colour = rpr.find(f"{W}color")
    if colour is not None:
        theme = colour.get(f"{W}themeColor")
        found["color"] = f"theme:{theme}" if theme else colour.get(f"{W}val", "auto")
        found["tint"] = colour.get(f"{W}themeTint", "")
    return found


def of_paragraph(ppr: _Element | None) -> Properties:
    """The paragraph properties stated in a w:pPr."""
    found: Properties = {}
    if ppr is None:
        return found
    found.update(_spacing(ppr.find(f"{W}spacing")))
    found.update(indents(ppr.find(f"{W}ind")))
    align = ppr.find(f"{W}jc")
    if align is not None:
        found["jc"] = align.get(f"{W}val", "left")
    contextual = ppr.find(f"{W}contextualSpacing")
    if contextual is not None:
        found["contextual"] = "1" if is_on(contextual) else "0"
    borders = ppr.find(f"{W}pBdr")
    if borders is not None:
        for side in ("top", "bottom"):
            border = borders.find(f"{W}{side}")
            if border is not None:
                kind = border.get(f"{W}val", "")
                found[f"border-{side}"] = "" if kind in ("nil", "none") else kind
    number = ppr.find(f"{W}numPr")
    if number is not None:
        for name in ("numId", "ilvl"):
            element = number.find(f"{W}{name}")
            if element is not None:
                found[name] = element.get(f"{W}val", "0")
    return found


def indents(ind: _Element | None) -> Properties:
    """The indents stated in a w:ind."""
    found: Properties = {}
    if ind is None:
        return found
    for attribute, side in _SIDES.items():
        value = ind.get(f"{W}{attribute}")
        if value is not None:
            found[side] = value
    if ind.get(f"{W}hanging") is not None:
        found["first"] = f"-{ind.get(f'{W}hanging')}"
    elif ind.get(f"{W}firstLine") is not None:
        found["first"] = ind.get(f"{W}firstLine", "0")
    return found


def number(value: str | None, default: float = 0.0) -> float:
    """A stated number; the default where there is none or what is stated is no number."""
    try:
        return float(value) if value else default
    except ValueError:
        return default


def twips(value: str | None) -> float:
    """A stated length in points; Word's lengths are twentieths of a point unless a unit is said."""
    if not value:
        return 0.0
    for unit, points in (("pt", 1.0), ("cm", 72 / 2.54), ("mm", 7.2 / 2.54), ("in", 72.0)):
        if value.endswith(unit):
            return number(value.removesuffix(unit)) * points
    return number(value) / 20


def _spacing(spacing: _Element | None) -> Properties:
    if spacing is None:
        return {}
    return {
        f"sp-{name}": spacing.get(f"{W}{name}", "")
        for name in _SPACING
        if spacing.get(f"{W}{name}") is not None
    }
