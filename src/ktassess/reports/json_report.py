"""The review as one JSON object, for scripts: the shape is fixed by ``docs/schema/check.schema.json``.

Keys are never taken away and never change their meaning; new ones are only added, and only at the end of
an object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..domain import statistics
from ..domain.assessment import Result
from ..domain.findings import Finding
from ..domain.members import MemberSpread
from ..domain.outcome import CommuneOutcome, ScoreLine, StepOutcome, YearReview
from ..domain.past import by_code
from .plain import iso, number, points_string
from .texts import Texts, cell_text

SCHEMA_VERSION = 1
"""Version of the shape; it changes only when an existing key changes its meaning."""

WEAKEST = 3
"""How many of a commune's weakest criteria are listed."""


def review_json(review: YearReview, catalogue: Texts) -> dict[str, Any]:
    """The review as plain values ready for :func:`json.dumps`, in the documented order of keys.

    Points are strings with exact decimals, dates are ISO, and what is not known is None.
    """
    before = review.past.review if review.past is not None else None
    last_year = by_code(before) if before is not None else {}
    return {
        "schema_version": SCHEMA_VERSION,
        "regulation": review.regulation.id,
        "year": review.year,
        "as_of": review.as_of.isoformat(),
        "summary": _summary(review),
        "communes": [_commune(commune, last_year) for commune in review.communes],
        "deadlines": [_step(step) for step in review.deadlines],
        "findings": [finding_json(finding, catalogue) for finding in review.findings],
    }


def _summary(review: YearReview) -> dict[str, int]:
    count = statistics.counts(review)
    return {
        "workbooks": review.files.read + review.files.failed,
        "read": review.files.read,
        "passed": count.passed,
        "failed": count.failed,
        "undetermined": count.undetermined,
        "errors": count.errors,
        "warnings": count.warnings,
        "notes": count.notes,
        "passed_over": review.files.passed_over,
        "unreadable": review.files.failed,
        "found": review.files.found,
    }


def _commune(commune: CommuneOutcome, last_year: Mapping[str, CommuneOutcome]) -> dict[str, Any]:
    return {
        "code": commune.code,
        "name": commune.name,
        "locality_class": commune.class_id,
        "threshold": None if commune.threshold is None else number(commune.threshold),
        "self_total": points_string(commune.self_total),
        "appraised_total": points_string(commune.appraised_total),
        "basis": commune.basis.value,
        "total": points_string(commune.total),
        "result": commune.result.value,
        "conclusion": _conclusion(commune.conclusion),
        "scores": [_score(line) for line in commune.lines],
        "deadlines": [_step(step) for step in commune.deadlines],
        "margin": points_string(commune.margin),
        "weakest": [
            {"criterion": loss.criterion, "lost": points_string(loss.lost)}
            for loss in statistics.weakest_criteria(commune, WEAKEST)
        ],
        "file": commune.file,
        "members": [_spread(each) for each in commune.spreads],
        "last_year": _last_year(last_year.get(commune.code or "")),
    }


def _last_year(before: CommuneOutcome | None) -> dict[str, Any] | None:
    if before is None:
        return None
    return {
        "total": points_string(before.total),
        "result": before.result.value,
        "recognised": statistics.is_recognised(before),
    }


def _spread(spread: MemberSpread) -> dict[str, Any]:
    return {
        "criterion": spread.criterion,
        "given": spread.given,
        "blank": spread.blank,
        "mean": points_string(spread.mean),
        "median": points_string(spread.median),
        "low": points_string(spread.lowest),
        "high": points_string(spread.highest),
    }


def _conclusion(conclusion: Result | None) -> str | None:
    return None if conclusion in (None, Result.UNDETERMINED) else conclusion.value


def _score(line: ScoreLine) -> dict[str, Any]:
    return {
        "criterion": line.criterion,
        "maximum": points_string(line.maximum),
        "self": points_string(line.self_points),
        "appraised": points_string(line.appraised),
    }


def _step(step: StepOutcome) -> dict[str, Any]:
    return {
        "step": step.step,
        "due": step.due.isoformat(),
        "last_day": step.last_day.isoformat(),
        "done": iso(step.done),
        "status": step.status.value,
        "days_late": step.days_late,
        "last_working_day": step.last_working_day.isoformat(),
        "day_off": step.day_off,
    }


def finding_json(finding: Finding, catalogue: Texts) -> dict[str, Any]:
    """One finding as JSON shows it."""
    texts = catalogue.finding(finding)
    place = finding.place
    return {
        "code": finding.code.id,
        "severity": finding.severity.value,
        "commune": finding.commune,
        "file": place.file if place else None,
        "sheet": place.sheet if place else None,
        "cell": cell_text(catalogue, place),
        "message": texts.message,
        "hint": texts.hint,
        "clause": finding.clause or None,
    }
