"""Unbroken years: which count, where a run ends and why, and who is due for an award."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.awards import AwardState, award_standing, awards_of_year, unit_awards
from ktassess.domain.history import (
    Counting,
    History,
    RecordedYear,
    Standing,
    explain,
    missing,
    run_up_to,
    window,
)
from ktassess.regulations import load

REGULATION = load("kon-tum-2014")
THREE, FIVE = REGULATION.awards
OLD, NEW = "decision-37-2010", "kon-tum-2014"
COUNTING = Counting.toward(THREE, REGULATION)

# One sign a year: R recognised, P passed without a decision, N not reviewed, F failed, U undetermined,
# A not assessed, x recognised where it does not count, o under Decision 37/2010, . not on record
SIGNS = {
    "R": (Standing.RECOGNISED, NEW),
    "P": (Standing.PASSED, NEW),
    "N": (Standing.NOT_REVIEWED, NEW),
    "F": (Standing.FAILED, NEW),
    "U": (Standing.UNDETERMINED, NEW),
    "A": (Standing.NOT_ASSESSED, NEW),
    "x": (Standing.RECOGNISED, "decision-06-2019"),
    "o": (Standing.RECOGNISED, OLD),
}


def history(signs: str, first: int = 2010, begins: int | None = None) -> History:
    """A unit's years written in one line, from ``first`` on."""
    years = tuple(
        RecordedYear(year, *SIGNS[sign], unit="23500")
        for year, sign in enumerate(signs, start=first)
        if sign != "."
    )
    return History("23500", years, begins)


@pytest.mark.parametrize(
    ("signs", "length", "ended_by"),
    [
        ("RRR", 3, (2009, Standing.NOT_IN_REGISTER)),
        ("FRR", 2, (2010, Standing.FAILED)),
        ("RRF", 0, (2012, Standing.FAILED)),
        ("RR.", 0, (2012, Standing.NOT_IN_REGISTER)),
        ("R.RR", 2, (2011, Standing.NOT_IN_REGISTER)),
        ("RARR", 2, (2011, Standing.NOT_ASSESSED)),
        ("RURR", 2, (2011, Standing.UNDETERMINED)),
        ("RNRR", 2, (2011, Standing.NOT_REVIEWED)),
        ("RxRR", 2, (2011, Standing.OTHER_REGULATION)),
        ("FooRR", 4, (2010, Standing.FAILED)),
        ("FPRP", 3, (2010, Standing.FAILED)),
        ("", 0, (2009, Standing.NOT_IN_REGISTER)),
    ],
)
def test_the_run_and_what_ends_it(signs: str, length: int, ended_by: tuple[int, Standing]) -> None:
    run = run_up_to(history(signs), 2009 + len(signs), COUNTING)
    assert run.length == length
    assert (run.ended_by.year, run.ended_by.standing) == ended_by
    assert run.start_known is (ended_by[1] is not Standing.NOT_IN_REGISTER)


def test_a_failed_year_under_another_regulation_is_a_failed_year() -> None:
    failed = RecordedYear(2014, Standing.FAILED, "decision-06-2019")
    assert explain(History("1", (failed,)), 2014, COUNTING).standing is Standing.FAILED


def test_years_before_a_merger_that_keeps_none_are_named_so() -> None:
    merged = history("RR", 2014, begins=2014)
    assert explain(merged, 2013, COUNTING).standing is Standing.YEARS_NOT_KEPT
    run = run_up_to(merged, 2015, COUNTING)
    assert (run.length, run.start_known) == (2, True)


def test_a_completed_copy_of_the_rule_pack_counts_by_its_citation() -> None:
    own = RecordedYear(2014, Standing.RECOGNISED, "kon-tum-cua-huyen", REGULATION.cite)
    other = RecordedYear(2014, Standing.RECOGNISED, "kon-tum-cua-huyen", "Kế hoạch khác")
    assert explain(History("1", (own,)), 2014, COUNTING).counts
    assert explain(History("1", (other,)), 2014, COUNTING).standing is Standing.OTHER_REGULATION


def test_a_missing_citation_is_no_citation() -> None:
    nameless = replace(REGULATION, cite="")
    year = RecordedYear(2014, Standing.RECOGNISED, "other", "")
    assert not Counting.toward(THREE, nameless).include(year)


def test_what_is_missing_year_by_year() -> None:
    explained = window(history("RF.xA"), 2014, 5, COUNTING)
    assert [(year.year, year.standing.value) for year in missing(explained)] == [
        (2011, "failed"),
        (2012, "not-in-register"),
        (2013, "other-regulation"),
        (2014, "not-assessed"),
    ]


