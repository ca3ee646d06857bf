"""``ktassess verify``: whether a finished workspace, or a province with all of them, still stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ..building import verify_outputs
from ..errors import ExitCode, KtassessError, UsageError
from ..pipeline import open_workspace
from ..province import is_province
from ..workspace.folder import OUTPUT_FOLDER
from .building import worst
from .districts import language_beneath, named_below, workspaces_beneath
from .options import (
    Format,
    FormatOption,
    LangOption,
    PreviousOption,
    StrictOption,
    WorkspaceOrFolderArgument,
)
from .reviewing import print_json, write_bytes
from .session import Session
from .stopping import Stops

if TYPE_CHECKING:
    from ..domain.findings import Finding


def verify(
    context: typer.Context,
    workspace: WorkspaceOrFolderArgument,
    previous: PreviousOption = None,
    strict: StrictOption = False,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Tell which outputs were edited, are missing, or no longer follow from their inputs."""
    code = ExitCode.OK
    if is_province(workspace):
        session = Session.start(context, lang, language_beneath(workspace))
        count, findings, code = _beneath(session, workspace, previous)
    elif previous is not None:
        raise UsageError("error.usage.previous")
    else:
        opened = open_workspace(workspace)
        session = Session.start(context, lang, opened.settings.language)
        count, findings = verify_outputs(opened)
    _show(session, findings, format_)
    if not findings and code is ExitCode.OK:
        session.say("done.verified", count=count)
    bad = any(finding.is_error for finding in findings) or (strict and bool(findings))
    return worst(code, ExitCode.FINDINGS if bad else ExitCode.OK)


def _show(session: Session, findings: Sequence[Finding], format_: Format) -> None:
    if format_ is Format.JSON:
        from ..reports.json_report import finding_json

        print_json([finding_json(finding, session.catalogue) for finding in findings])
    elif format_ is Format.CSV:
        from ..reports.records_csv import finding_list_csv

        write_bytes(finding_list_csv(findings, session.catalogue))
    elif findings:
        from ..reports.finding_tables import show_finding_list

        show_finding_list(session.out, findings, session.catalogue)


def _beneath(session: Session, folder: Path, previous: Path | None) -> tuple[int, list[Finding], ExitCode]:
    """The outputs of every district beneath a folder, then the province's own; none stops another."""
    count, stops = 0, Stops(session)
    findings: list[Finding] = []
    parts = [(path, partial(_of_district, path)) for path in workspaces_beneath(folder)]
    for path, verified in (*parts, (folder, partial(_of_province, session, folder, previous))):
        try:
            more, found = verified()
        except KtassessError as error:
            stops.say(path, error)
        else:
            count += more
            findings += found
    return count, findings, stops.code


def _of_district(path: Path) -> tuple[int, list[Finding]]:
    """A district's, its files named as they lie in the province's folder."""
    count, findings = verify_outputs(open_workspace(path))
    return count, [named_below(path, finding) for finding in findings]


def _of_province(session: Session, folder: Path, previous: Path | None) -> tuple[int, list[Finding]]:
    """The province's own, where there are any: they follow from all districts and from the years before."""
    from ..workspace.manifest import load_manifest

    if not load_manifest(folder / OUTPUT_FOLDER).outputs:
        return 0, []
    from ..province import open_province, verify_province
    from .province import year_of

    province = open_province(folder)
    year, about_register = year_of(session, province, previous=previous)
    count, findings = verify_province(province, year)
    return count, [*about_register, *findings]
