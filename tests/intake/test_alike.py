"""Workbooks of one form: what is learned from the second reads the others, and nothing but those."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from ktassess.intake.alike import Memory
from ktassess.intake.alike.telling import any_telling
from ktassess.intake.grid import ErrorValue, Grid, Uncomputed, Value, Workbook
from ktassess.intake.opening import open_workbook
from ktassess.intake.references import Position
from ktassess.intake.several import read_assessments
from ktassess.layout import Column, InfoLabel, ScoringSheet
from ktassess.layout.scoring import CONCLUSION_WORDS, ROLE_WORDS

from .tables import FILE, INFO, REGULATION, read, scores_table, standard, told, write_workbook

Cell = tuple[str, Position]

STATISTICS = """
| TT | Tiêu chí | Tử số | Mẫu số | Tỷ lệ (%) |
| 2 | Tỷ lệ trẻ em được khai sinh | 199 | 200 | =C2/D2 → 99.5 |
| 7 | Tỷ lệ trẻ em có hoàn cảnh đặc biệt | 40 | 50 | =C3/D3 → 80 |
"""
INDICATORS = "{n} | {name} | {maximum} | {points} | Báo cáo số {n} | \n{n}.1 | Chỉ số | | {points} | |"
VOCABULARY = [
    *(word for words in (*Column, *InfoLabel, *ScoringSheet) for word in words.value),
    *(word for words in (*ROLE_WORDS.values(), *CONCLUSION_WORDS.values()) for word in words),
    *(criterion.name.value for criterion in REGULATION.criteria),
    "Tổng điểm tự chấm",
    "Cộng nhóm I",
    "Điểm trung bình",
    "Điểm thẩm định của huyện",
    "ỦY BAN NHÂN DÂN XÃ HÀ MÒN",
    "BIÊN BẢN NĂM 2013",
]
ODD: list[Value] = [
    *("x", "-", "1", "I", "(1)", "A", "1.2", "45,5", "4.5", "75 điểm", "không", "03/11/2014", "3/4", "8h30"),
    *(Decimal(number) for number in ("0", "1", "50", "74.5", "-3", "2013", "950")),
    *(datetime(2014, 11, 3), True, ErrorValue("#REF!"), Uncomputed("=A1")),
    *("Nguyễn Văn Ba", "Trưởng thôn 4", "Tên xã: Đắk Mar\nMã đơn vị: 23500", "Họ–và–tên", "Họ va\u0300 tên"),
]


def workbook(tmp_path: Path, sheets: Mapping[str, object]) -> Workbook:
    return open_workbook(write_workbook(tmp_path / "workbook.xlsx", sheets))


def changed(book: Workbook, changes: Mapping[Cell, Value | None]) -> Workbook:
    """The workbook with other values in some cells; None empties a cell."""
    grids = []
    for grid in book.grids:
        own = {at: value for (sheet, at), value in changes.items() if sheet == grid.name}
        values = {at: value for at, value in {**grid.values, **own}.items() if value is not None}
        grids.append(replace(grid, values=values))
    return replace(book, grids=tuple(grids))


def learned(*books: Workbook) -> Memory:
    memory = Memory(REGULATION)
    for book in (books[0], *books):
        memory.learn(book, FILE, read_assessments(book, FILE, REGULATION)[0])
    return memory


@pytest.fixture
def form(tmp_path: Path) -> Workbook:
    return workbook(tmp_path, standard(**{"Số liệu": STATISTICS}))


def test_other_points_names_and_dates_are_read_as_the_long_way_reads_them(form: Workbook) -> None:
    other = changed(
        form,
        {
            ("Thông tin", (1, 2)): "Xã Đắk Hring",
            ("Thông tin", (2, 2)): Decimal("23506"),
            ("Thông tin", (7, 2)): datetime(2014, 11, 7),
            ("Chấm điểm", (2, 4)): Decimal("60.5"),
            ("Chấm điểm", (3, 5)): None,
            ("Chấm điểm", (4, 6)): "Đã kiểm tra",
            ("Chấm điểm", (17, 4)): Decimal("911.5"),
            ("Hội đồng", (2, 2)): "Y Thoa",
            ("Hội đồng", (4, 5)): "x",
            ("Số liệu", (2, 3)): Decimal("150"),
        },
    )

    known = learned(form).read(other, FILE)

    assert known is not None
    assert known == read_assessments(other, FILE, REGULATION)[0]
    assert (known.name.value, known.scores[0].points.value) == ("Xã Đắk Hring", Decimal("60.5"))
    assert known.scores[1].evidence.value is None
    assert known.council[2].present.value is True


def test_a_form_is_learned_when_it_comes_a_second_time(form: Workbook) -> None:
    memory = Memory(REGULATION)
    assessment = read_assessments(form, FILE, REGULATION)[0]

    memory.learn(form, FILE, assessment)
    assert memory.read(form, FILE) is None
    memory.learn(form, FILE, assessment)
    assert memory.read(form, FILE) == assessment


def test_the_rate_nobody_reads_may_be_any_number_once_it_was_another(form: Workbook) -> None:
    rate = "Số liệu", (2, 5)
    other, third = changed(form, {rate: Decimal("75")}), changed(form, {rate: Decimal("12.5")})

    assert learned(form).read(third, FILE) is None
    assert learned(form, other).read(third, FILE) == read_assessments(third, FILE, REGULATION)[0]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (("Chấm điểm", (2, 4)), "60.500"),
        (("Chấm điểm", (2, 4)), None),
        (("Chấm điểm", (11, 1)), Decimal("80")),
        (("Chấm điểm", (18, 4)), Decimal("870")),
        (("Chấm điểm", (1, 4)), "Điểm thẩm định"),
        (("Chấm điểm", (5, 5)), "Tổng điểm"),
        (("Thông tin", (7, 2)), "3/11"),
        (("Thông tin", (12, 2)), "Năm đánh giá: 2013"),
        (("Thông tin", (18, 1)), "Năm"),
        (("Hội đồng", (3, 4)), "Ủy viên danh dự"),
        (("Hội đồng", (5, 2)), "Phạm Thị D"),
    ],
)
def test_whatever_there_is_to_say_or_to_look_for_takes_the_long_way(
    form: Workbook, cell: Cell, value: Value | None
) -> None:
    assert learned(form).read(changed(form, {cell: value}), FILE) is None


def test_numbers_of_rows_are_never_taken_for_what_nobody_reads(form: Workbook) -> None:
    # Found by the same criterion's name whatever its number says, until the number is no criterion's.
    order = "Chấm điểm", (11, 1)
    memory = learned(form, changed(form, {order: "10."}), changed(form, {order: "TC 10"}))
    wrong = changed(form, {order: Decimal("80")})

    assert memory.read(wrong, FILE) is None


@pytest.mark.parametrize(
    "sheets",
    [
        pytest.param(standard(scores_table(row=INDICATORS)), id="points held against those of indicators"),
        pytest.param(
            {**standard(), "Thông tin": f"{INFO}| Năm | 2014 |\n"}, id="a label that stands there twice"
        ),
        pytest.param(
            standard(scores_table(headings="TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Ghi chú | Bà Lê")),
            id="a column of points of somebody who may be a member",
        ),
    ],
)
def test_what_holds_values_against_each_other_is_no_pattern(
    tmp_path: Path, sheets: Mapping[str, object]
) -> None:
    book = workbook(tmp_path, sheets)

    assert learned(book).read(book, FILE) is None


def test_a_form_that_never_fits_is_left_alone_after_a_while(form: Workbook) -> None:
    memory = Memory(REGULATION)
    for year in range(1990, 2012):
        # Another text nobody reads, each time: every workbook is a form of its own.
        book = changed(form, {("Hội đồng", (8, 2)): f"Bản {year}"})
        memory.learn(book, FILE, read_assessments(book, FILE, REGULATION)[0])

    assert memory.read(changed(form, {("Hội đồng", (8, 2)): "Bản 2011"}), FILE) is None


def test_a_name_like_a_heading_is_learned_when_it_comes_again(form: Workbook) -> None:
    name = "Thông tin", (1, 2)
    others = [changed(form, {name: text}) for text in ("Xã Tự Lập", "Xã Tự Do", "Xã Tự Do")]
    memory = learned(form, *others[:2])

    assert memory.read(others[1], FILE) is None
    memory.learn(others[2], FILE, read_assessments(others[2], FILE, REGULATION)[0])
    assert memory.read(others[1], FILE) == read_assessments(others[1], FILE, REGULATION)[0]
    assert memory.read(others[0], FILE) is None


@pytest.mark.parametrize("seed", range(12))
def test_no_change_is_read_otherwise_than_the_long_way(form: Workbook, seed: int) -> None:
    chance = random.Random(seed)
    memory, read_by_pattern = learned(form), 0
    values = [(grid.name, at) for grid in form.grids for at in value_cells(grid)]
    for _ in range(60):
        changes: dict[Cell, Value | None] = {}
        for _ in range(chance.choice((1, 1, 2, 4))):
            cell = chance.choice(values) if chance.random() < 0.7 else anywhere(form, chance)
            changes[cell] = another(form, chance)
        book = changed(form, changes)
        known, thorough = memory.read(book, FILE), read_assessments(book, FILE, REGULATION)
        if known is not None:
            read_by_pattern += 1
            assert [known] == list(thorough), changes
        elif not thorough[0].findings:
            memory.learn(book, FILE, thorough[0])
    assert read_by_pattern > 3


def value_cells(grid: Grid) -> Sequence[Position]:
    """The cells where people type: right of the labels, and in the columns of points, persons and figures."""
    columns = {"Thông tin": (2,), "Chấm điểm": (4, 5, 6), "Hội đồng": (2, 3, 4, 5, 6), "Số liệu": (3, 4, 5)}
    first = 1 if grid.name == "Thông tin" else 2
    return [(row, column) for row in range(first, grid.last_row + 1) for column in columns[grid.name]]


def anywhere(book: Workbook, chance: random.Random) -> Cell:
    grid = chance.choice(book.grids)
    return grid.name, (chance.randint(1, grid.last_row + 2), chance.randint(1, grid.last_column + 1))


def another(book: Workbook, chance: random.Random) -> Value | None:
    kind = chance.random()
    if kind < 0.25:
        word = chance.choice(VOCABULARY)
        shapes = (word, word.upper(), f"{word}: 2014", f"1. {word}", f"{word} của xã", f"{word} (ghi rõ)")
        return chance.choice((*shapes, " ".join(word.split()[:2])))
    if kind < 0.6:
        return chance.choice(ODD)
    if kind < 0.7:
        return None
    return chance.choice(list(chance.choice(book.grids).values.values()))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Họ và tên",
            "HỌ VÀ TÊN",
            "1. Họ và tên",
            "Họ (đầy đủ) và tên",
            "Họ",
            "Tên xã: Đắk Mar",
            "xã: Đắk Mar",
        ),
        *(
            "Điểm tự chấm của xã",
            "Tổng điểm các tiêu chí",
            "đề nghị huyện thẩm định",
            "Điểm của các thành viên",
        ),
        *(
            "a) Năm đánh giá",
            "Ghi chú\nkhác",
            "Họ va\u0300 tên",
            "Họ–và–tên",
            "Họ\u20dd và tên",
            "ｈọ và tên",
        ),
    ],
)
def test_texts_that_could_be_headings_labels_or_totals_tell_something(text: str) -> None:
    assert any_telling(["Nguyễn Văn Ba", text])


def test_names_and_evidence_tell_nothing() -> None:
    assert not any_telling(
        ["Nguyễn Văn Ba", "Báo cáo số 7/BC-UBND ngày 3/11/2014", "Nhất trí", "Trưởng thôn 3 (bản Kon)"]
    )


def test_a_folder_reads_the_same_with_and_without_what_was_learned(tmp_path: Path) -> None:
    """By the door everybody uses: the third workbook of the form gets the same findings as it would alone."""
    for number in range(3):
        read(tmp_path, standard(scores_table({1: str(60 + number)})))

    assessment = read(tmp_path, standard(scores_table({1: "60", 4: "bảy mươi lăm", 9: ""})))

    assert told(assessment.findings) == ["KT202 Chấm điểm!D5"]
    assert read(tmp_path, standard(scores_table({1: "61"}))).scores[0].points.value == 61
