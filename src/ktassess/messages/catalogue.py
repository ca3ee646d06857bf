"""The catalogue: every text of the program, by key, in one language.

A key without a text, and a text that is not given exactly its parameters, are bugs and raise
:class:`CatalogueError`; nothing is ever printed with a gap.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import KtassessError
from .language import Language

if TYPE_CHECKING:
    # Help pages say no finding, and start without what those are made of.
    from ..domain.codes import Code
    from ..domain.findings import Finding, Param

FINDINGS = Path(__file__).with_name("findings.toml")
TEXTS = Path(__file__).with_name("texts.toml")

_HEADER = re.compile(r"^\[([^\[\]\n]+)\]$", re.MULTILINE)


class CatalogueError(Exception):
    """A bug: a text is missing, or it was not given exactly the parameters it has."""


class FindingText(NamedTuple):
    """A finding in words; ``code`` as ``KT203``, ``severity`` as the language names it.

    ``letter`` is what to do as an official letter says it (the hint, where there is no such wording).
    """

    code: str
    severity: str
    title: str
    message: str
    hint: str
    letter: str


class Explanation(NamedTuple):
    """What ``explain`` prints of a code; ``message`` and ``hint`` with their fields in braces.

    ``meaning`` says what a finding of this severity stops.
    """

    code: str
    severity: str
    meaning: str
    title: str
    message: str
    hint: str
    explain: str


class Catalogue:
    """All texts in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    @classmethod
    def load(cls, language: Language) -> Catalogue:
        """The catalogue of a language; made once."""
        return _catalogue(language)

    def text(self, key: str, /, **params: Param) -> str:
        """The text of a key, filled with its parameters; those that are keys themselves are said too."""
        if not params:
            return _plain(key, self.language)
        pattern = _pattern(key, self.language)
        if params.keys() != fields(pattern):
            raise CatalogueError(_wrong_params(key, fields(pattern), params))
        return pattern.format_map(self._said(params))

    def finding(self, finding: Finding, /) -> FindingText:
        """A finding in words."""
        code = finding.code
        wanted = _table(FINDINGS, code.id)["params"]
        if finding.params.keys() != set(wanted):
            raise CatalogueError(_wrong_params(code.id, wanted, finding.params))
        texts = self._of(code)
        said = self._said(finding.params)
        return FindingText(
            code.id,
            self.text(f"severity.{code.severity.value}"),
            texts["title"],
            texts["message"].format_map(said),
            texts["hint"].format_map(said),
            texts.get("letter", texts["hint"]).format_map(said),
        )

    def explain(self, code: Code, /) -> Explanation:
        """What a code means, why it is demanded, an example wrong and right."""
        texts = self._of(code)
        severity = code.severity.value
        return Explanation(
            code.id,
            self.text(f"severity.{severity}"),
            self.text(f"severity-meaning.{severity}"),
            texts["title"],
            texts["message"],
            texts["hint"],
            texts["explain"].strip(),
        )

    def error(self, error: KtassessError, /) -> str:
        """An error that ends a command, in words; it may carry more parameters than its text says."""
        pattern = _pattern(error.key, self.language)
        if not error.params.keys() >= fields(pattern):
            raise CatalogueError(_wrong_params(error.key, fields(pattern), error.params))
        return pattern.format_map(self._said(error.params))

    def _of(self, code: Code) -> dict[str, str]:
        return _table(FINDINGS, f"{code.id}.{self.language.value}")

    def said(self, param: Param, /) -> str:
        """A parameter as it is said: what a reference refers to, anything else as it is."""
        if type(param) is str:
            return param
        from ..domain.findings import TextRef

        return self.text(str(param), **param.params) if isinstance(param, TextRef) else str(param)

    def _said(self, params: Mapping[str, Param]) -> dict[str, str]:
        return {name: self.said(value) for name, value in params.items()}


@cache
def fields(pattern: str) -> frozenset[str]:
    """The names of the fields of a pattern."""
    return frozenset(name for _, name, _, _ in Formatter().parse(pattern) if name is not None)


@cache
def sections(path: Path) -> Mapping[str, str]:
    """The source of each table of a catalogue file by its header, not yet parsed.

    A command needs a handful of the tables, and parsing a whole file takes longer than most commands: so
    each table is parsed when it is asked for.
    """
    _, *parts = _HEADER.split(path.read_text(encoding="utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))


@cache
def _catalogue(language: Language) -> Catalogue:
    return Catalogue(language)


@cache
def _pattern(key: str, language: Language) -> str:
    pattern: str = _table(TEXTS, key)[language.value]
    return pattern


@cache
def _plain(key: str, language: Language) -> str:
    """A text without parameters, which is most of what a table says over and over."""
    pattern = _pattern(key, language)
    if fields(pattern):
        raise CatalogueError(_wrong_params(key, fields(pattern), {}))
    return pattern.format_map({})


@cache
def _table(path: Path, header: str) -> dict[str, Any]:
    try:
        return tomllib.loads(sections(path)[header])
    except KeyError:
        raise CatalogueError(f"{path.name} has no text {header!r}") from None


def _wrong_params(key: str, wanted: Iterable[str], params: Mapping[str, Param]) -> str:
    return f"{key} takes the params {sorted(wanted)}, not {sorted(params)}"
