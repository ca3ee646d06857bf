"""Strict reading of TOML: every key is asked for by type, and what nobody asked for is an error.

All problems of a file are collected and raised together, each with file, key, line and what was expected.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from .domain.text import nfc
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .toml_lines import Path

Choice = TypeVar("Choice", bound=StrEnum)

_AT_LINE = r"\(at line (\d+), column \d+\)"
_KEY_OF_LINE = r"""\s*([^=#\[\]{}]+?)\s*="""


class InvalidFileError(ConfigurationError):
    """A file with one or more problems.

    The error itself tells the first (``key`` and ``params``: file, key, line, expected, found); ``problems``
    holds all of them, in the order of their lines.
    """

    def __init__(self, problems: tuple[ConfigurationError, ...]) -> None:
        first = problems[0]
        super().__init__(first.key, **first.params)
        self.problems = problems

    def __reduce__(self) -> tuple[Any, ...]:
        return InvalidFileError, (self.problems,)


class Report:
    """The problems of one file, collected while it is read and checked.

    ``file`` is the file as the user knows it, ``text`` its content.
    """

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._text = text
        self._lines: dict[Path, int] | None = None
        self._problems: list[ConfigurationError] = []
        self._tables: list[Table] = []

    def add(self, error: str, path: Path, *, expected: str = "", found: object = "") -> None:
        """Note a problem: ``error`` is the key of its text, ``path`` the key it is about."""
        self._problems.append(
            ConfigurationError(
                error,
                file=self.file,
                key=spelled(path),
                line=self.line_of(path),
                expected=expected,
                found=_shown(found),
            )
        )

    def line_of(self, path: Path) -> int:
        """The line of a key, else of the table or list it belongs to; the first line where there is none."""
        if self._lines is None:
            from .toml_lines import lines_of

            self._lines = lines_of(self._text)
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def table(self, values: dict[str, Any], path: Path) -> Table:
        """A table of the file, watched for keys nobody asks for."""
        table = Table(values, path, self)
        self._tables.append(table)
        return table

    def raise_problems(self) -> None:
        """Raise :class:`InvalidFileError` if there are problems, unknown keys among them."""
        for table in self._tables:
            table.add_unknown()
        self._tables.clear()
        if self._problems:
            self._problems.sort(key=lambda problem: int(problem.params["line"]))
            raise InvalidFileError(tuple(self._problems))


def read_text(file: str, content: bytes) -> tuple[Table, Report]:
    """The top table of a TOML file and the report on it.

    Raises :class:`InvalidFileError` where the content is not UTF-8 or not TOML.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _invalid("error.config.not-utf8", file, "", line, "UTF-8") from None
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, InvalidOperation, RecursionError, ValueError) as error:
        raise _not_toml(file, text, error) from None
    report = Report(file, text)
    return report.table(values, ()), report


def spelled(path: Path) -> str:
    """A key path as people read it; items of lists count from 1: ``criteria[3].maximum``."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += f".{part}" if text else part
    return text


def _shown(found: object) -> str:
    """What stands in the file, short enough for a message."""
    if isinstance(found, bool):
        return str(found).lower()
    if isinstance(found, dict):
        found = "{" + ", ".join(f"{key} = …" for key in found) + "}"
    text = str(found)
    return text if len(text) <= 80 else f"{text[:79]}…"


def _invalid(error: str, file: str, key: str, line: int, expected: str, found: str = "") -> InvalidFileError:
    problem = ConfigurationError(error, file=file, key=key, line=line, expected=expected, found=found)
    return InvalidFileError((problem,))


def _not_toml(file: str, text: str, error: Exception) -> InvalidFileError:
    match = re.search(_AT_LINE, str(error))
    lines = text.splitlines()
    line = int(match[1]) if match else len(lines) or 1
    source = lines[line - 1] if line <= len(lines) else ""
    key = re.match(_KEY_OF_LINE, source)
    name = key[1].strip("\"'") if key else ""
    if str(error).startswith("Invalid date"):
        return _invalid("error.config.no-such-date", file, name, line, "YYYY-MM-DD", source.strip())
    reason = re.sub(_AT_LINE, "", str(error)).strip()
    return _invalid("error.config.not-toml", file, name, line, "TOML", reason)


class Table:
    """A table of a TOML file: typed getters that note what is wrong and give a stand-in to go on with."""

    def __init__(self, values: dict[str, Any], path: Path, report: Report) -> None:
        self._values = values
        self._asked: set[str] = set()
        self.path = path
        self.report = report

    def __contains__(self, key: str) -> bool:
        """Whether the table has the key (which is known from now on)."""
        self._asked.add(key)
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        """The keys of a table whose keys are free to choose; all are known from now on."""
        self._asked.update(self._values)
        return iter(tuple(self._values))

    def at(self, *keys: str | int) -> Path:
        """The path of a key of this table."""
        return (*self.path, *keys)

    def add(self, error: str, *keys: str | int, expected: str = "", found: object = "") -> None:
        """Note a problem with a key of this table."""
        self.report.add(error, self.at(*keys), expected=expected, found=found)

    def add_unknown(self) -> None:
        """Note the keys nobody asked for, each with the nearest known one."""
        for key in self._values:
            if key not in self._asked:
                import difflib

                near = difflib.get_close_matches(key, sorted(self._asked), n=1)
                expected = near[0] if near else ", ".join(sorted(self._asked))
                self.add("error.config.unknown-key", key, expected=expected, found=key)

    def text(self, key: str, default: str | None = None, *, may_be_empty: bool = False) -> str:
        """A text in NFC; required unless a default is given, not blank unless said."""
        value = self._get(key, str, "text", default)
        if value is None:
            return ""
        if not value.strip() and not may_be_empty and key in self._values:
            self.add("error.config.empty", key, expected="text")
        return nfc(value)

    def integer(self, key: str, default: int | None = None, *, low: int, high: int) -> int:
        """A whole number within bounds (both included)."""
        value = self._get(key, int, "integer", default)
        if value is None:
            return low
        if not low <= value <= high:
            self.add("error.config.out-of-range", key, expected=f"{low}–{high}", found=value)
            return low
        return int(value)

    def boolean(self, key: str, default: bool | None = None) -> bool:
        """``true`` or ``false``."""
        return bool(self._get(key, bool, "boolean", default))

    def decimal(self, key: str) -> Decimal:
        """An exact number, written as a number or as a text with a decimal point ("812.5"), at least 0."""
        value = self._require(key)
        if isinstance(value, str) and re.fullmatch(r"\d{1,9}(\.\d{1,9})?", value):
            value = Decimal(value)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            if value is not None:
                self.add("error.config.not-a-number", key, expected="number", found=value)
            return Decimal(0)
        number = Decimal(value)
        if not number.is_finite() or not 0 <= number < Decimal(10**9):
            self.add("error.config.out-of-range", key, expected="0–999999999", found=value)
            return Decimal(0)
        return number

    def day(self, key: str) -> date:
        """A date without a time."""
        value = self._require(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if value is not None:
            self.add("error.config.not-a-date", key, expected="YYYY-MM-DD", found=value)
        return date.min

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice:
        """One member of an enumeration, by its value."""
        value = self._get(key, str, "text", default)
        try:
            return choices(value)
        except ValueError:
            if value is not None:
                allowed = ", ".join(each.value for each in choices)
                self.add("error.config.not-one-of", key, expected=allowed, found=value)
            return next(iter(choices))

    def one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        """One of some texts."""
        value = self.text(key)
        if key in self._values and value not in allowed:
            self.add("error.config.not-one-of", key, expected=", ".join(allowed), found=value)
        return value

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of texts, none blank; empty where the key is missing and not required."""
        return tuple(nfc(item) for item in self._items(key, str, "text", required=required))

    def text_or_texts(self, key: str) -> tuple[str, ...]:
        """A text, or a list of texts, none blank."""
        self._asked.add(key)
        if isinstance(self._values.get(key), list):
            return self.texts(key)
        text = self.text(key)
        return (text,) if text else ()

    def some_of(self, key: str, allowed: tuple[str, ...], *, required: bool = True) -> tuple[str, ...]:
        """A list of which every item is one of some texts."""
        items = self.texts(key, required=required)
        for number, item in enumerate(items):
            if item not in allowed:
                self.add("error.config.not-one-of", key, number, expected=", ".join(allowed), found=item)
        return items

    def choices(self, key: str, choices: type[Choice], *, required: bool = True) -> tuple[Choice, ...]:
        """A list of members of an enumeration, by their values."""
        allowed = tuple(each.value for each in choices)
        return tuple(
            choices(item) for item in self.some_of(key, allowed, required=required) if item in allowed
        )

    def days(self, key: str) -> tuple[date, ...]:
        """A list of dates; empty where the key is missing."""
        return tuple(self._items(key, date, "YYYY-MM-DD", required=False))

    def table(self, key: str, *, required: bool = True) -> Table:
        """A table; an empty one where the key is missing and not required."""
        value = self._get(key, dict, "table", None if required else {})
        return self.report.table(value or {}, self.at(key)) if value is not None else self._nothing(key)

    def tables(self, key: str, *, required: bool = True) -> tuple[Table, ...]:
        """A list of tables, written ``[[key]]``; at least one where required."""
        items = self._items(key, dict, "table", required=required)
        if required and not items and self._values.get(key) == []:
            self.add("error.config.empty", key, expected="table")
        return tuple(self.report.table(item, self.at(key, number)) for number, item in enumerate(items))

    def _nothing(self, key: str) -> Table:
        # A stand-in outside the report: the missing table is told once, not each of its keys.
        return Table({}, self.at(key), Report(self.report.file, ""))

    def _require(self, key: str) -> Any:
        self._asked.add(key)
        if key not in self._values:
            self.add("error.config.missing-key", key, expected=key)
        return self._values.get(key)

    def _get(self, key: str, kind: type[Any], expected: str, default: Any) -> Any:
        if default is not None and key not in self._values:
            self._asked.add(key)
            return default
        value = self._require(key)
        if value is None or (isinstance(value, kind) and (kind is bool or not isinstance(value, bool))):
            return value
        self.add("error.config.wrong-type", key, expected=expected, found=value)
        return None

    def _items(self, key: str, kind: type[Any], expected: str, *, required: bool) -> list[Any]:
        values = self._get(key, list, "list", None if required else [])
        right = []
        for number, value in enumerate(values or []):
            wrong = not isinstance(value, kind) or isinstance(value, datetime)
            if wrong or (isinstance(value, str) and not value.strip()):
                self.add("error.config.wrong-type", key, number, expected=expected, found=value)
            else:
                right.append(value)
        return right
