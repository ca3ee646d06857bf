"""Entries told column by column: what it takes to pack thousands of them in a fraction of the time.

Taken one by one, an entry and its place are two objects to be written down and made again. Taken as columns
(all values, all cells, …), they are a handful of lists, and made again in one go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any

from .entries import Entry, Place

Columns = tuple[Any, ...]

_new = tuple.__new__


def entries_apart(entries: Sequence[Entry[Any]]) -> Columns:
    """The columns of some entries: values, states, what stood there, and the columns of their places."""
    return (
        [entry[0] for entry in entries],
        [entry[1] for entry in entries],
        [entry[3] for entry in entries],
        *places_apart([entry[2] for entry in entries]),
    )


def entries_again(columns: Columns) -> Iterator[Entry[Any]]:
    """The entries those columns were made of, one after the other."""
    values, states, raws, *of_places = columns
    return map(_new, repeat(Entry), zip(values, states, places_again(of_places), raws, strict=True))


def places_apart(places: Sequence[Place | None]) -> Columns:
    """The columns of some places: files, sheets, cells."""
    return (
        [None if place is None else place[0] for place in places],
        [None if place is None else place[1] for place in places],
        [None if place is None else place[2] for place in places],
    )


def places_again(columns: Iterable[Any]) -> list[Place | None]:
    """The places those columns were made of."""
    files, sheets, cells = columns
    places = zip(files, sheets, cells, strict=True)
    if None not in files:  # as in nearly every workbook
        return list(map(_new, repeat(Place), places))
    return [None if place[0] is None else _new(Place, place) for place in places]
