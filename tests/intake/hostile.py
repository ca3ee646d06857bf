# ruff: noqa: E501
"""Files nobody should have to open: made here, byte by byte."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

from ktassess.intake.compound import pack_stream

from . import binary

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504

PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    ),
}
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def sheet(data: str, before: str = "", after: str = "") -> str:
    """A sheet's XML around its rows."""
    return f"{DECLARATION}<worksheet {MAIN}>{before}<sheetData>{data}</sheetData>{after}</worksheet>"


def cell(reference: str, value: str = "<v>1</v>", attributes: str = "") -> str:
    """A row with one cell."""
    digits = "".join(each for each in reference if each.isdigit())
    return f'<row r="{digits}"><c r="{reference}"{attributes}>{value}</c></row>'


def package(sheet_xml: str | bytes = "", parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """A workbook of one sheet, other parts added or replaced."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**PARTS, "xl/worksheets/sheet1.xml": sheet_xml, **(parts or {})}.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def strings(*texts: str, before: str = "") -> str:
    """Shared strings."""
    items = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return f"{DECLARATION}{before}<sst {MAIN}>{items}</sst>"


LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10)).replace("&lol0;", "&lol;")
    + "]>"
)


def _bomb(megabytes: int, chunk: bytes) -> bytes:
    """A workbook whose sheet inflates to so many megabytes of one repeated row; its directory does not lie."""
    head, tail = sheet("|").encode().split(b"|")
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    size, checksum = 0, 0
    pieces = []
    block = chunk * (1_000_000 // len(chunk) + 1)
    for piece in (head, *(block for _ in range(megabytes)), tail):
        pieces.append(compressor.compress(piece))
        size += len(piece)
        checksum = zlib.crc32(piece, checksum)
    pieces.append(compressor.flush())
    raw = b"".join(pieces)
    whole = bytearray(package("x"))
    with zipfile.ZipFile(BytesIO(bytes(whole))) as archive:
        others = {name: archive.read(name) for name in archive.namelist() if "sheet1" not in name}
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in others.items():
            archive.writestr(name, content)
        info = zipfile.ZipInfo("xl/worksheets/sheet1.xml")
        info.compress_type = zipfile.ZIP_STORED
        archive.writestr(info, raw)
    data = bytearray(buffer.getvalue())
    # Stored bytes are re-labelled as deflated ones, with the size and checksum of what they inflate to.
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        start = 0
        while (start := data.find(signature, start)) >= 0:
            name_at = start + (30 if signature == b"PK\x03\x04" else 46)
            if data[name_at : name_at + 24] == b"xl/worksheets/sheet1.xml":
                data[start + offset : start + offset + 2] = (8).to_bytes(2, "little")
                data[start + offset + 6 : start + offset + 10] = checksum.to_bytes(4, "little")
                data[start + offset + 14 : start + offset + 18] = size.to_bytes(4, "little")
            start += 4
    return bytes(data)


def _lying(data: bytes, declared: int) -> bytes:
    """The same file, its directory declaring another size for the sheet."""
    changed = bytearray(data)
    at = changed.rfind(b"xl/worksheets/sheet1.xml") - 46
    changed[at + 24 : at + 28] = declared.to_bytes(4, "little")
    return bytes(changed)


def _with_member(name: str) -> bytes:
    return package(sheet(cell("A1")), {name: "x"})


def _many_members() -> bytes:
    return package(sheet(cell("A1")), {f"xl/media/{n}.bin": "" for n in range(3_000)})


def _huge_directory() -> bytes:
    return package(sheet(cell("A1")), {f"xl/media/{n:0200d}.bin": "" for n in range(4_000)})


def _encrypted_member() -> bytes:
    data = bytearray(package(sheet(cell("A1"))))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := data.find(signature, start)) >= 0:
            data[start + offset] |= 1
            start += 4
    return bytes(data)


def _flipped() -> bytes:
    data = bytearray(package(sheet("".join(cell(f"A{n}", f"<v>{n * 7919}</v>") for n in range(1, 500)))))
    data[data.find(b"xl/worksheets/sheet1.xml") + 200] ^= 0xFF
    return bytes(data)


def _duplicate() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in {**PARTS, "xl/worksheets/sheet1.xml": sheet(cell("A1"))}.items():
            archive.writestr(name, content)
        archive.writestr("XL/Worksheets/Sheet1.xml", sheet(cell("A1", "<v>2</v>")))
    return buffer.getvalue()


def _zip_of(names: Mapping[str, str]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def wide(row: int) -> str:
    """A row of 26 cells."""
    cells = "".join(f'<c r="{chr(65 + n)}{row}"><v>1</v></c>' for n in range(26))
    return f'<row r="{row}">{cells}</row>'


def records(*pairs: tuple[int, bytes]) -> bytes:
    """Records of an old workbook."""
    return b"".join(struct.pack("<HH", number, len(data)) + data for number, data in pairs)


BOF8 = struct.pack("<HHHHLL", 0x0600, 5, 0, 0, 0, 0)
SHEET8 = struct.pack("<HHHHLL", 0x0600, 0x10, 0, 0, 0, 0)


def number_at(row: int, column: int) -> tuple[int, bytes]:
    """A record of a cell that holds a 1; row and column from 0."""
    return 0x0203, struct.pack("<HHHd", row, column, 0, 1.0)


def old(*cells: tuple[int, bytes], globals_: tuple[tuple[int, bytes], ...] = ()) -> bytes:
    """A workbook of Excel 97-2003 with one sheet of these records."""
    head = (0x0809, BOF8), *globals_
    listed = len(records(*head, (0x0085, b"\0" * 9), (0x000A, b"")))
    named = struct.pack("<LBBBB", listed, 0, 0, 1, 0) + b"S"
    stream = records(*head, (0x0085, named), (0x000A, b""), (0x0809, SHEET8), *cells, (0x000A, b""))
    return pack_stream("Workbook", stream)


def _circle() -> bytes:
    """A compound file whose chains of sectors run in circles."""
    data = bytearray(old(*(number_at(n, 0) for n in range(400))))
    for at in range(512, 1024, 4):
        data[at : at + 4] = struct.pack("<L", 2)
    return bytes(data)


OPEN = "urn:oasis:names:tc:opendocument:xmlns"


def opendocument(rows: str, before: str = "", manifest: str = "<manifest/>") -> bytes:
    """An OpenDocument workbook of one sheet."""
    content = (
        f'{DECLARATION}{before}<o:document-content xmlns:o="{OPEN}:office:1.0" xmlns:t="{OPEN}:table:1.0" '
        f'xmlns:x="{OPEN}:text:1.0"><o:body><o:spreadsheet><t:table t:name="S">{rows}</t:table>'
        "</o:spreadsheet></o:body></o:document-content>"
    )
    return _zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content,
            "META-INF/manifest.xml": manifest,
        }
    )


ONE = '<t:table-cell o:value-type="float" o:value="1"/>'


WIDE = ONE.replace(" ", ' t:number-columns-repeated="400" ', 1)
WIDEST = ONE.replace(" ", ' t:number-columns-repeated="16384" ', 1)


def _separated(rows: int, fields: int) -> bytes:
    return ("\n".join(";".join(["1"] * fields) for _ in range(rows))).encode()


OTHER_FORMATS: dict[str, tuple[Callable[[], bytes], str]] = {
    "filepass.xls": (lambda: old(number_at(0, 0), globals_=((0x002F, b"\0" * 6),)), "KT002"),
    "far.xls": (lambda: old(number_at(65_535, 255)), "KT004"),
    "cells.xls": (lambda: old(*(number_at(n // 200, n % 200) for n in range(60_000))), "KT004"),
    "area.xls": (lambda: old(*(number_at(n, 0) for n in range(19_000)), number_at(0, 255)), "KT004"),
    "circle.xls": (_circle, "KT004"),
    "cut.xls": (lambda: old(*(number_at(n, 0) for n in range(5_000)))[:20_000], "KT003"),
    "half-record.xls": (lambda: pack_stream("Workbook", records((0x0809, BOF8)) + b"\x85\0\xff\xff"), "KT003"),
    "no-sheet.xls": (lambda: pack_stream("Workbook", records((0x0809, BOF8), (0x000A, b""))), "KT003"),
    "many-texts.xls": (
        lambda: old(number_at(0, 0), globals_=((0x00FC, struct.pack("<LL", 0x7FFFFFFF, 0x7FFFFFFF)),)), "KT003",
    ),
    "excel-4.xls": (lambda: pack_stream("Book", records((0x0409, b"\0\4\x10\0"), (0x000A, b""))), "KT006"),
    "encrypted.ods": (lambda: opendocument("", manifest="<m><encryption-data/></m>"), "KT002"),
    "laughs.ods": (lambda: opendocument("", before=LAUGHS), "KT005"),
    "rows.ods": (lambda: opendocument(f'<t:table-row t:number-rows-repeated="1048576">{ONE}</t:table-row>'), "KT004"),
    "block.ods": (
        lambda: opendocument(
            f'<t:table-row t:number-rows-repeated="19999">{WIDE}</t:table-row>'
        ),
        "KT004",
    ),
    "columns.ods": (
        lambda: opendocument(f'<t:table-row>{WIDEST}</t:table-row>'),
        "KT004",
    ),
    "elements.ods": (lambda: opendocument(f"<t:table-row>{'<t:table-cell/>' * 130_000}</t:table-row>"), "KT004"),
    "deep.ods": (lambda: opendocument("<t:table-row>" * 5_000), "KT004"),
    "text.ods": (
        lambda: opendocument(f"<t:table-row><t:table-cell><x:p>{'a' * 10_000_000}</x:p></t:table-cell></t:table-row>"), "KT004",
    ),
    "bomb.ods": (lambda: opendocument(" " * 40_000_000), "KT004"),
    "no-content.ods": (lambda: _zip_of({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "KT003"),
    "no-table.ods": (lambda: opendocument("").replace(b"t:name", b"t:nome")[:400], "KT003"),
    "large.csv": (lambda: b"1;2;3\n" * 1_000_000, "KT004"),
    "rows.csv": (lambda: _separated(30_000, 3), "KT004"),
    "cells.csv": (lambda: _separated(300, 400), "KT004"),
    "columns.csv": (lambda: _separated(3, 600), "KT004"),
    "one-field.csv": (lambda: b"a;b;c\n" + b"x" * 100_000, "KT004"),
    "endless-quote.csv": (lambda: b'a;b;c\n"' + b"x;\n" * 500_000, "KT003"),
    "code-page.csv": (lambda: bytes(range(160, 256)) * 20, "KT006"),
    "half-utf-16.csv": (lambda: b"\xff\xfe" + b"a\0\x00\xd8b\0", "KT003"),
    "decimal-commas.csv": (lambda: "TT,Tiêu chí,Điểm tự chấm\n1,A,45,5\n2,B,70\n".encode(), "KT017"),
    "far.xlsb": (lambda: binary.workbook({"S": "1"}, extra=binary.record(0, struct.pack("<L", 900_000) + b"\0" * 20)
                                        + binary.record(5, struct.pack("<LLd", 0, 0, 1.0))), "KT004"),
    "cut.xlsb": (lambda: binary.workbook({"S": "1"}, extra=b"\x05\x7f"), "KT003"),
}  # fmt: skip
"""The same for workbooks that are no xlsx."""


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty.xlsx": (lambda: b"", "KT003"),
    "image.xlsx": (lambda: b"\x89PNG\r\n\x1a\n" + b"\x00" * 500, "KT001"),
    "photo.xlsx": (lambda: b"\xff\xd8\xff\xe0" + b"\x00" * 500, "KT001"),
    "pdf.xlsx": (lambda: b"%PDF-1.4\n", "KT001"),
    "page.xls": (lambda: b"<html><table><tr><td>1</td></tr></table></html>", "KT001"),
    "words.xlsx": (lambda: "Kính gửi Phòng LĐ-TB&XH".encode(), "KT001"),
    "noise.xlsx": (lambda: bytes(range(256)) * 10, "KT001"),
    "password.xlsx": (lambda: OLE + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 500, "KT002"),
    "password-bare.xlsx": (lambda: OLE, "KT002"),
    "old.xls": (lambda: OLE + "Workbook".encode("utf-16-le") + b"\x00" * 500, "KT003"),
    "old-renamed.xlsx": (lambda: OLE + "Workbook".encode("utf-16-le") + b"\x00" * 500, "KT003"),
    "old-word.xlsx": (lambda: OLE + "WordDocument".encode("utf-16-le") + b"\x00" * 500, "KT001"),
    "word.xlsx": (lambda: _zip_of({"[Content_Types].xml": "", "word/document.xml": ""}), "KT001"),
    "slides.xlsx": (lambda: _zip_of({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), "KT001"),
    "photos.xlsx": (lambda: _zip_of({"a.jpg": "", "b.jpg": ""}), "KT001"),
    "calc.ods": (lambda: _zip_of({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "KT003"),
    "binary.xlsb": (lambda: _zip_of({"[Content_Types].xml": "", "xl/workbook.bin": ""}), "KT003"),
    "truncated.xlsx": (lambda: package(sheet(cell("A1")))[:-60], "KT003"),
    "half.xlsx": (lambda: package(sheet(cell("A1")))[:700], "KT003"),
    "no-parts.xlsx": (lambda: _zip_of({"[Content_Types].xml": "", "_rels/.rels": PARTS["_rels/.rels"]}), "KT003"),
    "no-sheet.xlsx": (lambda: _zip_of({**PARTS}), "KT003"),
    "flipped.xlsx": (_flipped, "KT003"),
    "encrypted-member.xlsx": (_encrypted_member, "KT002"),
    "twice.xlsx": (_duplicate, "KT005"),
    "traversal.xlsx": (lambda: _with_member("../../evil.xml"), "KT005"),
    "traversal-windows.xlsx": (lambda: _with_member("..\\evil.xml"), "KT005"),
    "absolute.xlsx": (lambda: _with_member("/etc/passwd"), "KT005"),
    "drive.xlsx": (lambda: _with_member("C:/evil.xml"), "KT005"),
    "relation-outside.xlsx": (
        lambda: package(
            sheet(cell("A1")),
            {"xl/_rels/workbook.xml.rels": PARTS["xl/_rels/workbook.xml.rels"].replace("worksheets/", "../../../")},
        ),
        "KT005",
    ),
    "laughs-sheet.xlsx": (
        lambda: package(
            f"{DECLARATION}{LAUGHS}<worksheet {MAIN}><sheetData>"
            + cell("A1", "<is><t>&lol9;</t></is>", ' t="inlineStr"')
            + "</sheetData></worksheet>"
        ),
        "KT005",
    ),
    "laughs-strings.xlsx": (
        lambda: package(sheet(cell("A1")), {"xl/sharedStrings.xml": strings("&lol9;", before=LAUGHS)}),
        "KT005",
    ),
    "laughs-theme.xlsx": (lambda: package(sheet(cell("A1")), {"xl/theme/theme1.xml": LAUGHS + "<a/>"}), "KT005"),
    "laughs-utf16.xlsx": (
        lambda: package(f'<?xml version="1.0"?>{LAUGHS}<worksheet {MAIN}/>'.encode("utf-16")),
        "KT005",
    ),
    "external-entity.xlsx": (
        lambda: package(
            f'{DECLARATION}<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet {MAIN}><sheetData>'
            + cell("A1", "<is><t>&x;</t></is>", ' t="inlineStr"')
            + "</sheetData></worksheet>"
        ),
        "KT005",
    ),
    "bomb-rows.xlsx": (lambda: _bomb(40, b'<row r="1"><c r="A1"><v>1</v></c></row>'), "KT004"),
    "bomb-lying.xlsx": (lambda: _lying(_bomb(20, b"<row/>"), 5_000), "KT004"),
    "bomb-string.xlsx": (
        lambda: package(sheet(cell("A1", "<v>0</v>", ' t="s"')), {"xl/sharedStrings.xml": strings("a" * 20_000_000)}),
        "KT004",
    ),
    "ten-megabytes.xlsx": (
        lambda: package(sheet(cell("A1", "<v>0</v>", ' t="s"')), {"xl/sharedStrings.xml": strings("a" * 10_000_000)}),
        "KT004",
    ),
    "ten-megabytes-inline.xlsx": (
        lambda: package(sheet(cell("A1", f"<is><t>{'a' * 10_000_000}</t></is>", ' t="inlineStr"'))),
        "KT004",
    ),
    "many-members.xlsx": (_many_members, "KT004"),
    "huge-directory.xlsx": (_huge_directory, "KT004"),
    "far.xlsx": (lambda: package(sheet(cell("XFD1048576"))), "KT004"),
    "far-row.xlsx": (lambda: package(sheet(cell("A1") + cell("B1048576"))), "KT004"),
    "far-column.xlsx": (lambda: package(sheet(cell("XFD1"))), "KT004"),
    "far-reference.xlsx": (lambda: package(sheet(cell("ZZZZZZ1"))), "KT003"),
    "row-zero.xlsx": (lambda: package(sheet(cell("A0"))), "KT003"),
    "row-endless.xlsx": (lambda: package(sheet(cell("A" + "9" * 5_000))), "KT003"),
    "no-reference.xlsx": (lambda: package(sheet('<row r="1"><c r="a1"><v>1</v></c></row>')), "KT003"),
    "stray-cell.xlsx": (lambda: package(sheet('<c r="A2"><v>1</v></c>' + cell("A1"))), "KT003"),
    "stray-behind-empty-row.xlsx": (
        lambda: package(sheet(cell("A1") + '<row r="2"/><c r="B2"><v>1</v></c>' + cell("A3"))),
        "KT003",
    ),
    "stray-at-the-end.xlsx": (lambda: package(sheet(cell("A1") + '<c r="A2"><v>1</v></c>')), "KT003"),
    "text-for-number.xlsx": (lambda: package(sheet(cell("A1", "<v>bốn lăm</v>"))), "KT003"),
    "string-out-of-range.xlsx": (lambda: package(sheet(cell("A1", "<v>7</v>", ' t="s"'))), "KT003"),
    "broken-sheet.xlsx": (lambda: package(sheet("<row><c></row>")), "KT003"),
    "cut-sheet.xlsx": (lambda: package(sheet(cell("A1")).partition("</sheetData>")[0]), "KT003"),
    "deep.xlsx": (lambda: package(f"<worksheet {MAIN}>" + "<x:a xmlns:x='y'>" * 100_000), "KT004"),
    "elements.xlsx": (lambda: package(f"<?xml version='1.0' encoding='utf-16'?><worksheet {MAIN}><sheetData>"
                                      f"{'<row><c/></row>' * 500_000}</sheetData></worksheet>".encode("utf-16")), "KT004"),
    "cells.xlsx": (
        lambda: package(
            sheet("".join(wide(r) for r in range(1, 8_000)))
        ),
        "KT004",
    ),
    "cells-odd.xlsx": (
        lambda: package(
            sheet(
                cell("A1", "<v>#N/A</v>", ' t="e"')
                + "".join(wide(r) for r in range(2, 1_000))
            )
        ),
        "KT004",
    ),
}  # fmt: skip
"""File name, how it is made, and the code of the one finding it gives."""

READ: dict[str, Callable[[], bytes]] = {
    "stray-format.xlsx": lambda: package(
        sheet(cell("A1") + '<row r="1048576"><c r="C1048576" s="0"/><c r="XFD1048576" s="0"></c></row>')
    ),
    "million-rows.xlsx": lambda: package(
        sheet(cell("A1") + "".join(f'<row r="{n}"/>' for n in range(2, 500_000)))
    ),
    "formatted-block.xlsx": lambda: package(
        sheet(cell("A1") + "".join(f'<row r="{r}"><c r="A{r}" s="0"/></row>' for r in range(2, 200_000)))
    ),
    "merged-all.xlsx": lambda: package(
        sheet(cell("A1"), after='<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
    "hidden-all.xlsx": lambda: package(
        sheet(cell("A1"), before='<cols><col min="2" max="16384" hidden="1"/></cols>')
    ),
    "largest.xlsx": lambda: package(sheet("".join(wide(r) for r in range(1, 1_900)))),
    "largest-odd.xlsx": lambda: package(
        sheet("".join(wide(r) for r in range(1, 760)) + cell("A761", "<v>#N/A</v>", ' t="e"'))
    ),
}
"""Files that look as bad and are read all the same, for what they hold: a 1 in A1."""


def write_all(folder: Path) -> Path:
    """Write all files, those refused and those read."""
    for name, (make, _) in {**FILES, **OTHER_FORMATS}.items():
        (folder / name).write_bytes(make())
    for name, make_read in READ.items():
        (folder / name).write_bytes(make_read())
    return folder
