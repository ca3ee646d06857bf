"""Many districts on a terminal: a row each, what is wrong counted, and nothing left out in silence."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from ktassess.domain.codes import Code, Severity
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import YearReview
from ktassess.messages import Catalogue, Language
from ktassess.reports.district_rows import MOST_TROUBLES
from ktassess.reports.district_summary import summary_of
from ktassess.reports.district_tables import show_districts

from .reviews import year_review

CATALOGUES = [Catalogue.load(language) for language in Language]
CODES = st.sampled_from([Code.SCORE_MISSING, Code.SCORE_NEGATIVE, Code.LATE, Code.OVERDUE, Code.OUTLIER])
FINDINGS = st.lists(st.tuples(CODES, st.sampled_from([f"scoring/{name}.xlsx" for name in "abcdefgh"])))


def printed(*districts: tuple[str, str, YearReview], width: int = 120, catalogue: Catalogue) -> str:
    out = Console(width=width, file=io.StringIO(), record=True, _environ={})
    show_districts(out, [summary_of(*district) for district in districts], catalogue)
    return out.export_text()


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=[each.language for each in CATALOGUES])
@pytest.mark.parametrize("width", [80, 120])
def test_a_row_a_district_within_the_width(catalogue: Catalogue, width: int) -> None:
    review = year_review()
    districts = [(f"huyện Thứ {number}", f"/nam/h-{number}", review) for number in range(30)]
    text = printed(*districts, width=width, catalogue=catalogue)
    assert max(map(len, text.splitlines())) <= width
    summary = summary_of("huyện Thứ 7", "/nam/h-7", review)
    numbers = [summary.counts.communes, summary.counts.passed, summary.counts.failed]
    numbers += [summary.counts.undetermined, summary.counts.errors, summary.counts.warnings]
    numbers += [summary.counts.notes] if width == 120 else []
    row = next(line for line in text.splitlines() if line.startswith("huyện Thứ 7 "))
    assert re.findall(r"\d+", row.replace("huyện Thứ 7", "").replace("h-7", ""))[: len(numbers)] == list(
        map(str, numbers)
    )
    assert text.count("h-7") >= 2  # its folder, and where its errors are listed


def test_the_districts_own_late_step_is_told_by_its_days() -> None:
    review = year_review()
    own = [step for step in review.deadlines if review.regulation.step(step.step).level.value == "district"]
    summary = summary_of("huyện A", "a", review)
    assert [step.step for step in summary.missed] == [step.step for step in own if step.days_late]
    assert summary.missed
    row = next(
        line
        for line in printed(("huyện A", "a", review), catalogue=CATALOGUES[0]).splitlines()
        if "huyện A" in line
    )
    assert row.split()[-1] == str(summary.missed[0].days_late)


@given(FINDINGS)
def test_every_error_and_warning_is_shown_or_counted(found: list[tuple[Code, str]]) -> None:
    findings = tuple(Finding(code, Place(file), {}, "23500") for code, file in found)
    review = replace(year_review(), findings=findings)
    text = printed(("huyện A", "năm nay/huyện a", review), catalogue=Catalogue.load(Language.EN))
    shown: Counter[Code] = Counter()
    for code_id, times in re.findall(r"^  (?:Error|Warning) +(KT\d+) +(\d+)×", text, re.MULTILINE):
        shown[next(code for code in Code if code.id == code_id)] += int(times)
    more = re.search(r"… (\d+) errors and (\d+) warnings more; to see them: (.*)", text)
    for place, severity in enumerate((Severity.ERROR, Severity.WARNING), start=1):
        left = int(more[place]) if more else 0
        seen = sum(times for code, times in shown.items() if code.severity is severity)
        assert seen + left == sum(code.severity is severity for code, _ in found)
    if more:
        assert more[3].strip() == 'ktassess check "năm nay/huyện a"'
    assert text.count("×") <= MOST_TROUBLES
    notes = sum(code.severity is Severity.NOTE for code, _ in found)
    assert f"and {notes} notes" in " ".join(text.split())


def test_errors_come_before_warnings() -> None:
    findings = (
        Finding(Code.LATE, Place("scoring/a.xlsx"), {}, "23500"),
        Finding(Code.SCORE_MISSING, Place("scoring/b.xlsx"), {}, "23501"),
        Finding(Code.SCORE_MISSING, Place("scoring/b.xlsx"), {}, "23501"),
    )
    review = replace(year_review(), findings=findings)
    summary = summary_of("huyện A", "a", review)
    assert [(each.code, each.where, each.count) for each in summary.troubles] == [
        (Code.SCORE_MISSING, "scoring/b.xlsx", 2),
        (Code.LATE, "scoring/a.xlsx", 1),
    ]


def test_what_stands_in_no_file_is_told_by_its_commune() -> None:
    review = year_review()
    known = review.communes[0]
    findings = (
        Finding(Code.UNDETERMINED, None, {}, known.key),
        Finding(Code.UNDETERMINED, None, {}, "99999"),
        Finding(Code.UNDETERMINED, None, {}),
    )
    summary = summary_of("huyện A", "a", replace(review, findings=findings))
    assert [each.where for each in summary.troubles] == [known.name, "99999", ""]


def test_districts_of_several_years_are_told_apart() -> None:
    review = year_review()
    text = printed(
        ("huyện A", "a", review), ("huyện A", "b", replace(review, year=2015)), catalogue=CATALOGUES[0]
    )
    assert f"huyện A ({review.year})" in text
    assert "huyện A (2015)" in text


def test_nothing_a_workspace_says_steers_the_terminal() -> None:
    text = printed(("huyện \x1b[2J A", "a\x1b[2J", year_review()), catalogue=CATALOGUES[0])
    assert "\x1b" not in text
