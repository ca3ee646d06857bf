"""A file is there whole or not at all, whatever happens while it is written."""

from __future__ import annotations

import itertools
import os
import time
from contextlib import suppress
from pathlib import Path

_counter = itertools.count()
_TEMPORARY = ".ktassess-{}-{}.tmp"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
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
    beside = Beside(os.fspath(file.parent), file.name, data)
    try:
        beside.settle()
        return beside.put()
    finally:
        beside.discard()


class Beside:
    """A file written under a name of its own, beside the place it is meant for.

    First written, then settled (on the disk, whatever happens to the machine), then put in its place. Several
    are best taken through each step together: the disk has to be waited for once, not for each.
    """

    __slots__ = ("_descriptor", "_file", "_temporary")

    def __init__(self, folder: str, name: str, data: bytes) -> None:
        """Write ``data`` beside the file of that name; OSError where the folder cannot be written to."""
        self._file = f"{folder}/{name}"
        self._temporary: str | None = f"{folder}/{_TEMPORARY.format(os.getpid(), next(_counter))}"
        self._descriptor: int | None = _opened_new(self._temporary)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(self._descriptor, left) :]
        except BaseException:
            self.discard()
            raise

    def settle(self) -> None:
        """Wait until it is on the disk."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None

    def put(self) -> bool:
        """Put it in its place; False where the file there is open in another program."""
        if self._temporary is None or not _replaced(self._temporary, self._file):
            return False
        self._temporary = None
        return True

    def discard(self) -> None:
        """Take away what was not put in its place."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        if self._temporary is not None:
            with suppress(OSError):
                os.unlink(self._temporary)  # noqa: PTH108
            self._temporary = None


def _opened_new(path: str) -> int:
    try:
        return os.open(path, _NEW, 0o666)
    except FileExistsError:  # left by a crashed run that had our process number
        os.unlink(path)  # noqa: PTH108
        return os.open(path, _NEW, 0o666)


def _replaced(temporary: str, file: str) -> bool:
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
