"""One district beside many others: a few numbers, and its errors and warnings counted file by file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import date

from ..domain.codes import Code, Severity
from ..domain.outcome import Files, StepOutcome, YearReview
from ..domain.regulation import Level
from ..domain.statistics import MISSED, Counts, counts
from .finding_groups import FindingGroup, finding_groups


@dataclass(frozen=True, slots=True)
class Trouble:
    """How many findings of one code there are in one file, or about one commune where no file is to blame.

    ``where`` is the file, else the commune; "" where there is neither.
    """

    code: Code
    where: str
    count: int


@dataclass(frozen=True, slots=True)
class DistrictSummary:
    """What is told of a district among many: ``name`` with its kind, ``path`` as the user gave it.

    ``missed_steps`` counts the steps of its communes and its own that were late or are overdue; ``missed``
    are its own. ``troubles`` are its errors, then its warnings.
    """

    name: str
    path: str
    year: int | None
    as_of: date
    files: Files
    counts: Counts
    missed_steps: int
    missed: tuple[StepOutcome, ...]
    troubles: tuple[Trouble, ...]


def summary_of(name: str, path: str, review: YearReview) -> DistrictSummary:
    """The summary of a district's review."""
    missed = tuple(
        step
        for step in review.deadlines
        if step.status in MISSED and review.regulation.step(step.step).level is Level.DISTRICT
    )
    of_communes = sum(step.status in MISSED for commune in review.communes for step in commune.deadlines)
    return DistrictSummary(
        name,
        path,
        review.year,
        review.as_of,
        review.files,
        counts(review),
        of_communes + len(missed),
        missed,
        troubles_of(review),
    )


def whole_files(districts: Sequence[DistrictSummary]) -> Files:
    """The files of all districts together."""
    return Files(*map(sum, zip(*(astuple(district.files) for district in districts), strict=True)))


def whole_counts(districts: Sequence[DistrictSummary]) -> Counts:
    """The units, results and findings of all districts together."""
    return Counts(*map(sum, zip(*(astuple(district.counts) for district in districts), strict=True)))


def troubles_of(review: YearReview) -> tuple[Trouble, ...]:
    """The errors of a review, then its warnings, counted by file."""
    found = Counter(
        (finding.code, _where(group))
        for group in finding_groups(review)
        for finding in group.findings
        if finding.severity is not Severity.NOTE
    )
    troubles = (Trouble(code, where, count) for (code, where), count in found.items())
    return tuple(sorted(troubles, key=lambda trouble: trouble.code.severity is not Severity.ERROR))


def _where(group: FindingGroup) -> str:
    if group.file is not None:
        return group.file
    return group.key or "" if group.commune is None else group.commune.name
