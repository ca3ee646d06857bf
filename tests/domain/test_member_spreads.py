from decimal import Decimal

import pytest

from ktassess.domain.assessment import Assessment, MemberScores
from ktassess.domain.entries import Entry
from ktassess.domain.members import member_spreads


def member(name: str, *points: str) -> MemberScores:
    entries = [
        Entry.blank() if each == "" else Entry.unreadable(each) if each == "?" else Entry.of(Decimal(each))
        for each in points
    ]
    return MemberScores(name, tuple(enumerate(entries, start=1)))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("70", "75", "71"), (3, 0, "72", "71", "70", "75")),
        (("70", "75"), (2, 0, "72.5", "72.5", "70", "75")),
        (("1", "1", "2"), (3, 0, "1.33", "1", "1", "2")),
        (("0.005", "0.005"), (2, 0, "0.01", "0.005", "0.005", "0.005")),
        (("70", "", "?"), (1, 1, "70", "70", "70", "70")),
    ],
)  # fmt: skip
def test_mean_median_and_spread(given, expected):
    members = tuple(member(str(index), points, "50") for index, points in enumerate(given))
    first = member_spreads(Assessment("a.xlsx", member_scores=members))[0]
    assert (first.given, first.blank) == expected[:2]
    assert (first.mean, first.median, first.lowest, first.highest) == tuple(map(Decimal, expected[2:]))


def test_a_member_without_any_points_left_nothing_blank():
    members = (member("A", "70"), member("B", ""))
    assert member_spreads(Assessment("a.xlsx", member_scores=members))[0].blank == 0


def test_nobody_gave_any():
    assert member_spreads(None) == ()
    assert member_spreads(Assessment("a.xlsx", member_scores=(member("A", "", "?"),))) == ()
