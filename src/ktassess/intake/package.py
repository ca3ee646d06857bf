"""The parts of a workbook: found through its relations, looked at, packed anew for the readers.

No reader ever meets the file itself, only a package made here of what was looked at: cells, texts and number
formats. Drawings, links, macros, names and styles never reach one.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from ..domain.findings import TextRef
from ..layout.scoring import VERSION_NAME
from .archive import Archive
from .bounds import MAX_CELLS, MAX_SHEETS
from .looks import cell_looks, comments_of, sheet_marks, struck_strings
from .marks import NO_MARKS, Marks
from .number_formats import PLAIN, NumberFormats, number_formats
from .packing import pack
from .refusal import Bound, Reason, beyond, damaged, unsafe
from .repeated import remembered
from .sheet_look import SheetXml
from .usual_sheet import usual_look
from .usual_texts import usual_strings
from .xmltext import MAIN, body_of, check_well_formed, is_plain, local, rewrite, walk

_CUSTOM_PROPERTIES = "docProps/custom.xml"
_STRINGS = rb"(?s)<sst(?:\s[^>]*)?(?<!/)>(.*)</sst>"
_ITEM = rb"<si[ />]"
_ESCAPE_OF_ESCAPE = b"_x005F_"


class Sheet(NamedTuple):
    """A sheet of the workbook, as looked at."""

    name: str
    visible: bool
    look: SheetXml
    marks: Marks = NO_MARKS


@dataclass(frozen=True)
class Package:
    """A workbook as looked at. ``clean``: the fast reader sees everything there is to see.

    ``texts`` are the shared texts where they are of the usual form: read already.
    """

    sheets: tuple[Sheet, ...]
    strings: bytes | None
    texts: tuple[str | None, ...] | None
    formats: NumberFormats
    epoch_1904: bool
    form_version: str | None
    clean: bool

    @property
    def cells(self) -> int:
        """How many cells hold something."""
        return sum(sheet.look.cells for sheet in self.sheets)

    @cached_property
    def packed(self) -> bytes:
        """The workbook packed anew: sheets named by their index, nothing in it but what was looked at."""
        return pack(
            [sheet.look.xml for sheet in self.sheets],
            self.strings,
            self.formats.styles,
            epoch_1904=self.epoch_1904,
        )


def open_package(archive: Archive) -> Package:
    """The workbook in an archive; RefusedError where it is broken, unsafe or beyond the bounds."""
    archive.refuse_unsafe_xml()
    workbook = _workbook_part(archive)
    relations = _relations(archive, workbook)
    sheets, epoch_1904, version = _read_workbook(archive.part(workbook))
    if len(sheets) > MAX_SHEETS:
        raise beyond(Bound.SHEETS, len(sheets), MAX_SHEETS)
    by_kind = dict(relations.values())
    looked = []
    for name, visible, relation in sheets:
        kind, target = relations.get(relation, ("", ""))
        if kind == "worksheet":
            look = look_at_sheet(archive.xml(target), name)
            looked.append((name, visible, look, comments_of(archive, relations_of(archive, target))))
    if not looked:
        raise damaged(Reason.PART_MISSING)
    looks = [look for _, _, look, _ in looked]
    cells = sum(look.cells for look in looks)
    if cells > MAX_CELLS:
        raise beyond(Bound.CELLS, cells, MAX_CELLS)
    strings = _strings(_part(archive, by_kind.get("sharedStrings")), looks)
    style_sheet = _part(archive, by_kind.get("styles"))
    formats = PLAIN if style_sheet is None else number_formats(style_sheet)
    clean = strings.clean and formats.agreed and not epoch_1904 and all(look.clean for look in looks)
    styles = cell_looks(style_sheet or b"")
    # What is of the usual form has no parts of texts, nor texts within its cells, to strike through.
    struck = struck_strings(strings.xml) if strings.texts is None else frozenset()
    marked = tuple(
        Sheet(name, visible, look, sheet_marks(look.data, styles, struck, comments, inline=not look.usual))
        for name, visible, look, comments in looked
    )
    version = version or _version_property(archive)
    return Package(marked, strings.xml, strings.texts, formats, epoch_1904, version, clean)


def _part(archive: Archive, name: str | None) -> bytes | None:
    """A part that need not be there."""
    return archive.xml(name) if name is not None and name in archive else None


def _workbook_part(archive: Archive) -> str:
    if "_rels/.rels" in archive:
        for kind, target in _relations(archive, "").values():
            if kind == "officeDocument" and target in archive:
                return target
    if "xl/workbook.xml" in archive:
        return "xl/workbook.xml"
    raise damaged(Reason.PART_MISSING)


def look_at_sheet(content: bytes, name: str) -> SheetXml:
    """Look at a sheet's XML; RefusedError where it is broken or beyond the bounds."""
    return usual_look(content) or _long_look(content, name)


