"""A workbook that was packed comes back as it was."""

from __future__ import annotations

import pickle
from dataclasses import fields, replace
from datetime import date, time
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess.domain.assessment import Assessment, Meeting, Member, MemberScores, Result, ScoreRow, Statistic
from ktassess.domain.codes import Code
from ktassess.domain.council import named, with_role
from ktassess.domain.entries import Entry, Place, State
from ktassess.domain.findings import Finding
from ktassess.domain.kept import Kept
from ktassess.domain.regulation import Role

TEXTS = st.text(max_size=4)
NAMES = st.none() | TEXTS
VALUES = st.one_of(
    st.none(), TEXTS, st.integers(), st.decimals(allow_nan=False), st.dates(), st.times(), st.booleans()
) | st.sampled_from([Role.CHAIR, Result.PASSED])
PLACES = st.none() | st.builds(Place, TEXTS, NAMES, NAMES)
ENTRIES: st.SearchStrategy[Entry[Any]] = st.builds(Entry, VALUES, st.sampled_from(State), PLACES, TEXTS)


def some(of: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, max_size=3).map(tuple)


ASSESSMENTS = st.builds(
    Assessment,
    TEXTS,
    **{field.name: ENTRIES for field in fields(Assessment) if field.default_factory is Entry},
    meeting=st.builds(Meeting, *[ENTRIES] * len(fields(Meeting))),
    scores=some(st.builds(ScoreRow, st.integers(), ENTRIES, ENTRIES, ENTRIES, ENTRIES)),
    council=some(st.builds(Member, ENTRIES, ENTRIES, ENTRIES, ENTRIES, ENTRIES)),
    member_scores=some(st.builds(MemberScores, TEXTS, some(st.tuples(st.integers(), ENTRIES)))),
    statistics=some(st.builds(Statistic, st.integers(), ENTRIES, ENTRIES)),
    form_version=NAMES,
    findings=some(st.builds(Finding, st.sampled_from(Code), PLACES)),
)


@settings(max_examples=200, deadline=None)
@given(ASSESSMENTS)
def test_it_comes_back_as_it_was(assessment: Assessment) -> None:
    travelled = pickle.loads(pickle.dumps(Kept(assessment)))
    assert travelled.value == assessment
    assert list(map(type, travelled.value.council)) == list(map(type, assessment.council))


MANY = st.lists(st.sampled_from([*Role, None]), max_size=4)


@settings(max_examples=200, deadline=None)
@given(ASSESSMENTS, MANY)
def test_its_papers_say_what_the_whole_says_of_them(assessment: Assessment, roles: list[Role | None]) -> None:
    meeting = replace(assessment.meeting, conclusion=Entry(Result.FAILED if roles else None))
    people = tuple(
        Member(Entry(f"{number}" if number % 3 else None), Entry(None), Entry(role), Entry(), Entry())
        for number, role in enumerate(roles)
    )
    whole = replace(assessment, meeting=meeting, council=people)
    papers = pickle.loads(pickle.dumps(Kept(whole))).papers
    for asked in ("decision_number", "decision_date", "held_on", "conclusion"):
        assert getattr(papers.meeting, asked).value == getattr(whole.meeting, asked).value
    assert papers.signed_on.value == whole.signed_on.value
    assert papers.document_numbers.value == whole.document_numbers.value
    assert bool(named(papers.council)) == bool(named(whole.council))
    for role in (Role.CHAIR, Role.STANDING):
        signing = [
            [(each.name.value, each.position.value) for each in with_role(one.council, role)]
            for one in (papers, whole)
        ]
        assert signing[0] == signing[1]


def test_every_kind_of_entry_keeps_its_kind() -> None:
    place = Place("scoring/a.xlsx", "Thông tin", "B7")
    meeting = Meeting(held_on=Entry.of(date(2014, 11, 5), place, "5/11"), starts_at=Entry.of(time(8), place))
    row = ScoreRow(3, Entry.of(Decimal("45.50"), place, "45,50"), note=Entry.unreadable("?", place))
    kept = Kept(Assessment("scoring/a.xlsx", name=Entry.blank(place), meeting=meeting, scores=(row,)))
    Kept(Assessment("another"))  # so that it has to be unpacked
    value = kept.value
    assert type(value.name) is Entry
    assert type(value.name.place) is Place
    assert value.name.state is State.BLANK
    assert value.meeting.held_on.value == date(2014, 11, 5)
    assert str(value.scores[0].points.value) == "45.50"
    assert value.scores[0].note.raw == "?"
    assert value.scores[0].maximum.state is State.ABSENT
