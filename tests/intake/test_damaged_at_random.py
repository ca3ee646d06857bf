"""Files damaged at random: nothing but our own findings comes out, and both readers agree."""

import random
import re
import zipfile
from io import BytesIO

import pytest

from ktassess.intake import read_district_book, read_workbook
from ktassess.intake.guard import look
from ktassess.intake.readers import read_fast, read_thoroughly
from ktassess.intake.refusal import RefusedError

from .tables import FILE, REGULATION, scores_table, standard, write_workbook

CASES = 70
JUNK = (
    b"",
    b"A0",
    b"XFD1048576",
    b"-1",
    b"1e9",
    b"9" * 12,
    b"e",
    b"str",
    b"0%",
    b"../x",
    b"#REF!",
    b"nan",
    b"&amp;",
)
PIECES = (rb"<[^>]*>", rb'"[^"]*"', rb">[^<]+<")


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed[: chance.randrange(len(changed))] if chance.random() < 0.2 else changed)


def rewritten(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    names = [name for name in parts if name.startswith("xl/")]
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(names)
        if chance.random() < 0.1:
            other = chance.choice(names)
            parts[name], parts[other] = parts[other], parts[name]
        elif spans := [found.span() for found in re.finditer(chance.choice(PIECES), parts[name])]:
            start, end = chance.choice(spans)
            parts[name] = parts[name][: start + 1] + chance.choice(JUNK) + parts[name][end - 1 :]
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize("damage", [flipped, rewritten])
def test_only_findings_come_out(tmp_path, damage):
    odd = {2: "'1.000", 3: "=SUM(A1)", 4: "!#N/A"}
    whole = write_workbook(tmp_path / "whole.xlsx", standard(scores_table(odd))).read_bytes()
    path = tmp_path / "damaged.xlsx"
    refused = 0
    for seed in range(CASES):
        path.write_bytes(damage(whole, random.Random(seed)))
        reading = read_workbook(path, FILE, REGULATION)
        read_district_book(path, FILE, REGULATION)
        assert reading.failed is (not reading.assessments) is bool(reading.findings)
        assert all(finding.place.file == FILE for finding in reading.findings)
        refused += reading.failed
        if not reading.failed and (package := look(path)).clean:
            try:
                thorough = read_thoroughly(package)
            except RefusedError:
                continue  # it wants what nobody needs here: the number of a style, the height of a row
            assert read_fast(package) == thorough
    assert refused > 0
