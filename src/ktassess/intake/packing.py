"""A workbook packed anew for the readers, of parts that were looked at."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO

from .xmltext import MAIN

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def pack(sheets: Sequence[bytes], strings: bytes | None, styles: bytes, *, epoch_1904: bool) -> bytes:
    """A workbook of these sheets, shared strings and styles; sheets are named by their number."""
    numbers = range(1, len(sheets) + 1)
    overrides = [("workbook", "sheet.main"), ("styles", "styles")]
    relations = [("styles", "styles.xml")]
    if strings is not None:
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
    content = {name: text.encode() for name, text in parts.items()}
    content["xl/styles.xml"] = styles
    if strings is not None:
        content["xl/sharedStrings.xml"] = strings
    for number, sheet in zip(numbers, sheets, strict=True):
        content[f"xl/worksheets/sheet{number}.xml"] = sheet
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as packed:
        for name, data in content.items():
            packed.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def _relations_xml(relations: list[tuple[str, str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for key, kind, target in relations
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'
