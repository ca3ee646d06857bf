"""``ktassess check``: results, deadlines and findings; builds nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .options import (
    Format,
    FormatOption,
    JobsOption,
    LangOption,
    RulesOption,
    StrictOption,
    TodayOption,
    help_text,
)
from .reading import mapping_in, show_readings
from .reviewing import exit_code, review_of, show
from .session import Session

PathsArgument = Annotated[
    list[Path], typer.Argument(metavar="PATH…", help=help_text("cli.argument.paths"), show_default=False)
]
YearOption = Annotated[
    int | None,
    typer.Option("--year", min=2000, max=2100, help=help_text("cli.option.year"), show_default=False),
]
ClassOption = Annotated[
    str | None,
    typer.Option("--class", metavar="CLASS", help=help_text("cli.option.class"), show_default=False),
]
ShowReadingOption = Annotated[bool, typer.Option("--show-reading", help=help_text("cli.option.show-reading"))]
MappingOption = Annotated[
    Path | None,
    typer.Option("--mapping", metavar="FILE", help=help_text("cli.option.mapping"), show_default=False),
]
WriteMappingOption = Annotated[
    Path | None,
    typer.Option(
        "--write-mapping", metavar="FILE", help=help_text("cli.option.write-mapping"), show_default=False
    ),
]


def check(
    context: typer.Context,
    paths: PathsArgument,
    rules: RulesOption = None,
    class_: ClassOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    strict: StrictOption = False,
    mapping: MappingOption = None,
    show_reading: ShowReadingOption = False,
    write_mapping: WriteMappingOption = None,
    format_: FormatOption = Format.TABLE,
    jobs: JobsOption = None,
    lang: LangOption = None,
) -> int:
    """Check workbooks, folders or workspaces."""
    session = Session.start(context, lang)
    layouts = mapping_in(mapping)
    if show_reading or write_mapping is not None:
        return show_readings(session, paths, format_, rules=rules, mapping=layouts, write_to=write_mapping)
    review = review_of(
        session, paths, today=today, rules=rules, year=year, class_text=class_, mapping=layouts, jobs=jobs
    )
    show(session, review, format_)
    return exit_code(review, strict=strict)
