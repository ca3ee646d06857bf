"""Errors that end a command, each with its exit code and plain words for the user.

Findings are not errors: they are collected and shown together. An error here means the command cannot go
on at all.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any


class ExitCode(IntEnum):
    """How a command ended; scripts rely on these numbers."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    TEMPLATE = 4
    REFUSED = 5
    CONFIGURATION = 6
    BUG = 70
    INTERRUPTED = 130


class KtassessError(Exception):
    """An error the user can do something about: ``key`` names its text, ``params`` fill it."""

    exit_code = ExitCode.BUG

    def __init__(self, key: str, /, **params: str | int) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params

    def __reduce__(self) -> tuple[Any, ...]:
        return _remade, (type(self), self.key, self.params)


def _remade(kind: type[KtassessError], key: str, params: dict[str, str | int]) -> KtassessError:
    """An error that came from another process, where keyword arguments are lost."""
    return kind(key, **params)


class UnreadableInputError(KtassessError):
    """The input cannot be read at all: no such folder, no workbook in it."""

    exit_code = ExitCode.UNREADABLE


class TemplateError(KtassessError):
    """A template is wrong or unsafe."""

    exit_code = ExitCode.TEMPLATE


class OutputRefusedError(KtassessError):
    """An output was not written: changed by hand, open in Word, not writable."""

    exit_code = ExitCode.REFUSED


def not_written(path: str, error: OSError) -> OutputRefusedError:
    """An error of the system while something was written, as one that names the file."""
    return OutputRefusedError("error.output.not-written", path=path, reason=error.strerror or str(error))


class ConfigurationError(KtassessError):
    """The configuration or a rule pack is wrong: ``params`` name file, key, line and what was expected."""

    exit_code = ExitCode.CONFIGURATION


class UsageError(KtassessError):
    """The command was called in a way it does not understand."""

    exit_code = ExitCode.USAGE
