"""``ktassess form``: blank scoring workbooks and the district's book."""

from __future__ import annotations

from pathlib import Path

import typer

from ..building import write_forms
from ..errors import ExitCode, KtassessError
from ..layout import BOOK_FILE
from ..pipeline import Workspace, open_workspace, read_book
from ..workspace.create import restore_book
from ..workspace.writing import IfChanged as WritingIfChanged
from .building import say_findings, show_planned, worst, writing_exit_code
from .districts import language_beneath, named_below, workspaces_beneath
from .options import DryRunOption, IfChanged, IfChangedOption, LangOption, WorkspaceOrFolderArgument
from .session import Session
from .stopping import Stops


def form(
    context: typer.Context,
    workspace: WorkspaceOrFolderArgument,
    dry_run: DryRunOption = False,
    if_changed: IfChangedOption = IfChanged.KEEP,
    lang: LangOption = None,
) -> int:
    """Write a blank scoring workbook for every commune on the district's list, or on every district's."""
    if_other = WritingIfChanged(if_changed.value)
    if beneath := workspaces_beneath(workspace):
        session = Session.start(context, lang, language_beneath(workspace))
        code = _beneath(session, beneath, if_other, dry_run=dry_run)
    else:
        opened = open_workspace(workspace)
        session = Session.start(context, lang, opened.settings.language)
        code = _forms(session, opened, if_other, dry_run=dry_run)
    if dry_run:
        session.say("done.dry-run")
    return code


def _beneath(
    session: Session, districts: list[Path], if_changed: WritingIfChanged, *, dry_run: bool
) -> ExitCode:
    """The forms of many districts; one that cannot be done stops no other."""
    code, stops = ExitCode.OK, Stops(session)
    for path in districts:
        try:
            ended = _forms(session, open_workspace(path), if_changed, dry_run=dry_run, beneath=True)
            code = worst(code, ended)
        except KtassessError as error:
            stops.say(path, error)
    return worst(code, stops.code)


def _forms(
    session: Session,
    workspace: Workspace,
    if_changed: WritingIfChanged,
    *,
    dry_run: bool,
    beneath: bool = False,
) -> ExitCode:
    """The forms of one workspace; ``beneath``: one of many, whose files are told apart by their folder."""
    if not dry_run and restore_book(workspace.settings, workspace.regulation):
        session.say("done.book", path=str(workspace.root / BOOK_FILE) if beneath else BOOK_FILE)
    book = read_book(workspace)
    written = write_forms(workspace, book, if_changed=if_changed, dry_run=dry_run)
    findings = [*(finding for finding in book.findings if finding.is_error), *written.findings]
    say_findings(session, [named_below(workspace.root, one) if beneath else one for one in findings])
    if dry_run:
        show_planned(session, written.planned, workspace.settings.output, result=True)
    else:
        count = written.created + written.replaced + written.identical
        session.say("done.forms", count=count, path=str(workspace.settings.output / "forms"))
    unreadable = any(finding.is_error for finding in book.findings)
    return worst(ExitCode.FINDINGS if unreadable else ExitCode.OK, writing_exit_code(written.findings))
