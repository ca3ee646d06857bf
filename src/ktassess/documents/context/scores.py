"""Points as documents print them: the table, the totals, what was lost and what the review changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from ...domain.outcome import Basis, CommuneOutcome, ScoreLine
from ...domain.regulation import Criterion, Regulation, Status
from ...domain.statistics import CriterionLoss, weakest_criteria
from ..engine.values import clean_context
from ..language.names import join, tidy
from ..language.numbers import in_digits, points_in_words

WEAKEST = 3
"""How many of the weakest criteria a sentence names."""

_MARK = " (*)"
_NEXT, _LAST = ";", "."
_MOST_ROWS = 1 << 14
_ZERO = Decimal(0)

Row = dict[str, object]
T = TypeVar("T")


def points(value: Decimal | None) -> str:
    """Points in digits; empty where there are none."""
    return "" if value is None else in_digits(value)


def in_words(value: Decimal | None) -> str:
    """A total in words; empty where there is none."""
    return "" if value is None else points_in_words(value)


def against(total: Decimal | None, threshold: Decimal | None) -> str:
    """How a total stands to the threshold, so that "mức tối thiểu … điểm" can follow.

    >>> against(Decimal("812.5"), Decimal(750)), against(Decimal(750), Decimal(750))
    ('cao hơn 62,5 điểm so với', 'bằng')
    """
    if total is None or threshold is None:
        return ""
    if total == threshold:
        return "bằng"
    word = "cao hơn" if total > threshold else "thấp hơn"
    return f"{word} {points(abs(total - threshold))} điểm so với"


def change(before: Decimal | None, after: Decimal | None) -> str:
    """A change of points with its sign: "+2", "-1,5", "0"; empty where either is not known."""
    if before is None or after is None:
        return ""
    return f"+{points(after - before)}" if after > before else points(after - before)


def unverified(regulation: Regulation) -> str:
    """The numbers of the criteria whose wording nobody could check: "9, 13 và 14"; empty for none."""
    return join(
        str(criterion.number)
        for criterion in regulation.criteria
        if criterion.name.status is Status.UNVERIFIED
    )


def mark_of(criterion: Criterion) -> str:
    """The mark behind a criterion whose wording nobody could check; empty for the others."""
    return _MARK if criterion.name.status is Status.UNVERIFIED else ""


def score_table(regulation: Regulation, commune: CommuneOutcome) -> list[Row]:
    """One row a criterion, in the regulation's order."""
    lines = {line.criterion: line for line in commune.lines}
    assessment = commune.assessment
    typed = {row.criterion: row for row in reversed(assessment.scores)} if assessment else {}
    texts = _texts_of(regulation)
    rows: list[Row] = []
    for criterion in regulation.criteria:
        number = criterion.number
        line, row = lines.get(number), typed.get(number)
        rows.append(
            {
                **texts.points_row(number, *((line.self_points, line.appraised) if line else (None, None))),
                "can_cu": tidy(row.evidence.value) if row and row.evidence.value else "",
                "ghi_chu": tidy(row.note.value) if row and row.note.value else "",
            }
        )
    return rows


def totals_context(commune: CommuneOutcome) -> dict[str, object]:
    """Totals and threshold: what of the result is the same whoever tells of it."""
    own, reviewed, least = commune.self_total, commune.appraised_total, commune.threshold
    return {
        "nguong": points(least),
        "nguong_chu": in_words(least),
        "co_tu_cham": own is not None,
        "tu_cham": points(own),
        "tu_cham_chu": in_words(own),
        "tu_cham_dat": own is not None and least is not None and own >= least,
        "tu_cham_lech": _distance(own, least),
        "tu_cham_so_nguong": against(own, least),
        "tham_dinh": points(reviewed),
        "tham_dinh_chu": in_words(reviewed),
        "tham_dinh_dat": reviewed is not None and least is not None and reviewed >= least,
        "tham_dinh_lech": _distance(reviewed, least),
        "tham_dinh_so_nguong": against(reviewed, least),
        "tham_dinh_tang_giam": change(own, reviewed),
        "thay_doi": _ended([line for line in commune.lines if _changed(line)], _change_row),
    }


def result_context(regulation: Regulation, commune: CommuneOutcome, basis: Basis) -> dict[str, object]:
    """The total and the weaknesses of the points that ``basis`` says; :func:`totals_context` has the rest."""
    least = commune.threshold
    total = commune.appraised_total if basis is Basis.APPRAISED else commune.self_total
    # Only where the review has given points that count do those decide.
    losses = weakest_criteria(commune, by=None if basis is Basis.APPRAISED else Basis.SELF)
    texts = _texts_of(regulation)
    return {
        "tong": points(total),
        "tong_chu": in_words(total),
        "tong_so_nguong": against(total, least),
        "so_tieu_chi_mat_diem": f"{len(losses):02d}" if losses else "",
        "mat_diem": _ended(losses, texts.loss_row),
        "yeu_nhat": _ended(losses[:WEAKEST], texts.loss_row),
        "yeu_nhat_trong_cau": join(map(_in_sentence, losses[:WEAKEST])),
    }


