"""The processes beneath :mod:`.parallel`: each holds a few handfuls of items and works on one."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING, Any

from .collecting import collect_seldom

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from types import FrameType


_NICE = 5  # a third of the processor time of a process that asks for as much
_PATIENCE = 5.0  # seconds a process gets to take away what it has half written

Handful = list[tuple[int, Any]]
"""Numbered items that are sent, worked on and sent back together."""


class WorkerError(RuntimeError):
    """A process could not even start, or an exception in it could not be brought over."""


class Raised:
    """An exception on its way to the process that asked."""

    def __init__(self, error: Exception) -> None:
        self.error = error


def begin(work: Callable[[Any], Any], *, to_be_continued: bool = False) -> bytes:
    """The message that says what to do with the items that follow: packed once for all processes.

    ``to_be_continued``: it is the first half of the work; what it comes to is kept until :func:`go_on`.
    """
    return pickle.dumps(_Begin(work, to_be_continued=to_be_continued), pickle.HIGHEST_PROTOCOL)


def go_on(work: Callable[[Any], Any]) -> bytes:
    """The message that says what the second half of the work is."""
    return pickle.dumps(_GoOn(work), pickle.HIGHEST_PROTOCOL)


class _Begin:
    def __init__(self, work: Callable[[Any], Any], *, to_be_continued: bool) -> None:
        self.work = work
        self.to_be_continued = to_be_continued


class _GoOn:
    def __init__(self, work: Callable[[Any], Any]) -> None:
        self.work = work


class _Load:
    """The message that names modules to be loaded while there is nothing else to do."""

    def __init__(self, modules: Sequence[str]) -> None:
        self.modules = tuple(modules)


class Worker:
    """One process, and the handfuls of items it holds."""

    def __init__(self) -> None:
        """Start the process."""
        from multiprocessing import get_context

        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.under_way: deque[Handful] = deque()
        self.is_suspected = False
        self._begun = False
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()  # so that its end is seen here

    def load(self, modules: Sequence[str]) -> None:
        """Have modules loaded that the work to come will need; it is not waited for."""
        with suppress(OSError):
            self.connection.send(_Load(modules))

    def tell(self, packed: Sequence[bytes]) -> None:
        """Send what :func:`begin` and :func:`go_on` made; should the process be dead, :meth:`take` tells."""
        with suppress(OSError):
            for message in packed:
                self.connection.send_bytes(message)

    def give(self, handful: Handful, *, suspected: bool = False) -> None:
        """Hand over some items; should the process be dead, :meth:`take` will tell.

        ``suspected``: the item may kill the process, and nothing else is to be given until it is done.
        """
        self.is_suspected = suspected
        self.under_way.append(handful)
        with suppress(OSError):
            self.connection.send(handful)

    def take(self) -> dict[int, Any]:
        """The results it has, by their items' numbers; EOFError or OSError where it died.

        An error (:class:`Raised`) is the last result of its handful. When a process has understood the work
        it says so: then there is no result yet.
        """
        results = self.connection.recv()
        if results is None:
            self._begun = True
            return {}
        self.is_suspected = False
        return {
            number: result for (number, _), result in zip(self.under_way.popleft(), results, strict=False)
        }

    @property
    def is_alive(self) -> bool:
        """Whether there still is such a process."""
        return self._process.is_alive()

    @property
    def is_ready(self) -> bool:
        """Whether it waits for more, having done all it was given."""
        return self._begun and not self.under_way

    def lost(self) -> Handful:
        """All items a dead process held; WorkerError where it never began."""
        if not self._begun:
            raise WorkerError("a process could not be started")
        return [item for handful in self.under_way for item in handful]

    def replaced(self, packed: Sequence[bytes]) -> Worker:
        """A new process in a dead one's place, told the same."""
        self.stop()
        new = Worker()
        new.tell(packed)
        return new

    def dismiss(self) -> None:
        """Have the process end, whatever it is doing; it is not waited for."""
        self.connection.close()
        self._process.terminate()

    def stop(self) -> None:
        """End the process, whatever it is doing; what it has half done it may tidy up."""
        self.dismiss()
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


