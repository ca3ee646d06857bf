"""Work spread over processes: a handful of items at a time, their results in the items' order.

:func:`spread` is ``map`` with processes beneath it; :func:`begun` is one whose work is known in its first
half only. A process that dies costs the one item it was working on (:data:`LOST` stands in for its result)
and is replaced; an exception that the work raises is raised here, in its turn. However many items there are,
only a few are under way, so memory stays flat.

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
from typing import Any, Final, Generic, Literal, TypeVar

from .workers import Handful, Raised, Worker, begin, go_on

Item = TypeVar("Item")
Half = TypeVar("Half")
Result = TypeVar("Result")


class Lost(Enum):
    """What stands in for a result that never came."""

    LOST = "lost"


LOST: Final = Lost.LOST
"""The result of an item whose process died."""

FEWEST_ITEMS = 30
"""Below that many items, starting processes takes longer than they save."""

_AHEAD = 3  # handfuls a process holds: one on its way back, one at work, one waiting
_HANDFUL = 16  # items at the most; towards the end fewer, so that no process works on alone for long
_SHARES = 2  # handfuls into which a process's part of what is left is divided at the least
_WINDOW = 32  # results per process that may wait for their turn, beside a handful


def processes_for(count: int, jobs: int | None) -> int:
    """How many processes ``count`` items are spread over: ``jobs``, or (None) as many as pay off here.

    Who asks for more than one gets two for a single item too: whatever kills its process kills no other.
    """
    if jobs is None:
        jobs = 1 if count < FEWEST_ITEMS else os.cpu_count() or 1
    return min(jobs, max(2, count)) if count else 1


def spread(
    work: Callable[[Item], Result], items: Iterable[Item], *, count: int, jobs: int | None = 1
) -> Iterator[Result | Literal[Lost.LOST]]:
    """The results of ``work`` over the items, in order; ``jobs`` None: as many processes as pay off.

    ``count``: how many items there are, at the most. With several processes the items, the results and (once
    for each process) ``work`` are pickled, and they are at work on the first items when this returns.
    """
    processes = processes_for(count, jobs)
    if processes == 1:
        return map(work, items)
    return _Spread([begin(work)], _Handfuls(items, count, processes), processes).results


def begun(
    first: Callable[[Item], Half], items: Iterable[Item], *, count: int, jobs: int | None = 1
) -> Begun[Half]:
    """Begin with the first half of some work while what the second half takes is still being made.

    As for :func:`spread`. As many items as are under way at once wait in their processes, half done.
    """
    processes = processes_for(count, jobs)
    if processes == 1:
        return Begun(map(first, items))
    packed = [begin(first, to_be_continued=True)]
    return Begun(_Spread(packed, _Handfuls(items, count, processes), processes))


class Begun(Generic[Half]):
    """Work begun on items."""

    def __init__(self, halves: Iterator[Half] | _Spread) -> None:
        self._halves = halves

    def go_on(self, second: Callable[[Half], Result]) -> Iterator[Result | Literal[Lost.LOST]]:
        """The results of ``second`` over what the first half came to, in the items' order; asked for once."""
        if isinstance(self._halves, _Spread):
            self._halves.tell(go_on(second))
            return self._halves.results
        return map(second, self._halves)


@contextmanager
def kept_processes() -> Iterator[None]:
    """Processes that have done their work wait for the next, until this ends: starting one takes a while.

    A command that reads and then writes spreads its work twice, over the same processes. Where somebody keeps
    processes already, they are told to end when this ends, and it is for whoever keeps them to wait for it.
    """
    kept = _WAITING.get()
    if kept is not None:
        try:
            yield
        finally:
            kept.dismiss()
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
        self._dismissed: list[Worker] = []
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

    def dismiss(self) -> None:
        """Have them all end; it is not waited for."""
        for worker in self._workers:
            worker.dismiss()
        self._dismissed += self._workers
        self._workers.clear()

    def end(self) -> None:
        """End them all."""
        self._ended = True
        self.dismiss()
        for worker in self._dismissed:
            worker.stop()
        self._dismissed.clear()


_WAITING: ContextVar[_Waiting | None] = ContextVar("waiting", default=None)
"""The processes that wait for work; None where none are kept."""


class _Spread:
    """Items under way in processes, from the moment this is made."""

    def __init__(self, packed: list[bytes], handfuls: _Handfuls, processes: int) -> None:
        """Begin with the first items; ``packed``: what processes are told before they get any."""
        self._packed = packed
        self._workers: list[Worker] = []
        self.results = _worked(packed, self._workers, handfuls, processes)
        next(self.results)

    def tell(self, packed: bytes) -> None:
        """Tell the processes some more, and those that may have to take their place."""
        self._packed.append(packed)
        for worker in self._workers:
            worker.tell([packed])


def _worked(
    packed: Sequence[bytes], workers: list[Worker], handfuls: _Handfuls, processes: int
) -> Iterator[Any]:
    """The results in the items' order, after one None that says that the first items were given out.

    ``workers`` holds the processes as long as there are results to come.
    """
    from multiprocessing.connection import wait

    results: dict[int, Any] = {}
    turn, room = 0, _WINDOW * processes
    waiting = _WAITING.get()

    def give_out() -> None:
        for held, worker in product(range(_AHEAD), workers):
            if len(worker.under_way) != held or worker.is_suspected:
                continue
            if suspect := handfuls.next_suspect() if held == 0 else None:
                worker.give([suspect], suspected=True)
            elif handful := handfuls.next(has_room=len(results) < room):
                worker.give(handful)

    try:
        for _ in range(processes):
            workers.append((waiting and waiting.take()) or Worker())
            workers[-1].tell(packed)
        give_out()
        yield None
        while any(worker.under_way for worker in workers):
            ready = set(wait([worker.connection for worker in workers if worker.under_way]))
            for place, worker in enumerate(workers):
                if worker.connection not in ready:
                    continue
                try:
                    results.update(worker.take())
                except (EOFError, OSError):
                    results.update(handfuls.again(worker.lost()))
                    workers[place] = worker.replaced(packed)
            in_turn = []
            while turn in results:
                in_turn.append(results.pop(turn))
                turn += 1
            give_out()  # before somebody does something about these, which can take a while
            for result in in_turn:
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
        self._suspects: deque[tuple[int, Any]] = deque()

    def next(self, *, has_room: bool) -> Handful:
        """The next ones; none where there are none, or no room for more results that wait for their turn.

        None either while there are suspects, which all that wait are waiting for: so processes come free.
        """
        if self._suspects or not has_room:
            return []
        handful = list(islice(self._items, max(1, min(_HANDFUL, self._left // self._parts))))
        self._left -= len(handful)
        return handful

    def next_suspect(self) -> tuple[int, Any] | None:
        """An item that may have killed its process, for a process that holds nothing else."""
        return self._suspects.popleft() if self._suspects else None

    def again(self, lost: Handful) -> dict[int, Lost]:
        """What is lost of what a process held that died: an item that was alone in it.

        Of several, one was to blame, and nobody knows which: they are tried again one by one.
        """
        if len(lost) == 1:
            return {number: LOST for number, _ in lost}
        self._suspects.extend(lost)
        return {}
