"""What the commands share: reading what the user points at, showing it, and the exit code it ends with."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..domain.codes import Severity
from ..domain.outcome import YearReview
from ..errors import ExitCode, UsageError
from ..pipeline import Workspace, merged, open_workspace, review_paths, review_workspace
from ..workspace.folder import SCORING_FOLDER, is_workspace
from .options import Format
from .session import Session
from .stopping import Stops

if TYPE_CHECKING:
    from ..intake.mapping import LayoutMapping


def today_or(given: date | None, workspace: Workspace | None = None) -> date:
    """The day to judge by: ``--today``, else the workspace's ``as_of``, else the day it is."""
    if given is not None:
        return given
    if workspace is not None and workspace.settings.as_of is not None:
        return workspace.settings.as_of
    return date.today()


def reviewed(
    session: Session,
    workspace: Workspace,
    today: date | None,
    mapping: LayoutMapping | None = None,
    jobs: int | None = None,
    *,
    keep: bool = True,
) -> YearReview:
    """A workspace's review, with a progress bar; ``jobs`` processes read, by default as many as pay off.

    ``keep`` as for :func:`ktassess.pipeline.review_workspace`.
    """
    day = today_or(today, workspace)
    with session.progress("progress.reading") as tick:
        return review_workspace(workspace, day, mapping=mapping, jobs=jobs, keep=keep, progress=tick)


class Checked(NamedTuple):
    """The review of what was named, and how those end that could not be gone on with.

    No review where that is all of them.
    """

    review: YearReview | None
    code: ExitCode


def review_of(
    session: Session,
    paths: Sequence[Path],
    *,
    today: date | None,
    rules: str | None,
    year: int | None,
    class_text: str | None,
    mapping: LayoutMapping | None = None,
    jobs: int | None = None,
    keep: bool = True,
) -> Checked:
    """The review of whatever was named: workspaces, folders, single workbooks."""
    workspaces = [path for path in paths if is_workspace(path)]
    inside: dict[Path, list[Path]] = {}
    loose: list[Path] = []
    for path in paths:
        if path in workspaces:
            continue
        home = home_of(path)
        if home is None:
            loose.append(path)
        else:
            inside.setdefault(home, []).append(path)
    stops = Stops(session)
    opened = stops.opened(workspaces, rules)
    if len(opened) > 1 and not keep:
        from ..districts import review_districts

        with session.progress("progress.reading") as tick:
            each = review_districts(
                opened, lambda one: today_or(today, one), mapping=mapping, jobs=jobs, progress=tick
            )
        reviews = list(stops.done(opened, each))
    else:
        reviews = [reviewed(session, one, today, mapping, jobs, keep=keep) for one in opened]
    for home, files in inside.items():
        workspace = open_workspace(home, rules)
        day = today_or(today, workspace)
        reviews.append(review_workspace(workspace, day, only=files, mapping=mapping, keep=keep))
    if loose:
        terms = _LooseTerms(today, rules, year, class_text, mapping, jobs, keep)
        reviews.append(_loose(session, loose, terms))
    return Checked(merged(reviews) if reviews else None, stops.code)


def home_of(path: Path) -> Path | None:
    """The workspace a single workbook lies in, if it lies in one's scoring folder."""
    parent = path.resolve().parent
    if path.is_file() and parent.name == SCORING_FOLDER and is_workspace(parent.parent):
        return parent.parent
    return None


class _LooseTerms(NamedTuple):
    """What the options say about workbooks outside a workspace."""

    today: date | None
    rules: str | None
    year: int | None
    class_text: str | None
    mapping: LayoutMapping | None
    jobs: int | None
    keep: bool


def _loose(session: Session, paths: Sequence[Path], terms: _LooseTerms) -> YearReview:
    from ..domain.locality import match_class
    from ..regulations import DEFAULT, load

    regulation = load(terms.rules or DEFAULT)
    class_id = None
    if terms.class_text is not None:
        locality_class = match_class(regulation, terms.class_text)
        if locality_class is None:
            known = ", ".join(item.id for item in regulation.classes)
            raise UsageError("error.usage.class", value=terms.class_text, known=known)
        class_id = locality_class.id
    with session.progress("progress.reading") as tick:
        return review_paths(
            paths,
            regulation,
            today_or(terms.today),
            year=terms.year,
            class_id=class_id,
            mapping=terms.mapping,
            jobs=terms.jobs,
            keep=terms.keep,
            progress=tick,
        )


def show(session: Session, review: YearReview, how: Format) -> None:
    """Print a review on stdout in the format asked for."""
    if how is Format.JSON:
        from ..reports.json_report import review_json

        print_json(review_json(review, session.catalogue))
    elif how is Format.CSV:
        from ..reports.csv_report import communes_csv

        write_bytes(communes_csv(review))
    else:
        from ..reports.tables import show_review

        show_review(session.out, review, session.catalogue)


def print_json(value: object) -> None:
    """Print one JSON value on stdout, and nothing else."""
    import json

    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def print_records(columns: Sequence[str], records: Sequence[Mapping[str, object]]) -> None:
    """Print on stdout as csv what JSON shows as a list of objects."""
    from ..reports.records_csv import records_csv

    write_bytes(records_csv(columns, records))


def write_bytes(data: bytes) -> None:
    """Write bytes (already encoded) on stdout."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def exit_code(review: YearReview, *, strict: bool = False) -> ExitCode:
    """How a review ends a command: 3 where no workbook could be read, 1 where findings stop a decision."""
    severities = Counter(finding.severity for finding in review.findings)
    return exit_code_of(
        review.files.read, severities[Severity.ERROR], severities[Severity.WARNING], strict=strict
    )


def exit_code_of(read: int, errors: int, warnings: int, *, strict: bool) -> ExitCode:
    """The exit code by how many workbooks were read and how many errors and warnings there are."""
    if read == 0:
        return ExitCode.UNREADABLE
    return ExitCode.FINDINGS if errors or (strict and warnings) else ExitCode.OK
