"""``ktassess form``: blank scoring workbooks and the district's book."""

from __future__ import annotations

import typer

from ..building import write_forms
from ..layout import BOOK_FILE
from ..pipeline import open_workspace, read_book
from ..workspace.create import restore_book
from ..workspace.writing import IfChanged as WritingIfChanged
from .building import say_findings, show_planned, writing_exit_code
from .options import DryRunOption, IfChanged, IfChangedOption, LangOption, WorkspaceArgument
from .session import Session


def form(
    context: typer.Context,
    workspace: WorkspaceArgument,
    dry_run: DryRunOption = False,
    if_changed: IfChangedOption = IfChanged.KEEP,
    lang: LangOption = None,
) -> int:
    """Write a blank scoring workbook for every commune on the district's list."""
    opened = open_workspace(workspace)
    session = Session.start(context, lang, opened.settings.language)
    if not dry_run and restore_book(opened.settings, opened.regulation):
        session.say("done.book", path=BOOK_FILE)
    book = read_book(opened)
    written = write_forms(opened, book, if_changed=WritingIfChanged(if_changed.value), dry_run=dry_run)
    findings = [*(finding for finding in book.findings if finding.is_error), *written.findings]
    say_findings(session, findings)
    if dry_run:
        show_planned(session, written, opened.settings.output, result=True)
        session.say("done.dry-run")
    else:
        count = written.created + written.replaced + written.identical
        session.say("done.forms", count=count, path=str(opened.settings.output / "forms"))
    return writing_exit_code(written.findings)
