"""The district's book: communes, appraisals and documents listed once, and known."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DistrictCase
from ..codes import Code
from ..district import ListedCommune
from ..entries import Entry
from ..events import rule_of
from ..findings import Finding, TextRef
from ..locality import resolve_class
from ..text import fold


def communes_listed(case: DistrictCase) -> Iterator[Finding]:
    """Each unit stands on the list once, with its code, its name and its kind."""
    seen: dict[str, ListedCommune] = {}
    for commune in case.book.communes:
        missing = [
            (entry, what)
            for entry, what in ((commune.code, "code"), (commune.name, "name"), (commune.kind, "kind"))
            if not entry.given
        ]
        for entry, what in missing:
            yield case.finding(
                Code.LISTED_INCOMPLETE, entry, "", commune.code.value, what=TextRef(f"unit.{what}")
            )
        key = commune.code.value or fold(commune.name.value or "")
        if key and key in seen:
            yield case.finding(
                Code.LISTED_TWICE,
                commune.code if commune.code.given else commune.name,
                "",
                commune.code.value,
                name=commune.name.value or "",
                code=commune.code.value or "",
                other=_cell(seen[key].code),
            )
        seen.setdefault(key, commune)
        yield from _mark_without_effect(case, commune)


def _mark_without_effect(case: DistrictCase, commune: ListedCommune) -> Iterator[Finding]:
    kind = commune.kind.value
    if kind is None or not commune.specially_difficult.value:
        return
    with_mark = resolve_class(case.regulation, kind, True, None)
    without = resolve_class(case.regulation, kind, False, None)
    if with_mark is without:
        yield case.finding(
            Code.DIFFICULT_WITHOUT_EFFECT,
            commune.specially_difficult,
            case.regulation.classes[0].threshold.source,
            commune.code.value,
            name=commune.name.value or "",
            kind=TextRef(f"kind.{kind}"),
        )


def appraisals_listed(case: DistrictCase) -> Iterator[Finding]:
    """Each appraisal is of a unit on the list, and there is one a unit."""
    codes = {commune.code.value for commune in case.book.communes}
    names = {fold(commune.name.value or "") for commune in case.book.communes}
    seen: dict[str, Entry[str]] = {}
    for appraisal in case.book.appraisals:
        key = appraisal.code.value or fold(appraisal.name.value or "")
        if not key:
            continue
        at = appraisal.code if appraisal.code.given else appraisal.name
        known = appraisal.code.value in codes if appraisal.code.given else key in names
        if not known:
            yield case.finding(
                Code.APPRAISAL_UNKNOWN,
                at,
                "",
                name=appraisal.name.value or "",
                code=appraisal.code.value or "",
            )
        if key in seen:
            yield case.finding(
                Code.APPRAISAL_TWICE,
                at,
                "",
                appraisal.code.value,
                name=appraisal.name.value or key,
                other=_cell(seen[key]),
            )
        seen.setdefault(key, at)


def documents_listed(case: DistrictCase) -> Iterator[Finding]:
    """Each row of ``Văn bản`` is of a document the regulation knows, and there is one a document."""
    seen: dict[tuple[str, str | None], Entry[str]] = {}
    for issued in case.book.documents:
        if issued.title.value is None:
            continue
        rule = rule_of(case.regulation, issued)
        if rule is None:
            yield case.finding(Code.DOCUMENT_UNKNOWN, issued.title, "", value=issued.title.value)
            continue
        if not (issued.number.given or issued.issued_on.given):
            continue  # a row of the form nobody has filled
        key = (rule.id, issued.code.value)
        if key in seen:
            yield case.finding(
                Code.DOCUMENT_TWICE,
                issued.title,
                rule.source,
                issued.code.value,
                name=rule.name,
                other=_cell(seen[key]),
            )
        seen.setdefault(key, issued.title)


def _cell(entry: Entry[str]) -> str:
    return (entry.place.cell if entry.place else None) or ""
