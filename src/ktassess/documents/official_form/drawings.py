"""Finds straight lines drawn in a paragraph, as Word's and its forerunners' shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .properties import number

if TYPE_CHECKING:
    from lxml.etree import _Element

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LINES = ("line", "straightConnector1")
_EMU_PER_POINT = 12700
_VML_CONNECTOR = "#_x0000_t32"
_LENGTH = re.compile(r"(-?[\d.]+)(pt|in|cm|mm)?")
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54, "": 1.0}


def lines_in(p: _Element) -> Iterator[float]:
    """The lengths, in points, of the lines drawn in a paragraph."""
    for extent in p.iter(f"{_WP}extent"):
        container = extent.getparent()
        kinds = [] if container is None else [shape.get("prst") for shape in container.iter(f"{_A}prstGeom")]
        if any(kind in _LINES for kind in kinds):
            yield number(extent.get("cx")) / _EMU_PER_POINT
    for shape in p.iter(f"{_V}line", f"{_V}shape"):
        # The fallback of a newer drawing says the same thing once more.
        if next(shape.iterancestors(f"{_MC}Fallback"), None) is not None:
            continue
        if shape.tag == f"{_V}line":
            yield abs(_points(shape.get("to", "0")) - _points(shape.get("from", "0")))
        elif shape.get("type") == _VML_CONNECTOR:
            width = re.search(r"(?:^|;)\s*width:([^;]+)", shape.get("style", ""))
            yield _points(width.group(1)) if width else 0.0


def _points(text: str) -> float:
    """The first length of a VML coordinate such as ``12pt,3pt``, in points."""
    found = _LENGTH.match(text.strip())
    return number(found.group(1)) * _UNITS[found.group(2) or ""] if found else 0.0
