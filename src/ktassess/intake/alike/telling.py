"""Texts that could tell a reader something: a heading, a label, a total. No such text is only a value."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from ...layout import Column, InfoLabel, ScoringSheet
from ..criteria import TOTAL_STARTS
from ..repeated import Passed

_BEYOND_MARKS = re.compile("[^\x00-\x7f\u0300-\u036f]")
_PUNCTUATION = re.compile("[\u00a0-\u00bf\u2010-\u2027\u2030-\u205e]")
_FOREIGN = re.compile("[^\x00-\x7f\u00a0-\u00bf\u0300-\u036f\u2010-\u2027\u2030-\u205e]")
"""Letters and marks of which folding each text by itself could make something else."""

_BREAKS = b":\r\n"
"""Where a line ends: what stands before a colon may be a label of its own."""

_WORDS = bytes(
    ord("\n")
    if each in _BREAKS
    else ord(chr(each).lower())
    if chr(each).isalnum() and each < 128
    else ord(" ")
    for each in range(256)
)
_NUMBERING = re.compile(r"[0-9]{1,2}|[a-z]|[ivx]{1,4}")
_PARENTHESES = re.compile(r"\([^()]*\)")
_OF_THE_DISTRICT = re.compile(r"^(?=.*\b(?:huyen|cap tren)\b).*\b(?:diem|cham|danh gia)\b", re.MULTILINE)
_OF_MEMBERS = re.compile(r"^diem\b.*\bthanh vien\b", re.MULTILINE)


def any_telling(texts: Iterable[str]) -> bool:
    """Whether any of the texts could be taken for a heading, a label or a total; in doubt, it could.

    All texts are folded at once: that is why a text with letters that fold in ways of their own counts too.
    """
    return not _innocent.all(texts)


def _tell_nothing(texts: set[str]) -> bool:
    bracketed = [text for text in texts if "(" in text]
    if any("\n" in text for text in bracketed):
        return False
    return not _tells("\n".join((*texts, *(_PARENTHESES.sub(" ", text) for text in bracketed))))


_innocent = Passed(_tell_nothing)


def _tells(lines: str) -> bool:
    decomposed = unicodedata.normalize("NFKD", lines.replace("đ", "d").replace("Đ", "D"))
    if _BEYOND_MARKS.search(decomposed):
        if _FOREIGN.search(decomposed):
            return True
        decomposed = _PUNCTUATION.sub(" ", decomposed)
    # Nothing but ASCII and marks is left, and of these the marks are ignored.
    folded = decomposed.encode("ascii", "ignore").translate(_WORDS).decode("ascii")
    words = [line.split() for line in folded.split("\n")]
    words += [each[1:] for each in words if len(each) > 1 and _NUMBERING.fullmatch(each[0])]
    said = [" ".join(each) for each in words]
    together = "\n".join(said)
    return (
        "tham dinh" in together
        or "xet duyet" in together
        or not _phrases().isdisjoint(said)
        or not _beginnings().isdisjoint([" ".join(each[:2]) for each in words])
        or (("huyen" in together or "cap tren" in together) and _OF_THE_DISTRICT.search(together) is not None)
        or ("thanh vien" in together and _OF_MEMBERS.search(together) is not None)
    )


@cache
def _phrases() -> frozenset[str]:
    """Every heading, label and total, and what each begins with: the rest may stand in the next cell."""
    words = {phrase for column in Column for phrase in column.folded}
    words |= {phrase for label in InfoLabel for phrase in label.folded}
    words |= {phrase for sheet in ScoringSheet for phrase in sheet.folded}
    words |= {"xa", "phuong", "thi tran"}
    pieces = (phrase.split() for phrase in words)
    return frozenset(" ".join(each[:length]) for each in pieces for length in range(1, len(each) + 1))


@cache
def _beginnings() -> frozenset[str]:
    """The first two words of what other words may lengthen: headings of several words, and totals."""
    phrases = [phrase for column in Column for phrase in column.folded]
    return frozenset(
        " ".join(words[:2]) for words in map(str.split, (*phrases, *TOTAL_STARTS)) if len(words) > 1
    )
