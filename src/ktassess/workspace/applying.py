"""Carrying out what was decided: announced first, then written whole or not at all."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .atomic import Beside
from .file_names import Ways, inside
from .manifest import JOURNAL
from .touched import Reason
from .writing import Action, Decision, State, not_written, stamp_of

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_TOGETHER = 32
"""So many files are written at once: a commune's all, and no more than any system lets us have open."""

_AT_ONCE = 0.0005
"""Seconds: what takes longer to settle lies on a disk that has to be waited for."""


def apply(decisions: Iterable[Decision]) -> list[Decision]:
    """Write what was decided; the decisions come back as they turned out, without their bytes.

    A file that was changed since the decision, or that the system does not let us replace, is kept.
    OutputRefusedError where a folder cannot be written to; what was written until then is whole.
    """
    batch = list(decisions)
    writes = [decision for decision in batch if decision.action is Action.WRITE]
    for root in dict.fromkeys(decision.root for decision in writes):
        _announce(root, [decision for decision in writes if decision.root == root])
    done: list[Decision] = []
    for start in range(0, len(batch), _TOGETHER):
        done += _written(batch[start : start + _TOGETHER])
    return done


def _announce(root: Path, writes: list[Decision]) -> None:
    """Say in the journal what is about to be ours, so that a crash never makes our own files strangers."""
    lines = "".join(json.dumps([one.target, one.sha256], ensure_ascii=False) + "\n" for one in writes)
    try:
        root.mkdir(parents=True, exist_ok=True)
        with inside(root, JOURNAL).open("ab", buffering=0) as journal:
            journal.write(lines.encode())
    except OSError as error:
        raise not_written(JOURNAL, error) from error


def _written(decisions: list[Decision]) -> list[Decision]:
    """A few decisions carried out together, each step for all of them: the disk is waited for but once."""
    beside: list[Beside | None] = []
    try:
        for ways, decision in _on_their_ways(decisions):
            beside.append(_beside(ways, decision))
        _settle([(file, decision) for file, decision in zip(beside, decisions, strict=True) if file])
        # Looked at once more, folders too: whoever came in between has his file kept.
        return [
            _put(ways, file, decision)
            for file, (ways, decision) in zip(beside, _on_their_ways(decisions), strict=True)
        ]
    finally:
        for file in beside:
            if file is not None:
                file.discard()


def _settle(files: list[tuple[Beside, Decision]]) -> None:
    """Wait until all are on the disk: one that takes its time is told of all at once, and takes it once."""
    began = time.perf_counter()
    for settled, (file, decision) in enumerate(files, start=1):
        _settle_one(file, decision)
        if time.perf_counter() - began > _AT_ONCE and settled < len(files):
            _settle_together(files[settled:])
            return


def _settle_together(files: list[tuple[Beside, Decision]]) -> None:
    from concurrent.futures import wait

    waited_for = [_threads().submit(_settle_one, *pair) for pair in files]
    try:
        for one in waited_for:
            one.result()
    finally:  # whatever went wrong, nobody is at work on a file any more
        wait(waited_for)


def _settle_one(file: Beside, decision: Decision) -> None:
    with _said_of(decision):
        file.settle()


@cache
def _threads() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(_TOGETHER, "settling")


def _on_their_ways(decisions: Iterable[Decision]) -> Iterator[tuple[Ways, Decision]]:
    ways: dict[Path, Ways] = {}
    for decision in decisions:
        yield ways.setdefault(decision.root, Ways(decision.root)), decision


def _beside(ways: Ways, decision: Decision) -> Beside | None:
    """The new file beside its place; None where nothing is written."""
    if decision.action is not Action.WRITE:
        return None
    with _said_of(decision):
        if stamp_of(ways.status(decision.target)) != decision.stamp:
            return None
        ways.make(decision.target.rpartition("/")[0])
        return Beside(ways.file(decision.target), decision.data)


def _put(ways: Ways, file: Beside | None, decision: Decision) -> Decision:
    """The new file in its place; the decision as it turned out."""
    if decision.action is not Action.WRITE:
        return replace(decision, data=b"") if decision.data else decision
    with _said_of(decision):
        if file is None or stamp_of(ways.status(decision.target)) != decision.stamp:
            return _kept(decision, Reason.EDITED)
        return replace(decision, data=b"") if file.put() else _kept(decision, Reason.OPEN)


def _kept(decision: Decision, reason: Reason) -> Decision:
    return replace(decision, state=State.CONFLICT, action=Action.KEEP, reason=reason, data=b"")


@contextmanager
def _said_of(decision: Decision) -> Iterator[None]:
    """An error of the system becomes one that names the file."""
    try:
        yield
    except OSError as error:
        raise not_written(decision.target, error) from error
