"""``build`` and ``run`` of a folder of workspaces: each district by itself, all told of together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import typer

from ..building import check_documents
from ..district_building import Building, DistrictBuilt, build_districts
from ..districts import Stopped, Task, open_each, summarised, told
from ..domain.text import nfc
from ..errors import ExitCode, UsageError
from ..pipeline import Workspace, merged, of_one_regulation
from ..province import Province, province_of
from ..workspace.output import Written
from .building import say_documents, say_notes, show_planned, worst, writing_exit_code
from .districts import code_of
from .options import Format
from .province import province_reported
from .reviewing import exit_code, show, today_or
from .session import Session, asked_language

if TYPE_CHECKING:
    from ..building import BuildOptions
    from ..messages import Language
    from ..reports.district_documents import DistrictDocuments

T = TypeVar("T")


class Asked(NamedTuple):
    """What the command line says of many districts: where they are, what of them, by which day."""

    folder: Path
    beneath: Sequence[Path]
    options: BuildOptions
    language: Language | None
    today: date | None
    strict: bool
    jobs: int | None


def build_beneath(context: typer.Context, asked: Asked) -> ExitCode:
    """Write the documents of every district beneath a folder."""
    districts = _Districts(context, asked)
    built = districts.built(summarised, whole=False)
    code = code_of([one.told for one in built if one.told is not None], strict=asked.strict)
    return worst(code, districts.say(built, result=True))


def run_beneath(context: typer.Context, asked: Asked, format_: Format) -> ExitCode:
    """Check every district beneath a folder, write its documents and its summary; then the province's."""
    districts = _Districts(context, asked)
    province = districts.province()
    for_people = format_ is Format.TABLE
    code = _run_for_people(districts) if for_people else _run_for_scripts(districts, format_)
    if province is None:
        districts.session.say("done.no-province-report", path=str(asked.folder))
        return code
    _, reported = province_reported(
        districts.session, province, asked.options, today=asked.today, previous=None, jobs=asked.jobs
    )
    return worst(code, reported)


def _run_for_people(districts: _Districts) -> ExitCode:
    from ..reports.district_tables import show_districts

    built = districts.built(summarised, whole=True)
    summaries = [one.told for one in built if one.told is not None]
    if summaries:
        show_districts(districts.session.out, summaries, districts.session.catalogue)
    return worst(code_of(summaries, strict=districts.asked.strict), districts.say(built))


def _run_for_scripts(districts: _Districts, format_: Format) -> ExitCode:
    built = districts.built(told, whole=True)
    reviews = [
        one.told.whole(workspace.regulation)
        for workspace, one in zip(districts.workspaces, built, strict=True)
        if one.told is not None
    ]
    code = ExitCode.OK
    if reviews:
        review = merged(reviews)
        show(districts.session, review, format_)
        code = exit_code(review, strict=districts.asked.strict)
    return worst(code, districts.say(built))


class _Districts:
    """The districts beneath a folder: their workspaces, and those that could not even be opened."""

    def __init__(self, context: typer.Context, asked: Asked) -> None:
        from ..reports.district_documents import DistrictDocuments

        self.asked = asked
        self.workspaces: list[Workspace] = []
        self.closed: list[DistrictDocuments] = []
        for path, one in open_each(asked.beneath):
            if isinstance(one, Stopped):
                name = nfc(path.name)
                self.closed.append(DistrictDocuments(name, str(path), None, Written(), stopped=one.error))
            else:
                self.workspaces.append(one)
        for workspace in self.workspaces:
            check_documents(workspace.regulation, asked.options)
        config = self.workspaces[0].settings.language if self.workspaces else None
        self._language = asked_language(context, asked.language)
        self.session = Session.start(context, asked.language, config)

    def province(self) -> Province | None:
        """The province they make up; None where not all could be opened.

        Raises UsageError where they are of several years or regulations, or two are of one district.
        """
        if not self.closed:
            return province_of(self.asked.folder, self.workspaces)
        of_one_regulation([workspace.regulation for workspace in self.workspaces])
        return None

    def built(self, tell: Task[T], *, whole: bool) -> list[DistrictBuilt[T]]:
        """Each with its documents written."""
        asked = self.asked
        building = Building(asked.options, tell, whole, self._language)
        with self.session.progress("progress.building") as tick:
            return list(
                build_districts(
                    self.workspaces,
                    lambda one: today_or(asked.today, one),
                    building,
                    jobs=asked.jobs,
                    progress=tick,
                )
            )

    def say(self, built: Sequence[DistrictBuilt[T]], *, result: bool = False) -> ExitCode:
        """Say what became of their documents; ``result``: a dry run's files are for stdout.

        UsageError where a commune that was asked for is in none of them.
        """
        from ..reports.district_documents import notes_of, show_district_documents

        session, options = self.session, self.asked.options
        for workspace, one in zip(self.workspaces, built, strict=True):
            show_planned(session, one.documents.written.planned, workspace.settings.output, result=result)
        districts = [*(one.documents for one in built), *self.closed]
        show_district_documents(session.err, districts, session.catalogue)
        say_notes(session, notes_of(districts))
        whole = sum((district.written for district in districts), Written())
        say_documents(session, whole, self.asked.folder, dry_run=options.dry_run)
        nowhere = options.communes.intersection(*(one.missing for one in built))
        if nowhere:
            raise UsageError("error.usage.commune", value=min(nowhere))
        stopped = (district.stopped for district in districts)
        return worst(
            *(error.exit_code for error in stopped if error is not None),
            writing_exit_code(trouble for district in districts for trouble in district.troubles),
        )
