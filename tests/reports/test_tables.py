"""The tables on a terminal: everything is there, within the width, and readable without colour."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from rich.console import Console

from ktassess.domain.codes import Code
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding
from ktassess.domain.outcome import StepStatus
from ktassess.messages import Catalogue, Language
from ktassess.reports.finding_tables import show_finding_list, show_findings
from ktassess.reports.tables import show_deadlines, show_results, show_review, show_summary

from .reviews import empty_review, step, year_review

VI, EN = Catalogue.load(Language.VI), Catalogue.load(Language.EN)
WIDTHS = (80, 120)


def console(width: int, *, terminal: bool = False) -> Console:
    return Console(width=width, file=io.StringIO(), record=True, force_terminal=terminal, _environ={})


def printed(show: object, width: int, review: object = None, catalogue: Catalogue = VI) -> str:
    out = console(width)
    show(out, year_review() if review is None else review, catalogue)  # type: ignore[operator]
    return out.export_text()


def squeezed(text: str) -> str:
    """The text without blanks and line breaks, so that a wrapped word is found again."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("catalogue", [VI, EN], ids=["vi", "en"])
def test_nothing_is_wider_than_the_terminal_or_cut_off(width: int, catalogue: Catalogue) -> None:
    text = printed(show_review, width, catalogue=catalogue)
    assert max(map(len, text.splitlines())) <= width
    assert "…" not in text


@pytest.mark.parametrize("width", WIDTHS)
def test_results_say_in_words_what_colours_say(width: int) -> None:
    text = printed(show_results, width)
    for commune in year_review().communes:
        assert (commune.code or "–") in text
    rows = {
        code: next(line for line in text.splitlines() if line.startswith(code)) for code in ("23500", "23504")
    }
    assert re.search(r"750\s+812,5\s+805\s+Đạt\s+(Đạt\s+)?\+55\s*$", rows["23500"])
    assert re.search(r"750\s+537\s+–\s+Không đạt\s+(Đạt\s+)?-213\s*$", rows["23504"])
    assert text.count("Chưa xác định") == 2
    assert "Dấu “–”" in text  # the legend


def test_a_narrow_table_still_says_class_and_contrary_conclusion() -> None:
    text = squeezed(printed(show_results, 80))
    assert squeezed("Xã miền núi đặc biệt khó khăn") in text
    assert text.count(squeezed("(kết luận:")) == 1  # only where it contradicts the result
    assert "Đạt)" in text


def test_english_points_have_a_decimal_point() -> None:
    text = printed(show_results, 120, catalogue=EN)
    assert "812.5" in text
    assert "812,5" not in text


@pytest.mark.parametrize("width", WIDTHS)
def test_a_name_wider_than_its_column_goes_on_in_the_next_line(width: int) -> None:
    review = year_review()
    communes = (replace(review.communes[0], name="Xã " + "ZWY" * 40), *review.communes[1:])
    text = printed(show_results, width, replace(review, communes=communes))
    assert [text.count(letter) for letter in "ZWY"] == [40, 40, 40]


@pytest.mark.parametrize("width", WIDTHS)
def test_deadlines_commune_by_commune_with_days(width: int) -> None:
    lines = [re.split(r"\s{2,}", line.strip()) for line in printed(show_deadlines, width).splitlines()]
    words = [part for line in lines for part in line]
    for said in ("Thị trấn Đắk Hà", "Đúng hạn", "Trễ 3 ngày", "Không ghi ngày", "Trễ 1 ngày", "Còn 10 ngày"):
        assert any(part.startswith(said) for part in words), said
    text = " ".join(words)
    # The steps of a commune stand under its name, the district's and the province's own at the end.
    order = ["Đắk Hà", "12/11/2014", "28/11/2014", "Đắk PXi", "Vào đúng ngày hạn", "Đăk Long", "18/11/2014"]
    places = [text.index(part) for part in (*order, "Cấp huyện", "01/12/2014", "Cấp tỉnh", "chậm nhất")]
    assert places == sorted(places)
    assert text.count("Cấp tỉnh") == 1


