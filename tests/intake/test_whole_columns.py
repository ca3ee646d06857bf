"""A column read whole says what its cells say one by one: the same entries, the same findings."""

from collections.abc import Callable, Iterable
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ktassess.domain.codes import Code
from ktassess.domain.entries import Entry, Place
from ktassess.domain.regulation import Kind
from ktassess.intake.cells import Reader
from ktassess.intake.grid import ErrorValue, Percent, Uncomputed, Value, make_grid
from ktassess.intake.label_values import official_code, read_conclusion
from ktassess.intake.marks import Marks
from ktassess.intake.whole_columns import Columns

FIRST, LAST, COLUMN = 3, 9, 2
KINDS = {Kind.COMMUNE: ("Xã",), Kind.WARD: ("Phường",)}
TEXTS = (
    *("x", "X ", "không", "✓", "có thể", "Đạt", "không  đạt", "đạt tiêu chuẩn xã phù hợp", "Xã", " phường"),
    *("12/11/2014", "ngày 5 tháng 11 năm 2014", "31/02/2014", "45", "45,5 điểm", "1.000", "tốt", "thôn"),
    *("00001", "1", "23 500", "  hai   khoảng ", "dòng một\n dòng  hai"),
)
NUMBERS = ("0", "45.5", "75", "-3", "1E+30", "0.000000001", "23500")
PLAIN_NUMBERS = st.sampled_from(NUMBERS).map(Decimal)
DAYS = st.datetimes(datetime(2014, 1, 1), datetime(2014, 12, 31)).map(lambda day: day.replace(microsecond=0))
ANY = st.one_of(
    st.none(),
    st.sampled_from(TEXTS),
    PLAIN_NUMBERS,
    PLAIN_NUMBERS.map(Percent),
    DAYS,
    st.sampled_from((True, False, time(8, 30), ErrorValue("#REF!"), Uncomputed("=SUM(A1)"))),
)
OF_ONE_KIND = st.sampled_from(
    (st.sampled_from(TEXTS), st.sampled_from(("x", "")), PLAIN_NUMBERS, DAYS, st.none())
).flatmap(lambda kind: st.lists(st.one_of(kind, st.none()), min_size=7, max_size=7))
CELLS = st.one_of(OF_ONE_KIND, st.lists(ANY, min_size=7, max_size=7))
POSITIONS = st.tuples(st.integers(1, 12), st.integers(1, 3))
READ: dict[str, tuple[Callable[[Columns], Iterable[Entry[Any]]], Callable[[Reader, int], Entry[Any]]]] = {
    "texts": (lambda c: c.texts(COLUMN), lambda r, row: r.text(row, COLUMN)),
    "lines": (lambda c: c.texts(COLUMN, lines=True), lambda r, row: r.text(row, COLUMN, lines=True)),
    "dates": (lambda c: c.dates(COLUMN, "Ngày"), lambda r, row: r.date(row, COLUMN, "Ngày")),
    "marks": (lambda c: c.marks(COLUMN, "x"), lambda r, row: r.mark(row, COLUMN, "x")),
    "one of": (
        lambda c: c.one_of(COLUMN, "Loại hình", KINDS, Code.VALUE_NOT_IN_LIST),
        lambda r, row: r.one_of(row, COLUMN, "Loại hình", KINDS, Code.VALUE_NOT_IN_LIST),
    ),
    "conclusions": (
        lambda c: c.conclusions(COLUMN, "Kết luận"),
        lambda r, row: read_conclusion(r, row, COLUMN, "Kết luận"),
    ),
    "amounts": (
        lambda c: c.amounts(COLUMN, Code.TOTAL_UNREADABLE),
        lambda r, row: r.amount(row, COLUMN, Code.TOTAL_UNREADABLE),
    ),
}


def readers(cells: list[Value | None], **odd: Any) -> tuple[Reader, Reader]:
    """Two readers of a sheet with one column of these cells."""
    values = {(row, COLUMN): value for row, value in enumerate(cells, FIRST) if value not in (None, "")}
    marks = Marks(frozenset(odd.get("struck", ())), dict.fromkeys(odd.get("comments", ()), "?"))
    hidden = frozenset(odd.get("hidden", ()))
    grid = make_grid("Bảng", True, values, tuple(odd.get("merged", ())), hidden, (), marks)
    return Reader("a.xlsx", grid), Reader("a.xlsx", grid)


@given(
    cells=CELLS,
    name=st.sampled_from(sorted(READ)),
    struck=st.lists(POSITIONS, max_size=2),
    comments=st.lists(POSITIONS, max_size=2),
    merged=st.lists(st.tuples(POSITIONS, st.integers(0, 3), st.integers(0, 1)), max_size=1),
)
def test_a_column_is_read_as_its_cells_are(
    cells: list[Value | None],
    name: str,
    struck: list[tuple[int, int]],
    comments: list[tuple[int, int]],
    merged: list[tuple[tuple[int, int], int, int]],
) -> None:
    areas = [(top, left, top + down, left + right) for (top, left), down, right in merged]
    one, other = readers(cells, struck=struck, comments=comments, merged=areas)
    whole, each = READ[name]
    rows = range(FIRST, LAST + 1)
    read = [entry for entry, _ in zip(whole(Columns(one, rows)), rows, strict=False)]
    assert read == [each(other, row) for row in rows]
    assert one.findings == other.findings


@given(codes=CELLS, hidden=st.sets(st.integers(1, 12)))
def test_findings_come_row_by_row_with_the_code_of_their_row(
    codes: list[Value | None], hidden: set[int]
) -> None:
    one, other = readers(codes, hidden=hidden)
    rows = range(FIRST, LAST + 1)
    columns = Columns(one, rows)
    dates = columns.dates(COLUMN, "Ngày")
    read = [(code, date) for code, _, date in zip(columns.codes(COLUMN), columns.rows(), dates, strict=False)]
    wanted = []
    for row in rows:
        other.commune = None
        code = other.text(row, COLUMN)
        if code.value is not None:
            code = code._replace(value=official_code(code.value))
        other.commune = code.value
        if row in other.grid.hidden_rows:
            place = Place("a.xlsx", "Bảng", f"A{row}")
            other.report(Code.HIDDEN, place, what=one.findings[len(other.findings)].params["what"])
        wanted.append((code, other.date(row, COLUMN, "Ngày")))
    assert read == wanted
    assert one.findings == other.findings
