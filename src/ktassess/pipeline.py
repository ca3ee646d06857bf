"""From folders of workbooks to a reviewed year: what every command calls, and the library's front door.

>>> from ktassess.pipeline import open_workspace, review_workspace
>>> review = review_workspace(open_workspace(Path("dak-ha-2014")), as_of=date(2014, 12, 31))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .domain.assessment import Assessment
from .domain.codes import Code
from .domain.district import DistrictBook
from .domain.entries import Place
from .domain.findings import Finding
from .domain.keeping import MadeAgain
from .domain.outcome import Files, YearReview
from .domain.regulation import Regulation
from .domain.review import DistrictReview, Reviewed, Terms, WorkbooksReview
from .domain.text import nfc
from .errors import UnreadableInputError, UsageError
from .layout import BOOK_FILE
from .parallel import LOST, Begun, begun
from .workspace.folder import CONFIG_FILE, SCORING_FOLDER, is_workspace
from .workspace.settings import Settings

if TYPE_CHECKING:
    from .domain.past import Past
    from .intake import WorkbookReading
    from .intake.mapping import LayoutMapping
    from .intake.trace import Reading

Progress = Callable[[int, int], None]
"""Told after each workbook: how many are done, of how many."""


class Workspace(NamedTuple):
    """A workspace with the regulation it goes by."""

    settings: Settings
    regulation: Regulation

    @property
    def root(self) -> Path:
        """The workspace's folder."""
        return self.settings.root


def workspaces_in(root: Path) -> Iterator[Path]:
    """The workspaces right beneath a folder, by their names."""
    for path in sorted(root.iterdir(), key=lambda path: nfc(path.name)):
        if path.is_dir() and is_workspace(path):
            yield path


def open_workspace(root: Path, rules: str | None = None) -> Workspace:
    """The workspace in a folder; ``rules`` overrides its rule pack.

    Raises UnreadableInputError where there is no such folder or no workspace in it, ConfigurationError
    where its configuration or its rule pack is wrong.
    """
    from .regulations import load
    from .workspace.config import load_settings

    if not root.is_dir():
        raise UnreadableInputError("error.input.no-folder", path=str(root))
    if not is_workspace(root):
        raise UnreadableInputError("error.input.no-workspace", path=str(root), config=CONFIG_FILE)
    settings = load_settings(root)
    if rules is not None:
        settings = replace(settings, rules=rules)
        return Workspace(settings, load(rules))
    return Workspace(settings, load(settings.rules, root))


def read_book(workspace: Workspace, mapping: LayoutMapping | None = None) -> DistrictBook:
    """The district's book; where it is missing an empty one that says so.

    ``mapping`` says how it is laid out; None: the ``mapping.toml`` of the workspace, if it has one.
    """
    from .intake import read_district_book

    path = workspace.root / BOOK_FILE
    if path.is_file():
        mapping = mapping or mapping_of(workspace)
        return read_district_book(path, BOOK_FILE, workspace.regulation, mapping)
    missing = Finding(Code.BOOK_MISSING, Place(BOOK_FILE), {"file": BOOK_FILE})
    return DistrictBook(BOOK_FILE, findings=(missing,))


def review_workspace(
    workspace: Workspace,
    as_of: date,
    *,
    only: Iterable[Path] | None = None,
    mapping: LayoutMapping | None = None,
    jobs: int | None = 1,
    keep: bool = True,
    progress: Progress | None = None,
) -> YearReview:
    """Read every workbook of a workspace and review the year as of a day.

    ``only`` limits the reading to some of the workbooks; the review then speaks of their communes alone.
    ``mapping`` says how they are laid out; None: the ``mapping.toml`` of the workspace, if it has one.
    ``jobs`` is how many processes read; None: as many as pay off. ``keep``: what was read is kept with the
    outcomes; else a workbook somebody asks for is read again, which takes no memory.
    """
    from .intake import scan
    from .workspace.holidays import calendar_of

    settings, regulation = workspace.settings, workspace.regulation
    found = scan(settings.scoring)
    paths = found.files
    if only is not None:
        wanted = {path.resolve() for path in only}
        paths = tuple(path for path in paths if path.resolve() in wanted)
    mapping = mapping or mapping_of(workspace)
    files = [_File(path, f"{SCORING_FOLDER}/{nfc(path.name)}", mapping) for path in paths]
    reading = _begun(regulation, files, jobs)  # while the district's book is read here
    terms = Terms(
        regulation=regulation,
        as_of=as_of,
        year=settings.year,
        district_name=settings.district.name,
        district_code=settings.district.code,
        day_off=calendar_of(settings.holidays),
        keep=keep,
    )
    book = read_book(workspace, mapping)
    past, about_register = recalled(workspace, book)
    to_review = DistrictReview(terms, settings.year, book, past, partial=only is not None)
    review = _reviewed(to_review, reading, files, found.findings, SCORING_FOLDER, progress)
    if about_register:
        review = replace(review, findings=(*about_register, *review.findings))
    return review if only is None else _only_with_workbooks(review)


