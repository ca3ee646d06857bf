"""Strict reading of TOML: the line of every key, and every getter on what is wrong."""

from __future__ import annotations

import pickle
import re
import tomllib
from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.strict_toml import InvalidFileError, Report, Table, read_text
from ktassess.toml_lines import lines_of

TEXT = '''\
# a remark with [brackets] and = signs
title = "one # [two] = three"
long = """
first = 1
[no.table]
\\""" still text"""
"quoted key" = 'C:\\'
a.b.c = 1
list = [
  1,
  # remark ]
  { x = 1, y = ["]", "}"] },

  [2, 3],
]

[table]
key = {inner = "}"}
[[items]]
name = "first"
[[items.parts]]
n = 1
[[items.parts]]
n = 2

[[items]]
name = "second"
  [items.more]
  deep = true
[[items.parts]]
n = 3
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("long",), 3),
        (("quoted key",), 7),
        (("a", "b", "c"), 8),
        (("list",), 9),
        (("list", 0), 10),
        (("list", 1), 12),
        (("list", 1, "y", 1), 12),
        (("list", 2), 14),
        (("list", 2, 1), 14),
        (("table",), 17),
        (("table", "key", "inner"), 18),
        (("items", 0), 19),
        (("items", 0, "name"), 20),
        (("items", 0, "parts", 1), 23),
        (("items", 0, "parts", 1, "n"), 24),
        (("items", 1, "name"), 27),
        (("items", 1, "more", "deep"), 29),
        (("items", 1, "parts", 0, "n"), 31),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_line_of_key(path: tuple[str | int, ...], line: int, line_end: str) -> None:
    tomllib.loads(TEXT)
    assert lines_of(TEXT.replace("\n", line_end))[path] == line


def paths(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += paths(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found += paths(inner, (*path, number))
    return found


def test_every_key_has_a_line() -> None:
    assert set(paths(tomllib.loads(TEXT))) <= set(lines_of(TEXT))


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=8), max_size=5))
def test_lines_of_any_text(values: dict[str, str]) -> None:
    """Whatever stands in keys and strings, each key is found on its own line."""

    def quoted(text: str) -> str:
        return '"' + re.sub(r'[\x00-\x1f\x7f"\\]', lambda match: f"\\U{ord(match[0]):08X}", text) + '"'

    text = "".join(f"{quoted(key)} = {quoted(value)}\n" for key, value in values.items())
    assert tomllib.loads(text) == values
    assert lines_of(text) == {(key,): number for number, key in enumerate(values, start=1)}


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def read(text: str) -> tuple[Table, Report]:
    return read_text("some.toml", text.encode())


def told(report: Report) -> list[tuple[str, object, object, object, object]]:
    with pytest.raises(InvalidFileError) as caught:
        report.raise_problems()
    return [
        (each.key.removeprefix("error.config."), *map(each.params.get, ("key", "line", "expected", "found")))
        for each in caught.value.problems
    ]


def test_right_values() -> None:
    table, report = read(
        't = "x"\ni = 7\nb = false\nd = "812.5"\nday = 2014-11-15\nc = "blue"\nl = ["a"]\n'
        "days = [2014-01-01]\n"
        "[tab]\nn = 1\n[[tabs]]\nn = 2\n"
    )
    assert (table.text("t"), table.integer("i", low=0, high=9), table.boolean("b")) == ("x", 7, False)
    assert (table.decimal("d"), table.day("day")) == (Decimal("812.5"), date(2014, 11, 15))
    assert (table.choice("c", Colour), table.texts("l")) == (Colour.BLUE, ("a",))
    assert table.days("days") == (date(2014, 1, 1),)
    assert table.table("tab").integer("n", low=0, high=9) == 1
    assert [each.integer("n", low=0, high=9) for each in table.tables("tabs")] == [2]
    assert table.text("none", "default") == "default"
    report.raise_problems()


@pytest.mark.parametrize(
    ("text", "get", "error", "expected"),
    [
        ("k = 1", lambda t: t.text("k"), "wrong-type", "text"),
        ('k = "  "', lambda t: t.text("k"), "empty", "text"),
        ("k = true", lambda t: t.integer("k", low=0, high=9), "wrong-type", "integer"),
        ("k = 10", lambda t: t.integer("k", low=0, high=9), "out-of-range", "0–9"),
        ("k = 1", lambda t: t.boolean("k"), "wrong-type", "boolean"),
        ('k = "7,5"', lambda t: t.decimal("k"), "not-a-number", "number"),
        ("k = -1", lambda t: t.decimal("k"), "out-of-range", "0–999999999"),
        ("k = inf", lambda t: t.decimal("k"), "out-of-range", "0–999999999"),
        ('k = "2014-11-15"', lambda t: t.day("k"), "not-a-date", "YYYY-MM-DD"),
        ("k = 2014-11-15T08:00:00", lambda t: t.day("k"), "not-a-date", "YYYY-MM-DD"),
        ("k = 08:00:00", lambda t: t.day("k"), "not-a-date", "YYYY-MM-DD"),
        ('k = "green"', lambda t: t.choice("k", Colour), "not-one-of", "red, blue"),
        ("k = 1", lambda t: t.choice("k", Colour), "wrong-type", "text"),
        ('k = "a"', lambda t: t.texts("k"), "wrong-type", "list"),
        ("k = []", lambda t: t.tables("k"), "empty", "table"),
        ("k = 1", lambda t: t.table("k"), "wrong-type", "table"),
    ],
)
def test_wrong_values(text: str, get: object, error: str, expected: str) -> None:
    table, report = read(f"\n{text}\n")
    get(table)  # type: ignore[operator]
    ((found_error, key, line, found_expected, _),) = told(report)
    assert (found_error, key, line, found_expected) == (error, "k", 2, expected)


def test_a_wrong_item_is_told_by_its_number_and_line() -> None:
    table, report = read('k = [\n  "a",\n  3,\n]\n')
    assert table.texts("k") == ("a",)
    assert told(report) == [("wrong-type", "k[2]", 3, "text", "3")]


def test_missing_and_unknown_keys_with_the_nearest_name() -> None:
    table, report = read('[unit]\nnaem = "x"\n')
    table.table("unit").text("name")
    assert told(report) == [
        ("missing-key", "unit.name", 1, "name", ""),
        ("unknown-key", "unit.naem", 2, "name", "naem"),
    ]


def test_a_missing_table_is_told_once() -> None:
    table, report = read("")
    inner = table.table("unit")
    inner.text("name")
    inner.table("more").decimal("points")
    assert told(report) == [("missing-key", "unit", 1, "unit", "")]


@pytest.mark.parametrize(
    ("content", "error", "key", "line"),
    [
        (b"a = 1\nb = 2014-02-30\n", "no-such-date", "b", 2),
        (b"a = 1\nb =\n", "not-toml", "b", 2),
        (b"a = 1\na = 2\n", "not-toml", "a", 2),
        (b'a = "x\n', "not-toml", "a", 1),
        (b"a = [\n1,\n", "not-toml", "", 2),
        (b"a = 1\nb = \xff\n", "not-utf8", "", 2),
    ],
)
def test_not_toml(content: bytes, error: str, key: str, line: int) -> None:
    with pytest.raises(InvalidFileError) as caught:
        read_text("some.toml", content)
    (problem,) = caught.value.problems
    assert problem.key == f"error.config.{error}"
    assert (problem.params["file"], problem.params["key"], problem.params["line"]) == ("some.toml", key, line)


def test_an_error_keeps_all_its_problems_on_its_way_from_another_process() -> None:
    report = Report("some.toml", "a = 1\nb = 2\n")
    report.add("error.config.unknown-key", ("a",))
    report.add("error.config.unknown-key", ("b",))
    with pytest.raises(InvalidFileError) as raised:
        report.raise_problems()
    came = pickle.loads(pickle.dumps(raised.value))
    assert type(came) is InvalidFileError
    assert [one.params["line"] for one in came.problems] == [1, 2]
    assert (came.key, came.params) == (raised.value.key, raised.value.params)
