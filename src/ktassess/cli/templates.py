"""``ktassess templates``: the Word templates, whose they are, and whether they are right."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypedDict

import typer

from ..errors import ExitCode, OutputRefusedError, not_written
from .options import Format, FormatOption, LangOption, StrictOption, help_text
from .reviewing import print_json, print_records
from .session import Session

templates = typer.Typer(no_args_is_help=True, add_completion=False, help=help_text("cli.templates.help"))

OptionalWorkspace = Annotated[
    Path | None,
    typer.Argument(metavar="[WORKSPACE]", help=help_text("cli.argument.workspace"), show_default=False),
]
FolderArgument = Annotated[
    Path, typer.Argument(metavar="FOLDER", help=help_text("cli.argument.target"), show_default=False)
]
PathsArgument = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[PATH…]", help=help_text("cli.argument.templates"), show_default=False),
]
PreviewOption = Annotated[
    Path | None,
    typer.Option("--preview", metavar="FOLDER", help=help_text("cli.option.preview"), show_default=False),
]


class _Row(TypedDict):
    template: str
    office: bool
    documents: list[str]


@templates.command("list", help=help_text("cli.templates.list.help"))
def list_(
    context: typer.Context,
    workspace: OptionalWorkspace = None,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """List the templates in use, and the documents made from them."""
    from ..documents.store import templates_of
    from ..pipeline import open_workspace
    from ..regulations import DEFAULT, load

    session = Session.start(context, lang)
    opened = open_workspace(workspace) if workspace is not None else None
    regulation = opened.regulation if opened else load(DEFAULT)
    rows: list[_Row] = []
    for template in templates_of(regulation, opened.settings.templates if opened else None):
        names = [rule.name for rule in regulation.documents if rule.template == template.stem]
        rows.append({"template": template.stem, "office": template.of_office, "documents": names})
    if format_ is Format.JSON:
        print_json(rows)
        return ExitCode.OK
    if format_ is Format.CSV:
        print_records(("template", "office", "documents"), rows)
        return ExitCode.OK
    for row in rows:
        whose = session.text("templates.office" if row["office"] else "templates.ours")
        session.out.print(f"{row['template']}.docx ({whose})", style="bold")
        session.out.print("  " + "\n  ".join(row["documents"]))
    return ExitCode.OK


@templates.command("copy", help=help_text("cli.templates.copy.help"))
def copy(context: typer.Context, folder: FolderArgument, lang: LangOption = None) -> int:
    """Copy the program's own templates into a folder; nothing there is overwritten."""
    from ..documents.store import own_folder

    session = Session.start(context, lang)
    sources = sorted(own_folder().glob("*.docx"))
    for source in sources:
        if (folder / source.name).exists():
            raise OutputRefusedError("error.output.exists", path=str(folder / source.name))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source in sources:
            with (folder / source.name).open("xb") as file:
                file.write(source.read_bytes())
    except OSError as error:
        raise not_written(str(folder), error) from error
    session.say("done.copied", path=str(folder))
    return ExitCode.OK


@templates.command("check", help=help_text("cli.templates.check.help"))
def check(
    context: typer.Context,
    paths: PathsArgument = None,
    preview: PreviewOption = None,
    strict: StrictOption = False,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Check templates: their tags, their names, and their official form."""
    from ..documents.template_check import check_of, preview_of

    session = Session.start(context, lang)
    checked = check_of(tuple(paths or ()))
    if format_ is Format.JSON:
        from ..reports.json_report import finding_json

        print_json([finding_json(finding, session.catalogue) for finding in checked.findings])
    elif checked.findings:
        from ..reports.finding_tables import show_finding_list

        show_finding_list(session.out, checked.findings, session.catalogue)
    if any(finding.is_error for finding in checked.findings):
        return ExitCode.TEMPLATE
    if preview is not None:
        made = preview_of(checked, preview)
        session.say("done.preview", count=len(made), path=str(preview))
    if not checked.findings:
        session.say("done.templates", count=checked.count)
    return ExitCode.FINDINGS if strict and checked.findings else ExitCode.OK
