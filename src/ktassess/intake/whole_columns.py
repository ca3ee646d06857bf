"""The columns of a table, each read whole where nothing in it is odd.

A table has a few kinds of cells and many rows: what is asked of each cell (is it a number, is it struck
through, is it merged with others) can as well be asked once of a column. A column is read at once where no
merged range reaches into it, nothing is marked in it, and each of its values is one of which a
:class:`~.cells.Reader` would make an entry without a word. Any other is read cell by cell, while the rows are
put together: so what is to be said is said row by row, and within a row from field to field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache, partial
from itertools import chain, cycle, repeat
from operator import add
from typing import Any, NamedTuple, TypeVar

from ..domain.assessment import Result
from ..domain.codes import Code
from ..domain.entries import Entry, Place, State
from ..domain.findings import TextRef
from .cells import Reader, day_of, marked, words_of
from .grid import ErrorValue, Uncomputed, Value, shown, shown_numbers
from .label_values import conclusion_of, official_code, read_conclusion
from .references import letters

T = TypeVar("T")

# Without the check of how many fields there are these are made twice as fast, and there are thousands.
_entry: Callable[[Iterable[Any]], Entry[Any]] = partial(tuple.__new__, Entry)
_place: Callable[[Iterable[Any]], Place] = partial(tuple.__new__, Place)

_NUMBERS, _TEXTS, _DAYS = frozenset({Decimal}), frozenset({str}), frozenset({str, dt.datetime})
_BROKEN = frozenset({ErrorValue, Uncomputed})
_NOTHING: frozenset[type] = frozenset({type(None)})

_FEW_ROWS = 64
_MOST_TABLES = 512


class _Plain(NamedTuple):
    """What the filled cells of a column were read as, and what each shows."""

    read: Sequence[Any]
    shown: Sequence[str]


class Columns:
    """The columns of some rows of a sheet, as ``reader`` reads them.

    They are to be taken together (``zip``), the codes of the units first: findings then come row by row, each
    with the code of its row, and within a row in the order of the columns.
    """

    def __init__(self, reader: Reader, rows: Sequence[int]) -> None:
        """``rows`` from top to bottom."""
        self._reader, self._rows = reader, tuple(rows)
        grid = reader.grid
        first, last = (rows[0], rows[-1]) if rows else (0, 0)
        self._merged = [area for area in grid.merged if area[2] >= first and area[0] <= last]
        marked_cells = (*grid.marks.struck, *grid.marks.comments)
        self._marked = {column for row, column in marked_cells if row >= first}

    def rows(self) -> Iterator[int]:
        """The rows; one that is read although it is hidden is reported."""
        return map(self._reported, self._rows) if self._reader.grid.hidden_rows else iter(self._rows)

    def _reported(self, row: int) -> int:
        reader = self._reader
        if row in reader.grid.hidden_rows:
            reader.report(Code.HIDDEN, reader.place(row, 1), what=TextRef("found.row", row=str(row)))
        return row

    def codes(self, column: int | None) -> Iterator[Entry[str]]:
        """The official codes of the rows' units; the findings that follow carry them."""
        reader = self._reader
        entries = iter(self.texts(column))
        for _ in self._rows:
            reader.commune = None  # whose row it is can be said only once the code is read
            entry = next(entries)
            typed = entry.value
            if typed is not None and (code := official_code(typed)) != typed:
                entry = entry._replace(value=code)
            reader.commune = entry.value
            yield entry

    def texts(self, column: int | None, *, lines: bool = False) -> Iterable[Entry[str]]:
        """Texts; ``lines`` keeps their line breaks."""

        def plain(values: Sequence[Value], kinds: frozenset[type]) -> _Plain | None:
            if kinds & _BROKEN:
                return None
            raw = list(map(str.strip, values if kinds == _TEXTS else map(shown, values)))  # type: ignore[arg-type]
            return _Plain(raw if lines else [" ".join(text.split()) for text in raw], raw)

        return self._entries(column, plain, lambda row: self._reader.text(row, column, lines=lines))

    def dates(self, column: int | None, label: str) -> Iterable[Entry[dt.date]]:
        """Dates."""
        return self._known(column, _DAYS, day_of, lambda row: self._reader.date(row, column, label))

    def marks(self, column: int | None, label: str) -> Iterable[Entry[bool]]:
        """Marks for yes; a blank is a no."""

        def read(row: int) -> Entry[bool]:
            return self._reader.mark(row, column, label)

        return self._known(column, _TEXTS, marked, read, blank=False)

    def one_of(
        self, column: int | None, label: str, words: Mapping[T, tuple[str, ...]], code: Code
    ) -> Iterable[Entry[T]]:
        """Each one of a list of words."""

        def read(row: int) -> Entry[T]:
            return self._reader.one_of(row, column, label, words, code)

        word_of = words_of(words)
        return self._known(column, _TEXTS, word_of, read)

    def conclusions(self, column: int | None, label: str) -> Iterable[Entry[Result]]:
        """Conclusions of the chair."""

        def read(row: int) -> Entry[Result]:
            return read_conclusion(self._reader, row, column, label)

        return self._known(column, _TEXTS, conclusion_of, read)

    def points(self, column: int | None, read: Callable[[int], Entry[Decimal]]) -> Iterable[Entry[Decimal]]:
        """The points of a criterion; ``read`` reads those of one row. None: no column is surely theirs."""
        return map(read, self._rows) if column is None else self._entries(column, _numbers, read)

    def numbers(self, columns: Sequence[int | None]) -> Iterable[tuple[Entry[Decimal], ...]] | None:
        """By row, the entries of columns side by side that hold nothing but numbers; None for any others."""
        given = [column for column in columns if column is not None and not self._is_odd(column)]
        if len(given) < len(columns):
            return None
        cells = (map(self._reader.grid.columns.get(column, {}).get, self._rows) for column in given)
        values = list(chain.from_iterable(zip(*cells, strict=True)))
        if set(map(type, values)) != _NUMBERS:
            return None
        entries = map(_entry, zip(values, repeat(State.GIVEN), self._places(*given), shown_numbers(values)))
        return zip(*[entries] * len(columns), strict=True)

    def amounts(self, column: int | None, code: Code) -> Iterable[Entry[Decimal]]:
        """Numbers beside the points."""
        return self._entries(column, _numbers, lambda row: self._reader.amount(row, column, code))

    def _known(
        self,
        column: int | None,
        kinds: frozenset[type],
        convert: Callable[[Any], T | None],
        read: Callable[[int], Entry[T]],
        blank: T | None = None,
    ) -> Iterable[Entry[T]]:
        """Entries of values of these types, of which there are few different ones."""

        def plain(values: Sequence[Value], found: frozenset[type]) -> _Plain | None:
            if not found <= kinds:
                return None
            known = {value: convert(value) for value in set(values)}
            if None in known.values():
                return None
            raw = {value: shown(value) for value in known}
            return _Plain([known[value] for value in values], [raw[value] for value in values])

        return self._entries(column, plain, read, blank)

    def _entries(
        self,
        column: int | None,
        plain: Callable[[Sequence[Value], frozenset[type]], _Plain | None],
        read: Callable[[int], Entry[T]],
        blank: T | None = None,
    ) -> Iterable[Entry[T]]:
        """The entries of a column, at once where it is ``plain``; else each as ``read`` reads it.

        ``blank`` is what an empty cell stands for, where it stands for something.
        """
        if column is None:
            return repeat(Entry.absent())
        if self._is_odd(column):
            return map(read, self._rows)
        places, of_blank = self._places(column), State.BLANK if blank is None else State.GIVEN
        values: list[Any] = list(map(self._reader.grid.columns.get(column, {}).get, self._rows))
        kinds = frozenset(map(type, values))
        if kinds == _NOTHING:
            return map(_entry, zip(repeat(blank), repeat(of_blank), places, repeat("")))
        if kinds.isdisjoint(_NOTHING):
            found = plain(values, kinds)
            if found is None:
                return map(read, self._rows)
            return map(_entry, zip(found.read, repeat(State.GIVEN), places, found.shown))
        found = plain([value for value in values if value is not None], kinds - _NOTHING)
        if found is None:
            return map(read, self._rows)
        empty = (blank, of_blank, "")
        each = iter(zip(found.read, repeat(State.GIVEN), found.shown))
        fields = (empty if value is None else next(each) for value in values)
        return [
            Entry(value, state, place, raw) for place, (value, state, raw) in zip(places, fields, strict=True)
        ]

    def _is_odd(self, column: int) -> bool:
        """Whether something else than its values may say how some of its cells are read."""
        return column in self._marked or any(left <= column <= right for _, left, _, right in self._merged)

    def _places(self, *columns: int) -> Iterable[Place]:
        """The places of the columns' cells, row by row."""
        rows, of = self._rows, (self._reader.file, self._reader.grid.name)
        return _known_places(*of, columns, rows) if len(rows) <= _FEW_ROWS else _places(*of, columns, rows)


def _places(file: str, sheet: str, columns: Iterable[int], rows: Iterable[int]) -> Iterator[Place]:
    names = list(map(letters, columns))
    digits = chain.from_iterable(map(repeat, map(str, rows), repeat(len(names))))
    cells = map(add, cycle(names), digits)
    return map(_place, zip(repeat(file), repeat(sheet), cells))


@lru_cache(maxsize=_MOST_TABLES)
def _known_places(
    file: str, sheet: str, columns: tuple[int, ...], rows: tuple[int, ...]
) -> tuple[Place, ...]:
    """The places of a small table: the same in the books of a country's districts, all named alike."""
    return tuple(_places(file, sheet, columns, rows))


def _numbers(values: Sequence[Any], kinds: frozenset[type]) -> _Plain | None:
    """Numbers that stand there as such."""
    return _Plain(values, shown_numbers(values)) if kinds <= _NUMBERS else None
