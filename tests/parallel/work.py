"""Work for processes: it has to be importable by its name."""

from __future__ import annotations

import os
import signal
import time
from multiprocessing import parent_process
from pathlib import Path

from ktassess.domain.outcome import YearReview
from ktassess.errors import TemplateError
from ktassess.pipeline import Workspace


def double(number: int) -> int:
    return 2 * number


def whose(number: int) -> tuple[int, int]:
    return number, os.getpid()


def whose_doubled(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def niceness(_: int) -> int:
    return os.nice(0)


def late_at_first(number: int) -> int:
    time.sleep(0.2 if number == 0 else 0)
    return number


def die_at_three(number: int) -> int:
    if number in (3, 4):
        os._exit(1)
    return number


def fail_at_three(number: int) -> int:
    if number == 3:
        raise TemplateError("error.template.wrong", template="mau.docx", where="dòng 1", tag="{{", reason="x")
    return number


def unpicklable(number: int) -> object:
    return lambda: number


def unpicklable_at_three(number: int) -> object:
    return (lambda: number) if number == 3 else number


def write_half_and_wait(file: str | None) -> None:
    if file is not None:
        try:
            Path(file).touch()
            time.sleep(60)
        finally:
            Path(file).unlink(missing_ok=True)


def hear_nothing(file: str | None) -> None:
    if file is not None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        Path(file).touch()
        time.sleep(60)


def files_read(workspace: Workspace, review: YearReview, _jobs: int | None) -> tuple[str, int]:
    return workspace.root.name, review.files.read


def dies_apart(workspace: Workspace, review: YearReview, jobs: int | None) -> tuple[str, int]:
    """Two numbers of a district, but for the one whose process dies wherever it is not the one that asked."""
    if workspace.root.name == "mistakes-2014" and parent_process() is not None:
        os._exit(1)
    return files_read(workspace, review, jobs)


def same(number: int) -> int:
    return number


def is_none(found: object) -> bool:
    return found is None


def twice_as_large(load: bytes) -> bytes:
    return load * 2


def note_and_sleep(folder: str) -> None:
    (Path(folder) / str(os.getpid())).touch()
    time.sleep(60)


class NeverStarts:
    """Work that cannot be brought over."""

    def __call__(self, number: int) -> int:
        return number

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (1,)
