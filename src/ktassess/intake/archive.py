"""The zip around a workbook, opened within bounds: sizes in its directory, real sizes as parts inflate."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from enum import Enum
from io import BytesIO
from typing import BinaryIO

from ..domain.codes import Code
from ..domain.findings import TextRef
from .bounds import (
    MAX_DIRECTORY_BYTES,
    MAX_FILE_BYTES,
    MAX_MEMBERS,
    MAX_PART_BYTES,
    MAX_TOTAL_BYTES,
)
from .refusal import Bound, Reason, RefusedError, beyond, damaged, not_a_workbook, unsafe
from .repeated import LONGEST, remembered
from .signatures import ZIP

_END = b"PK\x05\x06"
_END_SIZE = 22
_LOCATOR, _LOCATOR_SIZE = b"PK\x06\x07", 20
_END64, _END64_SIZE = b"PK\x06\x06", 56
_LONGEST_COMMENT = 65_535
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_XML_SUFFIXES = (".xml", ".rels", ".vml")
_LOCAL_SIZE = 30
_SMALL_FILE = 1_000_000  # bytes; read whole at once, for its parts lie all over it
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    struct.error,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
)

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
    _look_at_directory(file, size)
    file.seek(0)
    if size <= _SMALL_FILE:
        file = BytesIO(file.read(size))
    try:
        # Nothing is read but the directory, which is small: that was looked at.
        members = zipfile.ZipFile(file).infolist()
    except (
        zipfile.BadZipFile,
        struct.error,
        ValueError,
        OverflowError,
        NotImplementedError,
        OSError,
    ) as error:
        raise damaged(Reason.TRUNCATED) from error
    return Archive(file, members)


class Archive:
    """The members of a zip by name; names compared without case, as the format wants."""

    def __init__(self, file: BinaryIO, members: list[zipfile.ZipInfo]) -> None:
        if len(members) > MAX_MEMBERS:
            raise beyond(Bound.MEMBERS, len(members), MAX_MEMBERS)
        self._file = file
        self._members: dict[str, zipfile.ZipInfo] = {}
        self._parts: dict[str, bytes] = {}
        self._inflated = 0
        for member in members:
            _refuse_unsafe(member)
            key = member.filename.replace("\\", "/").lower()  # some programs of Windows write its separator
            if key in self._members:
                raise unsafe(TextRef("file.unsafe.twice", name=member.filename[:80]))
            self._members[key] = member
        self.kind = self._find_kind()

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._members

    def xml_names(self) -> tuple[str, ...]:
        """The names of all members that are XML by their name."""
        return tuple(name for name in self._members if name.endswith(_XML_SUFFIXES))

    def part(self, name: str) -> bytes:
        """A member's content, inflated within the bounds; RefusedError where it is missing or broken."""
        key = name.lower()
        if key not in self._parts:
            if key not in self._members:
                raise damaged(Reason.PART_MISSING)
            self._parts[key] = self._inflate(self._members[key])
        return self._parts[key]

    def _inflate(self, member: zipfile.ZipInfo) -> bytes:
        limit = min(MAX_PART_BYTES, MAX_TOTAL_BYTES - self._inflated)
        what = Bound.PART_SIZE if limit == MAX_PART_BYTES else Bound.TOTAL_SIZE
        allowed = MAX_PART_BYTES if limit == MAX_PART_BYTES else MAX_TOTAL_BYTES
        if member.file_size > limit:
            raise beyond(what, member.file_size, allowed)
        try:
            content = self._raw(member)
        except _ZIP_ERRORS as error:  # an offset that leads nowhere
            raise damaged(Reason.PART_DAMAGED) from error
        if member.compress_type == zipfile.ZIP_DEFLATED:
            if member.file_size <= LONGEST and _inflated_small(content)[1:] == (member.file_size, member.CRC):
                self._inflated += member.file_size
                return _inflated_small(content)[0]
            content = _inflated(content, limit)
        if len(content) > limit:
            raise beyond(what, f"> {allowed}", allowed)
        if len(content) != member.file_size or zlib.crc32(content) != member.CRC:
            raise damaged(Reason.PART_DAMAGED)
        self._inflated += len(content)
        return content

    def _raw(self, member: zipfile.ZipInfo) -> bytes:
        """A member's bytes as they lie in the file, behind its local header."""
        self._file.seek(member.header_offset)
        header = self._file.read(_LOCAL_SIZE)
        if len(header) < _LOCAL_SIZE or not header.startswith(ZIP):
            raise damaged(Reason.PART_DAMAGED)
        name, extra = struct.unpack_from("<HH", header, 26)
        if member.compress_size > MAX_TOTAL_BYTES:
            raise beyond(Bound.PART_SIZE, member.compress_size, MAX_PART_BYTES)
        self._file.seek(name + extra, os.SEEK_CUR)
        content = self._file.read(member.compress_size)
        if len(content) < member.compress_size:
            raise damaged(Reason.TRUNCATED)
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


def _inflated(content: bytes, limit: int) -> bytes:
    """The content inflated, but no more than one byte beyond the limit."""
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(content, limit + 1)
    except zlib.error as error:
        raise damaged(Reason.PART_DAMAGED) from error


@remembered
def _inflated_small(content: bytes) -> tuple[bytes, int, int]:
    """The content inflated, as far as parts are remembered; its length and its checksum."""
    inflated = _inflated(content, LONGEST)
    return inflated, len(inflated), zlib.crc32(inflated)


def _refuse_unsafe(member: zipfile.ZipInfo) -> None:
    name = member.orig_filename
    steps = name.replace("\\", "/").split("/")
    if ".." in steps or name.startswith(("/", "\\")) or ":" in steps[0] or "\x00" in name:
        raise unsafe(TextRef("file.unsafe.path", name=name[:80]))
    if member.flag_bits & _ENCRYPTED:
        raise RefusedError(Code.PASSWORD)
    if member.compress_type not in _METHODS:
        raise damaged(Reason.COMPRESSION)


def _look_at_directory(file: BinaryIO, size: int) -> None:
    """Refuse a directory that is too large before zipfile reads it whole."""
    tail_size = min(size, _END_SIZE + _LONGEST_COMMENT + _LOCATOR_SIZE + _END64_SIZE)
    file.seek(size - tail_size)
    tail = file.read(tail_size)
    end = tail.rfind(_END)
    if end < 0 or len(tail) - end < _END_SIZE:
        raise damaged(Reason.TRUNCATED)
    (directory,) = struct.unpack_from("<L", tail, end + 12)
    locator = end - _LOCATOR_SIZE
    if locator >= 0 and tail.startswith(_LOCATOR, locator):
        end64 = locator - _END64_SIZE
        if end64 < 0 or not tail.startswith(_END64, end64):
            raise damaged(Reason.TRUNCATED)
        (directory,) = struct.unpack_from("<Q", tail, end64 + 40)
    if directory > MAX_DIRECTORY_BYTES:
        raise beyond(Bound.MEMBERS, f"> {MAX_MEMBERS}", MAX_MEMBERS)
