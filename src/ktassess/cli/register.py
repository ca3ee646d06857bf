"""``ktassess register``: the years, kept in one file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..errors import ExitCode, OutputRefusedError, UsageError
from ..workspace.addresses import address_of
from .options import (
    Format,
    FormatOption,
    LangOption,
    RulesOption,
    StrictOption,
    TodayOption,
    WorkspaceArgument,
    help_text,
)
from .reviewing import print_json, print_records, reviewed, write_bytes
from .session import Session
from .years import opened, register_address, say_done, show_found, stamp_of

register = typer.Typer(no_args_is_help=True, add_completion=False, help=help_text("cli.register.help"))

DbOption = Annotated[
    str | None,
    typer.Option(
        "--register", "--db", metavar="FILE|URL", help=help_text("cli.option.db"), show_default=False
    ),
]
FileArgument = Annotated[
    Path, typer.Argument(metavar="FILE", help=help_text("cli.argument.years-file"), show_default=False)
]
YearsArgument = Annotated[
    str,
    typer.Argument(metavar="FILE|URL", help=help_text("cli.argument.years-source"), show_default=False),
]
UnitArgument = Annotated[
    str | None, typer.Argument(metavar="CODE", help=help_text("cli.argument.unit"), show_default=False)
]
UnitsArgument = Annotated[
    list[str], typer.Argument(metavar="CODE…", help=help_text("cli.argument.old-units"), show_default=False)
]
WithoutOption = Annotated[
    list[str] | None,
    typer.Option("--without", metavar="CODE", help=help_text("cli.option.without"), show_default=False),
]
ReplaceOption = Annotated[bool, typer.Option("--replace", help=help_text("cli.option.replace"))]
ForceOption = Annotated[bool, typer.Option("--force", help=help_text("cli.option.force"))]
IntoOption = Annotated[
    str, typer.Option("--into", metavar="CODE", help=help_text("cli.option.into"), show_default=False)
]
FromYearOption = Annotated[
    int,
    typer.Option("--from", min=1990, max=2199, help=help_text("cli.option.from-year"), show_default=False),
]
KeepOption = Annotated[
    str | None,
    typer.Option(
        "--keep-years-of", metavar="CODE", help=help_text("cli.option.keep-years-of"), show_default=False
    ),
]
KeepNoneOption = Annotated[bool, typer.Option("--keep-none", help=help_text("cli.option.keep-none"))]
WithdrawOption = Annotated[bool, typer.Option("--withdraw", help=help_text("cli.option.withdraw"))]
NoteOption = Annotated[str, typer.Option("--note", help=help_text("cli.option.note"), show_default=False)]


@register.command("import", help=help_text("cli.register.import.help"))
def import_(
    context: typer.Context,
    source: YearsArgument,
    db: DbOption = None,
    rules: RulesOption = None,
    replace: ReplaceOption = False,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Bring past years in from a workbook, a csv file or another register: all of them or none."""
    from .years import brought_in

    session = Session.start(context, lang)
    address = register_address(db)
    done = brought_in(session, address_of(source), address, rules, replace=replace)
    summary = {
        "rows": done.rows,
        "added": done.added,
        "changed": done.changed,
        "same": done.same,
        "mergers": done.mergers,
    }
    show_found(session, format_, summary, done.findings)
    if done.refused:
        session.say("done.db.import-refused", file=str(address_of(source)))
        return ExitCode.FINDINGS
    session.say("done.db.imported", db=str(address), **summary)
    return ExitCode.OK


@register.command("export", help=help_text("cli.register.export.help"))
def export(
    context: typer.Context,
    file: FileArgument,
    db: DbOption = None,
    rules: RulesOption = None,
    force: ForceOption = False,
    lang: LangOption = None,
) -> int:
    """Take the whole register out to a workbook (xlsx) or a csv file."""
    from ..register.transfer.exporting import export_csv, export_xlsx
    from ..regulations import DEFAULT, load
    from .named_file import write_named

    session = Session.start(context, lang)
    suffix = file.suffix.lower()
    if suffix not in (".xlsx", ".csv"):
        raise UsageError("error.db.suffix", file=str(file))
    if file.exists() and not force:
        raise OutputRefusedError("error.output.exists", path=str(file))
    with opened(session, register_address(db)) as years:
        data = export_csv(years) if suffix == ".csv" else export_xlsx(years, load(rules or DEFAULT))
        count, mergers = len(years.years(parts=False)), len(years.successions())
    write_named(file, data, lambda _: force)
    session.say("done.db.exported", path=str(file), years=count)
    if suffix == ".csv" and mergers:
        session.say("done.db.csv-without-mergers", mergers=mergers)
    return ExitCode.OK


