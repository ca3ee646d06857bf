"""What the district's documents tell: every commune's result, who is recognised, who was late, targets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from ...domain.assessment import Result
from ...domain.outcome import Basis, CommuneOutcome, StepStatus, YearReview
from ...domain.regulation import Kind
from ...domain.statistics import criteria_losses, percentage, weakest
from ...layout.scoring import KIND_WORDS
from ..eligibility import recognised_communes
from ..language.dates import issued_on
from ..language.names import in_text, join, sentence
from .notice import dossier_step
from .scores import WEAKEST, criteria_on_tabs, ended, loss_rows, points, points_by_criterion
from .years import department_rows, last_year_context, target_rows, trend_words

_KIND_ORDER = (Kind.COMMUNE, Kind.WARD, Kind.TOWNSHIP)
_MET, _NOT_MET, _OPEN = "Đạt", "Không đạt", "Chưa đủ căn cứ"
_NOT_REVIEWED, _NO_DOSSIER = "Chưa xét duyệt", "Chưa có hồ sơ"

Rows = list[dict[str, object]]


def district_context(review: YearReview) -> dict[str, object]:
    """All that is about the whole district."""
    recognised = recognised_communes(review)
    reviewed = [commune for commune in review.communes if commune.basis is Basis.APPRAISED]
    of_all = criteria_losses(review)
    losses = weakest(of_all, WEAKEST)
    rows = _rows_of(review)
    return {
        "bo_tieu_chi": criteria_on_tabs(review.regulation),
        "danh_sach": rows(review.communes),
        "danh_sach_tham_dinh": rows(reviewed),
        "tong_hop": _summary(review, recognised, reviewed),
        "cong_nhan": {**_recognised(review, recognised), "danh_sach": rows(recognised)},
        "tre_han": _late(review),
        "yeu_nhat": loss_rows(review.regulation, losses),
        "don_vi_giam_sat": supervisors(review, [loss.criterion for loss in losses]),
        "muc_tieu": target_rows(review, recognised),
        "nam_truoc": last_year_context(review, review.past, recognised),
        "qua_cac_nam": trend_words(review.past),
        "theo_nganh": department_rows(review, of_all),
    }


def concluded(commune: CommuneOutcome) -> Result:
    """What the review came to: passed or failed only where the total and the conclusion agree."""
    if commune.basis is Basis.APPRAISED and commune.result is commune.conclusion:
        return commune.result
    return Result.UNDETERMINED


def result_words(commune: CommuneOutcome) -> str:
    """The result of one commune in a table."""
    if commune.basis is Basis.APPRAISED:
        return conclusion_words(commune)
    return _NOT_REVIEWED if commune.kept is not None else _NO_DOSSIER


def conclusion_words(commune: CommuneOutcome) -> str:
    """The review's conclusion about one commune in a table."""
    return {Result.PASSED: _MET, Result.FAILED: _NOT_MET}.get(concluded(commune), _OPEN)


def _rows_of(review: YearReview) -> Callable[[Iterable[CommuneOutcome]], Rows]:
    """Makes the rows of some of the review's communes: most stand in several tables, and are told once."""
    known = {id(commune): _told(review, commune) for commune in review.communes}
    return lambda communes: [{"tt": str(at), **known[id(commune)]} for at, commune in enumerate(communes, 1)]


def _told(review: YearReview, commune: CommuneOutcome) -> dict[str, object]:
    return {
        "ten": sentence(in_text(commune.name)),
        "ma": commune.code or "",
        "nguong": points(commune.threshold),
        "tu_cham": points(commune.self_total),
        "tham_dinh": points(commune.appraised_total),
        "ket_qua": result_words(commune),
        "ket_luan": conclusion_words(commune),
        "diem": points_by_criterion(review.regulation, commune),
    }


def _names(communes: Iterable[CommuneOutcome]) -> str:
    return join(in_text(commune.name) for commune in communes)


def _count(communes: Sequence[CommuneOutcome]) -> str:
    return f"{len(communes):02d}"


