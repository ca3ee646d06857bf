"""All other texts: both languages say the same fields, and the code asks for no text that is not there."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import pytest

from ktassess.documents.eligibility import Standing
from ktassess.documents.official_form.rules import load
from ktassess.domain.assessment import Result
from ktassess.domain.codes import Severity
from ktassess.domain.outcome import StepStatus
from ktassess.domain.regulation import Kind, Role, Status
from ktassess.errors import ConfigurationError, UnreadableInputError
from ktassess.messages import Catalogue, CatalogueError, Language
from ktassess.messages.catalogue import FINDINGS, TEXTS, fields, sections

from .sources import asked_texts, error_keys, named_texts, raised_errors, references, returned_ids

KEYS = {header: tomllib.loads(source) for header, source in sections(TEXTS).items()}


def short(value: object) -> str:
    """A test id that a terminal can show, the same in every process."""
    shown = ",".join(sorted(value)) if isinstance(value, frozenset) else str(value)
    return shown[:60]


def _leaves(table: dict[str, object], path: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in table.items():
        where = f"{path}.{name}" if path else name
        if isinstance(value, dict) and not {"vi", "en"} & value.keys():
            found |= _leaves(value, where)
        else:
            found[where] = value
    return found


def test_the_sections_are_what_toml_reads() -> None:
    """No key twice, and none that is both a text and an area."""
    assert _leaves(tomllib.loads(TEXTS.read_text(encoding="utf-8"))) == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_a_text_is_clean_and_alike_in_both_languages(key: str) -> None:
    texts = KEYS[key]
    assert list(texts) == ["vi", "en"]
    assert fields(texts["vi"]) == fields(texts["en"])
    for text in texts.values():
        assert text == text.strip() != ""
        assert unicodedata.is_normalized("NFC", text)
        assert "  " not in text
        assert text.count("“") == text.count("”")
        if key.startswith(("error.", "cli.option.")) or key.endswith(".help"):
            assert text.endswith(".") or key in ("error.usage.other", "error.usage.value", "error.usage.help")


@pytest.mark.parametrize(("place", "key", "params"), [*asked_texts()], ids=short)
def test_every_text_asked_for_is_there_with_its_params(
    place: str, key: str, params: frozenset[str] | None
) -> None:
    assert key in KEYS, place
    if params is not None and key.startswith(("error.", "report.", "done.", "rules.")):
        assert params == fields(KEYS[key]["vi"]), place


@pytest.mark.parametrize(("place", "key"), [*error_keys()], ids=short)
def test_every_error_key_in_the_code_has_a_text(place: str, key: str) -> None:
    assert key in KEYS, place


@pytest.mark.parametrize(("place", "key", "params"), [*raised_errors()], ids=short)
def test_every_error_carries_what_its_text_says(place: str, key: str, params: frozenset[str] | None) -> None:
    if params is not None:
        assert fields(KEYS[key]["vi"]) <= params, place


@pytest.mark.parametrize(("place", "key", "params"), [*references()], ids=short)
def test_every_reference_is_to_a_text_with_its_params(place: str, key: str, params: frozenset[str]) -> None:
    assert params == fields(KEYS[key]["vi"]), place


def test_every_part_of_the_official_form_has_a_name() -> None:
    labels = {rule.label for rule in load().parts.values()}
    assert {key for key in KEYS if key.startswith("form.part.")} == labels


def test_every_word_of_the_domain_has_a_text() -> None:
    words: dict[str, Iterable[str]] = {
        "severity": Severity,
        "severity-meaning": Severity,
        "result": Result,
        "status": StepStatus,
        "kind": Kind,
        "role": Role,
        "law": Status,
    }
    for area, members in words.items():
        wanted = {f"{area}.{member}" for member in members}
        assert {key for key in KEYS if key.startswith(f"{area}.")} == wanted


def test_no_text_is_there_for_nothing() -> None:
    whole, beginnings = named_texts()
    unused = [
        key
        for key in KEYS
        if key not in whole and not any(key.startswith(beginning) for beginning in beginnings)
    ]
    assert unused == []


def test_a_text_takes_exactly_its_params() -> None:
    catalogue = Catalogue.load(Language.EN)
    assert catalogue.text("error.usage.missing", name="PATH") == "PATH is missing."
    for params in ({}, {"name": "PATH", "more": "x"}):
        with pytest.raises(CatalogueError, match="takes the params"):
            catalogue.text("error.usage.missing", **params)
    with pytest.raises(CatalogueError, match=r"no text 'no\.such\.key'"):
        catalogue.text("no.such.key")


def test_an_error_in_words_may_carry_more_than_its_text_says() -> None:
    error = ConfigurationError(
        "error.config.missing-key", file="ktassess.toml", key="year", line=1, expected="year", found=""
    )
    assert Catalogue.load(Language.VI).error(error) == "ktassess.toml, dòng 1: thiếu mục “year”."
    with pytest.raises(CatalogueError, match="takes the params"):
        Catalogue.load(Language.VI).error(UnreadableInputError("error.input.no-folder"))


def test_every_reason_why_a_document_is_not_written_has_a_text() -> None:
    reasons = {f"why.{standing}" for standing in Standing if standing is not Standing.RECOGNISED}
    assert reasons <= KEYS.keys()
    returned = {f"why.{reason}" for reason in returned_ids("documents/needs.py")}
    assert {"why.no-council", "why.no-result"} <= returned <= KEYS.keys()


@pytest.mark.parametrize("path", [TEXTS, FINDINGS], ids=lambda path: path.name)
def test_no_key_stands_twice(path: Path) -> None:
    # The catalogue reads table by table, so only the whole file shows a key that was declared again.
    tomllib.loads(path.read_text(encoding="utf-8"))
