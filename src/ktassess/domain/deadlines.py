"""The deadline chain: how an act stands against the day the law names.

"trước ngày" is *before*: the last day beyond dispute is the day before; an act dated on the day itself is
a case of its own, judged as the regulation says. "chậm nhất" includes the day. A day off is named, and the
last working day before it; the statutory date is never moved.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from .outcome import StepOutcome, StepStatus
from .regulation import DeadlineStep, DueRule, OnTheDay

DayOff = Callable[[date], str | None]
"""Why a date is a day off (``saturday``, ``sunday``, a holiday's name); None for a working day."""

_ONE_DAY = timedelta(days=1)


def weekend(day: date) -> str | None:
    """The plainest calendar: Saturdays and Sundays are days off."""
    return {5: "saturday", 6: "sunday"}.get(day.weekday())


def last_working_day(day: date, day_off: DayOff) -> date:
    """The day itself, or the nearest working day before it."""
    while day_off(day):
        day -= _ONE_DAY
    return day


def last_day_beyond_dispute(step: DeadlineStep, year: int) -> date:
    """The last day on which nobody can call the act late."""
    due = step.due(year)
    if step.rule is DueRule.BY or step.on_the_day is OnTheDay.ON_TIME:
        return due
    return due - _ONE_DAY


def _last_day_not_late(step: DeadlineStep, year: int) -> date:
    due = step.due(year)
    if step.rule is DueRule.BEFORE and step.on_the_day is OnTheDay.LATE:
        return due - _ONE_DAY
    return due


class Due:
    """When a step is due in a year: worked out once, then asked how each commune's act stands against it."""

    __slots__ = ("_day_off", "_due", "_last_day", "_last_working_day", "_not_late", "_step")

    def __init__(self, step: DeadlineStep, year: int, day_off: DayOff = weekend) -> None:
        self._step = step.id
        self._due = step.due(year)
        self._last_day = last_day_beyond_dispute(step, year)
        self._not_late = _last_day_not_late(step, year)
        self._last_working_day = last_working_day(self._last_day, day_off)
        self._day_off = day_off(self._last_day)

    def outcome(self, *, done: date | None, happened: bool, as_of: date) -> StepOutcome:
        """How the step stands on ``as_of``.

        ``done`` is the date of the act; ``happened`` says that the papers show the act although no date is
        given. ``days_late`` counts from the last day that is not late.
        """
        not_late = self._not_late
        days_late = 0
        if done is not None:
            if done <= self._last_day:
                status = StepStatus.ON_TIME
            elif done <= not_late:
                status = StepStatus.ON_THE_DAY
            else:
                status = StepStatus.LATE
                days_late = (done - not_late).days
        elif happened:
            status = StepStatus.MISSING
        elif as_of <= not_late:
            status = StepStatus.PENDING
        else:
            status = StepStatus.OVERDUE
            days_late = (as_of - not_late).days
        return StepOutcome(
            self._step,
            self._due,
            self._last_day,
            done,
            status,
            days_late,
            self._last_working_day,
            self._day_off,
        )


def step_outcome(
    step: DeadlineStep,
    year: int,
    *,
    done: date | None,
    happened: bool,
    as_of: date,
    day_off: DayOff = weekend,
) -> StepOutcome:
    """How one step stands on ``as_of``; ``done`` and ``happened`` as for :meth:`Due.outcome`."""
    return Due(step, year, day_off).outcome(done=done, happened=happened, as_of=as_of)
