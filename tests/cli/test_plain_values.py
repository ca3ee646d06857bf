"""Values read without the validation library are the values it would have given, and so are the refusals."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.main import get_command

from ktassess.cli.app import app
from ktassess.cli.help import speak
from ktassess.messages import Catalogue, Language

ODD = [
    "",
    " ",
    "-",
    "0",
    "1",
    "01",
    "1 ",
    "1.0",
    "+1",
    "-1",
    "64",
    "65",
    "2014",
    "2101",
    "１",
    "9" * 30,
    "true",
]
ODD += ["table", "TABLE", "json ", "csv", "vi", "en", "EN", "keep", "2014-11-15", "15/11/2014", "31/2/2014"]
ODD += [".", "..", "no/such/file", "no\x00such", "a\nb", "\udc80", "\u202e", "~", "KT203"]


def parameters(command: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    for parameter in command.params:
        yield f"{path} {parameter.name}".strip(), parameter
    for name in getattr(command, "commands", {}):
        yield from parameters(command.commands[name], f"{path} {name}")


def made() -> dict[str, Any]:
    command = get_command(app)
    speak(command, Catalogue.load(Language.VI))
    return dict(parameters(command))


MADE = made()
PLAIN = [name for name, parameter in MADE.items() if parameter.callback is None]


def outcome(read: Any, parameter: Any, value: Any) -> object:
    context = typer.Context(typer.core.TyperCommand("test"))
    try:
        found = read(context, value)
    except (typer.BadParameter, typer.Abort) as refused:
        return type(refused), str(refused)
    return type(found), found


def both(name: str, value: Any) -> tuple[object, object]:
    """What the parameter gives, and what typer alone gives."""
    parameter = MADE[name]
    by_typer = type(parameter).process_value.__get__(parameter)
    return outcome(parameter.process_value, parameter, value), outcome(by_typer, parameter, value)


def given_as(name: str, text: str) -> Any:
    several = MADE[name].multiple or MADE[name].nargs == -1
    return (text, text) if several else text


@pytest.mark.parametrize("name", PLAIN)
def test_every_parameter_gives_what_typer_gives(name: str) -> None:
    for value in (None, MADE[name].default, *(given_as(name, text) for text in ODD)):
        ours, theirs = both(name, value)
        assert ours == theirs, value


@given(st.sampled_from(PLAIN), st.text(max_size=12))
def test_for_any_text(name: str, text: str) -> None:
    ours, theirs = both(name, given_as(name, text))
    assert ours == theirs


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root and Windows read every file")
def test_a_path_that_cannot_be_read_is_refused_as_before(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0)
    ours, theirs = both("check paths", (str(locked),))
    assert ours == theirs
    assert ours != (list, [locked])


def test_a_command_with_plain_values_loads_no_validation_library() -> None:
    lines = "import sys; from ktassess.cli import run_line; run_line(sys.argv[1:]);"
    lines += " print('pydantic' in sys.modules)"
    command = [sys.executable, "-c", lines, "explain", "KT203", "--lang", "en", "--format", "json"]
    ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert ended.stdout.splitlines()[-1] == "False"
