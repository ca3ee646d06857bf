"""The engine gives the same XML as docxtpl itself, with the same environment."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docxtpl import DocxTemplate
from lxml import etree

from ktassess.documents.engine.environment import make_environment
from ktassess.documents.engine.fields import sample_context
from ktassess.documents.engine.template import Template

from .making_templates import COUNCIL, council_table, in_runs, table, template_bytes

CONTEXT: dict[str, Any] = {
    "x": "A & B <c> \"d\" 'e'",
    "lines": "một\nhai\tba\nbốn",
    "empty": "",
    "yes": True,
    "no": False,
    "number": 7,
    "council": COUNCIL,
    "nobody": [],
    "columns": ["TC1", "TC2", "TC3", "TC4", "TC5"],
    "commune": {"name": "Đắk La", "chair": {"name": "Trần Văn B"}},
}


def plain(document: Document) -> None:
    document.add_paragraph("{{ x }} và {{ lines }} và {{ commune.chair.name|upper }}")
    in_runs(document, "trước {", "{ li", "nes }", "} sau")
    document.add_paragraph("{{ number }}{% if yes %} có{% endif %}{% if no %} không{% endif %}{# ghi chú #}")
    document.add_paragraph("{%p if no %}")
    document.add_paragraph("không in")
    document.add_paragraph("{%p else %}")
    document.add_paragraph("có in {{ empty }}")
    document.add_paragraph("{%p endif %}")


def loops(document: Document) -> None:
    council_table(document)
    document.add_paragraph("{%p for m in council %}")
    document.add_paragraph("{{ loop.index }}. {{ m.name }}{{ ';' if not loop.last else '.' }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(
        "{% for m in council %}{{ m.name }}{% if not loop.last %}, {% endif %}{% endfor %}"
    )
    document.add_paragraph(
        "{% set ns = namespace(n=0) %}{% for m in council %}{% set ns.n = ns.n + 1 %}{% endfor %}{{ ns.n }}"
    )


def columns(document: Document) -> None:
    table(document, ["Tên", "{%tc for c in columns %}", "{{ c }}", "{%tc endfor %}"], ["a", "b", "c", "d"])
    table(document, ["a", "b"], ["{%tr for m in nobody %}", ""], ["{{ m.name }}", ""], ["{%tr endfor %}", ""])
    table(document, ["{% colspan number %}x", "b"], ["c", "d"])
    table(document, ["{%tr if no %}", ""], ["{% hm %}a", "b"], ["{%tr endif %}", ""], ["c", "d"])


def merged(document: Document) -> None:
    table(
        document,
        ["TT", "Nhóm"],
        ["{%tr for m in council %}", ""],
        ["{{ m.name }}", "{% vm %}nhóm"],
        ["{%tr endfor %}", ""],
    )
    document.tables[0].rows[0].cells[0].merge(document.tables[0].rows[0].cells[1])


def quotes(document: Document) -> None:
    document.add_paragraph("{{ empty|default(“không có”) }} {% if number < 8 and number > 6 %}bảy{% endif %}")
    document.add_paragraph("chữ “cong” & <nhọn> giữ nguyên {_{ x }_}")
    document.add_paragraph("một{%- if yes %} hai{% endif -%}")
    document.add_paragraph("ba")


def around(document: Document) -> None:
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Trang {{ number }}"
    section.first_page_header.paragraphs[0].text = "không có thẻ"
    section.footer.paragraphs[0].text = "{% for m in council %}{{ m.name }}\t{% endfor %}{{ lines }}"
    document.add_paragraph("{{ x }}")


def pictures(document: Document) -> None:
    document.add_paragraph("{{ lines }}")
    for _ in range(2):
        paragraph = document.add_paragraph()
        paragraph._p.append(
            parse_xml(
                '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
                ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
                '<w:drawing><wp:inline><wp:docPr id="1" name="a"/></wp:inline></w:drawing></w:r>'
            )
        )


MADE = [plain, loops, columns, merged, quotes, around, pictures]
SHIPPED = sorted((Path(__file__).parents[2] / "templates").glob("*.docx"))


def canonical(data: bytes) -> dict[str, bytes]:
    """Every story part of a document as canonical XML, by its relation to the document.

    Without what keeps paragraphs together: the last rows of a loop get that from us alone.
    """
    document = docx.Document(io.BytesIO(data))
    found = {"document": document.part.blob}
    for rel_id, rel in document.part.rels.items():
        if rel.reltype.rpartition("/")[2] in {"header", "footer", "footnotes"}:
            found[f"{rel.reltype.rpartition('/')[2]} {rel_id}"] = rel.target_part.blob
    return {name: _without_keep_next(etree.fromstring(xml)) for name, xml in found.items()}


def _without_keep_next(root: Any) -> bytes:
    etree.strip_elements(root, "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}keepNext")
    return bytes(etree.tostring(root, method="c14n"))


def by_docxtpl(data: bytes, context: dict[str, Any]) -> bytes:
    engine = DocxTemplate(io.BytesIO(data))
    engine.render(context, make_environment())
    stream = io.BytesIO()
    engine.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("make", MADE, ids=lambda make: make.__name__)
def test_made_templates(make: Callable[[Document], None]) -> None:
    data = template_bytes(make=make)
    ours = canonical(Template("mau.docx", data).render(CONTEXT))
    theirs = canonical(by_docxtpl(data, CONTEXT))
    assert ours.keys() == theirs.keys()
    for part, xml in theirs.items():
        assert ours[part] == xml, part
    assert "Nguyễn".encode() in ours["document"] or make not in {loops, merged}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
@pytest.mark.parametrize("bare", [False, True])
def test_our_own_templates(path: Path, bare: bool) -> None:
    from ktassess.documents.context import fields_of
    from ktassess.regulations import DEFAULT, load

    rule = next(rule for rule in load(DEFAULT).documents if rule.template == path.stem)
    context = sample_context(fields_of(rule), bare=bare)
    data = path.read_bytes()
    assert canonical(Template(path.name, data).render(context)) == canonical(by_docxtpl(data, context))
