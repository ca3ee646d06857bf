"""The numbers of a commune's own papers, as its workbook gives them in one cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.own_numbers import own_numbers

CELLS = """
45                                   | letter=45                                               |
45/UBND-VX                           | letter=45/UBND-VX                                       |
Số: 45/UBND-VX                       | letter=45/UBND-VX                                       |
CV: 45/UBND-VX; BC: 46; BB: 2; TH: 3 | letter=45/UBND-VX, report=46, minutes=2, table=3        |
CV: 45, BC: 46                       | letter=45, report=46                                    |
QĐ: 12/QĐ-UBND; 45                   | decision=12/QĐ-UBND, letter=45                          |
BC:46;BB:                            | report=46                                               |
Công văn: 45; Số 46                  | letter=Số 46                                            | Công văn: 45
                                     |                                                         |
XX: 9                                |                                                         | XX: 9
CV: 45; XX: 3/BC                     | letter=45                                               | XX: 3/BC
BC: 46, 47                           | report=46, letter=47                                    |
BC: 46; BC: 47; BC: 46               | report=46                                               | BC: 47
TH: 3; TĐ: 4                         | table=3                                                 | TĐ: 4
"""


@pytest.mark.parametrize("line", CELLS.strip("\n").splitlines())
def test_numbers_of_a_communes_papers(line: str) -> None:
    cell, numbers, unclear = (part.strip() for part in line.split("|"))
    read = own_numbers(cell)
    assert ", ".join(f"{kind}={number}" for kind, number in read.by_kind.items()) == numbers
    assert "; ".join(read.unclear) == unclear


@given(st.text(alphabet="CVBTHXQĐ:;, 0123456789/-\n", max_size=60))
def test_no_number_is_lost(cell: str) -> None:
    read = own_numbers(cell)
    kept = " ".join((*read.by_kind.values(), *read.unclear))
    for number in (
        piece.rpartition(":")[2].strip() for piece in cell.replace(",", ";").replace("\n", ";").split(";")
    ):
        assert number in kept
