"""The documents of many districts: each is reviewed and written whole by one process.

That is how a country is written: nothing is carried from process to process but what is told in the end.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from .building import BuildOptions, build_documents, write_reports
from .districts import Stopped, Task, each_district
from .domain.findings import Finding
from .domain.outcome import YearReview
from .errors import KtassessError
from .messages import Catalogue, choose_language
from .pipeline import Progress, Workspace
from .workspace.output import Written

if TYPE_CHECKING:
    from .reports.district_documents import DistrictDocuments

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DistrictBuilt(Generic[T]):
    """A district after building: what was told of its review, and what became of its documents.

    ``told`` is None where the district could not even be reviewed. ``missing``: communes that were asked for
    and are not this district's.
    """

    told: T | None
    documents: DistrictDocuments
    missing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Building(Generic[T]):
    """What is done with each district: ``tell`` says what of its review comes back.

    ``whole``: its summary is written too, and nothing where no workbook could be read, as ``run`` does; else
    the errors of the review are told beside those of writing. ``language`` is the one that was asked for;
    None: each district's own.
    """

    options: BuildOptions
    tell: Task[T]
    whole: bool
    language: str | None = None

    def __call__(self, workspace: Workspace, review: YearReview, jobs: int | None) -> DistrictBuilt[T]:
        """Build one district's documents, its summary, and what is made of them."""
        told = self.tell(workspace, review, jobs)
        own = self.options.communes & {commune.key for commune in review.communes}
        missing = self.options.communes - own
        if (missing and not own) or (self.whole and not review.files.read):
            return DistrictBuilt(told, documents_of(workspace), missing)
        done = _Done(workspace, review)
        try:
            self._build(done, replace(self.options, communes=own), jobs)
        except KtassessError as error:
            done.stopped = error
        shown = () if self.whole else tuple(finding for finding in review.findings if finding.is_error)
        return DistrictBuilt(told, done.documents(shown), missing)

    def _build(self, done: _Done, options: BuildOptions, jobs: int | None) -> None:
        workspace, review = done.workspace, done.review
        made = build_documents(workspace, review, options, jobs=jobs)
        done.add(made.written, (*made.template_errors, *made.plan.findings))
        if made.template_errors:
            return
        if self.whole:
            language = choose_language(self.language, workspace.settings.language, os.environ)
            done.add(
                write_reports(
                    workspace,
                    review,
                    Catalogue.load(language),
                    if_changed=options.if_changed,
                    dry_run=options.dry_run,
                )
            )
        if options.pdf or options.archive:
            from .bundling import bundle

            done.add(bundle(workspace, review, made, options))


class _Done:
    """What was done with a district so far; it is told of also where it could not be gone on with."""

    def __init__(self, workspace: Workspace, review: YearReview) -> None:
        self.workspace = workspace
        self.review = review
        self.written = Written()
        self.stopped: KtassessError | None = None
        self._findings: tuple[Finding, ...] = ()

    def add(self, written: Written, findings: tuple[Finding, ...] = ()) -> None:
        """Add what one part of the work came to."""
        self.written += written
        self._findings += (*findings, *written.findings)

    def documents(self, before: tuple[Finding, ...]) -> DistrictDocuments:
        """All of it in figures; ``before``: findings that are told first."""
        from .reports.district_documents import troubles_and_notes

        troubles, notes = troubles_and_notes(self.review, (*before, *self._findings))
        return replace(
            documents_of(self.workspace),
            written=replace(self.written, findings=(), paths=()),
            troubles=troubles,
            notes=notes,
            stopped=self.stopped,
        )


def documents_of(workspace: Workspace, stopped: KtassessError | None = None) -> DistrictDocuments:
    """A district none of whose documents was written."""
    from .reports.district_documents import DistrictDocuments

    settings = workspace.settings
    return DistrictDocuments(
        settings.district.name, str(workspace.root), settings.year, Written(), stopped=stopped
    )


def build_districts(
    workspaces: Sequence[Workspace],
    day_of: Callable[[Workspace], date],
    building: Building[T],
    *,
    jobs: int | None = 1,
    progress: Progress | None = None,
) -> Iterator[DistrictBuilt[T]]:
    """Build the documents of several workspaces, each as of the day it goes by; they come back in order.

    ``jobs`` and ``progress`` as for :func:`ktassess.districts.review_districts`. A district that cannot be
    gone on with stops no other; one whose process dies is built again, its communes by processes of their
    own. Communes that are asked for are built where they are.
    """
    each = each_district(workspaces, day_of, building, keep=True, jobs=jobs, progress=progress)
    for workspace, one in zip(workspaces, each, strict=True):
        yield (DistrictBuilt(None, documents_of(workspace, one.error)) if isinstance(one, Stopped) else one)
