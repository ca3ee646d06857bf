"""``ktassess init``: a new workspace, from a register of communes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from ..errors import ExitCode
from .options import LangOption, RulesOption, help_text
from .session import Session

DirectoryArgument = Annotated[
    Path, typer.Argument(metavar="DIR", help=help_text("cli.argument.new-workspace"), show_default=False)
]
DistrictOption = Annotated[
    str,
    typer.Option(
        "--district", metavar="CODE|NAME", help=help_text("cli.option.district"), show_default=False
    ),
]
YearOption = Annotated[
    int | None,
    typer.Option("--year", min=2000, max=2100, help=help_text("cli.option.new-year"), show_default=False),
]
RegisterOption = Annotated[
    Path | None,
    typer.Option("--register", metavar="FILE", help=help_text("cli.option.register"), show_default=False),
]


def init(
    context: typer.Context,
    directory: DirectoryArgument,
    district: DistrictOption,
    year: YearOption = None,
    register: RegisterOption = None,
    rules: RulesOption = None,
    lang: LangOption = None,
) -> int:
    """Make a new workspace."""
    from ..regulations import DEFAULT, load
    from ..workspace.create import create_workspace
    from ..workspace.register import load_register, units_of_district
    from ..workspace.starting import starting_settings

    session = Session.start(context, lang)
    units = units_of_district(load_register(register), district)
    regulation = load(rules or DEFAULT)
    settings = starting_settings(
        directory,
        units,
        regulation,
        year=year or date.today().year,
        rules=rules or DEFAULT,
        language=session.language.value,
    )
    create_workspace(directory, settings, units, regulation)
    session.say("done.created", path=str(directory), communes=len(units))
    return ExitCode.OK
