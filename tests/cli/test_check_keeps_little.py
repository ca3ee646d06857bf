"""``check`` keeps no workbook in memory: the two that are needed again are read again."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from ktassess import pipeline
from ktassess.domain.codes import Code
from ktassess.errors import UnreadableInputError
from ktassess.pipeline import open_workspace, review_workspace

AS_OF = date(2014, 12, 31)
SAMPLE = Path(__file__).parents[2] / "sample_dossiers" / "dak-ha-2014"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    root = tmp_path / "dak-ha-2014"
    shutil.copytree(SAMPLE, root, ignore=shutil.ignore_patterns("output"))
    return root


def test_the_review_is_the_same_whether_workbooks_are_kept_or_not(sample: Path) -> None:
    workspace = open_workspace(sample)
    kept, read_again = (review_workspace(workspace, AS_OF, keep=keep) for keep in (True, False))
    assert kept.findings == read_again.findings
    assert [one.total for one in kept.communes] == [one.total for one in read_again.communes]
    assert [one.assessment for one in kept.communes] == [one.assessment for one in read_again.communes]


def test_two_workbooks_of_one_commune_are_both_named(sample: Path) -> None:
    first = sorted((sample / "scoring").glob("*.xlsx"))[0]
    (sample / "scoring" / f"lan-2-{first.name}").write_bytes(first.read_bytes())
    kept, read_again = (review_workspace(open_workspace(sample), AS_OF, keep=keep) for keep in (True, False))
    twice = [finding for finding in read_again.findings if finding.code is Code.COMMUNE_TWICE]
    assert len(twice) == 2
    assert kept.findings == read_again.findings


def test_a_note_that_names_a_cell_reads_no_workbook_again(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (sample / "district.xlsx").unlink()  # nothing appraised: the communes' own points are compared
    monkeypatch.setattr(pipeline, "_assessment_again", lambda *_: pytest.fail("a workbook was read again"))
    review = review_workspace(open_workspace(sample), AS_OF, keep=False)
    far = [finding.place for finding in review.findings if finding.code is Code.OUTLIER]
    assert [(place.sheet, place.cell) for place in far if place] == [("Chấm điểm", "D16")]


def test_a_workbook_that_has_gone_meanwhile_is_named(sample: Path) -> None:
    review = review_workspace(open_workspace(sample), AS_OF, keep=False)
    outcome = next(one for one in review.communes if one.file)
    (sample / str(outcome.file)).write_bytes(b"")
    with pytest.raises(UnreadableInputError):
        _ = outcome.assessment
