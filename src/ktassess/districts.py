"""Many districts in one command: each is taken whole by one process, and all are told of together.

A district has some ten communes, too few to spread them over processes; a country has seven hundred
districts, too many to keep what their documents would be made of. So what comes back of each is what tables
and findings tell, or a summary, and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from .domain.findings import Finding
from .domain.outcome import CommuneOutcome, Files, StepOutcome, YearReview
from .domain.regulation import Regulation
from .errors import KtassessError
from .parallel import LOST, processes_for, spread
from .pipeline import Progress, Workspace, of_one_regulation, open_workspace, review_workspace
from .workspace.settings import Settings

if TYPE_CHECKING:
    from .intake.mapping import LayoutMapping
    from .reports.district_summary import DistrictSummary

T = TypeVar("T")
Task = Callable[[Workspace, YearReview, int | None], T]
"""What is done with a workspace's review, over so many processes, and what it comes to."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A district that could not be gone on with: its configuration is wrong, its output is closed."""

    error: KtassessError


@dataclass(frozen=True, slots=True)
class Told:
    """What a review tells, without the regulation, which the asking process has already."""

    year: int | None
    as_of: date
    communes: tuple[CommuneOutcome, ...]
    deadlines: tuple[StepOutcome, ...]
    findings: tuple[Finding, ...]
    files: Files

    def whole(self, regulation: Regulation) -> YearReview:
        """The review again, by its regulation: for tables and findings, not for documents."""
        return YearReview(
            regulation, self.year, self.as_of, self.communes, self.deadlines, self.findings, self.files
        )


def open_each(paths: Iterable[Path], rules: str | None = None) -> Iterator[tuple[Path, Workspace | Stopped]]:
    """Several workspaces by their folders; ``rules`` as for :func:`ktassess.pipeline.open_workspace`."""
    for path in paths:
        try:
            yield path, open_workspace(path, rules)
        except KtassessError as error:
            yield path, Stopped(error)


def told(_workspace: Workspace, review: YearReview, _jobs: int | None) -> Told:
    """The task that comes to what tables and findings tell of a review."""
    communes = tuple(replace(outcome, kept=None, listed=None, appraisal=None) for outcome in review.communes)
    return Told(review.year, review.as_of, communes, review.deadlines, review.findings, review.files)


def summarised(workspace: Workspace, review: YearReview, _jobs: int | None) -> DistrictSummary:
    """The task that comes to what is told of a district among many."""
    from .reports.district_summary import summary_of

    return summary_of(workspace.settings.district.name, str(workspace.root), review)


def review_districts(
    workspaces: Sequence[Workspace],
    day_of: Callable[[Workspace], date],
    *,
    mapping: LayoutMapping | None = None,
    jobs: int | None = 1,
    progress: Progress | None = None,
) -> list[YearReview | Stopped]:
    """The reviews of several workspaces as of the day each goes by, in their order, for tables and findings.

    They hold neither the workbooks nor the district's book: documents cannot be made of them. ``mapping`` and
    ``jobs`` as for :func:`ktassess.pipeline.review_workspace`; ``progress`` counts workbooks. A workspace
    whose process dies is reviewed again by itself, so that it costs no more than one workbook.
    """
    each = each_district(workspaces, day_of, told, mapping=mapping, jobs=jobs, progress=progress)
    return [
        one if isinstance(one, Stopped) else one.whole(workspace.regulation)
        for one, workspace in zip(each, workspaces, strict=True)
    ]


def summarise_districts(
    workspaces: Sequence[Workspace],
    day_of: Callable[[Workspace], date],
    *,
    mapping: LayoutMapping | None = None,
    jobs: int | None = 1,
    progress: Progress | None = None,
) -> list[DistrictSummary | Stopped]:
    """What is told of each of several workspaces among the others: a few numbers, whatever its size.

    Otherwise as :func:`review_districts`. Raises UsageError where they go by different regulations.
    """
    of_one_regulation([workspace.regulation for workspace in workspaces])
    return list(each_district(workspaces, day_of, summarised, mapping=mapping, jobs=jobs, progress=progress))


def each_district(
    workspaces: Sequence[Workspace],
    day_of: Callable[[Workspace], date],
    task: Task[T],
    *,
    mapping: LayoutMapping | None = None,
    keep: bool = False,
    jobs: int | None = 1,
    progress: Progress | None = None,
) -> Iterator[T | Stopped]:
    """What a task comes to with each workspace's review, in their order; no review outlives it.

    ``keep`` as for :func:`ktassess.pipeline.review_workspace`. A district that cannot be gone on with stops
    no other (:class:`Stopped`).
    """
    from .intake import scan

    sizes = [len(scan(workspace.settings.scoring).files) for workspace in workspaces]
    regulations: dict[str, Regulation] = {}
    for workspace in workspaces:
        regulations.setdefault(_key(workspace), workspace.regulation)
    items = [_District(one.settings, _key(one), day_of(one)) for one in workspaces]
    total = sum(sizes)
    # One district is as much work as its workbooks: what pays off is told by these.
    processes = processes_for(total, jobs)
    work = _Work(regulations, mapping, task, keep)
    # Nobody shares a single one whole: its communes are shared.
    results = (
        spread(work, items, count=len(items), jobs=processes)
        if len(items) > 1
        else (work.done(item, processes) for item in items)
    )
    done = 0
    for item, size, result in zip(items, sizes, results, strict=True):
        # Once more, its communes in processes of their own: only one of them is to blame.
        yield result if result is not LOST else work.done(item, processes)
        done += size
        if progress is not None:
            progress(done, total)


def _key(workspace: Workspace) -> str:
    """Which regulation a workspace goes by, among those that were loaded."""
    return f"{workspace.regulation.id} {id(workspace.regulation)}"


@dataclass(frozen=True, slots=True)
class _District:
    settings: Settings
    regulation: str
    as_of: date


@dataclass(frozen=True, slots=True)
class _Work(Generic[T]):
    """Reviews one workspace and does its task, in whatever process; the regulations came along once."""

    regulations: dict[str, Regulation]
    mapping: LayoutMapping | None
    task: Task[T]
    keep: bool

    def __call__(self, item: _District) -> T | Stopped:
        return self.done(item, 1)

    def done(self, item: _District, jobs: int | None) -> T | Stopped:
        """A district done by this process and so many more."""
        workspace = Workspace(item.settings, self.regulations[item.regulation])
        try:
            review = review_workspace(workspace, item.as_of, mapping=self.mapping, jobs=jobs, keep=self.keep)
            return self.task(workspace, review, jobs)
        except KtassessError as error:
            return Stopped(error)
