"""With ``--lang en`` the check of templates says no word of ours in Vietnamese."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx.document import Document

from ktassess.domain.codes import Code
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding, TextRef
from ktassess.messages import Catalogue, Language
from ktassess.reports.csv_report import finding_row
from ktassess.reports.finding_tables import place_text
from ktassess.reports.json_report import finding_json

from ..engine.making_templates import table, template_bytes
from ..messages.test_no_words_in_code import VIETNAMESE
from .workspaces import ktassess

MISTAKES = (
    "{{ sai_mot }}",
    "{{ so so }}",
    "{% fro m in council %}",
    "{% if xa %}a",
    "{%tr if xa %}",
    "{% include 'x' %}",
    "{{ xa }}",
    "{% endfor %}",
    "{{ so",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One template with mistakes in its text, a table and its header."""

    def make(document: Document) -> None:
        table(document, ["{%tr for m in council %}", "lost"], ["{{ m.nam }}", ""], ["{%p endfor %}", ""])
        document.sections[0].header.paragraphs[0].text = "{{ x | }}"

    (tmp_path / "giay-cong-nhan.docx").write_bytes(template_bytes(*MISTAKES, make=make))
    return tmp_path


def test_json(folder: Path) -> None:
    checked = ktassess("templates", "check", folder, "--lang", "en", "--format", "json")
    assert checked.code == 4
    found = checked.json
    assert {"KT605", "KT606", "KT607", "KT610"} <= {finding["code"] for finding in found}
    assert len(found) > len(MISTAKES)
    for finding in found:
        for key in ("cell", "message", "hint"):
            assert not VIETNAMESE.search(finding[key] or ""), finding
    assert {"paragraph 1", "table 1, row 1, column 1", "header, paragraph 1"} <= {
        finding["cell"] for finding in found
    }


def test_every_report_says_the_place_of_a_word_file() -> None:
    place = Place("mau.docx", None, TextRef("place.paragraph", number=3))
    finding = Finding(Code.OFFICIAL_FORM, place, {"where": "a", "found": "b", "expected": "c"})
    for language, said in ((Language.VI, "đoạn 3"), (Language.EN, "paragraph 3")):
        texts = Catalogue.load(language)
        assert finding_json(finding, texts)["cell"] == said
        assert said in finding_row(finding, texts)
        assert place_text(place, texts) == said


def test_the_list_on_a_terminal_calls_no_paragraph_a_cell(folder: Path) -> None:
    assert "cell paragraph" not in ktassess("templates", "check", folder, "--lang", "en").out
    assert "ô đoạn" not in ktassess("templates", "check", folder, "--lang", "vi").out
