"""``ktassess awards``: who has the unbroken years for an award, and whose run ends if it fails next year."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..domain.codes import Code
from ..errors import ExitCode, UnreadableInputError
from ..workspace.addresses import Address, ServerAddress, address_of
from .building import say_findings
from .options import Format, FormatOption, LangOption, RulesOption, TodayOption, help_text
from .register import DbOption
from .reviewing import print_json, reviewed, write_bytes
from .session import Session
from .years import opened, register_address

if TYPE_CHECKING:
    from ..register.awarding import AwardsOfYear

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


def awards(
    context: typer.Context,
    source: SourceArgument,
    year: YearOption = None,
    db: DbOption = None,
    rules: RulesOption = None,
    today: TodayOption = None,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """List who is due for an award in a year, and who breaks a run by failing in the next."""
    address = address_of(source)
    if isinstance(address, Path) and address.is_dir():
        session, found = _of_workspace(context, lang, address, db, year, rules, today)
    else:
        session, found = _of_register(context, lang, address, year, rules)
    if format_ is Format.JSON:
        from ..reports.awards_report import awards_json

        print_json(awards_json(found, session.catalogue))
    elif format_ is Format.CSV:
        from ..reports.awards_report import awards_csv

        write_bytes(awards_csv(found))
    else:
        from ..reports.awards_report import show_awards

        show_awards(session.out, found, session.catalogue)
        # What lies beyond the number of years has a table of its own.
        say_findings(session, [each for each in found.findings if each.code is not Code.AWARD_BEYOND])
    if found.provisional:
        session.say("done.awards.provisional", year=found.year, units=len(found.provisional))
    return ExitCode.OK


def _of_register(
    context: typer.Context, lang: LangOption, address: Address, year: int | None, rules: str | None
) -> tuple[Session, AwardsOfYear]:
    from ..register.awarding import awards_of
    from ..regulations import DEFAULT, load

    session = Session.start(context, lang)
    with opened(session, address) as years:
        if year is None:
            on_record = [version.record.year for version in years.years(parts=False)]
            if not on_record:
                raise UnreadableInputError("error.db.empty", file=str(address))
            year = max(on_record)
        return session, awards_of(years, load(rules or DEFAULT), year)


def _of_workspace(
    context: typer.Context,
    lang: LangOption,
    root: Path,
    db: str | None,
    year: int | None,
    rules: str | None,
    today: TodayOption,
) -> tuple[Session, AwardsOfYear]:
    from ..pipeline import open_workspace
    from ..register.awarding import awards_of

    workspace = open_workspace(root, rules)
    session = Session.start(context, lang, workspace.settings.language)
    wanted = year or workspace.settings.year
    review = reviewed(session, workspace, today)
    address = register_address(db, workspace)
    # A district may ask before its first year was ever closed.
    asked = db is not None or isinstance(address, ServerAddress) or address.exists()
    there = opened(session, address) if asked else nullcontext(None)
    with there as years:
        return session, awards_of(
            years, workspace.regulation, wanted, review=review, settings=workspace.settings
        )
