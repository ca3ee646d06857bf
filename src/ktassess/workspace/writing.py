"""Writing below ``output/``, and nowhere else: decided first, then written whole or not at all.

What is in the way can be told from names alone, before a single document is rendered: a file is ours and
unchanged, or somebody touched it. So :meth:`OutputFolder.survey` looks at all paths of a run at once; then
each document is rendered once, :meth:`OutputFolder.decide` compares it, and :func:`.apply` writes it. Memory
stays flat however many documents there are. :func:`plan` does both steps for a handful at once.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding
from ..errors import not_written
from .file_names import Ways, check_distinct, checked_path
from .manifest import Manifest
from .touched import Reason, is_signed, sha256_of


class IfChanged(StrEnum):
    """What to do where somebody touched the file that would be written."""

    KEEP = "keep"  # leave it, write nothing
    RENAME = "rename"  # leave it, write the new one beside it: "name (2).docx"
    OVERWRITE = "overwrite"  # replace it, unless it is signed or open


class State(StrEnum):
    """How an output stands to what is on the disk."""

    CREATE = "create"
    IDENTICAL = "identical"
    REPLACE = "replace"
    CONFLICT = "conflict"


class Action(StrEnum):
    """What is done about it."""

    WRITE = "write"
    SKIP = "skip"  # it is there already, byte for byte
    KEEP = "keep"  # somebody's file stays, ours is not written


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be written: its path below the output folder (forward slashes), its bytes."""

    path: str
    data: bytes = field(repr=False)


class OnDisk(NamedTuple):
    """A file that is there: its hash, why it must be kept (None: ours and unchanged), size and time."""

    path: str
    sha256: str
    reason: Reason | None
    stamp: tuple[int, int]


class Decision(NamedTuple):
    """What is done with one output, and why.

    ``target`` is where it goes (differs from ``path`` when written beside); ``reason`` is why the file at
    ``path`` is kept, ``sha256`` that of the new bytes. ``stamp`` is the file that was there when deciding.
    """

    root: Path
    path: str
    target: str
    state: State
    action: Action
    sha256: str
    reason: Reason | None = None
    data: bytes = b""
    stamp: tuple[int, int] | None = None

    @property
    def ours(self) -> bool:
        """Whether ``target`` holds our bytes once this is done."""
        return self.action is not Action.KEEP


class OutputFolder:
    """The output folder of a workspace, with what is known to be ours in it."""

    def __init__(self, root: Path, manifest: Manifest, if_changed: IfChanged = IfChanged.KEEP) -> None:
        self.root = root
        self._manifest = manifest
        self._if_changed = if_changed
        self._seen: dict[str, OnDisk | None] = {}

    def survey(self, paths: Iterable[str]) -> list[OnDisk]:
        """Look at all paths of a run before anything is rendered; those that somebody touched are returned.

        OutputRefusedError for an unsafe name, two names that are one file, or a link that leads out.
        """
        wanted = [checked_path(path) for path in paths]
        check_distinct(wanted)
        ways = Ways(self.root)
        found = [self._look(path, ways) for path in wanted]
        return [one for one in found if one is not None and one.reason is not None]

    def decide(self, output: Output) -> Decision:
        """What to do with one output, by what :meth:`survey` saw (or by a look now)."""
        data = output.data
        # What was surveyed bears a name that was checked then.
        path = output.path if output.path in self._seen else checked_path(output.path)
        found = self._look(path)
        new = sha256(data).hexdigest()
        if found is None:
            return Decision(self.root, path, path, State.CREATE, Action.WRITE, new, None, data)
        _, old, reason, stamp = found
        if old == new:
            return Decision(self.root, path, path, State.IDENTICAL, Action.SKIP, new, None, b"", stamp)
        if reason is None:
            return Decision(self.root, path, path, State.REPLACE, Action.WRITE, new, None, data, stamp)
        conflict = Decision(self.root, path, path, State.CONFLICT, Action.WRITE, new, reason, data, stamp)
        if self._if_changed is IfChanged.RENAME:
            return self._beside(conflict)
        if self._if_changed is IfChanged.OVERWRITE and reason in {Reason.EDITED, Reason.UNKNOWN}:
            return conflict
        return conflict._replace(action=Action.KEEP, data=b"")

    def seen(self, path: str) -> str:
        """The SHA-256 of the file that was at a path when it was looked at; empty where there was none."""
        found = self._look(checked_path(path))
        return "" if found is None else found.sha256

    def _beside(self, conflict: Decision) -> Decision:
        """The first free "name (2).docx"; one of our own from last time is used again."""
        stem, dot, suffix = conflict.path.rpartition(".")
        if not dot or "/" in suffix:
            stem, dot, suffix = conflict.path, "", ""
        for number in itertools.count(2):
            target = f"{stem} ({number}){dot}{suffix}"
            found = self._look(target)
            if found is None:
                return conflict._replace(target=target, stamp=None)
            if found.sha256 == conflict.sha256:
                return conflict._replace(target=target, action=Action.SKIP, data=b"", stamp=found.stamp)
            if found.reason is None:
                return conflict._replace(target=target, stamp=found.stamp)
        raise AssertionError("unreachable")

    def _look(self, path: str, ways: Ways | None = None) -> OnDisk | None:
        if path not in self._seen:
            self._seen[path] = on_disk(self.root, path, self._manifest, ways)
        return self._seen[path]


def on_disk(root: Path, path: str, manifest: Manifest, ways: Ways | None = None) -> OnDisk | None:
    """The file at a path below the output folder and whether somebody touched it; None: there is none.

    ``ways``: what was seen of the folders at this very moment. OutputRefusedError where a link would lead out
    of the folder or the file cannot be read.
    """
    ways = ways or Ways(root)
    try:
        stamp = stamp_of(ways.status(path))
        if stamp is None:
            return None
        digest = sha256_of(ways.file(path))
        reason = Reason.OPEN if ways.is_open(path) else None
        if not manifest.is_ours(path, digest):
            known = Reason.EDITED if manifest.knows(path) else Reason.UNKNOWN
            reason = Reason.SIGNED if is_signed(root / path) else reason or known
    except OSError as error:
        raise not_written(path, error) from error
    return OnDisk(path, digest, reason, stamp)


def plan(
    outputs: Iterable[Output], root: Path, manifest: Manifest, if_changed: IfChanged = IfChanged.KEEP
) -> list[Decision]:
    """Decide for all outputs before anything is written; nothing on the disk is changed."""
    wanted = list(outputs)
    folder = OutputFolder(root, manifest, if_changed)
    folder.survey(output.path for output in wanted)
    return [folder.decide(output) for output in wanted]


def findings_of(decisions: Iterable[Decision]) -> Iterator[Finding]:
    """KT608 for each file that somebody touched and that was kept, KT609 for each that is open."""
    for decision in decisions:
        kept = decision.state is State.CONFLICT and (
            decision.action is Action.KEEP or decision.target != decision.path
        )
        if kept and decision.reason is not None:
            yield kept_finding(decision.root, decision.path, decision.reason)


def kept_finding(root: Path, path: str, reason: Reason) -> Finding:
    """The finding that names a file which was kept."""
    shown = f"{root.name}/{path}"
    code = Code.OUTPUT_LOCKED if reason is Reason.OPEN else Code.OUTPUT_EDITED
    return Finding(code, Place(shown), {"file": shown})


def stamp_of(status: os.stat_result | None) -> tuple[int, int] | None:
    """What tells whether a file was changed since: size and time; None where there is none."""
    return None if status is None else (status.st_size, status.st_mtime_ns)
