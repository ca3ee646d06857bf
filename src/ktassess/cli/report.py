"""``ktassess report``: the summary of a district, or of a province: a folder of district workspaces."""

from __future__ import annotations

import typer

from ..errors import ExitCode, UsageError
from ..pipeline import merged, open_workspace
from ..province import is_province, open_province
from .building import options_of, report_written, say_findings, show_planned, worst, writing_exit_code
from .options import (
    DryRunOption,
    Format,
    FormatOption,
    IfChanged,
    IfChangedOption,
    JobsOption,
    LangOption,
    PreviousOption,
    TodayOption,
    WorkspacesArgument,
)
from .province import language_of, province_reported, show_province_year
from .reviewing import reviewed, show
from .session import Session


def report(
    context: typer.Context,
    workspaces: WorkspacesArgument,
    today: TodayOption = None,
    previous: PreviousOption = None,
    dry_run: DryRunOption = False,
    if_changed: IfChangedOption = IfChanged.KEEP,
    format_: FormatOption = Format.TABLE,
    jobs: JobsOption = None,
    lang: LangOption = None,
) -> int:
    """Write the summary of each workspace or province and show it."""
    provinces = [path for path in workspaces if is_province(path)]
    if previous is not None and not provinces:
        raise UsageError("error.usage.previous")
    opened = [open_workspace(path) for path in workspaces if path not in provinces]
    config = opened[0].settings.language if opened else language_of(provinces[0])
    session = Session.start(context, lang, config)
    options = options_of(None, None, if_changed, dry_run=dry_run)
    reviews, code = [], ExitCode.OK
    years = []
    for path in provinces:
        year, ended = province_reported(
            session, open_province(path), options, today=today, previous=previous, jobs=jobs
        )
        code = worst(code, ended)
        years.append(year)
    for workspace in opened:
        review = reviewed(session, workspace, today, jobs=jobs)
        written = report_written(session, workspace, review, options)
        say_findings(session, written.findings)
        code = worst(code, writing_exit_code(written.findings))
        reviews.append(review)
        if dry_run:
            show_planned(session, written.planned, workspace.settings.output)
        elif written.paths:
            folder = workspace.settings.output / written.paths[0].partition("/")[0]
            session.say("done.report", path=str(folder))
    if dry_run:
        session.say("done.dry-run")
    if len(years) == 1 and not reviews:
        show_province_year(session, years[0], format_)
        return code
    whole = merged([year.whole for year in years] + reviews)
    if format_ is Format.TABLE:
        from ..reports.tables import show_results, show_summary

        for year in years:
            show_province_year(session, year, format_)
        show_results(session.out, whole, session.catalogue)
        show_summary(session.out, whole, session.catalogue)
    else:
        show(session, whole, format_)
    return code
