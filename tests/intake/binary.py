"""Binary workbooks (.xlsb) built record by record from text tables: no program here writes them."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

from ktassess.intake.xlsb_records import packed_text as text
from ktassess.intake.xlsb_records import record

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

ERRORS = {"#N/A": 42, "#REF!": 23, "#DIV/0!": 7}
PERCENT, STRUCK, OLD = 1, 2, 3
"""Formats of cells: a percentage, a line through it, an old font."""


def _cell(column: int, raw: str) -> bytes:
    style = 0
    for mark, number in (("%:", PERCENT), ("~:", STRUCK), ("v:", OLD)):
        if raw.startswith(mark):
            style, raw = number, raw.removeprefix(mark)
    head = struct.pack("<LL", column, style)
    if raw in ERRORS:
        return record(3, head + bytes((ERRORS[raw],)))
    if raw in ("TRUE", "FALSE"):
        return record(4, head + bytes((raw == "TRUE",)))
    if raw.startswith("s:"):
        return record(7, head + struct.pack("<L", int(raw[2:])))
    if raw.startswith("="):
        value = struct.pack("<d", float(raw[1:].rpartition("→ ")[2])) + struct.pack("<HLL", 0, 0, 0)
        return record(9, head + value)
    try:
        return record(5, head + struct.pack("<d", float(raw)))
    except ValueError:
        return record(6, head + text(raw.removeprefix("'")))


def _rows(table: str) -> bytes:
    lines = [line.strip() for line in table.strip("\n").splitlines()]
    framed = all(line.startswith("|") and line.endswith("|") for line in lines)
    pieces = []
    for row, line in enumerate(lines):
        pieces.append(record(0, struct.pack("<LLHBBBL", row, 0, 300, 0, 0, 0, 0)))
        cells = (line[1:-1] if framed else line).split("|")
        pieces += [_cell(column, raw.strip()) for column, raw in enumerate(cells) if raw.strip()]
    return b"".join(pieces)


def styles() -> bytes:
    """Three fonts, and a format of cells for each that matters."""
    fonts = b""
    for name, options in (("Arial", 0), ("Arial", 0x08), (".VnTime", 0)):
        fonts += record(43, struct.pack("<HH", 220, options) + b"\x00" * 17 + text(name))
    formats = b""
    for code, font in ((0, 0), (9, 0), (0, 1), (0, 2)):
        formats += record(47, struct.pack("<HHHHHBBH", 0, code, font, 0, 0, 0, 0, 0))
    return (
        record(278, b"")
        + fonts
        + record(617, struct.pack("<L", 4))
        + formats
        + record(618, b"")
        + record(279, b"")
    )


def shared(*texts: str, runs: Mapping[int, Sequence[tuple[int, int]]]) -> bytes:
    """Shared texts; ``runs``: from which letter of which text on which font."""
    items = b""
    for index, each in enumerate(texts):
        own = runs.get(index, ())
        data = bytes((bool(own),)) + text(each)
        if own:
            data += struct.pack("<L", len(own)) + b"".join(struct.pack("<HH", *run) for run in own)
        items += record(19, data)
    return record(159, struct.pack("<LL", len(texts), len(texts))) + items + record(160, b"")


def old_strings(
    texts: Sequence[tuple[str, bool, Sequence[tuple[int, int]], int]], size: int
) -> tuple[list[bytes], dict[int, frozenset[int]]]:
    """The shared texts of an old workbook, cut into records of about a size, and the fonts within each.

    A text is (its letters, whether they are wide without need, its runs, bytes of its reading aid).
    Nothing but letters is cut with a new head; other fields are cut where the record ends.
    """
    pieces = [bytearray(struct.pack("<LL", len(texts), len(texts)))]
    expected = {}

    def put(data: bytes) -> None:
        for byte in data:
            if len(pieces[-1]) >= size + 8:
                pieces.append(bytearray())
            pieces[-1].append(byte)

    for index, (letters, wide, runs, aid) in enumerate(texts):
        wide = wide or any(ord(letter) > 0xFF for letter in letters)
        options = wide | (8 if runs else 0) | (4 if aid else 0)
        put(struct.pack("<HB", len(letters), options))
        if runs:
            put(struct.pack("<H", len(runs)))
            inside = frozenset(font for first, font in runs if first < len(letters))
            expected[index] = inside
        if aid:
            put(struct.pack("<L", aid))
        for letter in letters:
            code = letter.encode("utf-16-le") if wide else letter.encode("latin-1")
            if len(pieces[-1]) + len(code) > size + 8:
                pieces.append(bytearray((wide,)))
            pieces[-1] += code
        put(b"".join(struct.pack("<HH", *run) for run in runs) + bytes(aid))
    return [bytes(piece) for piece in pieces], expected


def workbook(sheets: Mapping[str, str], extra: bytes = b"", shared: bytes = b"") -> bytes:
    """A workbook of these sheets; ``extra`` are records that follow the rows of the first."""
    numbers = range(1, len(sheets) + 1)
    listed = b"".join(
        record(156, struct.pack("<LL", 0, n) + text(f"rId{n}") + text(name))
        for n, name in zip(numbers, sheets, strict=True)
    )
    rows = (
        "".join(
            f'<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.bin"/>'
            for n in numbers
        )
        + f'<Relationship Id="s" Type="{RELATIONS}/styles" Target="styles.bin"/>'
        + (f'<Relationship Id="t" Type="{RELATIONS}/sharedStrings" Target="texts.bin"/>' if shared else "")
    )
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", "<Relationships/>")
        archive.writestr(
            "xl/workbook.bin",
            record(131, b"") + record(143, b"") + listed + record(144, b"") + record(132, b""),
        )
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>',
        )
        archive.writestr("xl/styles.bin", styles())
        if shared:
            archive.writestr("xl/texts.bin", shared)
        for n, table in zip(numbers, sheets.values(), strict=True):
            data = (
                record(129, b"")
                + record(145, b"")
                + _rows(table)
                + (extra if n == 1 else b"")
                + record(146, b"")
            )
            archive.writestr(f"xl/worksheets/sheet{n}.bin", data + record(130, b""))
    return buffer.getvalue()
