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

from ..domain.findings import TextRef
from ..layout.scoring import VERSION_NAME
from .archive import Archive
from .bounds import MAX_CELLS, MAX_SHEETS
from .looks import cell_looks, comments_of, sheet_marks, struck_strings
from .marks import NO_MARKS, Marks
from .number_formats import PLAIN_STYLES, number_formats
from .packing import pack
from .refusal import Bound, Reason, beyond, damaged, unsafe
from .repeated import remembered
from .sheet_xml import SheetXml, has_loose_space, look_at_sheet, refuse_long_text, without_phonetics
from .usual import usual_items
from .xmltext import MAIN, body_of, check_well_formed, is_plain, local, rewrite, walk

_CUSTOM_PROPERTIES = "docProps/custom.xml"
_STRINGS = re.compile(rb"<sst(?:\s[^>]*)?(?<!/)>(.*)</sst>", re.DOTALL)
_ITEM = re.compile(rb"<si[ />]")
_ESCAPE_OF_ESCAPE = b"_x005F_"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of the workbook, as looked at."""

    name: str
    visible: bool
    look: SheetXml
    marks: Marks = NO_MARKS


@dataclass(frozen=True)
class Package:
    """A workbook as looked at. ``clean``: the fast reader sees everything there is to see."""

    sheets: tuple[Sheet, ...]
    strings: bytes | None
    styles: bytes
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
            [sheet.look.xml for sheet in self.sheets], self.strings, self.styles, epoch_1904=self.epoch_1904
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
    strings, strings_clean = _strings(_part(archive, by_kind.get("sharedStrings")), looks)
    style_sheet = _part(archive, by_kind.get("styles"))
    styles, styles_clean = (PLAIN_STYLES, True) if style_sheet is None else number_formats(style_sheet)
    clean = strings_clean and styles_clean and not epoch_1904 and all(look.clean for look in looks)
    formats = cell_looks(style_sheet or b"")
    struck = struck_strings(strings)
    marked = tuple(
        Sheet(name, visible, look, sheet_marks(look.xml, formats, struck, comments))
        for name, visible, look, comments in looked
    )
    return Package(marked, strings, styles, epoch_1904, version or _version_property(archive), clean)


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


def _strings(content: bytes | None, sheets: list[SheetXml]) -> tuple[bytes | None, bool]:
    """The shared texts, and whether both readers see the same in them."""
    highest = max(sheet.last_string for sheet in sheets)
    if content is None:
        return None, highest < 0
    body = body_of(content)
    found = _STRINGS.search(body) if body is not None and is_plain(body) else None
    plain = found is not None
    found = found or _STRINGS.search(rewrite(content))
    items = without_phonetics(found[1]) if found is not None else b""
    usual = usual_items(items) if plain else None
    refuse_long_text(items)
    strings = b'<sst xmlns="%s">%s</sst>' % (MAIN.encode(), items)
    if usual is None:
        check_well_formed(strings)
    told_apart = _ESCAPE_OF_ESCAPE not in items and (usual is not None or not has_loose_space(items))
    return strings, plain and told_apart and highest < (usual or len(_ITEM.findall(items)))
