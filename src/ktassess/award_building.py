"""From who is due to files: the papers of a year's awards, of a district or of the province's department."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from .building import BuildOptions, Built, award_ids, made_of, open_run
from .domain.district import DistrictBook, IssuedDocument
from .domain.entries import Entry
from .domain.outcome import Files, YearReview
from .domain.regulation import Level, Regulation
from .domain.text import slug
from .errors import UsageError
from .pipeline import Workspace
from .workspace.addresses import Address, ServerAddress, is_server
from .workspace.manifest import Made, Manifest, Source
from .workspace.output import Item, Written
from .workspace.province_settings import PROVINCE_FILE, ProvinceSettings
from .workspace.settings import Settings, Unit
from .workspace.sources import SETTINGS
from .workspace.touched import sha256_of

if TYPE_CHECKING:
    from .documents.award_papers import AwardYear
    from .documents.catalogue import PlannedDocument
    from .register.award_rolls import Rolls
    from .register.awarding import AwardsOfYear
    from .register.interface import Register
    from .workspace.sources import Sources

REGISTER = "register"
"""The kind of the source that is the register: what it says of the years, not the file's bytes."""

_PREFIX = "register:"


@dataclass(frozen=True, slots=True)
class AwardJob:
    """What the papers are built from: whose they are, where they go, who goes in.

    ``workspace`` gives settings and regulation; of a register alone it is made up by :func:`job_of_register`.
    """

    workspace: Workspace
    review: YearReview
    rolls: Rolls
    level: Level
    folder: str
    register: Source | None = None


def job_of_workspace(
    workspace: Workspace, review: YearReview, awards: AwardsOfYear, register: Source | None
) -> AwardJob:
    """The papers of a district, built in its own workspace."""
    from .documents.award_papers import folder_of

    rolls = _rolls(awards, Level.DISTRICT)
    return AwardJob(workspace, review, rolls, Level.DISTRICT, folder_of(awards.year), register)


def settings_of(
    awards: AwardsOfYear,
    into: Path,
    rules: str,
    district: str | None,
    own: Settings | ProvinceSettings | None = None,
) -> Settings:
    """The settings for papers built from a register alone: of a district by its code, else of the province.

    ``own``: what the district or the province sets itself (signers, symbols), where it does. Raises
    UsageError where the register names no such district, or the regulation no province.
    """
    from .documents.language.names import bare_name, in_text

    if isinstance(own, Settings):
        return replace(own, root=into, year=awards.year, rules=rules)
    of = awards.regulation.province
    if of is None:
        raise UsageError("error.usage.award-no-province", rules=awards.regulation.id)
    province = Unit(of.name, of.code, of.place)
    if district is None:
        made = Settings(into, awards.year, rules, province, province)
        return made if own is None else replace(made, signers=own.signers, symbols=own.symbols)
    name = next((unit.district_name for unit in awards.named.values() if unit.district_name), None)
    if name is None:
        raise UsageError("error.usage.award-no-district", value=district)
    return Settings(into, awards.year, rules, province, Unit(in_text(name), district, bare_name(name)))


def issued_by(regulation: Regulation, province: ProvinceSettings) -> DistrictBook:
    """Numbers and dates of the province's papers as its own settings give them, like rows of ``Văn bản``."""
    rows = [
        IssuedDocument(
            Entry.of(regulation.document(id_).name),
            Entry.blank(),
            Entry.of(issued.number) if issued.number else Entry.blank(),
            Entry.of(issued.day) if issued.day is not None else Entry.blank(),
            Entry.blank(),
            Entry.blank(),
        )
        for id_, issued in province.issued.items()
    ]
    return DistrictBook(province.file.name, documents=tuple(rows))


def job_of_register(
    awards: AwardsOfYear,
    settings: Settings,
    as_of: date,
    district: str | None,
    register: Source | None,
    issued: DistrictBook | None = None,
) -> AwardJob:
    """The papers built from a register alone: those of a district, or those of the province's department.

    ``issued``: the numbers and dates that are known of them.
    """
    from .documents.award_papers import folder_of

    regulation, folder = awards.regulation, folder_of(awards.year)
    level = Level.PROVINCE if district is None else Level.DISTRICT
    if district is not None:
        folder = f"{folder}/{slug(district)}-{slug(settings.district.name)}"
    review = YearReview(regulation, awards.year, as_of, (), (), (), Files(0, 0, 0, 0), issued)
    return AwardJob(Workspace(settings, regulation), review, _rolls(awards, level), level, folder, register)


def _rolls(awards: AwardsOfYear, level: Level) -> Rolls:
    from .documents.award_papers import awards_written
    from .register.award_rolls import rolls_of

    return rolls_of(awards, awards_written(awards.regulation, level))


