"""The workbook by supervising department: every criterion once, every loss the domain's own."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from ktassess.domain import statistics
from ktassess.domain.assessment import Assessment, ScoreRow
from ktassess.domain.entries import Entry, Place
from ktassess.domain.kept import Kept
from ktassess.domain.outcome import YearReview
from ktassess.messages import Catalogue, Language
from ktassess.reports.book_tables import sheet_name
from ktassess.reports.departments_xlsx import departments_workbook

from .reviews import DEPARTMENTS, empty_review, year_review

HEAD = 4
VI = Catalogue.load(Language.VI)


def opened(review: YearReview, language: Language = Language.VI) -> Any:
    data = departments_workbook(review, Catalogue.load(language), area="huyện Đắk Hà")
    return load_workbook(io.BytesIO(data))


def details(sheet: Any) -> list[dict[str, Any]]:
    heads = [cell.value for cell in sheet[HEAD]]
    rows = []
    for row in sheet.iter_rows(min_row=HEAD + 1, values_only=True):
        if row[0] is None:
            break
        rows.append(dict(zip(heads, row, strict=True)))
    return rows


def with_evidence() -> YearReview:
    review = year_review()
    first = review.communes[0]
    place = Place("scoring/a.xlsx", "Chấm điểm", "D6")
    row = ScoreRow(5, Entry.of(Decimal(75), place), evidence=Entry.of("=1+1"), note=Entry.of("ghi chú"))
    seen = replace(first, kept=Kept(Assessment("scoring/a.xlsx", scores=(row,))))
    return replace(review, communes=(seen, *review.communes[1:]))


def test_each_department_has_a_sheet_with_its_criteria_over_all_communes() -> None:
    review = year_review()
    book = opened(review)
    assert len(book.sheetnames) == 1 + len(DEPARTMENTS)
    for department, sheet in zip(DEPARTMENTS, book.worksheets[1:], strict=True):
        own = [c.number for c in review.regulation.criteria if c.supervisor.value == department.id]
        told = [(row["Tiêu chí"], row["Xã, phường, thị trấn"]) for row in details(sheet)]
        assert sorted(told) == sorted((f"TC{n}", c.name) for n in own for c in review.communes)
        assert department.name.upper() in sheet["A1"].value


def test_lost_points_are_the_domains_and_the_weakest_stand_first() -> None:
    review = year_review()
    losses = {f"TC{loss.criterion}": loss for loss in statistics.criteria_losses(review)}
    for sheet in opened(review).worksheets[1:]:
        rows = details(sheet)
        for name in {row["Tiêu chí"] for row in rows}:
            lost = [row["Điểm mất"] for row in rows if row["Tiêu chí"] == name]
            known = [Decimal(str(value)) for value in lost if value is not None]
            assert sum(known) == losses[name].lost
            assert lost[: len(lost) - len(known)] == [None] * (len(lost) - len(known))
            assert known == sorted(known, reverse=True)


def test_the_overview_counts_what_the_domain_counts() -> None:
    review = year_review()
    sheet = opened(review).worksheets[0]
    rows = details(sheet)
    losses = {f"TC{loss.criterion}": loss for loss in statistics.criteria_losses(review)}
    assert len(rows) == 15
    for row in rows:
        loss = losses[row["Tiêu chí"]]
        assert Decimal(str(row["Điểm mất"])) == loss.lost
        assert Decimal(str(row["Tỷ lệ mất (%)"])) == loss.percent


def test_evidence_is_text_and_leads_to_its_cell() -> None:
    sheet = opened(with_evidence())["Công an tỉnh"]
    row = next(r for r in sheet.iter_rows(min_row=HEAD + 1) if r[0].value == "TC5" and r[1].value == "23500")
    assert row[8].value == "=1+1\nghi chú"
    assert row[8].data_type == "s"
    assert row[9].value == "a.xlsx, Chấm điểm, ô D6"


def test_print_set_up_frozen_heads_and_filters() -> None:
    for sheet in opened(year_review()).worksheets:
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
        assert sheet.freeze_panes.endswith(str(HEAD + 1))
        assert sheet.auto_filter.ref


@pytest.mark.parametrize("language", Language)
def test_a_review_of_nothing_makes_a_workbook_in_both_languages(language: Language) -> None:
    assert len(opened(empty_review(), language).sheetnames) == 1 + len(DEPARTMENTS)


def test_the_same_review_gives_the_same_bytes() -> None:
    assert departments_workbook(year_review(), VI) == departments_workbook(year_review(), VI)


def test_sheet_names_are_such_as_excel_takes() -> None:
    taken: set[str] = set()
    names = ["Sở A/B: [1]?", "SỞ a/b: [1]?", "x" * 40, "X" * 40, "'", "Sở Y tế"]
    made = [sheet_name(name, taken) for name in names]
    assert len({name.lower() for name in made}) == len(names)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in made)
    assert made[-1] == "Sở Y tế"
