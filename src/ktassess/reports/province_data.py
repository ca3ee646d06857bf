"""A province's year for scripts: one JSON object, and csv of its districts, units and findings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from ..domain.outcome import StepStatus
from ..domain.province import DistrictYear, ProvinceYear, path_to
from .csv_report import (
    FINDING_COLUMNS,
    Cell,
    commune_columns,
    commune_row,
    csv_bytes,
    finding_row,
)
from .json_report import review_json
from .plain import iso, points_string
from .texts import Texts

SCHEMA_VERSION = 1

DISTRICT_COLUMNS = (
    *("code", "name", "folder", "reported", "reported_on", "units", "passed", "failed", "undetermined"),
    *("recognised", "passed_percent", "late", "overdue", "errors", "passed_before", "passed_percent_before"),
)
_WHERE = ("district_code", "district", "folder")


def province_json(province: ProvinceYear, catalogue: Texts) -> dict[str, Any]:
    """The year as plain values ready for :func:`json.dumps`; ``docs/province.md`` tells the keys."""
    whole = province.whole
    return {
        "schema_version": SCHEMA_VERSION,
        "regulation": whole.regulation.id,
        "province": province.name,
        "year": province.year,
        "as_of": whole.as_of.isoformat(),
        "previous_year": province.previous.year if province.previous else None,
        "summary": {
            "districts": len(province.districts),
            "reported": len(province.districts) - len(province.not_reported),
            **review_json(whole, catalogue)["summary"],
        },
        "targets": [
            {
                "target": standing.target.id,
                "recognised": standing.recognised,
                "units": standing.units,
                "percent": points_string(standing.percent),
                "needed": standing.needed,
                "missing": standing.missing,
                "reached": standing.reached,
                "path": [
                    {"year": step.year, "units": step.units, "percent": points_string(step.share)}
                    for step in path_to(standing, province.year)
                ]
                if province.year is not None
                else [],
            }
            for standing in province.targets
        ],
        "criteria": [
            {
                "criterion": loss.criterion,
                "lost": points_string(loss.lost),
                "possible": points_string(loss.possible),
                "percent": points_string(loss.percent),
                "percent_before": points_string(before.percent) if before else None,
            }
            for loss in province.losses
            for before in [province.loss_before(loss.criterion)]
        ],
        "districts": [
            dict(zip(DISTRICT_COLUMNS, map(_plain, _district_row(province, district)), strict=True))
            | {"review": review_json(district.review, catalogue)}
            for district in province.districts
        ],
    }


def _plain(cell: Cell) -> str | int | None:
    if isinstance(cell, Decimal):
        return points_string(cell)
    return iso(cell) if isinstance(cell, date) else cell


def districts_csv(province: ProvinceYear) -> bytes:
    """One row a district."""
    return csv_bytes(DISTRICT_COLUMNS, (_district_row(province, one) for one in province.districts))


def units_csv(province: ProvinceYear) -> bytes:
    """One row a unit as in a district's csv, with its district before it."""
    numbers = [criterion.number for criterion in province.whole.regulation.criteria]
    rows = (
        [*_where(district), *commune_row(commune, numbers)]
        for district in province.districts
        for commune in district.review.communes
    )
    return csv_bytes((*_WHERE, *commune_columns(numbers)), rows)


def province_findings_csv(province: ProvinceYear, catalogue: Texts) -> bytes:
    """One row a finding as in a district's csv, with its district before it."""
    rows = (
        [*_where(district), *finding_row(finding, catalogue)]
        for district in province.districts
        for finding in district.review.findings
    )
    return csv_bytes((*_WHERE, *FINDING_COLUMNS), rows)


def _where(district: DistrictYear) -> Iterator[Cell]:
    yield from (district.code, district.name, district.folder)


def _district_row(province: ProvinceYear, district: DistrictYear) -> list[Cell]:
    count, before = district.counts, province.district_before(district)
    return [
        district.code,
        district.name,
        district.folder,
        district.reported.value,
        district.report.done if district.report else None,
        count.communes,
        count.passed,
        count.failed,
        count.undetermined,
        count.recognised,
        district.passed_share,
        district.steps(StepStatus.LATE),
        district.steps(StepStatus.OVERDUE),
        count.errors,
        before.counts.passed if before else None,
        before.passed_share if before else None,
    ]
