"""The columns of a year's row: fixed ones, three a criterion, one an event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...domain.text import fold
from ...layout.years import PointsColumn, YearColumn
from ..records import YearRecord

_TYPED_POINTS = re.compile(r"(?:tieu chi|tc) ?(\d{1,2}) (.+)")
_KEYED_POINTS = re.compile(r"(maximum|self|appraised)_(\d{1,2})")
_KEYED_EVENT = re.compile(r"date_([a-z][a-z0-9-]*)")
_EVENT_IN_BRACKETS = re.compile(r"\(([a-z][a-z0-9-]*)\)\s*$")


@dataclass(frozen=True, slots=True)
class Points:
    """The column of a criterion's points of one kind."""

    of: PointsColumn
    criterion: int


@dataclass(frozen=True, slots=True)
class EventDate:
    """The column of an event's date."""

    event: str


Column = YearColumn | Points | EventDate


def columns_for(records: Iterable[YearRecord]) -> tuple[Column, ...]:
    """All columns these records need: the fixed ones, then criteria, then events, each in order."""
    criteria: set[int] = set()
    events: set[str] = set()
    for record in records:
        criteria.update(score.criterion for score in record.scores)
        events.update(event for event, _ in record.milestones)
    return (
        *YearColumn,
        *(Points(of, number) for number in sorted(criteria) for of in PointsColumn),
        *(EventDate(event) for event in sorted(events)),
    )


def key_of(column: Column) -> str:
    """A column's heading in csv files."""
    match column:
        case YearColumn():
            return column.key
        case Points(of, criterion):
            return f"{of.key}_{criterion}"
        case EventDate(event):
            return f"date_{event}"


def heading_of(column: Column, event_names: Mapping[str, str]) -> str:
    """A column's heading in workbooks."""
    match column:
        case YearColumn():
            return column.label
        case Points(of, criterion):
            return f"TC{criterion} {of.label}"
        case EventDate(event):
            return f"{event_names.get(event, event)} ({event})"


def column_of(heading: str) -> Column | None:
    """The column a heading means, as we write it or as people do; None for any other column."""
    text = heading.strip()
    if keyed := _KEYED_POINTS.fullmatch(text):
        of = next(each for each in PointsColumn if each.key == keyed[1])
        return Points(of, int(keyed[2]))
    if dated := _KEYED_EVENT.fullmatch(text):
        return EventDate(dated[1])
    by_key = next((column for column in YearColumn if column.key == text), None)
    if by_key is not None:
        return by_key
    folded = fold(text)
    if typed := _TYPED_POINTS.fullmatch(folded):
        kind = next((each for each in PointsColumn if typed[2] in each.folded), None)
        return Points(kind, int(typed[1])) if kind else None
    if bracketed := _EVENT_IN_BRACKETS.search(text):
        return EventDate(bracketed[1])
    return next((column for column in YearColumn if folded in column.folded), None)
