"""What must agree within one year's record, whether it is brought in or has long been there."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding, Param, TextRef
from .records import RecordedBasis, RecordedResult, ScoreRecord, YearRecord
from .rows import points_text


def record_findings(record: YearRecord) -> Iterator[Finding]:
    """What does not agree: total and points, result and threshold, decision and result."""
    deciding = record.total
    for total, points in (
        (record.self_total, [score.self_points for score in record.scores]),
        (record.appraised_total, [score.appraised for score in record.scores]),
    ):
        computed = _sum(points)
        if total is not None and computed is not None and computed != total:
            yield about_year(
                Code.RECORDED_TOTAL_DIFFERS, record, total=spoken(total), computed=spoken(computed)
            )
    basis_total = {
        RecordedBasis.SELF: record.self_total,
        RecordedBasis.APPRAISED: record.appraised_total,
        RecordedBasis.RECORDED: None,
    }[record.basis]
    if deciding is not None and basis_total is not None and deciding != basis_total:
        yield about_year(
            Code.RECORDED_TOTAL_DIFFERS, record, total=spoken(deciding), computed=spoken(basis_total)
        )
    for score in record.scores:
        if _beyond(score):
            yield about_year(
                Code.RECORDED_POINTS_ABOVE,
                record,
                criterion=str(score.criterion),
                value=spoken(max(score.self_points or Decimal(0), score.appraised or Decimal(0))),
                maximum=spoken(score.maximum),
            )
    yield from _result_findings(record)


def _result_findings(record: YearRecord) -> Iterator[Finding]:
    total, threshold = record.total, record.threshold
    if total is not None and threshold is not None:
        # Reaching the threshold need not be enough (some regulations ask more); below it nobody passes.
        below = total < threshold
        if below and record.result is RecordedResult.PASSED:
            yield about_year(
                Code.RECORDED_RESULT_DIFFERS,
                record,
                result=TextRef(f"recorded.{record.result.value}"),
                total=spoken(total),
                threshold=spoken(threshold),
            )
    if record.recognition is not None and record.result is not RecordedResult.PASSED:
        yield about_year(
            Code.RECOGNISED_WITHOUT_PASSING,
            record,
            decision=str(record.recognition),
            result=TextRef(f"recorded.{record.result.value}"),
        )


def about_year(code: Code, record: YearRecord, **params: Param) -> Finding:
    """A finding about a recorded year."""
    about: dict[str, Param] = {"name": record.name, "year": record.year, **params}
    return Finding(code, Place(f"{record.unit} · {record.year}"), about, record.unit)


def spoken(points: Decimal) -> str:
    """Points as findings print them."""
    return (points_text(points) or "0").replace(".", ",")


def _sum(points: list[Decimal | None]) -> Decimal | None:
    """The sum of all points; None where there are none or any is missing."""
    known = [value for value in points if value is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(points) else None


def _beyond(score: ScoreRecord) -> bool:
    return any(value is not None and value > score.maximum for value in (score.self_points, score.appraised))
