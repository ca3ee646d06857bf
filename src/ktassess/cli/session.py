"""A command's surroundings: its language, where it prints results, where it speaks to the person.

Results go to stdout, everything else to stderr. No colour and no progress bar where there is no terminal.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from ..messages import Catalogue, Language, choose_language

if TYPE_CHECKING:
    import typer
    from rich.console import Console

Tick = Callable[[int, int], None]


def use_utf8() -> None:
    """Make the standard streams speak UTF-8, also into a pipe on Windows, whose code pages cannot."""
    # Where a program was started without them, what would be printed goes nowhere.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def help_language() -> Language:
    """The language of help texts, which are made before any option is parsed."""
    arguments = sys.argv[1:]
    option: str | None = None
    for index, argument in enumerate(arguments):
        if argument == "--lang" and index + 1 < len(arguments):
            option = arguments[index + 1]
        elif argument.startswith("--lang="):
            option = argument.removeprefix("--lang=")
    known = {language.value for language in Language}
    return choose_language(option if option in known else None, None, os.environ)


def asked_language(context: typer.Context, option: Language | None) -> str | None:
    """The language the command line asks for: the command's own ``--lang``, else the program's."""
    chosen: Language | None = option or context.find_root().obj
    return chosen.value if chosen else None


class Session(NamedTuple):
    """What a command needs to speak."""

    language: Language
    catalogue: Catalogue

    @classmethod
    def start(cls, context: typer.Context, option: Language | None, config: str | None = None) -> Session:
        """The session of a command; its own ``--lang`` comes before the program's, then the configuration."""
        language = choose_language(asked_language(context, option), config, os.environ)
        return cls(language, Catalogue.load(language))

    def text(self, key: str, **params: str | int) -> str:
        """A text of the catalogue in the session's language."""
        return self.catalogue.text(key, **params)

    @property
    def out(self) -> Console:
        """The console for results."""
        return _console(stderr=False)

    @property
    def err(self) -> Console:
        """The console for everything said to the person."""
        return _console(stderr=True)

    def say(self, key: str, **params: str | int) -> None:
        """Say one thing to the person, on stderr."""
        self.err.print(self.text(key, **params), markup=False, highlight=False, soft_wrap=True)

    @contextmanager
    def progress(self, key: str) -> Iterator[Tick]:
        """A progress bar on stderr while something long runs; nothing where there is no terminal."""
        if not sys.stderr.isatty():
            yield lambda _done, _total: None
            return
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        with Progress(*columns, console=self.err, transient=True) as bar:
            task = bar.add_task(self.text(key), total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)


def _console(*, stderr: bool) -> Console:
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    # Into a pipe or a file there is no width to fit: wide lines are easier to search than folded ones.
    width = None if stream.isatty() or os.environ.get("COLUMNS") else 120
    return Console(stderr=stderr, width=width, highlight=False, emoji=False, markup=False)