class _Ended(SystemExit):
    """The process was told to end."""


class _Ending:
    """What the process does when it is told to end: once it breaks off, and tidying up is not disturbed.

    It stays in its place: a signal that comes while another handler is being set is told of as an error.
    """

    def __init__(self) -> None:
        self._told = False

    def __call__(self, _signal: int, _frame: FrameType | None) -> None:
        if not self._told:
            self._told = True
            raise _Ended


def _serve(connection: Connection) -> None:
    """What a process does: work on one handful after the other until nobody is there any more."""
    collect_seldom()
    _step_back()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked, who then ends us
    with suppress(_Ended):
        signal.signal(signal.SIGTERM, _Ending())
        Thread(target=_end_with_who_asked, daemon=True).start()
        _work(connection)
    os._exit(0)  # all is tidied up, and an interpreter takes its time to end


def _end_with_who_asked() -> None:
    """End with the process that asked, also where it was killed: run again, it writes what we are writing."""
    from multiprocessing import parent_process

    asking = parent_process()
    if asking is not None:
        asking.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _work(connection: Connection) -> None:
    answers = _Answers(connection)
    work: Callable[[Any], Any] | None = None
    second: _Second | None = None
    half_done: list[list[Any]] | None = None
    while True:
        try:
            received = connection.recv()
        except (EOFError, OSError):
            return
        if isinstance(received, _Load):
            for module in received.modules:
                import_module(module)
        elif isinstance(received, _Begin):
            work, second = received.work, None
            half_done = [] if received.to_be_continued else None
            connection.send(None)  # before anything can happen to us
        elif isinstance(received, _GoOn):
            second = _Second(received.work)
            for halves in half_done or ():
                answers.send(_worked_on(second, halves))
            half_done = None
        elif work is not None:
            results = _worked_on(work, [item for _, item in received])
            if half_done is not None:
                half_done.append(results)
            else:
                answers.send(results if second is None else _worked_on(second, results))


class _Second:
    """The second half of some work, where the first may have raised."""

    def __init__(self, work: Callable[[Any], Any]) -> None:
        self._work = work

    def __call__(self, half: Any) -> Any:
        if isinstance(half, Raised):
            raise half.error
        return self._work(half)


class _Answers:
    """What is sent back, while the process works on: results are large, and are taken when there is time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._packed: Queue[bytes] = Queue(maxsize=1)
        Thread(target=self._send_all, daemon=True).start()

    def send(self, results: list[Any]) -> None:
        """Send results; those that cannot be pickled become errors."""
        try:
            packed = pickle.dumps(results, pickle.HIGHEST_PROTOCOL)
        except Exception:  # what cannot be pickled can be anything, and fail in any way
            packed = pickle.dumps(list(map(_as_can_be_sent, results)), pickle.HIGHEST_PROTOCOL)
        self._packed.put(packed)

    def _send_all(self) -> None:
        while True:
            packed = self._packed.get()
            with suppress(OSError):  # nobody is there any more, as the process will hear
                self._connection.send_bytes(packed)


def _step_back() -> None:
    """Let the process go first that asked: what it does by itself all others wait for.

    It also leaves the laptop to whoever sits at it. Windows has no such call; there all are equal.
    """
    if sys.platform != "win32":
        os.nice(_NICE)


def _worked_on(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    """The results of a handful, up to the first that raised."""
    results: list[Any] = []
    for item in items:
        try:
            results.append(work(item))
        except Exception as error:
            return [*results, Raised(error)]
    return results


def _as_can_be_sent(result: Any) -> Any:
    try:
        pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        return Raised(WorkerError(f"{type(error).__name__}: {error}; {result!r:.500}"))
    return result
