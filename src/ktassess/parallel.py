"""Work spread over processes: one item at a time, its results in the items' order.

:func:`spread` is ``map`` with processes beneath it. A process that dies costs the one item it was working
on (:data:`LOST` stands in for its result) and is replaced; an exception that the work raises is raised here,
in its turn. However many items there are, only a few are under way, so memory stays flat.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from itertools import product
from typing import Any, Final, Literal, TypeVar

from .workers import Raised, Worker, pickled

Item = TypeVar("Item")
Result = TypeVar("Result")


class Lost(Enum):
    """What stands in for a result that never came."""

    LOST = "lost"


LOST: Final = Lost.LOST
"""The result of an item whose process died."""

FEWEST_ITEMS = 30
"""Below that many items, starting processes takes longer than they save."""

_AHEAD = 2  # items a process holds: one at work, one waiting, so that it never waits for us
_WINDOW = 8  # results per process that may wait for their turn


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
    return _spread(work, items, processes)


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
    work: Callable[[Item], Result], items: Iterable[Item], processes: int
) -> Iterator[Result | Literal[Lost.LOST]]:
    from multiprocessing.connection import wait

    todo = enumerate(items)
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
                if len(worker.under_way) == held and len(results) < room and (numbered := next(todo, None)):
                    worker.give(numbered)
            if not any(worker.under_way for worker in workers):
                return
            ready = set(wait([worker.connection for worker in workers if worker.under_way]))
            for place, worker in enumerate(workers):
                if worker.connection not in ready:
                    continue
                try:
                    results.update(worker.take())
                except (EOFError, OSError):
                    results[worker.lost()] = LOST
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
