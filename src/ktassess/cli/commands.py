"""The commands by name, each imported when it is asked for: ``--help`` answers before anything is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from .help_texts import help_text

COMMANDS = ("run", "init", "form", "check", "deadlines", "build", "report", "awards", "verify", "explain")
GROUPS = ("register", "rules", "templates")
"""Each stands in the module of its name, under its name."""


class Commands(MutableMapping[str, Any]):
    """The commands; ``when_loaded`` is called with each as it is imported."""

    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}
        self.when_loaded: Callable[[Any], None] = lambda _: None

    def __getitem__(self, name: str) -> Any:
        if name not in self._loaded:
            if name not in (*COMMANDS, *GROUPS):
                raise KeyError(name)
            self._loaded[name] = _load(name)
            self.when_loaded(self._loaded[name])
        return self._loaded[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._loaded[name] = command

    def __delitem__(self, name: str) -> None:
        del self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter((*COMMANDS, *GROUPS))

    def __len__(self) -> int:
        return len(COMMANDS) + len(GROUPS)


class Program(TyperGroup):
    """The program: its own help page lists the commands without importing them."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = Commands()
        self._lists = False

    def list_commands(self, ctx: Any) -> list[str]:
        """The names, in the order help lists them."""
        return list(self.commands)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A command; while help is written, one that knows its name and its help text alone."""
        if self._lists:
            return TyperCommand(cmd_name, help=help_text(f"cli.{cmd_name}.help"))
        return self.commands.get(cmd_name)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page."""
        self._lists = True
        try:
            super().format_help(ctx, formatter)
        finally:
            self._lists = False


def _load(name: str) -> Any:
    found = getattr(import_module(f".{name}", __package__), name)
    if name in COMMANDS:
        alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="rich")
        alone.command(name, help=help_text(f"cli.{name}.help"))(found)
        found = alone
    command = get_command(found)
    command.name = name
    return command
