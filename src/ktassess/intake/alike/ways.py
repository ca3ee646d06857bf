"""Short ways to read a cell: what a value of its usual type is read as, remembered by the value.

Each says what :class:`~..cells.Reader` would, of a cell that is neither struck through nor merged; where that
is not plain to see there is no short way. Equal values of one type are written alike (numbers are as
:func:`~..grid.plain` leaves them), so that what is read of one holds for the other.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import Any

from ...domain.entries import State
from ..cells import Told, told_line, told_lines
from ..dates import NumberAndDate, read_number_and_date
from ..grid import Value, shown
from ..label_values import official_code

_MOST = 8192
_LONGEST = 200
_BLANK: Told = None, State.BLANK, ""


class NoShortWayError(LookupError):
    """A value has to be read the way all values are."""


class Way(dict[Value | None, Told]):
    """What values are read as, by the value; NoShortWayError for one that is not of the usual type."""

    def __init__(self, kind: type, tell: Callable[[Any], Told]) -> None:
        super().__init__({None: _BLANK})
        self._kind, self._tell = kind, tell

    def __missing__(self, value: Value | None) -> Told:
        """What a value not seen before is read as."""
        if type(value) is not self._kind:
            raise NoShortWayError
        told = self._tell(value)
        if len(told[2]) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
                self[None] = _BLANK
            self[value] = told
        return told


def _told_number(value: Decimal) -> Told:
    return value, State.GIVEN, shown(value)


def _told_whole(value: Decimal) -> Told:
    if value < 0 or value != value.to_integral_value():
        raise NoShortWayError
    return int(value), State.GIVEN, shown(value)


def _told_day(value: datetime) -> Told:
    return value.date(), State.GIVEN, shown(value)


def _told_time(value: time) -> Told:
    return value, State.GIVEN, shown(value)


def _told_code(text: str) -> Told:
    line, state, raw = told_line(text)
    return official_code(line), state, raw


def _told_decision_number(text: str) -> Told:
    line, state, raw = told_line(text)
    return _decision(line).number, state, raw


def _told_decision_date(text: str) -> Told:
    line, state, raw = told_line(text)
    return _decision(line).issued, state, raw


@lru_cache(maxsize=64)
def _decision(line: str) -> NumberAndDate:
    """Number and date of a decision; NoShortWayError where it does not have both."""
    reading = read_number_and_date(line)
    if not reading.number or reading.issued is None:
        raise NoShortWayError
    return reading


LINE, LINES, CODE = Way(str, told_line), Way(str, told_lines), Way(str, _told_code)
NUMBER, WHOLE = Way(Decimal, _told_number), Way(Decimal, _told_whole)
DECISION_NUMBER, DECISION_DATE = Way(str, _told_decision_number), Way(str, _told_decision_date)
DAY, TIME = Way(datetime, _told_day), Way(time, _told_time)