@register.command("list", help=help_text("cli.register.list.help"))
def list_(
    context: typer.Context, db: DbOption = None, format_: FormatOption = Format.TABLE, lang: LangOption = None
) -> int:
    """List the years, district by district."""
    from ..register.transfer.exporting import export_csv
    from ..reports.register_report import show_years, years_summary

    session = Session.start(context, lang)
    with opened(session, register_address(db)) as years:
        if format_ is Format.JSON:
            print_json(years_summary(years))
        elif format_ is Format.CSV:
            write_bytes(export_csv(years))
        else:
            show_years(session.out, years, session.catalogue)
    return ExitCode.OK


@register.command("show", help=help_text("cli.register.show.help"))
def show(
    context: typer.Context,
    unit: UnitArgument = None,
    db: DbOption = None,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Show one unit's years with all versions; without a code the change log."""
    from ..reports.register_report import CHANGE_KEYS, changes_json, show_changes, show_unit, year_json

    session = Session.start(context, lang)
    with opened(session, register_address(db)) as years:
        if unit is not None and unit not in {known.code for known in years.units()}:
            raise UsageError("error.db.unit-unknown", code=unit)
        if format_ is not Format.TABLE:
            if unit is None:
                columns, records = CHANGE_KEYS, changes_json(years)
            else:
                records = [year_json(version) for version in years.years(unit=unit, every=True)]
                columns = tuple(records[0])
            if format_ is Format.JSON:
                print_json(records)
            else:
                print_records(columns, records)
        elif unit is None:
            show_changes(session.out, years, session.catalogue)
        else:
            show_unit(session.out, years, unit, session.catalogue)
    return ExitCode.OK


@register.command("close", help=help_text("cli.register.close.help"))
def close(
    context: typer.Context,
    workspace: WorkspaceArgument,
    db: DbOption = None,
    without: WithoutOption = None,
    today: TodayOption = None,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Close a year: put a checked workspace's results into the register."""
    from ..pipeline import open_workspace
    from ..register.closing import close_year, refuse_unfinished
    from ..register.errors import ClosingRefusedError
    from .building import say_findings

    opened_workspace = open_workspace(workspace)
    session = Session.start(context, lang, opened_workspace.settings.language)
    review = reviewed(session, opened_workspace, today)
    left_out = frozenset(without or ())
    try:
        refuse_unfinished(review, left_out)
    except ClosingRefusedError:
        say_findings(
            session, [found for found in review.findings if found.is_error and found.commune not in left_out]
        )
        raise
    address = register_address(db, opened_workspace)
    with opened(session, address, create=True) as years:
        stamp = stamp_of("close", workspace, opened_workspace)
        done = close_year(years, review, opened_workspace.settings, stamp, without=left_out)
    summary = {
        "year": done.year,
        "added": list(done.added),
        "changed": list(done.changed),
        "same": list(done.same),
        "closed_before": done.again,
    }
    show_found(session, format_, summary, done.findings)
    say_done(session, done, address)
    return ExitCode.OK


@register.command("merge", help=help_text("cli.register.merge.help"))
def merge(
    context: typer.Context,
    units: UnitsArgument,
    into: IntoOption,
    from_year: FromYearOption,
    keep_years_of: KeepOption = None,
    keep_none: KeepNoneOption = False,
    withdraw: WithdrawOption = False,
    note: NoteOption = "",
    db: DbOption = None,
    lang: LangOption = None,
) -> int:
    """Write down that units were merged into another, or that one got a new code."""
    from ..register.merging import merge_units
    from ..register.records import Put

    session = Session.start(context, lang)
    if not withdraw and (keep_years_of is None) is (not keep_none):
        raise UsageError("error.db.say-whose-years")
    address = register_address(db)
    with opened(session, address) as years:
        put = merge_units(
            years,
            stamp_of("merge", None),
            successor=into,
            predecessors=units,
            year=from_year,
            keeps_years_of=keep_years_of,
            note=note,
            withdrawn=withdraw,
        )
    if put is Put.SAME:
        session.say("done.db.merged-before", year=from_year, new=into)
    else:
        session.say("done.db.merged", year=from_year, old=", ".join(units), new=into, db=str(address))
    return ExitCode.OK


@register.command("check", help=help_text("cli.register.check.help"))
def check(
    context: typer.Context,
    db: DbOption = None,
    strict: StrictOption = False,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Look the register over: the file's health, and whether what it says holds together."""
    from ..register.checking import check_register

    session = Session.start(context, lang)
    with opened(session, register_address(db)) as years:
        findings = check_register(years)
        count = len(years.years(parts=False)) if not any(found.is_error for found in findings) else 0
    show_found(session, format_, {"years": count}, findings, results=True)
    if not findings:
        session.say("done.db.checked", years=count)
    bad = any(found.is_error for found in findings) or (strict and bool(findings))
    return ExitCode.FINDINGS if bad else ExitCode.OK
