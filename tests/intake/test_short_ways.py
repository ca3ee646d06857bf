"""The short ways to read a cell say what the long way says, or nothing."""

from __future__ import annotations

import string
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.codes import Code
from ktassess.domain.entries import Entry
from ktassess.intake.alike import ways
from ktassess.intake.alike.ways import NoShortWayError, Way
from ktassess.intake.cells import Reader
from ktassess.intake.grid import Grid, Value, plain, text_of
from ktassess.intake.label_values import LabelReader
from ktassess.intake.labels import Labelled, Labels
from ktassess.layout import InfoLabel

_AT = 1, 1

_days = st.datetimes(datetime(1900, 3, 1), datetime(2199, 1, 1)).map(lambda day: day.replace(microsecond=0))
_times = st.times().map(lambda moment: moment.replace(microsecond=0))
_numbers = st.decimals(allow_nan=False, allow_infinity=False, places=2).map(plain) | st.integers(
    -5, 5_000
).map(Decimal)
_words = st.sampled_from(
    [
        "15/QĐ-UBND",
        "Số 15/QĐ-UBND",
        "ngày",
        "28/10/2014",
        "3/4",
        "28 tháng 10 năm 2014",
        "00123",
        "7",
        "\n",
        " ",
    ]
)
_texts = (
    st.lists(_words, min_size=1).map(" ".join) | st.text(string.printable + "ếđ\u00a0", min_size=1)
).filter(lambda text: text_of(text) == text)
_values = st.none() | _days | _times | _numbers | _texts


def _labels(reader: Reader, label: InfoLabel) -> LabelReader:
    return LabelReader(reader, Labels({label: Labelled((9, 9), _AT, reader.grid.at(*_AT))}))


WAYS: dict[str, tuple[Way, Callable[[Reader], Entry[Any]]]] = {
    "line": (ways.LINE, lambda reader: reader.text(*_AT)),
    "lines": (ways.LINES, lambda reader: reader.text(*_AT, lines=True)),
    "points": (ways.NUMBER, lambda reader: reader.points(*_AT, 1, Decimal(50), "")),
    "amount": (ways.NUMBER, lambda reader: reader.amount(*_AT, Code.TOTAL_UNREADABLE)),
    "whole": (ways.WHOLE, lambda reader: reader.whole(*_AT, "", "")),
    "day": (ways.DAY, lambda reader: reader.date(*_AT, "")),
    "time": (ways.TIME, lambda reader: reader.time(*_AT, "")),
    "code": (ways.CODE, lambda reader: _labels(reader, InfoLabel.CODE).code()),
    "decision's number": (
        ways.DECISION_NUMBER,
        lambda reader: _labels(reader, InfoLabel.DECISION).decision[0],
    ),
    "decision's date": (ways.DECISION_DATE, lambda reader: _labels(reader, InfoLabel.DECISION).decision[1]),
}


@pytest.mark.parametrize("name", WAYS)
@given(value=_values)
def test_a_short_way_says_what_the_reader_says(name: str, value: Value | None) -> None:
    way, read = WAYS[name]
    try:
        told = way[value]
    except NoShortWayError:
        return
    reader = Reader("f.xlsx", Grid("s", True, {} if value is None else {_AT: value}))
    entry = read(reader)

    assert told == (entry.value, entry.state, entry.raw)
    assert type(told[0]) is type(entry.value)
    assert not reader.findings
    assert way[value] == told


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("line", " Xã  Đắk\nMar ", "Xã Đắk Mar"),
        ("lines", "một\nhai", "một\nhai"),
        ("points", Decimal("45.5"), Decimal("45.5")),
        ("whole", Decimal(120), 120),
        ("day", datetime(2014, 11, 3), date(2014, 11, 3)),
        ("time", time(8, 30), time(8, 30)),
        ("code", "123", "00123"),
        ("decision's number", "15/QĐ-UBND ngày 28/10/2014", "15/QĐ-UBND"),
        ("decision's date", "15/QĐ-UBND ngày 28/10/2014", date(2014, 10, 28)),
    ],
)
def test_what_is_usual_has_a_short_way(name: str, value: Value, expected: object) -> None:
    assert WAYS[name][0][value][0] == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("points", "45,5"),
        ("whole", Decimal("1.5")),
        ("whole", Decimal(-1)),
        ("day", time(8)),
        ("decision's date", "15/QĐ-UBND"),
        ("line", Decimal(1)),
    ],
)
def test_anything_else_has_none(name: str, value: Value) -> None:
    with pytest.raises(NoShortWayError):
        WAYS[name][0][value]
