"""Points far from those of the district's other communes: a note, never for a handful, never after review."""

from __future__ import annotations

from decimal import Decimal
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.checks.outliers import FEWEST_COMMUNES, is_far, median_and_mad
from ktassess.domain.codes import Code, Severity
from ktassess.domain.entries import Entry
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import YearReview

from .sheets import appraisal, assessment, book, listed, review, spread

MAXIMUM = Decimal(75)


def of_first(*points: str, appraised: int = 0) -> YearReview:
    """A district whose communes have these points of criterion 1, all else alike."""
    rest = " ".join(spread("800").split()[1:])
    codes = [f"{23600 + number}" for number in range(len(points))]
    sheets = [
        assessment(f"{first} {rest}", name=Entry.of(f"Xã {code}"), code=Entry.of(code))
        for first, code in zip(points, codes, strict=True)
    ]
    district = book(
        *(listed(code, f"Xã {code}") for code in codes),
        appraisals=tuple(appraisal(spread("790"), code=code) for code in codes[:appraised]),
    )
    return review(*sheets, district=district)


def notes(year: YearReview) -> list[Finding]:
    return [finding for finding in year.findings if finding.code is Code.OUTLIER]


@pytest.mark.parametrize(
    ("points", "far"),
    [
        ("70 70 71 69 70 72 68 70", []),
        ("70 70 71 69 70 72 68 30", [7]),
        ("70 70 70 70 70 70 70 40", [7]),
        ("70 70 70 70 70 70 70 45.5", []),  # no spread at all, but less than a third of the maximum
        ("70 70 70 70 70 70 70 45", [7]),
        ("10 20 30 40 50 60 70 75", []),  # a wide spread makes nothing far
        ("5 5 6 4 5 5 75 5 6 4", [6]),
        ("70 70 71 69 70 72 30", []),  # too few
        ("70 70 71 69 70 72 - 30", []),  # too few with points
        ("70 70 71 69 70 72 90 30", []),  # too few with valid points
        ("70 70 71 69 70 72 68 70 5 5", [8, 9]),
    ],
)
def test_who_is_far(points: str, far: list[int]) -> None:
    found = notes(of_first(*points.split()))
    assert [finding.commune for finding in found] == [f"{23600 + each}" for each in far]


def test_what_the_note_says_and_where() -> None:
    (note,) = notes(of_first(*["70", "70,5", "71", "69", "70", "72,5", "68", "30"]))
    assert note.severity is Severity.NOTE
    assert note.params == {"criterion": "1", "points": "30", "median": "70", "communes": "8"}
    assert note.place is not None
    assert (note.place.sheet, note.place.cell) == ("Chấm điểm", "D5")
    assert note.clause == ""


def test_nothing_is_said_of_a_commune_that_was_reviewed() -> None:
    points = ["30", "70", "71", "69", "70", "72", "68", "70", "30"]
    assert [note.commune for note in notes(of_first(*points))] == ["23600", "23608"]
    assert [note.commune for note in notes(of_first(*points, appraised=1))] == ["23608"]


POINTS = st.decimals(0, MAXIMUM, places=1)


@given(st.lists(POINTS, min_size=1, max_size=30))
def test_the_median_is_the_median(values: list[Decimal]) -> None:
    middle, mad = median_and_mad(values)
    assert middle == median(values)
    assert mad == median([abs(value - middle) for value in values])


@given(st.lists(POINTS, min_size=FEWEST_COMMUNES, max_size=30))
def test_never_half_of_them_are_far(values: list[Decimal]) -> None:
    """At least half lie within one MAD of the median, whatever the values."""
    middle, mad = median_and_mad(values)
    assert sum(is_far(value, middle, mad, MAXIMUM) for value in values) * 2 <= len(values)


@given(st.lists(POINTS, min_size=FEWEST_COMMUNES, max_size=20), POINTS)
def test_it_is_the_same_mirrored(values: list[Decimal], value: Decimal) -> None:
    middle, mad = median_and_mad(values)
    mirrored = [MAXIMUM - each for each in values]
    assert median_and_mad(mirrored) == (MAXIMUM - middle, mad)
    assert is_far(value, middle, mad, MAXIMUM) == is_far(MAXIMUM - value, MAXIMUM - middle, mad, MAXIMUM)
