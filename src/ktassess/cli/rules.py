"""``ktassess rules``: the rule packs, what they say, and whether one is sound."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..errors import ExitCode, OutputRefusedError, not_written
from .options import Format, FormatOption, LangOption, help_text
from .reviewing import print_json, print_records, write_bytes
from .session import Session

rules = typer.Typer(no_args_is_help=True, add_completion=False, help=help_text("cli.rules.help"))

PackArgument = Annotated[
    str | None, typer.Argument(metavar="ID|PATH", help=help_text("cli.argument.pack"), show_default=False)
]
TargetArgument = Annotated[
    Path, typer.Argument(metavar="FILE", help=help_text("cli.argument.target"), show_default=False)
]


@rules.command("list", help=help_text("cli.rules.list.help"))
def list_(context: typer.Context, format_: FormatOption = Format.TABLE, lang: LangOption = None) -> int:
    """List the rule packs that come with the program."""
    from ..regulations import DEFAULT, available, load

    session = Session.start(context, lang)
    packs = [load(pack) for pack in available()]
    records = [{"id": p.id, "title": p.title, "cite": p.cite, "default": p.id == DEFAULT} for p in packs]
    if format_ is Format.JSON:
        print_json(records)
        return ExitCode.OK
    if format_ is Format.CSV:
        print_records(("id", "title", "cite", "default"), records)
        return ExitCode.OK
    for pack in packs:
        mark = f" ({session.text('rules.default')})" if pack.id == DEFAULT else ""
        session.out.print(f"{pack.id}{mark}: {pack.title}")
    return ExitCode.OK


@rules.command("show", help=help_text("cli.rules.show.help"))
def show(
    context: typer.Context,
    pack: PackArgument = None,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Show everything a rule pack says, with sources."""
    from ..regulations import DEFAULT, load

    session = Session.start(context, lang)
    regulation = load(pack or DEFAULT)
    if format_ is Format.JSON:
        from ..reports.plain_data import plain_data

        print_json(plain_data(regulation))
    elif format_ is Format.CSV:
        from ..reports.plain_data import plain_data
        from ..reports.records_csv import values_csv

        write_bytes(values_csv(plain_data(regulation)))
    else:
        from ..reports.rules_tables import show_regulation

        show_regulation(session.out, regulation, session.catalogue)
    return ExitCode.OK


@rules.command("check", help=help_text("cli.rules.check.help"))
def check(context: typer.Context, pack: PackArgument = None, lang: LangOption = None) -> int:
    """Check a rule pack: unknown keys, sums, classes, sources, dates."""
    from ..regulations import DEFAULT, load

    session = Session.start(context, lang)
    regulation = load(pack or DEFAULT)
    session.say("done.rules", pack=regulation.id, criteria=len(regulation.criteria))
    return ExitCode.OK


@rules.command("copy", help=help_text("cli.rules.copy.help"))
def copy(
    context: typer.Context, target: TargetArgument, pack: PackArgument = None, lang: LangOption = None
) -> int:
    """Copy a rule pack to a file of one's own, to complete it by what the office holds."""
    from ..regulations import DEFAULT, pack_path

    session = Session.start(context, lang)
    data = pack_path(pack or DEFAULT).read_bytes()
    try:
        with target.open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise OutputRefusedError("error.output.exists", path=str(target)) from None
    except OSError as error:
        raise not_written(str(target), error) from error
    session.say("done.copied", path=str(target))
    return ExitCode.OK
