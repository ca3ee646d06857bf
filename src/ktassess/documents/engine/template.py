"""A Word template, prepared and compiled once, rendered for every document."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date
from functools import lru_cache, partial
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any
from xml.parsers import expat

import jinja2
from docxtpl import DocxTemplate
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from lxml import etree

from ...domain.findings import TextRef
from ...domain.text import nfc
from ...errors import TemplateError
from .environment import TemplateEnvironment, make_environment
from .filling import Printed
from .finishing import CORE, DATE, FIXED_DATE, TITLE, finished, properties
from .keeping import keep_ends_together
from .package import Member, Package, PackageError
from .paragraphs import W, read_paragraphs
from .preparation import DECLARATION, PreparedPart, numbered, prepare
from .quick import quick_code
from .tables import columns_changed, columns_may_change
from .tags import TAG, Tag, places_of, read_tags
from .values import clean_context, clean_text
from .well_formed import is_always_well_formed

WHOLE_FILE, NO_TAG = TextRef("place.whole-file"), "—"
"""What an error says where its paragraph or its tag is not known."""

_BRACES = re.compile(r"\{[{%#]|[%}#]\}")
_STRICT = etree.XMLParser(resolve_entities=False, no_network=True, collect_ids=False)
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FIRST_ID = 1001  # docxtpl counts from here
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_MOST_PROPERTIES = 64
_PRINTED = Printed()


class Template:
    """A template ready to be rendered; ``name`` is its file name, ``sha256`` that of the file.

    ``asks`` says which names it asks for: it may be any.
    """

    asks: Collection[str] | None = None

    def __init__(self, name: str, data: bytes, environment: TemplateEnvironment | None = None) -> None:
        """Prepare a template's bytes; TemplateError where it is no Word document or its tags are wrong."""
        self.name = name
        self.sha256 = sha256(data).hexdigest()
        self._environment = environment or make_environment()
        try:
            prepared = prepare(data)
        except PackageError as error:
            raise TemplateError("error.template.unreadable", template=name, reason=error.args[0]) from error
        self._parts = [
            _Part(self, part) for part in prepared.parts if part.has_tags or _BRACES.search(part.source)
        ]
        core = prepared.members.get(CORE)
        changing = {part.member for part in self._parts}
        self._properties: Callable[[str, date], Member] | None = None
        self._title = ""
        if core is not None:
            frame, self._title = core_frame(core)
            # Most documents of a template have the same.
            self._properties = lru_cache(maxsize=_MOST_PROPERTIES)(partial(properties, frame))
            changing.add(CORE)
        self._package = Package(prepared.members, changing)

    @classmethod
    def load(cls, path: Path, environment: TemplateEnvironment | None = None) -> Template:
        """Load a template from a file.

        TemplateError where the file cannot be read, is no Word document, or holds tags that are wrong; the
        checker (:mod:`.checking`) is the one that finds all errors at once.
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise TemplateError(
                "error.template.unreadable", template=nfc(path.name), reason=error.strerror or ""
            ) from error
        return cls(nfc(path.name), data, environment)

    def render(
        self, context: Mapping[str, object], *, title: str | None = None, created: date = FIXED_DATE
    ) -> bytes:
        """The document's bytes, the same for the same input.

        ``context`` holds plain values (TypeError otherwise); ``title`` and ``created`` go into the
        document's properties. TemplateError, with place and tag, where a name is unknown or a value cannot
        be printed, and where the result would not be well-formed.
        """
        values = clean_context(context)
        changed: dict[str, bytes | Member] = {part.member: part.render(values) for part in self._parts}
        if self._properties is not None:
            changed[CORE] = self._properties(self._title if title is None else clean_text(title), created)
        return self._package.write(changed)

    def render_parts(self, context: Mapping[str, object]) -> dict[str, bytes]:
        """The filled parts alone, by their names in the package (for checks and comparisons)."""
        values = clean_context(context)
        return {part.member: part.render(values) for part in self._parts}

    def error(self, where: str, tag: str, reason: str) -> TemplateError:
        """The error for a place in this template."""
        return TemplateError(
            "error.template.wrong",
            template=self.name,
            where=where or WHOLE_FILE,
            tag=tag or NO_TAG,
            reason=reason,
        )


class _Part:
    """One part with its compiled Jinja."""

    def __init__(self, template: Template, part: PreparedPart) -> None:
        self._template = template
        self._prepared = part
        self._environment = template._environment
        self._has_drawings = part.is_document and "<wp:docPr" in part.source
        self._columns_change = part.is_document and columns_may_change(part.source)
        self._around = part.before.encode(), part.after.encode()
        self.member = part.member
        try:
            tree = self._environment.parse(keep_ends_together(part.source))
            self._always_well_formed = is_always_well_formed(part.before, tree, part.after)
            self._quick = quick_code(tree)
            self._careful = self._environment.from_string(tree)
        except jinja2.TemplateError as error:
            raise self._placed(error) from error
        for text in tree.find_all(nodes.TemplateData):
            left = _BRACES.search(text.data)
            if left is not None:
                around = re.sub("<[^>]*>", "", text.data[max(0, left.start() - 60) : left.end() + 60])
                raise template.error(part.label, around.strip(), TextRef("reason.template.unfinished"))

    def render(self, values: dict[str, Any]) -> bytes:
        """The part's bytes for a cleaned context."""
        text = self._filled(values)
        before, after = self._around
        try:
            xml = finished(before, text, after, well_formed=self._always_well_formed)
        except expat.ExpatError as error:
            reason = TextRef("reason.template.bad-xml", error=str(error))
            raise self._template.error(self._prepared.label, "", reason) from error
        if self._has_drawings or self._columns_change:
            root = etree.fromstring(xml, _STRICT)
            if self._has_drawings or columns_changed(root):
                return self._mended(root, _between(before, xml, after).decode())
        return xml

    def _filled(self, values: dict[str, Any]) -> bytes:
        """What Jinja makes of the source, in UTF-8."""
        if self._quick is not None:
            with suppress(Exception):  # whatever it is, the careful code says it in the right words
                return self._quick(values, _PRINTED)
        try:
            return self._careful.render(values).encode()
        except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError) as error:
            raise self._placed(error, values) from error

    def _mended(self, root: etree._Element, text: str) -> bytes:
        """The document after docxtpl's own last steps: column widths, and drawings numbered anew."""
        body = next(root.iter(W + "body"))
        fixed = DocxTemplate.fix_tables(None, _with_namespaces(text, root))
        for number, drawing in enumerate(fixed.iter(_DOC_PR), _FIRST_ID):
            drawing.set("id", str(number))
        root.replace(body, fixed)
        return DECLARATION.encode() + etree.tostring(root, encoding="UTF-8")

    def _placed(self, error: Exception, values: dict[str, Any] | None = None) -> TemplateError:
        """The error with the tag it came from: Jinja is run again with every tag on a line of its own."""
        source, lines = numbered(self._prepared.source)
        line: int | None = None
        try:
            template = self._environment.from_string(source)
            if values is not None:
                template.render(values)
        except jinja2.TemplateSyntaxError as again:
            line = again.lineno
        except Exception as again:  # the same error as before, whatever its kind
            line = _template_line(again)
        tag = self._tag(lines.get(line)) if line is not None else None
        where = tag.where if tag else self._prepared.label
        return self._template.error(where, tag.shown if tag else "", reason_of(error))

    def _tag(self, number: int | None) -> Tag | None:
        if number is None:
            return None
        paragraphs = read_paragraphs(self._prepared.root, self._prepared.label)
        tags = [tag for paragraph in paragraphs for tag in read_tags(paragraph) if isinstance(tag, Tag)]
        return places_of(TAG.findall(self._prepared.source), tags)[number]


