"""The values a template is given: plain, in NFC, and free of what XML cannot hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
ODD = re.compile("[\x00-\x08\x0b-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""What :func:`clean_text` takes out or writes in another way."""


class _Group(dict[str, Any]):
    """A context that was cleaned, with all that is in it: what many documents share is cleaned once."""


class _Texts(dict[str, str]):
    """Texts as they are cleaned: the documents of one commune say the same names over and over."""

    def __missing__(self, text: str) -> str:
        cleaned = _cleaned(text)
        if len(text) <= _LONGEST_REMEMBERED:
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[text] = cleaned
        return cleaned


class _Keys(dict[object, str]):
    """Keys in NFC: there are as many as fields."""

    def __missing__(self, key: object) -> str:
        if not isinstance(key, str):
            raise TypeError(f"context key {key!r} is not text")
        composed = key if key.isascii() else unicodedata.normalize("NFC", key)
        if len(self) < _MOST_REMEMBERED:
            self[key] = composed
        return composed


_LONGEST_REMEMBERED, _MOST_REMEMBERED = 200, 1 << 14
_TEXTS, _KEYS = _Texts(), _Keys()


def clean_text(text: str) -> str:
    r"""The text in NFC, every line end as ``\n``, without the characters XML cannot hold.

    Nothing else is changed: ``& < > " '``, tabs and braces stay as they are.
    """
    return _TEXTS[text]


def _cleaned(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    if ODD.search(text):
        text = _ILLEGAL.sub("", _LINE_END.sub("\n", text))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def clean_context(context: Mapping[str, object]) -> dict[str, Any]:
    """The context with all text cleaned, mappings as dicts, sequences as lists.

    TypeError where a value is not plain (text, whole number, truth value, Decimal, date, time, None, mapping
    or sequence of these): an object with methods must never reach a template. What was cleaned is not cleaned
    again.
    """
    if type(context) is _Group:
        return context
    try:
        return _Group(_group(context))
    except _NotPlainError:
        path, kind = next(_not_plain(context, ""))
        raise TypeError(f"context value {path} is a {kind}, not a plain value") from None


def joined(*contexts: Mapping[str, object]) -> dict[str, Any]:
    """One cleaned context of several; of two values with one name the later stands.

    TypeError as :func:`clean_context` raises it.
    """
    whole = _Group()
    for context in contexts:
        whole.update(clean_context(context))
    return whole


class _NotPlainError(Exception):
    """There is a value that is not plain."""


def _clean(value: object) -> Any:
    kind = type(value)
    if kind is _Group:
        return value
    if kind is dict:
        return _group(value)  # type: ignore[arg-type]
    if kind is list:
        return _row(value)  # type: ignore[arg-type]
    if value is None or isinstance(value, _PLAIN):
        return value
    if isinstance(value, str):
        return _TEXTS[str(value)]  # str(): a subclass (an enum member) becomes plain text
    if isinstance(value, Mapping):
        return _group(value)
    if isinstance(value, list | tuple):
        return _row(value)
    raise _NotPlainError


def _group(values: Mapping[str, object]) -> dict[str, Any]:
    # Nearly all that a context holds is text, which needs no call to be found cleaned.
    return {_KEYS[key]: _TEXTS[item] if type(item) is str else _clean(item) for key, item in values.items()}


def _row(values: Iterable[object]) -> list[Any]:
    return [_TEXTS[item] if type(item) is str else _clean(item) for item in values]


_PLAIN = (int, Decimal, date, time)


def _not_plain(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Path and kind of each value that is not plain: looked for only where there is one."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _not_plain(item, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            yield from _not_plain(item, f"{path}[{place}]")
    elif value is not None and not isinstance(value, (str, *_PLAIN)):
        yield path, type(value).__name__
