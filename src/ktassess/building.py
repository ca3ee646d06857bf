"""From a review to files: the documents of a year, its reports and its blank forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Literal

from . import __version__
from .domain.codes import Code
from .domain.district import DistrictBook
from .domain.findings import Finding
from .domain.outcome import CommuneOutcome, YearReview
from .domain.past import Past
from .domain.regulation import Regulation, Scope
from .errors import UsageError
from .messages import Catalogue
from .parallel import LOST, Lost, expect, spread
from .pipeline import Progress, Workspace, read_book, recalled
from .workspace.manifest import Made, Source
from .workspace.output import Item, OutputRun, Written
from .workspace.sources import WORKBOOK, Sources
from .workspace.writing import IfChanged

if TYPE_CHECKING:
    # Imported where documents are planned and rendered: commands that write none start without them.
    from .documents.catalogue import DocumentPlan, PlannedDocument, Planning

REPORT, FORM, ANNOTATED = "report", "form", "annotated"
"""What the manifest calls the outputs that are no official documents."""

REPORT_FOLDER = "report"

_RENDERING = (
    "ktassess.documents.context",
    "ktassess.documents.engine.ready",
    "ktassess.documents.store",
    "ktassess.rendering",
)
"""What a process that renders needs."""

PRINT_SUFFIX, ARCHIVE_SUFFIX = ".pdf", ".zip"
"""Suffixes of the two files that hold a whole dossier."""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What to build and how: documents by id (none: all), communes by code (none: all and the district).

    ``pdf`` and ``archive``: PDFs and zips of the documents are made after them, by :mod:`.bundling`.
    """

    only: frozenset[str] = frozenset()
    communes: frozenset[str] = frozenset()
    if_changed: IfChanged = IfChanged.KEEP
    dry_run: bool = False
    pdf: bool = False
    archive: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What building came to. With ``template_errors`` nothing was written."""

    plan: DocumentPlan
    written: Written
    template_errors: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of building."""
        return (*self.template_errors, *self.plan.findings, *self.written.findings)


def build_documents(
    workspace: Workspace,
    review: YearReview,
    options: BuildOptions | None = None,
    progress: Progress | None = None,
    *,
    jobs: int | None = 1,
) -> Built:
    """Write the documents of a reviewed year.

    The office's templates are checked before the first document is written. ``jobs`` is how many processes
    render (None: as many as pay off); this one writes. Raises UsageError for an unknown document or commune,
    TemplateError and OutputRefusedError as the rooms beneath do.
    """
    from .documents.catalogue import Planning
    from .documents.template_check import check_regulation_templates

    options = options or BuildOptions()
    check_documents(workspace.regulation, options)
    _check_communes(review, options)
    expect(len(review.communes), jobs, _RENDERING)
    planning = Planning(review, workspace.settings)
    checked = check_regulation_templates(workspace.regulation, workspace.settings.templates, trust_own=True)
    errors = tuple(finding for finding in checked.findings if finding.is_error)
    if errors:
        return Built(_plan_of(planning, options), Written(), errors)
    run, sources = open_run(workspace, options.if_changed, dry_run=options.dry_run)
    rendering = _Rendering(workspace, review, planning, options, _enclosed(run, sources), jobs)
    # The processes are at work on the first communes while the others are planned here.
    plan = _plan_of(planning, options)
    wanted = [document for document in plan.documents if is_wanted(document, options)]
    run.survey(document.path for document in wanted)
    origins = _Origins(workspace, sources, review.past)
    done = 0
    broken_off: dict[str | None, Finding] = {}
    # One commune's folder at a time: decided whole, written whole, and then forgotten.
    for batch, contents in rendering.folders([one for one in wanted if one.commune is None]):
        commune = batch[0].commune
        if contents is not LOST:
            run.write([origins.item(*pair) for pair in zip(batch, contents, strict=True)])
        elif commune is not None:
            params = {"name": commune.name}
            broken_off[commune.key] = Finding(Code.WRITING_BROKE_OFF, params=params, commune=commune.key)
        done += len(batch)
        if progress is not None:
            progress(done, len(wanted))
    in_scope = _scope(options, award_ids(workspace.regulation))
    # What is made of the documents is looked at again when it has been made anew.
    later = options.pdf or options.archive
    written = run.finish(
        lambda made: made.commune not in broken_off and in_scope(made),
        lambda: made_of(review, plan),
        derived=not later,
    )
    return Built(plan, replace(written, findings=(*broken_off.values(), *written.findings)))


def _enclosed(run: OutputRun, sources: Sources) -> dict[str, tuple[str, ...]]:
    """The annotated copies of each commune's workbooks, by their names, but for those of another version."""
    found: dict[str, tuple[str, ...]] = {}
    for made in run.made_as(ANNOTATED):
        of = [source for source in made.follows if source.kind == WORKBOOK]
        if made.commune is not None and of and all(sources.workbook(each.path) == each for each in of):
            name = made.path.rpartition("/")[2]
            found[made.commune] = tuple(sorted((*found.get(made.commune, ()), name)))
    return found


