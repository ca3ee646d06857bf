"""Many districts in one command: each is reviewed whole by one process, and all are told of together.

A district has some ten communes, too few to spread them over processes; a country has seven hundred
districts, too many to keep what their documents would be made of. So what comes back of each is what tables
and findings tell, and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from .domain.findings import Finding
from .domain.outcome import CommuneOutcome, Files, StepOutcome, YearReview
from .domain.regulation import Regulation
from .parallel import LOST, spread
from .pipeline import Progress, Workspace, review_workspace
from .workspace.settings import Settings

if TYPE_CHECKING:
    from .intake.mapping import LayoutMapping


def review_districts(
    workspaces: Sequence[Workspace],
    day_of: Callable[[Workspace], date],
    *,
    mapping: LayoutMapping | None = None,
    jobs: int | None = 1,
    progress: Progress | None = None,
) -> list[YearReview]:
    """The reviews of several workspaces as of the day each goes by, in their order, for tables and findings.

    They hold neither the workbooks nor the district's book: documents cannot be made of them. ``mapping`` and
    ``jobs`` as for :func:`ktassess.pipeline.review_workspace`; ``progress`` counts workbooks. A workspace
    whose process dies is reviewed again by itself, so that it costs no more than one workbook.
    """
    from .intake import scan

    sizes = [len(scan(workspace.settings.scoring).files) for workspace in workspaces]
    regulations: dict[str, Regulation] = {}
    for workspace in workspaces:
        regulations.setdefault(_key(workspace), workspace.regulation)
    items = [_District(one.settings, _key(one), day_of(one)) for one in workspaces]
    total = sum(sizes)
    # One district is as much work as its workbooks: what pays off is told by these.
    processes = jobs if jobs is not None or total >= _FEWEST_WORKBOOKS else 1
    results = spread(_ReviewDistrict(regulations, mapping), items, count=len(items), jobs=processes)
    reviews: list[YearReview] = []
    done = 0
    for workspace, item, size, result in zip(workspaces, items, sizes, results, strict=True):
        if result is LOST:
            alone = review_workspace(workspace, item.as_of, mapping=mapping, jobs=jobs, keep=False)
            reviews.append(_whole(_told(alone), workspace.regulation))
        else:
            reviews.append(_whole(result, workspace.regulation))
        done += size
        if progress is not None:
            progress(done, total)
    return reviews


_FEWEST_WORKBOOKS = 30


def _key(workspace: Workspace) -> str:
    """Which regulation a workspace goes by, among those that were loaded."""
    return f"{workspace.regulation.id} {id(workspace.regulation)}"


@dataclass(frozen=True, slots=True)
class _District:
    settings: Settings
    regulation: str
    as_of: date


@dataclass(frozen=True, slots=True)
class _Told:
    """What a review tells, without the regulation, which the asking process has already."""

    year: int | None
    as_of: date
    communes: tuple[CommuneOutcome, ...]
    deadlines: tuple[StepOutcome, ...]
    findings: tuple[Finding, ...]
    files: Files


def _told(review: YearReview) -> _Told:
    communes = tuple(replace(outcome, kept=None, listed=None, appraisal=None) for outcome in review.communes)
    return _Told(review.year, review.as_of, communes, review.deadlines, review.findings, review.files)


def _whole(told: _Told, regulation: Regulation) -> YearReview:
    return YearReview(
        regulation, told.year, told.as_of, told.communes, told.deadlines, told.findings, told.files
    )


@dataclass(frozen=True, slots=True)
class _ReviewDistrict:
    """Reviews one workspace, in whatever process; the regulations came along once."""

    regulations: dict[str, Regulation]
    mapping: LayoutMapping | None

    def __call__(self, item: _District) -> _Told:
        workspace = Workspace(item.settings, self.regulations[item.regulation])
        return _told(review_workspace(workspace, item.as_of, mapping=self.mapping, keep=False))
