"""XML as bytes: refused where unsafe, rewritten plainly where no simple look can understand it.

*Plain* means UTF-8, no comments, CDATA or processing instructions, no prefixes, double quotes: what nearly
every program writes. Then regular expressions may look at it; anything else goes through expat first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from xml.parsers import expat

from .bounds import MAX_DEPTH, MAX_ELEMENTS
from .refusal import Bound, Reason, beyond, damaged, unsafe

Start = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_MAINS = (MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml ([^>]*)\?>\s*")
_ENCODING = re.compile(rb"""encoding=["']([^"']*)["']""")
_PREFIXED = re.compile(rb"</[\w.-]+:")
_SINGLE_QUOTED = rb"<[A-Za-z][^<>]*='"
_SEPARATOR = " "


def is_safe_xml(content: bytes) -> bool:
    """Whether XML declares neither a document type nor an entity."""
    return _declared(content) is None


def refuse_unsafe_xml(content: bytes) -> None:
    """Raise RefusedError where XML declares a document type or an entity: no workbook does."""
    if (mark := _declared(content)) is not None:
        raise unsafe(mark.decode("ascii"))


def _declared(content: bytes) -> bytes | None:
    text = content.replace(b"\x00", b"") if b"\x00" in content[:64] else content
    if not has_declaration(text):
        return None
    return next((mark for mark in (b"<!DOCTYPE", b"<!ENTITY") if mark in text), None)


def has_declaration(content: bytes) -> bool:
    """Whether ``<!`` stands anywhere: of comments, CDATA and document types.

    One letter is found a hundred times faster than two, and ``!`` is rare even where formulas have it.
    """
    at = content.find(b"!")
    while at >= 0:
        if content[at - 1 : at] == b"<":
            return True
        at = content.find(b"!", at + 1)
    return False


def body_of(content: bytes) -> bytes | None:
    """The content after its XML declaration; None where it is not UTF-8."""
    declaration = _DECLARATION.match(content)
    if declaration is None:
        return content if content[:1] == b"<" else None
    encoding = _ENCODING.search(declaration[1])
    if encoding is not None and encoding[1].lower() not in (b"utf-8", b"us-ascii"):
        return None
    return content[declaration.end() :]


def is_plain(body: bytes) -> bool:
    """Whether a piece of XML is written so plainly that regular expressions understand it."""
    return not (
        has_declaration(body)
        or (b"?" in body and b"<?" in body)
        or (b":" in body and _PREFIXED.search(body))
        or (b"'" in body and re.search(_SINGLE_QUOTED, body))
    )


def check_well_formed(content: bytes) -> None:
    """Raise RefusedError where XML is not well-formed."""
    try:
        expat.ParserCreate().Parse(content, True)
    except (expat.ExpatError, ValueError) as error:
        raise damaged(Reason.XML_BROKEN) from error


def walk(
    content: bytes,
    start: Start,
    end: End | None = None,
    text: Text | None = None,
    limit: int = MAX_ELEMENTS,
) -> None:
    """Walk through XML, names as ``namespace local``; RefusedError where it is broken or out of bounds."""
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    depth = count = 0

    def started(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if depth > MAX_DEPTH or count > limit:
            raise beyond(Bound.ELEMENTS, f"> {limit}", limit)
        start(name, attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(name)

    def doctype(*_: object) -> None:
        raise unsafe("<!DOCTYPE")

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.StartDoctypeDeclHandler = doctype
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise damaged(Reason.XML_BROKEN) from error


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(_SEPARATOR)[2]


def rewrite(content: bytes) -> bytes:
    """The same XML written plainly, without what is not of the workbook's own namespace."""
    # It imports the whole of http for two small functions, which only odd files need.
    from xml.sax.saxutils import escape

    written: list[str] = []
    skipped = 0

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal skipped
        namespace, _, tag = name.rpartition(_SEPARATOR)
        if skipped or (namespace and namespace not in _MAINS):
            skipped += 1
            return
        pairs = (f" {key}={_quoted(value)}" for key, value in attributes.items() if _SEPARATOR not in key)
        written.append(f"<{tag}{''.join(pairs)}>")

    def end(name: str) -> None:
        nonlocal skipped
        if skipped:
            skipped -= 1
        else:
            written.append(f"</{local(name)}>")

    def text(data: str) -> None:
        if not skipped:
            written.append(escape(data))

    walk(content, start, end, text)
    return "".join(written).encode()


def _quoted(value: str) -> str:
    from xml.sax.saxutils import quoteattr

    quoted = quoteattr(value)
    return quoted if quoted[0] == '"' else '"' + quoted[1:-1].replace('"', "&quot;") + '"'
