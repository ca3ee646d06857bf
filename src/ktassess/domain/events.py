"""The events of a year, each with its date and the place it was read from.

A regulation says which event may not come after which (:class:`~.regulation.EventOrder`); the ids are the
ones used there.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from .assessment import Assessment
from .district import DistrictBook, IssuedDocument, ListedCommune
from .entries import Entry
from .regulation import DocumentRule, EventOrder, Regulation, Scope
from .text import fold

Events = Mapping[str, Entry[date]]

COUNCIL_ESTABLISHED = "council-established"
COUNCIL_MET = "council-met"
DOSSIER_SIGNED = "dossier-signed"
DOSSIER_SENT = "dossier-sent"
DOSSIER_RECEIVED = "dossier-received"
REVIEW_COUNCIL_ESTABLISHED = "review-council-established"
REVIEW_MET = "review-met"
PROPOSED = "proposed"
RECOGNISED = "recognised"
REPORTED = "reported"

ALL_EVENTS = (
    COUNCIL_ESTABLISHED,
    COUNCIL_MET,
    DOSSIER_SIGNED,
    DOSSIER_SENT,
    DOSSIER_RECEIVED,
    REVIEW_COUNCIL_ESTABLISHED,
    REVIEW_MET,
    PROPOSED,
    RECOGNISED,
    REPORTED,
)


def rule_of(regulation: Regulation, issued: IssuedDocument) -> DocumentRule | None:
    """The document a row of ``Văn bản`` is about, found by its folded name or an alias.

    Where documents of the district and of a commune share a name, the row's commune code tells them apart.
    """
    matching = _rules_by_title(regulation).get(fold(issued.title.value or ""), ())
    of_commune = bool(issued.code.value)
    fitting = (rule for rule in matching if (rule.scope is Scope.COMMUNE) is of_commune)
    return next(fitting, matching[0] if matching else None)


@lru_cache(maxsize=16)
def _rules_by_title(regulation: Regulation) -> dict[str, list[DocumentRule]]:
    """The documents a regulation knows by what people call them, folded; in its order."""
    rules: dict[str, list[DocumentRule]] = {}
    for rule in regulation.documents:
        for title in {fold(rule.name), *map(fold, rule.aliases)} - {""}:
            rules.setdefault(title, []).append(rule)
    return rules


def _issued_dates(regulation: Regulation, documents: Iterable[IssuedDocument]) -> dict[str, Entry[date]]:
    dates: dict[str, Entry[date]] = {}
    for issued in documents:
        rule = rule_of(regulation, issued)
        if rule is not None and rule.event:
            dates.setdefault(rule.event, issued.issued_on)
    return dates


def district_events(regulation: Regulation, book: DistrictBook | None) -> Events:
    """The events that concern the whole district."""
    if book is None:
        return {}
    events = _issued_dates(regulation, book.documents_of(None))
    events[REVIEW_MET] = book.meeting.held_on
    if book.meeting.decision_date.given:
        events[REVIEW_COUNCIL_ESTABLISHED] = book.meeting.decision_date
    return events


def commune_events(
    regulation: Regulation,
    assessment: Assessment | None,
    listed: ListedCommune | None,
    book: DistrictBook | None,
    code: str | None,
    of_district: Events | None = None,
) -> Events:
    """The events of one commune: its own, and the district's that concern it too.

    ``of_district`` are the district's, where somebody has found them already.
    """
    events = dict(district_events(regulation, book) if of_district is None else of_district)
    if book is not None and code is not None:
        events.update(_issued_dates(regulation, book.documents_of(code)))
    if assessment is not None:
        events[COUNCIL_ESTABLISHED] = assessment.meeting.decision_date
        events[COUNCIL_MET] = assessment.meeting.held_on
        events[DOSSIER_SIGNED] = assessment.signed_on
        events[DOSSIER_SENT] = assessment.sent_on
    if listed is not None:
        events[DOSSIER_RECEIVED] = listed.received_on
    return events


@lru_cache(maxsize=1024)
def known_pairs(regulation: Regulation, known: frozenset[str]) -> tuple[EventOrder, ...]:
    """The pairs of known events to compare, where the regulation's own pairs leap over unknown ones.

    With a before b before c and b not known, a is compared with c; with b known, only neighbours are, so
    that one wrong date is one finding. Most communes know the same events.
    """
    return tuple(_known_pairs(regulation.order, known))


def _known_pairs(order: Iterable[EventOrder], known: Container[str]) -> Iterator[EventOrder]:
    followers: dict[str, list[EventOrder]] = {}
    for pair in order:
        followers.setdefault(pair.earlier, []).append(pair)
    for start in followers:
        if start not in known:
            continue
        waiting, seen = list(followers[start]), set()
        while waiting:
            pair = waiting.pop(0)
            if pair.later in seen:
                continue
            seen.add(pair.later)
            if pair.later in known:
                yield pair if pair.earlier == start else replace(pair, earlier=start)
            else:
                waiting.extend(followers.get(pair.later, ()))
