"""What a finding says is in the catalogue, in both languages: no words of it stand in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import ktassess
from ktassess.domain.findings import TextRef
from ktassess.messages import Catalogue, Language

SOURCES = Path(ktassess.__file__).parent
VIETNAMESE = re.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")
ROOMS = ("domain", "intake", "register", "workspace", "regulations")
WITHOUT_WORDS = ("documents/engine", "documents/official_form")
SAYING = {
    "Finding",
    "Note",
    "RefusedError",
    "UndefinedError",
    "Wrong",
    "at",
    "departure",
    "error",
    "failed",
    "finding",
    "report",
    "say",
    "unsafe",
    "wrong",
    "_report",
    "_struck",
}
DESCRIBED = {"Field", "Fields", "Filter"}
"""What describes itself in both languages, in the code."""
RECOGNISING = {"compile", "match", "search", "fullmatch", "sub", "startswith", "endswith"}
"""What a document's own words are recognised with; comparing is the other way."""
DOCUMENTATION = "fields.py"
"""It writes the templates' own list of fields, in both languages."""


def words_in(source: str) -> Iterator[str]:
    """Vietnamese words handed to what makes findings."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in SAYING:
            texts = (part.value for part in ast.walk(call) if isinstance(part, ast.Constant))
            yield from (text for text in texts if isinstance(text, str) and VIETNAMESE.search(text))


@pytest.mark.parametrize(
    "file",
    sorted(file for room in (*ROOMS, *WITHOUT_WORDS) for file in (SOURCES / room).rglob("*.py")),
    ids=lambda file: file.relative_to(SOURCES).as_posix(),
)
def test_no_words_of_a_finding_stand_in_the_code(file: Path) -> None:
    assert list(words_in(file.read_text(encoding="utf-8"))) == []


def words_at_all(source: str) -> Iterator[str]:
    """Vietnamese words anywhere but in docstrings, what describes itself and what recognises a document."""
    tree = ast.parse(source)
    passed: set[int] = set()
    for node in ast.walk(tree):
        data = isinstance(node, ast.Call) and (
            getattr(node.func, "id", "") in DESCRIBED or getattr(node.func, "attr", "") in RECOGNISING
        )
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if data or docstring or isinstance(node, ast.Compare):
            passed.update(id(part) for part in ast.walk(node))
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in passed else None
        if isinstance(text, str) and VIETNAMESE.search(text):
            yield text


@pytest.mark.parametrize(
    "file",
    sorted(
        file
        for room in WITHOUT_WORDS
        for file in (SOURCES / room).rglob("*.py")
        if file.name != DOCUMENTATION
    ),
    ids=lambda file: file.relative_to(SOURCES).as_posix(),
)
def test_these_rooms_hold_no_words_at_all(file: Path) -> None:
    assert list(words_at_all(file.read_text(encoding="utf-8"))) == []


def test_such_words_would_be_seen() -> None:
    assert list(words_at_all('"""đoạn"""\nwhere = f"đoạn {n}"; Filter(f, "chữ", "text")')) == ["đoạn "]
    assert list(words_in('reader.report(code, what=f"dòng {row}")')) == ["dòng "]
    assert list(words_in("Finding(code, params={'what': 'để trống'})")) == ["để trống"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.VI, "điểm tiêu chí 3 bị gạch ngang"),
        (Language.EN, "the points of criterion 3, struck through"),
    ],
)
def test_a_reference_is_said_with_its_parameters(language: Language, said: str) -> None:
    inner = TextRef("found.points", criterion="3")
    assert Catalogue.load(language).text("found.struck", what=inner) == said


def test_references_are_told_apart_by_their_parameters() -> None:
    one, same, other = (TextRef("found.row", row=row) for row in ("1", "1", "2"))
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != "found.row"
    assert TextRef("found.blank") == "found.blank"
