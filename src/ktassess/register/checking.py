"""The register looked over: the file's own health, and whether what it says holds together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding
from .errors import DamagedError
from .histories import ended_in
from .interface import Register
from .merging import circle_of
from .records import RecordedBasis, RecordedResult, Version
from .rules import about_year, record_findings


def check_register(register: Register) -> tuple[Finding, ...]:
    """Everything that is wrong with a register, KT7xx; a damaged file is not looked into further."""
    try:
        return tuple(_damage(register)) or tuple(_contradictions(register))
    except DamagedError as error:
        what = str(error.params.get("reason", error.key))
        return (Finding(Code.REGISTER_DAMAGED, Place(register.address.name), {"what": what}),)


def _damage(register: Register) -> Iterator[Finding]:
    for what in register.damage():
        yield Finding(Code.REGISTER_DAMAGED, Place(register.address.name), {"what": what})


def _contradictions(register: Register) -> Iterator[Finding]:
    every = register.years(every=True)
    yield from _gaps(every)
    successions = register.successions()
    for version in register.years():
        record = version.record
        yield from record_findings(record)
        if record.result is RecordedResult.PASSED and record.recognition is None:
            unreviewed = record.basis is RecordedBasis.SELF
            yield about_year(Code.CLOSED_UNREVIEWED if unreviewed else Code.DECISION_NOT_RECORDED, record)
        end = ended_in(record.unit, [each for each in successions if each.year <= record.year])
        if end is not None and record.result is not RecordedResult.NOT_ASSESSED:
            yield about_year(Code.YEAR_AFTER_MERGER, record, since=end)
    if circle := circle_of(successions):
        yield Finding(Code.MERGERS_IN_A_CIRCLE, Place(register.address.name), {"codes": ", ".join(circle)})


def _gaps(every: Iterable[Version]) -> Iterator[Finding]:
    """Years whose versions are not numbered 1, 2, 3 …: something was taken away outside the program."""
    ordered = sorted(every, key=lambda each: (each.record.unit, each.record.year, each.version))
    for _, group in groupby(ordered, key=lambda each: (each.record.unit, each.record.year)):
        versions = list(group)
        numbers = [each.version for each in versions]
        if numbers != list(range(1, len(numbers) + 1)):
            found = ", ".join(map(str, numbers))
            yield about_year(Code.VERSIONS_MISSING, versions[-1].record, found=found)
