"""Two patterns of one form made into one that holds for both: cells nobody reads may hold what they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from ..criteria import is_total
from ..grid import Value
from ..labels import label_of
from ..references import Position
from .pattern import Idle, Pattern, SheetPattern

_MOST_TEXTS = 12


def widened(known: Pattern, other: Pattern) -> Pattern | None:
    """One pattern for what both hold for; None where they differ in more than in cells nobody reads.

    Numbers nobody reads (a rate worked out by a formula) may be any number, unless they stand beside a label
    or in a row of totals, where one might be held against a value that is read. A text may be no other than
    those that were seen. Columns of a table that are read hold nothing of the kind.
    """
    if not _alike(known, other):
        return None
    sheets = []
    for one, another in zip(known.sheets, other.sheets, strict=True):
        wider = _sheet(one, another)
        if wider is None:
            return None
        sheets.append(wider)
    return replace(other, sheets=tuple(sheets))


def _alike(known: Pattern, other: Pattern) -> bool:
    """Whether two patterns read the same cells in the same way."""

    def cells(pattern: Pattern) -> list[object]:
        parts = (
            pattern.info,
            pattern.scores,
            pattern.total,
            pattern.council,
            pattern.member_scores,
            pattern.statistics,
        )
        return [
            *(
                (part.sheet, [(cell.position, cell.cell, cell.read is None) for cell in part.cells])
                for part in parts
            ),
            [(label, found.label_cell, found.value_cell) for label, found in pattern.labels],
            (pattern.criteria, pattern.rates, pattern.members, pattern.form_version),
        ]

    return len(known.sheets) == len(other.sheets) and cells(known) == cells(other)


def _sheet(known: SheetPattern, other: SheetPattern) -> SheetPattern | None:
    constants: dict[Position, Value] = {}
    idle: dict[Position, Idle] = {}
    for at in known.constants.keys() | other.constants.keys() | known.idle.keys():
        before, now = known.constants.get(at), other.constants.get(at)
        if at not in known.idle and before == now and now is not None:
            constants[at] = now
        elif (wider := _idle(known.idle.get(at), before, now)) is not None:
            idle[at] = wider
        else:
            return None
    same = _values(known) == _values(other)
    return (
        replace(other, constants=constants, idle=idle) if same and _are_idle(idle, constants, other) else None
    )


def _values(sheet: SheetPattern) -> tuple[object, ...]:
    return sheet.frame, sheet.required, sheet.optional, sheet.read


def _idle(known: Idle | None, before: Value | None, now: Value | None) -> Idle | None:
    """What a cell may hold that held one thing, or what is known of it, and now holds another."""
    if known is None:
        known = Idle(type(before) is Decimal, frozenset() if type(before) is Decimal else frozenset({before}))
    if known.number:
        return known if type(now) is Decimal else None
    wider = known.texts | {now}
    return Idle(False, wider) if (now is None or type(now) is str) and len(wider) <= _MOST_TEXTS else None


def _are_idle(
    idle: Mapping[Position, Idle], constants: Mapping[Position, Value], sheet: SheetPattern
) -> bool:
    """Whether nothing is read from these cells, nor held against them."""
    rows = {row for (row, _), each in idle.items() if each.number}
    beside = (value for (row, _), value in constants.items() if row in rows and isinstance(value, str))
    return not any(column in sheet.read for _, column in idle) and not any(
        label_of(text) is not None or (sheet.read and is_total(text)) for text in beside
    )
