"""``ktassess check``: results, deadlines and findings; builds nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .building import worst, writing_exit_code
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

if TYPE_CHECKING:
    from ..domain.findings import Finding
    from ..domain.outcome import YearReview

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

AnnotateOption = Annotated[bool, typer.Option("--annotate", help=help_text("cli.option.annotate"))]
AnnotateToOption = Annotated[
    Path | None,
    typer.Option(
        "--annotate-to", metavar="FOLDER", help=help_text("cli.option.annotate-to"), show_default=False
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
    annotate: AnnotateOption = False,
    annotate_to: AnnotateToOption = None,
    format_: FormatOption = Format.TABLE,
    jobs: JobsOption = None,
    lang: LangOption = None,
) -> int:
    """Check workbooks, folders or workspaces."""
    session = Session.start(context, lang)
    layouts = mapping_in(mapping)
    if show_reading or write_mapping is not None:
        return show_readings(session, paths, format_, rules=rules, mapping=layouts, write_to=write_mapping)

    def reviewing(paths: Sequence[Path]) -> YearReview:
        return review_of(
            session,
            paths,
            today=today,
            rules=rules,
            year=year,
            class_text=class_,
            mapping=layouts,
            jobs=jobs,
            keep=False,
        )

    written: list[Finding] = []
    if annotate or annotate_to is not None:
        from .annotating import annotated_review

        review, written = annotated_review(session, paths, reviewing, rules=rules, folder=annotate_to)
    else:
        review = reviewing(paths)
    show(session, review, format_)
    return worst(exit_code(review, strict=strict), writing_exit_code(written))
