"""A district's book told column by column (:mod:`.entry_columns`): every process that reviews is sent it.

And sent it again, where it renders next: so it is packed once here, and unpacked once there.
"""

from __future__ import annotations

import pickle
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import Any

from .assessment import Meeting, Member
from .district import Appraisal, DistrictBook, IssuedDocument, ListedCommune
from .entries import Entry
from .entry_columns import Columns, entries_again, entries_apart

_MEETING = Meeting.__slots__
_APPRAISED = ("code", "name", "typed_total", "conclusion")

_of_meeting, _of_appraised = (attrgetter(*names) for names in (_MEETING, _APPRAISED))


def book_packed(book: DistrictBook) -> bytes:
    """The book as bytes, for :func:`book_known_here`."""
    return pickle.dumps(book_apart(book), pickle.HIGHEST_PROTOCOL)


@lru_cache(maxsize=1)
def book_known_here(packed: bytes) -> DistrictBook:
    """The book again, equal to the one that was packed: the same object as long as no other comes between."""
    return book_again(*pickle.loads(packed))


def book_apart(book: DistrictBook) -> Columns:
    """The book as plain columns: the entries of its sheets one after the other, and what is no entry."""
    entries: list[Entry[Any]] = [*_of_meeting(book.meeting)]
    for listed in book.communes:
        entries += listed
    for issued in book.documents:
        entries += issued
    for member in book.council:
        entries += member
    for appraisal in book.appraisals:
        entries += _of_appraised(appraisal)
        entries += [entry for _, entry in appraisal.points]
    return (
        book.file,
        book.findings,
        len(book.communes),
        len(book.documents),
        len(book.council),
        [tuple([number for number, _ in appraisal.points]) for appraisal in book.appraisals],
        entries_apart(entries),
    )


def book_again(*columns: Any) -> DistrictBook:
    """The book again, equal to the one taken apart."""
    file, findings, communes, documents, members, appraised, entries = columns
    left = entries_again(entries)
    return DistrictBook(
        file,
        meeting=Meeting(*islice(left, len(_MEETING))),
        communes=tuple([ListedCommune(*islice(left, len(ListedCommune._fields))) for _ in range(communes)]),
        documents=tuple(
            [IssuedDocument(*islice(left, len(IssuedDocument._fields))) for _ in range(documents)]
        ),
        council=tuple([Member(*islice(left, len(Member._fields))) for _ in range(members)]),
        appraisals=tuple(
            [_appraisal(numbers, *islice(left, len(_APPRAISED) + len(numbers))) for numbers in appraised]
        ),
        findings=findings,
    )


def _appraisal(
    numbers: tuple[int, ...],
    code: Entry[Any],
    name: Entry[Any],
    typed_total: Entry[Any],
    conclusion: Entry[Any],
    *points: Entry[Any],
) -> Appraisal:
    return Appraisal(code, name, tuple(zip(numbers, points, strict=True)), typed_total, conclusion)
