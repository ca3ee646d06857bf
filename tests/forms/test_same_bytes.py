from __future__ import annotations

import subprocess
import sys
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from ktassess.forms import CouncilRow, CriterionScore, MeetingForm, ScoringForm, district_book, scoring_form
from tests.forms.filled import DISTRICT, FULL, REGULATION, opened


def test_same_values_same_bytes_at_another_time() -> None:
    first = scoring_form(FULL, REGULATION), district_book(DISTRICT, REGULATION)
    time.sleep(2.1)  # a zip keeps times in steps of two seconds
    assert (scoring_form(FULL, REGULATION), district_book(DISTRICT, REGULATION)) == first


TEXTS = st.one_of(
    st.sampled_from(
        ["=1+1", "=cmd|' /C calc'!A0", "+84 260", "-5", "@SUM(A1)", "{=A1}", "http://a.vn", "007", "<b>&amp;"]
    ),
    st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=60),
)


@settings(max_examples=12, deadline=None)
@given(TEXTS, TEXTS)
def test_text_stays_the_text_it_is(first: str, second: str) -> None:
    form = ScoringForm(
        "23504",
        "Xã Đăk Long",
        "",
        "Huyện Đắk Hà",
        2014,
        meeting=MeetingForm(decision=first),
        scores={1: CriterionScore(evidence=second)},
        council=(CouncilRow(first, second),),
    )
    book = opened(scoring_form(form, REGULATION))
    cells = [book["Thông tin"]["B6"], book["Chấm điểm"]["E2"], book["Hội đồng"]["B2"], book["Hội đồng"]["C2"]]
    assert [cell.value for cell in cells] == [first, second, first, second]
    assert all(cell.data_type == "s" and cell.hyperlink is None for cell in cells)


def test_the_first_workbook_of_a_process_is_like_those_after_it() -> None:
    # xlsxwriter adds to the options it is given: shared, they would make the first workbook differ.
    script = (
        "import hashlib; from ktassess.forms import ScoringForm, scoring_form;"
        "from ktassess.regulations import load; rules = load('kon-tum-2014');"
        "form = ScoringForm('23512', 'Xã Đắk Mar', '', 'Huyện Đắk Hà', 2014);"
        "print(len({hashlib.sha256(scoring_form(form, rules)).digest() for _ in range(3)}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
