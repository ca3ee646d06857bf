"""The deadline chain as a picture and as text: the same steps, the same words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ...domain.entries import Entry
from ...domain.events import (
    DOSSIER_RECEIVED,
    DOSSIER_SENT,
    RECOGNISED,
    REPORTED,
    Events,
    commune_events,
    district_events,
)
from ...domain.outcome import StepOutcome, StepStatus
from ...domain.regulation import DeadlineStep, DueRule, Level, Regulation
from ..plain import dmy
from ..texts import Texts, day_off_text, status_and_days
from .communes import Commune
from .parts import Part
from .places import Link, entry_link, shown

_BEFORE, _AFTER = timedelta(days=21), timedelta(days=10)

SHAPES = {
    StepStatus.ON_TIME: "disc",
    StepStatus.ON_THE_DAY: "diamond",
    StepStatus.LATE: "triangle",
    StepStatus.OVERDUE: "cross",
    StepStatus.PENDING: "ring",
    StepStatus.MISSING: "question",
}
"""A shape for each state, so that colour is never the only sign."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step in words, and where it stands in the picture (percent of the width)."""

    name: str
    due: str
    due_at: str
    done: str
    at: str
    shape: str
    status: str
    note: str
    source: Link | None


@dataclass(frozen=True, slots=True)
class Row:
    """The steps of one commune, or those the district and the province owe themselves (no anchor)."""

    anchor: str
    name: str
    district: str
    steps: tuple[Step, ...]

    @property
    def summary(self) -> str:
        """All steps in one line, for those who do not see the picture."""
        return "; ".join(f"{step.name}: {step.status}" for step in self.steps)


@dataclass(frozen=True, slots=True)
class DueMark:
    """A due day on the axis."""

    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A step as the regulation has it: its due day and its clause."""

    name: str
    due: str
    clause: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole picture: its axis, its rules and rows, and the day of the report where it falls within."""

    first: str
    last: str
    marks: tuple[DueMark, ...]
    today: DueMark | None
    rules: tuple[Rule, ...]
    rows: tuple[Row, ...]


class _Scale:
    """Days as percentages of the picture's width; what lies outside stands at the edge."""

    def __init__(self, dues: Sequence[date]) -> None:
        self.first = min(dues) - _BEFORE
        self.last = max(dues) + _AFTER

    def at(self, day: date) -> str:
        whole = (self.last - self.first).days
        share = min(max((day - self.first).days, 0), whole) / whole
        return f"{1 + 98 * share:.2f}%"


def timeline(parts: Sequence[Part], shown_communes: Iterable[Commune], texts: Texts) -> Timeline | None:
    """The timeline of the communes shown and of the districts' own steps; None where there is no step."""
    steps = [step for part in parts for commune in part.review.communes for step in commune.deadlines]
    steps += [step for part in parts for step in part.review.deadlines]
    dues = sorted({step.due for step in steps})
    if not dues:
        return None
    scale = _Scale(dues)
    rows = [_commune_row(commune, scale, texts) for commune in shown_communes if commune.outcome.deadlines]
    rows += [row for level in (Level.DISTRICT, Level.PROVINCE) for row in _own(parts, level, scale, texts)]
    as_of = max(part.review.as_of for part in parts)
    inside = scale.first <= as_of <= scale.last
    return Timeline(
        dmy(scale.first),
        dmy(scale.last),
        tuple(DueMark(f"{due.day:02d}/{due.month:02d}", scale.at(due)) for due in dues),
        DueMark(dmy(as_of), scale.at(as_of)) if inside else None,
        tuple(_rules(parts[0].review.regulation, steps, texts)),
        tuple(rows),
    )


def _rules(regulation: Regulation, steps: Iterable[StepOutcome], texts: Texts) -> Iterable[Rule]:
    first: dict[str, StepOutcome] = {}
    for step in steps:
        first.setdefault(step.step, step)
    for rule in regulation.steps:
        if rule.id in first:
            yield Rule(shown(rule.name), due_words(texts, rule, first[rule.id]), shown(rule.source))


def due_words(texts: Texts, rule: DeadlineStep, step: StepOutcome) -> str:
    """The due date as the law means it: ``trước 15/11/2014`` or ``chậm nhất 30/12/2014``."""
    word = "before" if rule.rule is DueRule.BEFORE else "by"
    return texts.text(f"report.due.{word}", day=dmy(step.due))


def _commune_row(commune: Commune, scale: _Scale, texts: Texts) -> Row:
    outcome, part = commune.outcome, commune.part
    events = commune_events(
        part.review.regulation, outcome.assessment, outcome.listed, part.review.book, outcome.code
    )
    steps = tuple(_step(part, step, _source(part, step, events), scale, texts) for step in outcome.deadlines)
    return Row(commune.anchor, commune.name, commune.district, steps)


def _own(parts: Sequence[Part], level: Level, scale: _Scale, texts: Texts) -> Iterable[Row]:
    """The steps of that level: each district's, but the province's only once."""
    for part in parts if level is Level.DISTRICT else parts[:1]:
        regulation = part.review.regulation
        own = [step for step in part.review.deadlines if regulation.step(step.step).level is level]
        if own:
            events = district_events(regulation, part.review.book)
            steps = tuple(_step(part, step, _source(part, step, events), scale, texts) for step in own)
            of_district = level is Level.DISTRICT and part.name
            name = shown(part.name) if of_district else texts.text(f"report.level.{level.value}")
            yield Row("", name[:1].upper() + name[1:], "", steps)


def _source(part: Part, step: StepOutcome, events: Events) -> Entry[date] | None:
    """The entry a step's date was read from."""
    if step.done is None:
        return None
    rule = part.review.regulation.step(step.step)
    if not rule.per_commune:
        wanted: tuple[str, ...] = (REPORTED,)
    else:
        wanted = (DOSSIER_SENT, DOSSIER_RECEIVED) if rule.level is Level.COMMUNE else (RECOGNISED,)
    entries = (events.get(event) for event in wanted)
    return next((entry for entry in entries if entry is not None and entry.value == step.done), None)


def _step(part: Part, step: StepOutcome, source: Entry[date] | None, scale: _Scale, texts: Texts) -> Step:
    rule = part.review.regulation.step(step.step)
    note = ""
    if step.day_off is not None and step.status is StepStatus.PENDING:
        note = texts.text(
            "report.last-working-day",
            day=dmy(step.last_day),
            reason=day_off_text(texts, step.day_off),
            working=dmy(step.last_working_day),
        )
    return Step(
        name=shown(rule.name),
        due=due_words(texts, rule, step),
        due_at=scale.at(step.due),
        done=dmy(step.done) if step.done else "–",
        at=scale.at(step.done or step.due),
        shape=SHAPES[step.status],
        status=status_and_days(texts, step, part.review.as_of),
        note=note,
        source=entry_link(part, source, texts),
    )
