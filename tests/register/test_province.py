"""A province of 102 units over five years, closed year by year; awards against a few lines of SQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ktassess.domain.awards import AwardState
from ktassess.register.awarding import AwardsOfYear, awards_of
from ktassess.register.checking import check_register
from ktassess.register.closing import close_year
from ktassess.register.past import past_of
from ktassess.register.province import past_of_province
from ktassess.register.records import RecordedBasis
from ktassess.register.store import SqlRegister, open_register
from ktassess.workspace.addresses import Address

from ..databases import Backend
from ..domain.sheets import REGULATION
from .making import (
    OLD,
    districts,
    fates,
    new_register,
    province,
    province_reviews,
    put,
    record,
    stamp,
)

PAST = (2011, 2012, 2013)
YEARS = (2014, 2015, 2016, 2017, 2018)
PASSES = fates(37, (*PAST, *YEARS))

# Written for this test alone: it knows nothing of the program's own way to count.
REACHED = """
WITH good AS (
    SELECT unit_code, year FROM assessments AS a
    WHERE result = 'passed' AND basis <> 'self' AND regulation IN ('kon-tum-2014', 'decision-37-2010')
      AND NOT EXISTS (SELECT 1 FROM assessments AS b
                      WHERE b.unit_code = a.unit_code AND b.year = a.year AND b.version > a.version)
)
SELECT code FROM units
WHERE (SELECT count(*) FROM good WHERE unit_code = code AND year > {year} - {n} AND year <= {year}) = {n}
  AND NOT EXISTS (SELECT 1 FROM good WHERE unit_code = code AND year = {year} - {n})
"""
RUNNING = """
SELECT unit_code FROM assessments AS a WHERE year = {year} AND result = 'passed'
  AND version = (SELECT max(version) FROM assessments WHERE unit_code = a.unit_code AND year = a.year)
"""


@pytest.fixture(scope="module")
def closed(backend: Backend) -> Iterator[Address]:
    """The province's register: three past years brought in, five closed district by district."""
    with backend.home() as home:
        _close_all(home)
        yield home


def _close_all(home: Address) -> None:
    with new_register(home) as register:
        put(
            register,
            *(
                record(
                    unit.code,
                    year,
                    "passed" if PASSES[unit.code, year] else "failed",
                    OLD,
                    name=unit.name,
                    kind=unit.kind,
                    district_code=unit.district_code,
                    district_name=unit.district,
                )
                for unit in province()
                for year in PAST
            ),
        )
        for review, settings in province_reviews(YEARS, PASSES):
            assert [finding for finding in review.findings if finding.is_error] == []
            close_year(register, review, settings, stamp("close"))


@pytest.fixture
def register(closed: Address) -> Iterator[SqlRegister]:
    with open_register(closed) as made:
        yield made


def test_all_is_there(register: SqlRegister) -> None:
    assert len(register.units()) == 102
    assert len(register.years()) == 102 * (len(PAST) + len(YEARS))
    assert len(register.closings()) == len(districts()) * len(YEARS)
    assert len(register.changes()) == 1 + len(districts()) * len(YEARS)
    assert {version.record.basis for version in register.years(year=2016)} == {RecordedBasis.APPRAISED}
    assert check_register(register) == ()


def due(awards: AwardsOfYear, years: int) -> set[str]:
    return {
        unit.unit
        for unit in awards.units
        for standing in unit.standings
        if standing.award.years == years and standing.is_due
    }


def test_who_is_due_is_who_an_independent_query_finds(register: SqlRegister) -> None:
    found = {3: 0, 5: 0}
    for year in (*PAST, *YEARS):
        awards = awards_of(register, REGULATION, year)
        for number in (3, 5):
            query = register.database.execute(REACHED.format(year=year, n=number))
            expected = {code for (code,) in query}
            assert due(awards, number) == expected, (year, number)
            found[number] += len(expected)
        running = {code for (code,) in register.database.execute(RUNNING.format(year=year))}
        assert {unit.unit for unit in awards.units if unit.breaks_next_year} == running
    assert found[3] > 50
    assert found[5] > 20


