"""``ktassess report``: the summary of a district."""

from __future__ import annotations

import typer

from ..errors import ExitCode
from ..pipeline import merged, open_workspace
from .building import options_of, report_written, say_findings, worst, writing_exit_code
from .options import (
    DryRunOption,
    Format,
    FormatOption,
    IfChanged,
    IfChangedOption,
    JobsOption,
    LangOption,
    TodayOption,
    WorkspacesArgument,
)
from .reviewing import reviewed, show
from .session import Session


def report(
    context: typer.Context,
    workspaces: WorkspacesArgument,
    today: TodayOption = None,
    dry_run: DryRunOption = False,
    if_changed: IfChangedOption = IfChanged.KEEP,
    format_: FormatOption = Format.TABLE,
    jobs: JobsOption = None,
    lang: LangOption = None,
) -> int:
    """Write the summary of each workspace and show it."""
    opened = [open_workspace(path) for path in workspaces]
    session = Session.start(context, lang, opened[0].settings.language)
    options = options_of(None, None, if_changed, dry_run=dry_run)
    reviews, code = [], ExitCode.OK
    for workspace in opened:
        review = reviewed(session, workspace, today, jobs=jobs)
        written = report_written(session, workspace, review, options)
        say_findings(session, written.findings)
        code = worst(code, writing_exit_code(written.findings))
        reviews.append(review)
        if written.paths and not dry_run:
            folder = workspace.settings.output / written.paths[0].partition("/")[0]
            session.say("done.report", path=str(folder))
    whole = merged(reviews)
    if format_ is Format.TABLE:
        from ..reports.tables import show_results, show_summary

        show_results(session.out, whole, session.catalogue)
        show_summary(session.out, whole, session.catalogue)
    else:
        show(session, whole, format_)
    return code
