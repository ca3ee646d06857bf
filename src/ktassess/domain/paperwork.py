"""What of a workbook its documents are planned by, in plain values: it is asked of all communes of a year.

Telling it apart and putting it together takes a tenth of what the whole workbook takes (:mod:`.columns`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from .assessment import Assessment, Meeting, Member, Result
from .council import named
from .entries import Entry, State
from .regulation import Role

Paperwork = tuple[Any, ...]

_LEADING = (Role.CHAIR, Role.STANDING)


def paperwork_apart(of: Assessment) -> Paperwork:
    """The council's decision, its meeting, dates and numbers of papers, and who may sign for the council."""
    meeting = of.meeting
    council = named(of.council)
    signing = [member for member in council if member.role.value in _LEADING]
    return (
        of.file,
        meeting.decision_number.value,
        meeting.decision_date.value,
        meeting.held_on.value,
        _text(meeting.conclusion.value),
        of.signed_on.value,
        of.document_numbers.value,
        # Where nobody may sign, one member tells that there is a council all the same.
        [(each.name.value, each.position.value, _text(each.role.value)) for each in signing or council[:1]],
    )


def paperwork_again(paperwork: Paperwork) -> Assessment:
    """A workbook in which nothing else stands: no points, no rates, and of no value its cell."""
    file, number, day, held_on, conclusion, signed_on, document_numbers, council = paperwork
    return Assessment(
        file,
        meeting=Meeting(
            decision_number=_entry(number),
            decision_date=_entry(day),
            held_on=_entry(held_on),
            conclusion=_entry(conclusion and Result(conclusion)),
        ),
        signed_on=_entry(signed_on),
        document_numbers=_entry(document_numbers),
        council=tuple([_member(*known) for known in council]),
    )


def _member(name: str, position: str | None, role: str | None) -> Member:
    return Member(_entry(name), _entry(position), _entry(role and Role(role)), _ABSENT, _ABSENT)


_ABSENT: Entry[Any] = Entry()


def _text(value: StrEnum | None) -> str | None:
    # Members of an enumeration take longer to send and to keep than all the rest.
    return None if value is None else str(value)


def _entry(value: Any) -> Entry[Any]:
    return _ABSENT if value is None else Entry(value, State.GIVEN)
