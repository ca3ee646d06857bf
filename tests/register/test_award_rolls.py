"""Who goes into the papers of an award, by which paper of each year, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.award_roll import PaperKind
from ktassess.register.award_rolls import Rolls, register_digest, rolls_of
from ktassess.register.awarding import awards_of
from ktassess.register.records import DecisionRecord, Succession, YearRecord

from ..domain.sheets import REGULATION
from .making import OLD, district_year, new_register, put, record, stamp

THREE, FIVE = REGULATION.awards

# Years before 2014 are under the older decision. "x" a decision with number and date, "n" a number alone,
# "d" a date alone, "c" a certificate alone, "p" passed and no paper, "-" failed, " " nothing on record.
CASES = """
2009 2010 2011 2012 2013 2014 | award | papers                                             | findings
 -    -    -    x    x    x   |   3   | decision decision decision                         |
           -    x    n    x   |   3   | decision decision decision                         | KT732
           -    x    d    x   |   3   | decision decision decision                         | KT732
           -    x    p    x   |   3   | decision none decision                             |
           -    x    c    x   |   3   | decision certificate decision                      |
                x    x    x   |   3   | decision decision decision                         |
 -    x    x    x    x    x   |   5   | decision decision decision decision decision       |
 -    x    p    n    c    x   |   5   | decision none decision certificate decision        | KT732
           x    x    x    x   |   3   |                                                    |
           x    -    x    x   |   3   |                                                    |
           -    x    x    -   |   3   |                                                    |
 -    x    x    x    x    x   |   3   |                                                    |
      -    x    x    x    x   |   5   |                                                    |
"""


def year_of(mark: str, year: int) -> YearRecord | None:
    """A unit's year from its mark."""
    if mark == " ":
        return None
    act = "kon-tum-2014" if year >= 2014 else OLD
    made = record("23500", year, "failed" if mark == "-" else "passed", act, name="Thị trấn Đắk Hà")
    day = date(year, 11, 26)
    papers = {"n": DecisionRecord("7/QĐ-UBND"), "d": DecisionRecord(None, day), "c": None, "p": None}
    if mark in papers:
        made = replace(made, recognition=papers[mark])
    return replace(made, certificate=DecisionRecord("5", day)) if mark == "c" else made


def parsed() -> list[tuple[str, int, list[str], list[str]]]:
    rows = []
    for line in CASES.strip("\n").splitlines()[1:]:
        marks, award, papers, findings = line.split("|")
        rows.append((marks[1::5][:6], int(award), papers.split(), findings.split()))
    return rows


def rolls(register: object, year: int = 2014) -> Rolls:
    return rolls_of(awards_of(register, REGULATION, year), REGULATION.awards)  # type: ignore[arg-type]


@pytest.mark.parametrize(("marks", "years", "papers", "findings"), parsed())
def test_who_goes_in(tmp_path: Path, marks: str, years: int, papers: list[str], findings: list[str]) -> None:
    records = [year_of(mark, 2009 + at) for at, mark in enumerate(marks)]
    with new_register(tmp_path, *(each for each in records if each is not None)) as register:
        found = rolls(register)
    roll = next(roll for roll in found.rolls if roll.award.years == years)
    assert [year.paper.value for unit in roll.units for year in unit.years] == papers
    assert [each.code.id for each in found.findings] == findings
    assert all(each.clause == "2516/KH-UBND, III.3.3" and each.commune == "23500" for each in found.findings)


def test_a_paper_is_shown_as_it_is_on_record_and_never_completed(tmp_path: Path) -> None:
    years = (year_of("x", 2012), year_of("p", 2013), year_of("n", 2014))
    with new_register(tmp_path, *(each for each in years if each)) as register:
        ((unit,), ()) = (roll.units for roll in rolls(register).rolls)
    assert [(year.number, year.day) for year in unit.years] == [
        ("1502/QĐ-UBND", date(2012, 11, 26)),
        (None, None),
        ("7/QĐ-UBND", None),
    ]
    assert [year.is_complete for year in unit.years] == [True, False, False]
    assert unit.years[1].paper is PaperKind.NONE


