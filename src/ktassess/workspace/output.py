"""One run's outputs: surveyed, written batch by batch, those of last time that are no more taken away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from ..domain.findings import Finding
from .manifest import Made, Manifest, Source, load_manifest
from .settings import Settings
from .verifying import findings_of_retired, retire, stood_by
from .writing import Action, Decision, IfChanged, Output, OutputFolder, State, apply, findings_of


@dataclass(frozen=True, slots=True)
class Item:
    """One output with what it is and what it follows from."""

    path: str
    data: bytes = field(repr=False)
    document: str
    commune: str | None
    follows: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did to its output folder."""

    created: int = 0
    replaced: int = 0
    identical: int = 0
    kept: int = 0
    retired: int = 0
    findings: tuple[Finding, ...] = ()
    paths: tuple[str, ...] = ()

    def __add__(self, other: Written) -> Written:
        """Two runs' doings together."""
        return Written(
            self.created + other.created,
            self.replaced + other.replaced,
            self.identical + other.identical,
            self.kept + other.kept,
            self.retired + other.retired,
            self.findings + other.findings,
            self.paths + other.paths,
        )


class OutputRun:
    """Writes the outputs of one run into a workspace's ``output/``.

    Call :meth:`survey` with all paths first, then :meth:`write` batch by batch, then :meth:`finish`. With
    ``dry_run`` the same decisions are made and nothing on the disk is changed.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        tool_version: str,
        rules: Source | None,
        if_changed: IfChanged = IfChanged.KEEP,
        dry_run: bool = False,
    ) -> None:
        self._root = settings.output
        self._dry_run = dry_run
        self._manifest: Manifest = load_manifest(self._root)
        self._manifest.tool_version = tool_version
        self._manifest.rules = rules.path.removeprefix("rules:") if rules else ""
        self._manifest.rules_sha256 = rules.sha256 if rules else ""
        self._folder = OutputFolder(self._root, self._manifest, if_changed)
        self._decisions: list[Decision] = []

    def survey(self, paths: Iterable[str]) -> None:
        """Look at all paths of the run before the first is written."""
        self._folder.survey(paths)

    @property
    def identical(self) -> frozenset[str]:
        """The paths written to so far that were there already, byte for byte."""
        return frozenset(one.path for one in self._decisions if one.state is State.IDENTICAL)

    def made(self, path: str) -> Made | None:
        """What is remembered of an output that is ours; None where there is none at that path."""
        return self._manifest.outputs.get(path)

    def write(self, items: Sequence[Item]) -> list[Decision]:
        """Write one batch; what was decided comes back."""
        decided = [self._folder.decide(Output(item.path, item.data)) for item in items]
        done = [replace(one, data=b"") for one in decided] if self._dry_run else apply(decided)
        if not self._dry_run:
            for decision, item in zip(done, items, strict=True):
                if decision.ours:
                    self._manifest.record(
                        decision.target,
                        decision.sha256,
                        document=item.document,
                        commune=item.commune,
                        follows=item.follows,
                    )
        self._decisions += done
        return done

    def finish(self, within: Callable[[Made], bool]) -> Written:
        """Take away outputs of ours that this run no longer makes (``within`` its scope), save the manifest."""
        retired = retire(self._root, self._manifest, stood_by(self._decisions), within, dry_run=self._dry_run)
        if not self._dry_run:
            self._manifest.save(self._root)
        states = Counter(_counted(decision) for decision in self._decisions)
        kept_old = sum(1 for one in retired if not one.removed)
        return Written(
            created=states["created"],
            replaced=states["replaced"],
            identical=states["identical"],
            kept=states["kept"] + kept_old,
            retired=len(retired) - kept_old,
            findings=(*findings_of(self._decisions), *findings_of_retired(self._root, retired)),
            paths=tuple(decision.target for decision in self._decisions if decision.ours),
        )


def _counted(decision: Decision) -> str:
    if decision.action is Action.KEEP:
        return "kept"
    if decision.action is Action.SKIP:
        return "identical"
    return "created" if decision.state is State.CREATE or decision.target != decision.path else "replaced"
