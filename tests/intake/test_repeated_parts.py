"""What is remembered of one workbook for the next: never more than is sound, small and repeated."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from ktassess.intake import archive
from ktassess.intake.archive import Archive, open_archive
from ktassess.intake.refusal import RefusedError
from ktassess.intake.repeated import LONGEST, Known, RepeatedParts
from ktassess.intake.usual_texts import NotUsualError

from .hostile import LAUGHS, cell, package, sheet

SHEET = "xl/worksheets/sheet1.xml"
CONTENT = sheet(cell("A1", "<v>1957</v>"))


def _open(content: bytes) -> Archive:
    return open_archive(BytesIO(content))


def test_a_part_met_once_is_not_kept() -> None:
    parts = RepeatedParts()
    parts.saw((1, 2, 3), b"packed", b"part")
    assert parts.find((1, 2, 3), b"packed") is None
    parts.saw((1, 2, 3), b"packed", b"part")
    assert parts.find((1, 2, 3), b"packed") == b"part"


def test_a_part_of_the_same_measures_is_not_the_same_part() -> None:
    parts = RepeatedParts()
    for _ in range(2):
        parts.saw((1, 2, 3), b"packed", b"part")
    assert parts.find((1, 2, 3), b"PACKED") is None
    assert parts.find((1, 2, 4), b"packed") is None


@pytest.mark.parametrize(("packed", "part"), [(b"p" * (LONGEST + 1), b""), (b"", b"p" * (LONGEST + 1))])
def test_a_large_part_is_not_kept(packed: bytes, part: bytes) -> None:
    parts = RepeatedParts()
    for _ in range(3):
        parts.saw((1, 2, 3), packed, part)
    assert parts.find((1, 2, 3), packed) is None


def test_no_more_than_some_parts_are_kept() -> None:
    parts = RepeatedParts()
    for number in range(2_000):
        for _ in range(2):
            parts.saw((number,), b"packed", b"part")
    assert sum(parts.find((number,), b"packed") is not None for number in range(2_000)) < 200


def test_repeated_parts_read_the_same_and_come_from_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    content = package(CONTENT)
    for _ in range(3):
        assert _open(content).xml(SHEET) == CONTENT.encode()
    monkeypatch.setattr(archive, "_inflated", None)
    assert _open(content).xml(SHEET) == CONTENT.encode()


def test_what_is_unsafe_is_refused_every_time() -> None:
    content = package(CONTENT, {"xl/theme/theme1.xml": LAUGHS + "<a/>"})
    for _ in range(4):
        with pytest.raises(RefusedError):
            _open(content).refuse_unsafe_xml()


def test_a_damaged_part_is_not_taken_for_the_sound_one() -> None:
    sound = package(CONTENT)
    for _ in range(3):
        _open(sound).xml(SHEET)
    with zipfile.ZipFile(BytesIO(sound)) as members:
        at = members.getinfo(SHEET).header_offset + 30 + len(SHEET)
    for step in range(20):
        damaged = bytearray(sound)
        damaged[at + step] ^= 0xFF
        with pytest.raises(RefusedError):
            _open(bytes(damaged)).xml(SHEET)


def test_a_part_said_to_be_stored_is_not_taken_for_the_packed_one() -> None:
    sound = package(CONTENT)
    for _ in range(3):
        _open(sound).xml(SHEET)
    entry = sound.rindex(SHEET.encode()) - 46
    stored = sound[: entry + 10] + b"\0\0" + sound[entry + 12 :]
    with pytest.raises(RefusedError):
        _open(stored).xml(SHEET)


def test_pieces_are_looked_at_once_unless_they_are_long_or_wrong() -> None:
    looked: list[bytes] = []

    def length(piece: bytes) -> int:
        looked.append(piece)
        if piece == b"wrong":
            raise NotUsualError
        return len(piece)

    known = Known(length, longest=5, most=3)
    assert [known[piece] for piece in (b"a", b"bb", b"a", b"longer", b"longer")] == [1, 2, 1, 6, 6]
    assert looked == [b"a", b"bb", b"longer", b"longer"]
    for _ in range(2):
        with pytest.raises(NotUsualError):
            known[b"wrong"]
    assert looked[4:] == [b"wrong", b"wrong"]
    assert [known[b"x" * size] for size in range(6)] == list(range(6))
    assert len(known) <= 3
