"""From findings to copies of the communes' workbooks that go back: what to mend, where, how, until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from . import __version__
from .building import ANNOTATED, open_run
from .documents.context.common import due_words
from .documents.language.names import sentence, tidy
from .domain.codes import Code
from .domain.findings import Finding
from .domain.outcome import CommuneOutcome, YearReview
from .domain.text import nfc, slug
from .errors import OutputRefusedError
from .forms.repair_list import Repair
from .messages import Catalogue, Language
from .pipeline import Workspace
from .reports.finding_groups import by_gravity
from .workspace.applying import apply
from .workspace.manifest import Source, load_manifest
from .workspace.output import Item
from .workspace.writing import Decision, IfChanged, Output, OutputFolder, findings_of

ANNOTATED_FOLDER = "annotated"
"""Where the copies lie below the output folder."""

_SUFFIX = "-can-sua"
_STEPS = ("commune-dossier", "recognition")
_NOT_TO_MEND = frozenset(
    {
        Code.OUTLIER,
        Code.DUE_ON_DAY_OFF,
        Code.BEFORE_REVIEW,
        Code.BELOW_THRESHOLD,
        Code.WORKBOOK_AWAITED,
        Code.UNDETERMINED,
    }
)
"""What informs the officer, or only sums up what else is wrong."""


@dataclass(slots=True)
class Annotated:
    """What annotating came to: the copies by their paths, and findings of writing them.

    ``lists`` are those of the copies that hold the list alone: the commune's file is no xlsx workbook, or one
    that must not be opened whole.
    """

    folder: Path
    paths: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Copy:
    name: str
    data: bytes
    file: str
    commune: str | None
    list_only: bool


def annotate_workspace(
    workspace: Workspace,
    review: YearReview,
    files: Mapping[str, Path],
    *,
    whole: bool = True,
    if_changed: IfChanged = IfChanged.KEEP,
) -> Annotated:
    """Write the copies into ``output/annotated/``; ``files`` are the workbooks by their names in findings.

    With ``whole`` the copies of earlier runs that nothing is left to mend in are taken away. Raises
    OutputRefusedError where the folder cannot be written to.
    """
    run, sources = open_run(workspace, if_changed, dry_run=False)
    made = Annotated(workspace.settings.output / ANNOTATED_FOLDER)
    for copy in _copies(review, files):
        path = f"{ANNOTATED_FOLDER}/{copy.name}"
        follows: list[Source] = [*sources.shared()]
        workbook = sources.workbook(copy.file)
        if workbook is not None:
            follows.append(workbook)
        _note(made, run.write([Item(path, copy.data, ANNOTATED, copy.commune, tuple(follows))]), copy)
    written = run.finish(lambda one: whole and one.document == ANNOTATED, derived=False)
    made.findings.extend(written.findings)
    return made


def annotate_files(
    review: YearReview,
    files: Mapping[str, Path],
    folder: Path,
    *,
    if_changed: IfChanged = IfChanged.KEEP,
) -> Annotated:
    """Write the copies into a folder of the user's, which gets a manifest so that ours are known again.

    Raises OutputRefusedError where the folder cannot be written to, or is no folder.
    """
    if folder.exists() and not folder.is_dir():
        raise OutputRefusedError("error.output.not-a-folder", path=str(folder))
    manifest = load_manifest(folder)
    manifest.tool_version = __version__
    output = OutputFolder(folder, manifest, if_changed)
    made = Annotated(folder)
    for copy in _copies(review, files):
        decided = apply([output.decide(Output(copy.name, copy.data))])
        _note(made, decided, copy)
        made.findings.extend(findings_of(decided))
        for one in decided:
            if one.ours:
                manifest.record(one.target, one.sha256, document=ANNOTATED, commune=copy.commune, follows=())
    if made.paths:
        manifest.save(folder)
    return made


def _note(made: Annotated, decided: list[Decision], copy: _Copy) -> None:
    for one in decided:
        if one.ours:
            (made.lists if copy.list_only else made.paths).append(one.target)


def _copies(review: YearReview, files: Mapping[str, Path]) -> Iterator[_Copy]:
    communes = {commune.key: commune for commune in review.communes}
    by_file: dict[str, list[Finding]] = {}
    for finding in review.findings:
        place = finding.place
        if place is not None and place.file in files and finding.code not in _NOT_TO_MEND:
            by_file.setdefault(place.file, []).append(finding)
    taken: set[str] = set()
    for file in sorted(by_file):
        findings = by_gravity(by_file[file])
        keys = list(dict.fromkeys(finding.commune for finding in findings if finding.commune is not None))
        found = [communes[key] for key in keys if key in communes]
        name = _name(files[file], taken)
        data, list_only = _copy(
            files[file], [_repair(each) for each in findings], _subject(found, file), _request(review)
        )
        yield _Copy(name, data, file, keys[0] if keys else None, list_only)


def _copy(path: Path, repairs: list[Repair], subject: str, request: str) -> tuple[bytes, bool]:
    """The annotated copy; the list alone where there can be none."""
    from .forms.annotated import annotated, repair_workbook
    from .intake.raw import raw_workbook
    from .intake.refusal import RefusedError

    try:
        content = raw_workbook(path)
    except RefusedError:
        content = None
    if content is not None:
        try:
            return annotated(content, repairs, subject, request), False
        except Exception:  # openpyxl stumbles in many ways; the list is still owed
            pass
    return repair_workbook(repairs, subject, request), True


def _repair(finding: Finding) -> Repair:
    said = Catalogue.load(Language.VI).finding(finding)
    place = finding.place
    return Repair(
        finding.severity,
        said.severity,
        finding.code.id,
        place.sheet if place else None,
        place.cell if place else None,
        sentence(tidy(said.message)),
        sentence(tidy(said.letter)),
        finding.clause,
    )


def _subject(communes: list[CommuneOutcome], file: str) -> str:
    names = ", ".join(f"{each.name} ({each.code})" if each.code else each.name for each in communes)
    return f"{names} – tệp {file.rpartition('/')[2]}" if names else f"Tệp {file.rpartition('/')[2]}"


def _request(review: YearReview) -> str:
    return (
        "Đề nghị sửa ngay trong tệp này (bấm vào vị trí để đến ô cần sửa), lưu lại và gửi về huyện"
        f"{_until(review)}."
    )


def _until(review: YearReview) -> str:
    """Until when: the first of the steps that is still ahead on the day of the review."""
    for step in review.regulation.steps if review.year is not None else ():
        if step.id in _STEPS and review.year is not None and review.as_of < step.due(review.year):
            when = due_words(review.regulation, step.id, review.year)
            return f" {when}" if step.id == _STEPS[0] else f", để kịp hoàn thành việc công nhận {when}"
    return " ngay sau khi nhận được"


def _name(path: Path, taken: set[str]) -> str:
    """The copy's file name: the original's in ASCII, with what tells it from the original."""
    stem = (slug(nfc(path.stem)) or "bang-cham-diem")[:80].removesuffix(_SUFFIX)
    number = 1
    while (name := f"{stem}{_SUFFIX}{f'-{number}' if number > 1 else ''}.xlsx") in taken:
        number += 1
    taken.add(name)
    return name
