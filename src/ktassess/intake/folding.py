"""Folding remembered: a folder of workbooks says the same words over and over."""

from __future__ import annotations

from functools import lru_cache

from ..domain.text import fold as _fold

_LONGEST_REMEMBERED = 200


def fold(text: str) -> str:
    """The text folded for comparing, as :func:`ktassess.domain.text.fold`."""
    return _remembered(text) if len(text) <= _LONGEST_REMEMBERED else _fold(text)


_remembered = lru_cache(maxsize=16_384)(_fold)
