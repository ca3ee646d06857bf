"""Wrong usage, said in the user's language."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Any, get_args

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
    detail = str(getattr(error, "message", error))
    if kind == "BadParameter":
        return _wrong_value(getattr(error, "param", None), detail, catalogue)
    for pattern, key in _KNOWN:
        if found := pattern.fullmatch(detail):
            return catalogue.text(key, **found.groupdict())
    return catalogue.text("error.usage.other", detail=detail)


_KNOWN = (
    (re.compile(r"No such command '(?P<name>[^']*)'\."), "error.usage.no-command"),
    (
        re.compile(r"No such command '(?P<name>[^']*)'\. Did you mean (?P<nearest>.*)\?"),
        "error.usage.no-command-nearest",
    ),
    (re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((?P<name>.*)\)"), "error.usage.too-many"),
    (re.compile(r"Option '(?P<name>.*)' requires an argument\."), "error.usage.value-missing"),
    (re.compile(r"Option '(?P<name>.*)' does not take a value\."), "error.usage.no-value"),
)
"""What the parser says in English only; what it may come to say besides is handed on as it is."""


def _wrong_value(parameter: Any, detail: str, catalogue: Catalogue) -> str:
    """Which values a parameter takes, where it got another."""
    name = next(iter(getattr(parameter, "opts", None) or ["?"]))
    described = getattr(parameter, "type_descriptor", None)
    wanted = getattr(described, "annotation", None)
    kinds = [each for each in (wanted, *get_args(wanted)) if isinstance(each, type)]
    info = getattr(described, "parameter_info", None)
    for kind in kinds:
        if issubclass(kind, Enum):
            allowed = ", ".join(str(each.value) for each in kind)
            return catalogue.text("error.usage.choice", name=name, allowed=allowed)
        if kind is int and (low := getattr(info, "min", None)) is not None:
            high = getattr(info, "max", None)
            if high is None:
                return catalogue.text("error.usage.whole-from", name=name, low=low)
            return catalogue.text("error.usage.whole-between", name=name, low=low, high=high)
    return catalogue.text("error.usage.value", name=name, detail=detail)
