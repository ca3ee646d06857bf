"""What the source code asks of the catalogue, read from its syntax."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src" / "ktassess"

_KEY = re.compile(r"[a-z][a-z-]*(\.[a-z0-9_-]+)+")
_BEGINNING = re.compile(r"[a-z][a-z-]*\.([a-z0-9_-]+\.)*")
_PATTERN_CALLS = {"text", "say", "help_text", "progress"}


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(SRC).as_posix()}:{node.lineno}", node


def _name(call: ast.Call) -> str:
    function = call.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _keywords(call: ast.Call) -> frozenset[str] | None:
    """The names of the keyword arguments; None where they come out of a mapping."""
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else frozenset(name for name in names if name)


def _first_text(call: ast.Call) -> str | None:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def asked_texts() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """Place, key and params of every text asked for by a key written out."""
    for place, call in _calls():
        key = _first_text(call)
        if _name(call) in _PATTERN_CALLS and key is not None and _KEY.fullmatch(key):
            yield place, key, _keywords(call)


def references() -> Iterator[tuple[str, str, frozenset[str]]]:
    """Place, key and params of every reference to a text whose key and params are written out."""
    for place, call in _calls():
        key, names = _first_text(call), _keywords(call)
        if _name(call) == "TextRef" and key is not None and names is not None:
            yield place, key, names


def raised_errors() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """Place, key and params of every error made with a key written out."""
    for place, call in _calls():
        key = _first_text(call)
        if _name(call).endswith("Error") and key is not None and key.startswith("error."):
            yield place, key, _keywords(call)


def error_keys() -> Iterator[tuple[str, str]]:
    """Place and text of everything that looks like the key of an error."""
    for path in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
                if text.startswith("error.") and " " not in text and not text.endswith("."):
                    yield f"{path.relative_to(SRC).as_posix()}:{node.lineno}", text


def named_texts() -> tuple[frozenset[str], frozenset[str]]:
    """All in the source that may be the key of a text, and the beginnings of keys put together there."""
    whole: set[str] = set()
    beginnings: set[str] = set()
    for path in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(first := node.values[0], ast.Constant):
                beginnings.add(str(first.value))
    for path in sorted(SRC.rglob("*.j2")):
        source = path.read_text(encoding="utf-8")
        whole.update(re.findall(r"""['"]([a-z][a-z0-9.-]+)['"]""", source))
        beginnings.update(re.findall(r"""['"]([a-z][a-z0-9.-]*\.)['"]\s*~""", source))
    return frozenset(whole), frozenset(text for text in beginnings if _BEGINNING.fullmatch(text))


def made_findings() -> Iterator[tuple[str, str, frozenset[str]]]:
    """Place, code name and params of every finding made with its params written out.

    Either ``Finding(Code.X, …, {literal})`` or one of the helpers that take them as keywords.
    """
    for place, call in _calls():
        code = call.args[0] if call.args else None
        if not isinstance(code, ast.Attribute) or getattr(code.value, "id", "") != "Code":
            continue
        if _name(call) in ("finding", "report", "RefusedError"):
            keywords = _keywords(call)
            if keywords is not None:
                yield place, code.attr, keywords
        elif _name(call) == "Finding":
            given = [*call.args[2:3], *(word.value for word in call.keywords if word.arg == "params")]
            if not given:
                yield place, code.attr, frozenset()
            elif isinstance(given[0], ast.Dict) and all(
                isinstance(key, ast.Constant) for key in given[0].keys
            ):
                names = [key.value for key in given[0].keys if isinstance(key, ast.Constant)]
                yield place, code.attr, frozenset(str(name) for name in names)


def returned_ids(path: str) -> Iterator[str]:
    """Every id like ``no-council`` that a function of that file returns."""
    for statement in ast.walk(ast.parse((SRC / path).read_text(encoding="utf-8"))):
        if isinstance(statement, ast.Return) and statement.value is not None:
            for node in ast.walk(statement.value):
                if isinstance(node, ast.Constant) and re.fullmatch(r"[a-z]+(-[a-z]+)+", str(node.value)):
                    yield str(node.value)
