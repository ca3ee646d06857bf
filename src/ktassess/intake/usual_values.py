"""The values of a sheet whose rows are of the usual form, as the fast reader would give them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import cast

from .grid import Value, converted
from .number_formats import NumberFormats
from .references import Position
from .usual import UsualRows
from .usual_texts import NotUsualError

_DAY_ZERO = datetime(1899, 12, 30)
_FIRST_SURE_DAY, _LAST_DAY = 61, 2_958_465
"""Before 1 March 1900 no two programs count days alike; the last is in the year 9999."""

_MILLISECONDS = 86_400_000


def values_of_usual(
    rows: UsualRows, texts: Sequence[str | None], formats: NumberFormats
) -> dict[Position, Value]:
    """The values of one sheet from the first cell to the last; NotUsualError where a reader has to tell."""
    layout = rows.layout
    listed: list[Value | None] = [texts[index] for index in rows.indexes]
    nothing = None in listed or None in rows.texts
    listed += rows.numbers
    listed += rows.texts
    values = dict(zip(layout.places, map(listed.__getitem__, layout.order), strict=True))
    if not formats.numbers.issuperset(layout.formats):
        for place, written, look in zip(layout.numeric, rows.written, layout.formats, strict=True):
            if look in formats.dates:
                values[place] = _moment(written)
            elif look not in formats.numbers:
                raise NotUsualError
    if nothing:
        return {place: value for place, value in values.items() if value is not None}
    return cast("dict[Position, Value]", values)


@lru_cache(maxsize=4096)
def _moment(written: bytes) -> Value | None:
    """The moment a number (in its tags) stands for: a time where it is less than a day, else a date."""
    days = float(written.removeprefix(b">").removesuffix(b"</"))
    if days.is_integer() and _FIRST_SURE_DAY <= days <= _LAST_DAY:
        return converted((_DAY_ZERO + timedelta(days=days)).date())
    if not (0 <= days < 1 or _FIRST_SURE_DAY <= days < _LAST_DAY):
        raise NotUsualError
    moment = _DAY_ZERO + timedelta(milliseconds=int(days * _MILLISECONDS + 0.5))
    return converted(moment if days >= 1 else moment.time())
