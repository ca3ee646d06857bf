"""One run's outputs: surveyed, written batch by batch, those of last time that are no more taken away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from ..domain.findings import Finding
from .applying import apply
from .atomic import sweep
from .file_names import inside
from .folder import OUTPUT_FOLDER
from .manifest import Made, Manifest, Source, load_manifest
from .one_run import OneRun
from .settings import Settings
from .touched import sha256_of
from .verifying import Retired, findings_of_retired, retire, stood_by
from .writing import Action, Decision, IfChanged, Output, OutputFolder, State, findings_of

DOCUMENT = "document"
"""The kind of a source that is itself an output: what a PDF, a print file and a zip are made of."""

MadeOf = Callable[[], Mapping[str, Collection[str]]]
"""Tells, by the path of each output that is made of documents, of which ones."""


@dataclass(frozen=True, slots=True)
class Item:
    """One output with what it is and what it follows from."""

    path: str
    data: bytes = field(repr=False)
    document: str
    commune: str | None
    follows: tuple[Source, ...]


class Planned(NamedTuple):
    """What would be done with one file: ``created``, ``replaced``, ``kept`` or ``retired``."""

    done: str
    path: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did to its output folder; ``planned``: what a dry run would do, file by file."""

    created: int = 0
    replaced: int = 0
    identical: int = 0
    kept: int = 0
    retired: int = 0
    findings: tuple[Finding, ...] = ()
    paths: tuple[str, ...] = ()
    planned: tuple[Planned, ...] = ()

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
            self.planned + other.planned,
        )


class OutputRun:
    """Writes the outputs of one run into a workspace's ``output/``.

    Call :meth:`survey` with all paths first, then :meth:`write` batch by batch, then :meth:`finish`. With
    ``dry_run`` the same decisions are made and nothing on the disk is changed. Until it has finished no other
    run writes there; OutputRefusedError where one does.
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
        self._turn = None if dry_run else OneRun(self._root)
        with self._or_give_up():
            if not dry_run:
                sweep(self._root)
            self._manifest: Manifest = load_manifest(self._root)
        self._manifest.tool_version = tool_version
        self._manifest.rules = rules.path.removeprefix("rules:") if rules else ""
        self._manifest.rules_sha256 = rules.sha256 if rules else ""
        self._folder = OutputFolder(self._root, self._manifest, if_changed)
        self._decisions: list[Decision] = []

    @contextmanager
    def _or_give_up(self) -> Iterator[None]:
        """Let the next run write where this one cannot go on."""
        try:
            yield
        except BaseException:
            if self._turn is not None:
                self._turn.end()
            raise

    def survey(self, paths: Iterable[str]) -> None:
        """Look at all paths of the run before the first is written."""
        with self._or_give_up():
            self._folder.survey(paths)

    def made(self, path: str) -> Made | None:
        """What is remembered of an output that is ours; None where there is none at that path."""
        return self._manifest.outputs.get(path)

    def made_as(self, document: str) -> Iterator[Made]:
        """What is remembered of the outputs of a kind that are still there."""
        for made in self._manifest.outputs.values():
            if made.document == document and inside(self._root, made.path).is_file():
                yield made

    def write(self, items: Sequence[Item]) -> list[Decision]:
        """Write one batch; what was decided comes back."""
        with self._or_give_up():
            return self._written(items)

    def _written(self, items: Sequence[Item]) -> list[Decision]:
        decided = [self._folder.decide(Output(item.path, item.data)) for item in items]
        done = [one._replace(data=b"") for one in decided] if self._dry_run else apply(decided)
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

    def document(self, path: str) -> Source:
        """An output on the disk, whoever wrote it last, as what another output is made of."""
        return Source(DOCUMENT, f"{OUTPUT_FOLDER}/{path}", sha256_of(inside(self._root, path)))

    def finish(
        self,
        within: Callable[[Made], bool],
        made_of: MadeOf = dict,
        *,
        derived: bool = True,
    ) -> Written:
        """Take away outputs of ours that this run no longer makes (``within`` its scope), save the manifest.

        With ``derived`` the PDFs, print files and zips go too whose documents are no more what they were made
        of, or no more those of ``made_of`` (by its path, the documents one should be made of: asked for where
        there is any such output).
        """
        with self._or_give_up():
            return self._finished(within, made_of, derived=derived)

    def _finished(self, within: Callable[[Made], bool], made_of: MadeOf, *, derived: bool) -> Written:
        keep = stood_by(self._decisions)
        retired = self._retire(keep, lambda made: not _documents(made) and within(made))
        if derived:
            gone = {one.made.path for one in retired if one.removed}
            stale = self._stale(gone, made_of)
            retired += self._retire(keep, lambda made: made.path in stale)
        if self._turn is not None:
            self._manifest.save(self._root)
            self._turn.end()
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
            planned=self._planned(retired) if self._dry_run else (),
        )

    def _planned(self, retired: Iterable[Retired]) -> tuple[Planned, ...]:
        decided = [
            Planned(_counted(one), one.target) for one in self._decisions if one.action is not Action.SKIP
        ]
        return (*decided, *(Planned("retired" if one.removed else "kept", one.made.path) for one in retired))

    def _retire(self, keep: set[str], within: Callable[[Made], bool]) -> list[Retired]:
        return retire(self._root, self._manifest, keep, within, dry_run=self._dry_run)

    def _stale(self, gone: set[str], made_of: MadeOf) -> set[str]:
        """The derived outputs that show something else than what is there now."""
        derived = [(made, of) for made in self._manifest.outputs.values() if (of := _documents(made))]
        if not derived:
            return set()
        should_be = made_of()
        now = {path: made.sha256 for path, made in self._manifest.outputs.items()}
        for one in self._decisions:
            now[one.target] = one.sha256
            if not one.ours or one.target != one.path:
                now[one.path] = self._folder.seen(one.path)
        stale: set[str] = set()
        while True:  # a zip is made of PDFs, which are made of documents
            for path in (*gone, *stale):
                now.pop(path, None)
            more = {
                made.path
                for made, documents in derived
                if made.path not in stale
                and (
                    any(now.get(path) != sha256 for path, sha256 in documents.items())
                    or _made_of(documents) != set(should_be.get(made.path, _made_of(documents)))
                )
            }
            if not more:
                return stale
            stale |= more


def outputs_now(root: Path, manifest: Manifest) -> dict[str, str]:
    """The SHA-256 of every output that others are made of, as it lies on the disk, by its source's path."""
    paths = {path for made in manifest.outputs.values() for path in _documents(made)}
    files = {path: inside(root, path) for path in sorted(paths)}
    return {f"{OUTPUT_FOLDER}/{path}": sha256_of(file) for path, file in files.items() if file.is_file()}


def _made_of(documents: Iterable[str]) -> set[str]:
    return {path for path in documents if path.endswith(".docx")}


def _documents(made: Made) -> dict[str, str]:
    """The outputs that an output is made of, by their paths, with their hashes."""
    start = len(f"{OUTPUT_FOLDER}/")
    return {source.path[start:]: source.sha256 for source in made.follows if source.kind == DOCUMENT}


def _counted(decision: Decision) -> str:
    if decision.action is Action.KEEP:
        return "kept"
    if decision.action is Action.SKIP:
        return "identical"
    return "created" if decision.state is State.CREATE or decision.target != decision.path else "replaced"
