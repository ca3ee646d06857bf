"""Preparing a Word template once: docxtpl's own preparation, in the parts docxtpl fills.

docxtpl does this anew for every document; here it is done when the template is loaded.
"""

from __future__ import annotations

import re
import unicodedata
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from docx.oxml.parser import oxml_parser
from docxtpl import DocxTemplate
from lxml import etree

from ...domain.findings import TextRef
from .package import PackageError, read_members
from .paragraphs import W
from .tags import TAG

DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"

_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_STATIC_TEXT = re.compile(r">[^<]+<")
_BRACES = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}
_ESCAPED_BRACES = re.compile("|".join(re.escape(written) for written in _BRACES))
_NAMESPACES = re.compile(r' xmlns:?[\w.-]*="[^"]*"')


@dataclass(frozen=True, slots=True)
class PreparedPart:
    """A part with tags in it: ``source`` is Jinja between ``before`` and ``after``.

    ``member`` is its name in the zip, ``label`` the text of what it is ("" for the document itself), ``root``
    the part as it was.
    """

    member: str
    label: str
    before: str
    source: str = field(repr=False)
    after: str
    root: etree._Element = field(repr=False)

    @property
    def is_document(self) -> bool:
        """Whether this is the document itself, not a header, footer or the notes."""
        return not self.label

    @property
    def has_tags(self) -> bool:
        """Whether there is anything to fill."""
        return TAG.search(self.source) is not None


@dataclass(frozen=True, slots=True)
class PreparedTemplate:
    """All parts docxtpl fills, and every member of the package as it was."""

    parts: tuple[PreparedPart, ...]
    members: dict[str, bytes] = field(repr=False)
    engine: Any = field(repr=False)


def prepare(data: bytes) -> PreparedTemplate:
    """Prepare a template's bytes; PackageError where it is no Word document."""
    members = read_members(data)
    try:
        engine = DocxTemplate(BytesIO(data))
        engine.render_init()
        parts = tuple(_parts(engine))
    except (KeyError, ValueError, AttributeError, etree.XMLSyntaxError) as error:
        raise PackageError(TextRef("reason.template.not-word")) from error
    return PreparedTemplate(parts, members, engine)


def _parts(engine: Any) -> list[PreparedPart]:
    document = engine.docx._part
    parts = [_document(engine, _member(document))]
    for uri, label in ((engine.HEADER_URI, "header"), (engine.FOOTER_URI, "footer")):
        found = {_member(part): part for _, part in engine.get_headers_footers(uri)}
        for number, (member, part) in enumerate(sorted(found.items()), 1):
            key = f"place.{label}"
            name = TextRef(f"{key}-number", number=number) if len(found) > 1 else TextRef(key)
            parts.append(_whole(engine, member, name, part.blob))
    for part in sorted(document.package.parts, key=lambda part: str(part.partname)):
        if part.content_type == _FOOTNOTES:
            parts.append(_whole(engine, _member(part), TextRef("place.footnotes"), part.blob))
    return parts


def _member(part: Any) -> str:
    return str(part.partname).lstrip("/")


def _document(engine: Any, member: str) -> PreparedPart:
    root = engine.docx._element
    shell = deepcopy(root)
    shell.replace(shell.body, shell.makeelement(W + "body"))
    outside = engine.xml_to_string(shell)
    before, after = outside.split("<w:body/>")
    source = _patched(engine, engine.get_xml())
    end = source.index(">")
    return PreparedPart(
        member,
        "",
        DECLARATION + before,
        _NAMESPACES.sub("", source[:end]) + source[end:],  # the root has them already
        after,
        root,
    )


def _whole(engine: Any, member: str, label: str, blob: bytes) -> PreparedPart:
    root = etree.fromstring(blob, oxml_parser)
    return PreparedPart(member, label, DECLARATION, _patched(engine, engine.xml_to_string(root)), "", root)


def _patched(engine: Any, xml: str) -> str:
    """The source as docxtpl prepares it, in NFC, with its four escapes for braces turned into text now.

    docxtpl replaces the escapes in the finished document, where they may be somebody's own text.
    """
    composed = _STATIC_TEXT.sub(lambda found: unicodedata.normalize("NFC", found.group()), xml)
    source: str = TAG.sub(_clean_tag, engine.patch_xml(composed))
    return _ESCAPED_BRACES.sub(lambda found: '{{ "' + _BRACES[found.group()] + '" }}', source)


def _clean_tag(found: re.Match[str]) -> str:
    tag = unicodedata.normalize("NFC", found.group())
    return tag.replace("&amp;", "&") if "&" in tag else tag  # docxtpl frees < and >, and forgets &


def numbered(source: str) -> tuple[str, dict[int, int]]:
    """The source with every tag on a line of its own, and which tag (from 0) each line number means."""
    pieces: list[str] = []
    lines: dict[int, int] = {}
    line, end = 1, 0
    for number, found in enumerate(TAG.finditer(source)):
        before = source[end : found.start()] + "\n"
        line += before.count("\n")
        for extra in range(found.group().count("\n") + 1):
            lines[line + extra] = number
        line += found.group().count("\n")
        pieces += [before, found.group()]
        end = found.end()
    return "".join([*pieces, source[end:]]), lines
