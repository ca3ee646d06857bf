"""Councils: who sits on which seat of the regulation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from .assessment import Member
from .regulation import CouncilRule, Role, Seat
from .text import fold

Abbreviations = tuple[tuple[str, str], ...]


def spelled_out(position: str, abbreviations: Abbreviations) -> str:
    """A position folded, with the abbreviations of offices written out."""
    text = f" {fold(position)} "
    for short, full in _folded(abbreviations):
        text = text.replace(short, full)
    return text.strip()


@lru_cache(maxsize=64)
def _folded(abbreviations: Abbreviations) -> Abbreviations:
    return tuple((f" {fold(short)} ", f" {fold(full)} ") for short, full in abbreviations)


class _Wanted:
    """What positions a seat asks for: the words of its phrases, folded and written out once."""

    def __init__(self, seat: Seat, abbreviations: Abbreviations) -> None:
        self._rejects = [f" {spelled_out(phrase, abbreviations)} " for phrase in seat.rejects]
        phrases = [spelled_out(phrase, abbreviations).split() for phrase in seat.accepts]
        self._accepts = [(frozenset(phrase), phrase) for phrase in phrases]

    def fits(self, words: Sequence[str]) -> bool:
        """Whether a position of these words is one of them."""
        spaced, said = f" {' '.join(words)} ", frozenset(words)
        if not words or any(phrase in spaced for phrase in self._rejects):
            return False
        # Most phrases fall out because a word is not there at all, before anybody looks at the order.
        return any(each <= said and _in_order(phrase, words) for each, phrase in self._accepts)


def _in_order(phrase: Iterable[str], words: Iterable[str]) -> bool:
    remaining = iter(words)
    return all(word in remaining for word in phrase)


def fits(seat: Seat, position: str, abbreviations: Abbreviations = ()) -> bool:
    """Whether a position is one the seat asks for."""
    return _Wanted(seat, abbreviations).fits(spelled_out(position, abbreviations).split())


class Seating:
    """Which seats of a council a position fits; each position is looked at once."""

    def __init__(self, rule: CouncilRule, abbreviations: Abbreviations) -> None:
        self._seats = tuple(enumerate(rule.seats))
        self._wanted = [_Wanted(seat, abbreviations) for seat in rule.seats]
        self._abbreviations = abbreviations
        self.seats_of = lru_cache(maxsize=4096)(self._seats_of)

    def _seats_of(self, position: str) -> frozenset[int]:
        """The places, in the council's list, of the seats a position fits."""
        words = spelled_out(position, self._abbreviations).split()
        return frozenset(place for place, wanted in enumerate(self._wanted) if wanted.fits(words))

    def fits_role(self, position: str, role: Role) -> bool:
        """Whether a position fits any of the seats that go with a role."""
        fitting = self.seats_of(position)
        return any(seat.role is role and place in fitting for place, seat in self._seats)

    def empty_seats(self, people: Iterable[Member]) -> list[Seat]:
        """The mandatory ordinary seats on which nobody sits.

        One person may sit for two (the head of a school that is both primary and lower secondary).
        """
        positions = {person.position.value for person in people}
        taken = frozenset[int]().union(*(self.seats_of(position) for position in positions if position))
        return [
            seat
            for place, seat in self._seats
            if seat.role is Role.MEMBER and seat.mandatory and place not in taken
        ]


seating = lru_cache(maxsize=64)(Seating)
"""Who may sit where on a council of a regulation with these abbreviations; one for the whole run."""


def named(members: Iterable[Member]) -> list[Member]:
    """The members that have a name: a seat is filled by a person, not by a line of the form."""
    return [member for member in members if member.name.value]


def with_role(members: Iterable[Member], role: Role) -> list[Member]:
    """The named members that hold a role."""
    return [member for member in named(members) if member.role.value is role]


def seats_with_role(rule: CouncilRule, role: Role) -> list[Seat]:
    """The seats of a council that go with a role."""
    return [seat for seat in rule.seats if seat.role is role]
