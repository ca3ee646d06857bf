"""What goes from process to process comes out as it went in."""

from __future__ import annotations

import pickle
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess.domain.assessment import Assessment, Meeting, Member, Result
from ktassess.domain.codes import Code
from ktassess.domain.district import Appraisal, DistrictBook, IssuedDocument, ListedCommune
from ktassess.domain.entries import Entry
from ktassess.domain.findings import Finding
from ktassess.domain.kept import Kept
from ktassess.domain.members import MemberSpread
from ktassess.domain.outcome import Basis, CommuneOutcome, ScoreLine, StepOutcome, StepStatus
from ktassess.domain.regulation import Kind

from .test_kept import ENTRIES, NAMES, PLACES, TEXTS, some

POINTS = st.none() | st.decimals(allow_nan=False)
NUMBERS = st.integers(min_value=0, max_value=20)

LISTED = st.builds(ListedCommune, *[ENTRIES] * 6)
APPRAISALS = st.builds(
    Appraisal, ENTRIES, ENTRIES, some(st.tuples(NUMBERS, ENTRIES)), typed_total=ENTRIES, conclusion=ENTRIES
)
BOOKS = st.builds(
    DistrictBook,
    TEXTS,
    communes=some(LISTED),
    appraisals=some(APPRAISALS),
    council=some(st.builds(Member, *[ENTRIES] * 5)),
    documents=some(st.builds(IssuedDocument, *[ENTRIES] * 6)),
    meeting=st.builds(Meeting, *[ENTRIES] * len(fields(Meeting))),
    findings=some(st.builds(Finding, st.sampled_from(Code), PLACES)),
)
STEPS = st.builds(
    StepOutcome,
    step=TEXTS,
    due=st.dates(),
    last_day=st.dates(),
    done=st.none() | st.dates(),
    status=st.sampled_from(StepStatus),
    days_late=NUMBERS,
    last_working_day=st.dates(),
    day_off=NAMES,
)
OUTCOMES = st.builds(
    CommuneOutcome,
    code=NAMES,
    name=TEXTS,
    kind=st.none() | st.sampled_from(Kind),
    class_id=NAMES,
    threshold=POINTS,
    self_total=POINTS,
    appraised_total=POINTS,
    basis=st.sampled_from(Basis),
    total=POINTS,
    result=st.sampled_from(Result),
    conclusion=st.none() | st.sampled_from(Result),
    lines=some(st.builds(ScoreLine, NUMBERS, st.decimals(allow_nan=False), POINTS, POINTS, PLACES)),
    deadlines=some(STEPS),
    kept=st.none() | st.builds(Kept, st.builds(Assessment, TEXTS, name=ENTRIES)),
    file=NAMES,
    appraisal=st.none() | APPRAISALS,
    listed=st.none() | LISTED,
    workbooks=NUMBERS,
    unread=some(TEXTS),
    spreads=some(st.builds(MemberSpread, NUMBERS, NUMBERS, NUMBERS, *[st.decimals(allow_nan=False)] * 4)),
)


def travelled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


@settings(max_examples=200, deadline=None)
@given(BOOKS)
def test_a_district_book(book: DistrictBook) -> None:
    came = travelled(book)
    assert came == book
    assert repr(came) == repr(book)  # 1 and True and 1.0 are equal, and are not the same


@settings(max_examples=200, deadline=None)
@given(OUTCOMES)
def test_an_outcome(outcome: CommuneOutcome) -> None:
    came = travelled(outcome)
    for field in fields(CommuneOutcome):  # each by itself: a field that was left behind is named
        was, now = getattr(outcome, field.name), getattr(came, field.name)
        assert was == now
        if field.name != "kept":
            assert repr(was) == repr(now)


def test_no_point_is_rounded_and_no_zero_dropped() -> None:
    exact = ("12.50", "0E-7", "-0", "66.666666666666666666666666666666")
    lines = tuple(ScoreLine(at, Decimal(text), Decimal(text), None) for at, text in enumerate(exact))
    outcome = CommuneOutcome(
        code=None,
        name="x",
        kind=None,
        class_id=None,
        threshold=None,
        self_total=Decimal("1E+3"),
        appraised_total=None,
        basis=Basis.SELF,
        total=None,
        result=Result.UNDETERMINED,
        conclusion=None,
        lines=lines,
        deadlines=(),
    )
    came = travelled(outcome)
    assert [str(line.maximum) for line in came.lines] == list(exact)
    assert str(came.self_total) == "1E+3"


def test_the_rows_of_a_book_are_found_again_by_their_codes() -> None:
    rows = tuple(IssuedDocument(Entry.of(title), Entry.of("23293"), *[Entry()] * 4) for title in "ab")
    book = DistrictBook("district.xlsx", documents=rows)
    assert book.documents_of("23293") == travelled(book).documents_of("23293") == rows


@settings(max_examples=50, deadline=None)
@given(BOOKS, TEXTS)
def test_a_book_that_is_sent_again_is_the_one_that_came(book: DistrictBook, file: str) -> None:
    came = travelled(book)
    assert travelled(book) is came
    other = replace(book, file=f"{book.file}{file}x")
    assert travelled(other) == other
    assert travelled(book) == book
