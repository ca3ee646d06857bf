"""What a first word or two letters can rule out is not looked for: nothing is found otherwise."""

import random
from decimal import Decimal
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.intake import criteria
from ktassess.intake.appraisals import find_appraisals
from ktassess.intake.book import find_communes, find_documents
from ktassess.intake.council import find_council
from ktassess.intake.grid import Grid, Value
from ktassess.intake.headings import Headings
from ktassess.layout import Column

FINDERS = (find_communes, find_documents, find_council, find_appraisals)
WORDS = sorted({words for column in Column for words in column.value})
PIECES = [piece for words in WORDS for piece in words.split()]
OTHERS = [
    "(x)",
    "của xã",
    "năm 2014",
    "Phường Phúc Xá",
    "00001",
    "27/11/2014",
    "",
    "* ",
    "ghi",
    "Ghi (",
    ") chú",
]


def sheet(chance: random.Random) -> Grid:
    """A row of headings and two beneath it, some of them cut in two, among texts that are none."""
    values: dict[tuple[int, int], Value] = {}
    for column, words in enumerate(chance.sample(WORDS, 6), 1):
        head, _, rest = words.partition(" ") if chance.random() < 0.4 else (words, "", "")
        listed = [head, rest, ""]
        for row, text in enumerate(listed, 1):
            told = text or chance.choice([*OTHERS, chance.choice(PIECES), chance.choice(WORDS)])
            if told and chance.random() < 0.8:
                values[row, column] = Decimal(1) if chance.random() < 0.01 else told
    return Grid("Bảng", True, dict(sorted(values.items())))


@pytest.mark.parametrize("seed", range(60))
def test_no_table_is_found_otherwise(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(10):
        grid = sheet(chance)
        short = [find(grid) for find in FINDERS]
        again = Grid(grid.name, True, grid.values)
        with patch.object(Headings, "any_begun", lambda *_: True):
            assert short == [find(again) for find in FINDERS]


STARTS = st.sampled_from(
    (*Column.TOTAL.value, *criteria.TOTAL_STARTS, "Tổng", "to\u0302ng", "Xã", "00001", "(")
)
TEXTS = st.tuples(STARTS, st.text(max_size=12)).map("".join) | st.text(max_size=12)


@given(text=TEXTS)
def test_no_total_is_told_by_two_letters(text: str) -> None:
    assert criteria.is_total(text) == (bool(text) and criteria._is_total(text))
