"""The zip a Word document is: read within bounds, written the same way every time.

What a template does not change is compressed once, when the template is loaded; each document then copies
these members as they are and compresses only what was rendered.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from io import BytesIO

from ...domain.findings import TextRef

LARGEST_PACKAGE = 64 * 1024 * 1024
"""Most bytes a template may inflate to."""

_CONTENT_TYPES = "[Content_Types].xml"
_VERSION = 20
_MADE_BY = (3 << 8) | _VERSION  # Unix, so that the mode below counts
_UTF8 = 0x800
_DEFLATED = 8
_TIME, _DATE = 0, 0x21  # 00:00:00 on 1 January 1980, the first moment a zip can tell
_MODE = 0o100644 << 16
_KEPT_LEVEL, _CHANGED_LEVEL = 9, 3  # what is compressed once may take its time
_LARGEST_SHARED = 1 << 16  # bytes: what is larger is a picture, and in few templates
_RAW = -zlib.MAX_WBITS  # a zip's members have no header of zlib's
_COMMON = struct.Struct("<HHHHHIIIHH")
_CENTRAL_START = struct.pack("<4sH", b"PK\x01\x02", _MADE_BY)
_CENTRAL_MIDDLE = struct.pack("<HHHI", 0, 0, 0, _MODE)  # no comment, first disk, no text, the mode
_END = struct.Struct("<4sHHHHIIH")


class PackageError(Exception):
    """The file is not a zip that can be read within the bounds; the text says why, for the user."""


def read_members(data: bytes) -> dict[str, bytes]:
    """Every member of a zip by its name; PackageError where it cannot be read or is beyond the bounds."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if sum(entry.file_size for entry in entries) > LARGEST_PACKAGE:
                raise PackageError(TextRef("reason.template.too-large"))
            members = {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, zlib.error, OSError) as error:
        raise PackageError(TextRef("reason.template.not-word")) from error
    if len(members) != len(entries):
        raise PackageError(TextRef("reason.template.same-name"))
    return members


class Member:
    """A member as it stands in the zip: its local header with the compressed bytes, its central header.

    What is the same in many documents is made once and written into each.
    """

    __slots__ = ("central_head", "central_tail", "local")

    def __init__(self, name: str, data: bytes, level: int = _CHANGED_LEVEL) -> None:
        packed = zlib.compress(data, level, wbits=_RAW)
        raw_name = name.encode()
        common = _COMMON.pack(
            _VERSION,
            0 if name.isascii() else _UTF8,
            _DEFLATED,
            _TIME,
            _DATE,
            zlib.crc32(data),
            len(packed),
            len(data),
            len(raw_name),
            0,
        )
        self.local = b"".join((b"PK\x03\x04", common, raw_name, packed))
        self.central_head = _CENTRAL_START + common + _CENTRAL_MIDDLE
        self.central_tail = raw_name


@lru_cache(maxsize=64)
def _kept(name: str, data: bytes) -> Member:
    """A member that stays: our templates have nearly all of them in common."""
    return Member(name, data, _KEPT_LEVEL)


class Package:
    """A zip of which some members change from document to document and the others stay."""

    def __init__(self, members: Mapping[str, bytes], changing: Iterable[str] = ()) -> None:
        """``changing`` names the members that every :meth:`write` will give anew."""
        self._changing = frozenset(changing)
        self._order = sorted(members.keys() | self._changing, key=lambda name: (name != _CONTENT_TYPES, name))
        self._kept = {
            name: _kept(name, data) if len(data) <= _LARGEST_SHARED else Member(name, data, _KEPT_LEVEL)
            for name, data in members.items()
            if name not in self._changing
        }

    def write(self, changed: Mapping[str, bytes | Member] | None = None) -> bytes:
        """The zip's bytes: members in a fixed order with a fixed date and mode, the same for the same input.

        ``changed`` must hold exactly the members that were announced as changing (KeyError otherwise): their
        bytes, or members that were made of them before.
        """
        changed = changed or {}
        if changed.keys() != self._changing:
            raise KeyError(*sorted(changed.keys() ^ self._changing))
        pieces: list[bytes] = []
        directory: list[bytes] = []
        offset = 0
        for name in self._order:
            member = self._kept.get(name) or changed[name]
            if isinstance(member, bytes):
                member = Member(name, member)
            pieces.append(member.local)
            directory += (member.central_head, offset.to_bytes(4, "little"), member.central_tail)
            offset += len(member.local)
        central = b"".join(directory)
        count = len(pieces)
        end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(central), offset, 0)
        return b"".join((*pieces, central, end))


def repack(data: bytes) -> bytes:
    """The same package with its members in a fixed order, with a fixed date and mode."""
    return Package(read_members(data)).write()
