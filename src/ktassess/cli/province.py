"""``ktassess report`` of a province: a folder of district workspaces."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ..building import BuildOptions
from ..domain.findings import Finding
from ..domain.province import ProvinceYear
from ..errors import ExitCode
from ..province import (
    Province,
    district_year,
    open_province,
    with_years_before,
    write_province_reports,
    year_on_record,
)
from ..workspace.province_settings import Issued
from .building import say_findings, show_planned, writing_exit_code
from .options import Format
from .reviewing import print_json, reviewed, write_bytes
from .session import Session

REPORT = "province-report"
"""Id of the document by which the province reports."""


def language_of(path: Path) -> str | None:
    """The language of a province: that of its first workspace."""
    return open_province(path).first.language


def province_reported(
    session: Session,
    province: Province,
    options: BuildOptions,
    *,
    today: date | None,
    previous: Path | None,
    jobs: int | None,
) -> tuple[ProvinceYear, ExitCode]:
    """Review every district of a province and write its summary."""
    year, about_register = year_of(session, province, today=today, previous=previous, jobs=jobs)
    say_findings(session, about_register)
    written = write_province_reports(
        province, year, session.catalogue, if_changed=options.if_changed, dry_run=options.dry_run
    )
    say_findings(session, written.findings)
    if options.dry_run:
        show_planned(session, written.planned, province.settings.output)
    elif written.paths:
        session.say("done.report", path=str(province.settings.output))
    return year, writing_exit_code(written.findings)


def year_of(
    session: Session,
    province: Province,
    *,
    today: date | None = None,
    previous: Path | None = None,
    jobs: int | None = None,
) -> tuple[ProvinceYear, tuple[Finding, ...]]:
    """A province's year with those before, and a finding where its register cannot be read."""
    before = None if previous is None else open_province(previous)
    year = _reviewed(session, province, today, jobs)
    if before is not None:
        year = replace(year, previous=_reviewed(session, before, None, jobs))
    return with_years_before(province, year)


def _reviewed(session: Session, province: Province, today: date | None, jobs: int | None) -> ProvinceYear:
    day = today or province.settings.as_of
    dated = province.settings.issued.get(REPORT, Issued()).day
    if not province.workspaces:
        return replace(year_on_record(province, day or date.today()), reported_on=dated)
    return ProvinceYear(
        province.name,
        tuple(
            district_year(workspace, reviewed(session, workspace, day, jobs=jobs))
            for workspace in province.workspaces
        ),
        reported_on=dated,
    )


def show_province_year(session: Session, province: ProvinceYear, how: Format) -> None:
    """Print a province's year on stdout in the format asked for."""
    if how is Format.JSON:
        from ..reports.province_data import province_json

        print_json(province_json(province, session.catalogue))
    elif how is Format.CSV:
        from ..reports.province_data import districts_csv

        write_bytes(districts_csv(province))
    else:
        from ..reports.province_tables import show_province

        show_province(session.out, province, session.catalogue)
