"""From the tables of a rule pack to a :class:`~ktassess.domain.regulation.Regulation`, value by value."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..domain.regulation import (
    Award,
    Body,
    ClassCondition,
    Comparison,
    CouncilRule,
    Criterion,
    DayOfYear,
    DeadlineStep,
    Department,
    DocumentRule,
    Dossier,
    DueRule,
    Event,
    EventOrder,
    Jurisdiction,
    Kind,
    LegalBasis,
    Level,
    LocalityClass,
    OnTheDay,
    Regulation,
    Role,
    Scope,
    Seat,
    Signer,
    Sourced,
    Status,
    Target,
    TopBand,
    Window,
)
from ..domain.text import fold
from ..strict_toml import Table
from .vocabulary import COUNCILS, DOCUMENT_KINDS, EVENTS, NEEDS, STEPS

T = TypeVar("T")

_MOST = 999
"""The highest number of a criterion, an order, a year count: a bound against slips of the keyboard."""


def read_regulation(top: Table) -> Regulation:
    """The regulation of a whole file; problems go into the table's report."""
    return Regulation(
        id=top.text("id"),
        title=top.text("title"),
        short_title=top.text("short_title"),
        cite=top.text("cite"),
        valid_from=top.day("valid_from"),
        valid_to=top.day("valid_to") if "valid_to" in top else None,
        total=_sourced(top.table("total"), Table.decimal),
        criteria=_all(top, "criteria", _criterion),
        departments=_all(top, "departments", _department),
        classes=_all(top, "classes", _locality_class),
        zero_forbidden=_sourced(top.table("zero_forbidden"), Table.boolean),
        period=_window(top.table("period")),
        assessment_window=_window(top.table("assessment_window")),
        steps=_all(top, "steps", _step),
        order=_all(top, "order", _order, required=False),
        councils=_all(top, "councils", _council),
        dossiers=_all(top, "dossiers", _dossier),
        documents=_all(top, "documents", _document),
        bodies=_all(top, "bodies", _body),
        signers=_all(top, "signers", _signer),
        awards=_all(top, "awards", _award, required=False),
        targets=_all(top, "targets", _target, required=False),
        legal_bases=_all(top, "legal_bases", _legal_basis),
        abbreviations=_abbreviations(top.table("abbreviations", required=False)),
        notes=top.texts("notes", required=False),
        events=_all(top, "events", _event),
        province=_province(top.table("province")) if "province" in top else None,
    )


def _province(table: Table) -> Jurisdiction:
    return Jurisdiction(
        table.text("name"), table.text("code"), table.text("place"), _source(table), _status(table)
    )


def _all(top: Table, key: str, read: Callable[[Table], T], *, required: bool = True) -> tuple[T, ...]:
    return tuple(read(table) for table in top.tables(key, required=required))


def _sourced(table: Table, read: Callable[[Table, str], T]) -> Sourced[T]:
    return Sourced(read(table, "value"), _source(table), _status(table))


def _source(table: Table) -> str:
    return table.text("source")


def _status(table: Table) -> Status:
    return table.choice("status", Status)


def _criterion(table: Table) -> Criterion:
    return Criterion(
        number=table.integer("number", low=1, high=_MOST),
        name=_sourced(table.table("name"), Table.text),
        maximum=_sourced(table.table("maximum"), Table.decimal),
        supervisor=_sourced(table.table("supervisor"), Table.text),
        top_band=_top_band(table.table("top_band")) if "top_band" in table else None,
    )


def _top_band(table: Table) -> Sourced[TopBand]:
    band = TopBand(table.text("words"), table.choice("comparison", Comparison), table.decimal("value"))
    return Sourced(band, _source(table), _status(table))


def _department(table: Table) -> Department:
    return Department(table.text("id"), table.text("name"), _source(table), _status(table))


def _locality_class(table: Table) -> LocalityClass:
    return LocalityClass(
        id=table.text("id"),
        name=table.text("name"),
        threshold=_sourced(table.table("threshold"), Table.decimal),
        words=table.text("words"),
        any_of=_all(table, "any_of", _condition),
        synonyms=table.texts("synonyms", required=False),
    )


def _condition(table: Table) -> ClassCondition:
    kinds = table.choices("kinds", Kind)
    difficult = table.boolean("specially_difficult") if "specially_difficult" in table else None
    return ClassCondition(frozenset(kinds), difficult, frozenset(table.texts("districts", required=False)))


def _day_of_year(table: Table) -> DayOfYear:
    return DayOfYear(
        month=table.integer("month", low=1, high=12),
        day=table.integer("day", low=1, high=31),
        years_before=table.integer("years_before", 0, low=0, high=9),
    )