class _Rendering:
    """The wanted documents being rendered, from the moment this is made."""

    def __init__(
        self,
        workspace: Workspace,
        review: YearReview,
        planning: Planning,
        options: BuildOptions,
        enclosed: Mapping[str, tuple[str, ...]],
        jobs: int | None,
    ) -> None:
        from .rendering import Batches, Renderer

        settings = workspace.settings
        self._planning = planning
        self._options = options
        of_review = Batches(review)
        batches = (
            of_review.of(commune, batch, enclosed.get(commune.key, ())) for commune, batch in self._batches()
        )
        at_most = len(options.communes) or len(review.communes)
        self._results = spread(Renderer.of_communes(settings, review), batches, count=at_most, jobs=jobs)
        self._of_district = Renderer(settings, review)

    def folders(
        self, of_district: Sequence[PlannedDocument]
    ) -> Iterator[tuple[Sequence[PlannedDocument], list[bytes] | Literal[Lost.LOST]]]:
        """A folder's documents at a time with their bytes: each commune's, then the district's own."""
        # The district's own are rendered here, one now and then: nobody who renders meanwhile waits for them.
        of_communes = [batch for _, batch in self._batches()]
        every = len(of_communes) // (len(of_district) + 1) + 1
        contents = self._of_district.district(of_district)
        made: list[bytes] = []
        for done, each in enumerate(zip(of_communes, self._results, strict=True), start=1):
            yield each
            if done % every == 0:
                made += islice(contents, 1)
        if of_district:
            yield of_district, [*made, *contents]

    def _batches(self) -> Iterator[tuple[CommuneOutcome, list[PlannedDocument]]]:
        """The communes that get documents, with those that are wanted, as they are planned."""
        for planned in self._planning.communes():
            batch = [document for document in planned if is_wanted(document, self._options)]
            if batch and batch[0].commune is not None:
                yield batch[0].commune, batch


def _plan_of(planning: Planning, options: BuildOptions) -> DocumentPlan:
    """The plan, with findings about those communes alone that were asked about."""
    plan = planning.whole()
    if not options.communes:
        return plan
    return replace(plan, findings=tuple(one for one in plan.findings if one.commune in options.communes))


def made_of(review: YearReview, plan: DocumentPlan) -> dict[str, tuple[str, ...]]:
    """The documents each print file and zip is to be made of, by its path."""
    from .documents.dossiers import plan_dossiers

    return {
        f"{dossier.path}{suffix}": tuple(document.path for document in dossier.documents)
        for dossier in plan_dossiers(review, plan.documents)
        for suffix in (PRINT_SUFFIX, ARCHIVE_SUFFIX)
    }


def open_run(workspace: Workspace, if_changed: IfChanged, *, dry_run: bool) -> tuple[OutputRun, Sources]:
    """A run on the workspace's output folder, and what its outputs may follow from."""
    from .regulations import pack_path

    settings = workspace.settings
    sources = Sources(settings, pack_path(settings.rules, settings.root))
    run = OutputRun(
        settings, tool_version=__version__, rules=sources.rules(), if_changed=if_changed, dry_run=dry_run
    )
    return run, sources


def check_documents(regulation: Regulation, options: BuildOptions) -> None:
    """Raise UsageError where a document is asked for that the regulation does not have a district write."""
    elsewhere = award_ids(regulation)
    known = {
        rule.id
        for rule in regulation.documents
        if rule.scope is not Scope.PROVINCE and rule.id not in elsewhere
    }
    for wanted in sorted(options.only - known):
        raise UsageError("error.usage.document", value=wanted, known=", ".join(sorted(known)))


def _check_communes(review: YearReview, options: BuildOptions) -> None:
    for wanted in sorted(options.communes - {commune.key for commune in review.communes}):
        raise UsageError("error.usage.commune", value=wanted)


def award_ids(regulation: Regulation) -> frozenset[str]:
    """The documents of awards by id: they are built from the register, not from a year's review."""
    return frozenset(rule.id for rule in regulation.documents if rule.scope is Scope.AWARD)


def is_wanted(document: PlannedDocument, options: BuildOptions) -> bool:
    """Whether a planned document is among those asked for."""
    if options.only and document.rule.id not in options.only:
        return False
    if options.communes:
        return document.commune is not None and document.commune.key in options.communes
    return True


def _scope(options: BuildOptions, foreign: frozenset[str]) -> Callable[[Made], bool]:
    """What of the earlier outputs a run speaks about: only those may be taken away.

    ``foreign``: documents by id that other runs write.
    """

    def within(made: Made) -> bool:
        if made.document in (REPORT, FORM, ANNOTATED) or made.document in foreign:
            return False
        if options.only and made.document not in options.only:
            return False
        return not options.communes or made.commune in options.communes

    return within


