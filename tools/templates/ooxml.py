"""The few pieces of WordprocessingML our templates need, written lean: paragraphs, tables, sections.

Text may hold light marks: ``<b>…</b>``, ``<i>…</i>`` and ``<br/>``; everything else is plain text or a
template tag, each tag whole in one run so that Word shows it in one piece.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

_MARK = re.compile(r"(</?[bi]>|<br/>)")

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def twips(centimetres: float) -> int:
    """A length in twentieths of a point."""
    return round(centimetres * 1440 / 2.54)


def runs(text: str, size: float | None = None) -> str:
    """Marked text as runs; ``size`` in points overrides the style's."""
    bold = italic = False
    out = []
    for part in _MARK.split(text):
        if part in ("<b>", "</b>"):
            bold = part == "<b>"
        elif part in ("<i>", "</i>"):
            italic = part == "<i>"
        elif part:
            marks = "<w:b/><w:bCs/>" * bold + "<w:i/><w:iCs/>" * italic
            if size:
                marks += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
            body = "<w:br/>" if part == "<br/>" else f'<w:t xml:space="preserve">{escape(part)}</w:t>'
            out.append(f"<w:r>{f'<w:rPr>{marks}</w:rPr>' if marks else ''}{body}</w:r>")
    return "".join(out)


def p(
    text: str,
    style: str,
    *,
    keep_next: bool = False,
    page_break_before: bool = False,
    size: float | None = None,
    section: str = "",
) -> str:
    """A paragraph of a named style; ``section`` is the XML of a section that ends with it."""
    properties = f'<w:pStyle w:val="{style}"/>'
    properties += "<w:keepNext/>" * keep_next + "<w:pageBreakBefore/>" * page_break_before
    return f"<w:p><w:pPr>{properties}{section}</w:pPr>{runs(text, size)}</w:p>"


def tag(code: str) -> str:
    """A control tag on a line of its own; the line vanishes when the document is written."""
    return p(f"{{%p {code} %}}", "TheDieuKhien", keep_next=True)


def when(condition: str, *parts: str, otherwise: Sequence[str] = ()) -> str:
    """Paragraphs written only under a condition, with those written otherwise."""
    middle = tag("else") + "".join(otherwise) if otherwise else ""
    return tag(f"if {condition}") + "".join(parts) + middle + tag("endif")


def each(variable: str, items: str, *parts: str) -> str:
    """Paragraphs written once for each item of a list."""
    return tag(f"for {variable} in {items}") + "".join(parts) + tag("endfor")


@dataclass(frozen=True)
class Column:
    """A table column: its heading, its width in centimetres, what a row shows, and how."""

    heading: str
    width: float
    value: str
    style: str = "OBang"
    heading_style: str = "DauBang"


def _cell(content: str, width: float, *, span: int = 1) -> str:
    grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{grid}<w:vAlign w:val="center"/></w:tcPr>'
        f"{content}</w:tc>"
    )


def _row(cells: str, *, heading: bool = False) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' * heading}</w:trPr>{cells}</w:tr>"


def table(
    columns: Sequence[Column],
    row: str,
    items: str,
    *,
    total: Sequence[tuple[str, int, str]] = (),
    condition: str = "",
) -> str:
    """A ruled table that repeats its heading row: one row for each ``row`` in ``items``.

    ``total``: cells of a last row as (text, columns spanned, style). ``condition``: which items are shown.
    """
    widths = [column.width for column in columns]
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    whole = sum(widths)
    heading = "".join(_cell(p(c.heading, c.heading_style, keep_next=True), c.width) for c in columns)
    body = "".join(_cell(p(c.value, c.style), c.width) for c in columns)

    def control(code: str) -> str:
        return _row(_cell(p(f"{{%tr {code} %}}", "TheDieuKhien"), whole, span=len(columns)))

    rows = _row(heading, heading=True)
    rows += control(f"for {row} in {items}{f' if {condition}' if condition else ''}") + _row(body)
    rows += control("endfor")
    if total:
        cells, at = "", 0
        for text, span, style in total:
            cells += _cell(p(text, style), sum(widths[at : at + span]), span=span)
            at += span
        rows += _row(cells)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="KeBang"/>'
        f'<w:tblW w:w="{twips(whole)}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def side_by_side(rows: Sequence[tuple[str, str]], left: float, right: float, out: float = 0) -> str:
    """Two columns without rules (letterhead, signatures); rows do not break across pages.

    ``out``: how far (cm) the table stands out into the left margin.
    """
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in (left, right))
    body = ""
    for first, second in rows:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
            for content, width in ((first, left), (second, right))
        )
        body += _row(cells)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{twips(left + right)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{twips(-out)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


@dataclass(frozen=True)
class Page:
    """A section's page: A4, margins in centimetres, numbered from page 2 unless ``numbered`` is False."""

    landscape: bool = False
    top: float = 2.0
    bottom: float = 2.0
    left: float = 3.0
    right: float = 2.0
    numbered: bool = True
    borders: str = ""
    vertical: str = ""

    def xml(self, *, restart: bool = False) -> str:
        """The section's properties; ``restart`` begins a new page numbered from 1."""
        width, height = (16838, 11906) if self.landscape else (11906, 16838)
        orient = ' w:orient="landscape"' if self.landscape else ""
        header = '<w:headerReference w:type="default" r:id="rId3"/>' if self.numbered else ""
        return (
            f'<w:sectPr>{header}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
            f'<w:pgMar w:top="{twips(self.top)}" w:right="{twips(self.right)}" '
            f'w:bottom="{twips(self.bottom)}" w:left="{twips(self.left)}" w:header="567" w:footer="567" '
            f'w:gutter="0"/>{self.borders}'
            f"{'<w:pgNumType w:start=' + chr(34) + '1' + chr(34) + '/>' if restart else ''}"
            f"{f'<w:vAlign w:val={chr(34)}{self.vertical}{chr(34)}/>' if self.vertical else ''}"
            f"{'<w:titlePg/>' * self.numbered}</w:sectPr>"
        )
