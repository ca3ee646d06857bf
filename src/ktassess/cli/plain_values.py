"""Values on the command line that are plainly right, read without the validation library.

typer builds a validator of pydantic's for every parameter of a command, given or not, and importing pydantic
takes longer than most of what a command imports besides. So a value is read here where there is nothing to
weigh: a parameter that was not given, a text, a whole number in digits within its bounds, the name of a
choice letter for letter, a path that can be read or is not there, a day. Everything else, and every word
about a wrong value, is typer's own affair, as before; a test compares the two for every parameter.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, get_args, get_origin

_DIGITS = 9
_ANY_PATH = {
    "exists": False,
    "file_okay": True,
    "dir_okay": True,
    "writable": False,
    "readable": True,
    "resolve_path": False,
    "allow_dash": False,
    "path_type": None,
}
"""What a parameter says of its paths where it demands nothing of them but that they can be read."""


class _NotPlainError(Exception):
    """The value is for typer to weigh."""


def read_plainly(*parameters: Any) -> None:
    """Make parameters of commands read plain values by themselves, and all others as before."""
    for parameter in parameters:
        by_typer = parameter.process_value
        # A typer that describes its parameters in another way reads all values itself.
        if hasattr(parameter, "type_descriptor") and not isinstance(by_typer, partial):
            parameter.process_value = partial(_read, parameter, by_typer)


def _read(parameter: Any, by_typer: Callable[[Any, Any], Any], context: Any, value: Any) -> Any:
    try:
        plain = _plain(parameter, value)
    except _NotPlainError:
        return by_typer(context, value)
    return plain if parameter.callback is None else parameter.callback(context, parameter, plain)


def _plain(parameter: Any, value: Any) -> Any:
    kind, info = parameter.type_descriptor.annotation, parameter.type_descriptor.parameter_info
    several = parameter.multiple or parameter.nargs == -1
    if value is None and not parameter.required:
        return () if several else None
    if not several:
        return _one(kind, info, value)
    if get_origin(kind) is not list or not isinstance(value, list | tuple) or not value:
        raise _NotPlainError
    return [_one(get_args(kind)[0], info, each) for each in value]


def _one(kind: Any, info: Any, value: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum) and isinstance(value, kind):
        return value
    # Halves of characters and control characters are not plain.
    if not isinstance(value, str) or not value or not value.isprintable():
        raise _NotPlainError
    if info.parser is not None:
        return _parsed(info.parser, value)
    if kind is str:
        return value
    if kind is int:
        return _number(info, value)
    if kind is Path:
        return _path(info, value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _choice(kind, value)
    raise _NotPlainError


def _parsed(parser: Callable[[str], Any], value: str) -> Any:
    try:
        return parser(value)
    except (ValueError, AssertionError):  # what the library would put into words
        raise _NotPlainError from None


def _number(info: Any, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= _DIGITS):
        raise _NotPlainError
    number = int(value)
    if (info.min is not None and number < info.min) or (info.max is not None and number > info.max):
        raise _NotPlainError
    return number


def _choice(kind: type[Enum], value: str) -> Enum:
    try:
        return kind(value)
    except ValueError:
        raise _NotPlainError from None


def _path(info: Any, value: str) -> Path:
    if any(getattr(info, name, usual) != usual for name, usual in _ANY_PATH.items()):
        raise _NotPlainError
    if os.access(value, os.R_OK) or not os.path.lexists(value):
        return Path(value)
    raise _NotPlainError
