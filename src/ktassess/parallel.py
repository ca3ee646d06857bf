"""Work spread over processes: one item at a time, its results in the items' order.

:func:`spread` is ``map`` with processes beneath it. A process that dies costs the one item it was working
on (:data:`LOST` stands in for its result) and is replaced; an exception that the work raises is raised here,
in its turn. However many items there are, only a few are under way, so memory stays flat.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from enum import Enum
from itertools import product
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnContext

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


class WorkerError(RuntimeError):
    """A process could not even start, or an exception in it could not be brought over."""


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


def _spread(
    work: Callable[[Item], Result], items: Iterable[Item], processes: int
) -> Iterator[Result | Literal[Lost.LOST]]:
    from multiprocessing import get_context
    from multiprocessing.connection import wait

    context = get_context("spawn")
    todo = enumerate(items)
    results: dict[int, Any] = {}
    turn, room = 0, _WINDOW * processes
    workers = [_Worker(context, work) for _ in range(processes)]
    try:
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
                    workers[place] = worker.replaced(context, work)
            while turn in results:
                result = results.pop(turn)
                turn += 1
                if isinstance(result, _Raised):
                    raise result.error
                yield result
    finally:
        for worker in workers:
            worker.stop()


class _Raised:
    """An exception on its way to the process that asked."""

    def __init__(self, error: Exception) -> None:
        self.error = error


class _Worker:
    """One process, and the items it holds."""

    def __init__(self, context: SpawnContext, work: Callable[[Any], Any]) -> None:
        self.connection, theirs = context.Pipe()
        self.under_way: deque[tuple[int, Any]] = deque()
        self._started = False
        self._process = context.Process(target=_serve, args=(theirs, work), daemon=True)
        self._process.start()
        theirs.close()  # so that its end is seen here

    def give(self, numbered: tuple[int, Any]) -> None:
        """Hand over an item; should the process be dead, :meth:`take` will tell."""
        self.under_way.append(numbered)
        with suppress(OSError):
            self.connection.send(numbered)

    def take(self) -> dict[int, Any]:
        """The result it has, by its item's number; EOFError or OSError where it died.

        The first thing a process says is that it has started: then there is no result yet.
        """
        result = self.connection.recv()
        if not self._started:
            self._started = True
            return {}
        number, _ = self.under_way.popleft()
        return {number: result}

    def lost(self) -> int:
        """The number of the item a dead process was working on; WorkerError where it never started."""
        if not self._started:
            raise WorkerError("a process could not be started")
        number, _ = self.under_way.popleft()
        return number

    def replaced(self, context: SpawnContext, work: Callable[[Any], Any]) -> _Worker:
        """A new process in a dead one's place, with what that one had waiting."""
        self.stop()
        new = _Worker(context, work)
        for numbered in self.under_way:
            new.give(numbered)
        return new

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self.connection.close()
        self._process.terminate()
        self._process.join()


def _serve(connection: Connection, work: Callable[[Any], Any]) -> None:
    """What a process does: work on one item after the other until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked, who then ends us
    connection.send(None)
    while True:
        try:
            _, item = connection.recv()
        except (EOFError, OSError):
            return
        try:
            result = work(item)
        except Exception as error:
            result = _Raised(error)
        try:
            connection.send(result)
        except OSError:
            return
        except Exception as error:  # what cannot be pickled can be anything, and fail in any way
            connection.send(_Raised(WorkerError(f"{type(error).__name__}: {error}; {result!r:.500}")))