class OfKind(Protocol):
    """What has a kind of unit."""

    @property
    def kind(self) -> Kind | None:
        """Its kind; None where it is not known."""


def kinds_of(communes: Iterable[OfKind], last: str = ",") -> str:
    """The kinds of units among some communes: "xã, thị trấn"; with ``last`` "hoặc": "xã hoặc thị trấn"."""
    present = {commune.kind for commune in communes}
    words = [KIND_WORDS[kind.value][0].lower() for kind in _KIND_ORDER if kind in present]
    words = words or [KIND_WORDS[kind.value][0].lower() for kind in _KIND_ORDER]
    return ", ".join(words) if last == "," else join(words, last=last)


def _summary(
    review: YearReview, recognised: Sequence[CommuneOutcome], reviewed: Sequence[CommuneOutcome]
) -> dict[str, object]:
    every = review.communes
    passed = [commune for commune in reviewed if concluded(commune) is Result.PASSED]
    failed = [commune for commune in reviewed if concluded(commune) is Result.FAILED]
    unsettled = [commune for commune in reviewed if concluded(commune) is Result.UNDETERMINED]
    waiting = [commune for commune in every if commune.basis is Basis.SELF]
    with_dossier = [commune for commune in every if commune.workbooks or commune.assessment is not None]
    held = _without(passed, recognised)
    rest = _without(every, [*passed, *failed])
    to_mend = _without(every, recognised)
    return {
        "so_don_vi": _count(every),
        "loai_don_vi": kinds_of(every),
        "loai_don_vi_hoac": kinds_of(every, "hoặc"),
        "so_co_ho_so": _count(with_dossier),
        "so_da_tham_dinh": _count(reviewed),
        "loai_da_tham_dinh": kinds_of(reviewed),
        "chua_tham_dinh": _names(waiting),
        "so_dat": _count(passed),
        "dat": _names(passed),
        "so_khong_dat": _count(failed),
        "khong_dat": _names(failed),
        "so_chua_ket_luan": _count(unsettled),
        "chua_ket_luan": _names(unsettled),
        "so_con_lai": _count(rest) if rest else "",
        "de_nghi": _names(recognised),
        "dat_chua_de_nghi": _names(held),
        "can_khac_phuc": _names(to_mend),
    }


def _without(communes: Sequence[CommuneOutcome], others: Sequence[CommuneOutcome]) -> list[CommuneOutcome]:
    """Those that are not among the others: known by themselves, for comparing them would take a day."""
    known = set(map(id, others))
    return [commune for commune in communes if id(commune) not in known]


def _recognised(review: YearReview, communes: Sequence[CommuneOutcome]) -> dict[str, object]:
    one = in_text(communes[0].name) if len(communes) == 1 else ""
    return {
        "so": _count(communes),
        "loai": kinds_of(communes),
        "mot": len(communes) == 1,
        "trong_cau": one,
        "trong_cau_hoa": sentence(one) if one else "",
        "ty_le": points(percentage(len(communes), len(review.communes))),
    }


def _late(review: YearReview) -> dict[str, object]:
    late: Rows = []
    on_the_day = []
    for commune in review.communes:
        step = dossier_step(commune)
        if step is None:
            continue
        if step.status is StepStatus.ON_THE_DAY:
            on_the_day.append(commune)
        elif step.status in (StepStatus.LATE, StepStatus.OVERDUE):
            late.append(
                {
                    "ten": sentence(in_text(commune.name)),
                    "ngay": issued_on(step.done) if step.done else "",
                    "so_ngay": f"{step.days_late:02d}",
                }
            )
    days = sentence(_names(on_the_day)) if on_the_day else ""
    return {"so": f"{len(late):02d}", "danh_sach": ended(late), "dung_ngay": days}


def supervisors(review: YearReview, criteria: Iterable[int]) -> str:
    """The departments that supervise some criteria, as a sentence lists them."""
    ids = [review.regulation.criterion(number).supervisor.value for number in criteria]
    departments = {department.id: department.name for department in review.regulation.departments}
    return join(dict.fromkeys(departments[id_] for id_ in ids if id_ in departments))
