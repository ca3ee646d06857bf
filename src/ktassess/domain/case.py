"""What a check looks at: one commune's case, or the district's."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from .assessment import Assessment
from .codes import Code
from .deadlines import DayOff, weekend
from .district import Appraisal, DistrictBook, ListedCommune
from .entries import Entry, Place
from .events import Events
from .findings import Finding, Param
from .outcome import CommuneOutcome, StepOutcome
from .regulation import LocalityClass, Regulation
from .scoring import Points

if TYPE_CHECKING:
    from .past import Past

At = Entry[Any] | Place | None


def spoken_date(day: date) -> str:
    """A date as people write it: 15/11/2014."""
    return f"{day:%d/%m/%Y}"


def spoken_points(points: Decimal) -> str:
    """Points as people write them: decimal comma, no trailing zeros (812,5)."""
    text = f"{points:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")


class CommuneCase(NamedTuple):
    """One commune with everything a check may ask for.

    ``year`` is the year expected and ``district_name`` the workspace's district ("huyện Đắk Hà"); both None
    for a workbook checked by itself. ``assessment`` is the commune's workbook, if one was read for it, and
    ``points`` its points and the review's; ``listed`` and ``appraisal`` are its rows of the district's book.
    ``stated_class`` is the class the workbook itself names.
    """

    regulation: Regulation
    year: int | None
    as_of: date
    outcome: CommuneOutcome
    events: Events
    assessment: Assessment | None
    points: Points
    listed: ListedCommune | None = None
    appraisal: Appraisal | None = None
    stated_class: LocalityClass | None = None
    district_name: str | None = None
    book: DistrictBook | None = None

    def finding(self, code: Code, at: At = None, clause: str = "", /, **params: Param) -> Finding:
        """A finding about this commune, at the place of an entry (else: its file)."""
        place = at.place if isinstance(at, Entry) else at
        if place is None and self.assessment is not None:
            place = Place(self.assessment.file)
        return Finding(code, place, params, self.outcome.key, clause)


class DistrictCase(NamedTuple):
    """The district's own side of a year: its book, its council, its steps, and the years before."""

    regulation: Regulation
    year: int
    as_of: date
    book: DistrictBook
    events: Events
    outcomes: tuple[CommuneOutcome, ...]
    deadlines: tuple[StepOutcome, ...]
    day_off: DayOff = weekend
    past: Past | None = None

    def finding(
        self, code: Code, at: At = None, clause: str = "", commune: str | None = None, /, **params: Param
    ) -> Finding:
        """A finding about the district (or about a commune named in its book)."""
        place = at.place if isinstance(at, Entry) else at
        return Finding(code, place or Place(self.book.file), params, commune, clause)

    @property
    def review_begun(self) -> bool:
        """Whether the review council has written any points."""
        return any(outcome.basis.value == "appraised" for outcome in self.outcomes)
