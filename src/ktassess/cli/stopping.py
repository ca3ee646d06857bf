"""Many workspaces in one command: of one that cannot be gone on with it is said why; the others are done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from ..districts import Stopped, open_each
from ..errors import ExitCode, KtassessError
from ..pipeline import Workspace, open_workspace
from .building import worst
from .session import Session

T = TypeVar("T")


class Stops:
    """What could not be gone on with so far; ``code`` is the worst of the codes it ends with."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.code = ExitCode.OK

    def say(self, path: Path, error: KtassessError) -> None:
        """Say of a workspace that it was not done to its end, and why."""
        reason = self._session.catalogue.error(error)
        self._session.say("report.documents.stopped", path=str(path), reason=reason)
        self.code = worst(self.code, error.exit_code)

    def opened(self, paths: Sequence[Path], rules: str | None) -> list[Workspace]:
        """The workspaces that can be opened; where there is but one, its error is raised."""
        if len(paths) == 1:
            return [open_workspace(paths[0], rules)]
        found = []
        for path, one in open_each(paths, rules):
            if isinstance(one, Stopped):
                self.say(path, one.error)
            else:
                found.append(one)
        return found

    def done(self, workspaces: Iterable[Workspace], each: Iterable[T | Stopped]) -> Iterator[T]:
        """What came of those workspaces that were done to their end."""
        for workspace, one in zip(workspaces, each, strict=True):
            if isinstance(one, Stopped):
                self.say(workspace.root, one.error)
            else:
                yield one