def test_a_pending_step_names_the_last_working_day() -> None:
    waiting = step("recognition", "2014-11-30", "2014-11-29", None, StepStatus.PENDING, day_off="saturday")
    review = replace(
        empty_review(),
        as_of=date(2014, 11, 20),
        communes=(replace(year_review().communes[0], deadlines=(waiting,)),),
    )
    text = squeezed(printed(show_deadlines, 200, review))
    assert "Còn9ngày" in text
    assert "29/11/2014làngàynghỉ(ThứBảy)" in text
    assert "28/11/2014" in text


def test_on_the_day_itself_a_step_is_due_and_not_minus_one_day_left() -> None:
    waiting = step("commune-dossier", "2014-11-15", "2014-11-14", None, StepStatus.PENDING)
    review = replace(
        empty_review(),
        as_of=date(2014, 11, 15),
        communes=(replace(year_review().communes[0], deadlines=(waiting,)),),
    )
    assert "Hôm nay là ngày hạn" in printed(show_deadlines, 120, review)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_finding_is_shown_once_with_code_place_hint_and_clause(width: int) -> None:
    text = printed(show_findings, width)
    whole = squeezed(text)
    for finding in year_review().findings:
        assert text.count(finding.code.id) == 1
        said = VI.finding(finding)
        # Message and hint stand in one column: every word of them is there, in order.
        words = [word for word in said.message.split() if len(word) < 20]
        assert all(squeezed(word) in whole for word in words)
        assert all(squeezed(word) in whole for word in said.hint.split())
    assert "Căn cứ: 2516/KH-UBND, II.2.2" in text
    for place in ("D7", "B14", "B16"):
        assert place in text
    assert (
        squeezed("scoring/phiếu chấm điểm xã Đăk Long năm 2014 (bản gửi lại lần thứ hai, đã sửa).xlsx")
        in whole
    )


def test_findings_of_a_file_begin_with_the_errors() -> None:
    text = printed(show_findings, 80)
    assert text.index("KT203") < text.index("KT501") < text.index("KT404")


def test_findings_of_no_review_are_grouped_by_file() -> None:
    out = console(80)
    findings = [
        Finding(Code.PASSWORD, Place("b.xlsx")),
        Finding(Code.DAMAGED, Place("a.xlsx"), {"reason": "x"}),
        Finding(Code.PASSWORD, Place("a.xlsx")),
    ]
    show_finding_list(out, findings, VI)
    text = out.export_text()
    assert text.count("a.xlsx") == 1
    assert text.index("b.xlsx") < text.index("a.xlsx")


def test_the_summary_counts_everything() -> None:
    text = printed(show_summary, 120)
    assert re.findall(r"\d+", text) == ["8", "5", "2", "1", "2", "1", "2", "5", "2", "1"]
    assert "Đạt 2, không đạt 1, chưa xác định 2" in text


def test_an_empty_review_prints_its_summary_only() -> None:
    text = printed(show_review, 120, empty_review())
    assert len([line for line in text.splitlines() if line.strip()]) == 1


def test_no_escape_of_a_workbook_reaches_the_terminal() -> None:
    review = year_review()
    evil = "Xã \x1b[2J\x1b]0;owned\x07\u202eA[red]B"
    findings = (Finding(Code.SCORE_NOT_A_NUMBER, Place(evil, evil, "D7"), {"criterion": "1", "value": evil}),)
    communes = (replace(review.communes[0], name=evil),)
    text = printed(show_review, 120, replace(review, communes=communes, findings=findings))
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "\u202e" not in text
    assert "[red]" in text  # what a person typed is no markup


def test_colour_only_on_a_terminal() -> None:
    for terminal in (True, False):
        out = console(80, terminal=terminal)
        show_review(out, year_review(), VI)
        file = out.file
        assert isinstance(file, io.StringIO)
        assert ("\x1b[" in file.getvalue()) is terminal
