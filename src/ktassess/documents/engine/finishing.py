"""From the filled text of a part to the part itself: breaks and tabs, the XML around it, the properties."""

from __future__ import annotations

import re
from datetime import date
from html import escape
from xml.parsers import expat

from .package import Member

CORE = "docProps/core.xml"
FIXED_DATE = date(1980, 1, 1)
"""When a document was made, as far as its properties say."""

TITLE, DATE = "KTASSESS-TITLE", "KTASSESS-DATE"
"""What stands for title and dates in the properties of a prepared template."""

_PARAGRAPH = re.compile(rb"<w:p(?: [^>]*)?>.*?</w:p>", re.DOTALL)
_RUN = re.compile(rb"<w:r(?: [^>]*)?>.*?</w:r>", re.DOTALL)
_TEXT = re.compile(rb"<w:t(?: [^>]*)?>.*?</w:t>", re.DOTALL)
_RUN_PROPERTIES = re.compile(rb"<w:rPr>.*?</w:rPr>")
_BREAK = b'</w:t><w:br/><w:t xml:space="preserve">'


def finished(before: bytes, text: bytes, after: bytes, *, well_formed: bool) -> bytes:
    """The whole part; ``well_formed``: the text is known to be, as it comes from the template.

    ExpatError where the part is not well-formed.
    """
    if b"\n" in text or b"\t" in text:
        # Breaks and tabs are elements, which nobody has looked at before.
        text, well_formed = _PARAGRAPH.sub(_with_breaks, text), False
    xml = b"".join((before, text, after))
    if not well_formed:
        # Expat is as strict as lxml and builds no tree. Prefixes come from the template alone, which the
        # checker reads with lxml, so they need no second look.
        expat.ParserCreate().Parse(xml, True)
    return xml


def _with_breaks(found: re.Match[bytes]) -> bytes:
    """A paragraph with its line breaks and tabs as Word writes them: what docxtpl makes of them."""
    paragraph = found.group()
    if b"\n" not in paragraph and b"\t" not in paragraph:
        return paragraph
    return _RUN.sub(_run_with_breaks, paragraph)


def _run_with_breaks(found: re.Match[bytes]) -> bytes:
    run = found.group()
    own = _RUN_PROPERTIES.search(run)
    properties = own.group() if own else b""
    tab = b'</w:t></w:r><w:r>%b<w:tab/></w:r><w:r>%b<w:t xml:space="preserve">' % (properties, properties)
    return _TEXT.sub(lambda text: text.group().replace(b"\t", tab).replace(b"\n", _BREAK), run)


def properties(frame: str, title: str, created: date) -> Member:
    """The document's properties, packed."""
    dated = frame.replace(DATE, f"{created:%Y-%m-%d}T00:00:00Z")
    return Member(CORE, dated.replace(TITLE, escape(title, quote=False)).encode())
