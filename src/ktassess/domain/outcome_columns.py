"""A commune's outcome in plain values: it goes from process to process, for every commune of a year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Any

from .assessment import Result
from .entry_columns import Columns, places_again, places_apart
from .outcome import Basis, CommuneOutcome, ScoreLine, StepOutcome
from .regulation import Kind

_PLAIN = ("code", "name", "class_id", "kept", "file", "appraisal", "listed", "workbooks", "unread", "spreads")
_POINTS = ("threshold", "self_total", "appraised_total", "total")
_STEP = tuple(each.name for each in fields(StepOutcome))

_new = tuple.__new__
_plain, _of_points, _of_step = attrgetter(*_PLAIN), attrgetter(*_POINTS), attrgetter(*_STEP)


def outcome_apart(of: CommuneOutcome) -> Columns:
    """The outcome as plain values; its lines as columns."""
    criteria, *points, places = zip(*of.lines, strict=True) if of.lines else ((), (), (), (), ())
    return (
        _plain(of),
        _texts(_of_points(of)),
        _texts((of.kind, of.basis, of.result, of.conclusion)),
        [_of_step(step) for step in of.deadlines],
        criteria,
        [_texts(column) for column in points],
        places_apart(places),
    )


def outcome_again(*columns: Any) -> CommuneOutcome:
    """The outcome again, equal to the one taken apart."""
    plain, totals, (kind, basis, result, conclusion), steps, criteria, points, places = columns
    lines = zip(criteria, *(map(_number, column) for column in points), places_again(places), strict=True)
    known: dict[str, Any] = dict(zip((*_PLAIN, *_POINTS), (*plain, *map(_number, totals)), strict=True))
    return CommuneOutcome(
        kind=kind and Kind(kind),
        basis=Basis(basis),
        result=Result(result),
        conclusion=conclusion and Result(conclusion),
        lines=tuple([_new(ScoreLine, line) for line in lines]),
        deadlines=tuple([StepOutcome(*step) for step in steps]),
        **known,
    )


def _texts(values: Iterable[object]) -> list[str | None]:
    return [None if value is None else str(value) for value in values]


@lru_cache(maxsize=4096)
def _number(text: str | None) -> Decimal | None:
    """The same points are one object, of half a million in a country."""
    return None if text is None else Decimal(text)
