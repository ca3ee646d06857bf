"""What the commands that write share: showing what was written, and the exit code it ends with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..collecting import keep_what_is_there
from ..domain.codes import Code, Severity
from ..domain.findings import Finding
from ..errors import ExitCode
from .options import IfChanged
from .session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from ..building import BuildOptions, Built
    from ..domain.outcome import YearReview
    from ..pipeline import Workspace
    from ..reports.district_summary import Trouble
    from ..workspace.output import Planned, Written

_REFUSED = {Code.OUTPUT_EDITED, Code.OUTPUT_LOCKED}
_TEMPLATE = {Code.TEMPLATE_MISSING, Code.TEMPLATE_WRONG, Code.TEMPLATE_NAME_UNKNOWN, Code.TEMPLATE_UNSAFE}


def options_of(
    only: Sequence[str] | None,
    communes: Sequence[str] | None,
    if_changed: IfChanged,
    *,
    dry_run: bool,
    pdf: bool = False,
    archive: bool = False,
) -> BuildOptions:
    """Build options from the command line's; a dry run makes no PDF and no zip."""
    from ..building import BuildOptions
    from ..workspace.writing import IfChanged as WritingIfChanged

    return BuildOptions(
        frozenset(only or ()),
        frozenset(communes or ()),
        WritingIfChanged(if_changed.value),
        dry_run,
        pdf and not dry_run,
        archive and not dry_run,
    )


def built(
    session: Session, workspace: Workspace, review: YearReview, options: BuildOptions, jobs: int | None = None
) -> Built:
    """Build the documents, with a progress bar."""
    from ..building import build_documents

    keep_what_is_there()
    with session.progress("progress.building") as tick:
        return build_documents(workspace, review, options, tick, jobs=jobs)


def report_written(
    session: Session, workspace: Workspace, review: YearReview, options: BuildOptions
) -> Written:
    """Write the summary of a review."""
    from ..building import write_reports

    return write_reports(
        workspace, review, session.catalogue, if_changed=options.if_changed, dry_run=options.dry_run
    )


def bundle_of(
    session: Session, workspace: Workspace, review: YearReview, made: Built, options: BuildOptions
) -> tuple[Finding, ...]:
    """Make the PDFs, print files and zips that were asked for, and say so; the findings of it come back.

    Raises ConfigurationError where LibreOffice is missing, OutputRefusedError where it fails.
    """
    if not (options.pdf or options.archive):
        return ()
    from ..bundling import bundle

    with session.progress("progress.pdf") as tick:
        written = bundle(workspace, review, made, options, tick)
    say_findings(session, written.findings)
    for asked, key, suffix in ((options.pdf, "done.pdf", ".pdf"), (options.archive, "done.zip", ".zip")):
        if asked:
            session.say(key, count=sum(path.endswith(suffix) for path in written.paths))
    return written.findings


def show_planned(session: Session, planned: Iterable[Planned], folder: Path, *, result: bool = False) -> None:
    """Name each file that a dry run would write, keep or take away; on stdout where that is the result."""
    console = session.out if result else session.err
    for done, path in planned:
        console.print(f"{session.text(f'planned.{done}')}  {folder / path}", soft_wrap=True)


def say_written(
    session: Session, workspace: Workspace, written: Written, *, dry_run: bool, result: bool = False
) -> None:
    """Say what was written and what was kept, on stderr; ``result``: a dry run's files are for stdout."""
    show_planned(session, written.planned, workspace.settings.output, result=result)
    say_documents(session, written, workspace.settings.output, dry_run=dry_run)


def say_documents(session: Session, written: Written, folder: Path, *, dry_run: bool) -> None:
    """Say in one line how many files were written and kept, on stderr."""
    session.say(
        "done.documents",
        created=written.created,
        replaced=written.replaced,
        identical=written.identical,
        kept=written.kept,
        retired=written.retired,
        path=str(folder),
    )
    if dry_run:
        session.say("done.dry-run")


def say_findings(session: Session, findings: Iterable[Finding], *, in_summary: bool = False) -> None:
    """Show findings of writing on stderr, for stdout is for results.

    ``in_summary``: they are in the summary's csv too, and of notes only their number is said here: a year has
    dozens of one kind (numbers the clerk has still to give).
    """
    counted: list[Finding] = []
    listed: list[Finding] = []
    for finding in findings:
        (counted if in_summary and finding.severity is Severity.NOTE else listed).append(finding)
    if listed:
        from ..reports.finding_tables import show_finding_list

        show_finding_list(session.err, listed, session.catalogue)
    say_notes(session, Counter(finding.code for finding in counted))


def say_notes(session: Session, counts: Mapping[Code, int]) -> None:
    """Say how many notes there are of each code, on stderr."""
    for code, count in sorted(counts.items(), key=lambda item: item[0].id):
        title = session.catalogue.explain(code).title
        session.say("done.notes", code=code.id, title=title, count=count)


def writing_exit_code(findings: Iterable[Finding | Trouble]) -> ExitCode:
    """4 where a template is wrong, 5 where an output was kept, else 0."""
    codes = {finding.code for finding in findings}
    if codes & _TEMPLATE:
        return ExitCode.TEMPLATE
    return ExitCode.REFUSED if codes & _REFUSED else ExitCode.OK


def worst(*codes: ExitCode) -> ExitCode:
    """The code a command with several parts ends with.

    A part that could not be done at all (3 and above) outweighs findings, the highest first.
    """
    return max(codes)