def build_awards(job: AwardJob, options: BuildOptions | None = None) -> Built:
    """Write the papers of a year's awards into ``output/``.

    Raises UsageError for an unknown document, TemplateError and OutputRefusedError as the rooms beneath do.
    """
    from .documents.award_papers import plan_award_papers
    from .documents.template_check import check_regulation_templates

    options = options or BuildOptions()
    regulation, settings = job.workspace.regulation, job.workspace.settings
    known = award_ids(regulation)
    for wanted in sorted(options.only - known):
        raise UsageError("error.usage.document", value=wanted, known=", ".join(sorted(known)))
    year = _award_year(job)
    plan = plan_award_papers(year)
    plan = replace(plan, findings=(*job.rolls.findings, *plan.findings))
    checked = check_regulation_templates(_only_awards(regulation), settings.templates, trust_own=True)
    errors = tuple(finding for finding in checked.findings if finding.is_error)
    if errors:
        return Built(plan, Written(), errors)
    documents = [one for one in plan.documents if not options.only or one.rule.id in options.only]
    run, sources = open_run(job.workspace, options.if_changed, dry_run=options.dry_run)
    run.survey(document.path for document in documents)
    run.write([*_items(job, year, documents, sources)])
    of_level = {
        rule.id
        for rule in regulation.documents
        if rule.id in known and regulation.body(rule.issuer).level is job.level
    } & (options.only or known)

    def within(made: Made) -> bool:
        return made.document in of_level and made.path.rpartition("/")[0] == job.folder

    later = options.pdf or options.archive
    written = run.finish(within, lambda: made_of(job.review, plan), derived=not later)
    return Built(plan, written)


def _award_year(job: AwardJob) -> AwardYear:
    from .documents.award_papers import AwardYear

    return AwardYear(job.review, job.workspace.settings, job.rolls.rolls, job.level, job.folder)


def _only_awards(regulation: Regulation) -> Regulation:
    """The regulation with the papers of awards alone: the other templates are not needed here."""
    ids = award_ids(regulation)
    return replace(regulation, documents=tuple(rule for rule in regulation.documents if rule.id in ids))


def _items(
    job: AwardJob, year: AwardYear, documents: list[PlannedDocument], sources: Sources
) -> Iterator[Item]:
    """Each paper rendered, with what it follows from."""
    from .documents.context.awards import AwardContexts
    from .documents.store import find_template, load_template

    contexts = AwardContexts(year)
    shared = (*sources.shared(), *sources.workbooks(), *((job.register,) if job.register else ()))
    of_province = job.workspace.root / PROVINCE_FILE
    if job.level is Level.PROVINCE and of_province.is_file():
        shared = (*shared, Source(SETTINGS, PROVINCE_FILE, sha256_of(of_province)))
    for document in documents:
        found = find_template(document.rule.template, job.workspace.settings.templates)
        template = sources.template(found.path, of_office=found.of_office)
        data = load_template(found).render(contexts.context(document.rule), title=document.rule.name)
        follows = (*shared, template) if template is not None else shared
        yield Item(document.path, data, document.rule.id, None, follows)


# --- the register as a source


def register_source(
    register: Register, address: Address, root: Path, year: int, district: str | None
) -> Source:
    """What the papers follow from in a register.

    The name tells where the register lies, seen from ``root``, and what was asked of it; never a password.
    """
    from .register.award_rolls import register_digest

    shown = str(address) if isinstance(address, ServerAddress) else _seen_from(root, address)
    path = f"{_PREFIX}{shown}#{year}" + (f"/{district}" if district is not None else "")
    return Source(REGISTER, path, register_digest(register, year, district))


def _seen_from(root: Path, file: Path) -> str:
    try:
        return Path(relpath(file.resolve(), root.resolve())).as_posix()
    except ValueError:  # on another drive there is no way from one to the other
        return file.resolve().as_posix()


def registers_now(root: Path, own: Address, manifest: Manifest) -> dict[str, str]:
    """What the registers that outputs follow from say now, by the source's name; ``own`` is the workspace's.

    A server that is not the workspace's own, or does not answer, is taken for unchanged: nothing can be said
    of it here. A file that is gone is left out.
    """
    found = {source for made in manifest.outputs.values() for source in made.follows}
    now: dict[str, str] = {}
    for source in sorted(source for source in found if source.kind == REGISTER):
        shown, _, asked = source.path.removeprefix(_PREFIX).rpartition("#")
        if not is_server(shown):
            digest = _digest_now(root / shown, asked) if (root / shown).is_file() else None
        elif shown == str(own):
            digest = _digest_now(own, asked) or source.sha256
        else:
            digest = source.sha256
        if digest is not None:
            now[source.path] = digest
    return now


def _digest_now(address: Address, asked: str) -> str | None:
    from .errors import KtassessError
    from .register import open_register
    from .register.award_rolls import register_digest

    year, _, district = asked.partition("/")
    try:
        with open_register(address) as register:
            return register_digest(register, int(year), district or None)
    except (KtassessError, ValueError):
        return None
