"""The documents a province issues: which may be written, what is open in them, and their bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..domain.assessment import Result
from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, Param, TextRef
from ..domain.province import ProvinceYear
from ..domain.regulation import DocumentRule, Regulation, Scope
from ..workspace.folder import OUTPUT_FOLDER
from ..workspace.province_settings import Issued, ProvinceSettings
from ..workspace.settings import Settings
from .context.province import province_context, signer_of
from .store import SUFFIX, StoredTemplate, find_template, load_template

PROVINCE_FOLDER = "province"
"""The folder of the province's own documents, under the output folder of the province."""


@dataclass(frozen=True, slots=True)
class ProvinceDocument:
    """A document as it is to be written: ``path`` below the output folder, what it was made with."""

    rule: DocumentRule
    path: str
    data: bytes
    template: StoredTemplate


@dataclass(frozen=True, slots=True)
class ProvinceDocuments:
    """The documents of a province's year; ``held`` are the ids of those whose template is wrong."""

    documents: tuple[ProvinceDocument, ...]
    findings: tuple[Finding, ...]
    held: frozenset[str] = frozenset()


def province_documents(
    province: ProvinceYear, settings: ProvinceSettings, first: Settings
) -> ProvinceDocuments:
    """Render the province's documents; ``first`` are the settings of any of its districts.

    A template that is wrong holds back its document and is told with every place; nothing else stops.
    """
    made: list[ProvinceDocument] = []
    findings: list[Finding] = []
    held: set[str] = set()
    for rule in province.whole.regulation.documents:
        if rule.scope is not Scope.PROVINCE:
            continue
        path = f"{PROVINCE_FOLDER}/{rule.file}{SUFFIX}"
        if not _any_result(province):
            why = {"document": rule.name, "why": TextRef("why.no-result")}
            findings.append(Finding(Code.DOCUMENT_NOT_WRITTEN, _place(path), why, None, rule.source))
            continue
        template = find_template(rule.template, settings.templates)
        wrong = tuple(_wrong(template, rule))
        if wrong:
            held.add(rule.id)
            findings += wrong
            continue
        findings += _openings(rule, province, settings, path)
        made.append(
            ProvinceDocument(rule, path, _rendered(template, rule, province, settings, first), template)
        )
    return ProvinceDocuments(tuple(made), tuple(findings), frozenset(held))


def province_templates(regulation: Regulation, settings: ProvinceSettings) -> Iterator[StoredTemplate]:
    """The templates of the documents a province issues."""
    for rule in regulation.documents:
        if rule.scope is Scope.PROVINCE:
            yield find_template(rule.template, settings.templates)


def _any_result(province: ProvinceYear) -> bool:
    return any(commune.result is not Result.UNDETERMINED for commune in province.whole.communes)


def _place(path: str) -> Place:
    return Place(f"{OUTPUT_FOLDER}/{path}")


def _wrong(template: StoredTemplate, rule: DocumentRule) -> Iterator[Finding]:
    """What is wrong with an office's own template; ours was checked when it was made."""
    from .context.fields import fields_of
    from .engine.checking import check_template

    if template.of_office or not template.exists:
        name = f"templates/{template.stem}{SUFFIX}" if template.of_office else f"{template.stem}{SUFFIX}"
        found = check_template(Path(template.path), fields_of(rule), name=name)
        yield from (finding for finding in found if finding.is_error)


def _openings(
    rule: DocumentRule, province: ProvinceYear, settings: ProvinceSettings, path: str
) -> Iterator[Finding]:
    """The number and the signer that are not known: the document leaves the usual open space."""
    if rule.symbol and not settings.issued.get(rule.id, Issued()).number:
        where = TextRef("papers.numbers.province")
        yield Finding(Code.NUMBER_OPEN, _place(path), {"document": rule.name, "where": where})
    if not signer_of(rule, settings).name:
        office = province.whole.regulation.signer(rule.signer).office
        about: dict[str, Param] = {"document": rule.name, "office": office}
        about["where"] = TextRef("papers.signers.province")
        yield Finding(Code.SIGNER_MISSING, _place(path), about)


def _rendered(
    template: StoredTemplate,
    rule: DocumentRule,
    province: ProvinceYear,
    settings: ProvinceSettings,
    first: Settings,
) -> bytes:
    context = province_context(rule, province, settings, first)
    return load_template(template).render(context, title=rule.name)