def test_after_a_merger_the_old_decision_keeps_the_old_unit(tmp_path: Path) -> None:
    years = [record("23503", year, regulation=OLD, name="Xã Đắk PXi") for year in (2012, 2013)]
    with new_register(tmp_path, *years, record("23500", 2014, name="Thị trấn Đắk Hà")) as register:
        assert [roll.units for roll in rolls(register).rolls] == [(), ()]  # nobody said that years are kept
        with register.change(stamp("merge")) as writing:
            writing.put_succession(Succession("23500", 2014, ("23500", "23503"), "23503"))
        found = rolls(register)
    ((unit,), ()) = (roll.units for roll in found.rolls)
    assert [(year.unit, year.name, year.predecessor) for year in unit.years] == [
        ("23503", "Xã Đắk PXi", True),
        ("23503", "Xã Đắk PXi", True),
        ("23500", "Thị trấn Đắk Hà", False),
    ]
    (told,) = found.findings
    assert told.code.id == "KT733"
    assert (told.params["years"], told.params["old"]) == ("2012, 2013", "Xã Đắk PXi (23503)")


def test_a_unit_that_only_changed_its_name_is_told_of_too(tmp_path: Path) -> None:
    years = [record("23500", year, name="Xã Đắk Hà") for year in (2012, 2013)]
    with new_register(tmp_path, *years, record("23500", 2014, name="Thị trấn Đắk Hà")) as register:
        found = rolls(register)
    assert [each.code.id for each in found.findings] == ["KT733"]


def test_an_open_year_goes_in_once_it_is_decided_on_paper(tmp_path: Path) -> None:
    review, settings = district_year(2014)
    code = review.communes[0].key
    with new_register(
        tmp_path, record(code, 2012, regulation=OLD), record(code, 2013, regulation=OLD)
    ) as register:
        decided = awards_of(register, REGULATION, 2014, review=review, settings=settings)
        assert review.book is not None
        unsigned = replace(review, book=replace(review.book, documents=()))
        waiting = awards_of(register, REGULATION, 2014, review=unsigned, settings=settings)
    first = rolls_of(decided, REGULATION.awards)
    assert [unit.code for unit in first.rolls[0].units] == [code]
    assert "KT731" in {each.code.id for each in first.findings}
    then = rolls_of(waiting, REGULATION.awards)
    assert [roll.units for roll in then.rolls] == [(), ()]
    assert [(each.code.id, each.commune) for each in then.findings] == [("KT730", code)]


def test_only_the_wanted_awards_are_looked_at(tmp_path: Path) -> None:
    records = [year_of("n", year) for year in (2012, 2013, 2014)]
    with new_register(tmp_path, *(each for each in records if each)) as register:
        found = rolls_of(awards_of(register, REGULATION, 2014), [FIVE])
    assert [roll.award for roll in found.rolls] == [FIVE]
    assert found.findings == ()


def test_one_district_of_a_register_that_keeps_several(tmp_path: Path) -> None:
    here = [record("23500", year) for year in (2012, 2013, 2014)]
    there = [record("23290", year, district_code="608") for year in (2012, 2013, 2014)]
    with new_register(tmp_path, *here, *there) as register:
        one = rolls_of(awards_of(register, REGULATION, 2014, district="608"), [THREE])
        both = rolls(register)
    assert [unit.code for unit in one.rolls[0].units] == ["23290"]
    assert [unit.code for unit in both.rolls[0].units] == ["23290", "23500"]


def test_the_digest_changes_with_what_is_said_and_with_nothing_else(tmp_path: Path) -> None:
    with new_register(
        tmp_path, record("23500", 2013), record("23290", 2013, district_code="608")
    ) as register:
        first = register_digest(register, 2014, "615")
        put(register, record("23290", 2012, district_code="608"), record("23500", 2015))
        assert register_digest(register, 2014, "615") == first  # another district, a later year
        whole = register_digest(register, 2014)
        put(register, record("23500", 2013, decision="9/QĐ-UBND"))
        assert register_digest(register, 2014, "615") != first
        assert register_digest(register, 2014) != whole


@given(st.lists(st.sampled_from("xndcp- "), min_size=6, max_size=6))
def test_whoever_goes_in_has_the_years_and_no_more(marks: list[str]) -> None:
    from tempfile import TemporaryDirectory

    records = [year_of(mark, 2009 + at) for at, mark in enumerate(marks)]
    with (
        TemporaryDirectory() as folder,
        new_register(Path(folder), *(each for each in records if each is not None)) as register,
    ):
        found = rolls(register)
    run = 0
    for mark in reversed(marks):
        if mark in "- ":
            break
        run += 1
    for roll in found.rolls:
        assert bool(roll.units) is (run == roll.award.years)
        for unit in roll.units:
            assert [year.year for year in unit.years] == list(range(roll.first_year, 2015))
