"""Wrong usage, said in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typer.exceptions import TyperException

    from ..messages import Catalogue


def usage_text(error: TyperException, catalogue: Catalogue) -> str:
    """What was wrong with the command line, and where help is to be had.

    The parser's own classes are known by name only: they are not part of its public interface.
    """
    context: Any = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "ktassess"
    return f"{_reason(error, catalogue)}\n{catalogue.text('error.usage.help', command=command)}"


def _reason(error: TyperException, catalogue: Catalogue) -> str:
    kind = type(error).__name__
    if kind == "MissingParameter":
        parameter: Any = getattr(error, "param", None)
        name = parameter.display_name_raw if hasattr(parameter, "display_name_raw") else "?"
        return catalogue.text("error.usage.missing", name=name)
    if kind == "NoSuchOption":
        name = str(getattr(error, "option_name", ""))
        nearest = ", ".join(getattr(error, "possibilities", None) or ()) or "--help"
        return catalogue.text("error.usage.no-option", name=name, nearest=nearest)
    if kind == "NoArgsIsHelpError":
        return str(error)
    detail = error.format_message() if hasattr(error, "format_message") else str(error)
    return catalogue.text("error.usage.other", detail=detail)
