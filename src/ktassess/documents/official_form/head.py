"""Finds the letterhead and the title: national title, bodies, number, place and date, type and subject."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...domain.text import fold
from .lines import ANY, Line, Part
from .parts import Kind
from .rules import Rules

_LONGEST_HEAD = 45  # lines, with empty ones: no letterhead and title is longer
_NUMBER = re.compile(r"^(Số|SỐ|số)\s*:?\s*[\d\ufffc…. ]*\s*/|^(Số|SỐ|số)\s*:")
_DATE = re.compile(r"\b(ngày|Ngày)\b.*\btháng\b.*\bnăm\b|^\S[^.;]*,\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}$")
_WHOLE_DATE = re.compile(r"^[^:;]{2,40},\s*ngày\s+\S+\s+tháng\s+\S+\s+năm\s+\d{4}$")
_LETTER_SUBJECT = re.compile(r"^V\s*/\s*v\b|^Về việc\b", re.IGNORECASE)
_LONGEST_DATE = 90
_LETTERHEAD = (Part.NATIONAL_TITLE, Part.MOTTO, Part.NUMBER, Part.LETTER_SUBJECT, Part.PLACE_DATE)


@dataclass(frozen=True, slots=True)
class Head:
    """What was found: ``end`` is the number of the first line behind it."""

    kind: Kind
    type_name: str
    end: int

    @property
    def is_decision(self) -> bool:
        """Whether bases, authority and order are to be looked for."""
        return self.type_name in ("QUYẾT ĐỊNH", "NGHỊ QUYẾT")


def find_head(lines: list[Line], rules: Rules) -> Head:
    """Marks the lines of letterhead and title; gives the document's kind."""
    for line in lines[:_LONGEST_HEAD]:
        if fold(line.text).startswith(rules.certificates):
            return Head(Kind.CERTIFICATE, line.text, 0)
    end = _letterhead(lines, rules)
    _bodies(lines[:end], rules)
    title = _type_name(lines, end, rules)
    if title is None:
        letter = any(line.part is Part.LETTER_SUBJECT for line in lines[:end])
        letter = letter or any(fold(line.text).startswith("kinh gui") for line in lines[end:_LONGEST_HEAD])
        return Head(Kind.LETTER if letter else Kind.OTHER, "", end)
    line, name = title
    line.part = Part.TYPE_NAME
    end = _subject(lines, line.number + 1)
    if name == "BIÊN BẢN":
        return Head(Kind.MINUTES, name, end)
    return Head(Kind.NAMED if name in rules.types else Kind.OTHER, name, end)


def _letterhead(lines: list[Line], rules: Rules) -> int:
    """Marks what can be known by its words; gives the number of the first line behind the letterhead."""
    found: set[Part] = set()
    end = 0
    inside = True
    for line in lines[:_LONGEST_HEAD]:
        if line.part not in (Part.BODY, Part.TABLE):
            continue
        inside = inside and not _begins_text(line, rules)
        part = _by_words(line, strict=not inside)
        if part is None or part in found:
            continue
        line.part = part
        found.add(part)
        end = max(end, line.number + 1) if inside else end
    tables = {line.table for line in lines[:end] if line.part in _LETTERHEAD and line.table is not None}
    end = max([end, *(line.number + 1 for line in lines if line.table in tables and line.table is not None)])
    _continued_and_filled(lines[:end])
    return end


def _begins_text(line: Line, rules: Rules) -> bool:
    """Whether the letterhead is over: a type name, an addressee, a basis."""
    folded = fold(line.text)
    return folded.startswith(("kinh gui", "can cu")) or folded in rules.folded_types


def _by_words(line: Line, *, strict: bool) -> Part | None:
    """What a line is by its words; ``strict``: behind the letterhead, where dates stand in sentences too."""
    folded = fold(line.text)
    if "cong hoa xa hoi chu nghia viet nam" in folded and len(line.text) < 60:
        return Part.NATIONAL_TITLE
    if folded.startswith("doc lap") and "hanh phuc" in folded and len(line.text) < 60:
        return Part.MOTTO
    if _NUMBER.match(line.text):
        return Part.NUMBER
    if _LETTER_SUBJECT.match(line.text) and not strict:
        return Part.LETTER_SUBJECT
    dated = _WHOLE_DATE.match(line.text) if strict else _DATE.search(line.text)
    if len(line.text) < _LONGEST_DATE and dated and _is_place_date(line):
        return Part.PLACE_DATE
    return None


