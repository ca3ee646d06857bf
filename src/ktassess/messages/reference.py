"""The reference page of the findings, ``docs/findings.md``, made from the catalogue."""

from __future__ import annotations

from ..domain.codes import Code
from .catalogue import Catalogue, Explanation
from .language import Language

FAMILIES = {
    "KT0": ("File and layout", "Tệp và bố cục"),
    "KT1": ("Identity", "Đơn vị, năm, địa bàn"),
    "KT2": ("Scores", "Điểm"),
    "KT3": ("Councils", "Hội đồng"),
    "KT4": ("Dates", "Ngày và thời hạn"),
    "KT5": ("Outcome", "Kết quả"),
    "KT6": ("Dossier and templates", "Hồ sơ và mẫu văn bản"),
    "KT7": ("Register and awards", "Sổ theo dõi và khen thưởng"),
}
"""Names of the families of codes, by what their ids start with."""

_INTRODUCTION = """\
# Findings

Every finding has a code. `ktassess explain KT203` prints what stands here, in Vietnamese or, with
`--lang en`, in English. Words in braces are filled in from the workbook.

{meanings}

Mọi phát hiện đều có mã. Lệnh `ktassess explain KT203` in ra nội dung dưới đây.
"""


def findings_page() -> str:
    """The whole page in Markdown: an overview table for each family, then each code in both languages."""
    catalogues = [Catalogue.load(language) for language in (Language.VI, Language.EN)]
    english = catalogues[-1]
    meanings = "\n".join(
        f"- **{english.text(f'severity.{name}')}**: {english.text(f'severity-meaning.{name}')}"
        for name in ("error", "warning", "note")
    )
    parts = [_INTRODUCTION.format(meanings=meanings)]
    for prefix, (title, vietnamese) in FAMILIES.items():
        codes = [code for code in Code if code.id.startswith(prefix)]
        if codes:
            parts.append(f"## {prefix}xx: {title} · {vietnamese}\n")
            parts.append(_overview(codes, catalogues))
            parts += [_entry(code, catalogues) for code in codes]
    return "\n".join(parts)


def _overview(codes: list[Code], catalogues: list[Catalogue]) -> str:
    rows = ["| code | severity | tiếng Việt | English |", "|---|---|---|---|"]
    for code in codes:
        titles = " | ".join(catalogue.explain(code).title for catalogue in catalogues)
        rows.append(f"| [{code.id}](#{code.id.lower()}) | {code.severity.value} | {titles} |")
    return "\n".join(rows) + "\n"


def _entry(code: Code, catalogues: list[Catalogue]) -> str:
    explanations = [catalogue.explain(code) for catalogue in catalogues]
    return "\n".join([f"### {code.id}\n", *(_paragraphs(explanation) for explanation in explanations)])


def _paragraphs(explanation: Explanation) -> str:
    *meaning, wrong, right = explanation.explain.splitlines()
    return _escaped(
        f"**{explanation.title}** ({explanation.severity})\n\n"
        f"> {explanation.message}\n>\n> → {explanation.hint}\n\n"
        + "\n".join(meaning)
        + f"\n\n- {wrong}\n- {right}\n"
    )


def _escaped(text: str) -> str:
    return text.replace("(*.", "(\\*.").replace("__", "\\_\\_")
