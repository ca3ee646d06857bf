"""What openpyxl does not write as it was: the values that formulas last had, and headers of several lines.

A copy must read the same as its original, before any program has computed it anew.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Any

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

_HEADER = re.compile(rb"<headerFooter\b.*?</headerFooter>", re.DOTALL)

Cached = Mapping[str, Mapping[str, tuple[str | None, str]]]
"""By sheet name and cell: the type of the value (None: a number) and its text."""


def cached_values(members: Mapping[str, bytes]) -> Cached:
    """The cached values of all formulas of a workbook, given by its parts."""
    found: dict[str, dict[str, tuple[str | None, str]]] = {}
    for name, part in _sheets(members).items():
        if b"<f" not in members.get(part, b"") and b":f" not in members.get(part, b""):
            continue
        cells = found.setdefault(name, {})
        for cell in _parsed(members[part]).iter("{*}c"):
            formula, value = cell.find("{*}f"), cell.find("{*}v")
            if formula is not None and value is not None and value.text and cell.get("r"):
                cells[cell.get("r")] = cell.get("t"), value.text
    return found


def with_cached_values(members: Mapping[str, bytes], cached: Cached) -> dict[str, bytes]:
    """The parts of a workbook openpyxl wrote, its formulas with these values."""
    from lxml import etree

    written = dict(members)
    for name, part in _sheets(members).items():
        values = cached.get(name)
        if not values:
            continue
        root = _parsed(members[part])
        for cell in root.iter(f"{_MAIN}c"):
            given = values.get(cell.get("r"))
            if given is None or cell.find(f"{_MAIN}f") is None:
                continue
            kind, text = given
            value = cell.find(f"{_MAIN}v")
            if value is None:
                value = etree.SubElement(cell, f"{_MAIN}v")
            value.text = text
            if kind is None:
                cell.attrib.pop("t", None)
            else:
                cell.set("t", kind)
        written[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def with_headers(members: Mapping[str, bytes], original: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts with the page headers and footers of the original, letter for letter."""
    written, parts = dict(members), _sheets(original)
    for name, part in _sheets(members).items():
        before = _HEADER.search(original.get(parts.get(name, ""), b""))
        after = _HEADER.search(members[part])
        if before is not None and after is not None:
            written[part] = members[part].replace(after[0], before[0])
    return written


def _sheets(members: Mapping[str, bytes]) -> dict[str, str]:
    """The part of each sheet, by the sheet's name."""
    book = "xl/workbook.xml"
    relations = "xl/_rels/workbook.xml.rels"
    if book not in members or relations not in members:
        return {}
    targets = {
        each.get("Id"): posixpath.normpath(posixpath.join("xl", each.get("Target", ""))).lstrip("/")
        if not each.get("Target", "").startswith("/")
        else each.get("Target", "").lstrip("/")
        for each in _parsed(members[relations])
    }
    sheets = {}
    for each in _parsed(members[book]).iter("{*}sheet"):
        key = next((value for name, value in each.attrib.items() if name.endswith("}id")), None)
        part = targets.get(key, "")
        if part in members:
            sheets[each.get("name", "")] = part
    return sheets


def _parsed(content: bytes) -> Any:
    from lxml import etree

    # Entities were refused by the look at the file; nothing here could resolve one either.
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
