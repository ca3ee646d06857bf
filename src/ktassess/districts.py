"""Many districts in one command: each is reviewed whole by one process, and all are told of together.

A district has some ten communes, too few to spread them over processes; a country has seven hundred
districts, too many to keep what their documents would be made of. So what comes back of each is what tables
and findings tell, or a summary, and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from .domain.findings import Finding
from .domain.outcome import CommuneOutcome, Files, StepOutcome, YearReview
from .domain.regulation import Regulation
from .parallel import LOST, spread
from .pipeline import Progress, Workspace, of_one_regulation, review_workspace
from .workspace.settings import Settings

if TYPE_CHECKING:
    from .intake.mapping import LayoutMapping
    from .reports.district_summary import DistrictSummary

T = TypeVar("T")
Tell = Callable[[Workspace, YearReview], T]


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
    each = _each(workspaces, day_of, _told, mapping, jobs, progress)
    return [_whole(told, workspace.regulation) for told, workspace in zip(each, workspaces, strict=True)]


def summarise_districts(
    workspaces: Sequence[Workspace],
    day_of: Callable[[Workspace], date],
    *,
    mapping: LayoutMapping | None = None,
    jobs: int | None = 1,
    progress: Progress | None = None,
) -> list[DistrictSummary]:
    """What is told of each of several workspaces among the others: a few numbers, whatever its size.

    Otherwise as :func:`review_districts`. Raises UsageError where they go by different regulations.
    """
    of_one_regulation([workspace.regulation for workspace in workspaces])
    return list(_each(workspaces, day_of, _summarised, mapping, jobs, progress))


def _summarised(workspace: Workspace, review: YearReview) -> DistrictSummary:
    from .reports.district_summary import summary_of

    return summary_of(workspace.settings.district.name, str(workspace.root), review)


def _each(
    workspaces: Sequence[Workspace],
    day_of: Callable[[Workspace], date],
    tell: Tell[T],
    mapping: LayoutMapping | None,
    jobs: int | None,
    progress: Progress | None,
) -> Iterator[T]:
    """What is told of each workspace's review, in their order; no review outlives its telling."""
    from .intake import scan

    sizes = [len(scan(workspace.settings.scoring).files) for workspace in workspaces]
    regulations: dict[str, Regulation] = {}
    for workspace in workspaces:
        regulations.setdefault(_key(workspace), workspace.regulation)
    items = [_District(one.settings, _key(one), day_of(one)) for one in workspaces]
    total = sum(sizes)
    # One district is as much work as its workbooks: what pays off is told by these.
    processes = jobs if jobs is not None or total >= _FEWEST_WORKBOOKS else 1
    results = spread(_ReviewDistrict(regulations, mapping, tell), items, count=len(items), jobs=processes)
    done = 0
    for workspace, item, size, result in zip(workspaces, items, sizes, results, strict=True):
        if result is LOST:
            alone = review_workspace(workspace, item.as_of, mapping=mapping, jobs=jobs, keep=False)
            yield tell(workspace, alone)
        else:
            yield result
        done += size
        if progress is not None:
            progress(done, total)


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


def _told(_workspace: Workspace, review: YearReview) -> _Told:
    communes = tuple(replace(outcome, kept=None, listed=None, appraisal=None) for outcome in review.communes)
    return _Told(review.year, review.as_of, communes, review.deadlines, review.findings, review.files)


def _whole(told: _Told, regulation: Regulation) -> YearReview:
    return YearReview(
        regulation, told.year, told.as_of, told.communes, told.deadlines, told.findings, told.files
    )


@dataclass(frozen=True, slots=True)
class _ReviewDistrict(Generic[T]):
    """Reviews one workspace, in whatever process; the regulations came along once."""

    regulations: dict[str, Regulation]
    mapping: LayoutMapping | None
    tell: Tell[T]

    def __call__(self, item: _District) -> T:
        workspace = Workspace(item.settings, self.regulations[item.regulation])
        review = review_workspace(workspace, item.as_of, mapping=self.mapping, keep=False)
        return self.tell(workspace, review)
