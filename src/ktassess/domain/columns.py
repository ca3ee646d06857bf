"""A workbook told column by column (:mod:`.entry_columns`), to be kept small or sent to another process."""

from __future__ import annotations

from dataclasses import fields
from itertools import islice
from operator import attrgetter
from typing import Any

from .assessment import Assessment, Meeting, Member, MemberScores, ScoreRow, Statistic
from .entries import Entry
from .entry_columns import Columns, entries_again, entries_apart

_OWN = tuple(field.name for field in fields(Assessment) if isinstance(field.default, Entry))
_own = attrgetter(*_OWN)
_of_meeting = attrgetter(*(field.name for field in fields(Meeting)))
_of_row = attrgetter("points", "maximum", "evidence", "note")
_of_member = attrgetter("name", "position", "role", "present", "opinion")
_of_statistic = attrgetter("numerator", "denominator")

_new = tuple.__new__  # a named tuple's own way checks what cannot be otherwise here


def taken_apart(of: Assessment) -> Columns:
    """The assessment as plain columns: the entries of its parts one after the other, and what is no entry."""
    entries: list[Entry[Any]] = [*_own(of), *_of_meeting(of.meeting)]
    for row in of.scores:
        entries += _of_row(row)
    for member in of.council:
        entries += _of_member(member)
    for statistic in of.statistics:
        entries += _of_statistic(statistic)
    for scores in of.member_scores:
        entries += [entry for _, entry in scores.points]
    return (
        of.file,
        of.form_version,
        of.findings,
        [row.criterion for row in of.scores],
        len(of.council),
        [statistic.criterion for statistic in of.statistics],
        [(scores.member, [number for number, _ in scores.points]) for scores in of.member_scores],
        entries_apart(entries),
    )


def put_together(columns: Columns) -> Assessment:
    """The assessment again, equal to the one taken apart."""
    file, version, findings, rows, members, statistics, given, entries = columns
    left = entries_again(entries)
    own = dict(zip(_OWN, left, strict=False))  # takes no more than there are names
    meeting = Meeting(*islice(left, len(fields(Meeting))))
    return Assessment(
        file,
        **own,
        meeting=meeting,
        scores=tuple([_new(ScoreRow, (row, *islice(left, 4))) for row in rows]),
        council=tuple([_new(Member, islice(left, 5)) for _ in range(members)]),
        statistics=tuple([_new(Statistic, (number, *islice(left, 2))) for number in statistics]),
        member_scores=tuple(
            [
                MemberScores(member, tuple(zip(numbers, islice(left, len(numbers)), strict=True)))
                for member, numbers in given
            ]
        ),
        form_version=version,
        findings=findings,
    )
