"""Collects departures as findings."""

from __future__ import annotations

from ...domain.codes import Code
from ...domain.entries import Place
from ...domain.findings import Finding, TextRef
from .lines import Line
from .rules import PartRule, Rules


class Report:
    """The findings of one document; ``file`` is its name as the user knows it."""

    def __init__(self, file: str, rules: Rules) -> None:
        self.file = file
        self.rules = rules
        self.findings: list[Finding] = []

    def departure(self, where: str, place: str | None, found: str, expected: str, clause: str) -> None:
        """A departure of ``where`` (a part's name) at a place: what was found, what the clause asks for.

        All four are texts of the catalogue, or words of the document itself.
        """
        self.findings.append(
            Finding(
                Code.OFFICIAL_FORM,
                Place(self.file, None, place),
                {"where": where, "found": found, "expected": expected},
                clause=self.rules.cite(clause),
            )
        )

    def at(self, line: Line, found: str, expected: str, clause: str | None = None) -> None:
        """A departure of a line from the rule of its part, or from another clause."""
        rule = self.rule(line)
        self.departure(rule.label, line.place, found, expected, clause or rule.clause)

    def left_over(self, place: str, tag: str) -> None:
        """A template tag that was left in a finished document."""
        params = {"file": self.file, "where": place, "tag": tag}
        self.findings.append(Finding(Code.LEFT_OVER_TAG, Place(self.file, None, place), params))

    def rule(self, line: Line) -> PartRule:
        """The rule of a line's part."""
        return self.rules.parts[line.part]


def points(value: float) -> str:
    """A size or length as the reader's language writes it: 13, 12,5 (12.5 in English)."""
    whole, _, part = f"{value:.2f}".rstrip("0").rstrip(".").partition(".")
    return TextRef("form.decimal", whole=whole, part=part) if part else whole


def span(limits: tuple[float, float]) -> str:
    """Limits in words: from 13 to 14, or one number where they are the same."""
    least, most = limits
    if least == most:
        return points(least)
    return TextRef("form.span", least=points(least), most=points(most))
