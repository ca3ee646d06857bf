"""What makes a rule pack wrong though every value has the right type."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from decimal import Decimal
from string import Formatter
from typing import TYPE_CHECKING

from ..domain.regulation import DayOfYear, DueRule, Kind, OnTheDay, Regulation, Role, Scope, Status, Window
from ..domain.text import fold, slug
from ..strict_toml import Report
from .class_checks import check_classes
from .vocabulary import BODY_FIELDS, NUMBER_FIELD

if TYPE_CHECKING:
    from ..toml_lines import Path

_A_COMMON_YEAR = 2015
"""A year without 29 February: the law's days must exist in every year."""


def check_regulation(regulation: Regulation, report: Report, left_out: frozenset[Kind]) -> None:
    """Note every problem of a regulation in the report.

    ``left_out`` are the kinds of unit of which the pack says that no class is for them.
    """
    _check_ids(regulation, report)
    _check_references(regulation, report)
    _check_criteria(regulation, report)
    check_classes(regulation, report, left_out)
    _check_days(regulation, report)
    _check_councils(regulation, report)
    _check_bodies(regulation, report)
    _check_documents(regulation, report)
    shorts = [(("abbreviations", short), fold(short)) for short, _ in regulation.abbreviations]
    _unique(report, "error.rules.duplicate-name", shorts)


def _unique(report: Report, error: str, named: Iterable[tuple[Path, str]]) -> None:
    seen: dict[str, Path] = {}
    for path, name in named:
        if name in seen:
            report.add(error, path, expected=f"{report.line_of(seen[name])}", found=name)
        seen.setdefault(name, path)


def _check_ids(regulation: Regulation, report: Report) -> None:
    lists: dict[str, Iterable[str]] = {
        "departments": (each.id for each in regulation.departments),
        "classes": (each.id for each in regulation.classes),
        "steps": (each.id for each in regulation.steps),
        "events": (each.id for each in regulation.events),
        "councils": (each.id for each in regulation.councils),
        "dossiers": (each.id for each in regulation.dossiers),
        "documents": (each.id for each in regulation.documents),
        "bodies": (each.id for each in regulation.bodies),
        "signers": (each.id for each in regulation.signers),
        "awards": (each.id for each in regulation.awards),
        "targets": (each.id for each in regulation.targets),
        "legal_bases": (each.id for each in regulation.legal_bases),
    }
    for key, ids in lists.items():
        _unique(
            report, "error.rules.duplicate-id", (((key, number, "id"), id_) for number, id_ in enumerate(ids))
        )
    for number, council in enumerate(regulation.councils):
        seats = ((("councils", number, "seats", at, "id"), seat.id) for at, seat in enumerate(council.seats))
        _unique(report, "error.rules.duplicate-id", seats)


def _check_references(regulation: Regulation, report: Report) -> None:
    def known(path: Path, id_: str, ids: Collection[str]) -> None:
        if id_ not in ids:
            report.add("error.rules.unknown-id", path, expected=", ".join(ids), found=id_)

    departments = [each.id for each in regulation.departments]
    bodies = [each.id for each in regulation.bodies]
    signers = [each.id for each in regulation.signers]
    dossiers = [each.id for each in regulation.dossiers]
    events = [each.id for each in regulation.events]
    legal_bases = [each.id for each in regulation.legal_bases]
    for at, criterion in enumerate(regulation.criteria):
        known(("criteria", at, "supervisor", "value"), criterion.supervisor.value, departments)
    for at, step in enumerate(regulation.steps):
        known(("steps", at, "owed_by"), step.owed_by, bodies)
        known(("steps", at, "owed_to"), step.owed_to, bodies)
    for at, order in enumerate(regulation.order):
        known(("order", at, "earlier"), order.earlier, events)
        known(("order", at, "later"), order.later, events)
    for at, body in enumerate(regulation.bodies):
        if body.parent is not None:
            known(("bodies", at, "parent"), body.parent, bodies)
    for at, signer in enumerate(regulation.signers):
        known(("signers", at, "body"), signer.body, bodies)
    for at, document in enumerate(regulation.documents):
        known(("documents", at, "dossier"), document.dossier, dossiers)
        known(("documents", at, "issuer"), document.issuer, bodies)
        known(("documents", at, "signer"), document.signer, signers)
        if document.event:
            known(("documents", at, "event"), document.event, events)
    for at, award in enumerate(regulation.awards):
        known(("awards", at, "granted_by"), award.granted_by, bodies)
        for number, basis in enumerate(award.counts):
            known(("awards", at, "counts", number), basis, legal_bases)
        for number, basis in enumerate(award.bases):
            known(("awards", at, "bases", number), basis, legal_bases)
        if award.dossier:
            known(("awards", at, "dossier"), award.dossier, dossiers)
        if award.step:
            known(("awards", at, "step"), award.step, [step.id for step in regulation.steps])


def _check_criteria(regulation: Regulation, report: Report) -> None:
    for at, criterion in enumerate(regulation.criteria):
        if criterion.number != at + 1:
            report.add(
                "error.rules.criterion-number",
                ("criteria", at, "number"),
                expected=str(at + 1),
                found=criterion.number,
            )
        if criterion.maximum.value == 0:
            report.add("error.rules.no-points", ("criteria", at, "maximum", "value"), expected="> 0", found=0)
    total = regulation.total.value
    summed = sum((criterion.maximum.value for criterion in regulation.criteria), Decimal(0))
    if summed != total:
        report.add(
            "error.rules.sum-of-maxima", ("total", "value"), expected=f"{summed:f}", found=f"{total:f}"
        )
    for key, sourced in (("total", regulation.total), ("zero_forbidden", regulation.zero_forbidden)):
        if sourced.status is Status.UNVERIFIED:
            # These decide results, and an unverified value may never be used as law.
            report.add(
                "error.rules.unverified",
                (key, "status"),
                expected=f"{Status.FOUND}, {Status.DERIVED}",
                found=sourced.status,
            )