def test_years_under_the_older_decision_count(register: SqlRegister) -> None:
    awards = awards_of(register, REGULATION, 2014)
    behind = {
        year.record.regulation
        for unit in awards.units
        for standing in unit.standings
        if standing.state is AwardState.DUE
        for year in standing.years
        if year.record
    }
    assert behind == {OLD, "kon-tum-2014"}


def test_every_year_behind_an_award_has_its_decision(register: SqlRegister) -> None:
    awards = awards_of(register, REGULATION, 2018)
    for unit in awards.units:
        for standing in unit.standings:
            if standing.is_due:
                assert standing.state is AwardState.DUE
                assert all(year.record and year.record.decision for year in standing.years)


# The same province's results year by year, for a test that knows nothing of how the program reads them.
COUNTS = """
SELECT district_code, count(*), count(CASE WHEN result = 'passed' THEN 1 END),
       count(CASE WHEN result = 'passed' AND EXISTS (SELECT 1 FROM decisions AS d
           WHERE d.assessment_id = a.id AND d.document = 'recognition') THEN 1 END)
FROM assessments AS a WHERE year = {year}
  AND version = (SELECT max(version) FROM assessments WHERE unit_code = a.unit_code AND year = a.year)
GROUP BY district_code ORDER BY district_code
"""


@pytest.mark.parametrize("year", YEARS)
def test_the_year_before_comes_back_district_by_district(register: SqlRegister, year: int) -> None:
    before, past = past_of_province(register, REGULATION, "tỉnh Kon Tum", year + 1)
    assert before is not None
    expected = [tuple(row) for row in register.database.execute(COUNTS.format(year=year))]
    found = [
        (each.code, each.counts.communes, each.counts.passed, each.counts.recognised)
        for each in before.districts
    ]
    assert found == expected
    assert sum(row[1] for row in found) == 102
    assert past.year == before.year == year
    whole = past.trend[-1]
    assert (whole.units, whole.recognised) == (102, sum(row[3] for row in found))
    assert [each.year for each in past.trend] == list(range(PAST[0], year + 1))


def test_a_districts_past_is_its_part_of_the_provinces(register: SqlRegister) -> None:
    before, _ = past_of_province(register, REGULATION, "tỉnh Kon Tum", 2018)
    assert before is not None
    for each in before.districts:
        listed = {unit.code for unit in districts()[each.code]}
        own = past_of(register, REGULATION, 2018, each.code, listed)
        assert own.review is not None
        assert own.review.communes == each.review.communes
    assert before.whole.communes == tuple(one for each in before.districts for one in each.review.communes)


def test_the_years_of_the_older_decision_bring_results_and_no_points(register: SqlRegister) -> None:
    before, past = past_of_province(register, REGULATION, "tỉnh Kon Tum", 2014)
    assert before is not None
    assert {one.total for one in before.whole.communes} == {None}
    assert sum(each.counts.recognised for each in before.districts) == sum(
        PASSES[unit.code, 2013] for unit in province()
    )
    assert past.other_regulations == (OLD,)
    assert past_of_province(register, REGULATION, "tỉnh Kon Tum", 2011)[0] is None


def test_reading_the_past_changes_nothing(register: SqlRegister) -> None:
    before = register.changes(), register.years(every=True)
    past_of_province(register, REGULATION, "tỉnh Kon Tum", 2018)
    assert (register.changes(), register.years(every=True)) == before


def test_closing_all_again_changes_nothing(closed: Address, register: SqlRegister) -> None:
    before = closed.read_bytes() if isinstance(closed, Path) else register.changes()
    for review, settings in province_reviews((2016,), PASSES):
        assert close_year(register, review, settings, stamp("close")).again
    assert (closed.read_bytes() if isinstance(closed, Path) else register.changes()) == before
