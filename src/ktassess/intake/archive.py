"""The zip around a workbook, opened within bounds: sizes in its directory, real sizes as parts inflate."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable
from enum import Enum
from functools import lru_cache, partial
from io import BytesIO
from struct import Struct
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED

from ..domain.codes import Code
from ..domain.findings import TextRef
from .bounds import MAX_FILE_BYTES, MAX_MEMBERS, MAX_PART_BYTES, MAX_TOTAL_BYTES
from .directory import ERRORS, Member, members_of, plain_members
from .refusal import Bound, Reason, RefusedError, beyond, damaged, not_a_workbook, unsafe
from .repeated import RepeatedParts
from .signatures import ZIP
from .xmltext import is_safe_xml, refuse_unsafe_xml

_ENCRYPTED = 0x1
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
_XML_SUFFIXES = (".xml", ".rels", ".vml")
_LOCAL_SIZE = 30
_LENGTHS, _LENGTHS_AT = Struct("<HH"), 26
_LONGEST_NAME = 100  # of those that are remembered
_MOST_OF_ONE = 1_032
"""Bytes that deflate can make of one: so little content stays within a limit, whatever it holds."""

SMALL_FILE = 1_000_000
"""Bytes of a file that is read whole at once."""

ODS = "application/vnd.oasis.opendocument.spreadsheet"


class Kind(Enum):
    """A kind of workbook that is an archive."""

    XLSX = ".xlsx"
    XLSB = ".xlsb"
    ODS = ".ods"


def open_archive(file: BinaryIO) -> Archive:
    """The archive in an open file; RefusedError where it is broken, beyond the bounds or no workbook."""
    size = file.seek(0, os.SEEK_END)
    if size > MAX_FILE_BYTES:
        raise beyond(Bound.FILE_SIZE, size, MAX_FILE_BYTES)
    if size > SMALL_FILE:
        return Archive(members_of(file, size), partial(_raw_from_file, file))
    file.seek(0)
    content = file.read(size)
    members = plain_members(content) or members_of(BytesIO(content), len(content))
    return Archive(members, partial(_raw, content))


class Archive:
    """The members of a zip by name; names compared without case, as the format wants."""

    def __init__(self, members: list[Member], raw: Callable[[Member], bytes]) -> None:
        """``raw`` gives a member's bytes as they lie in the file."""
        if len(members) > MAX_MEMBERS:
            raise beyond(Bound.MEMBERS, len(members), MAX_MEMBERS)
        self._raw = raw
        self._members: dict[str, Member] = {}
        self._parts: dict[str, bytes] = {}
        self._safe: set[str] = set()
        self._inflated = 0
        for member in members:
            key = (_known_key if len(member.name) <= _LONGEST_NAME else _key)(member.name)
            if member.flags & _ENCRYPTED:
                raise RefusedError(Code.PASSWORD)
            if member.method not in _METHODS:
                raise damaged(Reason.COMPRESSION)
            if key in self._members:
                raise unsafe(TextRef("file.unsafe.twice", name=member.name[:80]))
            self._members[key] = member
        self.kind = self._find_kind()

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._members

    def xml_names(self) -> tuple[str, ...]:
        """The names of all members that are XML by their name."""
        return tuple(name for name in self._members if name.endswith(_XML_SUFFIXES))

    def refuse_unsafe_xml(self) -> None:
        """Raise RefusedError where any XML declares what no workbook declares, or is no whole member."""
        for key, member in self._members.items():
            if key.endswith(_XML_SUFFIXES) and key not in self._safe:
                self._parts[key] = content = self._inflate(key, member)
                if key not in self._safe:
                    refuse_unsafe_xml(content)
                    self._safe.add(key)

    def part(self, name: str) -> bytes:
        """A member's content, inflated within the bounds; RefusedError where it is missing or broken."""
        key = name.lower()
        content = self._parts.get(key)
        if content is None:
            if key not in self._members:
                raise damaged(Reason.PART_MISSING)
            content = self._parts[key] = self._inflate(key, self._members[key])
        return content

    def xml(self, name: str) -> bytes:
        """A member that is XML; RefusedError also where it declares what no workbook declares."""
        content = self.part(name)
        if (key := name.lower()) not in self._safe:
            refuse_unsafe_xml(content)
            self._safe.add(key)
        return content

    def _inflate(self, key: str, member: Member) -> bytes:
        limit = min(MAX_PART_BYTES, MAX_TOTAL_BYTES - self._inflated)
        if member.size > limit:
            raise _too_large(member.size, limit)
        if member.packed_size > MAX_TOTAL_BYTES:
            raise beyond(Bound.PART_SIZE, member.packed_size, MAX_PART_BYTES)
        try:
            raw = self._raw(member)
        except ERRORS as error:  # an offset that leads nowhere
            raise damaged(Reason.PART_DAMAGED) from error
        packed = member.method == ZIP_DEFLATED
        content = _repeated.find(member[3:6], raw) if packed else None
        if content is None:
            content = _checked(_inflated(raw, member.size, limit) if packed else raw, member, limit)
            safe = is_safe_xml(content)
            if safe and packed:
                _repeated.saw(member[3:6], raw, content)
        else:
            safe = True  # no other is kept
        if safe:
            self._safe.add(key)
        self._inflated += member.size
        return content

    def _find_kind(self) -> Kind:
        """Which kind of workbook it is, by its parts; RefusedError where it is none."""
        if "xl/workbook.xml" in self._members:
            return Kind.XLSX
        if "mimetype" in self._members:
            kind = self.part("mimetype")[:100].decode("ascii", "replace").strip()
            if kind.startswith(ODS):
                return Kind.ODS
            raise not_a_workbook(Reason.OTHER_OFFICE)
        if "xl/workbook.bin" in self._members:
            return Kind.XLSB
        if "word/document.xml" in self._members:
            raise not_a_workbook(Reason.WORD)
        if "[content_types].xml" not in self._members:
            raise not_a_workbook(Reason.ARCHIVE)
        if "_rels/.rels" not in self._members:
            raise not_a_workbook(Reason.OTHER_OFFICE)
        return Kind.XLSX


