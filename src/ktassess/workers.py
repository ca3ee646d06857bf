"""The processes beneath :mod:`.parallel`: each holds a few handfuls of items and works on one."""

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


Handful = list[tuple[int, Any]]
"""Numbered items that are sent, worked on and sent back together."""


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
    """One process, and the handfuls of items it holds."""

    def __init__(self) -> None:
        """Start the process."""
        from multiprocessing import get_context

        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.under_way: deque[Handful] = deque()
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

    def give(self, handful: Handful) -> None:
        """Hand over some items; should the process be dead, :meth:`take` will tell."""
        self.under_way.append(handful)
        with suppress(OSError):
            self.connection.send(handful)

    def take(self) -> dict[int, Any]:
        """The results it has, by their items' numbers; EOFError or OSError where it died.

        An error (:class:`Raised`) is the last result of its handful. The first thing a process says is that
        it has understood the work: then there is no result yet.
        """
        results = self.connection.recv()
        if not self._begun:
            self._begun = True
            return {}
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
        """The handful a dead process was working on; WorkerError where it never began."""
        if not self._begun:
            raise WorkerError("a process could not be started")
        return self.under_way.popleft()

    def replaced(self, packed: bytes) -> Worker:
        """A new process in a dead one's place, with what that one had waiting."""
        self.stop()
        new = Worker()
        new.begin(packed)
        for handful in self.under_way:
            new.give(handful)
        return new

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self.connection.close()
        self._process.terminate()
        self._process.join()


def _serve(connection: Connection) -> None:
    """What a process does: work on one handful after the other until nobody is there any more."""
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
        elif work is not None and not _answered(connection, _worked_on(work, received)):
            return


def _worked_on(work: Callable[[Any], Any], handful: Handful) -> list[Any]:
    """The results of a handful, up to the first that raised."""
    results: list[Any] = []
    for _, item in handful:
        try:
            results.append(work(item))
        except Exception as error:
            return [*results, Raised(error)]
    return results


def _answered(connection: Connection, results: list[Any]) -> bool:
    """Whether the results could be sent: not where nobody is there any more."""
    try:
        connection.send(results)
    except OSError:
        return False
    except Exception:  # what cannot be pickled can be anything, and fail in any way
        connection.send(list(map(_as_can_be_sent, results)))
    return True


def _as_can_be_sent(result: Any) -> Any:
    try:
        pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        return Raised(WorkerError(f"{type(error).__name__}: {error}; {result!r:.500}"))
    return result