def recalled(workspace: Workspace, book: DistrictBook) -> tuple[Past | None, tuple[Finding, ...]]:
    """What the workspace's register has of the years before, and a finding where it cannot be read."""
    settings = workspace.settings
    address = settings.register_address
    if settings.register is None and isinstance(address, Path) and not address.is_file():
        return None, ()  # a first year has none, and needs no database
    from .register.recall import recall

    listed = frozenset(commune.code.value for commune in book.communes if commune.code.value)
    return recall(settings, workspace.regulation, listed)


def _only_with_workbooks(review: YearReview) -> YearReview:
    communes = tuple(outcome for outcome in review.communes if outcome.workbooks or outcome.unread)
    keys = {outcome.key for outcome in communes} | {None}
    findings = tuple(finding for finding in review.findings if finding.commune in keys)
    return replace(review, communes=communes, findings=findings)


def review_paths(
    paths: Sequence[Path],
    regulation: Regulation,
    as_of: date,
    *,
    year: int | None = None,
    class_id: str | None = None,
    mapping: LayoutMapping | None = None,
    jobs: int | None = 1,
    keep: bool = True,
    progress: Progress | None = None,
) -> YearReview:
    """Review workbooks and folders of workbooks that lie outside a workspace.

    ``year`` and ``class_id`` stand in where a workbook does not say. ``mapping`` says how the workbooks are
    laid out; None: the ``mapping.toml`` beside each, if there is one. ``jobs`` is how many processes read;
    None: as many as pay off; ``keep`` as for :func:`review_workspace`. Raises UnreadableInputError for a path
    that does not exist.
    """
    from .workspace.holidays import calendar_of
    from .workspace.settings import Holidays

    named: list[tuple[Path, str]] = []
    passed_over: list[Finding] = []
    for path in paths:
        named.extend(_named(path, passed_over))
    beside = cache(mapping_beside)
    files = [_File(path, name, mapping or beside(path.parent)) for path, name in named]
    terms = Terms(regulation, as_of, year, class_id=class_id, day_off=calendar_of(Holidays()), keep=keep)
    folders = ", ".join(nfc(str(path)) for path in paths)
    reading = _begun(regulation, files, jobs)
    return _reviewed(WorkbooksReview(terms), reading, files, passed_over, folders, progress)


def mapping_of(workspace: Workspace) -> LayoutMapping | None:
    """What the workspace's ``mapping.toml`` says about layouts, in its folder or beside the workbooks.

    Raises ConfigurationError where the file is wrong.
    """
    return mapping_beside(workspace.root, workspace.settings.scoring)


def mapping_beside(*folders: Path) -> LayoutMapping | None:
    """The mapping of the first of some folders that has one.

    Raises ConfigurationError where the file is wrong.
    """
    from .intake.scan import mapping_file

    file = mapping_file(*folders)
    if file is None:
        return None
    from .intake.mapping import load_mapping

    return load_mapping(file)


def accounts_of(
    paths: Sequence[Path], regulation: Regulation, *, mapping: LayoutMapping | None = None
) -> Iterator[Reading]:
    """What is understood of each of some workbooks and folders of workbooks, one after the other.

    ``mapping`` as for :func:`review_paths`; workbooks of a workspace go by the workspace's own. Raises
    UnreadableInputError for a path that does not exist.
    """
    from .intake import account_of

    beside = cache(mapping_beside)
    for path in paths:
        for file, name in _named(path / SCORING_FOLDER if is_workspace(path) else path, []):
            folder = file.resolve().parent
            root = folder.parent if folder.name == SCORING_FOLDER and is_workspace(folder.parent) else folder
            yield account_of(file, name, regulation, mapping or beside(root, folder))


def workbooks_at(paths: Iterable[Path]) -> dict[str, Path]:
    """The workbooks in some folders and files, by the names findings call them outside a workspace."""
    return {name: file for path in paths for file, name in _named(path, [])}


