"""A workbook packed anew for the readers, of parts that were looked at."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from functools import lru_cache
from zlib import crc32

from .xmltext import MAIN

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."

_COMMON, _PLACE, _END = struct.Struct("<5H3I2H"), struct.Struct("<3HII"), struct.Struct("<4s4H2IH")
_FIRST_DAY = 0x21  # 1 January 1980


def pack(sheets: Sequence[bytes], strings: bytes | None, styles: bytes, *, epoch_1904: bool) -> bytes:
    """A workbook of these sheets, shared strings and styles; sheets are named by their number."""
    parts = dict(_frame(len(sheets), strings is not None, epoch_1904))
    parts["xl/styles.xml"] = styles
    if strings is not None:
        parts["xl/sharedStrings.xml"] = strings
    parts |= {f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, start=1)}
    return stored(parts)


@lru_cache(maxsize=64)
def _frame(sheets: int, has_strings: bool, epoch_1904: bool) -> tuple[tuple[str, bytes], ...]:
    """The parts that say which other parts there are."""
    numbers = range(1, sheets + 1)
    overrides = [("workbook", "sheet.main"), ("styles", "styles")]
    relations = [("styles", "styles.xml")]
    if has_strings:
        overrides.append(("sharedStrings", "sharedStrings"))
        relations.append(("sharedStrings", "sharedStrings.xml"))
    overrides += [(f"worksheets/sheet{n}", "worksheet") for n in numbers]
    types = "".join(
        f'<Override PartName="/xl/{part}.xml" ContentType="{_CONTENT_TYPE}{kind}+xml"/>'
        for part, kind in overrides
    )
    listed = "".join(f'<sheet name="s{n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers)
    epoch = '<workbookPr date1904="1"/>' if epoch_1904 else ""
    parts = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f"{types}</Types>"
        ),
        "_rels/.rels": _relations_xml([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": (
            f'<workbook xmlns="{MAIN}" xmlns:r="{_RELATIONS}">{epoch}<sheets>{listed}</sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _relations_xml(
            [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers]
            + [(kind, kind, target) for kind, target in relations]
        ),
    }
    return tuple((name, text.encode()) for name, text in parts.items())


def _relations_xml(relations: list[tuple[str, str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for key, kind, target in relations
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def stored(parts: Mapping[str, bytes]) -> bytes:
    """A zip of parts as they are, for a reader in this process: names are ASCII, nothing is deflated.

    By :mod:`zipfile`, which writes for a disk, it takes six times as long.
    """
    members: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, content in parts.items():
        raw = name.encode("ascii")
        size = len(content)
        common = _COMMON.pack(20, 0, 0, 0, _FIRST_DAY, crc32(content), size, size, len(raw), 0)
        members += (b"PK\x03\x04", common, raw, content)
        directory += (b"PK\x01\x02\x14\x00", common, _PLACE.pack(0, 0, 0, 0, offset), raw)
        offset += 4 + _COMMON.size + len(raw) + size
    listed = b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, len(parts), len(parts), len(listed), offset, 0)
    return b"".join((*members, listed, end))
