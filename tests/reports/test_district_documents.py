"""What became of many districts' documents, on a terminal: a row each, nothing left out in silence."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from ktassess.domain.codes import Code
from ktassess.domain.entries import Place
from ktassess.domain.findings import Finding
from ktassess.errors import OutputRefusedError
from ktassess.messages import Catalogue, Language
from ktassess.reports.district_documents import (
    DistrictDocuments,
    notes_of,
    show_district_documents,
    troubles_and_notes,
)
from ktassess.workspace.output import Written

from .reviews import year_review

CATALOGUES = [Catalogue.load(language) for language in Language]
NUMBER = st.integers(0, 99_999)
FIGURES = st.builds(Written, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER)


def printed(*districts: DistrictDocuments, width: int = 120, catalogue: Catalogue = CATALOGUES[0]) -> str:
    out = Console(width=width, file=io.StringIO(), record=True, _environ={})
    show_district_documents(out, districts, catalogue)
    return out.export_text()


def named(number: int, **changes: object) -> DistrictDocuments:
    made = DistrictDocuments(f"huyện Thứ {number}", f"/nam/h-{number}", 2014, Written())
    return replace(made, **changes)  # type: ignore[arg-type]


@given(figures=st.lists(FIGURES, min_size=1, max_size=20), width=st.sampled_from([80, 120]))
def test_every_figure_stands_in_its_districts_row(figures: list[Written], width: int) -> None:
    districts = [named(number, written=outputs) for number, outputs in enumerate(figures)]
    for catalogue in CATALOGUES:
        text = printed(*districts, width=width, catalogue=catalogue)
        assert max(map(len, text.splitlines())) <= width
        for number, outputs in enumerate(figures):
            row = next(line for line in text.splitlines() if line.startswith(f"huyện Thứ {number} "))
            found = re.findall(r"\d+", re.sub(r"huyện Thứ \d+|h-\d+", "", row))
            wanted = (outputs.created, outputs.replaced, outputs.identical, outputs.kept, outputs.retired)
            assert found == list(map(str, wanted))


@given(first=FIGURES, second=FIGURES)
def test_figures_of_two_runs_add_up(first: Written, second: Written) -> None:
    assert (first + second).created == first.created + second.created
    assert (first + second).retired == first.retired + second.retired
    assert first + Written() == first


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=[each.language for each in CATALOGUES])
def test_one_that_could_not_be_done_says_why(catalogue: Catalogue) -> None:
    error = OutputRefusedError("error.output.not-written", path="output", reason="Permission denied")
    text = printed(named(1), named(2, stopped=error), catalogue=catalogue)
    rows = {number: next(line for line in text.splitlines() if f" h-{number} " in line) for number in (1, 2)}
    assert rows[1].split()[-5:] == ["0"] * 5
    assert rows[2].split()[-5:] == ["–"] * 5
    assert " ".join(text.split()).count(catalogue.error(error)) == 1
    assert "/nam/h-2" in text


def test_what_was_done_until_then_is_told_of_one_that_stopped() -> None:
    error = OutputRefusedError("error.output.not-written", path="output", reason="No space left")
    text = printed(named(1, written=Written(created=3), stopped=error))
    row = next(line for line in text.splitlines() if " h-1 " in line)
    assert row.split()[-5:] == ["3", "0", "0", "0", "0"]


def test_errors_and_warnings_are_counted_by_file_and_notes_by_code() -> None:
    review = year_review()
    place = Place("output/23512-xa-dak-mar/09-giay-cong-nhan.docx")
    codes = [Code.OUTPUT_EDITED, Code.OUTPUT_EDITED, Code.NUMBER_OPEN, Code.NUMBER_OPEN, Code.SIGNER_MISSING]
    findings = [Finding(code, place, {}) for code in codes]
    troubles, notes = troubles_and_notes(review, findings)
    assert [(one.code, one.where, one.count) for one in troubles] == [(Code.OUTPUT_EDITED, place.file, 2)]
    assert dict(notes) == {Code.NUMBER_OPEN: 2, Code.SIGNER_MISSING: 1}
    assert notes_of([named(1, notes=notes), named(2, notes=notes)]) == {
        Code.NUMBER_OPEN: 4,
        Code.SIGNER_MISSING: 2,
    }
    text = printed(named(1, troubles=troubles))
    assert " ".join(text.split()).endswith(
        f"KT608 2× {place.file} {CATALOGUES[0].explain(Code.OUTPUT_EDITED).title}"
    )
