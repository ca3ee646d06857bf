"""One run at a time writes into an output folder: two would take each other's files for changed by hand."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from ..errors import OutputRefusedError
from .file_names import Ways

LOCK = ".ktassess.lock"
"""The file by which runs know of each other; it is there as long as one is writing."""


class OneRun:
    """The right to write into an output folder, until its :meth:`end` or until nobody holds this any more.

    The system gives it back by itself where a run is killed. Raises OutputRefusedError where another run
    has it. Where no file can be made there is no right to be had: writing will say why.
    """

    def __init__(self, root: Path) -> None:
        """Take it; the folder is made where it is not there."""
        from filelock import FileLock, Timeout

        self._file = root / LOCK
        self._lock = FileLock(self._file, timeout=0)
        try:
            Ways(root).make("")
            self._lock.acquire()
        except Timeout:
            raise OutputRefusedError("error.output.busy", path=str(root)) from None
        except (OSError, NotImplementedError):
            return

    def end(self) -> None:
        """Give it back."""
        if self._lock.is_locked:
            if sys.platform != "win32":  # there the library does it, and nobody else could
                with suppress(OSError):
                    self._file.unlink()
            self._lock.release()

    def __del__(self) -> None:
        if hasattr(self, "_lock"):  # else the library could not even be loaded
            self.end()
