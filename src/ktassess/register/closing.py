"""Closing a year: a district's reviewed year put into the register, whole and only once.

It is refused while anything stands that can still be mended. The same review closed again changes nothing;
after a correction the corrected years stand beside the old ones, and the newest counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ..documents.context.papers import IssuedRows, Papers
from ..domain.assessment import Result
from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.events import PROPOSED, RECOGNISED, commune_events, district_events
from ..domain.findings import Finding
from ..domain.names import same_unit_name
from ..domain.outcome import Basis, CommuneOutcome, YearReview
from ..domain.regulation import DocumentRule
from ..errors import UsageError
from ..workspace.settings import Settings
from .errors import ClosingRefusedError
from .interface import Register, Writing
from .records import (
    Closing,
    DecisionRecord,
    Put,
    RecordedBasis,
    RecordedResult,
    ScoreRecord,
    Stamp,
    YearRecord,
)

_CERTIFICATE = "certificate"  # the kind of the document that every recognised unit gets


@dataclass(frozen=True, slots=True)
class Closed:
    """What closing a year came to: codes of the units by what happened to them, and what is to be known."""

    year: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    same: tuple[str, ...]
    findings: tuple[Finding, ...]
    again: bool
    """Whether the year had been closed before, and nothing was to be changed."""


def close_year(
    register: Register,
    review: YearReview,
    settings: Settings,
    stamp: Stamp,
    *,
    without: Collection[str] = (),
) -> Closed:
    """Put a reviewed year into the register, all units in one change.

    ``without``: codes of units the year is closed without, by the user's say: whatever stands against them is
    set aside, and the register says that they were not assessed. Raises ClosingRefusedError while errors
    stand or a unit's result is open, UsageError for a code of ``without`` nobody knows.
    """
    left_out = frozenset(without)
    refuse_unfinished(review, left_out)
    records = [*year_records(review, settings, left_out)]
    findings: list[Finding] = []
    done: dict[Put, list[str]] = {put: [] for put in Put}
    with register.change(replace(stamp, details=_details(review, settings, left_out))) as writing:
        records += _put_aside(writing, review, settings, left_out, {record.unit for record in records})
        for record in records:
            findings += _findings(writing, record)
            done[writing.put_year(record)].append(record.unit)
        closing = _closing(review, settings, len(records))
        changed = bool(done[Put.ADDED] or done[Put.CHANGED])
        put = writing.put_closing(closing, changed=changed)
        findings += _left_standing(writing, review, settings, {record.unit for record in records})
    return Closed(
        closing.year,
        tuple(done[Put.ADDED]),
        tuple(done[Put.CHANGED]),
        tuple(done[Put.SAME]),
        tuple(findings),
        put is Put.SAME,
    )


def refuse_unfinished(review: YearReview, left_out: Collection[str]) -> None:
    """Raise ClosingRefusedError while errors stand or a unit's result is open."""
    errors = [finding for finding in review.findings if finding.is_error and finding.commune not in left_out]
    if errors:
        units = {finding.commune for finding in errors if finding.commune is not None}
        raise ClosingRefusedError("error.db.errors-stand", errors=len(errors), units=len(units))
    open_units = [
        commune.name
        for commune in review.communes
        if commune.key not in left_out and (commune.result is Result.UNDETERMINED or commune.code is None)
    ]
    if open_units or review.year is None or not review.communes:
        raise ClosingRefusedError("error.db.open-units", units=", ".join(open_units) or "–")


def year_records(
    review: YearReview, settings: Settings, left_out: Collection[str] = ()
) -> Iterator[YearRecord]:
    """The year of every unit of a review as the register keeps it; units without a code are passed over."""
    rows = IssuedRows(review)
    for commune in review.communes:
        if commune.code is None:
            continue
        record = _bare(review, settings, commune)
        if commune.key not in left_out:
            record = _assessed(record, review, commune, Papers(review, settings, commune, rows))
        yield record


def _bare(review: YearReview, settings: Settings, commune: CommuneOutcome) -> YearRecord:
    """A unit that was not assessed."""
    return YearRecord(
        unit=commune.key,
        year=review.year or settings.year,
        name=commune.name,
        kind=commune.kind,
        district_code=settings.district.code,
        district_name=_standing_alone(settings.district.name),
        regulation=review.regulation.id,
        regulation_cite=review.regulation.cite,
        result=RecordedResult.NOT_ASSESSED,
        class_id=commune.class_id,
        threshold=commune.threshold,
    )


