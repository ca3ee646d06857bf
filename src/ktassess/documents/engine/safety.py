"""What a template may not carry: programs, parts fetched from elsewhere, fields that fetch or run."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from lxml import etree

from ...domain.findings import TextRef
from .paragraphs import W

_BRACES = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_FIELD = re.compile(r"\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b", re.IGNORECASE)
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
_HYPERLINK = "/hyperlink"
_LABELS = {
    "word/endnotes.xml": TextRef("place.endnotes"),
    "word/comments.xml": TextRef("place.comments"),
    "docProps/core.xml": TextRef("place.properties"),
    "docProps/app.xml": TextRef("place.properties"),
    "docProps/custom.xml": TextRef("place.properties"),
}


def unsafe_members(members: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """What is unsafe in a package: where it stands, and what it is."""
    for name, data in sorted(members.items()):
        if name.endswith("vbaProject.bin") or "/activeX/" in name:
            yield name, "macro"
        elif name.endswith(".rels"):
            root = etree.fromstring(data, _SAFE)
            for relation in () if root is None else root:
                kind, target = relation.get("Type", ""), relation.get("Target", "")
                if relation.get("TargetMode") == "External" and not kind.endswith(_HYPERLINK):
                    yield name, target
        elif name.startswith("word/") and name.endswith(".xml"):
            yield from _fields(name, data)


def _fields(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    root = etree.fromstring(data, _SAFE)
    if root is None:
        return
    codes = ["".join(node.text or "" for node in root.iter(W + "instrText"))]
    codes += [node.get(W + "instr", "") for node in root.iter(W + "fldSimple")]
    for code in codes:
        for found in _FIELD.finditer(code):
            yield _LABELS.get(name, name), found.group()


def unfilled_tags(members: Mapping[str, bytes], filled: Collection[str]) -> Iterator[tuple[str, str]]:
    """Tags in the parts that are never filled (endnotes, comments, properties): where, and the tag."""
    for name, data in sorted(members.items()):
        if name in filled or not name.endswith(".xml") or (b"{" not in data):
            continue
        root = etree.fromstring(data, _SAFE)
        text = "" if root is None else "".join(map(str, root.itertext()))
        for found in _BRACES.finditer(text):
            yield _LABELS.get(name, name), found.group()[:80]
