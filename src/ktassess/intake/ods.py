"""OpenDocument workbooks (.ods): read in one walk through their XML, within bounds, nothing left unseen."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..domain.codes import Code
from ..layout.scoring import VERSION_NAME
from .archive import Archive
from .bounds import MAX_SHEETS
from .grid import Workbook
from .ods_sheet import OdsSheet
from .ods_styles import OdsStyles
from .refusal import Bound, Reason, RefusedError, beyond, damaged
from .xmltext import local, refuse_unsafe_xml, walk

CONTENT, META, MANIFEST = "content.xml", "meta.xml", "META-INF/manifest.xml"
_MAX_ELEMENTS = 120_000
_SEPARATOR = " "
_SPACES = re.compile(r"[ \t\r\n]+")
_CALC_EXTENSION = "calcext:1.0"
_SKIPPED = frozenset(("tracked-changes", "dde-links", "shapes", "frame", "g", "custom-shape", "control"))
"""Elements of which nothing is a cell's own: old values, links, drawings with text of their own."""


def read_ods(archive: Archive) -> Workbook:
    """The workbook in an OpenDocument archive; RefusedError where it is encrypted, broken or too large."""
    if MANIFEST in archive and b"encryption-data" in archive.part(MANIFEST):
        raise RefusedError(Code.PASSWORD)
    content = archive.part(CONTENT)
    refuse_unsafe_xml(content)
    reader = _ContentReader()
    walk(content, reader.start, reader.end, reader.text, _MAX_ELEMENTS)
    if not reader.sheets:
        raise damaged(Reason.PART_MISSING)
    return Workbook(tuple(sheet.grid() for sheet in reader.sheets), _version(archive))


def _version(archive: Archive) -> str | None:
    """The version mark of our own forms, which LibreOffice keeps as a user-defined property."""
    if META not in archive:
        return None
    content = archive.part(META)
    refuse_unsafe_xml(content)
    values: list[str] = []
    inside = False

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal inside
        inside = local(tag) == "user-defined" and VERSION_NAME in attributes.values()

    def end(_: str) -> None:
        nonlocal inside
        inside = False

    def text(data: str) -> None:
        if inside:
            values.append(data)

    walk(content, start, end, text)
    return "".join(values).strip() or None


class _ContentReader:
    """Takes the walk through ``content.xml`` apart into sheets, rows, cells and their texts."""

    def __init__(self) -> None:
        self.sheets: list[OdsSheet] = []
        self._styles = OdsStyles()
        self._skipped = 0
        self._pieces: list[str] | None = None
        self._annotation: list[str] | None = None
        self._struck_span = self._paragraphs = 0
        self._spans: list[bool] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = local(tag)
        if self._skipped or name in _SKIPPED:
            self._skipped += 1
            return
        plain = {_short(key): value for key, value in attributes.items()}
        if name in ("style", "text-properties"):
            self._styles.start(name, plain)
        elif name == "table":
            if len(self.sheets) >= MAX_SHEETS:
                raise beyond(Bound.SHEETS, f"> {MAX_SHEETS}", MAX_SHEETS)
            visible = self._styles.is_visible(plain.get("style-name", ""))
            self.sheets.append(OdsSheet(plain.get("name", ""), visible, self._styles))
        elif name == "table-properties":
            self._styles.start(name, plain)
        elif self.sheets:
            self._start_in_sheet(name, plain)

    def _start_in_sheet(self, name: str, attributes: dict[str, str]) -> None:
        sheet = self.sheets[-1]
        if name == "table-column":
            sheet.add_column(attributes)
        elif name == "table-row":
            sheet.start_row(attributes)
        elif name in ("table-cell", "covered-table-cell"):
            sheet.start_cell(attributes, covered=name != "table-cell")
            self._pieces = []
        elif name == "annotation":
            self._annotation = []
        elif name == "p":
            self._paragraphs += 1
            pieces = self._target()
            if pieces:
                pieces.append("\n")
        elif name == "span":
            struck = self._styles.is_struck(attributes.get("style-name", ""))
            self._spans.append(struck)
            self._struck_span += struck
        elif (pieces := self._target()) is not None:
            if name == "s":
                pieces.append(_SEPARATOR * min(_whole(attributes.get("c", "1")), 100))
            elif name in ("tab", "line-break"):
                pieces.append("\t" if name == "tab" else "\n")

    def _target(self) -> list[str] | None:
        return self._annotation if self._annotation is not None else self._pieces

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
            return
        name = local(tag)
        if name == "annotation" and self.sheets and self._annotation is not None:
            self.sheets[-1].comment("".join(self._annotation))
            self._annotation = None
        elif name == "p":
            self._paragraphs = max(0, self._paragraphs - 1)
        elif name == "span" and self._spans:
            self._struck_span -= self._spans.pop()
        elif name in ("table-cell", "covered-table-cell") and self.sheets:
            self.sheets[-1].end_cell("".join(self._pieces or ()))
            self._pieces = None
        elif name == "table-row" and self.sheets:
            self.sheets[-1].end_row()
        elif name == "style":
            self._styles.end()

    def text(self, data: str) -> None:
        """Text of the element at hand."""
        pieces = None if self._skipped or not self._paragraphs else self._target()
        if pieces is None:
            return
        if self._struck_span and self._annotation is None and data.strip():
            self.sheets[-1].strike()
        pieces.append(_SPACES.sub(_SEPARATOR, data))


def _short(key: str) -> str:
    namespace, _, name = key.rpartition(_SEPARATOR)
    return f"calcext {name}" if namespace.endswith(_CALC_EXTENSION) else name


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 1
