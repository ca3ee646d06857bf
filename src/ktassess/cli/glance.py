"""A glance at the command line: processes start while it is still being taken apart.

Loading what takes it apart takes as long as starting a process does. A glance may be mistaken: then a process
was started that nobody needs, or the command itself starts those it needs. It says nothing about what is
wrong; that is for whoever reads the command line properly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress

SPREADING = frozenset({"build", "check", "run"})
"""The commands that spread work over processes which they keep."""

_JOBS = "--jobs"


def processes_ahead(arguments: Sequence[str]) -> AbstractContextManager[None]:
    """Processes for the command of a command line, kept until it has ended; none where it needs none."""
    if not arguments or arguments[0] not in SPREADING:
        return nullcontext()
    return _started(arguments[1:])


@contextmanager
def _started(arguments: Sequence[str]) -> Iterator[None]:
    from pathlib import Path

    from ..ahead import expect_reading
    from ..parallel import kept_processes

    with kept_processes():
        with suppress(OSError, ValueError):
            folders = (path for path in map(Path, arguments) if path.is_dir())
            expect_reading(folders, _jobs_in(arguments))
        yield


def _jobs_in(arguments: Sequence[str]) -> int | None:
    """How many processes are asked for; ValueError where that is no number, and anybody's guess."""
    for argument, following in zip(arguments, (*arguments[1:], ""), strict=True):
        name, _, value = argument.partition("=")
        if name == _JOBS:
            return int(value or following)
    return None
