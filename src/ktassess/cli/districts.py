"""What ``check`` prints of several workspaces: a row a district, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.outcome import YearReview
from ..errors import ExitCode
from ..pipeline import open_workspace, workspaces_in
from ..workspace.folder import is_workspace
from .reviewing import exit_code_of, today_or
from .session import Session

if TYPE_CHECKING:
    from ..intake.mapping import LayoutMapping
    from ..reports.district_summary import DistrictSummary


def districts_in(path: Path) -> list[Path]:
    """The workspaces right beneath a province's folder; any other path, also one of workbooks, by itself."""
    if is_workspace(path) or not path.is_dir():
        return [path]
    found = list(workspaces_in(path))
    if not found:
        return [path]
    from ..intake import scan

    return [path] if scan(path).files else found


def check_districts(
    session: Session,
    paths: Sequence[Path],
    *,
    today: date | None,
    rules: str | None,
    mapping: LayoutMapping | None,
    jobs: int | None,
    strict: bool,
) -> ExitCode:
    """Check several workspaces and print them side by side; no more of each is kept than is printed."""
    from ..districts import summarise_districts

    opened = [open_workspace(path, rules) for path in paths]
    with session.progress("progress.reading") as tick:
        districts = summarise_districts(
            opened, lambda one: today_or(today, one), mapping=mapping, jobs=jobs, progress=tick
        )
    _show(session, districts)
    return exit_code_of(
        sum(district.files.read for district in districts),
        sum(district.counts.errors for district in districts),
        sum(district.counts.warnings for district in districts),
        strict=strict,
    )


def show_reviews(session: Session, reviews: Mapping[Path, YearReview], rules: str | None) -> None:
    """Print the reviews of several workspaces side by side."""
    from ..reports.district_summary import summary_of

    opened = [open_workspace(path, rules) for path in reviews]
    districts = [
        summary_of(workspace.settings.district.name, str(workspace.root), review)
        for workspace, review in zip(opened, reviews.values(), strict=True)
    ]
    _show(session, districts)


def _show(session: Session, districts: Sequence[DistrictSummary]) -> None:
    from ..reports.district_tables import show_districts

    show_districts(session.out, districts, session.catalogue)
