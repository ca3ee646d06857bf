"""Workbooks nobody can read: whose they are, as far as the file's name tells or only one unit is left.

Nothing inside such a file says it. A file that may be two units', or that came beside a workbook that was
read, is nobody's: no letter can be written about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from .codes import Code
from .district import DistrictBook, ListedCommune
from .entries import Place
from .findings import Finding, TextRef
from .names import bare_name
from .text import fold

_NOT_THE_SENDERS = frozenset((Code.NO_WORKBOOK, Code.NOT_READABLE, Code.READING_BROKE_OFF))
"""Errors of files for which no commune can do anything."""

_CODE = r"(?<![0-9])[0-9]{5}(?![0-9])"
_OF_THE_DISTRICT = r"\b(?:huyen|thanh pho|tp|thi xa)\b.*"
_FEWEST_WORDS = 2


class By(StrEnum):
    """What tells whose an unread workbook is."""

    CODE = "code"  # its file name has the unit's official code
    NAME = "name"  # its file name has the unit's name
    ONLY_ONE_LEFT = "only-one-left"  # every other unit sent one that was read, and it alone was not


class WhyNobody(StrEnum):
    """Why an unread workbook is nobody's."""

    NOT_NAMED = "not-named"  # its file name names no unit of the list
    SEVERAL = "several"  # its file name may mean several units
    READ = "read"  # the unit it names has a workbook that was read


class Unread(NamedTuple):
    """A workbook that came and could not be read: what is wrong with it, and by what its unit is known."""

    finding: Finding
    by: By

    @property
    def file(self) -> str:
        """The file's name in findings."""
        return self.finding.place.file if self.finding.place is not None else ""


class Sorted(NamedTuple):
    """Unread workbooks by their unit's place on the list; what is left of the findings, and why."""

    of: dict[int, tuple[Unread, ...]]
    others: tuple[Finding, ...]


def sort_unread(
    findings: Iterable[Finding], book: DistrictBook, read: set[int], *, all_looked_at: bool
) -> Sorted:
    """Give each finding of an unread workbook to its unit; ``read`` are the places that sent one that was.

    Those that stay nobody's get a finding that says why beside them. ``all_looked_at``: every workbook of the
    year was, so that it is known who is left.
    """
    findings = tuple(findings)
    if not any(map(_is_senders, findings)):
        return Sorted({}, findings)  # as it should be: nobody's names need to be looked for
    names = _Names(book.communes)
    of: dict[int, tuple[Unread, ...]] = {}
    others: list[Finding] = []
    unnamed: list[Finding] = []
    for finding in findings:
        if not book.communes or not _is_senders(finding) or finding.place is None:
            others.append(finding)
            continue
        meant, by = names.meant(finding.place.file)
        if len(meant) == 1 and not meant & read:
            (position,) = meant
            of[position] = (*of.get(position, ()), Unread(finding, by))
        elif meant:
            why = WhyNobody.SEVERAL if len(meant) > 1 else WhyNobody.READ
            others += (finding, _of_nobody(finding.place.file, why))
        else:
            unnamed.append(finding)
    left = set(range(len(book.communes))) - read - of.keys()
    if all_looked_at and len(unnamed) == len(left) == 1:
        of[left.pop()] = (Unread(unnamed.pop(), By.ONLY_ONE_LEFT),)
    for finding in unnamed:
        file = finding.place.file if finding.place is not None else ""
        others += (finding, _of_nobody(file, WhyNobody.NOT_NAMED))
    return Sorted(of, tuple(others))


def findings_of(unread: Sequence[Unread], name: str, key: str) -> list[Finding]:
    """What is wrong with a unit's unread workbooks, and by what they are known to be its."""
    found: list[Finding] = []
    for each in unread:
        known = {"name": name, "by": TextRef(f"unread.by.{each.by}")}
        found += (
            replace(each.finding, commune=key),
            Finding(Code.WORKBOOK_UNREAD, each.finding.place, known, key),
        )
    return found


def _is_senders(finding: Finding) -> bool:
    return finding.is_error and finding.code not in _NOT_THE_SENDERS


def _of_nobody(file: str, why: WhyNobody) -> Finding:
    return Finding(Code.UNREAD_OF_NOBODY, Place(file), {"why": TextRef(f"unread.nobody.{why}")})


class _Names:
    """The units of a list, to be found in file names."""

    def __init__(self, communes: Sequence[ListedCommune]) -> None:
        self._codes: dict[str, int] = {}
        self._whole: list[tuple[str, int]] = []
        self._bare: list[tuple[str, int]] = []
        for position, commune in enumerate(communes):
            if commune.code.value is not None:
                self._codes.setdefault(commune.code.value, position)
            if commune.name.value is not None:
                whole, bare = fold(commune.name.value), bare_name(commune.name.value)
                if whole != bare:
                    self._whole.append((whole, position))
                if len(bare.split()) >= _FEWEST_WORDS:
                    self._bare.append((bare, position))

    def meant(self, file: str) -> tuple[set[int], By]:
        """The units a file's name may mean: by code, failing that by the whole name, by the bare one."""
        stem = file.rpartition("/")[2].rpartition(".")[0]
        folded = re.sub(_OF_THE_DISTRICT, " ", fold(stem))
        coded = {self._codes[code] for code in re.findall(_CODE, stem) if code in self._codes}
        named = _within(folded, self._whole)
        if coded:
            return coded | named, By.CODE
        return named or _within(folded, self._bare), By.NAME


def _within(folded: str, names: Iterable[tuple[str, int]]) -> set[int]:
    """The places of the names that stand in a text as whole words, but for those within a longer one."""
    spaced = f" {folded} "
    found = [(name, position) for name, position in names if f" {name} " in spaced]
    return {
        position
        for name, position in found
        if not any(name != other and f" {name} " in f" {other} " for other, _ in found)
    }
