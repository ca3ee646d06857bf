"""docs/cli.md: every command with its arguments and options, in both languages.

Made from the commands themselves and not from what ``--help`` draws, which differs from one version of the
parser to the next.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

_HEAD = """# Commands

Made from the program by `python tools/make_docs.py`; do not edit. `--help` of each command says the same,
in Vietnamese or, with `--lang en` or `KTASSESS_LANG=en`, in English.
"""


def commands() -> list[dict[str, Any]]:
    """Every command with its parameters, in the language help is asked for in; groups come first."""
    from typer.main import get_command

    from ktassess.cli.app import app

    found: list[dict[str, Any]] = []

    def add(command: Any, path: str) -> None:
        parameters = [
            {
                "name": ", ".join(parameter.opts)
                if parameter.param_type_name == "option"
                else (parameter.metavar or parameter.name),
                "value": "" if getattr(parameter, "is_flag", False) else _value(parameter),
                "help": parameter.help or "",
            }
            for parameter in command.params
            if "completion" not in parameter.name
        ]
        found.append({"path": path, "help": command.help or "", "parameters": parameters})
        for name, inner in getattr(command, "commands", {}).items():
            add(inner, f"{path} {name}")

    add(get_command(app), "ktassess")
    return found


def _value(parameter: Any) -> str:
    if parameter.param_type_name != "option":
        return ""
    choices = parameter.type_descriptor.choices
    return "|".join(choice.value for choice in choices) if choices else parameter.metavar or ""


def _in(language: str) -> list[dict[str, Any]]:
    """The commands in a language: it is chosen once, when the program is loaded."""
    script = "import json; from pages.cli import commands; print(json.dumps(commands()))"
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tools")])
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "KTASSESS_LANG": language, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
    )
    made: list[dict[str, Any]] = json.loads(done.stdout)
    return made


def cli_page() -> str:
    """The text of docs/cli.md."""
    parts = [_HEAD]
    for vietnamese, english in zip(_in("vi"), _in("en"), strict=True):
        parts.append(f"## `{vietnamese['path']}`\n\n{vietnamese['help']}\n\n{english['help']}\n")
        if vietnamese["parameters"]:
            rows = ["| | | |", "|---|---|---|"]
            for one, other in zip(vietnamese["parameters"], english["parameters"], strict=True):
                name = " ".join(filter(None, (one["name"], one["value"]))).replace("|", "\\|")
                rows.append(f"| `{name}` | {_cell(one['help'])} | {_cell(other['help'])} |")
            parts.append("\n".join(rows) + "\n")
    return "\n".join(parts)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
