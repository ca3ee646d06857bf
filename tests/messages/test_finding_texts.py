"""Every code has its texts in both languages, filled by the same params."""

from __future__ import annotations

import re
import tomllib
import unicodedata

import pytest

from ktassess.domain.codes import Code, Severity
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding, TextRef
from ktassess.messages import Catalogue, CatalogueError, Language
from ktassess.messages.catalogue import FINDINGS, fields, sections

from .sources import made_findings

CATALOGUE = tomllib.loads(FINDINGS.read_text(encoding="utf-8"))
BOTH = [(code, language) for code in Code for language in Language]
NAMES = {code.name: CATALOGUE[code.id]["params"] for code in Code if code.id in CATALOGUE}
FULL_STOPS = (".", "?", "”.")


def test_codes_and_texts_are_the_same_in_the_same_order() -> None:
    assert list(CATALOGUE) == [code.id for code in Code]
    assert [texts["name"] for texts in CATALOGUE.values()] == [code.name for code in Code]


def test_the_sections_are_what_toml_reads() -> None:
    read: dict[str, object] = {}
    for header, source in sections(FINDINGS).items():
        code, _, language = header.partition(".")
        table = tomllib.loads(source)
        if language:
            read[code][language] = table  # type: ignore[index]
        else:
            read[code] = table
    assert read == CATALOGUE


@pytest.mark.parametrize(("code", "language"), BOTH, ids=lambda value: str(getattr(value, "id", value)))
class TestTexts:
    def test_has_the_four_texts(self, code: Code, language: Language) -> None:
        texts = CATALOGUE[code.id][language.value]
        letter = ["letter"] if "letter" in texts and language is Language.VI else []
        assert list(texts) == ["title", "message", "hint", *letter, "explain"]
        assert all(text.strip() for text in texts.values())

    def test_the_message_says_every_param_and_no_other(self, code: Code, language: Language) -> None:
        texts, params = CATALOGUE[code.id][language.value], set(CATALOGUE[code.id]["params"])
        assert fields(texts["message"]) == params
        assert fields(texts["hint"]) | fields(texts.get("letter", "")) <= params
        assert not fields(texts["title"])
        assert "{" not in texts["explain"]

    def test_the_writing_is_clean(self, code: Code, language: Language) -> None:
        for name, text in CATALOGUE[code.id][language.value].items():
            assert unicodedata.is_normalized("NFC", text)
            assert "  " not in text
            assert '"' not in text, "typographic quotes"
            assert text.count("“") == text.count("”")
            assert not re.search(r"\s[,.;:!?](\s|$)", text)
            if name == "title":
                assert not text.endswith(".")
                assert len(text) <= 60
            else:
                assert text.strip().endswith(FULL_STOPS)

    def test_the_explanation_ends_with_an_example(self, code: Code, language: Language) -> None:
        *meaning, wrong, right = CATALOGUE[code.id][language.value]["explain"].strip().splitlines()
        expected = ("Sai: ", "Đúng: ") if language is Language.VI else ("Wrong: ", "Right: ")
        assert (wrong.startswith(expected[0]), right.startswith(expected[1])) == (True, True)
        assert 1 <= len(meaning) <= 4

    def test_an_error_says_what_stops(self, code: Code, language: Language) -> None:
        hint = CATALOGUE[code.id][language.value]["hint"]
        stops = r"Khi (chưa|còn|thiếu|mẫu)" if language is Language.VI else r"Until|While|while"
        assert bool(re.search(stops, hint)) is (code.severity is Severity.ERROR)


NEVER_IN_A_NOTICE = """
KT001 KT002 KT003 KT004 KT005 KT006 KT018 KT019 KT020 KT025
KT109 KT110 KT113 KT114 KT116 KT213 KT505
"""
"""Errors of a workbook that was not read, of the district's own book, and those that only sum others up."""

IN_A_NOTICE = [
    code
    for code in Code
    if code.severity is Severity.ERROR and code.id < "KT6" and code.id not in NEVER_IN_A_NOTICE.split()
]


@pytest.mark.parametrize("code", IN_A_NOTICE, ids=lambda code: code.id)
def test_what_a_commune_is_told_to_mend_is_said_as_a_letter_says_it(code: Code) -> None:
    letter = CATALOGUE[code.id]["vi"]["letter"]
    assert not re.search(
        r"chương trình|lệnh|ktassess|chạy lại|nêu trên|sổ (của )?huyện|tùy chọn|thư mục", letter
    )
    assert letter[0].isupper()
    assert letter.endswith(".")


@pytest.mark.parametrize(("place", "name", "params"), [*made_findings()])
def test_findings_are_made_with_the_documented_params(place: str, name: str, params: frozenset[str]) -> None:
    assert params == set(NAMES[name]), place


def test_a_finding_in_words() -> None:
    finding = Finding(
        Code.SCORE_ABOVE_MAXIMUM,
        Place("scoring/a.xlsx", "Chấm điểm", "D7"),
        {"criterion": "3", "value": "80,5", "maximum": "75"},
    )
    text = Catalogue.load(Language.VI).finding(finding)
    assert (text.code, text.severity) == ("KT203", "Lỗi")
    assert text.message == "Điểm tiêu chí 3 là 80,5, cao hơn điểm tối đa 75."
    assert "không quá 75" in text.hint
    english = Catalogue.load(Language.EN).finding(finding)
    assert english.message == "Criterion 3 has 80,5 points, above its maximum of 75."


def test_braces_in_a_workbook_are_only_text() -> None:
    finding = Finding(Code.TOTAL_UNREADABLE, params={"value": "{0.__class__} {value}"})
    assert "{0.__class__} {value}" in Catalogue.load(Language.VI).finding(finding).message


def test_a_param_that_is_a_key_is_said_in_the_language() -> None:
    finding = Finding(Code.LISTED_INCOMPLETE, params={"what": TextRef("unit.kind")})
    assert "loại hình" in Catalogue.load(Language.VI).finding(finding).message
    assert "the kind of unit" in Catalogue.load(Language.EN).finding(finding).message


@pytest.mark.parametrize("params", [{}, {"name": "A"}, {"name": "A", "code": "1", "other": "B"}])
def test_missing_and_surplus_params_are_bugs(params: dict[str, str]) -> None:
    with pytest.raises(CatalogueError, match=r"KT101 takes the params \['code', 'name'\]"):
        Catalogue.load(Language.VI).finding(Finding(Code.COMMUNE_UNKNOWN, params=params))


def test_an_explanation_in_both_languages() -> None:
    vietnamese = Catalogue.load(Language.VI).explain(Code.LATE)
    assert (vietnamese.code, vietnamese.severity, vietnamese.title) == ("KT404", "Cảnh báo", "Trễ hạn")
    assert "{step}" in vietnamese.message
    assert "không cản trở" in vietnamese.meaning
    assert Catalogue.load(Language.EN).explain(Code.LATE).explain.splitlines()[-1].startswith("Right: ")
