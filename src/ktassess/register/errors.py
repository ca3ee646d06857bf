"""What ends a command of the register beside the errors of all commands."""

from __future__ import annotations

from ..errors import ExitCode, KtassessError, UnreadableInputError


class ClosingRefusedError(KtassessError):
    """A year is not closed, because something that can still be mended stands against it."""

    exit_code = ExitCode.FINDINGS


class DamagedError(UnreadableInputError):
    """What is stored is broken: no fault of the command, and nothing it can wait for."""
