"""What reports tell of the year before, of the years on record, and of the way to the targets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal

from ...domain.assessment import Result
from ...domain.outcome import CommuneOutcome, YearReview
from ...domain.past import Comparison, CriterionChange, Past, UnitPair, compared_with
from ...domain.province import path_to
from ...domain.statistics import (
    CriterionLoss,
    DepartmentLoss,
    TargetStanding,
    department_losses,
    is_recognised,
    percentage,
    target_standings,
)
from ..language.names import in_text, join, sentence
from .scores import WEAKEST, Row, change, ended, mark_of, points

_RESULTS = {Result.PASSED: "Đạt", Result.FAILED: "Không đạt"}


def last_year_context(
    review: YearReview, past: Past | None, recognised: Sequence[CommuneOutcome]
) -> dict[str, object]:
    """``nam_truoc``: this year beside the last one; ``co`` is False where nothing of that is on record.

    ``recognised`` are the units recognised (or to be recognised) this year.
    """
    compared = compared_with(past, review)
    year = str(review.year - 1) if review.year is not None else ""
    others = join(past.other_regulations) if past is not None else ""
    if compared is None:
        return {**_NOTHING, "nam": year}
    before = [unit for unit in compared.before.communes if is_recognised(unit)]
    return {
        "co": True,
        "nam": year,
        "so_don_vi": counted(len(compared.before.communes)),
        "so_cong_nhan": counted(len(before)),
        "ty_le": points(percentage(len(before), len(compared.before.communes))),
        "tang_giam": more_or_less(len(recognised) - len(before)),
        **_who_changed(compared, recognised),
        "quy_dinh_khac": others,
        **_totals(compared),
        **_criteria(review, compared.criteria),
    }


_NOTHING: dict[str, object] = {
    "co": False,
    "so_don_vi": "",
    "so_cong_nhan": "",
    "ty_le": "",
    "tang_giam": "",
    "moi": "",
    "so_moi": "",
    "so_khong_con": "",
    "khong_con": "",
    "quy_dinh_khac": "",
    "so_so_sanh": "",
    "tang_giam_diem": "",
    "danh_sach": [],
    "tang_giam_tieu_chi": "",
    "tieu_chi_tang": [],
    "tieu_chi_giam": [],
    "bang_tieu_chi": [],
}


def counted(number: int) -> str:
    """A count as official papers write it: "02", "11"."""
    return f"{number:02d}"


def more_or_less(difference: int, unit: str = "đơn vị") -> str:
    """A difference in words: "tăng 02 đơn vị", "giảm 01 đơn vị", "không tăng, không giảm"."""
    if not difference:
        return "không tăng, không giảm"
    word = "tăng" if difference > 0 else "giảm"
    return f"{word} {counted(abs(difference))} {unit}"


def _who_changed(compared: Comparison, recognised: Iterable[CommuneOutcome]) -> dict[str, object]:
    now = {unit.key for unit in recognised}
    known = [(pair.now, pair.before) for pair in compared.units if pair.before is not None]
    new = [unit for unit, before in known if unit.key in now and not is_recognised(before)]
    gone = [unit for unit, before in known if unit.key not in now and is_recognised(before)]
    return {
        "moi": names_of(new),
        "so_moi": counted(len(new)) if new else "",
        "khong_con": names_of(gone),
        "so_khong_con": counted(len(gone)) if gone else "",
    }


def names_of(communes: Iterable[CommuneOutcome]) -> str:
    """Units by name, as a sentence lists them."""
    return join(in_text(commune.name) for commune in communes)


def _totals(compared: Comparison) -> dict[str, object]:
    changes = [pair.change for pair in compared.compared if pair.change is not None]
    by_direction = {
        "tăng điểm": sum(each > 0 for each in changes),
        "giảm điểm": sum(each < 0 for each in changes),
        "giữ nguyên điểm": sum(each == 0 for each in changes),
    }
    return {
        "so_so_sanh": counted(len(changes)) if changes else "",
        "tang_giam_diem": ", ".join(
            f"{counted(number)} đơn vị {word}" for word, number in by_direction.items() if number
        ),
        "danh_sach": [_unit_row(at, pair) for at, pair in enumerate(compared.units, 1)],
    }


def _unit_row(at: int, pair: UnitPair) -> Row:
    before = pair.before
    return {
        "tt": str(at),
        "ten": sentence(in_text(pair.now.name)),
        "ket_qua_truoc": _before_words(before),
        "diem_truoc": points(before.total) if before else "",
        "diem_nay": points(pair.now.total),
        "thay_doi": change(before.total if before else None, pair.now.total),
    }


def _before_words(before: CommuneOutcome | None) -> str:
    if before is None:
        return "Không có số liệu"
    return "Được công nhận" if is_recognised(before) else _RESULTS.get(before.result, "Chưa kết luận")


def _criteria(review: YearReview, changes: Sequence[CriterionChange]) -> dict[str, object]:
    def share(each: CriterionChange) -> Decimal:
        return abs(each.change) / (review.regulation.criterion(each.criterion).maximum.value * each.units)

    ranked = sorted(changes, key=lambda each: (-share(each), each.criterion))
    up = [each for each in ranked if each.change > 0]
    down = [each for each in ranked if each.change < 0]
    same = [each for each in ranked if not each.change]
    directions = [_numbered(up, "tăng"), _numbered(down, "giảm"), _numbered(same, "giữ nguyên")]
    return {
        "tang_giam_tieu_chi": "; ".join(words for words in directions if words),
        "tieu_chi_tang": ended(_change_row(review, each) for each in up[:WEAKEST]),
        "tieu_chi_giam": ended(_change_row(review, each) for each in down[:WEAKEST]),
        "bang_tieu_chi": ended(_change_row(review, each) for each in changes),
    }


def _numbered(changes: Sequence[CriterionChange], word: str) -> str:
    """The criteria that went one way, by number: "tăng ở các tiêu chí 1, 3 và 5"; empty for none."""
    numbers = sorted(each.criterion for each in changes)
    every = "các tiêu chí" if len(numbers) > 1 else "tiêu chí"
    return f"{word} ở {every} {join(map(str, numbers))}" if numbers else ""


def _change_row(review: YearReview, each: CriterionChange) -> Row:
    before, now = each.mean(each.before), each.mean(each.now)
    return {
        "so": str(each.criterion),
        "ten": review.regulation.criterion(each.criterion).name.value,
        "truoc": points(before),
        "nay": points(now),
        "thay_doi": change(before, now),
        "so_don_vi": counted(each.units),
    }


# ---------------------------------------------------------------- the years, the departments, the targets


def trend_words(past: Past | None) -> str:
    """The years on record in a sentence: "năm 2012: 03/11 đơn vị; năm 2013: 05/11 đơn vị"; empty for none."""
    years = past.trend if past is not None else ()
    return "; ".join(
        f"năm {year.year}: {counted(year.recognised)}/{counted(year.units)} đơn vị"
        for year in years
        if year.recognised is not None
    )


def department_rows(review: YearReview, of_criteria: Iterable[CriterionLoss] | None = None) -> list[Row]:
    """Each supervising department with its criteria and what was lost there, the greatest share first.

    ``of_criteria`` as for :func:`.department_losses`.
    """
    losses = sorted(department_losses(review, of_criteria), key=lambda loss: -loss.percent)
    return [_department_row(review, loss) for loss in losses]


def _department_row(review: YearReview, loss: DepartmentLoss) -> Row:
    numbers = sorted(each.criterion for each in loss.criteria)
    marked = (f"{number}{mark_of(review.regulation.criterion(number))}" for number in numbers)
    counted_units = loss.possible > 0
    return {
        "ten": loss.name,
        "tieu_chi": ", ".join(marked),
        "so_tieu_chi": counted(len(numbers)),
        "mat": points(loss.lost) if counted_units else "",
        "toi_da": points(loss.possible) if counted_units else "",
        "ty_le": points(loss.percent) if counted_units else "",
        "yeu_nhat": _weakest_of(loss.criteria),
    }


def _weakest_of(losses: Sequence[CriterionLoss]) -> str:
    worst = [loss for loss in losses if loss.lost > 0][:WEAKEST]
    return "; ".join(f"{loss.criterion} ({points(loss.percent)}%)" for loss in worst) or "không có"


def target_rows(review: YearReview, recognised: Collection[CommuneOutcome]) -> list[Row]:
    """The targets by a year, how they stand with the recognised units, and an even path to them."""
    return [
        target_row(standing, review.year) for standing in target_standings(review, recognised=len(recognised))
    ]


def target_row(standing: TargetStanding, year: int | None) -> Row:
    """One target: its words, how the year stands to it, how many units are missing, and an even path."""
    share, target = standing.percent, standing.target
    gap = abs(share - target.percent)
    words = "cao hơn" if share > target.percent else "thấp hơn"
    path = path_to(standing, year) if year is not None else ()
    # Years in which the number does not rise would only say the same again.
    known = [standing.recognised, *(step.units for step in path)]
    rises = [step for step, before in zip(path, known, strict=False) if step.units > before]
    return {
        "noi_dung": target.words,
        "ty_le": points(target.percent),
        "so_sanh": f"{words} {points(gap)} điểm phần trăm" if gap else "bằng mục tiêu",
        "da_dat": standing.reached,
        "can": counted(standing.needed),
        "con_thieu": counted(standing.missing),
        "lo_trinh": "; ".join(
            f"năm {step.year}: {counted(step.units)} đơn vị ({points(step.share)}%)" for step in rises
        ),
    }
