"""``ktassess check``: results, deadlines and findings; builds nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..ahead import expect_reading
from ..errors import ExitCode
from ..parallel import kept_processes
from ..workspace.folder import is_workspace
from .building import worst, writing_exit_code
from .districts import check_districts, districts_in, show_reviews
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
from .reviewing import Checked, exit_code, home_of, review_of, show
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
    paths = [each for path in paths for each in districts_in(path)]
    layouts = mapping_in(mapping)
    if show_reading or write_mapping is not None:
        return show_readings(session, paths, format_, rules=rules, mapping=layouts, write_to=write_mapping)

    unused = [name for name, given in (("--class", class_), ("--year", year)) if given is not None]
    if unused and all(is_workspace(path) or home_of(path) for path in paths):
        session.say("done.workspace-knows", options=", ".join(unused))
    annotating = annotate or annotate_to is not None
    # Nobody reads the communes of many districts one by one on a terminal; scripts get them all.
    districts = format_ is Format.TABLE and len(paths) > 1 and all(map(is_workspace, paths))
    reviews: list[YearReview] = []
    written: list[Finding] = []
    stopped = ExitCode.OK

    def checked(paths: Sequence[Path]) -> Checked:
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

    def reviewing(paths: Sequence[Path]) -> YearReview:
        """The review of one workspace, or of what lies in none: whatever is wrong with that is raised."""
        review = checked(paths).review
        assert review is not None
        reviews.append(review)
        return review

    with kept_processes():
        expect_reading(paths, jobs)
        if districts and not annotating:
            return check_districts(
                session, paths, today=today, rules=rules, mapping=layouts, jobs=jobs, strict=strict
            )
        if annotating:
            from .annotating import annotated_review

            review, written = annotated_review(session, paths, reviewing, rules=rules, folder=annotate_to)
        else:
            found, stopped = checked(paths)
            if found is None:
                return stopped
            review = found
    if districts:
        show_reviews(session, dict(zip(dict.fromkeys(paths), reviews, strict=True)), rules)
    else:
        show(session, review, format_)
    return worst(stopped, exit_code(review, strict=strict), writing_exit_code(written))