def _check_days(regulation: Regulation, report: Report) -> None:
    def exists(path: Path, month: int, day: int) -> bool:
        try:
            date(_A_COMMON_YEAR, month, day)
        except ValueError:
            report.add("error.rules.no-such-day", path, expected="dd/mm", found=f"{day:02d}/{month:02d}")
            return False
        return True

    def window(key: str, span: Window) -> None:
        days: dict[str, DayOfYear] = {"first": span.first, "last": span.last}
        real = [exists((key, name, "day"), each.month, each.day) for name, each in days.items()]
        if all(real):
            first, last = (each.in_year(_A_COMMON_YEAR) for each in days.values())
            if first > last:
                report.add(
                    "error.rules.window-reversed",
                    (key, "last"),
                    expected=f">= {first:%d/%m}",
                    found=f"{last:%d/%m}",
                )

    window("period", regulation.period)
    window("assessment_window", regulation.assessment_window)
    for at, step in enumerate(regulation.steps):
        exists(("steps", at, "day"), step.month, step.day)
        if step.rule is DueRule.BY and step.on_the_day is not OnTheDay.ON_TIME:
            report.add(
                "error.rules.day-included",
                ("steps", at, "on_the_day"),
                expected=OnTheDay.ON_TIME,
                found=step.on_the_day,
            )


def _check_councils(regulation: Regulation, report: Report) -> None:
    for at, council in enumerate(regulation.councils):
        roles = [seat.role for seat in council.seats]
        for role, expected, right in (
            (Role.CHAIR, "1", roles.count(Role.CHAIR) == 1),
            (Role.STANDING, "0–1", roles.count(Role.STANDING) <= 1),
        ):
            if not right:
                report.add(
                    "error.rules.seats",
                    ("councils", at, "seats"),
                    expected=f"{role}: {expected}",
                    found=roles.count(role),
                )
        for number, seat in enumerate(council.seats):
            if not seat.accepts:
                report.add(
                    "error.config.empty", ("councils", at, "seats", number, "accepts"), expected="text"
                )


def _check_bodies(regulation: Regulation, report: Report) -> None:
    parents = {body.id: body.parent for body in regulation.bodies}
    for at, body in enumerate(regulation.bodies):
        for key, text in (("name", body.name), ("short", body.short)):
            _check_fields(report, ("bodies", at, key), text, BODY_FIELDS)
        above, seen = body.parent, {body.id}
        while above is not None and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above == body.id:
            report.add("error.rules.own-parent", ("bodies", at, "parent"), found=body.parent)


def _check_fields(report: Report, path: Path, text: str, allowed: Collection[str]) -> None:
    expected = ", ".join(f"{{{name}}}" for name in sorted(allowed))
    if not pattern_fits(text, allowed):
        report.add("error.rules.pattern", path, expected=expected, found=text)


def pattern_fits(text: str, allowed: Collection[str]) -> bool:
    """Whether a text holds no field in braces but plain ones of those allowed."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return False
    return all(
        name is None or (name in allowed and not spec and not conversion)
        for _, name, spec, conversion in parts
    )


def symbol_fits(symbol: str) -> bool:
    """Whether a pattern of document numbers holds the place of the number, once, and no other field."""
    return symbol.count("{number}") == 1 and pattern_fits(symbol, (NUMBER_FIELD,))


def _check_documents(regulation: Regulation, report: Report) -> None:
    for at, document in enumerate(regulation.documents):
        if bool(document.file) != bool(document.template):
            report.add(
                "error.rules.file-without-template",
                ("documents", at, "template" if document.file else "file"),
                expected="file, template",
                found=document.file or document.template,
            )
        for key, stem in (("file", document.file), ("template", document.template)):
            if stem != slug(stem):
                report.add("error.rules.not-a-stem", ("documents", at, key), expected=slug(stem), found=stem)
        if document.symbol and not symbol_fits(document.symbol):
            path = ("documents", at, "symbol")
            report.add("error.rules.pattern", path, expected="{number}", found=document.symbol)
    for at, dossier in enumerate(regulation.dossiers):
        if dossier.file != slug(dossier.file):
            report.add(
                "error.rules.not-a-stem",
                ("dossiers", at, "file"),
                expected=slug(dossier.file),
                found=dossier.file,
            )
    dossiers = enumerate(regulation.dossiers)
    stems = [(("dossiers", at, "file"), each.file) for at, each in dossiers if each.file]
    _unique(report, "error.rules.duplicate-name", stems)
    for scope in Scope:
        rules = [(at, each) for at, each in enumerate(regulation.documents) if each.scope is scope]
        files = [(("documents", at, "file"), each.file) for at, each in rules if each.file]
        _unique(report, "error.rules.duplicate-name", files)
    for of_commune in (True, False):
        # A row of `Văn bản` tells a commune's documents from the others by its code, those by their names.
        # A name said twice within one document does no harm; within two it would leave a choice.
        every = enumerate(regulation.documents)
        rules = [(at, each) for at, each in every if (each.scope is Scope.COMMUNE) is of_commune]
        names: list[tuple[Path, str]] = []
        for at, each in rules:
            said: dict[str, Path] = {
                fold(alias): ("documents", at, "aliases", n) for n, alias in enumerate(each.aliases)
            }
            said[fold(each.name)] = ("documents", at, "name")
            names.extend((path, name) for name, path in said.items())
        _unique(report, "error.rules.duplicate-name", names)
