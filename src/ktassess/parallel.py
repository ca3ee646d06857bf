"""Work spread over processes: a handful of items at a time, their results in the items' order.

:func:`spread` is ``map`` with processes beneath it. A process that dies costs the one item it was working
on (:data:`LOST` stands in for its result) and is replaced; an exception that the work raises is raised here,
in its turn. However many items there are, only a few are under way, so memory stays flat.

Each message wakes a process, which on few cores has to take the place of another and find its way again:
handfuls rather than single items save a tenth of the time.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from itertools import islice, product
from typing import Any, Final, Literal, TypeVar

from .workers import Handful, Raised, Worker, pickled

Item = TypeVar("Item")
Result = TypeVar("Result")


class Lost(Enum):
    """What stands in for a result that never came."""

    LOST = "lost"


LOST: Final = Lost.LOST
"""The result of an item whose process died."""

FEWEST_ITEMS = 30
"""Below that many items, starting processes takes longer than they save."""

_AHEAD = 2  # handfuls a process holds: one at work, one waiting, so that it never waits for us
_HANDFUL = 16  # items at the most; towards the end fewer, so that no process works on alone for long
_SHARES = 2  # handfuls into which a process's part of what is left is divided at the least
_WINDOW = 32  # results per process that may wait for their turn, beside a handful


def processes_for(count: int, jobs: int | None) -> int:
    """How many processes ``count`` items are spread over: ``jobs``, or (None) as many as pay off here."""
    if jobs is None:
        jobs = 1 if count < FEWEST_ITEMS else os.cpu_count() or 1
    return max(1, min(jobs, count))


def spread(
    work: Callable[[Item], Result], items: Iterable[Item], *, count: int, jobs: int | None = 1
) -> Iterator[Result | Literal[Lost.LOST]]:
    """The results of ``work`` over the ``count`` items, in order; ``jobs`` None: as many as pay off.

    With several processes the items, the results and (once for each process) ``work`` are pickled.
    """
    processes = processes_for(count, jobs)
    if processes == 1:
        return map(work, items)
    return _spread(work, _Handfuls(items, count, processes), processes)


@contextmanager
def kept_processes() -> Iterator[None]:
    """Processes that have done their work wait for the next, until this ends: starting one takes a while.

    A command that reads and then writes spreads its work twice, over the same processes.
    """
    if _WAITING.get() is not None:
        yield
        return
    waiting = _Waiting()
    token = _WAITING.set(waiting)
    try:
        yield
    finally:
        _WAITING.reset(token)
        waiting.end()


def expect(count: int, jobs: int | None, modules: Sequence[str] = ()) -> None:
    """See to it that the processes are there that ``count`` items will soon be spread over.

    They load ``modules`` while this process still has something to do by itself. Nothing is done where no
    processes are kept.
    """
    waiting, processes = _WAITING.get(), processes_for(count, jobs)
    if waiting is not None and processes > 1:
        waiting.start(processes, modules)


class _Waiting:
    """Processes that wait for work."""

    def __init__(self) -> None:
        self._workers: list[Worker] = []
        self._ended = False

    def start(self, processes: int, modules: Sequence[str]) -> None:
        """See to it that so many are there, and will have loaded those modules."""
        self._workers += [Worker() for _ in range(processes - len(self._workers))]
        for worker in self._workers:
            worker.load(modules)

    def take(self) -> Worker | None:
        """One of them; None where there is none that lives."""
        while self._workers:
            worker = self._workers.pop()
            if worker.is_alive:
                return worker
            worker.stop()
        return None

    def give_back(self, worker: Worker) -> None:
        """Keep a process, unless it was left in the middle or it is too late to keep any."""
        if worker.is_ready and not self._ended:
            self._workers.append(worker)
        else:
            worker.stop()

    def end(self) -> None:
        """End them all."""
        self._ended = True
        for worker in self._workers:
            worker.stop()
        self._workers.clear()


_WAITING: ContextVar[_Waiting | None] = ContextVar("waiting", default=None)
"""The processes that wait for work; None where none are kept."""


def _spread(
    work: Callable[[Item], Result], handfuls: _Handfuls, processes: int
) -> Iterator[Result | Literal[Lost.LOST]]:
    from multiprocessing.connection import wait

    results: dict[int, Any] = {}
    turn, room = 0, _WINDOW * processes
    waiting = _WAITING.get()
    packed = pickled(work)
    workers = [(waiting and waiting.take()) or Worker() for _ in range(processes)]
    try:
        for worker in workers:
            worker.begin(packed)
        while True:
            for held, worker in product(range(_AHEAD), workers):
                if len(worker.under_way) == held and (given := handfuls.next(has_room=len(results) < room)):
                    worker.give(given)
            if not any(worker.under_way for worker in workers):
                return
            ready = set(wait([worker.connection for worker in workers if worker.under_way]))
            for place, worker in enumerate(workers):
                if worker.connection not in ready:
                    continue
                try:
                    results.update(worker.take())
                except (EOFError, OSError):
                    results.update(handfuls.again_one_by_one(worker.lost()))
                    workers[place] = worker.replaced(packed)
            while turn in results:
                result = results.pop(turn)
                turn += 1
                if isinstance(result, Raised):
                    raise result.error
                yield result
    finally:
        for worker in workers:
            if waiting is None:
                worker.stop()
            else:
                waiting.give_back(worker)


class _Handfuls:
    """The ``count`` items, numbered, some at a time."""

    def __init__(self, items: Iterable[Any], count: int, processes: int) -> None:
        self._items = enumerate(items)
        self._left = count
        self._parts = processes * _SHARES
        self._again: deque[Handful] = deque()

    def next(self, *, has_room: bool) -> Handful:
        """The next ones; none where there are none, or no room for more results that wait for their turn."""
        if self._again:  # which all that wait are waiting for
            return self._again.popleft()
        if not has_room:
            return []
        handful = list(islice(self._items, max(1, min(_HANDFUL, self._left // self._parts))))
        self._left -= len(handful)
        return handful

    def again_one_by_one(self, lost: Handful) -> dict[int, Lost]:
        """What is lost of a handful whose process died: an item that was alone in it.

        Of several, one was to blame, and nobody knows which: they are tried again one by one.
        """
        if len(lost) == 1:
            return {number: LOST for number, _ in lost}
        self._again.extend([numbered] for numbered in lost)
        return {}
