"""Words of a workbook with their synonyms."""

from __future__ import annotations

from enum import Enum

from ..domain.text import fold


class Words(Enum):
    """A name we write and the other ways people write it; members are tuples of texts."""

    @property
    def label(self) -> str:
        """The text we write."""
        return str(self.value[0])

    @property
    def folded(self) -> tuple[str, ...]:
        """All texts we recognise, folded."""
        return tuple(fold(text) for text in self.value)