def _named(path: Path, passed_over: list[Finding]) -> Iterator[tuple[Path, str]]:
    from .intake import scan

    if path.is_dir():
        found = scan(path)
        passed_over.extend(found.findings)
        for file in found.files:
            yield file, nfc(file.as_posix())
    elif path.exists():
        yield path, nfc(path.as_posix())
    else:
        raise UnreadableInputError("error.input.no-file", path=str(path))


def of_one_regulation(regulations: Iterable[Regulation]) -> None:
    """Raise UsageError where regulations differ, for their results cannot stand in one table."""
    ids = sorted({regulation.id for regulation in regulations})
    if len(ids) > 1:
        raise UsageError("error.usage.regulations", found=", ".join(ids))


def merged(reviews: Sequence[YearReview]) -> YearReview:
    """Several reviews as one: what a command that was given several paths speaks of.

    Raises UsageError where they go by different regulations, for their results cannot stand in one table.
    """
    first, *others = reviews
    if not others:
        return first
    of_one_regulation([review.regulation for review in reviews])
    years = {review.year for review in reviews}
    return YearReview(
        regulation=first.regulation,
        year=first.year if len(years) == 1 else None,
        as_of=max(review.as_of for review in reviews),
        communes=tuple(commune for review in reviews for commune in review.communes),
        deadlines=tuple(step for review in reviews for step in review.deadlines),
        findings=tuple(finding for review in reviews for finding in review.findings),
        files=Files(
            found=sum(review.files.found for review in reviews),
            read=sum(review.files.read for review in reviews),
            passed_over=sum(review.files.passed_over for review in reviews),
            failed=sum(review.files.failed for review in reviews),
        ),
    )


class _File(NamedTuple):
    """A workbook to be read: its path, the name findings call it by, how it is laid out."""

    path: Path
    name: str
    mapping: LayoutMapping | None


class _Read(NamedTuple):
    """What reading one file came to: the communes it speaks of, reviewed, and the findings of the file."""

    reviewed: tuple[Reviewed, ...]
    findings: tuple[Finding, ...]
    failed: bool


def _begun(regulation: Regulation, files: Sequence[_File], jobs: int | None) -> Begun[WorkbookReading]:
    """The files being read."""
    return begun(partial(_read_one, regulation), files, count=len(files), jobs=jobs)


def _read_one(regulation: Regulation, file: _File) -> WorkbookReading:
    """Read one workbook; whatever is wrong with it becomes findings."""
    from .intake import read_workbook

    return read_workbook(file.path, file.name, regulation, file.mapping)


def _review_one(review: DistrictReview | WorkbooksReview, reading: WorkbookReading) -> _Read:
    return _Read(tuple(map(review.commune, reading.assessments)), reading.findings, reading.failed)


def _reviewed(
    review: DistrictReview | WorkbooksReview,
    reading: Begun[WorkbookReading],
    files: Sequence[_File],
    passed_over: Sequence[Finding],
    folder: str,
    progress: Progress | None,
) -> YearReview:
    """The review of all files; ``folder`` is where they were looked for."""
    reviewed: list[Reviewed] = []
    findings = list(passed_over)
    failed = 0
    results = reading.go_on(partial(_review_one, review))
    for done, (file, read) in enumerate(zip(files, results, strict=True), start=1):
        if read is LOST:
            failed += 1
            findings.append(Finding(Code.READING_BROKE_OFF, Place(file.name)))
        else:
            failed += read.failed
            reviewed += (
                read.reviewed if review.terms.keep else _to_read_again(read.reviewed, file, review.terms)
            )
            findings += read.findings
        if progress is not None:
            progress(done, len(files))
    if not files:
        findings.append(Finding(Code.NO_WORKBOOK, Place(folder), {"folder": folder}))
    total = len(files) + len(passed_over)
    # Links that lead out of the folder and the like could not be read; they were not passed over.
    refused = sum(finding.is_error for finding in passed_over)
    return review.whole(
        reviewed, findings, Files(total, len(files) - failed, len(passed_over) - refused, failed + refused)
    )


def _to_read_again(reviewed: Sequence[Reviewed], file: _File, terms: Terms) -> Iterator[Reviewed]:
    """What was reviewed, with its workbook to be read again by whoever asks for it."""
    for number, each in enumerate(reviewed):
        again = partial(_assessment_again, file, terms.regulation, number)
        yield Reviewed(each.outcome.kept_as(MadeAgain(again)), each.findings, each.year, each.position)


def _assessment_again(file: _File, regulation: Regulation, number: int) -> Assessment:
    from .intake import read_workbook

    read = read_workbook(file.path, file.name, regulation, file.mapping).assessments
    if number >= len(read):
        raise UnreadableInputError("error.input.changed", path=file.name)
    return read[number]
