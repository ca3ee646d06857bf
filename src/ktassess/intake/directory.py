"""The directory of a zip: its members as it lists them, looked at for its size before it is read.

Nearly every program writes it in the same plain way, which is read here; any other is left to zipfile, which
takes ten times as long over each.
"""

from __future__ import annotations

import struct
import zipfile
from functools import lru_cache
from typing import BinaryIO, NamedTuple

from .bounds import MAX_DIRECTORY_BYTES, MAX_MEMBERS
from .refusal import Bound, Reason, beyond, damaged

_END, _END_MARK = struct.Struct("<4s4H2LH"), b"PK\x05\x06"
_LOCATOR, _LOCATOR_SIZE = b"PK\x06\x07", 20
_END64, _END64_SIZE = b"PK\x06\x06", 56
_LONGEST_COMMENT = 65_535
_FIELDS = "4s2xBx2H4x3L3H8xL"
_ENTRY, _ENTRY_MARK = struct.Struct(f"<{_FIELDS}"), b"PK\x01\x02"
_COUNT = 12
"""Of the fields of an entry, its name among them."""
_ZIP64_VERSION = 45
"""The latest version of the format that anything here needs."""

_LONGEST_NAME = 100
_MOST_KNOWN, _LONGEST_KNOWN = 64, 16_384

_new = tuple.__new__

ERRORS = (
    zipfile.BadZipFile,
    struct.error,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
)
"""What comes of a zip that is broken."""


class Member(NamedTuple):
    """A member as the directory lists it: its sizes, and where its own header stands in the file."""

    name: str
    flags: int
    method: int
    checksum: int
    packed_size: int
    size: int
    offset: int


def members_of(file: BinaryIO, size: int) -> list[Member]:
    """The members of any zip, as zipfile reads its directory; RefusedError where it is broken, too large."""
    _look_at_size(file, size)
    try:
        # Nothing is read but the directory, which is small: that was looked at.
        listed = zipfile.ZipFile(file).infolist()
    except ERRORS as error:
        raise damaged(Reason.TRUNCATED) from error
    return [
        Member(
            each.orig_filename,
            each.flag_bits,
            each.compress_type,
            each.CRC,
            each.compress_size,
            each.file_size,
            each.header_offset,
        )
        for each in listed
    ]


def _look_at_size(file: BinaryIO, size: int) -> None:
    """Refuse a directory that is too large before it is read whole."""
    tail_size = min(size, _END.size + _LONGEST_COMMENT + _LOCATOR_SIZE + _END64_SIZE)
    file.seek(size - tail_size)
    tail = file.read(tail_size)
    end = tail.rfind(_END_MARK)
    if end < 0 or len(tail) - end < _END.size:
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


def plain_members(content: bytes) -> list[Member] | None:
    """The members of a whole zip whose directory is written in the plain way; None for any other.

    Plain: its end record is the end of the file, no other disk holds a part of it, it begins where it is said
    to and fills all that stands before the end record, and no entry has a comment, a name beyond ASCII or
    anything added to it, so that no size has to be looked for elsewhere (zip64). Of such a directory zipfile
    makes the same members; there is nothing left for it to find fault with.
    """
    last = len(content) - _END.size
    if last < 0:
        return None
    mark, disk, first_disk, here, count, size, at, comment = _END.unpack_from(content, last)
    plain = mark == _END_MARK and not (disk or first_disk or comment) and here == count and at + size == last
    if not plain or size > MAX_DIRECTORY_BYTES or content.startswith(_LOCATOR, last - _LOCATOR_SIZE):
        return None
    return _listed_as_before(content, at, last, count) or _listed(content, at, last, count)


def _listed(content: bytes, at: int, last: int, count: int) -> list[Member] | None:
    """The members of a plain directory from ``at`` to ``last``, one after the other; None if it is not."""
    first = at
    names: list[str] = []
    members: list[Member] = []
    unpack, ends = _ENTRY.unpack_from, last - _ENTRY.size
    while at <= ends:
        mark, version, flags, method, checksum, packed_size, full, length, extra, note, offset = unpack(
            content, at
        )
        name = _plain_name(content[at + _ENTRY.size : at + _ENTRY.size + length]) if length else None
        if mark != _ENTRY_MARK or version > _ZIP64_VERSION or extra or note or name is None:
            return None
        members.append(Member(name, flags, method, checksum, packed_size, full, offset))
        names.append(name)
        at += _ENTRY.size + length
    if at != last or len(members) != count:
        return None
    if members and last - first <= _LONGEST_KNOWN:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[count, last - first] = _Listing(tuple(names))
    return members


class _Listing:
    """The names in a directory, in their order: one that lists the same is read in one go."""

    __slots__ = ("_entries", "_fixed", "_names")

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._entries = struct.Struct("<" + "".join(f"{_FIELDS}{len(name)}s" for name in names))
        self._fixed = tuple((_ENTRY_MARK, len(name), 0, 0, name.encode("ascii")) for name in names)

    def members(self, content: bytes, at: int) -> list[Member] | None:
        """The members of a directory of that size; None where it is not plain, or lists other names."""
        fields = self._entries.unpack_from(content, at)
        marks, versions, flags, methods, checksums, packed, full, lengths, extras, notes, offsets, names = (
            fields[index::_COUNT] for index in range(_COUNT)
        )
        fixed = zip(marks, lengths, extras, notes, names, strict=True)
        if max(versions) > _ZIP64_VERSION or tuple(fixed) != self._fixed:
            return None
        listed = zip(self._names, flags, methods, checksums, packed, full, offsets, strict=True)
        return [_new(Member, each) for each in listed]


_known: dict[tuple[int, int], _Listing] = {}
"""By how many members it has, and its size, the directory met last."""


def _listed_as_before(content: bytes, at: int, last: int, count: int) -> list[Member] | None:
    listing = _known.get((count, last - at))
    return listing.members(content, at) if listing is not None else None


@lru_cache(maxsize=512)
def _plain_name(raw: bytes) -> str | None:
    return raw.decode("ascii") if len(raw) <= _LONGEST_NAME and raw.isascii() and 0 not in raw else None
