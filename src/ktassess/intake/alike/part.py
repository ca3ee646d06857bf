"""The cells of one part of an assessment, read all at once: what each was read as, then their entries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ...domain.entries import Entry, Place
from ...domain.findings import Finding
from ..cells import Reader, Told
from ..grid import Grid, Value
from ..label_values import LabelReader
from ..references import Position
from .ways import NoShortWayError, Way

Read = Callable[[Any, int, int], Entry[Any]]

_MOST = 64
"""Values of one cell that are remembered where it has no short way."""

_new = tuple.__new__


class DiffersError(Exception):
    """A workbook is not like the pattern, or there is something to say about it."""


class ValueCell(NamedTuple):
    """A cell that was read as a value: what stood there, and what it was read as.

    ``cell`` None: there is no such cell, and the entry says so. ``read`` asks a :class:`Reader` for the cell,
    or a :class:`LabelReader`; None: nothing else may stand there. ``way`` is the short way for a value of the
    type it is usually of.
    """

    position: Position
    cell: str | None
    value: Value | None
    entry: Entry[Any]
    read: Read | None
    way: Way | None


class _Own(dict[Value | None, Told]):
    """What the values of one cell were read as, where there is no short way."""

    def __missing__(self, value: Value | None) -> Told:
        raise NoShortWayError


class Part:
    """The cells of one part of an assessment, in the order of its entries; all stand on one sheet.

    What a value is read as hangs on nothing but the value: the sheet has the same frame, no cell is struck
    through, and none but the first of a merged range is read. So it is read once.
    """

    def __init__(self, sheet: int = 0, cells: tuple[ValueCell, ...] = ()) -> None:
        self.sheet, self.cells = sheet, cells
        self._positions = tuple(cell.position for cell in cells)
        self._names = tuple(cell.cell for cell in cells)
        self._known = tuple(cell.value for cell in cells)
        self._absent = tuple((index, cell.entry) for index, cell in enumerate(cells) if cell.cell is None)
        self._ways = tuple(map(_way_of, cells))

    def entries(
        self, grid: Grid, file: str, ask: Callable[[list[Finding]], Reader | LabelReader], texts: list[str]
    ) -> list[Entry[Any]]:
        """The entries of another workbook; its new ``texts`` are collected.

        DiffersError where it differs, or where there is something to say. ``ask`` makes the reader of the
        sheet, which is seldom wanted, from the list its findings go to.
        """
        values = list(map(grid.values.get, self._positions))
        try:
            told = [way[value] for way, value in zip(self._ways, values, strict=True)]
        except NoShortWayError:
            told = self._asked(values, ask)
        texts += [
            value
            for value, known in zip(values, self._known, strict=True)
            if type(value) is str and value != known
        ]
        sheet = grid.name
        entries = [
            _new(Entry, (value, state, _new(Place, (file, sheet, cell)), raw))
            for (value, state, raw), cell in zip(told, self._names, strict=True)
        ]
        for index, entry in self._absent:
            entries[index] = entry
        return entries

    def _asked(
        self, values: list[Value | None], ask: Callable[[list[Finding]], Reader | LabelReader]
    ) -> list[Told]:
        """What the values are read as, where a reader has to be asked for some of them."""
        findings: list[Finding] = []
        reader = ask(findings)
        told: list[Told] = []
        for cell, way, value in zip(self.cells, self._ways, values, strict=True):
            try:
                told.append(way[value])
            except NoShortWayError:
                if cell.read is None:
                    raise DiffersError from None
                told.append(_told(cell.read(reader, *cell.position)))
                if findings:
                    raise DiffersError from None
                if isinstance(way, _Own) and len(way) < _MOST:
                    way[value] = told[-1]
        return told


def _told(entry: Entry[Any]) -> Told:
    return entry.value, entry.state, entry.raw


def _way_of(cell: ValueCell) -> Way | _Own:
    """How the values of a cell are read: the short way, if it is the one the known value was read."""
    told = _told(cell.entry)
    try:
        if cell.way is not None and cell.way[cell.value] == told:
            return cell.way
    except NoShortWayError:
        pass
    return _Own({cell.value: told})
