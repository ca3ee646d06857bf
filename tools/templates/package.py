"""Puts a document's parts into a .docx: nine small parts, and the same bytes every time."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from .ooxml import NAMESPACES, Page
from .styles import Style, styles_xml

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MOMENT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Template:
    """A template: its file's stem, a title for Word's properties, its body and its last section."""

    stem: str
    title: str
    body: str
    page: Page = field(default_factory=Page)
    restart: bool = False
    styles: tuple[Style, ...] = ()

    def parts(self) -> dict[str, str]:
        """The parts of the package by name."""
        return {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _relations(
                ("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
                ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ),
            "docProps/core.xml": _core(self.title),
            "word/_rels/document.xml.rels": _relations(
                ("rId1", f"{_OFFICE}/styles", "styles.xml"),
                ("rId2", f"{_OFFICE}/settings", "settings.xml"),
                ("rId3", f"{_OFFICE}/header", "header1.xml"),
            ),
            "word/document.xml": f"<w:document {NAMESPACES}><w:body>{self.body}"
            f"{self.page.xml(restart=self.restart)}</w:body></w:document>",
            "word/header1.xml": f'<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>'
            '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>',
            "word/settings.xml": _settings(),
            "word/styles.xml": styles_xml(self.styles),
        }

    def write(self, folder: Path) -> Path:
        """Write the template into a folder; gives its path."""
        path = folder / f"{self.stem}.docx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
            for name, text in self.parts().items():
                info = zipfile.ZipInfo(name, _MOMENT)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                info.create_system = 3
                package.writestr(info, (_HEAD + text).encode())
        return path


def _content_types() -> str:
    parts = (
        ("/word/document.xml", _TYPES + "document.main+xml"),
        ("/word/styles.xml", _TYPES + "styles+xml"),
        ("/word/settings.xml", _TYPES + "settings+xml"),
        ("/word/header1.xml", _TYPES + "header+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    )
    overrides = "".join(f'<Override PartName="{name}" ContentType="{type_}"/>' for name, type_ in parts)
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*relations: tuple[str, str, str]) -> str:
    items = "".join(f'<Relationship Id="{i}" Type="{t}" Target="{to}"/>' for i, t, to in relations)
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def _core(title: str) -> str:
    moment = '<dcterms:{0} xsi:type="dcterms:W3CDTF">2014-01-01T00:00:00Z</dcterms:{0}>'
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{moment.format('created')}<dc:language>vi-VN</dc:language>{moment.format('modified')}"
        f"<dc:title>{escape(title)}</dc:title></cp:coreProperties>"
    )


def _settings() -> str:
    return (
        f'<w:settings {NAMESPACES}><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )
