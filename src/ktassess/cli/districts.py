"""What ``check`` prints of several workspaces: a row a district, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.outcome import YearReview
from ..domain.text import nfc
from ..errors import ExitCode
from ..pipeline import Workspace, open_workspace, workspaces_in
from ..workspace.folder import is_workspace
from .building import worst
from .reviewing import exit_code_of, today_or
from .session import Session
from .stopping import Stops

if TYPE_CHECKING:
    from ..domain.findings import Finding
    from ..intake.mapping import LayoutMapping
    from ..reports.district_summary import DistrictSummary


def districts_in(path: Path) -> list[Path]:
    """The workspaces right beneath a province's folder; any other path, also one of workbooks, by itself."""
    found = workspaces_beneath(path)
    if not found:
        return [path]
    from ..intake import scan

    return [path] if scan(path).files else found


def workspaces_beneath(path: Path) -> list[Path]:
    """The workspaces right beneath a folder that is none itself; none where there is no such folder."""
    return [] if is_workspace(path) or not path.is_dir() else list(workspaces_in(path))


def language_beneath(folder: Path) -> str | None:
    """The language of the first workspace beneath a folder that can be opened."""
    from ..districts import open_each

    opened = (one for _, one in open_each(workspaces_beneath(folder)))
    return next((one.settings.language for one in opened if isinstance(one, Workspace)), None)


def named_below(district: Path, finding: Finding) -> Finding:
    """A finding of one district, its file named as it lies in the province's folder."""
    if finding.place is None:
        return finding
    file = f"{nfc(district.name)}/{finding.place.file}"
    params = {**finding.params, "file": file} if "file" in finding.params else finding.params
    return replace(finding, place=finding.place._replace(file=file), params=params)


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

    stops = Stops(session)
    opened = stops.opened(paths, rules)
    with session.progress("progress.reading") as tick:
        each = summarise_districts(
            opened, lambda one: today_or(today, one), mapping=mapping, jobs=jobs, progress=tick
        )
    districts = list(stops.done(opened, each))
    if districts:
        _show(session, districts)
    return worst(stops.code, code_of(districts, strict=strict))


def code_of(districts: Sequence[DistrictSummary], *, strict: bool) -> ExitCode:
    """How the reviews of many districts end a command; 0 where there is none."""
    if not districts:
        return ExitCode.OK
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
