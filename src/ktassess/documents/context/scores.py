"""Points as documents print them: the table, the totals, what was lost and what the review changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from ...domain.outcome import Basis, CommuneOutcome, ScoreLine
from ...domain.regulation import Criterion, Regulation, Status
from ...domain.statistics import CriterionLoss, weakest_criteria
from ..language.names import join, tidy
from ..language.numbers import in_digits, points_in_words

WEAKEST = 3
"""How many of the weakest criteria a sentence names."""

_MARK = " (*)"

Row = dict[str, object]


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
    rows: list[Row] = []
    for criterion in regulation.criteria:
        line = lines.get(criterion.number)
        own = line.self_points if line else None
        appraised = line.appraised if line else None
        row = typed.get(criterion.number)
        rows.append(
            {
                "tt": str(criterion.number),
                "tieu_chi": criterion.name.value + mark_of(criterion),
                "diem_toi_da": points(criterion.maximum.value),
                "diem_tu_cham": points(own),
                "diem_tham_dinh": points(appraised),
                "chenh_lech": change(own, appraised),
                "can_cu": tidy(row.evidence.value) if row and row.evidence.value else "",
                "ghi_chu": tidy(row.note.value) if row and row.note.value else "",
            }
        )
    return rows


def result_context(regulation: Regulation, commune: CommuneOutcome, basis: Basis) -> dict[str, object]:
    """Totals, threshold and weaknesses; ``basis`` says whose points the weaknesses and ``tong`` tell of."""
    own, reviewed, least = commune.self_total, commune.appraised_total, commune.threshold
    total = reviewed if basis is Basis.APPRAISED else own
    losses = weakest_criteria(by_basis(commune, basis))
    names = _Names(regulation)
    lost = [names.loss_row(loss) for loss in losses]
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
        "tong": points(total),
        "tong_chu": in_words(total),
        "tong_so_nguong": against(total, least),
        "so_tieu_chi_mat_diem": f"{len(losses):02d}" if losses else "",
        "mat_diem": ended(lost),
        "yeu_nhat": ended(dict(row) for row in lost[:WEAKEST]),
        "yeu_nhat_trong_cau": names.sentence(losses[:WEAKEST]),
        "thay_doi": ended(_change_row(line) for line in commune.lines if _changed(line)),
    }


def by_basis(commune: CommuneOutcome, basis: Basis) -> CommuneOutcome:
    """The commune with only the points of one side counting."""
    if basis is Basis.APPRAISED:
        return commune
    lines = (ScoreLine(one.criterion, one.maximum, one.self_points, None, one.place) for one in commune.lines)
    return replace(commune, lines=tuple(lines))


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


def loss_rows(regulation: Regulation, losses: Iterable[CriterionLoss]) -> list[Row]:
    """Rows of lost points over all communes, for a list in running text."""
    names = _Names(regulation)
    return ended(names.loss_row(loss) for loss in losses)


def ended(rows: Iterable[Row]) -> list[Row]:
    """Rows of a list in running text: each ends ";", the last "."."""
    listed = list(rows)
    for row in listed:
        row["dau"] = "." if row is listed[-1] else ";"
    return listed


def _distance(total: Decimal | None, threshold: Decimal | None) -> str:
    return "" if total is None or threshold is None else points(abs(total - threshold))


def _changed(line: ScoreLine) -> bool:
    return None not in (line.self_points, line.appraised) and line.self_points != line.appraised


def _change_row(line: ScoreLine) -> Row:
    own, reviewed = line.self_points or Decimal(0), line.appraised or Decimal(0)
    return {
        "so": str(line.criterion),
        "tu_cham": points(own),
        "tham_dinh": points(reviewed),
        "tang": reviewed > own,
        "lech": points(abs(reviewed - own)),
    }


class _Names:
    """Criteria by number, for sentences."""

    def __init__(self, regulation: Regulation) -> None:
        self._names = {criterion.number: criterion.name.value for criterion in regulation.criteria}

    def loss_row(self, loss: CriterionLoss) -> Row:
        return {
            "so": str(loss.criterion),
            "ten": self._names.get(loss.criterion, ""),
            "diem": points(loss.possible - loss.lost),
            "toi_da": points(loss.possible),
            "mat": points(loss.lost),
            "ty_le": points(loss.percent),
            "so_don_vi": f"{loss.communes_counted:02d}",
        }

    def sentence(self, losses: Iterable[CriterionLoss]) -> str:
        """The criteria with the points lost, as a sentence lists them; empty for none."""
        return join(f"tiêu chí {loss.criterion} (còn thiếu {points(loss.lost)} điểm)" for loss in losses)
