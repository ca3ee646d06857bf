"""Checks any Word document against the official form of Decree 30/2020/NĐ-CP, annexes I and III."""

from __future__ import annotations

from pathlib import Path

from ...domain.findings import Finding, TextRef
from .checks import ADMINISTRATIVE, ALWAYS
from .content import read
from .lines import TAG, lines_of
from .package import Package
from .parts import Kind
from .recognise import recognise
from .report import Report
from .rules import load
from .styles import Styles
from .whole import Whole

__all__ = ["check_document"]


def check_document(document: Path | str | bytes, name: str, *, rendered: bool) -> list[Finding]:
    """Every departure of a document from its official form, in reading order.

    ``document`` is a path or the file's bytes, ``name`` what findings call it. ``rendered``: it is finished,
    so that a template tag left in it is an error (KT611); else it is a template, whose tags stand for text.
    A certificate, known by its title, has a form of its own: only paper, font, colour and text are looked at.

    Raises UnreadableInputError for what is no Word document.
    """
    rules = load()
    package = Package(document, name)
    styles = Styles(package)
    content = read(package, styles)
    template = any(TAG.search(paragraph.text) for paragraph in content.paragraphs)
    parts = recognise(lines_of(content.paragraphs), rules)
    whole = Whole(package, styles, content, parts, template)
    report = Report(name, rules)
    if rendered:
        for paragraph in content.paragraphs:
            for tag in TAG.findall(paragraph.text):
                report.left_over(paragraph.place, tag)
    for check in (*ALWAYS, *(() if parts.kind is Kind.CERTIFICATE else ADMINISTRATIVE)):
        check(whole, report)
    return _in_reading_order(report.findings, [paragraph.place for paragraph in content.paragraphs])


def _in_reading_order(findings: list[Finding], places: list[TextRef]) -> list[Finding]:
    rank: dict[str, int] = {place: number for number, place in enumerate(places)}

    def position(finding: Finding) -> int:
        return rank.get(finding.place.cell or "", -1) if finding.place else -1

    return sorted(findings, key=position)
