"""The options that several commands share, with their help texts."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from .help_texts import LangOption as LangOption
from .help_texts import catalogue
from .help_texts import help_text as help_text


class Format(StrEnum):
    """How results are shown."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class IfChanged(StrEnum):
    """What to do with an output that a person changed."""

    KEEP = "keep"
    RENAME = "rename"
    OVERWRITE = "overwrite"


def parse_day(text: str) -> date:
    """A day written as 2014-11-15 or 15/11/2014."""
    for pattern in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    raise typer.BadParameter(catalogue.text("error.usage.day", value=text))


WorkspaceArgument = Annotated[
    Path, typer.Argument(metavar="WORKSPACE", help=help_text("cli.argument.workspace"), show_default=False)
]
WorkspaceOrFolderArgument = Annotated[
    Path,
    typer.Argument(
        metavar="WORKSPACE", help=help_text("cli.argument.workspace-or-folder"), show_default=False
    ),
]
WorkspacesArgument = Annotated[
    list[Path],
    typer.Argument(metavar="WORKSPACE…", help=help_text("cli.argument.workspaces"), show_default=False),
]
FormatOption = Annotated[Format, typer.Option("--format", help=help_text("cli.option.format"))]
TodayOption = Annotated[
    date | None,
    typer.Option(
        "--today", metavar="DATE", parser=parse_day, help=help_text("cli.option.today"), show_default=False
    ),
]
PreviousOption = Annotated[
    Path | None,
    typer.Option("--previous", metavar="FOLDER", help=help_text("cli.option.previous"), show_default=False),
]
StrictOption = Annotated[bool, typer.Option("--strict", help=help_text("cli.option.strict"))]
RulesOption = Annotated[
    str | None,
    typer.Option("--rules", metavar="ID|PATH", help=help_text("cli.option.rules"), show_default=False),
]
OnlyOption = Annotated[
    list[str] | None,
    typer.Option("--only", metavar="ID", help=help_text("cli.option.only"), show_default=False),
]
CommuneOption = Annotated[
    list[str] | None,
    typer.Option("--commune", metavar="CODE", help=help_text("cli.option.commune"), show_default=False),
]
PdfOption = Annotated[bool, typer.Option("--pdf", help=help_text("cli.option.pdf"))]
ZipOption = Annotated[bool, typer.Option("--zip", help=help_text("cli.option.zip"))]
JobsOption = Annotated[
    int | None,
    typer.Option("--jobs", metavar="N", min=1, max=64, help=help_text("cli.option.jobs"), show_default=False),
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help=help_text("cli.option.dry-run"))]
IfChangedOption = Annotated[IfChanged, typer.Option("--if-changed", help=help_text("cli.option.if-changed"))]
