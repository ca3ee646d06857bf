"""``--pdf``: the written documents as PDF, through LibreOffice where it is found."""

from __future__ import annotations

from collections.abc import Sequence

from ..building import BuildOptions, write_pdfs
from ..pipeline import Workspace
from ..workspace.output import Written
from .building import say_findings
from .session import Session


def convert(session: Session, workspace: Workspace, paths: Sequence[str], options: BuildOptions) -> Written:
    """Put a PDF beside each written document.

    Raises ConfigurationError where LibreOffice is missing, OutputRefusedError where it fails.
    """
    with session.progress("progress.pdf") as tick:
        written = write_pdfs(workspace, paths, if_changed=options.if_changed, progress=tick)
    say_findings(session, written.findings)
    session.say("done.pdf", count=len(written.paths))
    return written
