"""``ktassess verify``: whether a finished workspace still stands."""

from __future__ import annotations

import typer

from ..building import verify_outputs
from ..errors import ExitCode
from ..pipeline import open_workspace
from .options import Format, FormatOption, LangOption, StrictOption, WorkspaceArgument
from .reviewing import print_json, write_bytes
from .session import Session


def verify(
    context: typer.Context,
    workspace: WorkspaceArgument,
    strict: StrictOption = False,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Tell which outputs were edited, are missing, or no longer follow from their inputs."""
    opened = open_workspace(workspace)
    session = Session.start(context, lang, opened.settings.language)
    count, findings = verify_outputs(opened)
    if format_ is Format.JSON:
        from ..reports.json_report import finding_json

        print_json([finding_json(finding, session.catalogue) for finding in findings])
    elif format_ is Format.CSV:
        from ..reports.records_csv import finding_list_csv

        write_bytes(finding_list_csv(findings, session.catalogue))
    elif findings:
        from ..reports.finding_tables import show_finding_list

        show_finding_list(session.out, findings, session.catalogue)
    if not findings:
        session.say("done.verified", count=count)
    bad = any(finding.is_error for finding in findings) or (strict and bool(findings))
    return ExitCode.FINDINGS if bad else ExitCode.OK