def points_by_criterion(regulation: Regulation, commune: CommuneOutcome) -> str:
    """The review's points in the regulation's order, a tab before each: for a cell with tab stops."""
    given = {line.criterion: line.appraised for line in commune.lines}
    return on_tabs(points(given.get(criterion.number)) or "–" for criterion in regulation.criteria)


def criteria_on_tabs(regulation: Regulation) -> dict[str, object]:
    """``bo_tieu_chi``: the numbers and the maxima of the criteria, each after a tab."""
    return {
        "so": on_tabs(str(criterion.number) for criterion in regulation.criteria),
        "toi_da": on_tabs(points(criterion.maximum.value) for criterion in regulation.criteria),
    }


def on_tabs(texts: Iterable[str]) -> str:
    r"""The texts with a tab before each.

    >>> on_tabs(["70", "45,5"])
    '\t70\t45,5'
    """
    return "".join(f"\t{text}" for text in texts)


def loss_rows(regulation: Regulation, losses: Sequence[CriterionLoss]) -> Sequence[Row]:
    """Rows of lost points over all communes, for a list in running text."""
    return _ended(losses, _texts_of(regulation).loss_row)


def ended(rows: Iterable[Row]) -> list[Row]:
    """Rows of a list in running text: each ends ";", the last "."."""
    listed = list(rows)
    for row in listed:
        row["dau"] = _LAST if row is listed[-1] else _NEXT
    return listed


def _ended(items: Sequence[T], row: Callable[[T, str], Row]) -> list[Row]:
    """As :func:`ended`, for rows that are remembered with the mark at their end."""
    return [*(row(item, _NEXT) for item in items[:-1]), *(row(item, _LAST) for item in items[-1:])]


def _distance(total: Decimal | None, threshold: Decimal | None) -> str:
    return "" if total is None or threshold is None else points(abs(total - threshold))


def _changed(line: ScoreLine) -> bool:
    own, appraised = line.self_points, line.appraised
    return own is not None and appraised is not None and own != appraised


def _change_row(line: ScoreLine, mark: str) -> Row:
    return _changed_points(line.criterion, line.self_points or _ZERO, line.appraised or _ZERO, mark)


@lru_cache(maxsize=_MOST_ROWS)
def _changed_points(criterion: int, own: Decimal, reviewed: Decimal, mark: str) -> Row:
    return clean_context(
        {
            "so": str(criterion),
            "tu_cham": points(own),
            "tham_dinh": points(reviewed),
            "tang": reviewed > own,
            "lech": points(abs(reviewed - own)),
            "dau": mark,
        }
    )


@lru_cache(maxsize=_MOST_ROWS)
def _in_sentence(loss: CriterionLoss) -> str:
    """A criterion with the points lost, as a sentence lists it."""
    return f"tiêu chí {loss.criterion} (còn thiếu {points(loss.lost)} điểm)"


class _Texts:
    """Rows about the criteria of a regulation, by their points: made once for all communes with the same."""

    def __init__(self, regulation: Regulation) -> None:
        self._criteria = {criterion.number: criterion for criterion in regulation.criteria}
        self.points_row = lru_cache(maxsize=_MOST_ROWS)(self._points_row)
        self.loss_row = lru_cache(maxsize=_MOST_ROWS)(self._loss_row)

    def _points_row(self, number: int, own: Decimal | None, appraised: Decimal | None) -> Row:
        criterion = self._criteria[number]
        return {
            "tt": str(number),
            "tieu_chi": criterion.name.value + mark_of(criterion),
            "diem_toi_da": points(criterion.maximum.value),
            "diem_tu_cham": points(own),
            "diem_tham_dinh": points(appraised),
            "chenh_lech": change(own, appraised),
        }

    def _loss_row(self, loss: CriterionLoss, mark: str) -> Row:
        criterion = self._criteria.get(loss.criterion)
        return clean_context(
            {
                "so": str(loss.criterion),
                "ten": criterion.name.value if criterion else "",
                "diem": points(loss.possible - loss.lost),
                "toi_da": points(loss.possible),
                "mat": points(loss.lost),
                "ty_le": points(loss.percent),
                "so_don_vi": f"{loss.communes_counted:02d}",
                "dau": mark,
            }
        )


_texts_of = lru_cache(maxsize=8)(_Texts)
