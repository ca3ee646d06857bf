"""Carrying out what was decided: announced first, then written whole or not at all."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ..errors import not_written
from .atomic import Beside
from .file_names import Ways
from .manifest import JOURNAL, journal_line
from .touched import Reason
from .writing import Action, Decision, State, stamp_of

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_TOGETHER = 32
"""So many files are written at once: a commune's all, and no more than any system lets us have open."""

_AT_ONCE = 0.0005
"""Seconds: what takes longer to settle lies on a disk that has to be waited for."""

_APPENDING = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


def apply(decisions: Iterable[Decision]) -> list[Decision]:
    """Write what was decided for one folder; the decisions come back as they turned out, without bytes.

    A file that was changed since the decision, or that the system does not let us replace, is kept; so are
    the files of a folder that may not be written to. OutputRefusedError where it is the output folder itself,
    or the disk gives way; what was written until then is whole.
    """
    batch = list(decisions)
    writes = [decision for decision in batch if decision.action is Action.WRITE]
    if not writes:
        return batch
    _announce(writes)
    turned_out: list[Decision] = []
    for start in range(0, len(writes), _TOGETHER):
        turned_out += _written(writes[start : start + _TOGETHER])
    if len(writes) == len(batch):
        return turned_out
    written = iter(turned_out)
    return [next(written) if decision.action is Action.WRITE else decision for decision in batch]


def _announce(writes: Sequence[Decision]) -> None:
    """Say in the journal what is about to be ours, so that a crash never makes our own files strangers."""
    lines = "".join([journal_line(one.target, one.sha256) for one in writes])
    try:
        ways = Ways(writes[0].root)
        ways.make("")
        ways.status(JOURNAL)  # no link
        journal = os.open(ways.file(JOURNAL), _APPENDING, 0o666)
        try:
            os.write(journal, lines.encode())
        finally:
            os.close(journal)
    except OSError as error:
        raise not_written(writes[0].root.name, error) from error  # the folder: nobody knows the journal


def _written(writes: Sequence[Decision]) -> list[Decision]:
    """A few files written together, each step for all of them: the disk is waited for but once."""
    beside: list[Beside | None] = []
    try:
        _lay_beside(writes, beside)
        _settle([(one, file) for one, file in zip(writes, beside, strict=True) if file is not None])
        return _put(writes, beside)
    finally:
        for file in beside:
            if file is not None:
                file.discard()


def _lay_beside(writes: Sequence[Decision], beside: list[Beside | None]) -> None:
    """Each new file beside its place, added to ``beside`` as soon as it is there; None where none may be."""
    ways = Ways(writes[0].root)
    last, there = None, ""
    for decision in writes:
        folder, _, name = decision.target.rpartition("/")
        try:
            if folder != last:
                ways.make(folder)
                last, there = folder, ways.file(folder)
            beside.append(Beside(there, name, decision.data))
        except PermissionError:  # one folder that is closed to us keeps no other from being written
            beside.append(None)
        except OSError as error:
            raise not_written(decision.target, error) from error


def _settle(laid: Sequence[tuple[Decision, Beside]]) -> None:
    """Wait until all are on the disk: one that takes its time is told of all at once, and takes it once."""
    began = time.perf_counter()
    for settled, (decision, file) in enumerate(laid, start=1):
        _settle_one(decision, file)
        if time.perf_counter() - began > _AT_ONCE and settled < len(laid):
            _settle_together(laid[settled:])
            return


def _settle_together(laid: Sequence[tuple[Decision, Beside]]) -> None:
    from concurrent.futures import wait

    waited_for = [_threads().submit(_settle_one, decision, file) for decision, file in laid]
    try:
        for one in waited_for:
            one.result()
    finally:  # whatever went wrong, nobody is at work on a file any more
        wait(waited_for)


def _settle_one(decision: Decision, file: Beside) -> None:
    try:
        file.settle()
    except OSError as error:
        raise not_written(decision.target, error) from error


@cache
def _threads() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(_TOGETHER, "settling")


def _put(writes: Sequence[Decision], beside: Sequence[Beside | None]) -> list[Decision]:
    """Each new file put in its place, and the decisions as they turned out.

    Each place is looked at at the last moment, and the folders on the way: whoever came in between has his
    file kept.
    """
    ways = Ways(writes[0].root)
    turned_out = []
    for decision, file in zip(writes, beside, strict=True):
        root, path, target, state, action, sha256, reason, _, stamp = decision
        try:
            if stamp_of(ways.status(target)) != stamp:
                state, action, reason = State.CONFLICT, Action.KEEP, Reason.EDITED
            elif file is None or not file.put():
                state, action, reason = State.CONFLICT, Action.KEEP, Reason.OPEN
        except OSError as error:
            raise not_written(target, error) from error
        turned_out.append(Decision(root, path, target, state, action, sha256, reason, b"", stamp))
    return turned_out
