"""What the district set down itself: its own book, as read, every value with its place.

Its rows are named tuples, as entries are: a long book has thousands of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from .assessment import Meeting, Member, Result
from .entries import Entry
from .findings import Finding
from .regulation import Kind


class ListedCommune(NamedTuple):
    """A row of ``Danh sách xã``: a unit the district answers for."""

    code: Entry[str]
    name: Entry[str]
    kind: Entry[Kind]
    specially_difficult: Entry[bool]
    received_on: Entry[date] = Entry()
    note: Entry[str] = Entry()


class Appraisal(NamedTuple):
    """A row of ``Điểm thẩm định``: the review council's points of one commune, by criterion number."""

    code: Entry[str]
    name: Entry[str]
    points: tuple[tuple[int, Entry[Decimal]], ...]
    typed_total: Entry[Decimal] = Entry()
    conclusion: Entry[Result] = Entry()

    def of(self, criterion: int) -> Entry[Decimal]:
        """The points of a criterion; absent where the sheet has no such column."""
        for number, entry in self.points:
            if number == criterion:
                return entry
        return Entry()


class IssuedDocument(NamedTuple):
    """A row of ``Văn bản``: number, date and signer of a document. A blank code: the whole district."""

    title: Entry[str]
    code: Entry[str]
    number: Entry[str]
    issued_on: Entry[date]
    signer: Entry[str]
    office: Entry[str]


@dataclass(frozen=True)
class DistrictBook:
    """The district's book ``district.xlsx``."""

    file: str
    communes: tuple[ListedCommune, ...] = ()
    appraisals: tuple[Appraisal, ...] = ()
    council: tuple[Member, ...] = ()
    documents: tuple[IssuedDocument, ...] = ()
    meeting: Meeting = field(default_factory=Meeting)
    findings: tuple[Finding, ...] = ()

    def documents_of(self, code: str | None) -> tuple[IssuedDocument, ...]:
        """The rows of ``Văn bản`` with that commune code; None: those of the whole district."""
        return self._documents_by_code.get(code, ())

    def __reduce__(self) -> tuple[Any, ...]:
        from .book_columns import book_known_here  # which is made of what stands here

        return book_known_here, (self._packed,)

    @cached_property
    def _packed(self) -> bytes:
        from .book_columns import book_packed

        return book_packed(self)

    @cached_property
    def _documents_by_code(self) -> dict[str | None, tuple[IssuedDocument, ...]]:
        rows: dict[str | None, list[IssuedDocument]] = {}
        for issued in self.documents:
            rows.setdefault(issued.code.value, []).append(issued)
        return {code: tuple(issued) for code, issued in rows.items()}
