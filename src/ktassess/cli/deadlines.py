"""``ktassess deadlines``: the chain, commune by commune, and as a calendar file."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path
from typing import Annotated

import typer

from ..errors import ExitCode
from ..pipeline import open_workspace
from .options import Format, FormatOption, LangOption, TodayOption, WorkspaceArgument, help_text
from .reviewing import print_json, reviewed, write_bytes
from .session import Session

IcsOption = Annotated[
    Path | None,
    typer.Option("--ics", metavar="FILE", help=help_text("cli.option.ics"), show_default=False),
]


def deadlines(
    context: typer.Context,
    workspace: WorkspaceArgument,
    today: TodayOption = None,
    ics: IcsOption = None,
    format_: FormatOption = Format.TABLE,
    lang: LangOption = None,
) -> int:
    """Show how every step of the chain stands."""
    opened = open_workspace(workspace)
    session = Session.start(context, lang, opened.settings.language)
    review = reviewed(session, opened, today)
    if ics is not None:
        from ..reports.ics import calendar, is_our_calendar
        from ..workspace.holidays import calendar_of
        from .named_file import write_named

        # The stamp is the day judged by, not the clock: the same command gives the same file.
        text = calendar(
            review.regulation,
            opened.settings.year,
            stamp=datetime.combine(review.as_of, time()),
            catalogue=session.catalogue,
            day_off=calendar_of(opened.settings.holidays),
        )
        write_named(ics, text.encode("utf-8"), is_our_calendar)
        session.say("done.calendar", path=str(ics))
    if format_ is Format.JSON:
        from ..reports.json_report import review_json

        whole = review_json(review, session.catalogue)
        communes = [
            {key: commune[key] for key in ("code", "name", "result", "deadlines")}
            for commune in whole["communes"]
        ]
        keys = ("schema_version", "regulation", "year", "as_of")
        print_json(
            {**{key: whole[key] for key in keys}, "communes": communes, "deadlines": whole["deadlines"]}
        )
    elif format_ is Format.CSV:
        from ..reports.csv_report import deadlines_csv

        write_bytes(deadlines_csv(review))
    else:
        from ..reports.tables import show_deadlines

        show_deadlines(session.out, review, session.catalogue)
    return ExitCode.OK
