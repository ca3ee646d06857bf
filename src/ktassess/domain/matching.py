"""Which workbook and which appraisal belong to which commune on the district's list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .assessment import Assessment
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Entry
from .names import bare_name, same_unit_name
from .text import fold


@dataclass(frozen=True, slots=True)
class Matched:
    """A commune with what came in for it; ``listed`` is None for a workbook of nobody on the list."""

    listed: ListedCommune | None
    assessments: tuple[Assessment, ...]
    appraisal: Appraisal | None


class Listing:
    """The district's list of communes, to be asked for a unit by code or name."""

    def __init__(self, communes: Iterable[ListedCommune]) -> None:
        self._by_code: dict[str, ListedCommune] = {}
        self._by_name: dict[str, list[ListedCommune]] = {}
        for commune in communes:
            if commune.code.value is not None:
                self._by_code.setdefault(commune.code.value, commune)
            for key in _name_keys(commune.name.value or ""):
                self._by_name.setdefault(key, []).append(commune)

    def find(self, code: Entry[str], name: Entry[str]) -> ListedCommune | None:
        """The unit on the list with that code; failing that, the only one with that name."""
        if code.value is not None and code.value in self._by_code:
            return self._by_code[code.value]
        if name.value is None:
            return None
        near = {
            id(commune): commune for key in _name_keys(name.value) for commune in self._by_name.get(key, ())
        }
        meant = [commune for commune in near.values() if same_unit_name(name.value, commune.name.value or "")]
        return meant[0] if len(meant) == 1 else None


def _name_keys(name: str) -> set[str]:
    """Two names can only mean one unit where they share one of these."""
    return {fold(name), bare_name(name)}


def match(book: DistrictBook, assessments: Sequence[Assessment]) -> tuple[Matched, ...]:
    """Every commune of the list in its order, then the workbooks of nobody on it."""
    own: dict[int, list[Assessment]] = {}
    strangers: list[Assessment] = []
    listing = Listing(book.communes)
    for assessment in assessments:
        listed = listing.find(assessment.code, assessment.name)
        if listed is None:
            strangers.append(assessment)
        else:
            own.setdefault(id(listed), []).append(assessment)
    appraisals: dict[int, Appraisal] = {}
    for appraisal in book.appraisals:
        listed = listing.find(appraisal.code, appraisal.name)
        if listed is not None:
            appraisals.setdefault(id(listed), appraisal)
    known = [
        Matched(listed, tuple(own.get(id(listed), ())), appraisals.get(id(listed)))
        for listed in book.communes
    ]
    return (*known, *(Matched(None, (assessment,), None) for assessment in strangers))
