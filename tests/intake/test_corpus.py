"""Workbooks made by other programs than ours: each value read is the one of the table it was made from."""

from pathlib import Path

import pytest

from ktassess.intake import WorkbookReading, opening, read_workbook
from ktassess.intake.alike import Memory
from ktassess.intake.readers import read_thoroughly

from .corpus.layouts import LAYOUTS, Layout
from .tables import REGULATION, told, write_workbook

CORPUS = Path(__file__).parent / "corpus"
SAVED = [
    pytest.param(name, suffix, id=f"{name}.{suffix}")
    for name, layout in LAYOUTS.items()
    for suffix in layout.formats
]


def compare(reading: WorkbookReading, layout: Layout, name: str) -> None:
    assert not reading.failed, reading.findings
    assert len(reading.assessments) == len(layout.read)
    for assessment, expected in zip(reading.assessments, layout.read, strict=True):
        points = {
            row.criterion: str(row.points.value) if row.points.given else row.points.state.value
            for row in assessment.scores
        }
        assert points == dict(expected.points)
        assert assessment.name.value == expected.name
        assert assessment.code.value == expected.code
        assert assessment.year.value == expected.year
        assert str(assessment.typed_total.value) == expected.total
        members = {each.member: dict(each.points) for each in assessment.member_scores}
        assert members.keys() == expected.members.keys()
        for member, (criterion, value) in expected.members.items():
            assert str(members[member][criterion].value) == value
        for row in assessment.scores:
            assert row.points.place is not None
            assert row.points.place.file == name
    findings = [finding for assessment in reading.assessments for finding in assessment.findings]
    assert told(findings) == sorted(layout.findings)


@pytest.mark.parametrize("name", LAYOUTS)
def test_as_xlsxwriter_writes_it(tmp_path, name):
    path = write_workbook(tmp_path / f"{name}.xlsx", LAYOUTS[name].sheets)
    compare(read_workbook(path, path.name, REGULATION), LAYOUTS[name], path.name)


@pytest.mark.parametrize(("name", "suffix"), SAVED)
def test_as_libreoffice_saves_it(name, suffix):
    path = CORPUS / suffix / f"{name}.{suffix}"
    compare(read_workbook(path, path.name, REGULATION), LAYOUTS[name], path.name)


SAMPLES = CORPUS.parents[2] / "sample_dossiers"
WHOLE = [*sorted(CORPUS.glob("xlsx/*.xlsx")), *sorted(SAMPLES.glob("*/scoring/*.xls[xm]"))]


def test_nothing_is_lost_against_the_slow_way(monkeypatch):
    fast = [read_workbook(path, path.name, REGULATION) for path in WHOLE]
    monkeypatch.setattr(opening, "read", read_thoroughly)
    monkeypatch.setattr(Memory, "read", lambda *_: None)
    slow = [read_workbook(path, path.name, REGULATION) for path in WHOLE]
    assert len(WHOLE) > len(LAYOUTS)
    for path, one, other in zip(WHOLE, fast, slow, strict=True):
        assert one == other, path.name


@pytest.mark.parametrize(
    ("suffix", "given"), [("xls", "xlsx"), ("ods", "xls"), ("xlsx", "ods"), ("xls", "csv")]
)
def test_what_a_file_is_by_its_content_not_by_its_name(tmp_path, suffix, given):
    path = tmp_path / f"own.{given}"
    path.write_bytes((CORPUS / suffix / f"own.{suffix}").read_bytes())
    compare(read_workbook(path, path.name, REGULATION), LAYOUTS["own"], path.name)
