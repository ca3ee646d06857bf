"""Text as the register keeps it: one line, composed letters, nothing that steers a terminal or a workbook."""

from __future__ import annotations

import unicodedata

from ..domain.text import nfc


def tidy(text: str) -> str:
    """The text in NFC on one line, words parted by single spaces, control characters left out."""
    spaced = "".join(" " if _is_control(letter) else letter for letter in text)
    return " ".join(nfc(spaced).split())


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter in "\ufffe\uffff"
