"""Short ways to declare a field."""

from __future__ import annotations

from ...engine.fields import NUMBER, TEXT, TRUTH, Field


def text(vi: str, en: str, example: str) -> Field:
    """A text that is always there."""
    return Field(TEXT, vi, en, example)


def blank(vi: str, en: str, example: str) -> Field:
    """A text that may be empty."""
    return Field(TEXT, vi, en, example, optional=True)


def number(vi: str, en: str, example: int) -> Field:
    """A whole number."""
    return Field(NUMBER, vi, en, example)


def truth(vi: str, en: str, example: bool = True) -> Field:
    """True or false, for conditions."""
    return Field(TRUTH, vi, en, example)