@pytest.mark.parametrize(
    ("signs", "three", "five"),
    [
        ("FRR", "not-due", "not-due"),
        ("FRRR", "due", "not-due"),
        ("FRPR", "due-unproven", "not-due"),
        ("FooR", "due", "not-due"),
        ("FRRRR", "reached-earlier", "not-due"),
        ("FRRRRR", "reached-earlier", "due"),
        ("FooRRR", "reached-earlier", "due"),
        ("FRRRRRR", "reached-earlier", "reached-earlier"),
        ("RRRxRRR", "due", "not-due"),
        ("RRRRRF", "not-due", "not-due"),
        ("RRRRR.", "not-due", "not-due"),
    ],
)
def test_due_in_the_year_in_which_the_run_reaches_the_number(signs: str, three: str, five: str) -> None:
    units = unit_awards(history(signs), 2009 + len(signs), REGULATION)
    assert [standing.state.value for standing in units.standings] == [three, five]


def test_beyond_the_number_the_plan_is_silent_and_so_are_we() -> None:
    standing = award_standing(THREE, history("FRRRRRR"), 2016, REGULATION)
    assert (standing.reached_in, standing.again, standing.is_due) == (2013, True, False)
    standing = award_standing(THREE, history("FRRRR"), 2014, REGULATION)
    assert (standing.reached_in, standing.again) == (2013, False)


def test_a_run_that_begins_with_the_register_may_be_longer() -> None:
    standing = award_standing(THREE, history("RRR"), 2012, REGULATION)
    assert standing.is_due
    assert not standing.run.start_known


def test_who_breaks_next_year_and_what_is_lost() -> None:
    units = unit_awards(history("FRRRR"), 2014, REGULATION)
    assert units.breaks_next_year
    assert [(stake.award.id, stake.reached_in) for stake in units.at_stake] == [("award-5", 2015)]
    assert units.due_next_year == units.at_stake
    units = unit_awards(history("FR"), 2011, REGULATION)
    assert [(stake.award.id, stake.reached_in) for stake in units.at_stake] == [
        ("award-3", 2013),
        ("award-5", 2015),
    ]
    assert units.due_next_year == ()
    units = unit_awards(history("RRF"), 2012, REGULATION)
    assert (units.breaks_next_year, units.at_stake) == (False, ())


def test_a_regulation_without_awards_has_none_to_tell_of() -> None:
    assert awards_of_year([history("RRR")], 2012, replace(REGULATION, awards=())) == ()


ALL_SIGNS = st.text("RPNFUAxo.", max_size=14)


@given(ALL_SIGNS)
def test_the_run_is_the_longest_tail_of_years_that_count(signs: str) -> None:
    tail = len(signs) - len(signs.rstrip("RPo"))
    run = run_up_to(history(signs), 2009 + len(signs), COUNTING)
    assert run.length == tail
    assert [year.year for year in run.years] == list(range(2010 + len(signs) - tail, 2010 + len(signs)))
    assert not run.ended_by.counts


@given(ALL_SIGNS, st.integers(2005, 2026))
def test_a_unit_is_due_once_in_a_run(signs: str, year: int) -> None:
    made = history(signs)
    for award in REGULATION.awards:
        standing = award_standing(award, made, year, REGULATION)
        assert standing.is_due == (standing.run.length == award.years)
        assert len(standing.years) == award.years
        assert (standing.missing == ()) == (standing.run.length >= award.years)
        if standing.state is AwardState.DUE:
            assert standing.unproven == ()
            later = award_standing(award, made, year + 1, REGULATION)
            assert not later.is_due
        if standing.reached_in is not None:
            assert award_standing(award, made, standing.reached_in, REGULATION).run.length >= award.years


@given(ALL_SIGNS, st.integers(2005, 2026))
def test_failing_next_year_ends_every_run_and_passing_makes_it_longer(signs: str, year: int) -> None:
    made = history(signs)
    kept = tuple(each for each in made.years if each.year <= year)
    before = unit_awards(History("1", kept), year, REGULATION)
    fails = History("1", (*kept, RecordedYear(year + 1, Standing.FAILED, NEW)))
    passes = History("1", (*kept, RecordedYear(year + 1, Standing.RECOGNISED, NEW)))
    assert not unit_awards(fails, year + 1, REGULATION).breaks_next_year
    after = unit_awards(passes, year + 1, REGULATION)
    assert after.run.length == before.run.length + 1
    due = {standing.award.id for standing in after.standings if standing.is_due}
    assert due == {stake.award.id for stake in before.due_next_year}
