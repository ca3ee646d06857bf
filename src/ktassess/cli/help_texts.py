"""What every page of help needs: its texts, and the option that chooses their language."""

from __future__ import annotations

from typing import Annotated

import typer

from ..messages import Catalogue, Language
from .session import help_language

catalogue = Catalogue.load(help_language())
"""The catalogue in the language help is asked for in."""


def help_text(key: str) -> str:
    """A help text in the language help is asked for in."""
    return catalogue.text(key)


LangOption = Annotated[
    Language | None, typer.Option("--lang", help=help_text("cli.option.lang"), show_default=False)
]
