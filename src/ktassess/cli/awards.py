"""``ktassess awards``: who has the unbroken years for an award, and the papers that ask for it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..domain.codes import Code, Severity
from ..errors import ExitCode, UnreadableInputError, UsageError
from ..workspace.addresses import Address, ServerAddress, address_of
from .building import say_findings
from .options import (
    DryRunOption,
    Format,
    FormatOption,
    IfChanged,
    IfChangedOption,
    LangOption,
    OnlyOption,
    PdfOption,
    RulesOption,
    StrictOption,
    TodayOption,
    ZipOption,
    help_text,
)
from .register import DbOption
from .reviewing import print_json, reviewed, today_or, write_bytes
from .session import Session
from .years import opened, register_address

if TYPE_CHECKING:
    from datetime import date

    from ..award_building import AwardJob
    from ..building import BuildOptions, Built
    from ..domain.findings import Finding
    from ..register.awarding import AwardsOfYear
    from ..workspace.province_settings import ProvinceSettings
    from ..workspace.settings import Settings

SourceArgument = Annotated[
    str,
    typer.Argument(
        metavar="WORKSPACE|REGISTER", help=help_text("cli.argument.awards-source"), show_default=False
    ),
]
YearOption = Annotated[
    int | None,
    typer.Option("--year", min=1990, max=2199, help=help_text("cli.option.award-year"), show_default=False),
]
BuildOption = Annotated[bool, typer.Option("--build", help=help_text("cli.option.award-build"))]
DistrictOption = Annotated[
    str | None,
    typer.Option(
        "--district", metavar="CODE", help=help_text("cli.option.award-district"), show_default=False
    ),
]
IntoOption = Annotated[
    Path | None,
    typer.Option("--into", metavar="FOLDER", help=help_text("cli.option.award-into"), show_default=False),
]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the command line asks of a source: the year, whose awards, by which rules, and where papers go."""

    source: Address
    year: int | None
    db: str | None
    rules: str | None
    today: date | None
    district: str | None
    into: Path | None


@dataclass(frozen=True, slots=True)
class _Found:
    """The awards of a year, what their papers are built from, and what else stands against them."""

    awards: AwardsOfYear
    job: AwardJob | None


