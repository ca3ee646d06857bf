"""The csv files: read back with the csv module, guarded against formulas, right in Excel."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.codes import Code
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding
from ktassess.messages import Catalogue, Language
from ktassess.reports.csv_report import (
    COMMUNE_COLUMNS,
    DEADLINE_COLUMNS,
    FINDING_COLUMNS,
    communes_csv,
    deadlines_csv,
    findings_csv,
    guarded,
)

from .reviews import commune, empty_review, year_review

VI = Catalogue.load(Language.VI)


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_bytes_that_excel_opens_right() -> None:
    for data in (communes_csv(year_review()), findings_csv(year_review(), VI), deadlines_csv(year_review())):
        assert data.startswith(b"\xef\xbb\xbf")
        assert data.count(b"\xef\xbb\xbf") == 1
        assert data.endswith(b"\r\n")
        assert "Đăk Long" in data.decode("utf-8-sig")


def test_a_row_a_commune() -> None:
    rows = read(communes_csv(year_review()))
    assert len(rows) == 5
    first, third, last = rows[0], rows[2], rows[4]
    assert (first["code"], first["total"], first["margin"], first["result"]) == (
        "23500",
        "805",
        "55",
        "passed",
    )
    assert (first["self_7"], first["appraised_7"], first["self_total"]) == ("72.5", "72", "812.5")
    assert third["margin"] == "-213"  # a number, never guarded
    assert (last["code"], last["threshold"], last["margin"]) == ("", "", "")
    assert rows[3]["self_3"] == ""


def test_a_row_a_step() -> None:
    rows = read(deadlines_csv(year_review()))
    assert len(rows) == 9 + 3
    assert rows[0]["done"] == "2014-11-12"
    assert (rows[-3]["commune"], rows[-3]["step"], rows[-3]["days_late"]) == ("", "district-report", "1")


def test_a_row_a_finding() -> None:
    rows = read(findings_csv(year_review(), VI))
    assert [row["code"] for row in rows] == [finding.code.id for finding in year_review().findings]
    assert (rows[0]["sheet"], rows[0]["cell"], rows[0]["commune"]) == ("Chấm điểm", "D7", "23504")
    assert "80" in rows[0]["message"]


def test_an_empty_review_still_has_its_headings() -> None:
    assert communes_csv(empty_review()).decode("utf-8-sig").startswith("code,name,locality_class,")
    assert read(findings_csv(empty_review(), VI)) == []


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_that_could_be_a_formula_is_guarded(first: str) -> None:
    evil = f'{first}HYPERLINK("http://x","y")'
    review = replace(year_review(), communes=(commune("23500", evil, "75 " * 15),))
    finding = Finding(Code.NAME_DIFFERS, Place(evil), {"name": evil, "listed": "Xã A", "code": "23500"})
    assert read(communes_csv(review))[0]["name"] == f"'{evil}"
    assert read(findings_csv(replace(review, findings=(finding,)), VI))[0]["file"] == f"'{evil}"


@given(st.text())
def test_no_text_is_left_that_a_spreadsheet_runs(text: str) -> None:
    out = guarded(text)
    assert not out.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert out in (text, f"'{text}")


@given(st.text(st.characters(exclude_categories=("Cs",))), st.decimals(-999, 999, allow_nan=False, places=3))
def test_names_and_numbers_come_back(name: str, total: Decimal) -> None:
    base = commune("1", "x", "75 " * 15)
    review = replace(empty_review(), communes=(replace(base, name=name, total=total),))
    (row,) = read(communes_csv(review))
    assert row["name"].removeprefix("'") == name.removeprefix("'")
    assert Decimal(row["total"]) == total


def test_the_page_names_every_column() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs/csv.md").read_text(encoding="utf-8")
    for column in (*COMMUNE_COLUMNS, *DEADLINE_COLUMNS, *FINDING_COLUMNS):
        assert f"`{column}`" in page
