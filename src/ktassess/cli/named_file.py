"""A file the user named on the command line: written whole, and never over what somebody else wrote."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..errors import OutputRefusedError, not_written


def write_named(file: Path, data: bytes, may_replace: Callable[[bytes], bool]) -> None:
    """Write a file, whole or not at all.

    OutputRefusedError where another one is there already and ``may_replace``, given its bytes, does not give
    it up, and where the file is open in another program or cannot be written.
    """
    from ..workspace.atomic import write_whole

    try:
        if file.exists() and not (file.is_file() and _given_up(file.read_bytes(), data, may_replace)):
            raise OutputRefusedError("error.output.exists", path=str(file))
        written = write_whole(file, data)
    except OSError as error:
        raise not_written(str(file), error) from error
    if not written:
        raise OutputRefusedError("error.output.not-written", path=str(file), reason="")


def _given_up(there: bytes, data: bytes, may_replace: Callable[[bytes], bool]) -> bool:
    return there == data or may_replace(there)
