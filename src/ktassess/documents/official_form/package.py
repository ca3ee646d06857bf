"""Opens a Word document: its parts as XML, within bounds, without entities or network."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import UnreadableInputError

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# What opening a damaged, locked or foreign file can come to; zipfile has no one error for it.
_DAMAGE = (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, EOFError)
_LARGEST_PART = 32 * 2**20
# Word can also save "strict" documents, with other names for the same things.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
    (
        b"http://purl.oclc.org/ooxml/drawingml/main",
        b"http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
)


class Package:
    """The parts of one document.

    Raises UnreadableInputError (``error.docx.unreadable``, ``error.docx.too-large``) for a file that is
    not a Word document or whose parts are beyond bounds.
    """

    def __init__(self, source: Path | str | bytes, name: str) -> None:
        self.name = name
        try:
            content = source if isinstance(source, bytes) else Path(source).read_bytes()
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _DAMAGE as problem:
            raise UnreadableInputError("error.docx.unreadable", file=name, reason=str(problem)) from problem
        self._names = set(self._zip.namelist())
        main = [target for kind, target in self.relations("").values() if kind == "officeDocument"]
        document = self.part(main[0]) if main else None
        body = None if document is None else document.find(f"{W}body")
        if body is None:
            raise UnreadableInputError("error.docx.unreadable", file=name, reason="word/document.xml")
        self.main = main[0]
        self.body: _Element = body

    def part(self, path: str) -> _Element | None:
        """The root element of a part; None if the document has no such part."""
        from lxml import etree

        if path not in self._names:
            return None
        try:
            with self._zip.open(path) as stream:
                content = stream.read(_LARGEST_PART + 1)
            if len(content) > _LARGEST_PART:
                raise UnreadableInputError("error.docx.too-large", file=self.name, part=path)
            if b"<!DOCTYPE" in content:
                raise UnreadableInputError("error.docx.unreadable", file=self.name, reason="DOCTYPE")
            for strict, usual in _STRICT:
                content = content.replace(strict, usual)
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
            root = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, *_DAMAGE) as bad:
            raise UnreadableInputError("error.docx.unreadable", file=self.name, reason=str(bad)) from bad
        return root

    def relations(self, path: str) -> dict[str, tuple[str, str]]:
        """A part's internal relations (the package's own for ""): id → (last word of its type, part)."""
        folder, base = posixpath.split(path)
        root = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for item in [] if root is None else root.iter(_RELATION):
            if item.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, item.get("Target", "")))
            found[item.get("Id", "")] = (item.get("Type", "").rsplit("/", 1)[-1], target.lstrip("/"))
        return found

    def related(self, kind: str) -> _Element | None:
        """The part the document names for one purpose (styles, theme, numbering, settings), if any."""
        for found, target in self.relations(self.main).values():
            if found == kind:
                return self.part(target)
        return None
