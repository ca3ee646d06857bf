"""Tells what each line of a document is, by what it says and where it stands, not by its look alone."""

from __future__ import annotations

import re

from ...domain.text import fold
from .foot import find_foot
from .head import find_head
from .lines import ANY, Line, Part
from .parts import Kind, Parts
from .rules import Rules

_BASIS = re.compile(r"^(Căn cứ|Theo đề nghị|Xét đề nghị|Xét|Thực hiện|Theo)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^Điều\s+(\d+|\ufffc|…|\.+)", re.IGNORECASE)
_HEADING = re.compile(
    r"^(Phần|Chương|Mục|Tiểu mục)\s+([IVXLC]+|\d+)\s*$|^[IVX]+\.\s|^([A-Z]|\d+(\.\d+)*)[.)]\s"
)
_ANNEX = re.compile(r"^(Phụ lục|PHỤ LỤC)(\s+([IVXLC]+|\d+|\ufffc))?$")
_REFERENCE = re.compile(r"^\(\s*(Ban hành )?kèm theo", re.IGNORECASE)


def recognise(lines: list[Line], rules: Rules) -> Parts:
    """The parts of a document; each line's ``part`` is set."""
    head = find_head(lines, rules)
    parts = Parts(lines, head.kind, head.type_name)
    if head.kind is Kind.CERTIFICATE:
        return parts
    foot = find_foot(lines, head.end, rules, minutes=head.kind is Kind.MINUTES)
    at = _bases(lines, head.end, foot.start, decision=head.is_decision)
    at = _addressees(lines, at, foot.start)
    if at:
        at = _bases(lines, at, foot.start, decision=False)
    for line in lines[at : foot.start]:
        if line.part is Part.BODY:
            line.part = _inside(line, decision=head.is_decision)
    _annexes(lines[foot.end :])
    return parts


def _bases(lines: list[Line], start: int, end: int, *, decision: bool) -> int:
    """Marks the bases, and in a decision the authority above and the order below; gives where they end."""
    block = [line for line in lines[start:end] if line.part is Part.BODY]
    at = start
    found: list[Line] = []
    for number, line in enumerate(block):
        centred = line.paragraph.shape.align == "center" and (line.is_bold or line.text == ANY)
        if decision and (line.is_upper or centred) and not found:
            line.part = Part.AUTHORITY if not fold(line.text).startswith("quyet dinh") else Part.RESOLVES
        elif decision and line.is_upper:
            line.part = Part.RESOLVES
            return line.number + 1
        elif _BASIS.match(line.text) and (decision or found or _stands_as_basis(block, number)):
            line.part = Part.BASIS
            found.append(line)
        elif decision and found and fold(line.text).rstrip() == "quyet dinh":
            line.part = Part.RESOLVES
            return line.number + 1
        elif line.part is Part.BODY:
            break
        at = line.number + 1
        if line.part is Part.RESOLVES:
            break
    return at


def _stands_as_basis(block: list[Line], number: int) -> bool:
    """Whether a line that begins with "Căn cứ" is a basis, and not the opening sentence of a report."""
    line = block[number]
    if not line.text.startswith("Căn cứ"):
        return False
    following = block[number + 1].text if number + 1 < len(block) else ""
    return line.text.endswith(";") or line.is_italic or following.startswith("Căn cứ")


def _addressees(lines: list[Line], start: int, end: int) -> int:
    """Marks "Kính gửi" and the list under it; gives where it ends (``start`` if there is none)."""
    opened = next(
        (
            line
            for line in lines[start:end]
            if fold(line.text).startswith("kinh gui") and line.part in (Part.BODY, Part.TABLE)
        ),
        None,
    )
    if opened is None:
        return start
    opened.part = Part.ADDRESSEE
    last = opened
    for line in lines[opened.number + 1 : end]:
        same_table = line.table is not None and line.table == opened.table
        if line.part in (Part.EMPTY, Part.CONTROL):
            continue
        if not (same_table or (line.table is None and line.text.startswith(("-", "–", "+")))):
            break
        line.part = Part.ADDRESSEE
        last = line
    return last.number + 1


def _inside(line: Line, *, decision: bool) -> Part:
    if _ARTICLE.match(line.text):
        return Part.ARTICLE
    if decision and line.is_italic and line.text.startswith("Căn cứ"):
        return Part.BASIS
    heading = _HEADING.match(line.text)
    if heading and (line.is_bold or heading.group(1)):
        return Part.HEADING
    return Part.HEADING if line.is_upper and line.is_bold and len(line.text) > 3 else Part.BODY


def _annexes(lines: list[Line]) -> None:
    """Marks what follows the signatures: annexes with their word, title and reference."""
    previous: Part | None = None
    for line in lines:
        if line.part is not Part.BODY:
            continue
        if not line.first and previous is not None:
            line.part = previous
            continue
        line.part = Part.ANNEX
        if _ANNEX.match(line.text):
            line.part = Part.ANNEX_WORD
        elif _REFERENCE.match(line.text):
            line.part = Part.ANNEX_REFERENCE
        elif previous in (Part.ANNEX_WORD, Part.ANNEX_TITLE) and (
            line.is_upper or previous is Part.ANNEX_WORD or line.text == ANY
        ):
            line.part = Part.ANNEX_TITLE
        previous = line.part
