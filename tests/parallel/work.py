"""Work for processes: it has to be importable by its name."""

from __future__ import annotations

import os
import time
from pathlib import Path

from ktassess.errors import TemplateError


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
