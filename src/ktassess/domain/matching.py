"""Which workbook and which appraisal belong to which commune on the district's list."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from .assessment import Assessment
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Entry
from .names import bare_name, same_unit_name
from .text import fold
from .unread import Unread


class Matched(NamedTuple):
    """A commune with what came in for it; ``listed`` is None for a workbook of nobody on the list.

    ``unread`` are workbooks that came and could not be read.
    """

    listed: ListedCommune | None
    assessments: tuple[Assessment, ...]
    appraisal: Appraisal | None
    unread: tuple[Unread, ...] = ()


class Listing:
    """The district's list of communes, to be asked for the position of a unit on it.

    ``appraisals`` are the review's points by that position.
    """

    def __init__(self, book: DistrictBook) -> None:
        self._communes = book.communes
        self._by_code: dict[str, int] = {}
        for position, commune in enumerate(book.communes):
            if commune.code.value is not None:
                self._by_code.setdefault(commune.code.value, position)
        self.appraisals: dict[int, Appraisal] = {}
        for appraisal in book.appraisals:
            listed = self.find(appraisal.code, appraisal.name)
            if listed is not None:
                self.appraisals.setdefault(listed, appraisal)

    def find(self, code: Entry[str], name: Entry[str]) -> int | None:
        """The position of the unit with that code; failing that, of the only one with that name."""
        if code.value is not None and code.value in self._by_code:
            return self._by_code[code.value]
        if name.value is None:
            return None
        near = {position for key in _name_keys(name.value) for position in self._by_name.get(key, ())}
        meant = [
            position
            for position in near
            if same_unit_name(name.value, self._communes[position].name.value or "")
        ]
        return meant[0] if len(meant) == 1 else None

    def rows(self, position: int | None) -> tuple[ListedCommune | None, Appraisal | None]:
        """The rows of the book of the unit in that position; None: a unit that is not listed."""
        if position is None:
            return None, None
        return self._communes[position], self.appraisals.get(position)

    @cached_property
    def _by_name(self) -> dict[str, list[int]]:
        """The positions by name; most are found by their code, and then nobody asks."""
        positions: dict[str, list[int]] = {}
        for position, commune in enumerate(self._communes):
            for key in _name_keys(commune.name.value or ""):
                positions.setdefault(key, []).append(position)
        return positions


def _name_keys(name: str) -> set[str]:
    """Two names can only mean one unit where they share one of these."""
    return {fold(name), bare_name(name)}