def _assessed(record: YearRecord, review: YearReview, commune: CommuneOutcome, papers: Papers) -> YearRecord:
    recognised = commune.result is Result.PASSED and commune.basis is Basis.APPRAISED
    certificate = next((rule for rule in review.regulation.documents if rule.kind == _CERTIFICATE), None)
    conclusion = commune.conclusion if commune.conclusion is not Result.UNDETERMINED else None
    return replace(
        record,
        result=RecordedResult(commune.result.value),
        basis=RecordedBasis(commune.basis.value),
        self_total=commune.self_total,
        appraised_total=commune.appraised_total,
        total=commune.total,
        conclusion=conclusion,
        recognition=_paper(papers, papers.recognition_rule()) if recognised else None,
        certificate=_paper(papers, certificate) if recognised else None,
        scores=tuple(
            ScoreRecord(line.criterion, line.maximum, line.self_points, line.appraised)
            for line in commune.lines
        ),
        milestones=_dates(review, commune, recognised=recognised),
    )


def _paper(papers: Papers, rule: DocumentRule | None) -> DecisionRecord | None:
    if rule is None:
        return None
    number = papers.symbol(rule) if papers.number(rule) else None
    day = papers.day(rule)
    return DecisionRecord(number, day) if number or day else None


def _dates(review: YearReview, commune: CommuneOutcome, *, recognised: bool) -> tuple[tuple[str, date], ...]:
    """The dates of the unit's year; a unit that is not recognised has no part in the recognition."""
    events = commune_events(review.regulation, commune.assessment, commune.listed, review.book, commune.code)
    return tuple(
        (event, entry.value)
        for event, entry in sorted(events.items())
        if entry.value is not None and (recognised or event not in (PROPOSED, RECOGNISED))
    )


def _closing(review: YearReview, settings: Settings, units: int) -> Closing:
    events = district_events(review.regulation, review.book)
    dates = tuple((event, entry.value) for event, entry in sorted(events.items()) if entry.value is not None)
    district = settings.district
    return Closing(
        district.code,
        _standing_alone(district.name),
        review.year or settings.year,
        review.regulation.id,
        units,
        dates,
    )


def _put_aside(
    writing: Writing, review: YearReview, settings: Settings, left_out: Collection[str], here: Collection[str]
) -> Iterator[YearRecord]:
    """Units of an earlier closing, no longer on the list, that are put aside by the user's say."""
    standing = {
        version.record.unit: version.record
        for version in writing.of_district(settings.district.code, review.year or settings.year)
    }
    keys = {commune.key for commune in review.communes}
    for code in sorted(set(left_out) - keys):
        if code in here or code not in standing:
            raise UsageError("error.usage.commune", value=code)
        old = standing[code]
        yield YearRecord(
            unit=old.unit,
            year=old.year,
            name=old.name,
            kind=old.kind,
            district_code=old.district_code,
            district_name=old.district_name,
            regulation=old.regulation,
            regulation_cite=old.regulation_cite,
            result=RecordedResult.NOT_ASSESSED,
        )


def _left_standing(
    writing: Writing, review: YearReview, settings: Settings, here: Collection[str]
) -> Iterator[Finding]:
    """Units the register has for this district and year that the workspace does not know."""
    for version in writing.of_district(settings.district.code, review.year or settings.year):
        record = version.record
        if record.unit not in here and record.result is not RecordedResult.NOT_ASSESSED:
            yield _finding(Code.YEAR_LEFT_STANDING, record, {"name": record.name, "year": record.year})


def _findings(writing: Writing, record: YearRecord) -> Iterator[Finding]:
    about: Mapping[str, str | int] = {"name": record.name, "year": record.year}
    if record.result is RecordedResult.PASSED:
        if record.basis is RecordedBasis.SELF:
            yield _finding(Code.CLOSED_UNREVIEWED, record, about)
        elif record.recognition is None:
            yield _finding(Code.DECISION_NOT_RECORDED, record, about)
    before = writing.current(record.unit, record.year - 1)
    if before is not None and not same_unit_name(before.record.name, record.name):
        yield _finding(
            Code.UNIT_RENAMED,
            record,
            {"code": record.unit, "old": before.record.name, "new": record.name, "year": record.year},
        )


def _finding(code: Code, record: YearRecord, params: Mapping[str, str | int]) -> Finding:
    return Finding(code, Place(record.unit), dict(params), record.unit)


def _standing_alone(name: str) -> str:
    """A district's name as it stands in a list: "Huyện Đắk Hà"."""
    return f"{name[:1].upper()}{name[1:]}"


def _details(review: YearReview, settings: Settings, left_out: Collection[str]) -> str:
    parts = [str(review.year), settings.district.name]
    if left_out:
        parts.append("–" + ", –".join(sorted(left_out)))
    return " · ".join(parts)
