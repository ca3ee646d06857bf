"""A file is there whole or not at all, whatever happens while it is written."""

from __future__ import annotations

import itertools
import os
import time
from contextlib import suppress
from pathlib import Path

_counter = itertools.count()
_TEMPORARY = ".ktassess-{}-{}.tmp"
_LEFT_OVER = 3600.0  # seconds after which a temporary file can only be one of a run that was killed


def sweep(root: Path, now: float | None = None) -> int:
    """Remove temporary files that killed runs left below the output folder; how many is returned.

    ``now`` is the present time in seconds since 1970 (default: the clock's).
    """
    moment = time.time() if now is None else now
    removed = 0
    for file in root.rglob(_TEMPORARY.format("*", "*")):
        with suppress(OSError):
            if moment - file.lstat().st_mtime > _LEFT_OVER:
                file.unlink()
                removed += 1
    return removed


def write_whole(file: Path, data: bytes) -> bool:
    """Write a file so that it is there whole or not at all; False where it is open in another program.

    OSError where the folder cannot be written to.
    """
    temporary = file.parent / _TEMPORARY.format(os.getpid(), next(_counter))
    with suppress(FileNotFoundError):
        temporary.unlink()  # left by a crashed run that had our process number
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        return _replaced(temporary, file)
    finally:
        with suppress(OSError):
            temporary.unlink()


def _replaced(temporary: Path, file: Path) -> bool:
    for pause in (0.05, 0.2, None):  # a virus scanner holds a new file for a moment
        try:
            os.replace(temporary, file)  # noqa: PTH105 - replaced by tests, where a crash is played
        except PermissionError:
            if pause is None:
                return False
            time.sleep(pause)
        else:
            return True
    raise AssertionError("unreachable")
