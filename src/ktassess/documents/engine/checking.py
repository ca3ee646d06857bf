"""A template is checked whole before the first document is written; all errors of all templates at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from pathlib import Path

from lxml import etree

from ...domain.codes import Code
from ...domain.entries import Place
from ...domain.findings import Finding, Param, TextRef
from ...domain.text import nfc
from ...errors import TemplateError
from .environment import TemplateEnvironment, make_environment
from .fields import Fields, sample_context
from .names import Names, Remark, Unknown, Unsafe
from .package import PackageError
from .paragraphs import Paragraph, W, read_paragraphs
from .preparation import PreparedPart, PreparedTemplate, prepare
from .safety import unfilled_tags, unsafe_members
from .structure import check_structure
from .syntax import WITHOUT_JINJA, check_tag, known_filters
from .tags import TAG, LooseBrace, Tag, places_of, read_tags
from .template import NO_TAG, WHOLE_FILE, Template

_TEXT = re.compile(r"<w:(t|delText|instrText)(?: [^>]*)?>([^<]*)</w:\1>")
_ESCAPES = re.compile(r"\{_\{|\}_\}|\{_%|%_\}")


def check_templates(
    paths: Iterable[Path], fields: Fields, environment: TemplateEnvironment | None = None
) -> list[Finding]:
    """Check every template; the findings of all of them, in the order given and of the document."""
    environment = environment or make_environment()
    return [finding for path in paths for finding in check_template(path, fields, environment)]


def check_template(
    path: Path, fields: Fields, environment: TemplateEnvironment | None = None, *, name: str | None = None
) -> list[Finding]:
    """All that is wrong in one template, as KT604, KT605, KT606 and KT607.

    ``fields`` are the names it may use; ``name`` is what the template is called in findings (its file name).
    Where the tags themselves are right, it is rendered with examples, and again with all that may be empty
    left empty.
    """
    shown = nfc(name or path.name)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return [Finding(Code.TEMPLATE_MISSING, Place(shown), {"template": shown})]
    except OSError as error:
        return _Check(shown).failed(error.strerror or TextRef("reason.template.unreadable"))
    return check_bytes(data, fields, environment or make_environment(), shown)


def check_bytes(data: bytes, fields: Fields, environment: TemplateEnvironment, name: str) -> list[Finding]:
    """As :func:`check_template`, for a template's bytes."""
    check = _Check(name)
    try:
        prepared = prepare(data)
    except PackageError as error:
        return check.failed(error.args[0])
    for where, what in unsafe_members(prepared.members):
        check.unsafe(where, what)
    for where, tag in unfilled_tags(prepared.members, {part.member for part in prepared.parts}):
        check.wrong(where, tag, TextRef("reason.template.unfilled-part"))
    for part in prepared.parts:
        check.part(part, fields, environment)
    if not check.findings:
        check.losses(prepared)
    if not check.findings:
        check.trial(data, fields, environment)
    return check.findings


