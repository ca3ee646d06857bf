"""The records of a binary workbook: read one by one within bounds, and written."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from .refusal import Bound, Reason, beyond, damaged

_MAX_RECORDS = 600_000


def records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and data of each record; RefusedError where one is cut short or there are too many."""
    at = count = 0
    while at < len(content):
        number, at = _number(content, at, 2)
        length, at = _number(content, at, 4)
        if at + length > len(content):
            raise damaged(Reason.TRUNCATED)
        count += 1
        if count > _MAX_RECORDS:
            raise beyond(Bound.ELEMENTS, f"> {_MAX_RECORDS}", _MAX_RECORDS)
        yield number, content[at : at + length]
        at += length


def _number(content: bytes, at: int, longest: int) -> tuple[int, int]:
    """A number of up to so many bytes of seven bits, and the place behind it."""
    value = 0
    for index in range(longest):
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << (7 * index)
        if not byte & 0x80:
            break
    return value, at


def record(number: int, data: bytes) -> bytes:
    """A record with its head."""
    head = bytes((number,)) if number < 0x80 else bytes((number & 0x7F | 0x80, number >> 7))
    length, size = len(data), b""
    while True:
        size += bytes((length & 0x7F | (0x80 if length > 0x7F else 0),))
        length >>= 7
        if not length:
            return head + size + data


def text_at(data: bytes, at: int) -> tuple[str, int]:
    """The text at a place of a record, and the place behind it."""
    (length,) = struct.unpack_from("<L", data, at)
    end = at + 4 + 2 * length
    if end > len(data):
        raise damaged(Reason.CANNOT_BE_READ)
    return data[at + 4 : end].decode("utf-16-le"), end


def packed_text(text: str) -> bytes:
    """A text as a record holds it."""
    return struct.pack("<L", len(text)) + text.encode("utf-16-le")
