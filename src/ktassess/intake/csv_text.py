"""Text files with separated values (.csv): their encoding and separator found out, or asked about."""

from __future__ import annotations

import csv
import re
from collections import Counter
from decimal import Decimal
from io import StringIO

from ..domain.codes import Code
from ..domain.findings import TextRef
from ..domain.text import nfc
from .bounds import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT
from .grid import Grid, Value, Workbook, text_of
from .old_fonts import Encoding
from .references import Position
from .refusal import Bound, Reason, RefusedError, beyond, damaged
from .syllables import is_syllable

_SEPARATORS = ";\t,"
_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}")
_WORD = re.compile(r"[^\s0-9!-/:-@\[-`{-~]+")
_ENOUGH, _MARGIN = 0.75, 0.15
_FEWEST_FIELDS = 3


def read_csv(data: bytes, name: str, suffix: str) -> Workbook:
    """The one sheet of a text file; RefusedError where encoding or separator are not sure.

    Whole numbers become numbers, all else stays the text it is.
    """
    rows = _rows(decoded(data, suffix))
    values: dict[Position, Value] = {}
    for row_number, row in enumerate(rows, start=1):
        for column, raw in enumerate(row, start=1):
            if (value := _value(raw)) is None:
                continue
            if column > MAX_COLUMNS:
                raise beyond(Bound.COLUMNS, column, MAX_COLUMNS)
            values[row_number, column] = value
        if len(values) > MAX_CELLS:
            raise beyond(Bound.CELLS, len(values), MAX_CELLS)
    return Workbook((Grid(nfc(name), True, values),))


def _value(raw: str) -> Value | None:
    if _WHOLE.fullmatch(raw.strip()):
        return Decimal(raw.strip())
    if len(raw) > MAX_TEXT:
        raise beyond(Bound.TEXT_LENGTH, len(raw), MAX_TEXT)
    return text_of(raw)


def decoded(data: bytes, suffix: str) -> str:
    """The text of a file, whatever its encoding; RefusedError where that is not sure."""
    text = _text(data, suffix)
    if "\x00" in text:
        raise damaged(Reason.CANNOT_BE_READ)
    return text


def _text(data: bytes, suffix: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _strictly(data, "utf-16")
    if data.startswith(b"\xef\xbb\xbf"):
        return _strictly(data, "utf-8-sig")
    if b"\x00" in data[:4096]:
        little = data[1:4096:2].count(0) >= data[:4096:2].count(0)
        return _strictly(data, "utf-16-le" if little else "utf-16-be")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _in_code_page(data, suffix)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise damaged(Reason.CANNOT_BE_READ) from error


def _in_code_page(data: bytes, suffix: str) -> str:
    """Text of one byte a letter: Vietnamese Windows, or Western Windows beneath an old font."""
    readings: list[tuple[float, str]] = []
    for page in ("cp1258", "cp1252"):
        try:
            text = nfc(data.decode(page))
        except UnicodeDecodeError:
            continue
        readings.append((_share(text), text))
        if page == "cp1252":
            # Converted later, with a note; here only which page it is.
            readings += [(_share(encoding.convert(text)), text) for encoding in Encoding]
    readings.sort(key=lambda each: each[0], reverse=True)
    if not readings or readings[0][0] < _ENOUGH:
        raise RefusedError(Code.FORMAT_NOT_READ, suffix=TextRef("file.encoding-unknown", suffix=suffix))
    best, text = readings[0]
    others = [share for share, other in readings if other != text]
    if others and best - max(others) < _MARGIN:
        raise RefusedError(Code.FORMAT_NOT_READ, suffix=TextRef("file.encoding-unknown", suffix=suffix))
    return text


def _share(text: str) -> float:
    """The share of syllables among the words with letters beyond ASCII."""
    words = [word for word in _WORD.findall(text) if not word.isascii()][:2000]
    return sum(map(is_syllable, words)) / len(words) if words else 1.0


def _rows(text: str) -> list[list[str]]:
    """The rows, by the one separator that makes a table of them; in doubt RefusedError."""
    first, _, rest = text.partition("\n")
    stated = first.strip().lower()
    if stated.startswith("sep=") and len(first.strip()) == 5:
        return _split(rest, first.strip()[4])
    tables = {separator: _split(text, separator) for separator in _SEPARATORS if separator in text}
    shapes = {separator: _shape(rows) for separator, rows in tables.items()}
    fitting = {separator: shape for separator, shape in shapes.items() if shape is not None}
    if not fitting:
        return tables[max(tables, key=lambda each: text.count(each))] if tables else _split(text, ",")
    separator = max(fitting, key=lambda each: fitting[each])
    rows = tables[separator]
    if separator == "," and _is_ragged(rows):
        raise RefusedError(
            Code.READING_IN_DOUBT,
            what=TextRef("found.csv.comma"),
            first=TextRef("found.csv.separator"),
            second=TextRef("found.csv.decimal"),
        )
    return rows


def _split(text: str, separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=separator):
            rows.append(row)
            if len(rows) > MAX_ROWS:
                raise beyond(Bound.ROWS, len(rows), MAX_ROWS)
    except csv.Error as error:
        raise damaged(Reason.CANNOT_BE_READ) from error
    return rows


def _shape(rows: list[list[str]]) -> tuple[int, int] | None:
    """How many rows have as many fields as most have, and how many that is; None where that is no table."""
    counts = Counter(len(row) for row in rows if len(row) >= _FEWEST_FIELDS)
    if not counts:
        return None
    fields, count = max(counts.items(), key=lambda each: (each[1], each[0]))
    return count, fields


def _is_ragged(rows: list[list[str]]) -> bool:
    """Whether rows of the table differ in their number of fields: a decimal comma may have made a field."""
    return len({len(row) for row in rows if len(row) >= _FEWEST_FIELDS}) > 1
