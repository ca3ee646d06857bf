"""The communes as the page shows them: a bar of totals, a row of the heat map, a section of details."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ...domain import statistics
from ...domain.assessment import Result
from ...domain.outcome import Basis, CommuneOutcome, ScoreLine, YearReview
from ...domain.regulation import Criterion, Regulation
from ..texts import Texts, class_name, points_text, result_text
from .parts import MAX_COMMUNES, Part
from .places import Anchors, Link, entry_link, file_link, shown

SHADES = (Decimal("0.4"), Decimal("0.6"), Decimal("0.8"), Decimal(1))
"""From which shares of the maximum on a cell of the heat map has the next lighter shade."""

_ORDER = {Result.UNDETERMINED: 0, Result.FAILED: 1, Result.PASSED: 2}


@dataclass(frozen=True, slots=True)
class Bar:
    """A horizontal bar chart of one unit; lengths as percentages of the whole width, None for no bar."""

    own: str | None
    reviewed: str | None
    mark: str | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One criterion of one commune: the points in words, its shade (0 … 4, "" for none), its details."""

    number: int
    anchor: str
    text: str
    shade: str
    maximum: str
    own: str
    own_at: Link | None
    reviewed: str
    reviewed_at: Link | None


@dataclass(frozen=True, slots=True)
class Commune:
    """One commune on the page, all its values in words."""

    part: Part
    outcome: CommuneOutcome
    anchor: str
    name: str
    code: str
    district: str
    class_name: str
    threshold: str
    own_total: str
    reviewed_total: str
    total: str
    margin: str
    basis: str
    result: Result
    result_text: str
    conclusion: str
    contradicts: bool
    file: Link | None
    total_at: Link | None
    bar: Bar
    cells: tuple[Cell, ...]

    @property
    def title(self) -> str:
        """Its name with its code: two units of a province may share a name."""
        return f"{self.name} ({self.code})" if self.code else self.name


def chosen(parts: Sequence[Part]) -> list[tuple[Part, CommuneOutcome]]:
    """The communes a page shows: all in their order, or (too many) those that need looking at first."""
    pairs = [(part, commune) for part in parts for commune in part.review.communes]
    if len(pairs) > MAX_COMMUNES:
        pairs.sort(key=lambda pair: (_ORDER[pair[1].result], pair[1].margin or Decimal(0)))
    return pairs[:MAX_COMMUNES]


def communes(parts: Sequence[Part], texts: Texts) -> tuple[Commune, ...]:
    """The communes the page shows."""
    anchors = Anchors()
    return tuple(_commune(part, outcome, anchors, texts) for part, outcome in chosen(parts))


def _commune(part: Part, outcome: CommuneOutcome, anchors: Anchors, texts: Texts) -> Commune:
    regulation = part.review.regulation
    anchor = anchors.new(outcome.key)
    whole = regulation.total.value
    differs = outcome.conclusion not in (None, outcome.result)
    assessment = outcome.assessment
    return Commune(
        part=part,
        outcome=outcome,
        anchor=anchor,
        name=shown(outcome.name),
        code=shown(outcome.code),
        district=shown(part.name),
        class_name=shown(class_name(regulation, outcome.class_id)),
        threshold=points_text(texts, outcome.threshold),
        own_total=points_text(texts, outcome.self_total),
        reviewed_total=points_text(texts, outcome.appraised_total),
        total=points_text(texts, outcome.total),
        margin=points_text(texts, outcome.margin, signed=True),
        basis=texts.text(f"report.basis.{outcome.basis.value}"),
        result=outcome.result,
        result_text=result_text(texts, outcome.result),
        conclusion=result_text(texts, outcome.conclusion),
        contradicts=differs and outcome.result is not Result.UNDETERMINED,
        file=file_link(part, assessment.file if assessment else None),
        total_at=entry_link(part, assessment.typed_total if assessment else None, texts),
        bar=Bar(
            length(outcome.self_total, whole),
            length(outcome.appraised_total, whole),
            length(outcome.threshold, whole),
        ),
        cells=tuple(_cells(part, outcome, anchor, texts)),
    )


def _cells(part: Part, outcome: CommuneOutcome, anchor: str, texts: Texts) -> Iterable[Cell]:
    lines = {line.criterion: line for line in outcome.lines}
    own = {row.criterion: row.points for row in outcome.assessment.scores} if outcome.assessment else {}
    reviewed = dict(outcome.appraisal.points) if outcome.appraisal else {}
    for criterion in part.review.regulation.criteria:
        number = criterion.number
        line = lines.get(number) or ScoreLine(number, criterion.maximum.value, None, None)
        deciding = line.appraised if outcome.basis is Basis.APPRAISED else line.self_points
        yield Cell(
            number=number,
            anchor=f"{anchor}-tc{number}",
            text=points_text(texts, deciding),
            shade=shade(statistics.deciding_points(line, outcome.basis), line.maximum),
            maximum=points_text(texts, line.maximum),
            own=points_text(texts, line.self_points),
            own_at=entry_link(part, own.get(number), texts),
            reviewed=points_text(texts, line.appraised),
            reviewed_at=entry_link(part, reviewed.get(number), texts),
        )


def shade(points: Decimal | None, maximum: Decimal) -> str:
    """The shade of a cell by its share of the maximum: ``4`` for full marks … ``0``; "" without points."""
    if points is None:
        return ""
    return str(sum(points >= bound * maximum for bound in SHADES))


def length(points: Decimal | None, whole: Decimal) -> str | None:
    """Points as a length in percent of the whole, within 0 … 100; None for no points."""
    if points is None:
        return None
    percent = min(max(statistics.percentage(points, whole), Decimal(0)), Decimal(100))
    return f"{percent.normalize():f}%"


@dataclass(frozen=True, slots=True)
class CriterionHead:
    """A criterion as a heading of the heat map, and what was lost at it over all communes."""

    number: int
    name: str
    maximum: str
    supervisor: str
    lost: str
    shade: str


def criterion_heads(whole: YearReview, texts: Texts) -> tuple[CriterionHead, ...]:
    """The criteria, with the share of the possible points lost over all communes of a review."""
    regulation = whole.regulation
    return tuple(
        _head(regulation, criterion, loss, texts)
        for criterion, loss in zip(regulation.criteria, statistics.criteria_losses(whole), strict=True)
    )


def _head(
    regulation: Regulation, criterion: Criterion, loss: statistics.CriterionLoss, texts: Texts
) -> CriterionHead:
    names = {department.id: department.name for department in regulation.departments}
    counted = loss.possible > 0
    return CriterionHead(
        number=criterion.number,
        name=shown(criterion.name.value),
        maximum=points_text(texts, criterion.maximum.value),
        supervisor=shown(names.get(criterion.supervisor.value, criterion.supervisor.value)),
        lost=points_text(texts, loss.percent) if counted else "–",
        shade=shade(loss.possible - loss.lost if counted else None, loss.possible),
    )
