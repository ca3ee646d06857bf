"""Text typed in fonts of the time before Unicode: recognised, converted with a note, in doubt asked about.

Two things tell: the name of a cell's font, and which reading of a text gives Vietnamese syllables. Where they
agree the text is converted; where they do not, nothing is, and a finding asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from ..domain.codes import Code
from ..domain.findings import TextRef
from .grid import Grid, Note, Value, Workbook, cell_name
from .old_fonts import Encoding, encoding_of_font
from .references import Position
from .repeated import Passed
from .syllables import is_syllable

_LATIN = re.compile("[\u00a1-\u00ff]")
_UNICODE = re.compile(
    "[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]"
)
_BREAKS = re.compile(r"[\s0-9!-/:-@\[-`{-~\u00a0\u2013\u2014\u2018-\u201d\u2026]+")
_ENOUGH = 0.75
_FEW = 0.4
_LEAST_WORDS = 3
_QUOTED = 60
_LONGEST_REMEMBERED = 200


class _Likeness(NamedTuple):
    """How many of the words with letters beyond ASCII are syllables, read as they are and in an encoding."""

    words: int
    as_is: int
    converted: int

    @property
    def surely(self) -> bool:
        """Whether the words are surely of that encoding."""
        return self.converted >= _ENOUGH * self.words and self.as_is <= _FEW * self.words

    @property
    def surely_not(self) -> bool:
        """Whether they are surely Unicode already."""
        return self.as_is > self.converted and self.as_is >= _ENOUGH * self.words


def in_unicode(workbook: Workbook) -> Workbook:
    """The workbook with its texts in Unicode, and a note for each sheet where that took a conversion."""
    grids: list[Grid] = []
    notes = list(workbook.notes)
    before = len(notes)
    for grid in workbook.grids:
        converted, said = _sheet(grid)
        grids.append(converted)
        notes.extend(said)
    return replace(workbook, grids=tuple(grids), notes=tuple(notes)) if len(notes) > before else workbook


def _sheet(grid: Grid) -> tuple[Grid, list[Note]]:
    """A sheet's texts in Unicode, with what is to be said about them."""
    notes: list[Note] = []
    groups = _groups(grid)
    if not groups:
        return grid, notes
    values: dict[Position, Value] = dict(grid.values)
    for encoding, cells in groups.items():
        texts = {position: text for position in cells if isinstance(text := values[position], str)}
        chosen = _encoding(texts.values(), encoding)
        if chosen is None:
            continue
        kind, sure = chosen
        changed = {
            position: kind.convert(text, grid.marks.fonts.get(position, ""))
            for position, text in texts.items()
            if _LATIN.search(text)
        }
        if encoding is not None:
            plain = (
                position for position in texts if position not in changed and _is_capital(grid, position)
            )
            changed |= {position: texts[position].upper() for position in plain}
        changed = {position: text for position, text in changed.items() if text != texts[position]}
        if not changed:
            continue
        first = min(changed)
        before, after = texts[first][:_QUOTED], changed[first][:_QUOTED]
        cell = cell_name(*first)
        if not sure:
            what = TextRef("found.old-font")
            notes.append(
                Note(
                    Code.READING_IN_DOUBT,
                    grid.name,
                    cell,
                    {"what": what, "first": f"“{before}”", "second": f"“{after}” ({kind.label})"},
                )
            )
            continue
        values.update(changed)
        notes.append(
            Note(
                Code.LEGACY_FONT,
                grid.name,
                cell,
                {"font": kind.label, "cells": len(changed), "before": before, "after": after},
            )
        )
    return (replace(grid, values=values) if notes else grid), notes


def _is_capital(grid: Grid, position: Position) -> bool:
    font = grid.marks.fonts.get(position, "")
    return (
        encoding_of_font(font) is Encoding.TCVN3
        and font[-1:] in ("H", "h")
        and not _is_unicode(grid, position)
    )


def _is_unicode(grid: Grid, position: Position) -> bool:
    value = grid.values.get(position)
    return isinstance(value, str) and _UNICODE.search(value) is not None


def _groups(grid: Grid) -> dict[Encoding | None, list[Position]]:
    """The cells whose text may be in an old encoding, by what their font says of it."""
    groups: dict[Encoding | None, list[Position]] = {}
    fonts = grid.marks.fonts
    if not fonts:
        if _all_unicode([value for value in grid.values.values() if isinstance(value, str)]):
            return groups
        cells = (
            place for place, value in grid.values.items() if isinstance(value, str) and _may_be_old(value)
        )
        return {None: sorted(cells)}
    for position, value in sorted(grid.values.items(), key=itemgetter(0)):
        if isinstance(value, str) and not _UNICODE.search(value):
            font = encoding_of_font(fonts.get(position, ""))
            if font is not None or _LATIN.search(value):
                groups.setdefault(font, []).append(position)
    return groups


def _may_be_old(text: str) -> bool:
    return _LATIN.search(text) is not None and _UNICODE.search(text) is None


def _is_unicode_by_itself(text: str) -> bool:
    """Whether no encoding makes more syllables of a text than it has as it is."""
    if not _may_be_old(text):
        return True
    words = _words_beyond_ascii(text)
    if all(map(is_syllable, words)):
        return True  # as nearly all are; no encoding makes more of them than all
    found = (likeness(words, encoding) for encoding in Encoding)
    return all(each.converted <= each.as_is for each in found)


_all_unicode = Passed(lambda new: all(map(_is_unicode_by_itself, new)), most=8192).all
"""Whether each text by itself is Unicode: then all of them together are, for words are only counted."""


def _encoding(texts: Iterable[str], font: Encoding | None) -> tuple[Encoding, bool] | None:
    """The encoding of some texts, and whether that is sure; None where they are Unicode."""
    words = [word for text in texts for word in _words_beyond_ascii(text)]
    if not words:
        return (font, True) if font is not None else None
    likely = {encoding: likeness(words, encoding) for encoding in ([font] if font else Encoding)}
    best = max(likely, key=lambda each: likely[each].converted)
    found = likely[best]
    if font is not None:
        # What the person saw is what the font drew; only plain Vietnamese in Unicode speaks against it.
        if found.surely_not:
            return None if found.converted <= _FEW * found.words else (font, False)
        return font, found.converted >= found.as_is
    if found.surely_not or found.converted <= found.as_is:
        return None
    if found.surely and found.words >= _LEAST_WORDS:
        return best, True
    return (best, False) if found.surely else None


def _words_beyond_ascii(text: str) -> list[str]:
    """The words that tell something: a letter alone is a syllable in one encoding or another ("ë" is "ở")."""
    return [word for word in _BREAKS.split(text) if len(word) > 1 and _LATIN.search(word)]


@lru_cache(maxsize=8192)
def _is_syllable_in(encoding: Encoding, word: str) -> bool:
    return is_syllable(encoding.convert(word))


def likeness(words: Iterable[str], encoding: Encoding) -> _Likeness:
    """How the words look as they are, and as text of an encoding."""
    listed = list(words)
    return _Likeness(
        len(listed),
        sum(map(is_syllable, listed)),
        sum(
            _is_syllable_in(encoding, word) if len(word) <= _LONGEST_REMEMBERED else False for word in listed
        ),
    )
