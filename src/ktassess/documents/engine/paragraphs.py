"""The paragraphs of a Word part, each with the place an officer looks for: table 2, row 3, column 1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from ...domain.findings import TextRef

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_PARAGRAPH, _TABLE, _ROW, _CELL = W + "p", W + "tbl", W + "tr", W + "tc"
_TEXT_BOX = W + "txbxContent"
_TEXTS = frozenset({W + "t", W + "delText", W + "instrText"})
_NOTES = frozenset({W + "footnote", W + "endnote"})
_DELETIONS = frozenset({W + "del", W + "moveFrom"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: its run, the element the run stands in, and whether it was deleted (tracked)."""

    text: str
    run: etree._Element
    deleted: bool
    instruction: bool

    @property
    def holder(self) -> etree._Element | None:
        """What the run stands in: the paragraph itself, a hyperlink, a tracked insertion."""
        return self.run.getparent()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its place (a text of the catalogue) and its text in pieces."""

    element: etree._Element
    where: str
    pieces: tuple[Piece, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The whole text, field codes and tracked deletions included."""
        return "".join(piece.text for piece in self.pieces)


def read_paragraphs(root: etree._Element, label: str = "") -> Iterator[Paragraph]:
    """All paragraphs below an element, in document order.

    ``label`` is put before each place (the header, say). Body paragraphs are numbered without those
    in tables.
    """
    body = root.find(W + "body")
    start = root if body is None else body
    notes = [child for child in start if child.tag in _NOTES]
    if notes:
        for number, note in enumerate(notes, 1):
            yield from _Walk(_inside(label, TextRef("place.note", number=number))).blocks(note)
    else:
        yield from _Walk(label).blocks(start)


def nearest(element: etree._Element, tag: str) -> etree._Element | None:
    """The nearest element around this one (not itself) with that tag, or None."""
    return next(element.iterancestors(tag), None)


def _inside(outer: str, inner: TextRef) -> TextRef:
    return TextRef("place.inside", outer=outer, inner=inner) if outer else inner


class _Walk:
    """One story of a part: the body, a header, a cell, a text box.

    Places are counted inside of ``outer``; with ``fixed``, all that it holds stands at that one place.
    """

    def __init__(self, outer: str, fixed: TextRef | None = None) -> None:
        self._outer = outer
        self._fixed = fixed
        self._paragraphs = 0
        self._tables = 0

    def blocks(self, element: etree._Element) -> Iterator[Paragraph]:
        for child in element:
            if child.tag == _PARAGRAPH:
                self._paragraphs += 1
                yield from self._paragraph(child)
            elif child.tag == _TABLE:
                self._tables += 1
                yield from self._table(child)
            elif isinstance(child.tag, str):  # sdt, ins, customXml: what they hold counts where it stands
                yield from self.blocks(child)

    def _paragraph(self, element: etree._Element) -> Iterator[Paragraph]:
        where = self._fixed or _inside(self._outer, TextRef("place.paragraph", number=self._paragraphs))
        yield Paragraph(element, where, tuple(_pieces(element)))
        for box in element.iter(_TEXT_BOX):
            if nearest(box, _PARAGRAPH) is element:
                yield from _Walk("", TextRef("place.text-box", where=where)).blocks(box)

    def _table(self, table: etree._Element) -> Iterator[Paragraph]:
        rows = [row for row in table.iter(_ROW) if nearest(row, _TABLE) is table]
        for row_number, row in enumerate(rows, 1):
            cells = [cell for cell in row.iter(_CELL) if nearest(cell, _ROW) is row]
            for column, cell in enumerate(cells, 1):
                at = TextRef("place.cell", table=self._tables, row=row_number, column=column)
                place = self._fixed or _inside(self._outer, at)
                yield from _Walk("", place).blocks(cell)


def _pieces(paragraph: etree._Element) -> Iterator[Piece]:
    for node in paragraph.iter(*_TEXTS):
        if nearest(node, _PARAGRAPH) is not paragraph or not node.text:
            continue
        run = node.getparent()
        if run is None:
            continue
        deleted = node.tag == W + "delText" or any(
            ancestor.tag in _DELETIONS for ancestor in node.iterancestors()
        )
        yield Piece(node.text, run, deleted, node.tag == W + "instrText")
