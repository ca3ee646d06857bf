"""The plain way of writing a zip's directory: known as such, and never read other than zipfile reads it."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.intake.directory import members_of, plain_members
from ktassess.intake.refusal import RefusedError

from .hostile import cell, package, sheet

WORKBOOK = package(sheet(cell("A1")))
DIRECTORY = WORKBOOK.index(b"PK\x01\x02")


def _zip(
    names: tuple[str, ...] = ("a.xml",), *, extra: bytes = b"", note: bytes = b"", comment: bytes = b""
) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.comment = comment
        for name in names:
            info = zipfile.ZipInfo(name)
            info.extra, info.comment = extra, note
            archive.writestr(info, name)
    return buffer.getvalue()


@pytest.mark.parametrize("content", [WORKBOOK, _zip(), _zip(("a" * 100, "xl/b.xml"))])
def test_what_programs_write_is_plain(content: bytes) -> None:
    assert plain_members(content) == members_of(BytesIO(content), len(content))


def test_one_of_other_names_is_not_taken_for_the_one_before() -> None:
    for names in (
        ("a.xml", "xl/b.xml"),
        ("a.xml", "xl/c.xml"),
        ("xl/b.xml", "a.xml"),
        ("ab.xml", "xl/.xml"),
        (),
    ):
        content = _zip(names)
        assert plain_members(content) == members_of(BytesIO(content), len(content))


@pytest.mark.parametrize(
    "content",
    [
        _zip(extra=b"\x01\x00\x00\x00"),
        _zip(note=b"x"),
        _zip(comment=b"x"),
        _zip(("Điểm.xml",)),
        _zip(("a" * 101,)),
        b"before" + _zip(),
        _zip() + b"behind",
        _zip()[:-1],
        b"PK",
        b"",
    ],
)
def test_any_other_is_left_to_zipfile(content: bytes) -> None:
    assert plain_members(content) is None


@given(st.lists(st.tuples(st.integers(0, len(WORKBOOK) - DIRECTORY - 1), st.binary(min_size=1, max_size=4))))
def test_of_a_damaged_one_zipfile_makes_the_same(changes: list[tuple[int, bytes]]) -> None:
    content = WORKBOOK
    for at, new in changes:
        at += DIRECTORY
        content = content[:at] + new + content[at + len(new) :]
    members = plain_members(content)
    if members is not None:
        assert members == members_of(BytesIO(content), len(content))


def test_a_broken_one_is_refused() -> None:
    with pytest.raises(RefusedError):
        members_of(BytesIO(WORKBOOK[:-60]), len(WORKBOOK) - 60)