def reason_of(error: Exception) -> str:
    """Why Jinja could not go on: a text of the catalogue, or Jinja's own words where there is none."""
    if error.args and isinstance(error.args[0], TextRef):
        return error.args[0]
    text = str(error)
    if isinstance(error, SecurityError):
        return TextRef("reason.template.forbidden")
    if isinstance(error, jinja2.UndefinedError):
        found = re.search(r"'([^']*)' is undefined|no attribute '([^']*)'|no element (.*)", text)
        if found:
            name = next(group for group in found.groups() if group)
            return TextRef("reason.template.no-name", name=name)
    return text


def _template_line(error: BaseException) -> int | None:
    line = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _between(before: bytes, whole: bytes, after: bytes) -> bytes:
    return whole[len(before) : len(whole) - len(after)]


def _with_namespaces(body: str, root: etree._Element) -> str:
    """The body's XML with the root's namespaces on it, so that it can be read alone."""
    declared = "".join(
        f' xmlns{":" + prefix if prefix else ""}="{escape(uri)}"' for prefix, uri in root.nsmap.items()
    )
    return body.replace("<w:body", f"<w:body{declared}", 1)


def core_frame(core: bytes) -> tuple[str, str]:
    """The core properties with marks where title and dates go, and the title the template itself has."""
    root = etree.fromstring(core, _STRICT)
    title = root.find(_DC + "title")
    if title is None:
        title = etree.SubElement(root, _DC + "title")
    own, title.text = title.text or "", TITLE
    for name in ("created", "modified"):
        moment = root.find(_TERMS + name)
        if moment is None:
            moment = etree.SubElement(root, _TERMS + name, {_XSI_TYPE: "dcterms:W3CDTF"})
        moment.text = DATE
    return DECLARATION + etree.tostring(root, encoding="unicode"), own
