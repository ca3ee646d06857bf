"""Findings in the order in which a person works through them: unit by unit, file by file, errors first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.codes import Severity
from ..domain.findings import Finding
from ..domain.outcome import CommuneOutcome, YearReview

_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """The findings of one commune (None: of the district or of a file) that stand in one file (or in none).

    ``key`` is what the findings call the commune: its code, or its name where the code is not known.
    """

    key: str | None
    commune: CommuneOutcome | None
    file: str | None
    findings: tuple[Finding, ...]


def by_gravity(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with errors first, then warnings, then notes; otherwise in the order given."""
    return tuple(sorted(findings, key=lambda finding: _GRAVITY[finding.severity]))


def finding_groups(review: YearReview) -> tuple[FindingGroup, ...]:
    """All findings, each exactly once: the communes' in the review's order, then the rest."""
    communes = {commune.key: commune for commune in reversed(review.communes)}
    gathered: dict[tuple[str | None, str | None], list[Finding]] = {}
    for finding in review.findings:
        file = finding.place.file if finding.place else None
        gathered.setdefault((finding.commune, file), []).append(finding)
    order = {key: place for place, key in enumerate(commune.key for commune in review.communes)}
    last = len(order)
    keys = sorted(gathered, key=lambda key: last + 1 if key[0] is None else order.get(key[0], last))
    return tuple(
        FindingGroup(
            key, communes.get(key) if key is not None else None, file, by_gravity(gathered[key, file])
        )
        for key, file in keys
    )
