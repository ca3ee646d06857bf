"""The program and its commands, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from .. import __version__
from ..messages import Language
from .awards import awards
from .build import build
from .check import check
from .deadlines import deadlines
from .explain import explain
from .form import form
from .init import init
from .options import LangOption, help_text
from .register import register
from .report import report
from .rules import rules
from .run import run
from .templates import templates
from .verify import verify

app = typer.Typer(
    name="ktassess",
    help=help_text("cli.help"),
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

for command in (run, init, form, check, deadlines, build, report, awards, verify, explain):
    app.command(command.__name__, help=help_text(f"cli.{command.__name__}.help"))(command)
app.add_typer(register, name="register")
app.add_typer(rules, name="rules")
app.add_typer(templates, name="templates")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"ktassess {__version__}")
        raise typer.Exit


VersionOption = Annotated[
    bool,
    typer.Option("--version", callback=_show_version, is_eager=True, help=help_text("cli.option.version")),
]


@app.callback()
def program(context: typer.Context, lang: LangOption = None, version: VersionOption = False) -> None:
    """Annual commune assessment dossiers."""
    chosen: Language | None = lang
    context.obj = chosen
