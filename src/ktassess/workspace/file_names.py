"""File names that every system can hold, and paths that stay inside the folder they belong to."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from ..domain.text import nfc
from ..errors import OutputRefusedError

LONGEST_NAME = 120
"""Most characters of a name made by :func:`safe_name`: Windows allows 260 for a whole path."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


def safe_name(text: str) -> str:
    """The text as one file name that Windows, macOS and Linux all take; "_" where nothing is left.

    >>> safe_name('Biên bản 5/11: "họp".')
    'Biên bản 5-11- -họp-'
    """
    name = _FORBIDDEN.sub("-", nfc(text)).strip().rstrip(". ")
    if _RESERVED.match(name):
        name = f"_{name}"
    if len(name) > LONGEST_NAME:
        stem, dot, suffix = name.rpartition(".")
        keep = LONGEST_NAME - len(suffix) - 1
        cut_at_end = not dot or not 0 < len(suffix) <= 10
        name = name[:LONGEST_NAME] if cut_at_end else f"{stem[:keep].rstrip('. ')}.{suffix}"
    return name.rstrip(". ") or "_"


def checked_path(path: str) -> str:
    """A relative path with forward slashes, in NFC, each part a safe name; OutputRefusedError otherwise."""
    composed = nfc(path)
    parts = composed.split("/")
    if any(not part or part in {".", ".."} or safe_name(part) != part for part in parts):
        raise OutputRefusedError("error.output.unsafe-name", path=path)
    return composed


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
    target = root
    if target.is_symlink():
        raise OutputRefusedError("error.output.outside", path=str(root))
    for part in PurePosixPath(path).parts:
        target = target / part
        if target.is_symlink():
            raise OutputRefusedError("error.output.outside", path=path)
    # A junction of Windows is no link to Python 3.11, and leads away all the same.
    if os.name == "nt" and not target.parent.resolve().is_relative_to(root.resolve()):
        raise OutputRefusedError("error.output.outside", path=path)
    return target
