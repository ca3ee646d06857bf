"""``ktassess run``: check, build, report: the main job."""

from __future__ import annotations

import typer

from ..ahead import expect_reading
from ..errors import ExitCode
from ..parallel import kept_processes
from ..pipeline import open_workspace
from .building import (
    built,
    bundle_of,
    options_of,
    report_written,
    say_findings,
    say_written,
    worst,
    writing_exit_code,
)
from .districts import workspaces_beneath
from .options import (
    CommuneOption,
    DryRunOption,
    Format,
    FormatOption,
    IfChanged,
    IfChangedOption,
    JobsOption,
    LangOption,
    OnlyOption,
    PdfOption,
    StrictOption,
    TodayOption,
    WorkspaceOrFolderArgument,
    ZipOption,
)
from .reviewing import exit_code, reviewed, show
from .session import Session


def run(
    context: typer.Context,
    workspace: WorkspaceOrFolderArgument,
    only: OnlyOption = None,
    commune: CommuneOption = None,
    pdf: PdfOption = False,
    zip_: ZipOption = False,
    dry_run: DryRunOption = False,
    if_changed: IfChangedOption = IfChanged.KEEP,
    today: TodayOption = None,
    strict: StrictOption = False,
    format_: FormatOption = Format.TABLE,
    jobs: JobsOption = None,
    lang: LangOption = None,
) -> int:
    """Check a year, write its documents and its summary; of every district beneath a province's folder."""
    with kept_processes():
        expect_reading([workspace], jobs)
        options = options_of(only, commune, if_changed, dry_run=dry_run, pdf=pdf, archive=zip_)
        if beneath := workspaces_beneath(workspace):
            from .beneath import Asked, run_beneath

            return run_beneath(
                context, Asked(workspace, beneath, options, lang, today, strict, jobs), format_
            )
        opened = open_workspace(workspace)
        session = Session.start(context, lang, opened.settings.language)
        review = reviewed(session, opened, today, jobs=jobs)
        show(session, review, format_)
        code = exit_code(review, strict=strict)
        if code is ExitCode.UNREADABLE:
            return code
        made = built(session, opened, review, options, jobs)
    say_findings(session, made.findings, in_summary=not dry_run)
    if made.template_errors:
        return worst(code, writing_exit_code(made.findings))
    summary = report_written(session, opened, review, options)
    say_findings(session, summary.findings)
    say_written(session, opened, made.written + summary, dry_run=dry_run)
    bundled = bundle_of(session, opened, review, made, options)
    return worst(code, writing_exit_code([*made.findings, *summary.findings, *bundled]))
