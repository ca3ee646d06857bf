"""File names that every system can hold, and paths that stay inside the folder they belong to."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from ..domain.text import nfc
from ..errors import OutputRefusedError
from .touched import is_open, locks_among

LONGEST_NAME = 120
"""Most characters of a name made by :func:`safe_name`: Windows allows 260 for a whole path."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_END = re.compile(r"[\s.]+\Z")
"""What no name ends with: dots, and space of every kind, for one may come to light behind the other."""


def safe_name(text: str) -> str:
    """The text as one file name that Windows, macOS and Linux all take; "_" where nothing is left.

    >>> safe_name('Biên bản 5/11: "họp".')
    'Biên bản 5-11- -họp-'
    """
    name = _FORBIDDEN.sub("-", nfc(text)).strip()
    name = _END.sub("", name)
    if _RESERVED.match(name):
        name = f"_{name}"
    if len(name) > LONGEST_NAME:
        stem, dot, suffix = name.rpartition(".")
        keep = LONGEST_NAME - len(suffix) - 1
        cut_at_end = not dot or not 0 < len(suffix) <= 10
        name = name[:LONGEST_NAME] if cut_at_end else f"{_END.sub('', stem[:keep])}.{suffix}"
    return _END.sub("", name) or "_"


def checked_path(path: str) -> str:
    """A relative path with forward slashes, in NFC, each part a safe name; OutputRefusedError otherwise."""
    composed = nfc(path)
    if not all(map(_is_safe, composed.split("/"))):
        raise OutputRefusedError("error.output.unsafe-name", path=path)
    return composed


@lru_cache(maxsize=4096)
def _is_safe(part: str) -> bool:
    """Whether a name can stay as it is; the same few stand in every commune's folder."""
    return bool(part) and part not in {".", ".."} and safe_name(part) == part


def check_distinct(paths: Iterable[str]) -> None:
    """OutputRefusedError where two paths are one file on a system that ignores case."""
    seen: dict[str, str] = {}
    for path in paths:
        other = seen.setdefault(nfc(path).casefold(), path)
        if other != path:
            raise OutputRefusedError("error.output.same-name", path=path, other=other)


def inside(root: Path, path: str) -> Path:
    """The file ``path`` below ``root``; OutputRefusedError where a link would lead out of it.

    No folder on the way and no file at its end may be a link, and ``root`` itself may not be one.
    """
    Ways(root).status(path)
    return root / path


class Ways:
    """The ways to files below a folder, each folder on them looked at once: for many files at one moment."""

    def __init__(self, root: Path) -> None:
        self._root = os.fspath(root)
        self._there: dict[str, bool] = {}
        self._locks: dict[str, frozenset[str]] = {}

    def status(self, path: str) -> os.stat_result | None:
        """What is at a path; None where there is nothing. OutputRefusedError as :func:`inside`."""
        return self._status(path) if self.is_there(path.rpartition("/")[0]) else None

    def is_there(self, folder: str) -> bool:
        """Whether there is a folder of that path ("": the first of all). OutputRefusedError for a link."""
        if folder not in self._there:
            known = not folder or self.is_there(folder.rpartition("/")[0])
            status = self._status(folder) if known else None
            self._there[folder] = status is not None and stat.S_ISDIR(status.st_mode)
            # A junction of Windows is no link to Python 3.11, and leads away all the same.
            if os.name == "nt" and folder and self._there[folder] and self._leads_away(folder):
                raise OutputRefusedError("error.output.outside", path=folder)
        return self._there[folder]

    def is_open(self, path: str) -> bool:
        """Whether the lock file of Word or LibreOffice stands beside a file; OSError as it comes."""
        folder, _, name = path.rpartition("/")
        if folder not in self._locks:
            self._locks[folder] = locks_among(os.listdir(self.file(folder)))  # noqa: PTH208
        return is_open(name, self._locks[folder])

    def make(self, folder: str) -> None:
        """See to it that there is such a folder; OutputRefusedError for a link, OSError as it comes."""
        if self.is_there(folder):
            return
        try:
            if folder:
                self.make(folder.rpartition("/")[0])
                os.mkdir(self.file(folder))  # noqa: PTH102
            else:
                os.makedirs(self._root)  # noqa: PTH103
        except FileExistsError:  # somebody was quicker: what there is has to be looked at
            del self._there[folder]
            if not self.is_there(folder):
                raise
        else:  # new, and so no link
            self._there[folder] = True

    def file(self, path: str) -> str:
        """The path in the words of the system."""
        return f"{self._root}/{path}" if path else self._root

    def _status(self, path: str) -> os.stat_result | None:
        try:
            status = os.lstat(self.file(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        if stat.S_ISLNK(status.st_mode):
            raise OutputRefusedError("error.output.outside", path=path or self._root)
        return status

    def _leads_away(self, folder: str) -> bool:
        return not Path(self.file(folder)).resolve().is_relative_to(Path(self._root).resolve())