def _is_place_date(line: Line) -> bool:
    """Whether a line with a date is the place-and-date line and not a sentence of the body."""
    opening = fold(line.text).split(" ngay ")[0]
    return len(opening) < 45 and not opening.startswith(("can cu", "hom nay", "thoi gian", "kem theo", "hop"))


def _continued_and_filled(letterhead: list[Line]) -> None:
    """Marks what words cannot tell: a template's place and date, further lines of a letter's subject."""
    motto = next((line for line in letterhead if line.part is Part.MOTTO), None)
    dated = any(line.part is Part.PLACE_DATE for line in letterhead)
    for line in letterhead:
        if line.part not in (Part.BODY, Part.TABLE):
            continue
        behind_motto = motto is not None and line.number > motto.number and line.column == motto.column
        if (
            behind_motto
            and not dated
            and (line.table == motto.table if motto else False)
            and ANY in line.text
        ):
            line.part = Part.PLACE_DATE
            dated = True
    subject = next((line for line in letterhead if line.part is Part.LETTER_SUBJECT), None)
    if subject is not None:
        for line in letterhead[subject.number + 1 :]:
            if line.part is Part.TABLE and line.column == subject.column:
                line.part = Part.LETTER_SUBJECT


def _bodies(letterhead: list[Line], rules: Rules) -> None:
    """Marks the names above the number: the last body is the issuer, those before it its parents."""
    number = next((line for line in letterhead if line.part is Part.NUMBER), None)
    title = next((line for line in letterhead if line.part is Part.NATIONAL_TITLE), None)
    column = number.column if number else 1
    names = [
        line
        for line in letterhead
        if line.part in (Part.BODY, Part.TABLE)
        and line.column == column
        and (number is None or line.number < number.number)
        and (line.table is not None or title is not None)
    ]
    groups: list[list[Line]] = []
    for line in names:
        if not groups or _begins_body(line.text, rules) or line.text.startswith(ANY):
            groups.append([])
        groups[-1].append(line)
    for group in groups:
        for line in group:
            line.part = Part.ISSUER if group is groups[-1] else Part.PARENT


def _begins_body(text: str, rules: Rules) -> bool:
    upper = text.upper()
    return any(re.match(rf"{re.escape(word)}\b", upper) for word in rules.tables["bodies"]["words"])


def _type_name(lines: list[Line], start: int, rules: Rules) -> tuple[Line, str] | None:
    """The line with the document's type name, and the type ("" in a document of another type)."""
    known = rules.folded_types
    for line in lines[start:_LONGEST_HEAD]:
        if line.part is not Part.BODY:
            continue
        folded = fold(line.text)
        if folded.startswith(("kinh gui", "can cu")):
            return None
        if folded in known and not line.text.endswith(":"):
            return line, known[folded]
        centred = line.paragraph.shape.align == "center"
        if line.is_upper and centred:
            begun = next((name for words, name in known.items() if folded.startswith(f"{words} ")), "")
            return line, begun or line.text
        if not centred:
            return None
    return None


def _subject(lines: list[Line], start: int) -> int:
    """Marks the subject below the type name; gives the number of the first line behind it."""
    end = start
    ruled = False
    for line in lines[start:]:
        shape = line.paragraph.shape
        if line.part is Part.RULE or (line.part is Part.EMPTY and (shape.above or shape.below)):
            return line.number + 1
        if line.part in (Part.EMPTY, Part.CONTROL):
            continue
        first = end == start
        if line.part is not Part.BODY or line.is_upper or ruled or not _can_be_subject(line, first=first):
            return end
        line.part = Part.SUBJECT
        end = line.number + 1
        ruled = bool(shape.below)
    return end


def _can_be_subject(line: Line, *, first: bool) -> bool:
    if fold(line.text).startswith(("can cu", "kinh gui", "dieu ", "hom nay", "thoi gian")):
        return False
    centred = line.paragraph.shape.align == "center"
    return centred or (first and line.is_bold) or (not first and line.is_bold and centred)
