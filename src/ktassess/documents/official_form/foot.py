"""Finds the signatures and the recipients."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...domain.text import fold
from .lines import ANY, Line, Part
from .rules import Rules

_ROOM_TO_SIGN = 24.0  # points above a name that leave room to sign without empty lines
_NOTE = re.compile(r"^\(.*\)$")


@dataclass(frozen=True, slots=True)
class Foot:
    """The numbers of its first line and of the first line behind it; equal where nothing was found."""

    start: int
    end: int


def find_foot(lines: list[Line], start: int, rules: Rules, *, minutes: bool) -> Foot:
    """Marks signers and recipients behind the head."""
    mark = re.compile(rf"^({'|'.join(rules.tables['signature']['marks'])})\s*\.\s*\S")
    titles = rules.tables["signature"]["titles"]
    tables: set[int] = set()
    loose: int | None = None
    for line in lines[start:]:
        if line.part not in (Part.BODY, Part.TABLE):
            continue
        word = fold(line.text).startswith("noi nhan")
        signs = line.is_upper and (bool(mark.match(line.text)) or line.text in titles)
        if not (word or signs):
            continue
        if line.table is not None:
            tables.add(line.table)
        elif loose is None and (word or mark.match(line.text) or minutes or tables):
            loose = line.number
    inside = [line for line in lines if line.table in tables and line.table is not None]
    behind = [] if loose is None else _loose(lines, loose, inside)
    every = sorted([*inside, *behind], key=lambda line: line.number)
    if not every:
        return Foot(len(lines), len(lines))
    for column in sorted({line.column for line in every}):
        _mark_column([line for line in every if line.column == column], mark)
    return Foot(every[0].number, every[-1].number + 1)


def _loose(lines: list[Line], start: int, inside: list[Line]) -> list[Line]:
    """Lines of signatures and recipients outside tables: to the annex, a page of its own or the end."""
    taken: list[Line] = []
    for line in lines[start:]:
        if line in inside:
            continue
        if line.table is not None or fold(line.text).startswith("phu luc"):
            break
        if taken and line.paragraph.section != taken[0].paragraph.section:
            break
        taken.append(line)
    return taken


def _mark_column(lines: list[Line], mark: re.Pattern[str]) -> None:
    listing = False
    offices = gap = False
    shown = [line for line in lines if line.part in (Part.BODY, Part.TABLE)]
    last = shown[-1] if shown else None
    for line in lines:
        if line.part not in (Part.BODY, Part.TABLE):
            gap = gap or (offices and line.part is Part.EMPTY)
            continue
        gap = gap or (offices and line.paragraph.shape.space_before >= _ROOM_TO_SIGN)
        if fold(line.text).startswith("noi nhan"):
            line.part, listing, gap = Part.RECIPIENTS_WORD, True, False
        elif listing and (not line.is_upper or line.text.startswith("-")):
            line.part = Part.RECIPIENT
        elif _NOTE.match(line.text):
            line.part, gap = Part.SIGNER_NOTE, True
        elif offices and _is_name(line, gap=gap, last=line is last):
            # Another office of the signer may stand between the room to sign and the name.
            other = gap and line is not last and (line.is_upper or not line.fixed) and _goes_on(line, lines)
            line.part = Part.SIGNER_NOTE if other else Part.SIGNER_NAME
            offices = gap = other
        else:
            line.part, offices, listing, gap = Part.SIGNER_OFFICE, True, False, False


def _is_name(line: Line, *, gap: bool, last: bool) -> bool:
    """Whether a line below an office is the signer's name, not a further line of the office."""
    if line.text.replace(ANY, "").strip(" .…") == "":
        return gap or (last and ANY in line.text)
    return gap or not line.is_upper


def _goes_on(line: Line, lines: list[Line]) -> bool:
    """Whether the next line that shows something stands right below, and is no new office or list."""
    for following in lines[lines.index(line) + 1 :]:
        if following.part is Part.EMPTY:
            return False
        if following.part is not Part.CONTROL:
            return not following.is_upper and not fold(following.text).startswith("noi nhan")
    return False
