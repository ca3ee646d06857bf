"""The program and its commands, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from .. import __version__
from ..messages import Language
from .commands import Program
from .help_texts import LangOption, help_text

app = typer.Typer(
    name="ktassess",
    cls=Program,
    help=help_text("cli.help"),
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


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