def _window(table: Table) -> Window:
    return Window(
        first=_day_of_year(table.table("first")),
        last=_day_of_year(table.table("last")),
        words=table.text("words"),
        source=_source(table),
        status=_status(table),
    )


def _step(table: Table) -> DeadlineStep:
    return DeadlineStep(
        id=table.one_of("id", STEPS),
        name=table.text("name"),
        level=table.choice("level", Level),
        per_commune=table.boolean("per_commune"),
        owed_by=table.text("owed_by"),
        owed_to=table.text("owed_to"),
        month=table.integer("month", low=1, high=12),
        day=table.integer("day", low=1, high=31),
        rule=table.choice("rule", DueRule),
        on_the_day=table.choice("on_the_day", OnTheDay),
        words=table.text("words"),
        source=_source(table),
        status=_status(table),
    )


def _event(table: Table) -> Event:
    return Event(table.one_of("id", EVENTS), table.text("name"))


def _order(table: Table) -> EventOrder:
    return EventOrder(table.text("earlier"), table.text("later"), _source(table), _status(table))


def _council(table: Table) -> CouncilRule:
    return CouncilRule(
        id=table.one_of("id", COUNCILS),
        name=table.text("name"),
        level=table.choice("level", Level),
        seats=_all(table, "seats", _seat),
        open_to_others=table.boolean("open_to_others"),
        source=_source(table),
        status=_status(table),
    )


def _seat(table: Table) -> Seat:
    return Seat(
        id=table.text("id"),
        name=table.text("name"),
        role=table.choice("role", Role),
        accepts=table.texts("accepts"),
        rejects=table.texts("rejects", required=False),
        mandatory=table.boolean("mandatory"),
    )


def _dossier(table: Table) -> Dossier:
    return Dossier(
        id=table.text("id"),
        name=table.text("name"),
        source=_source(table),
        status=_status(table),
        file=table.text("file", "", may_be_empty=True),
    )


def _document(table: Table) -> DocumentRule:
    return DocumentRule(
        id=table.text("id"),
        name=table.text("name"),
        kind=table.one_of("kind", DOCUMENT_KINDS),
        scope=table.choice("scope", Scope),
        dossier=table.text("dossier"),
        order=table.integer("order", low=1, high=_MOST),
        file=table.text("file", may_be_empty=True),
        template=table.text("template", may_be_empty=True),
        issuer=table.text("issuer"),
        signer=table.text("signer"),
        symbol=table.text("symbol", may_be_empty=True),
        needs=table.some_of("needs", NEEDS),
        source=_source(table),
        status=_status(table),
        aliases=table.texts("aliases", required=False),
        event=table.text("event") if "event" in table else "",
    )


def _body(table: Table) -> Body:
    return Body(
        id=table.text("id"),
        name=table.text("name"),
        short=table.text("short"),
        symbol=table.text("symbol"),
        level=table.choice("level", Level),
        parent=table.text("parent") if "parent" in table else None,
        place=table.choice("place", Level),
        source=_source(table),
        status=_status(table),
    )


def _signer(table: Table) -> Signer:
    return Signer(
        id=table.text("id"),
        body=table.text("body"),
        on_behalf=table.text("on_behalf", may_be_empty=True),
        office=table.text("office"),
        deputy=table.text("deputy", may_be_empty=True),
        source=_source(table),
        status=_status(table),
    )


def _award(table: Table) -> Award:
    return Award(
        id=table.text("id"),
        name=table.text("name"),
        years=table.integer("years", low=1, high=_MOST),
        granted_by=table.text("granted_by"),
        counts=table.texts("counts", required=False),
        source=_source(table),
        status=_status(table),
        dossier=table.text("dossier") if "dossier" in table else "",
        step=table.text("step") if "step" in table else "",
        bases=table.texts("bases", required=False),
    )


def _target(table: Table) -> Target:
    return Target(
        id=table.text("id"),
        words=table.text("words"),
        percent=table.decimal("percent"),
        by_year=table.integer("by_year", low=1900, high=2999) if "by_year" in table else None,
        source=_source(table),
        status=_status(table),
    )


def _legal_basis(table: Table) -> LegalBasis:
    return LegalBasis(
        id=table.text("id"),
        cite=table.text("cite"),
        short=table.text("short"),
        source=_source(table),
        status=_status(table),
    )


def _abbreviations(table: Table) -> tuple[tuple[str, str], ...]:
    # The longer first, so that "TP-HT" is not read as "TP" and the "HT" of a headmaster.
    shorts = sorted(table, key=lambda short: -len(fold(short)))
    return tuple((short, table.text(short)) for short in shorts)
