"""The compound file (OLE) around an old workbook: its streams read within bounds, one packed anew.

The chains of sectors of a hostile file may run in circles or far beyond the file; each is followed no further
than the file is long.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from .refusal import Bound, Reason, beyond, damaged

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_STREAM = 6_900_000
"""Bytes of a stream that one header's list of sectors can hold."""

_HEADER = 512
_IN_HEADER = 109
_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_FAT = 0xFFFFFFFD
_ENTRY = 128
_MAX_ENTRIES = 4_096
_SHIFTS = (9, 12)
_STREAM, _ROOT = 2, 5


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


class Compound:
    """The streams of a compound file by name; RefusedError where it is broken."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        if len(data) < _HEADER or not data.startswith(OLE):
            raise damaged(Reason.TRUNCATED)
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in _SHIFTS or mini_shift != 6:
            raise damaged(Reason.CANNOT_BE_READ)
        self._sector = 1 << shift
        self._last = (len(data) - self._sector) // self._sector + 1
        first_directory, self._cutoff, first_mini = struct.unpack_from("<L4xLL", data, 48)
        self._fat = self._read_fat()
        self._entries = self._read_directory(first_directory)
        self._mini_fat = _numbers(self._chain(first_mini)) if first_mini < self._last else []
        root = next((entry for entry in self._entries if entry.kind == _ROOT), None)
        self._mini = self._chain(root.start) if root is not None and root.start < self._last else b""

    def __contains__(self, name: str) -> bool:
        return self._entry(name) is not None

    def stream(self, name: str) -> bytes:
        """A stream's bytes."""
        entry = self._entry(name)
        if entry is None:
            raise damaged(Reason.PART_MISSING)
        if entry.size > MAX_STREAM * 4:
            raise beyond(Bound.PART_SIZE, entry.size, MAX_STREAM * 4)
        content = self._chain(entry.start) if entry.size >= self._cutoff else self._mini_chain(entry.start)
        if len(content) < entry.size:
            raise damaged(Reason.TRUNCATED)
        return content[: entry.size]

    def _entry(self, name: str) -> _Entry | None:
        wanted = name.casefold()
        return next(
            (each for each in self._entries if each.kind == _STREAM and each.name.casefold() == wanted), None
        )

    def _at(self, sector: int) -> bytes:
        start = (sector + 1) * self._sector
        return self._data[start : start + self._sector]

    def _read_fat(self) -> list[int]:
        count, first, chained = struct.unpack_from("<L20xLL", self._data, 44)
        sectors = list(struct.unpack_from(f"<{_IN_HEADER}L", self._data, 76))
        seen: set[int] = set()
        while chained and first < self._last and first not in seen:
            seen.add(first)
            numbers = _numbers(self._at(first))
            if not numbers:
                break
            sectors += numbers[:-1]
            first = numbers[-1]
        fat: list[int] = []
        for sector in sectors[: min(count, self._last)]:
            if sector < self._last:
                fat += _numbers(self._at(sector))
        return fat

    def _chain(self, sector: int) -> bytes:
        pieces: list[bytes] = []
        while sector < self._last and len(pieces) <= self._last:
            pieces.append(self._at(sector))
            sector = self._fat[sector] if sector < len(self._fat) else _END
        return b"".join(pieces)

    def _mini_chain(self, sector: int) -> bytes:
        pieces: list[bytes] = []
        last = len(self._mini) // 64
        while sector < last and len(pieces) <= last:
            pieces.append(self._mini[sector * 64 : sector * 64 + 64])
            sector = self._mini_fat[sector] if sector < len(self._mini_fat) else _END
        return b"".join(pieces)

    def _read_directory(self, first: int) -> list[_Entry]:
        content = self._chain(first)
        entries = []
        for at in range(0, min(len(content), _MAX_ENTRIES * _ENTRY) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", content, at + 64)
            start, size = struct.unpack_from("<LL", content, at + 116)
            if kind in (_STREAM, _ROOT) and 2 <= length <= 64:
                name = content[at : at + length - 2].decode("utf-16-le", "replace")
                entries.append(_Entry(name, kind, start, size))
        return entries


def _numbers(content: bytes) -> list[int]:
    count = len(content) // 4
    return list(struct.unpack_from(f"<{count}L", content))


def pack_stream(name: str, content: bytes) -> bytes:
    """A compound file that holds nothing but one stream."""
    sector = 512
    content = content.ljust(4096, b"\x00")
    used = -(-len(content) // sector)
    content = content.ljust(used * sector, b"\x00")
    fats = 1
    while fats * 128 < 1 + used + fats:
        fats += 1
    if fats > _IN_HEADER:
        raise beyond(Bound.PART_SIZE, len(content), MAX_STREAM)
    # Sectors: the FAT first, the directory, the stream.
    directory, first = fats, fats + 1
    fat = [_FAT] * fats + [_END] + list(range(first + 1, first + used)) + [_END]
    fat += [_FREE] * (fats * 128 - len(fat))
    header = OLE + b"\x00" * 16 + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<LLLLLLLLL", 0, fats, directory, 0, 4096, _END, 0, _END, 0)
    header += struct.pack(f"<{_IN_HEADER}L", *range(fats), *[_FREE] * (_IN_HEADER - fats))
    entries = _directory_entry("Root Entry", _ROOT, _END, 0, child=1)
    entries += _directory_entry(name, _STREAM, first, len(content))
    entries += _directory_entry("", 0, 0, 0) * 2
    return header + struct.pack(f"<{len(fat)}L", *fat) + entries + content


def _directory_entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    raw = name.encode("utf-16-le")
    length = len(raw) + 2 if name else 0
    return (
        raw.ljust(64, b"\x00")
        + struct.pack("<HBBLLL", length, kind, 1, _FREE, _FREE, child)
        + b"\x00" * 36
        + struct.pack("<LLL", start, size, 0)
    )
