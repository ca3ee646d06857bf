"""Classes of localities: every unit must fall into one class, never two."""

from __future__ import annotations

from itertools import product

from ..domain.locality import meets
from ..domain.regulation import Kind, Regulation
from ..domain.text import fold
from ..strict_toml import Report

_ELSEWHERE = "\0elsewhere"
"""Stands for any district no condition names."""


def check_classes(regulation: Regulation, report: Report, left_out: frozenset[Kind]) -> None:
    """Note overlapping and unreachable classes, kinds without one, thresholds out of bounds, shared names.

    ``left_out`` are the kinds of unit of which the pack says that no class is for them.
    """
    _check_coverage(regulation, report, left_out)
    total = regulation.total.value
    for at, each in enumerate(regulation.classes):
        if not 0 < each.threshold.value <= total:
            path = ("classes", at, "threshold", "value")
            expected = f"> 0, <= {total:f}"
            report.add("error.rules.threshold", path, expected=expected, found=f"{each.threshold.value:f}")
    owners: dict[str, int] = {}
    for at, each in enumerate(regulation.classes):
        for name in {fold(text) for text in (each.id, each.name, each.words, *each.synonyms)}:
            if owners.setdefault(name, at) != at:
                other = regulation.classes[owners[name]].id
                report.add("error.rules.shared-name", ("classes", at), expected=other, found=name)


def _check_coverage(regulation: Regulation, report: Report, left_out: frozenset[Kind]) -> None:
    classes = regulation.classes
    named = {code for each in classes for condition in each.any_of for code in condition.districts}
    reached: set[int] = set()
    covered: set[tuple[Kind, bool]] = set()
    overlaps: dict[tuple[int, int], str] = {}
    for kind, difficult, district in product(Kind, (True, False), [*sorted(named), _ELSEWHERE]):
        matching = [
            at
            for at, each in enumerate(classes)
            if any(meets(condition, kind, difficult, district) for condition in each.any_of)
        ]
        reached.update(matching)
        if matching:
            covered.add((kind, difficult))
        for first in matching:
            for second in matching:
                if first < second:
                    overlaps.setdefault((first, second), _unit(kind, difficult, district))
    for (first, second), unit in overlaps.items():
        path = ("classes", second, "any_of")
        report.add("error.rules.overlapping-classes", path, expected=classes[first].id, found=unit)
    for at, each in enumerate(classes):
        if at not in reached:
            report.add("error.rules.unreachable-class", ("classes", at, "any_of"), found=each.id)
    for kind, difficult in product(Kind, (True, False)):
        if (kind, difficult) not in covered and kind not in left_out:
            unit = _unit(kind, difficult, _ELSEWHERE)
            report.add("error.rules.kind-without-class", ("classes",), expected=kind, found=unit)


def _unit(kind: Kind, difficult: bool, district: str) -> str:
    text = f"{kind}, specially_difficult = {str(difficult).lower()}"
    return text if district == _ELSEWHERE else f"{text}, district {district}"
