"""One process or several: the same review, the same bytes; and what a process that dies costs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ktassess import building
from ktassess.building import build_documents
from ktassess.domain.codes import Code
from ktassess.parallel import LOST, Begun
from ktassess.pipeline import Workspace, open_workspace, review_paths, review_workspace

SAMPLES = Path(__file__).parents[2] / "sample_dossiers"
AS_OF = date(2014, 12, 31)


def losing(number: int) -> Callable[..., Iterator[Any]]:
    """``spread`` with a process that dies at one item."""

    def spread(work: Callable[[Any], Any], items: Iterable[Any], **_: object) -> Iterator[Any]:
        for place, item in enumerate(items):
            yield LOST if place == number else work(item)

    return spread


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    root = tmp_path / "dak-ha-2014"
    shutil.copytree(SAMPLES / "dak-ha-2014", root, ignore=shutil.ignore_patterns("output"))
    return open_workspace(root)


@pytest.mark.parametrize("sample", ["dak-ha-2014", "mistakes-2014"])
def test_the_same_review(sample: str) -> None:
    opened = open_workspace(SAMPLES / sample)
    assert review_workspace(opened, AS_OF, jobs=2) == review_workspace(opened, AS_OF)


def test_the_same_review_of_loose_workbooks(workspace: Workspace) -> None:
    folder = [SAMPLES / "mistakes-2014" / "scoring"]
    one = review_paths(folder, workspace.regulation, AS_OF)
    assert review_paths(folder, workspace.regulation, AS_OF, jobs=2) == one


def test_the_same_documents(workspace: Workspace) -> None:
    review = review_workspace(workspace, AS_OF)
    written = []
    for jobs in (1, 2):
        built = build_documents(workspace, review, jobs=jobs)
        output = workspace.settings.output
        files = {path.relative_to(output): path.read_bytes() for path in output.rglob("*") if path.is_file()}
        written.append((built.findings, files))
        shutil.rmtree(output)
    assert written[0] == written[1]
    assert len(written[0][1]) > 50


def test_a_workbook_whose_process_dies_is_named(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = review_workspace(workspace, AS_OF)
    monkeypatch.setattr(Begun, "go_on", lambda begun, work: losing(3)(work, begun._halves))
    review = review_workspace(workspace, AS_OF)
    (finding,) = [one for one in review.findings if one.code is Code.READING_BROKE_OFF]
    assert finding.place is not None
    assert (review.files.read, review.files.failed) == (whole.files.read - 1, 1)
    lost = [commune for commune in whole.communes if commune.file == finding.place.file]
    assert len(lost) == 1
    assert [commune.file for commune in review.communes].count(None) == 1


def test_a_commune_whose_process_dies_keeps_what_it_had(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = review_workspace(workspace, AS_OF)
    build_documents(workspace, review)
    folder = workspace.settings.output
    before = sorted(folder.rglob("*.docx"))
    monkeypatch.setattr(building, "spread", losing(2))
    built = build_documents(workspace, review)
    (finding,) = [one for one in built.findings if one.code is Code.WRITING_BROKE_OFF]
    assert finding.commune == review.communes[2].key
    assert built.written.retired == 0
    assert sorted(folder.rglob("*.docx")) == before
