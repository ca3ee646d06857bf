"""The awards of a year from the register, and what is said about them."""

from __future__ import annotations

import csv
import io
import json

import pytest
from rich.console import Console

from ktassess.domain.history import Standing
from ktassess.messages import Catalogue, Language
from ktassess.register.awarding import AwardsOfYear, awards_of
from ktassess.register.closing import close_year
from ktassess.reports.awards_report import awards_csv, awards_json, show_awards
from ktassess.workspace.addresses import Address

from ..domain.sheets import REGULATION, assessment, review, spread
from .making import OLD, district_year, new_register, record, stamp


@pytest.fixture
def awards(home: Address) -> AwardsOfYear:
    """One unit due for three years with a decision missing, one beyond, one with a gap, one failed."""
    with new_register(
        home,
        record("23500", 2012, regulation=OLD),
        record("23500", 2013, decision=None),
        record("23500", 2014),
        *(record("23503", year) for year in (2011, 2012, 2013, 2014)),
        record("23503", 2010, "failed"),
        record("23506", 2012),
        record("23506", 2014),
        record("23509", 2014, "failed"),
    ) as register:
        return awards_of(register, REGULATION, 2014)


def test_what_is_to_be_known_is_said(awards: AwardsOfYear) -> None:
    said = [(finding.code.id, finding.commune) for finding in awards.findings]
    assert said == [("KT718", "23500"), ("KT719", "23500"), ("KT720", "23503")]
    for language in Language:
        texts = [Catalogue.load(language).finding(finding).message for finding in awards.findings]
        assert "2013" in texts[0]
        assert "2011" in texts[1]
        assert all(finding.clause == "2516/KH-UBND, III.3.3" for finding in awards.findings)


def test_the_json(awards: AwardsOfYear) -> None:
    found = json.loads(json.dumps(awards_json(awards, Catalogue.load(Language.VI))))
    three, five = found["awards"]
    assert (three["award"], three["years"], five["years"]) == ("award-3", 3, 5)
    (due,) = three["due"]
    assert (due["code"], due["state"], due["decisions_missing"]) == ("23500", "due-unproven", [2013])
    assert due["start_known"] is False
    assert [(year["year"], year["regulation"], year["decision"]) for year in due["years"]] == [
        (2012, OLD, "1502/QĐ-UBND"),
        (2013, "kon-tum-2014", None),
        (2014, "kon-tum-2014", "1502/QĐ-UBND"),
    ]
    (earlier,) = three["reached_earlier"]
    assert (earlier["code"], earlier["reached_in"], earlier["run"]) == ("23503", 2013, 4)
    assert five["due"] == []
    assert [(unit["code"], unit["run"]) for unit in found["at_risk"]] == [
        ("23503", 4),
        ("23500", 3),
        ("23506", 1),
    ]
    assert found["at_risk"][0]["awards"] == [{"award": "award-5", "reached_in": 2015}]
    gaps = {
        unit["code"]: {year["year"]: year["standing"] for year in unit["years"]} for unit in found["units"]
    }
    assert gaps["23506"][2013] == "not-in-register"
    assert gaps["23509"][2014] == "failed"


def test_the_csv(awards: AwardsOfYear) -> None:
    rows = list(csv.DictReader(io.StringIO(awards_csv(awards).decode("utf-8-sig"))))
    assert len(rows) == 8
    first = next(row for row in rows if row["code"] == "23500" and row["award"] == "award-3")
    assert (first["state"], first["run"], first["years"]) == ("due-unproven", "3", "2012; 2013; 2014")
    assert (first["decisions_missing"], first["breaks_next_year"]) == ("2013", "yes")
    gap = next(row for row in rows if row["code"] == "23506" and row["award"] == "award-3")
    assert gap["years_missing"] == "2013: not-in-register"


@pytest.mark.parametrize("language", Language)
def test_the_table(awards: AwardsOfYear, language: Language) -> None:
    console = Console(width=120, record=True, file=io.StringIO())
    show_awards(console, awards, Catalogue.load(language))
    shown = console.export_text()
    assert "2012: 1502/QĐ-UBND, 26/11/2012" in shown
    assert "2516/KH-UBND, III.3.3" in shown
    standing = Standing.NOT_IN_REGISTER
    assert f"2013: {Catalogue.load(language).text(f'standing.{standing.value}')}" in shown
    assert Catalogue.load(language).text("report.awards.silent")[:40] in shown


def test_a_year_that_is_not_closed_stands_in_provisionally(home: Address) -> None:
    reviewed, settings = district_year(2014)
    past = [record("23500", year, regulation=OLD) for year in (2012, 2013)]
    with new_register(home, *past, record("23281", 2014, district_code="608")) as register:
        awards = awards_of(register, REGULATION, 2014, review=reviewed, settings=settings)
        assert len(awards.units) == len(awards.provisional) == 11
        (due,) = [unit for unit in awards.units if unit.standings[0].is_due]
        assert due.unit == "23500"
        assert register.years(year=2014)[0].record.unit == "23281"
        close_year(register, reviewed, settings, stamp("close"))
        awards = awards_of(register, REGULATION, 2014, review=reviewed, settings=settings)
        assert awards.provisional == frozenset()
        assert [unit.unit for unit in awards.units if unit.standings[0].is_due] == ["23500"]


def test_who_cannot_be_recognised_yet_is_not_counted_provisionally() -> None:
    _, settings = district_year(2014)
    unreviewed = review(assessment(spread("800")))
    awards = awards_of(None, REGULATION, 2014, review=unreviewed, settings=settings)
    (unit,) = awards.units
    assert unit.run.length == 0
    assert unit.run.ended_by.standing is Standing.UNDETERMINED