class _Origins:
    """What each document follows from."""

    def __init__(self, workspace: Workspace, sources: Sources, past: Past | None) -> None:
        self._office = workspace.settings.templates
        self._sources = sources
        self._shared = sources.shared()
        self._years = sources.years(past)
        self._of_template: dict[str, tuple[Source, ...]] = {}

    def item(self, document: PlannedDocument, data: bytes) -> Item:
        """A rendered document with what it is and what it follows from."""
        rule, commune = document.rule, document.commune
        always = self._always(rule.template)
        if commune is None:
            follows = (*always, *self._sources.workbooks(), *self._years)
            return Item(document.path, data, rule.id, None, follows)
        workbook = None if commune.file is None else self._sources.workbook(commune.file)
        follows = always if workbook is None else (*always, workbook)
        return Item(document.path, data, rule.id, commune.key, follows)

    def _always(self, stem: str) -> tuple[Source, ...]:
        """What every document made of a template follows from."""
        if stem not in self._of_template:
            from .documents.store import find_template

            found = find_template(stem, self._office)
            template = self._sources.template(found.path, of_office=found.of_office)
            self._of_template[stem] = self._shared if template is None else (*self._shared, template)
        return self._of_template[stem]


def write_reports(
    workspace: Workspace,
    review: YearReview,
    catalogue: Catalogue,
    *,
    if_changed: IfChanged = IfChanged.KEEP,
    dry_run: bool = False,
) -> Written:
    """Write the summary of a reviewed year: workbooks, a page, the same as JSON, the findings as csv."""
    import json

    from .documents.catalogue import plan_documents
    from .reports.csv_report import findings_csv
    from .reports.departments_xlsx import departments_workbook
    from .reports.json_report import review_json
    from .reports.page import Part, summary_page, trend_years
    from .reports.summary_xlsx import summary_workbook

    # What is not written, and why, belongs into the summary: `run` and `report` write the same one.
    planned = plan_documents(review, workspace.settings)
    review = replace(review, findings=(*review.findings, *planned.findings))
    run, sources = open_run(workspace, if_changed, dry_run=dry_run)
    follows = (*sources.shared(), *sources.workbooks(), *sources.years(review.past))
    district = workspace.settings.district.name
    whole = json.dumps(review_json(review, catalogue), ensure_ascii=False, indent=2) + "\n"
    contents = {
        "tong-hop.xlsx": summary_workbook(review, catalogue, district=district),
        "trang-tong-hop.html": summary_page(
            [Part(review, district, on_disk=sources.names_on_disk())],
            catalogue,
            area=district,
            years=trend_years(review.past),
        ),
        "theo-so-nganh.xlsx": departments_workbook(review, catalogue, area=district),
        "ket-qua.json": whole.encode(),
        "phat-hien.csv": findings_csv(review, catalogue),
    }
    items = [Item(f"{REPORT_FOLDER}/{name}", data, REPORT, None, follows) for name, data in contents.items()]
    run.survey(item.path for item in items)
    run.write(items)
    return run.finish(lambda made: made.document == REPORT)


def write_forms(
    workspace: Workspace,
    book: DistrictBook,
    *,
    if_changed: IfChanged = IfChanged.KEEP,
    dry_run: bool = False,
) -> Written:
    """Write the blank scoring workbook of every commune on the district's list."""
    from .workspace.create import blank_forms

    run, sources = open_run(workspace, if_changed, dry_run=dry_run)
    follows = sources.shared()
    items: Sequence[Item] = [
        Item(path, data, FORM, None, follows)
        for path, data in blank_forms(workspace.settings, workspace.regulation, book.communes)
    ]
    run.survey(item.path for item in items)
    run.write(items)
    return run.finish(lambda made: made.document == FORM)


def verify_outputs(workspace: Workspace) -> tuple[int, list[Finding]]:
    """How many outputs the manifest knows, and what is no longer as it was written or follows from nothing.

    Raises OutputRefusedError where the manifest is damaged.
    """
    from .award_building import registers_now
    from .documents.store import templates_of
    from .regulations import pack_path
    from .workspace.manifest import load_manifest
    from .workspace.output import outputs_now
    from .workspace.verifying import verify

    settings = workspace.settings
    sources = Sources(settings, pack_path(settings.rules, settings.root))
    templates = (
        sources.template(template.path, of_office=template.of_office)
        for template in templates_of(workspace.regulation, settings.templates)
    )
    past, _ = recalled(workspace, read_book(workspace))
    current = {
        source.path: source.sha256
        for source in (*sources.shared(), *sources.workbooks(), *templates, *sources.years(past))
        if source is not None
    }
    known = load_manifest(settings.output)
    current.update(outputs_now(settings.output, known))
    current.update(registers_now(settings.root, settings.register_address, known))
    return len(known.outputs), verify(settings.output, current)
