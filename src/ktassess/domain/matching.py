"""Which workbook and which appraisal belong to which commune on the district's list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .assessment import Assessment
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Entry
from .names import same_unit_name


@dataclass(frozen=True, slots=True)
class Matched:
    """A commune with what came in for it; ``listed`` is None for a workbook of nobody on the list."""

    listed: ListedCommune | None
    assessments: tuple[Assessment, ...]
    appraisal: Appraisal | None


def find_listed(
    communes: Iterable[ListedCommune], code: Entry[str], name: Entry[str]
) -> ListedCommune | None:
    """The unit on the list with that code; failing that, the only one with that name."""
    communes = list(communes)
    if code.value is not None:
        by_code = [commune for commune in communes if commune.code.value == code.value]
        if by_code:
            return by_code[0]
    if name.value is not None:
        by_name = [commune for commune in communes if same_unit_name(name.value, commune.name.value or "")]
        if len(by_name) == 1:
            return by_name[0]
    return None


def match(book: DistrictBook, assessments: Sequence[Assessment]) -> tuple[Matched, ...]:
    """Every commune of the list in its order, then the workbooks of nobody on it."""
    own: dict[int, list[Assessment]] = {}
    strangers: list[Assessment] = []
    for assessment in assessments:
        listed = find_listed(book.communes, assessment.code, assessment.name)
        if listed is None:
            strangers.append(assessment)
        else:
            own.setdefault(id(listed), []).append(assessment)
    appraisals: dict[int, Appraisal] = {}
    for appraisal in book.appraisals:
        listed = find_listed(book.communes, appraisal.code, appraisal.name)
        if listed is not None:
            appraisals.setdefault(id(listed), appraisal)
    known = [
        Matched(listed, tuple(own.get(id(listed), ())), appraisals.get(id(listed)))
        for listed in book.communes
    ]
    return (*known, *(Matched(None, (assessment,), None) for assessment in strangers))
