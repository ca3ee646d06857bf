"""Cells turned into entries: a value with its place, or a finding that says why there is none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar

from ..domain.codes import Code
from ..domain.entries import Entry, Place, State
from ..domain.findings import Finding, Param, TextRef
from ..domain.text import fold
from .dates import read_date, read_number_and_date, read_time
from .grid import ErrorValue, Grid, Percent, Uncomputed, Value, cell_name, plain, shown
from .reading import InDoubt, Sure, Unreadable
from .trace import Trace

T = TypeVar("T")

Told = tuple[Any, State, str]
"""An entry without its place: value, state, and what stands there."""

_YES = frozenset(("x", "co", "yes", "v", "true", "dung", "co mat", "1", "du hop"))
_YES_SIGNS = frozenset("✓✔☑✅√")
_NO = frozenset(("khong", "vang", "no", "false", "sai", "0", "vang mat", "khong du hop"))
_NO_SIGNS = frozenset(("-", "–", "☐"))
_YES_ALLOWED = TextRef("found.allowed.mark")


@dataclass(slots=True)
class Reader:
    """Reads the cells of one sheet; what cannot be read for sure becomes a finding.

    What it is read as is written into ``trace``, where somebody wants the account.
    """

    file: str
    grid: Grid
    findings: list[Finding] = field(default_factory=list)
    commune: str | None = None
    trace: Trace | None = None

    def place(self, row: int, column: int) -> Place:
        """The place of a cell."""
        return Place(self.file, self.grid.name, cell_name(row, column))

    def report(self, code: Code, place: Place | None, clause: str = "", /, **params: Param) -> None:
        """Add a finding."""
        self.findings.append(Finding(code, place, params, self.commune, clause))

    def silent(self) -> Reader:
        """The same reader, whose findings nobody hears."""
        return Reader(self.file, self.grid)

    def text(self, row: int, column: int | None, *, lines: bool = False) -> Entry[str]:
        """A text; ``lines`` keeps its line breaks. A merged range shows its text in all its cells."""
        if column is None:
            return Entry.absent()
        value, place = self.grid.spread(row, column), self.place(row, column)
        if value is None:
            return Entry.blank(place)
        if isinstance(value, ErrorValue | Uncomputed):
            return self._broken(value, place)
        said, state, raw = (told_lines if lines else told_line)(shown(value))
        return Entry(said, state, place, raw)

    def date(self, row: int, column: int | None, label: str) -> Entry[dt.date]:
        """A date: a real one, or a text that can only be one date."""
        return self._converted(row, column, day_of, Code.DATE_UNREADABLE, {"label": label})

    def time(self, row: int, column: int | None, label: str) -> Entry[dt.time]:
        """A time of day: a real one, or a text that can only be one time."""

        def convert(value: Value) -> dt.time | None:
            if isinstance(value, dt.time):
                return value
            if isinstance(value, dt.datetime):
                return value.time() if value.time() != dt.time() else None
            reading = read_time(value) if isinstance(value, str) else None
            return reading.value if isinstance(reading, Sure) else None

        return self._converted(row, column, convert, Code.TIME_UNREADABLE, {"label": label})

    def number_and_date(self, row: int, column: int | None, label: str) -> tuple[Entry[str], Entry[dt.date]]:
        """A document's number and date, typed into one cell."""
        value = None if column is None else self.grid.spread(row, column)
        if column is not None and isinstance(value, dt.datetime):
            place = self.place(row, column)
            return Entry.blank(place), Entry.of(value.date(), place, shown(value))
        text = self.text(row, column)
        if not text.given:
            return text, Entry(None, text.state, text.place, text.raw)
        reading = read_number_and_date(text.value or "")
        number = Entry.of(reading.number, text.place, text.raw) if reading.number else Entry.blank(text.place)
        if reading.issued is not None:
            return number, Entry.of(reading.issued, text.place, text.raw)
        if not reading.date_unreadable:
            return number, Entry.blank(text.place)
        self.report(Code.DATE_UNREADABLE, text.place, label=label, value=text.raw)
        return number, Entry.unreadable(text.raw, text.place)

    def whole(self, row: int, column: int | None, label: str, allowed: str) -> Entry[int]:
        """A whole number that is not negative: a year, a count."""

        def convert(value: Value) -> int | None:
            if isinstance(value, str):
                reading = _number(value)
                value = reading.value if isinstance(reading, Sure) else value
            if isinstance(value, Decimal) and value >= 0 and value == value.to_integral_value():
                return int(value)
            return None

        return self._converted(
            row, column, convert, Code.VALUE_NOT_IN_LIST, {"label": label, "allowed": allowed}
        )

    def one_of(
        self, row: int, column: int | None, label: str, words: Mapping[T, tuple[str, ...]], code: Code
    ) -> Entry[T]:
        """One of a list of words, folded; ``code`` is reported for anything else."""
        value = None if column is None else self.grid.at(row, column)
        convert = words_of(words)
        if isinstance(value, str) and column is not None and not self.grid.marks.struck:
            known = convert(value)
            if known is not None:
                return Entry.of(known, self.place(row, column), shown(value))
        params: dict[str, Param] = {"allowed": ", ".join(each[0] for each in words.values())}
        if code is Code.VALUE_NOT_IN_LIST:
            params["label"] = label
        return self._converted(row, column, convert, code, params)

    def mark(self, row: int, column: int | None, label: str) -> Entry[bool]:
        """A mark for yes; a blank cell is a no, for which nothing needs to be typed."""
        entry = self._converted(
            row, column, marked, Code.VALUE_NOT_IN_LIST, {"label": label, "allowed": _YES_ALLOWED}
        )
        if column is not None and self.grid.spread(row, column) is None:
            return Entry.of(False, entry.place)
        return entry

    def points(self, row: int, column: int, criterion: int, maximum: Decimal, clause: str) -> Entry[Decimal]:
        """Points of a criterion, whatever their size; what is no number, or in doubt, is reported."""
        value, place = self.grid.at(row, column), self.place(row, column)
        if (comment := self.grid.marks.comments.get((row, column))) is not None:
            self.report(Code.CELL_COMMENT, place, text=comment)
        if type(value) is Decimal and not self.grid.marks.struck:  # nearly always
            return Entry.of(value, place, shown(value))
        reading = self._amount(value, maximum)
        if reading is None:
            return Entry.blank(place)
        raw = shown(value)
        if self._is_struck(row, column):
            return self._struck(TextRef("found.points", criterion=str(criterion)), raw, place, clause)
        if isinstance(reading, Decimal):
            return Entry.of(reading, place, raw)
        params = {"criterion": str(criterion), "value": raw}
        if isinstance(reading, InDoubt):
            self.report(
                Code.SCORE_IN_DOUBT, place, clause, **params, first=reading.first, second=reading.second
            )
        elif isinstance(value, ErrorValue | Uncomputed):
            return self._broken(value, place, clause)
        else:
            self.report(Code.SCORE_NOT_A_NUMBER, place, clause, **params)
        return Entry.unreadable(raw, place)

    def amount(
        self, row: int, column: int | None, code: Code, maximum: Decimal | None = None, /, **params: Param
    ) -> Entry[Decimal]:
        """A number beside the points (a total, a statistic, a member's points); ``code`` says it is none."""
        if column is None:
            return Entry.absent()
        value, place = self.grid.at(row, column), self.place(row, column)
        reading = self._amount(value, maximum)
        if reading is None:
            return Entry.blank(place)
        if self._is_struck(row, column):
            return self._struck(TextRef("found.number"), shown(value), place)
        if isinstance(reading, Decimal):
            return Entry.of(reading, place, shown(value))
        self.report(code, place, value=shown(value), **params)
        return Entry.unreadable(shown(value), place)

    def _amount(self, value: Value | None, maximum: Decimal | None) -> Decimal | InDoubt | str | None:
        """The number, a doubt, None for a blank; "" for what is no number."""
        if isinstance(value, Decimal):
            return value
        if isinstance(value, Percent):
            spoken = f"{plain(value.number):f}".replace(".", ",")
            return InDoubt(spoken, f"{plain(value.number * 100):f}".replace(".", ","))
        if isinstance(value, str):
            reading = _number(value, maximum)
            if isinstance(reading, Sure):
                return reading.value
            return reading if isinstance(reading, InDoubt) else ""
        return None if value is None else ""

    def _converted(
        self,
        row: int,
        column: int | None,
        convert: Callable[[Value], T | None],
        code: Code,
        params: Mapping[str, Param],
    ) -> Entry[T]:
        if column is None:
            return Entry.absent()
        value, place = self.grid.spread(row, column), self.place(row, column)
        if value is None:
            return Entry.blank(place)
        if isinstance(value, ErrorValue | Uncomputed):
            return self._broken(value, place)
        if self._is_struck(row, column):
            return self._struck(params.get("label", TextRef("found.value")), shown(value), place)
        converted = convert(value)
        if converted is not None:
            return Entry.of(converted, place, shown(value))
        self.report(code, place, **{**params, "value": shown(value)})
        return Entry.unreadable(shown(value), place)

    def _is_struck(self, row: int, column: int) -> bool:
        return (row, column) in self.grid.marks.struck

    def _struck(self, what: Param, raw: str, place: Place, clause: str = "") -> Entry[T]:
        """A value with a line through it: taken back, or not; nobody here chooses."""
        self.report(
            Code.READING_IN_DOUBT,
            place,
            clause,
            what=TextRef("found.struck", what=what),
            first=raw,
            second=TextRef("found.blank"),
        )
        return Entry.unreadable(raw, place)

    def _broken(self, value: ErrorValue | Uncomputed, place: Place, clause: str = "") -> Entry[T]:
        if isinstance(value, ErrorValue):
            self.report(Code.CELL_ERROR, place, clause, value=value.text)
        else:
            self.report(Code.FORMULA_WITHOUT_VALUE, place, clause, formula=value.text)
        return Entry.unreadable(value.text, place)


