"""What the reports ask of the catalogue of messages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Protocol

from ..domain.assessment import Result
from ..domain.codes import Code, Severity
from ..domain.entries import Place
from ..domain.findings import Finding, TextRef
from ..domain.outcome import CommuneOutcome, StepOutcome, StepStatus, YearReview
from ..domain.regulation import Regulation
from ..errors import KtassessError
from .plain import points_string, printable


class FindingText(Protocol):
    """The texts of one finding in one language."""

    @property
    def message(self) -> str:
        """What is wrong."""

    @property
    def hint(self) -> str:
        """What to do."""


class CodeText(Protocol):
    """The texts of one code in one language."""

    @property
    def title(self) -> str:
        """What it is, in a few words."""


class Texts(Protocol):
    """A catalogue of messages in one language (:class:`ktassess.messages.Catalogue`)."""

    @property
    def language(self) -> str:
        """The language's code: ``vi`` or ``en``."""

    def finding(self, finding: Finding, /) -> FindingText:
        """The texts of a finding, filled with its params."""

    def explain(self, code: Code, /) -> CodeText:
        """The texts of a code."""

    def text(self, key: str, /, **params: str | int) -> str:
        """The text of a key, filled with the params; KeyError if there is none."""

    def error(self, error: KtassessError, /) -> str:
        """An error that ends a command, in words."""


def cell_text(texts: Texts, place: Place | None) -> str | None:
    """The cell of a place, ``D7``; in a Word file the paragraph or table cell in words."""
    cell = place.cell if place else None
    return texts.text(str(cell), **cell.params) if isinstance(cell, TextRef) else cell


def cell_words(texts: Texts, place: Place | None) -> str | None:
    """The cell of a place as a sentence calls it: ``ô D7``; in a Word file as :func:`cell_text`."""
    cell = cell_text(texts, place)
    in_words = cell is None or (place is not None and isinstance(place.cell, TextRef))
    return cell if in_words else texts.text("report.cell", cell=cell or "")


def result_text(texts: Texts, result: Result | None) -> str:
    """``Đạt`` / ``Không đạt`` / ``Chưa xác định``; a dash where there is none."""
    return "–" if result is None else texts.text(f"report.result.{result.value}")


def severity_text(texts: Texts, severity: Severity) -> str:
    """``Lỗi`` / ``Cảnh báo`` / ``Lưu ý``."""
    return texts.text(f"report.severity.{severity.value}")


def status_text(texts: Texts, status: StepStatus) -> str:
    """How a step stands, without its days: ``Đúng hạn`` / ``Trễ`` …."""
    return texts.text(f"report.status.{status.value.replace('_', '-')}")


def status_and_days(texts: Texts, step: StepOutcome, as_of: date) -> str:
    """How a step stands, with the days it is late, or the days that are left: ``Trễ 3 ngày``."""
    if step.status in (StepStatus.LATE, StepStatus.OVERDUE):
        return texts.text(f"report.status.{step.status.value}-by", days=step.days_late)
    if step.status is StepStatus.PENDING:
        left = (step.last_day - as_of).days
        # Between the last day beyond dispute and the day that is late, the step is due and in dispute.
        return (
            texts.text("report.status.days-left", days=left)
            if left >= 0
            else texts.text("report.status.due-now")
        )
    return status_text(texts, step.status)


def standing(texts: Texts, review: YearReview, commune: CommuneOutcome) -> str:
    """How each step of a commune stands, a line a step."""
    return "\n".join(
        f"{review.regulation.step(step.step).name}: {status_and_days(texts, step, review.as_of)}"
        for step in commune.deadlines
    )


def day_off_text(texts: Texts, reason: str) -> str:
    """``Thứ bảy``, ``Chủ nhật`` or the holiday's own name."""
    return texts.text(f"report.day-off.{reason}") if reason in ("saturday", "sunday") else printable(reason)


def points_text(texts: Texts, points: Decimal | None, *, signed: bool = False) -> str:
    """Points as people write them in the catalogue's language; a dash where they are not known.

    ``signed`` puts a plus before what is above 0.
    """
    text = points_string(points)
    if points is None or text is None:
        return "–"
    if texts.language == "vi":
        text = text.replace(".", ",")
    return f"+{text}" if signed and points > 0 else text


def class_name(regulation: Regulation, class_id: str | None) -> str:
    """The name of a locality class; a dash where the class is not known."""
    return "–" if class_id is None else regulation.locality_class(class_id).name
