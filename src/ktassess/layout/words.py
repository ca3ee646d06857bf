"""Words of a workbook with their synonyms."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from ..domain.text import fold


class Words(Enum):
    """A name we write and the other ways people write it; members are tuples of texts."""

    # Members are keys of dictionaries in every table; an enum of its own would hash its name each time.
    __hash__ = object.__hash__

    @property
    def label(self) -> str:
        """The text we write."""
        return str(self.value[0])

    @property
    def folded(self) -> tuple[str, ...]:
        """All texts we recognise, folded."""
        return _folded(self.value)


@lru_cache(maxsize=1024)
def _folded(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(text) for text in texts)
