"""What the workbooks of a folder repeat: styles, themes, relations, comments, the same in file after file.

A part that was looked at once need not be looked at again, so long as it is the same to the last byte. Only
small parts are remembered: what one hostile file holds must not stay in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, update_wrapper
from typing import Concatenate, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

LONGEST = 65_536
"""Bytes up to which a part is remembered."""

_PARTS = 192
"""Parts remembered: the repeated ones of a few kinds of workbook, beside those of the file at hand."""

_MET = 10_000
_LONGEST_TEXT = 200


def remembered(
    look: Callable[Concatenate[bytes, P], T],
) -> Callable[Concatenate[bytes, P], T]:
    """``look`` at a part, remembered for the small ones; what it raises is not remembered."""
    known = lru_cache(maxsize=_PARTS)(look)

    def looked(content: bytes, /, *others: P.args, **options: P.kwargs) -> T:
        if len(content) > LONGEST:
            return look(content, *others, **options)
        return known(content, *others, **options)  # type: ignore[arg-type]

    update_wrapper(looked, look)
    return looked


class Known(dict[bytes, T], Generic[T]):
    """What was found in short pieces of parts, looked up by the piece: a new one is looked at.

    It is a dictionary because pieces come by the hundred, and nothing else is looked up as fast. Full, it is
    emptied: what repeats is soon back.
    """

    def __init__(self, look: Callable[[bytes], T], longest: int, most: int = 8192) -> None:
        """Pieces of up to ``longest`` bytes are remembered, so many at ``most``."""
        super().__init__()
        self._look = look
        self._longest, self._most = longest, most

    def __missing__(self, piece: bytes) -> T:
        """What is found in a new piece; what the look at it raises is raised and not remembered."""
        found = self._look(piece)
        if len(piece) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[piece] = found
        return found


class Passed:
    """Texts that passed a look: nearly all of a folder's are met again, and need no second one.

    Like parts, only short ones are remembered, and no more of them than a hostile file may fill.
    """

    def __init__(self, look: Callable[[set[str]], bool], most: int = 20_000) -> None:
        """``look`` tells whether all of some texts pass; so many are remembered at ``most``."""
        self._look, self._most = look, most
        self._texts: set[str] = set()

    def all(self, texts: Iterable[str]) -> bool:
        """Whether all of the texts pass."""
        new = set(texts) - self._texts
        if new and not self._look(new):
            return False
        if len(self._texts) + len(new) > self._most:
            self._texts.clear()
        if len(new) <= self._most:
            self._texts.update(text for text in new if len(text) <= _LONGEST_TEXT)
        return True


Measures = tuple[int, ...]
"""What a directory says of a member: its checksum and its sizes."""


class RepeatedParts:
    """Small parts met more than once, packed and unpacked: a part is found by its measures, then compared.

    Of a part met once only the measures are kept. So nothing that is a file's own stays in memory, and what
    is let go at once leaves its room to the next.
    """

    def __init__(self) -> None:
        self._met: set[Measures] = set()
        self._kept: dict[Measures, tuple[bytes, bytes]] = {}

    def find(self, measures: Measures, packed: bytes) -> bytes | None:
        """The part unpacked, where the very same one was met before."""
        kept = self._kept.get(measures)
        return kept[1] if kept is not None and kept[0] == packed else None

    def saw(self, measures: Measures, packed: bytes, part: bytes) -> None:
        """A part was met; it is kept from the second time on, while it is small."""
        if len(packed) > LONGEST or len(part) > LONGEST:
            return
        if measures not in self._met:
            if len(self._met) >= _MET:
                self._met.clear()
            self._met.add(measures)
        else:
            if len(self._kept) >= _PARTS:
                self._kept.clear()
            self._kept[measures] = packed, part