def awards(
    context: typer.Context,
    source: SourceArgument,
    year: YearOption = None,
    db: DbOption = None,
    rules: RulesOption = None,
    district: DistrictOption = None,
    build: BuildOption = False,
    into: IntoOption = None,
    only: OnlyOption = None,
    pdf: PdfOption = False,
    zip_: ZipOption = False,
    dry_run: DryRunOption = False,
    if_changed: IfChangedOption = IfChanged.KEEP,
    today: TodayOption = None,
    strict: StrictOption = False,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """List who is due for an award in a year, who breaks a run by failing in the next; write the papers."""
    from .building import options_of

    if not build:
        given = {"--into": into, "--only": only, "--pdf": pdf, "--zip": zip_, "--dry-run": dry_run}
        _refuse("error.usage.award-build", given)
    asked = _Asked(address_of(source), year, db, rules, today, district, into)
    session, found = _found(context, lang, asked, build=build)
    if found.job is None:
        _show(session, found.awards, format_)
        return ExitCode.OK
    options = options_of(only, None, if_changed, dry_run=dry_run, pdf=pdf, archive=zip_)
    return _build(session, found.awards, found.job, options, format_, strict=strict)


def _refuse(error: str, given: Mapping[str, object]) -> None:
    names = [name for name, value in given.items() if value]
    if names:
        raise UsageError(error, options=", ".join(names))


def _found(context: typer.Context, lang: LangOption, asked: _Asked, *, build: bool) -> tuple[Session, _Found]:
    from ..province import is_province

    if isinstance(asked.source, ServerAddress) or not asked.source.is_dir():
        return _of_register(context, lang, asked, build=build)
    if is_province(asked.source):
        return _of_province(context, lang, asked, asked.source, build=build)
    _refuse("error.usage.award-workspace", {"--district": asked.district, "--into": asked.into})
    return _of_workspace(context, lang, asked, asked.source, build=build)


def _of_province(
    context: typer.Context, lang: LangOption, asked: _Asked, root: Path, *, build: bool
) -> tuple[Session, _Found]:
    """A province's folder: its register, and what the workspace sets of the district that is asked about."""
    from ..province import open_province

    province = open_province(root)
    first, kept = province.first, province.settings
    settings = (one.settings for one in province.workspaces)
    district = next((one for one in settings if one.district.code == asked.district), None)
    whole = replace(
        asked,
        source=kept.register_address if asked.db is None else address_of(asked.db),
        year=asked.year or first.year,
        rules=asked.rules or _from_here(first),
        into=asked.into or root,
        today=asked.today or kept.as_of or first.as_of,
    )
    own = district if asked.district is not None else kept
    return _of_register(context, lang, whole, own, build=build)


def _from_here(settings: Settings) -> str:
    """A workspace's rule pack as one names it from the current folder."""
    from ..regulations import pack_path

    own = settings.rules.endswith(".toml")
    return str(pack_path(settings.rules, settings.root)) if own else settings.rules


def _of_register(
    context: typer.Context,
    lang: LangOption,
    asked: _Asked,
    own: Settings | ProvinceSettings | None = None,
    *,
    build: bool,
) -> tuple[Session, _Found]:
    """A register; ``own`` are the settings of whom is asked about, district or province, where it has any."""
    from ..register.awarding import awards_of
    from ..regulations import DEFAULT, load, pack_path

    session = Session.start(context, lang)
    rules = asked.rules or DEFAULT
    with opened(session, asked.source) as years:
        year = asked.year
        if year is None:
            on_record = [version.record.year for version in years.years(parts=False)]
            if not on_record:
                raise UnreadableInputError("error.db.empty", file=str(asked.source))
            year = max(on_record)
        if asked.district is not None and asked.district not in {one.district_code for one in years.units()}:
            raise UsageError("error.usage.award-no-district", value=asked.district)
        found = awards_of(years, load(rules), year, district=asked.district)
        if not build:
            return session, _Found(found, None)
        from ..award_building import issued_by, job_of_register, register_source, settings_of
        from ..workspace.province_settings import ProvinceSettings

        beside = asked.source.parent if isinstance(asked.source, Path) else Path()
        into = asked.into or beside
        of = register_source(years, asked.source, into, year, asked.district)
        # Seen from where the papers go, a path of the current folder would mean another.
        pack = rules if not rules.endswith(".toml") else str(pack_path(rules).resolve())
        settings = settings_of(found, into, pack, asked.district, own)
        issued = issued_by(found.regulation, own) if isinstance(own, ProvinceSettings) else None
        job = job_of_register(found, settings, today_or(asked.today), asked.district, of, issued)
        return session, _Found(found, job)


def _of_workspace(
    context: typer.Context, lang: LangOption, asked: _Asked, root: Path, *, build: bool
) -> tuple[Session, _Found]:
    from ..pipeline import open_workspace
    from ..register.awarding import awards_of

    workspace = open_workspace(root, asked.rules)
    settings = workspace.settings
    session = Session.start(context, lang, settings.language)
    wanted = asked.year or settings.year
    review = reviewed(session, workspace, asked.today)
    address = register_address(asked.db, workspace)
    # A district may ask before its first year was ever closed.
    there = asked.db is not None or isinstance(address, ServerAddress) or address.exists()
    with opened(session, address) if there else nullcontext(None) as years:
        found = awards_of(years, workspace.regulation, wanted, review=review, settings=settings)
        if not build:
            return session, _Found(found, None)
        from ..award_building import job_of_workspace, register_source

        if wanted != settings.year:
            raise UsageError("error.usage.award-other-year", year=wanted, own=settings.year)
        code = settings.district.code
        of = register_source(years, address, workspace.root, wanted, code) if years is not None else None
        return session, _Found(found, job_of_workspace(workspace, review, found, of))


def _show(session: Session, found: AwardsOfYear, how: Format, made: Built | None = None) -> None:
    """Who is due, and (``made``) which papers there are now; JSON tells of those too."""
    if how is Format.JSON:
        from ..reports.awards_report import awards_json, papers_json

        papers = {} if made is None else papers_json(made, found.findings, session.catalogue)
        print_json({**awards_json(found, session.catalogue), **papers})
    elif how is Format.CSV:
        from ..reports.awards_report import awards_csv

        write_bytes(awards_csv(found))
    else:
        from ..reports.awards_report import show_awards

        show_awards(session.out, found, session.catalogue)
        # What lies beyond the number of years has a table of its own.
        say_findings(session, [each for each in found.findings if each.code is not Code.AWARD_BEYOND])
    if found.provisional:
        session.say("done.awards.provisional", year=found.year, units=len(found.provisional))


def _build(
    session: Session,
    found: AwardsOfYear,
    job: AwardJob,
    options: BuildOptions,
    how: Format,
    *,
    strict: bool,
) -> ExitCode:
    """Write the papers, show who is due and what was written; the exit code as of ``build``."""
    from ..award_building import build_awards
    from ..reports.finding_tables import show_finding_list
    from .building import bundle_of, say_written, worst, writing_exit_code

    made = build_awards(job, options)
    _show(session, found, how, made)
    stopping = [finding for finding in job.review.findings if finding.is_error]
    if stopping or made.findings:
        # Notes too: no report holds them.
        show_finding_list(session.err, [*stopping, *made.findings], session.catalogue)
    bundled: tuple[Finding, ...] = ()
    if not made.template_errors:
        say_written(session, job.workspace, made.written, dry_run=options.dry_run)
        bundled = bundle_of(session, job.workspace, job.review, made, options)
    grave = [*job.review.findings, *found.findings, *made.findings]
    ended = ExitCode.OK
    if any(each.is_error or (strict and each.severity is Severity.WARNING) for each in grave):
        ended = ExitCode.FINDINGS
    return worst(ended, writing_exit_code([*made.findings, *bundled]))
