"""The processes beneath :mod:`.parallel`: each holds a few items and works on one."""

from __future__ import annotations

import pickle
import signal
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .collecting import collect_seldom

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class WorkerError(RuntimeError):
    """A process could not even start, or an exception in it could not be brought over."""


class Raised:
    """An exception on its way to the process that asked."""

    def __init__(self, error: Exception) -> None:
        self.error = error


def pickled(work: Callable[[Any], Any]) -> bytes:
    """Work as it is sent to each process: packed once for all of them."""
    return pickle.dumps(_Begin(work), pickle.HIGHEST_PROTOCOL)


class _Begin:
    """The message that says what to do with the items that follow."""

    def __init__(self, work: Callable[[Any], Any]) -> None:
        self.work = work


class _Load:
    """The message that names modules to be loaded while there is nothing else to do."""

    def __init__(self, modules: Sequence[str]) -> None:
        self.modules = tuple(modules)


class Worker:
    """One process, and the items it holds."""

    def __init__(self) -> None:
        """Start the process."""
        from multiprocessing import get_context

        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.under_way: deque[tuple[int, Any]] = deque()
        self._begun = False
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()  # so that its end is seen here

    def load(self, modules: Sequence[str]) -> None:
        """Have modules loaded that the work to come will need; it is not waited for."""
        with suppress(OSError):
            self.connection.send(_Load(modules))

    def begin(self, packed: bytes) -> None:
        """Hand over the work itself; should the process be dead, :meth:`take` will tell."""
        self._begun = False
        with suppress(OSError):
            self.connection.send_bytes(packed)

    def give(self, numbered: tuple[int, Any]) -> None:
        """Hand over an item; should the process be dead, :meth:`take` will tell."""
        self.under_way.append(numbered)
        with suppress(OSError):
            self.connection.send(numbered)

    def take(self) -> dict[int, Any]:
        """The result it has, by its item's number; EOFError or OSError where it died.

        The first thing a process says is that it has understood the work: then there is no result yet.
        """
        result = self.connection.recv()
        if not self._begun:
            self._begun = True
            return {}
        number, _ = self.under_way.popleft()
        return {number: result}

    @property
    def is_alive(self) -> bool:
        """Whether there still is such a process."""
        return self._process.is_alive()

    @property
    def is_ready(self) -> bool:
        """Whether it waits for more, having done all it was given."""
        return self._begun and not self.under_way

    def lost(self) -> int:
        """The number of the item a dead process was working on; WorkerError where it never began."""
        if not self._begun:
            raise WorkerError("a process could not be started")
        number, _ = self.under_way.popleft()
        return number

    def replaced(self, packed: bytes) -> Worker:
        """A new process in a dead one's place, with what that one had waiting."""
        self.stop()
        new = Worker()
        new.begin(packed)
        for numbered in self.under_way:
            new.give(numbered)
        return new

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self.connection.close()
        self._process.terminate()
        self._process.join()


def _serve(connection: Connection) -> None:
    """What a process does: work on one item after the other until nobody is there any more."""
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked, who then ends us
    work: Callable[[Any], Any] | None = None
    while True:
        try:
            received = connection.recv()
        except (EOFError, OSError):
            return
        if isinstance(received, _Load):
            for module in received.modules:
                import_module(module)
        elif isinstance(received, _Begin):
            work = received.work
            connection.send(None)
        elif work is not None and not _answered(connection, work, received[1]):
            return


def _answered(connection: Connection, work: Callable[[Any], Any], item: Any) -> bool:
    """Whether the result of an item could be sent: not where nobody is there any more."""
    try:
        result = work(item)
    except Exception as error:
        result = Raised(error)
    try:
        connection.send(result)
    except OSError:
        return False
    except Exception as error:  # what cannot be pickled can be anything, and fail in any way
        connection.send(Raised(WorkerError(f"{type(error).__name__}: {error}; {result!r:.500}")))
    return True
