"""Walks through a document's body: every paragraph with its runs, its look and the place it stands at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...domain.findings import TextRef
from . import drawings, properties
from .formatting import Run, Shape
from .package import Package, W
from .properties import twips
from .styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEFAULT_CELL_MARGIN = 5.4  # Word's own, 0.19 cm
_SKIPPED = {f"{W}del", f"{W}moveFrom", f"{W}rPr", f"{W}pPr", f"{W}txbxContent"}


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a paragraph stands in a table; all counted from 1, tables through the whole document."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; ``place`` is a text of the catalogue.

    ``room``: how wide its text can be; ``drawn``: the lines drawn from it, in points.
    """

    place: TextRef
    runs: tuple[Run, ...]
    shape: Shape
    label: str
    cell: Cell | None
    section: int
    room: float
    drawn: tuple[float, ...]

    @property
    def text(self) -> str:
        """Its text, without what is hidden."""
        return "".join(run.text for run in self.runs)


@dataclass(slots=True)
class Content:
    """A document's paragraphs in reading order, and its sections' properties."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    sections: list[_Element] = field(default_factory=list)
    tables_in_sections: set[int] = field(default_factory=set)


def read(package: Package, styles: Styles) -> Content:
    """The content of a document's body."""
    return _Reader(styles).read(package.body)


class _Reader:
    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._content = Content()
        self._section = 0
        self._tables = 0

    def read(self, body: _Element) -> Content:
        breaks = [p.find(f"{W}pPr/{W}sectPr") for p in body.iter(f"{W}p")]
        self._content.sections = [section for section in breaks if section is not None]
        self._content.sections.extend(body.findall(f"{W}sectPr"))
        number = 0
        for block in _blocks(body):
            if block.tag == f"{W}p":
                number += 1
                at = TextRef("place.paragraph", number=number)
                self._paragraph(block, at, None, self._page_room(), "")
                if block.find(f"{W}pPr/{W}sectPr") is not None:
                    self._section += 1
            else:
                self._table(block)
        return self._content

    def _page_room(self) -> float:
        if self._section >= len(self._content.sections):
            return 0.0
        section = self._content.sections[self._section]
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        if size is None or margins is None:
            return 0.0
        sides = twips(margins.get(f"{W}left")) + twips(margins.get(f"{W}right"))
        return twips(size.get(f"{W}w")) - sides

    def _table(self, table: _Element) -> None:
        self._tables += 1
        self._content.tables_in_sections.add(self._section)
        number = self._tables
        style = table.find(f"{W}tblPr/{W}tblStyle")
        style_id = "" if style is None else style.get(f"{W}val", "")
        grid = [twips(column.get(f"{W}w")) for column in table.findall(f"{W}tblGrid/{W}gridCol")]
        margins = self._cell_margins(table, style_id)
        for row_number, row in enumerate(_children(table, f"{W}tr"), 1):
            if "{%tr" in "".join(text.text or "" for text in row.iter(f"{W}t")):
                continue
            at = 0
            for column, cell in enumerate(_children(row, f"{W}tc"), 1):
                span = cell.find(f"{W}tcPr/{W}gridSpan")
                columns = 1 if span is None else int(properties.number(span.get(f"{W}val"), 1))
                width = sum(grid[at : at + columns])
                at += columns
                own = cell.find(f"{W}tcPr/{W}tcW")
                if own is not None and own.get(f"{W}type", "dxa") == "dxa" and twips(own.get(f"{W}w")):
                    width = twips(own.get(f"{W}w"))
                self._cell(cell, Cell(number, row_number, column), width - margins, style_id)

    def _cell(self, cell: _Element, where: Cell, room: float, style: str) -> None:
        place = TextRef("place.cell-at", table=where.table, row=where.row, column=where.column)
        blocks = list(_blocks(cell))
        several = sum(block.tag == f"{W}p" for block in blocks) > 1
        number = 0
        for block in blocks:
            if block.tag == f"{W}p":
                number += 1
                at = TextRef("place.paragraph", number=number)
                at = TextRef("place.inside", outer=place, inner=at) if several else place
                self._paragraph(block, at, where, room, style)
            else:
                self._table(block)

    def _cell_margins(self, table: _Element, style: str) -> float:
        total = 0.0
        for side, other in (("left", "start"), ("right", "end")):
            margin = table.find(f"{W}tblPr/{W}tblCellMar/{W}{side}")
            if margin is None:
                margin = table.find(f"{W}tblPr/{W}tblCellMar/{W}{other}")
            if margin is not None:
                total += twips(margin.get(f"{W}w"))
            else:
                styled = self._styles.table_margin(style, side)
                total += _DEFAULT_CELL_MARGIN if styled is None else styled
        return total

    def _paragraph(self, p: _Element, place: TextRef, cell: Cell | None, room: float, table: str) -> None:
        ppr = p.find(f"{W}pPr")
        style = None if ppr is None else ppr.find(f"{W}pStyle")
        style_id = "" if style is None else style.get(f"{W}val", "")
        shape = self._styles.shape(properties.of_paragraph(ppr), style_id, table)
        self._content.paragraphs.append(
            Paragraph(
                place=place,
                runs=tuple(read_runs(p, self._styles, style_id, table)),
                shape=shape,
                label=self._styles.label(shape.number),
                cell=cell,
                section=self._section,
                room=room - shape.left - shape.right,
                drawn=tuple(drawings.lines_in(p)),
            )
        )


def read_runs(p: _Element, styles: Styles, paragraph_style: str, table: str = "") -> Iterator[Run]:
    """The runs of a paragraph that are printed: no deleted, moved-away or hidden text."""
    for r in _runs(p):
        rpr = r.find(f"{W}rPr")
        style = None if rpr is None else rpr.find(f"{W}rStyle")
        character = "" if style is None else style.get(f"{W}val", "")
        font = styles.font(properties.of_run(rpr), paragraph_style, character, table)
        text = "".join(_text(child) for child in r)
        if text and not font.hidden:
            yield Run(text.upper() if font.caps and "{" not in text else text, font)


def _runs(element: _Element) -> Iterator[_Element]:
    for child in element:
        if child.tag == f"{W}r":
            yield child
        elif child.tag not in _SKIPPED and child.tag != f"{W}p":
            yield from _runs(child)


def _text(child: _Element) -> str:
    if child.tag == f"{W}t":
        return child.text or ""
    if child.tag == f"{W}tab":
        return "\t"
    if child.tag == f"{W}cr" or (child.tag == f"{W}br" and child.get(f"{W}type") in (None, "textWrapping")):
        return "\n"
    return "-" if child.tag == f"{W}noBreakHyphen" else ""


def _blocks(parent: _Element) -> Iterator[_Element]:
    """Paragraphs and tables right below an element, looking through content controls and the like."""
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml", f"{W}smartTag"):
            yield from _blocks(child)


def _children(parent: _Element, tag: str) -> Iterator[_Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _children(child, tag)
