"""A finished workspace looked at again: which outputs were edited, are missing, or no longer follow."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding
from .file_names import inside
from .manifest import Made, Manifest, load_manifest
from .touched import Reason
from .writing import Decision, kept_finding, on_disk


@dataclass(frozen=True, slots=True)
class Verified:
    """One output as it stands now.

    ``reason``: why it is not as we wrote it any more (None: it is). ``changed``: the sources it follows from
    that are different now, or gone.
    """

    made: Made
    missing: bool
    reason: Reason | None
    changed: tuple[str, ...]

    @property
    def stale(self) -> bool:
        """Whether it no longer follows from what is there."""
        return bool(self.changed)

    @property
    def intact(self) -> bool:
        """Whether it is there, as we wrote it, and follows from what is there."""
        return not self.missing and self.reason in {None, Reason.OPEN} and not self.changed


def examine(root: Path, current: Mapping[str, str], manifest: Manifest | None = None) -> list[Verified]:
    """Every output of the manifest as it stands now, by path.

    ``current`` gives the present SHA-256 of each source by its path; one that is not in it is gone.
    """
    known = load_manifest(root) if manifest is None else manifest
    return [_examined(root, known.outputs[path], current, known) for path in sorted(known.outputs)]


def _examined(root: Path, made: Made, current: Mapping[str, str], manifest: Manifest) -> Verified:
    found = on_disk(root, made.path, manifest)
    changed = tuple(source.path for source in made.follows if current.get(source.path) != source.sha256)
    return Verified(made, found is None, None if found is None else found.reason, changed)


def verify(root: Path, current: Mapping[str, str]) -> list[Finding]:
    """What :func:`examine` finds, as findings: KT608 edited or signed, KT612 stale, KT615 missing."""
    return [finding for one in examine(root, current) for finding in _findings(root, one)]


def _findings(root: Path, one: Verified) -> Iterable[Finding]:
    shown = f"{root.name}/{one.made.path}"
    if one.missing:
        yield Finding(Code.OUTPUT_MISSING, Place(shown), {"file": shown}, one.made.commune)
        return
    if one.reason not in {None, Reason.OPEN}:
        yield Finding(Code.OUTPUT_EDITED, Place(shown), {"file": shown}, one.made.commune)
    if one.changed:
        yield stale_finding(root, one.made)


def stale_finding(root: Path, made: Made) -> Finding:
    """KT612: an output that no longer follows from what is there."""
    shown = f"{root.name}/{made.path}"
    return Finding(Code.OUTPUT_STALE, Place(shown), {"file": shown}, made.commune)


@dataclass(frozen=True, slots=True)
class Retired:
    """An output that should not be there any more; ``reason`` is why it was kept (None: it was removed)."""

    made: Made
    reason: Reason | None

    @property
    def removed(self) -> bool:
        """Whether it was removed (in a dry run: would be)."""
        return self.reason is None


def retire(
    root: Path,
    manifest: Manifest,
    keep: Collection[str],
    within: Callable[[Made], bool] = lambda _: True,
    *,
    dry_run: bool = False,
) -> list[Retired]:
    """Take away the outputs of ours that this run no longer makes: a certificate of who no longer passes.

    ``keep`` are the paths this run stands by (:func:`stood_by`); ``within`` limits it to what the run was
    about (its communes, its documents). A file that is as we wrote it is removed; one that was edited, signed
    or is open is kept and named. One that is gone already is only forgotten. Files of a run that
    crashed count too. The manifest is changed, but not saved; in a dry run nothing is changed.
    """
    retired: list[Retired] = []
    for path in sorted(manifest.outputs.keys() | manifest.announced.keys()):
        made = manifest.outputs.get(path) or _announced(path)
        if path in keep or not within(made):
            continue
        found = on_disk(root, path, manifest)
        reason = None if found is None else found.reason
        if found is not None and reason is None and not dry_run:
            reason = _removed(root, path)
        if reason is None and not dry_run:
            manifest.drop(path)
        if found is not None:
            retired.append(Retired(made, reason))
    return retired


def _announced(path: str) -> Made:
    """A file of a run that crashed before the manifest was saved; its folder tells whose it is."""
    code = path.partition("/")[0].partition("-")[0]
    return Made(path, "", "", code if code.isdecimal() else None, ())


def _removed(root: Path, path: str) -> Reason | None:
    file = inside(root, path)
    try:
        file.unlink()
    except FileNotFoundError:
        return None
    except PermissionError:
        return Reason.OPEN
    with suppress(OSError):  # only when it is empty now
        if file.parent != root:
            file.parent.rmdir()
    return None


def stood_by(decisions: Iterable[Decision]) -> set[str]:
    """The paths a run stands by: each output's own, and where it was written beside somebody's file."""
    return {path for decision in decisions for path in (decision.path, decision.target)}


def findings_of_retired(root: Path, retired: Iterable[Retired]) -> list[Finding]:
    """KT612 for each output that was taken away or should have been, and KT608 or KT609 where it was kept."""
    findings: list[Finding] = []
    for one in retired:
        findings.append(stale_finding(root, one.made))
        if one.reason is not None:
            findings.append(kept_finding(root, one.made.path, one.reason))
    return findings
