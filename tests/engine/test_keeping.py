"""The last rows of a repeated table stay with the totals, or with the closing lines and the signature."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from docx.document import Document

from ktassess.documents.engine.template import Template

from .making_templates import template_bytes


def rows(document: Document, *cells: str) -> None:
    table = document.add_table(rows=0, cols=1)
    for text in cells:
        table.add_row().cells[0].text = text


def with_total(document: Document) -> None:
    rows(document, "Tên", "{%tr for row in rows %}", "{{ row }}", "{%tr endfor %}", "Tổng")
    document.add_paragraph("Hết.")


def with_closing(document: Document) -> None:
    rows(document, "Tên", "{%tr for row in rows %}", "{{ row }}", "{%tr endfor %}")
    document.add_paragraph("Kính trình./.").paragraph_format.keep_with_next = True


def with_text(document: Document) -> None:
    rows(document, "Tên", "{%tr for row in rows %}", "{{ row }}", "{%tr endfor %}")
    document.add_paragraph("Thân văn bản.")


def with_condition(document: Document) -> None:
    rows(
        document,
        "Tên",
        "{%tr for row in rows %}",
        "{%tr if row %}",
        "{{ row }}",
        "{%tr endif %}",
        "{%tr endfor %}",
        "Tổng",
    )


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (with_total, ["d"]),
        (with_closing, ["c", "d"]),
        (with_text, []),
        (with_condition, []),  # which row is the last one is not known
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
@pytest.mark.parametrize("count", [4, 1])
def test_which_rows_stay(make: Callable[[Document], None], expected: list[str], count: int) -> None:
    data = template_bytes(make=make)
    made = docx.Document(io.BytesIO(Template("mau.docx", data).render({"rows": list("abcd")[-count:]})))
    kept = [
        cell.text
        for row in made.tables[0].rows
        for cell in row.cells
        if cell.paragraphs[0].paragraph_format.keep_with_next
    ]
    assert kept == expected[-count:]
