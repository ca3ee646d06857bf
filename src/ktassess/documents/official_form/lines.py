"""The lines of a document: paragraphs cut at line breaks, template tags made neutral."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ...domain.findings import TextRef
from .content import Paragraph
from .formatting import Run

ANY = "\ufffc"
"""Stands for what a template will fill in: it may be any text."""

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_RULE = re.compile(r"[_―—\-–]{4,}")


class Part(StrEnum):
    """What a line of a document is; the values name the rules in ``decree-30-2020.toml``."""

    NATIONAL_TITLE = "national-title"
    MOTTO = "motto"
    PARENT = "parent"
    ISSUER = "issuer"
    NUMBER = "number"
    LETTER_SUBJECT = "letter-subject"
    PLACE_DATE = "place-date"
    TYPE_NAME = "type-name"
    SUBJECT = "subject"
    AUTHORITY = "authority"
    RESOLVES = "resolves"
    BASIS = "basis"
    ADDRESSEE = "addressee"
    BODY = "body"
    HEADING = "heading"
    ARTICLE = "article"
    SIGNER_OFFICE = "signer-office"
    SIGNER_NAME = "signer-name"
    SIGNER_NOTE = "signer-note"
    RECIPIENTS_WORD = "recipients-word"
    RECIPIENT = "recipient"
    ANNEX_WORD = "annex-word"
    ANNEX_TITLE = "annex-title"
    ANNEX_REFERENCE = "annex-reference"
    ANNEX = "annex"
    TABLE = "table"
    RULE = "rule"
    EMPTY = "empty"
    CONTROL = "control"


@dataclass(slots=True)
class Line:
    """One line: ``runs`` and ``text`` without template control tags, values to fill in as ``ANY``.

    ``number`` counts the document's lines from 0; ``column`` is the cell's column or, in a letterhead set
    with tabs, the tab's; ``part`` is what the line was found to be.
    """

    paragraph: Paragraph
    runs: tuple[Run, ...]
    number: int
    column: int
    first: bool
    part: Part = Part.BODY
    text: str = field(init=False)

    def __post_init__(self) -> None:
        raw = "".join(run.text for run in self.runs).replace("\u00a0", " ").strip()
        label = self.paragraph.label if self.first and raw else ""
        self.text = f"{label} {raw}" if label else raw

    @property
    def place(self) -> TextRef:
        """Where the line stands."""
        return self.paragraph.place

    @property
    def table(self) -> int | None:
        """The number of the table it stands in, if any."""
        return None if self.paragraph.cell is None else self.paragraph.cell.table

    @property
    def shown(self) -> tuple[Run, ...]:
        """The runs that show something."""
        return tuple(run for run in self.runs if run.text.strip())

    @property
    def is_bold(self) -> bool:
        """Whether all that shows is bold."""
        return bool(self.shown) and all(run.font.bold for run in self.shown)

    @property
    def is_italic(self) -> bool:
        """Whether all that shows is italic."""
        return bool(self.shown) and all(run.font.italic for run in self.shown)

    @property
    def is_upper(self) -> bool:
        """Whether it has letters and all of them are capitals; what a template fills in does not count."""
        return self.text.replace(ANY, "").isupper()

    @property
    def fixed(self) -> bool:
        """Whether all of its text is there, nothing left for a template to fill in."""
        return ANY not in self.text


def lines_of(paragraphs: list[Paragraph]) -> list[Line]:
    """All lines of the paragraphs, their empty ones, rules and control tags already told apart."""
    lines: list[Line] = []
    for paragraph in paragraphs:
        first = True
        for column, runs in _pieces(paragraph):
            line = Line(paragraph, runs, len(lines), column, first)
            first = False
            if not line.text:
                line.part = Part.CONTROL if TAG.search(paragraph.text) else Part.EMPTY
            elif _RULE.fullmatch(line.text.replace(" ", "")):
                line.part = Part.RULE
            elif paragraph.cell is not None:
                line.part = Part.TABLE
            lines.append(line)
    return lines


def _pieces(paragraph: Paragraph) -> Iterator[tuple[int, tuple[Run, ...]]]:
    runs = neutral(paragraph.runs)
    column = 0 if paragraph.cell is None else paragraph.cell.column
    for line in _split(runs, "\n"):
        text = "".join(run.text for run in line)
        # A letterhead without a table sets its right side with tabs.
        if column == 0 and re.search(r"\S\t+\s*(CỘNG H|Độc lập|\S+.*ngày.*tháng)", text):
            parts = [piece for piece in _split(line, "\t") if "".join(run.text for run in piece).strip()]
            yield from enumerate(parts, 1)
        else:
            yield column, line


def neutral(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs without control tags and comments, each value tag as ``ANY`` in its first run's look."""
    whole = "".join(run.text for run in runs)
    tags = list(TAG.finditer(whole))
    if not tags:
        return runs
    replaced = list(whole)
    for tag in tags:
        start, end = tag.span()
        replaced[start:end] = [""] * (end - start)
        if tag.group().startswith("{{"):
            replaced[start] = ANY
    out: list[Run] = []
    at = 0
    for run in runs:
        text = "".join(replaced[at : at + len(run.text)])
        at += len(run.text)
        if text:
            out.append(Run(text, run.font))
    return tuple(out)


def _split(runs: tuple[Run, ...], mark: str) -> list[tuple[Run, ...]]:
    pieces: list[list[Run]] = [[]]
    for run in runs:
        texts = run.text.split(mark)
        for number, text in enumerate(texts):
            if number:
                pieces.append([])
            if text:
                pieces[-1].append(Run(text, run.font))
    return [tuple(piece) for piece in pieces]
