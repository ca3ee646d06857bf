"""The values a template is given: plain, in NFC, and free of what XML cannot hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from functools import lru_cache
from typing import Any

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
ODD = re.compile("[\x00-\x08\x0b-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""What :func:`clean_text` takes out or writes in another way."""


class _Group(dict[str, Any]):
    """A mapping that was cleaned: what many documents share is cleaned once."""


class _Row(list[Any]):
    """A sequence that was cleaned."""


def clean_text(text: str) -> str:
    r"""The text in NFC, every line end as ``\n``, without the characters XML cannot hold.

    Nothing else is changed: ``& < > " '``, tabs and braces stay as they are.
    """
    return _known_text(text) if len(text) <= _LONGEST_REMEMBERED else _cleaned(text)


def _cleaned(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    if ODD.search(text):
        text = _ILLEGAL.sub("", _LINE_END.sub("\n", text))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


_LONGEST_REMEMBERED = 200
_known_text = lru_cache(maxsize=8192)(_cleaned)
"""The documents of one commune say the same names over and over."""


def clean_context(context: Mapping[str, object]) -> dict[str, Any]:
    """The context with all text cleaned, mappings as dicts, sequences as lists.

    TypeError where a value is not plain (text, whole number, truth value, Decimal, date, time, None, mapping
    or sequence of these): an object with methods must never reach a template. What a cleaned context holds
    is not cleaned again.
    """
    try:
        return {_key(key): _clean(value) for key, value in context.items()}
    except _NotPlainError:
        path, kind = next(_not_plain(context, ""))
        raise TypeError(f"context value {path} is a {kind}, not a plain value") from None


class _NotPlainError(Exception):
    """There is a value that is not plain."""


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"context key {key!r} is not text")
    return key if key.isascii() else unicodedata.normalize("NFC", key)


def _clean(value: object) -> Any:
    if isinstance(value, str):
        return clean_text(str(value))  # str(): a subclass (an enum member) becomes plain text
    if value is None or isinstance(value, _PLAIN):
        return value
    if isinstance(value, Mapping):
        return _Group({_key(key): _clean(item) for key, item in value.items()})
    if isinstance(value, list | tuple):
        return _Row([_clean(item) for item in value])
    raise _NotPlainError


_PLAIN = (int, Decimal, date, time, _Group, _Row)


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
