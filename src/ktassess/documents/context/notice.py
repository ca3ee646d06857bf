"""The notice: why a dossier goes back and until when it may be mended, or that the standard is not met."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...domain.entries import Place
from ...domain.findings import Finding
from ...domain.outcome import Basis, CommuneOutcome, StepOutcome, YearReview
from ..eligibility import NoticeKind, notice_kind, returned_reasons
from ..language.names import sentence, tidy
from .common import due_words

DOSSIER_STEP = "commune-dossier"
RECOGNITION_STEP = "recognition"


def notice_context(
    review: YearReview,
    commune: CommuneOutcome,
    year: int,
    issued: date | None,
    enclosed: Sequence[str] = (),
) -> dict[str, object]:
    """``thong_bao``: which of the two it is, the reasons, until when, and the names of the files enclosed."""
    reasons = returned_reasons(review, commune)
    return {
        "tra_ho_so": notice_kind(review, commune) is NoticeKind.RETURNED,
        "theo_tham_dinh": commune.basis is Basis.APPRAISED,
        "so_ly_do": f"{len(reasons):02d}" if reasons else "",
        "ly_do": [_reason(at, finding, commune) for at, finding in enumerate(reasons, 1)],
        "thoi_han": time_limit(review, commune, year, issued),
        "kem_theo": ", ".join(f"“{name}”" for name in enclosed),
    }


def dossier_step(commune: CommuneOutcome) -> StepOutcome | None:
    """How the commune stands at the step of sending its dossier."""
    return next((step for step in commune.deadlines if step.step == DOSSIER_STEP), None)


def time_limit(review: YearReview, commune: CommuneOutcome, year: int, issued: date | None) -> str:
    """Until when the dossier is to come back, from the day of the notice (else the dossier's own day).

    Never from the computer's clock, so that the same input gives the same document.
    """
    day = issued or _received(commune)
    steps = {step.id: step for step in review.regulation.steps}
    for step_id in (DOSSIER_STEP, RECOGNITION_STEP):
        step = steps.get(step_id)
        if step is None:
            continue
        if day is None or day < step.due(year):
            when = due_words(review.regulation, step_id, year)
            return when if step_id == DOSSIER_STEP else f"để kịp hoàn thành việc công nhận {when}"
    return "ngay sau khi nhận được Thông báo này"


def _received(commune: CommuneOutcome) -> date | None:
    if commune.listed is not None and commune.listed.received_on.value:
        return commune.listed.received_on.value
    return commune.assessment.sent_on.value if commune.assessment else None


def _reason(at: int, finding: Finding, commune: CommuneOutcome) -> dict[str, object]:
    # Loaded by who has something to say: few communes get a notice.
    from ...messages.catalogue import Catalogue
    from ...messages.language import Language

    said = Catalogue.load(Language.VI).finding(finding)
    return {
        "tt": str(at),
        "ma": finding.code.id,
        "vi_tri": _where(finding.place, several=commune.kept is None),
        "noi_dung": sentence(tidy(said.message)),
        "can_lam": sentence(tidy(said.letter)),
    }


def _where(place: Place | None, *, several: bool) -> str:
    """The place as a letter says it; with ``several`` files, or one that was not read, the file too."""
    if place is not None and several:
        file = f"Tệp “{place.file.rpartition('/')[2]}”"
        return file if place.sheet is None else f"{file}: {_within(place)}"
    return "Cả bảng chấm điểm" if place is None or place.sheet is None else _within(place)


def _within(place: Place) -> str:
    return f"Ô {place.cell}, trang “{place.sheet}”" if place.cell else f"Trang “{place.sheet}”"
