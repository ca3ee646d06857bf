"""What every document may name: the year, places, bodies, the regulation, deadlines, other documents."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypedDict

from ...domain.outcome import YearReview
from ...domain.regulation import DocumentRule, DueRule, LegalBasis, Regulation, Status
from ...workspace.settings import Settings
from ..language.dates import issued_on
from ..language.names import bare_name, in_text, join, kind_of, sentence, upper
from ..language.numbers import in_digits
from .letterhead import Names
from .papers import Papers

BODIES = {
    "ubnd_xa": "commune-committee",
    "hoi_dong_danh_gia": "commune-council",
    "ubnd_huyen": "district-committee",
    "phong_lao_dong": "labour-office",
    "hoi_dong_xet_duyet": "review-council",
    "ubnd_tinh": "provincial-committee",
    "so_lao_dong": "labour-department",
    "bo_lao_dong": "ministry",
}
"""Names in templates of the bodies of a rule pack."""

STEPS = {
    "ho_so_xa": "commune-dossier",
    "cong_nhan": "recognition",
    "bao_cao_huyen": "district-report",
    "bao_cao_tinh": "province-report",
}
"""Names in templates of the deadline steps of a rule pack."""

MENTIONS = {
    "quyet_dinh_hoi_dong": "commune-council-decision",
    "cong_van_xa": "commune-letter",
    "bao_cao_xa": "commune-report",
    "bien_ban_xa": "commune-minutes",
    "bao_cao_tham_dinh": "appraisal-report",
    "thong_bao": "notice",
    "to_trinh_hoi_dong_xet_duyet": "review-council-proposal",
    "quyet_dinh_hoi_dong_xet_duyet": "review-council-decision",
    "bien_ban_xet_duyet": "review-minutes",
    "bao_cao_huyen": "district-report",
}
"""Names in templates of the documents other documents refer to."""

_LETTER = "Công văn"


def year_context(review: YearReview, settings: Settings) -> dict[str, object]:
    """Year, period, places, regulation, deadlines: the same in every document."""
    regulation, year = review.regulation, settings.year
    bases = cited_bases(regulation)
    return {
        "nam": year,
        "tinh": unit_context(settings.province.name),
        "huyen": unit_context(settings.district.name),
        "quy_dinh": {
            "ten": regulation.title,
            "ten_ngan": regulation.short_title,
            "trich_dan": regulation.cite,
            "vien_dan_ngan": join(basis.short for basis in bases),
        },
        "can_cu": [basis.cite for basis in bases],
        "can_cu_gop": join(
            [basis.cite for basis in bases if basis.short not in regulation.cite] + [regulation.cite]
        ),
        "ky_danh_gia": {
            "tu": issued_on(regulation.period.first.in_year(year)),
            "den": issued_on(regulation.period.last.in_year(year)),
        },
        "so_tieu_chi": str(len(regulation.criteria)),
        "diem_toi_da": in_digits(regulation.total.value),
        "han": {name: due_words(regulation, step, year) for name, step in STEPS.items()},
    }


def unit_context(name: str) -> dict[str, object]:
    """A province, district or commune in all the ways a sentence needs it."""
    text = in_text(name)
    return {
        "ten": text,
        "ten_dau_cau": sentence(text),
        "ten_hoa": upper(text),
        "ten_rieng": bare_name(name),
        "loai": kind_of(name),
    }


def cited_bases(regulation: Regulation) -> list[LegalBasis]:
    """The legal acts a document rests on, in the rule pack's order.

    Left out: what nobody has verified, acts that are about awards alone, and official letters, which guide
    but are no legal basis.
    """
    of_awards = {act for award in regulation.awards for act in (*award.counts, *award.bases)}
    return [
        basis
        for basis in regulation.legal_bases
        if basis.status is not Status.UNVERIFIED
        and basis.id not in of_awards
        and not basis.cite.startswith(_LETTER)
    ]


def due_words(regulation: Regulation, step_id: str, year: int) -> str:
    """When a step is due: "trước ngày 15 tháng 11 năm 2014"; empty where the rule pack has no such step."""
    step = next((step for step in regulation.steps if step.id == step_id), None)
    if step is None:
        return ""
    word = "trước" if step.rule is DueRule.BEFORE else "chậm nhất"
    return f"{word} {issued_on(step.due(year))}"


class BodyNames(TypedDict):
    """``ten`` and ``ten_tat``: full and short names of the bodies."""

    ten: dict[str, str]
    ten_tat: dict[str, str]


def names_context(names: Names, above: BodyNames | None = None) -> BodyNames:
    """The names of the bodies.

    ``above``: those of the district, where they are at hand; only what bears a commune's name is made anew.
    """
    full = dict(above["ten"]) if above else {}
    short = dict(above["ten_tat"]) if above else {}
    for name, body in BODIES.items():
        if above is None or names.bears_commune(body):
            full[name] = names.of(body)
            full[f"{name}_dau_cau"] = sentence(full[name])
            short[name] = names.short_of(body)
    return {"ten": full, "ten_tat": short}


def mentions_context(papers: Papers) -> dict[str, object]:
    """``vien_dan``: other documents, as running text mentions them."""
    rules = _mentioned(papers.regulation, papers.recognition_rule())
    return {name: papers.mention_of(rule) if rule is not None else "" for name, rule in rules}


@lru_cache(maxsize=64)
def _mentioned(
    regulation: Regulation, decision: DocumentRule | None
) -> Sequence[tuple[str, DocumentRule | None]]:
    """The documents by the names of :data:`MENTIONS`, and those that go with the ``decision``."""
    rules = {rule.id: rule for rule in regulation.documents}
    proposals = (
        rule
        for rule in regulation.documents
        if decision and rule.event == "proposed" and rule.scope is decision.scope
    )
    return (
        *((name, rules.get(id_)) for name, id_ in MENTIONS.items()),
        ("quyet_dinh_cong_nhan", decision),
        ("to_trinh_cong_nhan", next(proposals, None)),
    )
