"""Mistakes the form writer cannot make: changes to the bytes of a finished workbook, always the same."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from ktassess.layout import ScoringSheet

_PARTS = {sheet.label: number for number, sheet in enumerate(ScoringSheet, start=1)}
_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def with_text(data: bytes, sheet: str, cell: str, text: str) -> bytes:
    """The workbook with a text in a cell."""
    return _with_cell(data, sheet, cell, ' t="inlineStr"', f"<is><t>{text}</t></is>")


def with_number(data: bytes, sheet: str, cell: str, number: str) -> bytes:
    """The workbook with a typed number in a cell."""
    return _with_cell(data, sheet, cell, "", f"<v>{number}</v>")


def with_formula_only(data: bytes, sheet: str, cell: str, formula: str) -> bytes:
    """The workbook with a formula that was never computed."""
    return _with_cell(data, sheet, cell, "", f"<f>{formula}</f>")


def with_error(data: bytes, sheet: str, cell: str, formula: str, error: str) -> bytes:
    """The workbook with a formula that came to an error."""
    return _with_cell(data, sheet, cell, ' t="e"', f"<f>{formula}</f><v>{error}</v>")


def without_sheet(data: bytes, sheet: str) -> bytes:
    """The workbook without one of its sheets (and without print titles, which go by its position)."""
    number = _PARTS[sheet]
    gone = rf"sheet{number}\.xml"

    def change(name: str, text: str) -> str:
        if name == "xl/workbook.xml":
            text = re.sub(rf'<sheet name="{sheet}"[^>]*/>', "", text)
            text = re.sub(r"<definedName [^>]*localSheetId=.*?</definedName>", "", text)
        elif name in ("xl/_rels/workbook.xml.rels", "[Content_Types].xml"):
            text = re.sub(rf"<(?:Relationship|Override) [^>]*worksheets/{gone}[^>]*/>", "", text)
        return text

    return _rewritten(data, change, {f"xl/worksheets/sheet{number}.xml"})


def cut_off(data: bytes) -> bytes:
    """The first two thirds of a file: a download that was interrupted."""
    return data[: len(data) * 2 // 3]


def with_password() -> bytes:
    """A compound file with the two streams of an encrypted workbook; what they hold is nothing but zeros."""
    names = ("EncryptedPackage", "EncryptionInfo")
    length = 4096  # shorter streams would go elsewhere
    sectors = length // _SECTOR
    fat = [_FAT, _END]
    for _ in names:
        start = len(fat)
        fat += [*range(start + 1, start + sectors), _END]
    fat += [_FREE] * (_SECTOR // 4 - len(fat))
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        bytes(16),
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        bytes(6),
        0,
        1,
        1,
        0,
        4096,
        _END,
        0,
        _END,
        0,
    )
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    directory = _entry("Root Entry", 5, child=1, start=_END)
    directory += _entry(names[0], 2, right=2, start=2, size=length)
    directory += _entry(names[1], 2, start=2 + sectors, size=length)
    directory += bytes(128)
    return header + struct.pack(f"<{len(fat)}I", *fat) + directory + bytes(length * len(names))


def _entry(
    name: str, kind: int, *, right: int = _FREE, child: int = _FREE, start: int, size: int = 0
) -> bytes:
    encoded = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        encoded,
        len(encoded) + 2,
        kind,
        1,
        _FREE,
        right,
        child,
        bytes(16),
        0,
        0,
        0,
        start,
        size,
    )


def _with_cell(data: bytes, sheet: str, cell: str, attributes: str, content: str) -> bytes:
    part = f"xl/worksheets/sheet{_PARTS[sheet]}.xml"
    pattern = re.compile(rf'<c r="{cell}"( s="\d+")?[^>]*?(?:/>|>.*?</c>)')

    def change(name: str, text: str) -> str:
        if name != part:
            return text
        changed, count = pattern.subn(rf'<c r="{cell}"\1{attributes}>{content}</c>', text)
        assert count == 1, f"{sheet}!{cell} was found {count} times"
        return changed

    return _rewritten(data, change, set())


def _rewritten(data: bytes, change: Callable[[str, str], str], left_out: set[str]) -> bytes:
    """The same zip, with the text of its parts changed; dates and order stay."""
    buffer = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(buffer, "w", ZIP_DEFLATED) as target:
        for info in source.infolist():
            if info.filename not in left_out:
                text = source.read(info).decode("utf-8")
                target.writestr(info, change(info.filename, text).encode("utf-8"))
    return buffer.getvalue()
