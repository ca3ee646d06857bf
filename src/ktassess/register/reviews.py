"""From the register back to a review: a closed year as the reports and comparisons see a year.

Nothing is judged again: result, conclusion and decision are those on record. Points, thresholds and dates of
a year under another regulation are left out, for they cannot be held against this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ..domain.assessment import Result
from ..domain.deadlines import step_outcome
from ..domain.events import DOSSIER_RECEIVED, DOSSIER_SENT, RECOGNISED, REPORTED
from ..domain.history import Counting
from ..domain.outcome import (
    Basis,
    CommuneOutcome,
    Files,
    ScoreLine,
    StepOutcome,
    StepStatus,
    YearReview,
)
from ..domain.regulation import DeadlineStep, Level, Regulation
from .histories import recorded_year
from .records import Closing, RecordedBasis, RecordedResult, YearRecord

_RESULTS = {
    RecordedResult.PASSED: Result.PASSED,
    RecordedResult.FAILED: Result.FAILED,
    RecordedResult.UNDETERMINED: Result.UNDETERMINED,
    RecordedResult.NOT_ASSESSED: Result.UNDETERMINED,
}


def is_under(record: YearRecord, regulation: Regulation) -> bool:
    """Whether a year was assessed under this regulation: by its id, or its citation (a completed copy)."""
    counting = Counting(frozenset((regulation.id,)), frozenset((regulation.cite,)) - {""})
    return counting.include(recorded_year(record))


def review_of_records(
    records: Sequence[tuple[YearRecord, str | None]],
    regulation: Regulation,
    year: int,
    as_of: date,
    closing: Closing | None = None,
) -> YearReview:
    """A year on record as a review; each record comes with the code its unit has today (None: it has none).

    ``closing`` gives the district's own dates. There are no files and no findings: what is closed is settled.
    """
    last = min(as_of, date(year, 12, 31))
    outcomes = tuple(_outcome(record, code, regulation, last) for record, code in records)
    assessed = sum(outcome.workbooks for outcome in outcomes)
    return YearReview(
        regulation,
        year,
        last,
        outcomes,
        tuple(_own_steps(regulation, year, last, closing)),
        (),
        Files(assessed, assessed, 0, 0),
    )


def _outcome(record: YearRecord, code: str | None, regulation: Regulation, as_of: date) -> CommuneOutcome:
    ours = is_under(record, regulation)
    assessed = record.result is not RecordedResult.NOT_ASSESSED
    return CommuneOutcome(
        code=code,
        name=record.name,
        kind=record.kind,
        class_id=record.class_id if ours else None,
        threshold=record.threshold if ours else None,
        self_total=record.self_total if ours else None,
        appraised_total=record.appraised_total if ours else None,
        basis=Basis.SELF if record.basis is RecordedBasis.SELF else Basis.APPRAISED,
        total=record.total if ours else None,
        result=_RESULTS[record.result],
        conclusion=record.conclusion,
        lines=tuple(_lines(record)) if ours else (),
        deadlines=tuple(_steps(record, regulation, as_of, ours=ours)),
        workbooks=int(assessed),
    )


def _lines(record: YearRecord) -> Iterator[ScoreLine]:
    for score in record.scores:
        yield ScoreLine(score.criterion, score.maximum, score.self_points, score.appraised)


def _steps(record: YearRecord, regulation: Regulation, as_of: date, *, ours: bool) -> Iterator[StepOutcome]:
    dates = dict(record.milestones)
    decided = record.recognition.day if record.recognition else None
    for step in regulation.steps:
        if not step.per_commune:
            continue
        if step.level is Level.COMMUNE:
            if ours:
                sent = dates.get(DOSSIER_SENT) or dates.get(DOSSIER_RECEIVED)
                happened = record.result is not RecordedResult.NOT_ASSESSED
                yield step_outcome(step, record.year, done=sent, happened=happened, as_of=as_of)
        elif record.recognition is not None:
            done = decided or dates.get(RECOGNISED)
            found = step_outcome(step, record.year, done=done, happened=True, as_of=as_of)
            yield found if ours else _not_judged(step, found)
        elif ours and record.result is RecordedResult.PASSED:
            yield step_outcome(step, record.year, done=None, happened=False, as_of=as_of)


def _not_judged(step: DeadlineStep, found: StepOutcome) -> StepOutcome:
    """A recognition under another regulation, whose deadlines were other ones: neither early nor late."""
    status = StepStatus.MISSING if found.done is None else StepStatus.ON_TIME
    return StepOutcome(step.id, found.due, found.last_day, found.done, status, 0, found.last_working_day)


def _own_steps(
    regulation: Regulation, year: int, as_of: date, closing: Closing | None
) -> Iterable[StepOutcome]:
    dates = dict(closing.milestones) if closing is not None else {}
    for step in regulation.steps:
        if step.per_commune:
            continue
        of_district = step.level is Level.DISTRICT
        done = dates.get(REPORTED) if of_district else None
        yield step_outcome(step, year, done=done, happened=not of_district, as_of=as_of)