def _number(text: str, maximum: Decimal | None = None) -> Sure[Decimal] | InDoubt | Unreadable:
    """The number a text is; a workbook's own numbers are none, and most are read without this room."""
    from .numbers import read_number

    return read_number(text, maximum)


def told_line(text: str) -> Told:
    """A text as one line."""
    shown_text = text.strip()
    return " ".join(shown_text.split()), State.GIVEN, shown_text


def told_lines(text: str) -> Told:
    """A text with its line breaks."""
    shown_text = text.strip()
    return shown_text, State.GIVEN, shown_text


def day_of(value: Value) -> dt.date | None:
    """The date a value is, or can only be; None for any other."""
    if isinstance(value, dt.datetime):
        return value.date()
    reading = read_date(value) if isinstance(value, str) else None
    return reading.value if isinstance(reading, Sure) else None


def words_of(words: Mapping[T, tuple[str, ...]]) -> Callable[[Value], T | None]:
    """What tells which of a list of words a value is, folded; None for any other."""
    by_word = _by_word(tuple(words.items()))
    return lambda value: by_word.get(fold(value)) if isinstance(value, str) else None


@lru_cache(maxsize=64)
def _by_word(words: tuple[tuple[T, tuple[str, ...]], ...]) -> dict[str, T]:
    return {fold(word): key for key, each in words for word in each}


def marked(value: Value) -> bool | None:
    """Whether a value is a mark for yes, or one for no; None for any other."""
    if isinstance(value, bool):
        return value
    text = shown(value)
    if text in _YES_SIGNS or fold(text) in _YES:
        return True
    if text in _NO_SIGNS or fold(text) in _NO:
        return False
    return None
