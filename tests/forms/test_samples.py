"""The sample dossiers are what they claim to be, and what their source makes."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import python_calamine

from ktassess.domain.codes import Severity
from ktassess.domain.outcome import StepStatus, YearReview
from ktassess.pipeline import open_workspace, review_workspace

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "sample_dossiers"
MISTAKES = re.findall(
    r"^\| `(scoring/.*?)` \| .* \| (KT\d{3}) \|$",
    (SAMPLES / "mistakes-2014" / "README.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


@cache
def review_of(name: str) -> YearReview:
    workspace = open_workspace(SAMPLES / name)
    return review_workspace(workspace, workspace.settings.as_of or date.max)


def test_the_finished_year_has_no_error() -> None:
    review = review_of("dak-ha-2014")
    assert [finding for finding in review.findings if finding.severity is Severity.ERROR] == []
    assert (review.files.found, review.files.read, len(review.communes)) == (11, 11, 11)


def test_the_finished_year_shows_what_it_is_for() -> None:
    communes = {commune.name: commune for commune in review_of("dak-ha-2014").communes}
    results = [commune.result for commune in communes.values()]
    assert (results.count("passed"), results.count("failed")) == (8, 3)
    assert communes["Xã Đắk HRing"].total == communes["Xã Đắk HRing"].threshold == 750
    difficult = communes["Xã Đắk PXi"]
    assert (difficult.threshold, difficult.result) == (650, "passed")
    assert difficult.total is not None
    assert 650 <= difficult.total < 750
    below = communes["Xã Đăk Ngọk"]
    assert (below.self_result, below.result) == ("passed", "failed")
    assert communes["Xã Ngok Réo"].deadlines[0].status is StepStatus.LATE
    on_the_day = communes["Xã Hà Mòn"].deadlines[0]
    assert (on_the_day.status, on_the_day.done) == (StepStatus.ON_THE_DAY, date(2014, 11, 15))
    assert any(line.points is not None and line.points % 1 for line in difficult.lines), "half points"


def test_every_council_is_complete() -> None:
    for commune in review_of("dak-ha-2014").communes:
        assert commune.assessment is not None
        people = [member for member in commune.assessment.council if member.name.value]
        assert len({member.name.value for member in people}) == len(people) == 14
        assert all(member.opinion.value for member in people if member.present.value)
        assert all(row.evidence.value for row in commune.assessment.scores)


def test_there_is_a_workbook_for_every_listed_mistake() -> None:
    files = {f"scoring/{path.name}" for path in (SAMPLES / "mistakes-2014" / "scoring").iterdir()}
    assert files == {file for file, _ in MISTAKES} | {"scoring/00-khong-co-loi.xlsx"}
    assert len(MISTAKES) >= 24


@pytest.mark.parametrize(("file", "code"), MISTAKES)
def test_a_mistake_is_found(file: str, code: str) -> None:
    review = review_of("mistakes-2014")
    owner = {c.assessment.file: c.key for c in review.communes if c.assessment is not None}
    found = [
        finding.code.id
        for finding in review.findings
        if (finding.place is not None and finding.place.file == file)
        or (finding.commune is not None and finding.commune == owner.get(file))
    ]
    assert code in found


def test_the_workbook_without_mistakes_has_none() -> None:
    review = review_of("mistakes-2014")
    notes = [f for f in review.findings if f.place is not None and "00-khong" in f.place.file]
    assert {finding.severity for finding in notes} <= {Severity.NOTE}


def test_the_samples_are_what_their_source_makes(tmp_path: Path) -> None:
    tool = ROOT / "tools" / "make_samples.py"
    subprocess.run([sys.executable, str(tool), str(tmp_path)], check=True, capture_output=True)
    committed = sorted(path.relative_to(SAMPLES) for path in files_in(SAMPLES))
    assert sorted(path.relative_to(tmp_path) for path in files_in(tmp_path)) == committed
    for path in committed:
        assert contents(tmp_path / path) == contents(SAMPLES / path), path


def files_in(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and "output" not in path.relative_to(folder).parts:
            yield path


def contents(path: Path) -> object:
    """The values of a workbook, whatever release of the writer packed them; the bytes of all else."""
    try:
        book = python_calamine.CalamineWorkbook.from_path(path)
    except Exception:
        if path.suffix == ".xlsx":
            return "no workbook"
        return path.read_bytes()
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
