"""``ktassess build``: the documents."""

from __future__ import annotations

import typer

from ..ahead import expect_reading
from ..parallel import kept_processes
from ..pipeline import open_workspace
from .building import built, bundle_of, options_of, say_findings, say_written, worst, writing_exit_code
from .districts import workspaces_beneath
from .options import (
    CommuneOption,
    DryRunOption,
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
from .reviewing import exit_code, reviewed
from .session import Session


def build(
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
    jobs: JobsOption = None,
    lang: LangOption = None,
) -> int:
    """Write the documents of every commune and of the district; of every district beneath a folder."""
    with kept_processes():
        expect_reading([workspace], jobs)
        options = options_of(only, commune, if_changed, dry_run=dry_run, pdf=pdf, archive=zip_)
        if beneath := workspaces_beneath(workspace):
            from .beneath import Asked, build_beneath

            return build_beneath(context, Asked(workspace, beneath, options, lang, today, strict, jobs))
        opened = open_workspace(workspace)
        session = Session.start(context, lang, opened.settings.language)
        review = reviewed(session, opened, today, jobs=jobs)
        made = built(session, opened, review, options, jobs)
    stopping = [finding for finding in review.findings if finding.is_error]
    say_findings(session, [*stopping, *made.findings], in_summary=not dry_run)
    if not made.template_errors:
        say_written(session, opened, made.written, dry_run=dry_run, result=True)
    bundled = () if made.template_errors else bundle_of(session, opened, review, made, options)
    return worst(exit_code(review, strict=strict), writing_exit_code([*made.findings, *bundled]))