class _Check:
    """The findings of one template; the same remark about the same tag only once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self._seen: set[tuple[object, ...]] = set()

    def failed(self, reason: str) -> list[Finding]:
        self.wrong("", "", reason)
        return self.findings

    def wrong(self, where: str, tag: str, reason: str) -> None:
        self._add(Code.TEMPLATE_WRONG, where, tag=tag or NO_TAG, reason=reason)

    def unsafe(self, where: str, tag: str) -> None:
        self._add(Code.TEMPLATE_UNSAFE, where, tag=tag)

    def _add(self, code: Code, where: str, **params: str) -> None:
        mark = (code, where, *params.values())
        if mark not in self._seen:
            self._seen.add(mark)
            params = {"template": self.name, "where": where or WHOLE_FILE, **params}
            self.findings.append(Finding(code, Place(self.name, None, where or None), params))

    def part(self, part: PreparedPart, fields: Fields, environment: TemplateEnvironment) -> None:
        """Structure, syntax and names of one part, in the order of the document."""
        paragraphs, found = _read(part)
        check_structure(paragraphs, found, self.wrong)
        names = Names(fields, known_filters(environment))
        for tag in found:
            if isinstance(tag, Tag):
                names.report = self._reporter(tag)
                check_tag(tag, names, environment)

    def _reporter(self, tag: Tag) -> Callable[[Remark], None]:
        def report(remark: Remark) -> None:
            if isinstance(remark, Unknown):
                self._add(
                    Code.TEMPLATE_NAME_UNKNOWN, tag.where, name=remark.name, nearest=remark.nearest or NO_TAG
                )
            elif isinstance(remark, Unsafe):
                self.unsafe(tag.where, tag.shown)
            else:
                self.wrong(tag.where, tag.shown, remark.reason)

        return report

    def losses(self, prepared: PreparedTemplate) -> None:
        """What docxtpl's preparation would drop that no other check has named: the net below them all."""
        for part in prepared.parts:
            paragraphs, found = _read(part)
            tags = [tag for tag in found if isinstance(tag, Tag)]
            kept = places_of(TAG.findall(part.source), tags)
            for tag in tags:
                if tag not in kept and tag.word not in WITHOUT_JINJA:
                    self.wrong(tag.where, tag.shown, TextRef("reason.template.lost-tag"))
            for where, text in _lost(part, paragraphs):
                self.wrong(where, text, TextRef("reason.template.lost-text"))

    def trial(self, data: bytes, fields: Fields, environment: TemplateEnvironment) -> None:
        """Render with examples, and with all that may be empty left empty."""
        for bare in (False, True):
            try:
                rendered = Template(self.name, data, environment).render_parts(
                    sample_context(fields, bare=bare)
                )
            except TemplateError as error:
                self.wrong(*(_text(error.params.get(key, "")) for key in ("where", "tag", "reason")))
                return
            for xml in rendered.values():
                for where, reason in _broken(etree.fromstring(xml)):
                    self.wrong(where, "", reason)


def _text(param: Param) -> str:
    """A parameter as text; one that is a key of the catalogue stays one."""
    return param if isinstance(param, str) else str(param)


def _read(part: PreparedPart) -> tuple[list[Paragraph], list[Tag | LooseBrace]]:
    paragraphs = list(read_paragraphs(part.root, part.label))
    return paragraphs, [tag for paragraph in paragraphs for tag in read_tags(paragraph)]


def _lost(part: PreparedPart, paragraphs: list[Paragraph]) -> Iterator[tuple[str, str]]:
    """The first paragraph whose own text is not in the prepared source, if there is one."""
    static = "".join(found[2] for found in _TEXT.finditer(TAG.sub("", part.source)))
    rest = "".join(nfc(unescape(static)).split())
    for paragraph in paragraphs:
        own = "".join(nfc(_ESCAPES.sub("", TAG.sub("", paragraph.text))).split())
        if not rest.startswith(own):
            yield paragraph.where, " ".join(paragraph.text.split())[:80]
            return
        rest = rest[len(own) :]


def _broken(root: etree._Element) -> Iterator[tuple[str, str]]:
    """What Word would not open: a cell without a paragraph, a table without a row."""
    tables = list(root.iter(W + "tbl"))
    for number, table in enumerate(tables, 1):
        if table.find(f".//{W}tr") is None:
            yield TextRef("place.table", number=number), TextRef("reason.template.empty-table")
    for cell in root.iter(W + "tc"):
        blocks = [child.tag for child in cell if child.tag != W + "tcPr"]
        if not blocks or blocks[-1] not in {W + "p", W + "sdt"}:
            text = " ".join("".join(map(str, cell.itertext())).split())[:40]
            number = tables.index(next(cell.iterancestors(W + "tbl"))) + 1
            where = TextRef("place.table", number=number)
            if text:
                where = TextRef("place.table-with", number=number, text=text)
            yield where, TextRef("reason.template.empty-cell")
