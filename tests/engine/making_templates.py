"""Word templates made by the tests themselves."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from ktassess.documents.engine.template import Template

COUNCIL = [{"name": f"Nguyễn Văn A {n}", "office": "Trưởng thôn", "present": n % 2 == 0} for n in range(40)]


def template_bytes(*paragraphs: str, make: Callable[[Document], None] | None = None) -> bytes:
    """A template with these paragraphs, and whatever ``make`` adds."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if make is not None:
        make(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def template(*paragraphs: str, make: Callable[[Document], None] | None = None) -> Template:
    return Template("mau.docx", template_bytes(*paragraphs, make=make))


def file_of(folder: Path, *paragraphs: str, make: Callable[[Document], None] | None = None) -> Path:
    path = folder / "mau.docx"
    path.write_bytes(template_bytes(*paragraphs, make=make))
    return path


def table(document: Document, *rows: list[str]) -> None:
    """A table, each row a list of cell texts."""
    made = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def council_table(document: Document) -> None:
    table(
        document,
        ["TT", "Họ và tên", "Chức vụ"],
        ["{%tr for m in council %}", "", ""],
        ["{{ loop.index }}", "{{ m.name }}", "{{ m.office }}"],
        ["{%tr endfor %}", "", ""],
    )


def in_runs(document: Document, *texts: str) -> None:
    """A paragraph with each text in a run of its own, every other one bold."""
    paragraph = document.add_paragraph()
    for number, text in enumerate(texts):
        paragraph.add_run(text).bold = number % 2 == 1


def in_hyperlink(document: Document, before: str, inside: str) -> None:
    """A paragraph whose second part stands in a hyperlink."""
    paragraph = document.add_paragraph(before)
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), "x")
    paragraph._p.append(link)
    run = paragraph.add_run(inside)
    link.append(run._r)


def in_deletion(document: Document, text: str) -> None:
    """A paragraph whose text was deleted with changes tracked."""
    paragraph = document.add_paragraph()
    deletion = OxmlElement("w:del")
    paragraph._p.append(deletion)
    run = paragraph.add_run(text)
    run._r.find(qn("w:t")).tag = qn("w:delText")
    deletion.append(run._r)


def read_back(data: bytes) -> list[str]:
    """The text of every body paragraph, as Word would show it."""
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def rows_of(data: bytes, number: int = 0) -> list[list[str]]:
    rows = docx.Document(io.BytesIO(data)).tables[number].rows
    return [[cell.text for cell in row.cells] for row in rows]


def member(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)
