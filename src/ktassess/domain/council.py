"""Councils: who sits on which seat of the regulation."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from .assessment import Member
from .regulation import CouncilRule, Role, Seat
from .text import fold

Abbreviations = tuple[tuple[str, str], ...]


@lru_cache(maxsize=4096)
def spelled_out(position: str, abbreviations: Abbreviations) -> str:
    """A position folded, with the abbreviations of offices written out."""
    text = f" {fold(position)} "
    for short, full in abbreviations:
        text = text.replace(f" {fold(short)} ", f" {fold(full)} ")
    return text.strip()


def _contains_in_order(words: Iterable[str], text: str) -> bool:
    remaining = iter(text.split())
    return all(word in remaining for word in words)


@lru_cache(maxsize=16_384)
def fits(seat: Seat, position: str, abbreviations: Abbreviations = ()) -> bool:
    """Whether a position is one the seat asks for."""
    text = spelled_out(position, abbreviations)
    words = text.split()
    if any(f" {spelled_out(rejected, abbreviations)} " in f" {text} " for rejected in seat.rejects):
        return False
    return bool(words) and any(
        _contains_in_order(spelled_out(phrase, abbreviations).split(), text) for phrase in seat.accepts
    )


def named(members: Iterable[Member]) -> list[Member]:
    """The members that have a name: a seat is filled by a person, not by a line of the form."""
    return [member for member in members if member.name.value]


def with_role(members: Iterable[Member], role: Role) -> list[Member]:
    """The named members that hold a role."""
    return [member for member in named(members) if member.role.value is role]


def seats_with_role(rule: CouncilRule, role: Role) -> list[Seat]:
    """The seats of a council that go with a role."""
    return [seat for seat in rule.seats if seat.role is role]


def empty_seats(rule: CouncilRule, members: Iterable[Member], abbreviations: Abbreviations) -> list[Seat]:
    """The mandatory ordinary seats on which nobody sits.

    One person may sit for two (the head of a school that is both primary and lower secondary).
    """
    positions = [member.position.value for member in named(members) if member.position.value]
    return [
        seat
        for seat in seats_with_role(rule, Role.MEMBER)
        if seat.mandatory and not any(fits(seat, position, abbreviations) for position in positions)
    ]
