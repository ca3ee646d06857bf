"""Mergers and new codes: written down, with the user's say about whose years the successor keeps."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import UsageError
from .interface import Register
from .records import Put, Stamp, Succession


def merge_units(
    register: Register,
    stamp: Stamp,
    *,
    successor: str,
    predecessors: Sequence[str],
    year: int,
    keeps_years_of: str | None,
    note: str = "",
    withdrawn: bool = False,
) -> Put:
    """Write down that from ``year`` on ``successor`` stands in the place of ``predecessors``.

    ``keeps_years_of`` is the predecessor whose years it keeps, None where it begins anew: the user's say.
    All units must be known to the register. ``withdrawn``: take such an entry back. Raises UsageError for a
    unit nobody knows, one whose years cannot be kept because it is no predecessor, and a circle.
    """
    known = {unit.code for unit in register.units()}
    for code in (successor, *predecessors):
        if code not in known:
            raise UsageError("error.db.unit-unknown", code=code)
    if keeps_years_of is not None and keeps_years_of not in predecessors:
        raise UsageError("error.db.not-a-predecessor", code=keeps_years_of, known=", ".join(predecessors))
    if not predecessors or (set(predecessors) == {successor} and not withdrawn):
        raise UsageError("error.db.no-predecessor")
    succession = Succession(successor, year, tuple(predecessors), keeps_years_of, note, withdrawn=withdrawn)
    with register.change(stamp) as writing:
        if not withdrawn and (circle := circle_of([*register.successions(), succession])):
            raise UsageError("error.db.circle", codes=", ".join(circle))
        return writing.put_succession(succession)


def circle_of(successions: Sequence[Succession]) -> tuple[str, ...]:
    """The units of a circle among mergers, where one stands in the place of its own successor; else empty."""
    into: dict[str, set[str]] = {}
    for merger in successions:
        for code in merger.predecessors:
            if code != merger.successor:
                into.setdefault(code, set()).add(merger.successor)
    for start in sorted(into):
        waiting, seen = list(into[start]), set[str]()
        while waiting:
            code = waiting.pop()
            if code == start:
                return (start, *sorted(seen))
            if code not in seen:
                seen.add(code)
                waiting.extend(into.get(code, ()))
    return ()
