"""What text and paragraphs look like in the end: values, lengths in points."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Font:
    """How a run of text looks, whatever style, theme or direct formatting says so.

    ``names``: the fonts of plain letters and of letters with marks. ``colour``: six hex digits.
    """

    names: tuple[str, str]
    size: float
    bold: bool
    italic: bool
    underline: bool
    colour: str
    caps: bool
    hidden: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one look."""

    text: str
    font: Font


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph stands. ``line`` is in lines where ``line_rule`` is "auto", else in points.

    ``above`` and ``below`` are the borders' kinds ("single", "dotted" …), empty where there is none.
    ``number`` is the list it belongs to, as (id, level).
    """

    align: str
    first: float
    left: float
    right: float
    space_before: float
    space_after: float
    contextual: bool
    line: float
    line_rule: str
    above: str
    below: str
    style: str
    number: tuple[str, str] | None