def _long_look(content: bytes, name: str) -> SheetXml:
    from . import sheet_xml

    return sheet_xml.look_at_sheet(content, name)


Relations = Mapping[str, tuple[str, str]]
"""By id: the last word of a relation's kind, and the name of its target."""


def _relations(archive: Archive, part: str) -> Relations:
    """The relations of a part ("" for the package)."""
    folder, listed = _relations_part(part)
    return _targets(archive.part(listed), folder)


@lru_cache(maxsize=256)
def _relations_part(part: str) -> tuple[str, str]:
    """The folder a part lies in, and the name of the part that holds its relations."""
    folder, name = posixpath.split(part)
    return folder, posixpath.join(folder, "_rels", f"{name}.rels")


@remembered
def _targets(content: bytes, folder: str) -> Relations:
    """The relations in a part of relations; targets are seen from ``folder``."""
    found: dict[str, tuple[str, str]] = {}

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        if local(tag) != "Relationship" or attributes.get("TargetMode") == "External":
            return
        target = posixpath.normpath(posixpath.join(folder, attributes.get("Target", "")))
        if target.startswith(".."):
            raise unsafe(TextRef("file.unsafe.path", name=target[:80]))
        kind = attributes.get("Type", "").rpartition("/")[2]
        found[attributes.get("Id", "")] = kind, target.lstrip("/")

    walk(content, start)
    return MappingProxyType(found)


def relations_of(archive: Archive, part: str) -> Relations:
    """The relations of a part that need not have any."""
    return _relations(archive, part) if _relations_part(part)[1] in archive else {}


@remembered
def _read_workbook(content: bytes) -> tuple[tuple[tuple[str, bool, str], ...], bool, str | None]:
    """Name, visibility and relation of each sheet; whether days are counted from 1904; the version mark."""
    sheets: list[tuple[str, bool, str]] = []
    epoch_1904 = False
    version: str | None = None
    naming = False

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal epoch_1904, naming, version
        naming = False
        name = local(tag)
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(" id")), "")
            sheets.append(
                (attributes.get("name", ""), attributes.get("state", "visible") == "visible", relation)
            )
        elif name == "workbookPr":
            epoch_1904 = attributes.get("date1904", "0") in ("1", "true", "on")
        elif name == "definedName" and attributes.get("name") == VERSION_NAME:
            naming, version = True, ""

    def text(data: str) -> None:
        nonlocal version
        if naming:
            version = (version or "") + data

    def end(_: str) -> None:
        nonlocal naming
        naming = False

    walk(content, start, end, text)
    return tuple(sheets), epoch_1904, version.strip('"') if version else None


def _version_property(archive: Archive) -> str | None:
    return _custom_version(archive.part(_CUSTOM_PROPERTIES)) if _CUSTOM_PROPERTIES in archive else None


@remembered
def _custom_version(content: bytes) -> str | None:
    values: list[str] = []
    inside = False

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal inside
        if local(tag) == "property":
            inside = attributes.get("name") == VERSION_NAME

    def text(data: str) -> None:
        if inside:
            values.append(data)

    walk(content, start, None, text)
    return "".join(values).strip() or None


class _Strings(NamedTuple):
    """The shared texts as XML, read where their form is usual, and whether the readers see the same."""

    xml: bytes | None
    texts: tuple[str | None, ...] | None
    clean: bool


def _strings(content: bytes | None, sheets: list[SheetXml]) -> _Strings:
    highest = max(sheet.last_string for sheet in sheets)
    if content is None:
        return _Strings(None, (), highest < 0)
    if (usual := usual_strings(content)) is not None and highest < len(usual.texts):
        return _Strings(_strings_xml(usual.items), usual.texts, clean=True)
    return _unusual_strings(content, highest)


def _unusual_strings(content: bytes, highest: int) -> _Strings:
    from .sheet_xml import has_loose_space, refuse_long_text, without_phonetics

    body = body_of(content)
    found = re.search(_STRINGS, body) if body is not None and is_plain(body) else None
    plain = found is not None
    found = found or re.search(_STRINGS, rewrite(content))
    items = without_phonetics(found[1]) if found is not None else b""
    refuse_long_text(items)
    xml = _strings_xml(items)
    check_well_formed(xml)
    told_apart = _ESCAPE_OF_ESCAPE not in items and not has_loose_space(items)
    return _Strings(xml, None, plain and told_apart and highest < len(re.findall(_ITEM, items)))


def _strings_xml(items: bytes) -> bytes:
    return b'<sst xmlns="%s">%s</sst>' % (MAIN.encode(), items)