def _raw(content: bytes, member: Member) -> bytes:
    """A member's bytes as they lie in the file, behind its own header; ERRORS where they do not."""
    _, _, _, _, size, _, offset = member
    if offset < 0 or not content.startswith(ZIP, offset):
        raise damaged(Reason.PART_DAMAGED)
    name, extra = _LENGTHS.unpack_from(content, offset + _LENGTHS_AT)
    start = offset + _LOCAL_SIZE + name + extra
    raw = content[start : start + size]
    if len(raw) < size:
        raise damaged(Reason.TRUNCATED)
    return raw


def _raw_from_file(file: BinaryIO, member: Member) -> bytes:
    """The same of a file too large to be read whole."""
    file.seek(member.offset)
    header = file.read(_LOCAL_SIZE)
    if len(header) < _LOCAL_SIZE:
        raise damaged(Reason.PART_DAMAGED)
    name, extra = _LENGTHS.unpack_from(header, _LENGTHS_AT)
    return _raw(header + file.read(name + extra + member.packed_size), member._replace(offset=0))


def _inflated(content: bytes, size: int, limit: int) -> bytes:
    """The content inflated: to the size it is said to have, or as far beyond as it may go."""
    if len(content) <= limit // _MOST_OF_ONE:
        try:
            return zlib.decompress(content, -zlib.MAX_WBITS, size or 1)
        except zlib.error:
            pass  # it may be whole but for its end
    try:
        inflated = zlib.decompressobj(-zlib.MAX_WBITS).decompress(content, size + 1)
        if len(inflated) > size:
            inflated = zlib.decompressobj(-zlib.MAX_WBITS).decompress(content, limit + 1)
    except zlib.error as error:
        raise damaged(Reason.PART_DAMAGED) from error
    return inflated


def _checked(content: bytes, member: Member, limit: int) -> bytes:
    """A member's content, if it is what the directory says of it."""
    if len(content) > limit:
        raise _too_large(None, limit)
    if len(content) != member.size or zlib.crc32(content) != member.checksum:
        raise damaged(Reason.PART_DAMAGED)
    return content


def _too_large(size: int | None, limit: int) -> RefusedError:
    """A member is larger than it may be, by itself or with those before it; how large need not be known."""
    if limit == MAX_PART_BYTES:
        what, allowed = Bound.PART_SIZE, MAX_PART_BYTES
    else:
        what, allowed = Bound.TOTAL_SIZE, MAX_TOTAL_BYTES
    return beyond(what, f"> {allowed}" if size is None else size, allowed)


_repeated = RepeatedParts()
"""Members as they lie in a file, and what they inflate to; the sound ones that are safe as XML."""


def _key(name: str) -> str:
    """A member's name as names are compared here; RefusedError where it is one that no program writes."""
    plain = name.replace("\\", "/")  # some programs of Windows write its separator
    steps = plain.split("/")
    if ".." in steps or plain.startswith("/") or ":" in steps[0] or "\x00" in name:
        raise unsafe(TextRef("file.unsafe.path", name=name[:80]))
    return plain.lower()


_known_key = lru_cache(maxsize=512)(_key)
