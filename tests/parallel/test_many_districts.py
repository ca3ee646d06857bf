"""Several districts in one command: told the same as one by one, in any number of processes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ktassess import districts
from ktassess.districts import Stopped, each_district, review_districts
from ktassess.domain.outcome import YearReview
from ktassess.errors import ConfigurationError
from ktassess.parallel import LOST
from ktassess.pipeline import Workspace, open_workspace, review_workspace
from ktassess.reports.csv_report import communes_csv

from . import work

SAMPLES = Path(__file__).parents[2] / "sample_dossiers"


def _day(workspace: Workspace) -> date:
    return workspace.settings.as_of or date(2014, 12, 31)


@pytest.fixture
def opened(tmp_path: Path) -> list[Workspace]:
    found = []
    for name in ("dak-ha-2014", "mistakes-2014"):
        shutil.copytree(SAMPLES / name, tmp_path / name, ignore=shutil.ignore_patterns("output"))
        found.append(open_workspace(tmp_path / name))
    return found


def told(review: YearReview) -> tuple[object, ...]:
    rows = communes_csv(review)
    return review.year, review.as_of, rows, review.deadlines, review.findings, review.files


def told_of(reviews: Iterable[YearReview | Stopped]) -> list[tuple[object, ...]]:
    return [told(review) for review in reviews if isinstance(review, YearReview)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_is_told_as_by_itself(opened: list[Workspace], jobs: int) -> None:
    together = review_districts(opened, _day, jobs=jobs)
    alone = [review_workspace(workspace, _day(workspace)) for workspace in opened]
    assert told_of(together) == [told(review) for review in alone]


def test_what_comes_back_holds_no_workbook(opened: list[Workspace]) -> None:
    for review in review_districts(opened, _day):
        assert isinstance(review, YearReview)
        assert review.book is None
        assert [one.assessment for one in review.communes] == [None] * len(review.communes)


def test_a_district_whose_process_dies_is_reviewed_again(
    opened: list[Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    def spread(work: Callable[[Any], Any], items: Iterable[Any], **_: object) -> Iterator[Any]:
        for place, item in enumerate(items):
            yield LOST if place == 1 else work(item)

    whole = told_of(review_districts(opened, _day))
    monkeypatch.setattr(districts, "spread", spread)
    assert told_of(review_districts(opened, _day)) == whole


def test_a_process_that_dies_costs_no_district(opened: list[Workspace]) -> None:
    assert list(each_district(opened, _day, work.dies_apart, jobs=2)) == [
        ("dak-ha-2014", 11),
        ("mistakes-2014", 23),
    ]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_district_that_cannot_be_gone_on_with_stops_no_other(opened: list[Workspace], jobs: int) -> None:
    (opened[0].root / "mapping.toml").write_text("no = mapping", "utf-8")
    stopped, whole = each_district(opened, _day, work.files_read, jobs=jobs)
    assert isinstance(stopped, Stopped)
    assert isinstance(stopped.error, ConfigurationError)
    assert whole == ("mistakes-2014", 23)
    stopped, reviewed = review_districts(opened, _day, jobs=jobs)
    assert isinstance(stopped, Stopped)
    assert isinstance(reviewed, YearReview)
    assert reviewed.files.read == 23


def test_progress_counts_workbooks(opened: list[Workspace]) -> None:
    seen: list[tuple[int, int]] = []
    review_districts(opened, _day, progress=lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == seen[-1][1] > 0
