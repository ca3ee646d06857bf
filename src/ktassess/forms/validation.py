"""What an input cell accepts, with plain Vietnamese words for what it refuses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_TITLE_LIMIT = 32
_MESSAGE_LIMIT = 255
_WRONG = "Giá trị không hợp lệ"

MARK = "x"
"""What is typed for yes."""


def accept_points(
    worksheet: Worksheet, area: tuple[int, int, int, int], maximum: Decimal, criterion: int
) -> None:
    """Points of one criterion: a number from 0 to the maximum."""
    _accept(
        worksheet,
        area,
        {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": f"{maximum.normalize():f}"},
        f"Điểm tiêu chí {criterion}",
        f"Điểm của tiêu chí {criterion} phải là số từ 0 đến {_vietnamese(maximum)}. "
        "Chỉ nhập số, không ghi thêm chữ.",
    )


def accept_count(worksheet: Worksheet, area: tuple[int, int, int, int], what: str) -> None:
    """A whole number from 0."""
    _accept(
        worksheet,
        area,
        {"validate": "integer", "criteria": ">=", "value": 0},
        what,
        f"{what} phải là số nguyên từ 0 trở lên. Chỉ nhập số, không ghi thêm chữ.",
    )


def accept_date(
    worksheet: Worksheet, area: tuple[int, int, int, int], what: str, year: int, hint: str = ""
) -> None:
    """A date from the start of the year before to the end of the year after."""
    _accept(
        worksheet,
        area,
        {
            "validate": "date",
            "criteria": "between",
            "minimum": date(year - 1, 1, 1),
            "maximum": date(year + 1, 12, 31),
        },
        what,
        f"Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/11/{year}; năm từ {year - 1} đến {year + 1}.",
        prompt=hint and f"{hint}. Nhập theo dạng ngày/tháng/năm.",
    )


def accept_time(worksheet: Worksheet, area: tuple[int, int, int, int], what: str) -> None:
    """A time of day."""
    _accept(
        worksheet,
        area,
        {"validate": "time", "criteria": "between", "minimum": time(0, 0), "maximum": time(23, 59)},
        what,
        "Hãy nhập giờ theo dạng giờ:phút, ví dụ 14:00.",
    )


def accept_one_of(
    worksheet: Worksheet, area: tuple[int, int, int, int], what: str, choices: Sequence[str] | str
) -> None:
    """One of a list: its words (which may hold no comma), or a reference to the cells that list them."""
    listed = "" if isinstance(choices, str) else f": {', '.join(choices)}"
    _accept(
        worksheet,
        area,
        {"validate": "list", "source": choices if isinstance(choices, str) else list(choices)},
        what,
        f"Hãy chọn một giá trị trong danh sách{listed}.",
    )


def accept_mark(worksheet: Worksheet, area: tuple[int, int, int, int], what: str, meaning: str) -> None:
    """An x or nothing."""
    _accept(
        worksheet,
        area,
        {"validate": "list", "source": [MARK]},
        what,
        f'Ghi "x" nếu {meaning}; nếu không thì để trống.',
    )


def explain(worksheet: Worksheet, area: tuple[int, int, int, int], what: str, prompt: str) -> None:
    """Show help when a cell is chosen; anything may be typed."""
    options = {"validate": "any", "input_title": _cut(what, _TITLE_LIMIT), "input_message": prompt}
    worksheet.data_validation(*area, {**options, "input_message": _cut(prompt, _MESSAGE_LIMIT)})


def _accept(
    worksheet: Worksheet,
    area: tuple[int, int, int, int],
    rule: dict[str, object],
    what: str,
    error: str,
    prompt: str = "",
) -> None:
    options = {
        **rule,
        "ignore_blank": True,
        "error_type": "stop",
        "error_title": _WRONG,
        "error_message": _cut(error, _MESSAGE_LIMIT),
    }
    if prompt:
        options |= {"input_title": _cut(what, _TITLE_LIMIT), "input_message": _cut(prompt, _MESSAGE_LIMIT)}
    worksheet.data_validation(*area, options)


def _cut(text: str, limit: int) -> str:
    """The text within the length the file format allows, cut between words."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0] + "…"


def _vietnamese(points: Decimal) -> str:
    text = f"{points:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
