"""What the forms write the intake reads, as it was; also after another program has saved it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from ktassess.domain.assessment import Assessment
from ktassess.domain.district import DistrictBook
from ktassess.forms import district_book, scoring_form
from ktassess.intake import read_district_book, read_workbook
from tests.forms.filled import BLANK, DISTRICT, FULL, POINTS, REGULATION, TOTAL

SOFFICE = shutil.which("soffice")


def read(path: Path) -> Assessment:
    reading = read_workbook(path, path.name, REGULATION)
    assert reading.findings == ()
    (assessment,) = reading.assessments
    return assessment


def check_assessment(assessment: Assessment) -> None:
    assert assessment.findings == ()
    meeting, form = assessment.meeting, FULL
    assert assessment.form_version in ("1", "scoring/1")
    assert (assessment.code.value, assessment.name.value) == (form.code, form.name)
    assert (assessment.locality_class.value, assessment.district.value) == (form.class_label, form.district)
    assert (assessment.year.value, assessment.children.value) == (2014, 1234)
    assert (meeting.decision_number.value, f"{meeting.decision_date.value}") == ("25/QĐ-UBND", "2014-10-20")
    assert (meeting.held_on.value, meeting.starts_at.value) == (form.meeting.held_on, form.meeting.starts_at)
    assert (meeting.ends_at.value, meeting.venue.value) == (form.meeting.ends_at, form.meeting.venue)
    assert (meeting.chair.value, meeting.secretary.value) == (form.meeting.chair, form.meeting.secretary)
    assert meeting.conclusion.value is form.conclusion
    assert (assessment.signed_on.value, assessment.sent_on.value) == (form.signed_on, form.sent_on)
    assert assessment.document_numbers.value == form.document_numbers
    assert {row.criterion: row.points.value for row in assessment.scores} == POINTS
    assert [row.evidence.value for row in assessment.scores] == [f"Minh chứng {n}" for n in range(1, 16)]
    assert assessment.typed_total.value == TOTAL
    people = [member for member in assessment.council if member.name.value]
    assert [(p.name.value, p.position.value, p.role.value) for p in people] == [
        (row.name, row.position, row.role) for row in form.council
    ]
    assert [bool(p.present.value) for p in people] == [True, True, False]
    (column,) = assessment.member_scores
    assert {n: entry.value for n, entry in column.points} == POINTS
    given = {s.criterion: (s.numerator.value, s.denominator.value) for s in assessment.statistics}
    assert {n: pair for n, pair in given.items() if pair != (None, None)} == {2: (245, 250), 3: (7, 1234)}


def check_book(book: DistrictBook) -> None:
    assert book.findings == ()
    listed = [
        (c.code.value, c.name.value, c.kind.value, bool(c.specially_difficult.value)) for c in book.communes
    ]
    assert listed == [(c.code, c.name, c.kind, c.specially_difficult) for c in DISTRICT.communes]
    assert book.communes[0].received_on.value == DISTRICT.communes[0].received_on
    points = {a.code.value: {n: e.value for n, e in a.points if e.given} for a in book.appraisals}
    assert points == {"23500": {}, "23504": {1: 60}, "23512": POINTS}
    assert book.appraisals[2].typed_total.value == TOTAL
    assert [m.name.value for m in book.council if m.name.value] == ["Đỗ Văn D"]
    issued = [(d.title.value, d.code.value, d.number.value, d.issued_on.value) for d in book.documents]
    assert issued == [(d.title, d.code or None, d.number, d.issued_on) for d in DISTRICT.documents or ()]
    assert book.meeting.held_on.value == DISTRICT.meeting.held_on
    assert book.meeting.decision_number.value == "1142/QĐ-UBND"


@pytest.fixture
def written(tmp_path: Path) -> Path:
    (tmp_path / "scoring.xlsx").write_bytes(scoring_form(FULL, REGULATION))
    (tmp_path / "district.xlsx").write_bytes(district_book(DISTRICT, REGULATION))
    return tmp_path


def test_a_filled_form_reads_back(written: Path) -> None:
    check_assessment(read(written / "scoring.xlsx"))


def test_a_filled_book_reads_back(written: Path) -> None:
    check_book(read_district_book(written / "district.xlsx", "district.xlsx", REGULATION))


def test_a_blank_form_reads_as_blank(tmp_path: Path) -> None:
    path = tmp_path / "blank.xlsx"
    path.write_bytes(scoring_form(BLANK, REGULATION))
    assessment = read(path)
    assert assessment.findings == ()
    assert assessment.code.value == "23504"
    assert [row.points.state for row in assessment.scores] == ["blank"] * 15
    assert not any(member.name.value for member in assessment.council)
    assert assessment.member_scores == () or not any(c.points for c in assessment.member_scores)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_saved_by_libreoffice_it_still_reads_back(written: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    command = [str(SOFFICE), "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"]
    files = [str(written / "scoring.xlsx"), str(written / "district.xlsx")]
    subprocess.run(
        [*command, "--convert-to", "xlsx", "--outdir", str(saved), *files],
        check=True,
        capture_output=True,
        timeout=120,
    )
    check_assessment(read(saved / "scoring.xlsx"))
    check_book(read_district_book(saved / "district.xlsx", "district.xlsx", REGULATION))
