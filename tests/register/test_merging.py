"""Mergers: a successor keeps years only by somebody's say, and every later question follows that say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ktassess.domain.history import History, Standing
from ktassess.errors import UsageError
from ktassess.register.awarding import awards_of
from ktassess.register.histories import histories
from ktassess.register.merging import merge_units
from ktassess.register.records import Put
from ktassess.register.store import SqlRegister
from ktassess.workspace.addresses import Address

from ..domain.sheets import REGULATION
from .making import new_register, record, stamp

A, B, C = "23500", "23503", "23506"


def merge(
    register: SqlRegister, new: str, old: list[str], year: int, keeps: str | None, **more: object
) -> Put:
    return merge_units(
        register, stamp("merge"), successor=new, predecessors=old, year=year, keeps_years_of=keeps, **more
    )  # type: ignore[arg-type]


def history(register: SqlRegister, code: str, year: int = 2030) -> History:
    made = histories(register.units(), register.years(), register.successions(), year)
    return next(each for each in made if each.unit == code)


def years(found: History) -> list[tuple[int, str]]:
    return [(year.year, year.unit) for year in found.years]


@pytest.fixture
def register(home: Address) -> Iterator[SqlRegister]:
    records = [record(A, year) for year in (2012, 2013)] + [record(B, 2013)]
    records += [record(C, year) for year in (2014, 2015)]
    with new_register(home, *records) as made:
        yield made


def test_without_a_say_nothing_is_kept(register: SqlRegister) -> None:
    assert years(history(register, C)) == [(2014, C), (2015, C)]


def test_the_successor_keeps_the_years_of_whom_the_user_says(register: SqlRegister) -> None:
    assert merge(register, C, [A, B], 2014, A) is Put.ADDED
    assert years(history(register, C)) == [(2012, A), (2013, A), (2014, C), (2015, C)]
    assert history(register, C).begins is None


def test_or_begins_anew_and_the_gap_is_named_so(register: SqlRegister) -> None:
    merge(register, C, [A, B], 2014, None)
    found = history(register, C)
    assert (years(found), found.begins) == ([(2014, C), (2015, C)], 2014)
    awards = awards_of(register, REGULATION, 2015)
    (unit,) = awards.units
    assert unit.run.length == 2
    assert unit.run.ended_by.standing is Standing.YEARS_NOT_KEPT


def test_merged_units_are_no_longer_asked_about_from_that_year_on(register: SqlRegister) -> None:
    merge(register, C, [A, B], 2014, A)
    assert {unit.unit for unit in awards_of(register, REGULATION, 2013).units} == {A, B, C}
    assert {unit.unit for unit in awards_of(register, REGULATION, 2014).units} == {C}


def test_a_unit_that_takes_in_another_needs_the_say_too(register: SqlRegister) -> None:
    merge(register, A, [A, B], 2013, None)
    assert years(history(register, A)) == [(2013, A)]
    merge(register, A, [A, B], 2013, A)
    assert years(history(register, A)) == [(2012, A), (2013, A)]
    assert history(register, A, 2012).unit == A


def test_years_are_followed_through_two_mergers(register: SqlRegister) -> None:
    merge(register, B, [A], 2013, A)
    merge(register, C, [B], 2014, B)
    assert years(history(register, C)) == [(2012, A), (2013, B), (2014, C), (2015, C)]


def test_the_same_again_is_no_change_and_a_mistake_can_be_taken_back(register: SqlRegister) -> None:
    merge(register, C, [A, B], 2014, A)
    log = len(register.changes())
    assert merge(register, C, [B, A], 2014, A) is Put.SAME
    assert len(register.changes()) == log
    assert merge(register, C, [A, B], 2014, A, withdrawn=True) is Put.CHANGED
    assert register.successions() == ()
    assert years(history(register, C)) == [(2014, C), (2015, C)]


@pytest.mark.parametrize(
    ("new", "old", "keeps", "key"),
    [
        ("99999", [A], None, "error.db.unit-unknown"),
        (C, ["99999"], None, "error.db.unit-unknown"),
        (C, [A], B, "error.db.not-a-predecessor"),
        (C, [C], C, "error.db.no-predecessor"),
        (C, [], None, "error.db.no-predecessor"),
    ],
)
def test_what_cannot_be_a_merger(
    register: SqlRegister, new: str, old: list[str], keeps: str | None, key: str
) -> None:
    with pytest.raises(UsageError) as caught:
        merge(register, new, old, 2014, keeps)
    assert caught.value.key == key
    assert register.successions() == ()


def test_no_circle_is_written(register: SqlRegister) -> None:
    merge(register, C, [A], 2014, None)
    log = len(register.changes())
    with pytest.raises(UsageError) as caught:
        merge(register, A, [C], 2015, None)
    assert caught.value.key == "error.db.circle"
    assert len(register.changes()) == log
