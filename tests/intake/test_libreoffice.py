"""Workbooks another program has opened and saved again."""

from pathlib import Path

import pytest

from ktassess.forms.scoring_form import scoring_form
from ktassess.forms.values import ScoringForm
from ktassess.intake import read_district_book, read_workbook
from ktassess.intake.guard import look
from ktassess.intake.readers import read_fast, read_thoroughly, read_usual

from .tables import (
    FILE,
    FULL,
    REGULATION,
    Sheet,
    only,
    points_of,
    scores_table,
    standard,
    told,
    write_workbook,
)
from .test_district_book import book
from .test_foreign_layouts import LETTERHEAD

SHEETS = {
    "own": standard(scores_table({3: "=35*2 → 70"})),
    "foreign": standard(
        Sheet(
            scores_table(before=LETTERHEAD, row="TC {n} | {name} | {maximum} | '{points} điểm | |"),
            merged={"A30:F31": "Người lập biểu"},
        )
    ),
    "errors": standard(scores_table({2: "!#DIV/0!", 4: "'1.000", 5: "%:0.9"})),
    "hidden": standard(Sheet(scores_table(), hidden_rows=[4], hidden_columns=["E"])),
    "district": book(),
}


@pytest.fixture(scope="module")
def saved():
    """The folder of these workbooks as LibreOffice saved them: tools/make_intake_corpus.py."""
    return Path(__file__).parent / "corpus" / "saved"


def write_all(folder: Path) -> list[Path]:
    """Write the workbooks that LibreOffice is to open and save."""
    paths = [write_workbook(folder / f"{name}.xlsx", sheets) for name, sheets in SHEETS.items()]
    blank = ScoringForm(code="23503", name="Xã Đắk PXi", class_label="", district="huyện Đắk Hà", year=2014)
    (folder / "form.xlsx").write_bytes(scoring_form(blank, REGULATION))
    return [*paths, folder / "form.xlsx"]


@pytest.mark.parametrize(
    ("name", "changed", "findings"),
    [
        ("own", {}, []),
        ("foreign", {}, []),
        ("hidden", {}, ["KT014 Chấm điểm!D4"]),
        (
            "errors",
            {2: "unreadable", 4: "unreadable", 5: "unreadable"},
            ["KT205 Chấm điểm!D5", "KT205 Chấm điểm!D6", "KT208 Chấm điểm!D3"],
        ),
    ],
)
def test_saved_again_it_reads_the_same(saved, name, changed, findings):
    path = saved / f"{name}.xlsx"
    assessment = only(read_workbook(path, FILE, REGULATION))
    assert points_of(assessment) == {**FULL, **changed}
    assert told(assessment.findings) == findings
    assert assessment.meeting.held_on.value.isoformat() == "2014-11-05"
    assert assessment.meeting.starts_at.value.isoformat() == "08:00:00"


@pytest.mark.parametrize("name", ["own", "foreign", "hidden", "district"])
def test_its_files_are_read_fast(saved, name):
    opened = look(saved / f"{name}.xlsx")
    assert opened.clean
    assert read_fast(opened) == read_thoroughly(opened)
    assert read_usual(opened) in (None, read_fast(opened))


def test_the_district_book(saved):
    district = read_district_book(saved / "district.xlsx", "district.xlsx", REGULATION)
    assert told(district.findings) == []
    assert [each.code.value for each in district.communes] == ["23500", "23503", "23504"]
    assert [each.specially_difficult.value for each in district.communes] == [False, True, False]


def test_our_own_form(saved):
    assessment = only(read_workbook(saved / "form.xlsx", FILE, REGULATION))
    assert told(assessment.findings) == []
    assert assessment.form_version == "1"
    assert assessment.name.value == "Xã Đắk PXi"
    assert set(points_of(assessment).values()) == {"blank"}
    assert assessment.meeting.held_on.state.value == "blank"
