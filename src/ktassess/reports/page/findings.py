"""The findings as the page shows them: unit by unit, file by file, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ...domain.codes import Severity
from ...domain.findings import Finding as DomainFinding
from ..finding_groups import by_gravity, finding_groups
from ..texts import Texts, severity_text
from .communes import Commune
from .parts import MAX_FINDINGS, Part
from .places import Link, cell_link, file_link, shown


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding in words."""

    severity: str
    severity_text: str
    code: str
    message: str
    hint: str
    clause: str
    place: Link | None


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one commune (or of the district) in one file; ``anchor`` leads to the commune."""

    title: str
    anchor: str
    file: Link | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """The groups shown, and how many findings there are in all."""

    groups: tuple[Group, ...]
    shown: int
    whole: int


def findings(parts: Sequence[Part], shown_communes: Iterable[Commune], texts: Texts) -> Findings:
    """The findings of all parts; where there are too many, the gravest."""
    everything = [finding for part in parts for finding in part.review.findings]
    kept: set[int] | None = None
    if len(everything) > MAX_FINDINGS:
        kept = {id(finding) for finding in by_gravity(everything)[:MAX_FINDINGS]}
    anchors = {(id(commune.part), commune.outcome.key): commune.anchor for commune in shown_communes}
    groups = tuple(group for part in parts for group in _groups(part, kept, anchors, texts))
    return Findings(groups, sum(len(group.findings) for group in groups), len(everything))


def _groups(
    part: Part, kept: set[int] | None, anchors: Mapping[tuple[int, str], str], texts: Texts
) -> Iterable[Group]:
    for group in finding_groups(part.review):
        own = [finding for finding in group.findings if kept is None or id(finding) in kept]
        if not own:
            continue
        name = shown(group.commune.name if group.commune else group.key or part.name)
        yield Group(
            title=name[:1].upper() + name[1:] or texts.text("report.whole-run"),
            anchor=anchors.get((id(part), group.key), "") if group.key is not None else "",
            file=file_link(part, group.file),
            findings=tuple(_finding(part, finding, texts) for finding in own),
        )


def _finding(part: Part, finding: DomainFinding, texts: Texts) -> Finding:
    said, place = texts.finding(finding), finding.place
    exact = place is not None and (place.sheet or place.cell)
    return Finding(
        severity=finding.severity.value,
        severity_text=severity_text(texts, finding.severity),
        code=finding.code.id,
        message=shown(said.message),
        hint=shown(said.hint),
        clause=shown(finding.clause),
        place=cell_link(part, place, texts) if exact else None,
    )


def severities(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Every severity and its word."""
    return tuple((severity.value, severity_text(texts, severity)) for severity in Severity)
