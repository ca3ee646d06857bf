"""What is made of the written documents: a PDF of each, one file to print a dossier, and its zip."""

from __future__ import annotations

from collections.abc import Sequence

from .building import ARCHIVE_SUFFIX, PRINT_SUFFIX, BuildOptions, Built, is_wanted, made_of, open_run
from .documents.catalogue import PlannedDocument
from .documents.dossiers import PlannedDossier, plan_dossiers
from .domain.outcome import YearReview
from .pipeline import Progress, Workspace
from .workspace.manifest import Source
from .workspace.output import Item, OutputRun, Written

PDF, PRINT, ARCHIVE = "pdf", "print", "archive"
"""What the manifest calls the outputs made of other outputs."""


def bundle(
    workspace: Workspace,
    review: YearReview,
    built: Built,
    options: BuildOptions,
    progress: Progress | None = None,
) -> Written:
    """Make what ``options`` asks for of the documents as they lie in the output folder.

    A document that a person changed or signed goes in as that person left it. Dossiers are made whole or not
    at all, so ``only`` makes PDFs of the documents alone. Raises ConfigurationError where LibreOffice is
    missing, OutputRefusedError where it fails; what no longer shows its documents is taken away even then.
    """
    run, _ = open_run(workspace, options.if_changed, dry_run=False)
    bundler = _Bundler(workspace, review, run)
    dossiers = [] if options.only else _dossiers(review, built, options)
    try:
        if options.pdf:
            bundler.pdfs(_documents(workspace, built, options), progress)
            bundler.prints(dossiers)
        if options.archive:
            bundler.archives(dossiers)
    finally:
        written = run.finish(lambda _: False, lambda: made_of(review, built.plan))
    return written


def _dossiers(review: YearReview, built: Built, options: BuildOptions) -> list[PlannedDossier]:
    planned = plan_dossiers(review, built.plan.documents)
    if not options.communes:
        return list(planned)
    return [one for one in planned if one.commune is not None and one.commune.key in options.communes]


def _documents(workspace: Workspace, built: Built, options: BuildOptions) -> list[tuple[str, str | None]]:
    """The documents in scope that are there, also those beside a person's file; each with its commune."""
    output = workspace.settings.output
    wanted = {
        document.path: document.commune.key if document.commune else None
        for document in built.plan.documents
        if is_wanted(document, options) and (output / document.path).is_file()
    }
    folders = {path.partition("/")[0]: commune for path, commune in wanted.items()}
    for path in built.written.paths:
        if path.endswith(".docx") and (output / path).is_file():
            wanted.setdefault(path, folders.get(path.partition("/")[0]))
    return list(wanted.items())


class _Bundler:
    """Makes the outputs of one run."""

    def __init__(self, workspace: Workspace, review: YearReview, run: OutputRun) -> None:
        self._settings = workspace.settings
        self._review = review
        self._run = run

    def pdfs(self, documents: Sequence[tuple[str, str | None]], progress: Progress | None) -> None:
        """A PDF beside each document."""
        from .workspace.pdf import pdfs

        self._run.survey(_pdf_of(path) for path, _ in documents)
        files = [self._settings.output / path for path, _ in documents]
        sources = [self._follows(path) for path, _ in documents]
        for done, ((path, commune), follows, (_, data)) in enumerate(
            zip(documents, sources, pdfs(files), strict=True), start=1
        ):
            self._run.write([Item(_pdf_of(path), data, PDF, commune, follows)])
            if progress is not None:
                progress(done, len(documents))

    def prints(self, dossiers: Sequence[PlannedDossier]) -> None:
        """One PDF of each dossier, in the order of the regulation."""
        from .workspace.printing import merged

        whole = [one for one in dossiers if all(self._there(_pdf_of(each.path)) for each in one.documents)]
        self._run.survey(f"{dossier.path}{PRINT_SUFFIX}" for dossier in whole)
        for dossier in whole:
            parts = [(self._title(dossier, one), self._read(_pdf_of(one.path))) for one in dossier.documents]
            self._write(dossier, PRINT, PRINT_SUFFIX, merged(parts, dossier.dossier.name))

    def archives(self, dossiers: Sequence[PlannedDossier]) -> None:
        """A zip of each dossier: the index page, the documents, the PDFs there are, the hashes."""
        from .documents.dossiers import names_in_dossier
        from .documents.index_page import CHECKSUMS, INDEX, checksums, index_page, index_rows
        from .workspace.archiving import archived

        whole = [one for one in dossiers if all(self._there(each.path) for each in one.documents)]
        self._run.survey(f"{dossier.path}{ARCHIVE_SUFFIX}" for dossier in whole)
        for dossier in whole:
            files = [
                [
                    (f"{name}{path[path.rindex('.') :]}", self._read(path))
                    for path in (document.path, _pdf_of(document.path))
                    if self._there(path)
                ]
                for document, name in zip(dossier.documents, names_in_dossier(dossier), strict=True)
            ]
            rows = index_rows(self._review, self._settings, dossier, files)
            members = [
                (INDEX, index_page(dossier, rows, self._settings).encode()),
                *(member for own in files for member in own),
                (CHECKSUMS, checksums(rows).encode()),
            ]
            self._write(dossier, ARCHIVE, ARCHIVE_SUFFIX, archived(members))

    def _write(self, dossier: PlannedDossier, kind: str, suffix: str, data: bytes) -> None:
        follows = set[Source]()
        for document in dossier.documents:
            follows.update(self._follows(document.path))
            if self._there(_pdf_of(document.path)):
                follows.add(self._run.document(_pdf_of(document.path)))
        commune = dossier.commune.key if dossier.commune else None
        self._run.write([Item(f"{dossier.path}{suffix}", data, kind, commune, tuple(sorted(follows)))])

    def _follows(self, path: str) -> tuple[Source, ...]:
        made = self._run.made(path)
        return (*(made.follows if made is not None else ()), self._run.document(path))

    def _title(self, dossier: PlannedDossier, document: PlannedDocument) -> str:
        if dossier.commune is None and document.commune is not None:
            return f"{document.rule.name} ({document.commune.name})"
        return document.rule.name

    def _there(self, path: str) -> bool:
        return (self._settings.output / path).is_file()

    def _read(self, path: str) -> bytes:
        return (self._settings.output / path).read_bytes()


def _pdf_of(path: str) -> str:
    return f"{path.removesuffix('.docx')}.pdf"
