"""A ``mapping.toml`` to start from: what was understood of some workbooks, to be mended by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..domain.text import nfc
from ..layout import Column, InfoLabel, ScoringSheet
from .mapping import COLUMNS_OF, key_of
from .trace import ColumnRead, Reading, Why

_HEAD = """\
# Bố cục của các bảng tính: trang nào, cột nào, nhãn nào là gì. Chương trình theo tệp này trước mọi suy đoán.
# Đặt tệp với tên mapping.toml trong thư mục làm việc hoặc cạnh các bảng tính. Lưu ở mã UTF-8.
# files: tên tệp hoặc mẫu tên ("xa-*.xlsx"); bỏ dòng này thì áp dụng cho mọi tệp có các trang nêu tên.
# Trong mỗi bảng: headings là chữ ở tiêu đề cột; hoặc columns là chữ cái của cột, như points = "D";
# first_row là dòng đầu tiên của số liệu, như first_row = 7.
"""
_NO_SCORES = (
    "",
    "# [layout.scores]",
    "# first_row = 7",
    "",
    "# [layout.scores.columns]",
    '# criterion = "B"',
    '# points = "D"',
)


def mapping_text(readings: Iterable[Reading]) -> str:
    """The text of a mapping file with a layout for each workbook that was read and is no form of ours."""
    foreign = [each for each in readings if not each.failed and each.form_version is None]
    return _HEAD + "".join(f"\n{line}" for reading in foreign for line in _layout(reading)) + "\n"


def _layout(reading: Reading) -> Iterator[str]:
    yield "[[layout]]"
    yield f"files = [{quoted(nfc(reading.file).rpartition('/')[2])}]"
    yield ""
    yield "[layout.sheets]"
    for sheet in reading.sheets:
        if isinstance(sheet.role, ScoringSheet):
            doubt = "# " if sheet.why is Why.DOUBT else ""
            yield f"{doubt}{key_of(sheet.role)} = {quoted(sheet.sheet)}"
    found = {sheet.role for sheet in reading.sheets}
    names = ", ".join(dict.fromkeys(sheet.sheet for sheet in reading.sheets))
    for role in (ScoringSheet.INFO, ScoringSheet.SCORES, ScoringSheet.COUNCIL):
        if role not in found:
            yield f'# {key_of(role)} = "…"  # {_one_line(names)}'
    if not any(each.part is ScoringSheet.SCORES for each in reading.columns):
        yield from _NO_SCORES
    for part in COLUMNS_OF:
        columns = [each for each in reading.columns if each.part is part]
        if columns:
            yield ""
            yield f"[layout.{key_of(part)}.headings]"
            yield from _columns(part, columns)
    yield ""
    yield "[layout.labels]"
    yield from _labels(reading)
    yield ""


def _columns(part: ScoringSheet, columns: list[ColumnRead]) -> Iterator[str]:
    told: set[Column] = set()
    for each in columns:
        known = each.column in COLUMNS_OF[part] and each.column not in told and each.text
        if known and each.column is not None and each.why is not Why.DOUBT:
            told.add(each.column)
            yield f"{key_of(each.column)} = {quoted(each.text)}"
        elif each.text:
            key = key_of(each.column) if each.column is not None else "?"
            yield f"# {key} = {quoted(each.text)}  # {each.cell}"


def _one_line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _labels(reading: Reading) -> Iterator[str]:
    found: dict[InfoLabel, str] = {}
    for each in reading.labels:
        inline = each.cell == each.value_cell
        text = each.text.partition(":")[0].strip() if inline else each.text.strip(" :")
        if each.why in (Why.OWN, Why.SYNONYM, Why.MAPPING) and text and not (inline and ":" not in each.text):
            found.setdefault(each.label, text)
    for label in InfoLabel:
        shown = quoted(found[label]) if label in found else '"…"'
        yield f"{'' if label in found else '# '}{key_of(label)} = {shown}"


def quoted(text: str) -> str:
    """A TOML string: quotes, backslashes and control characters written out."""
    escaped = "".join(
        f"\\u{ord(letter):04X}" if letter in '"\\' or ord(letter) < 0x20 or ord(letter) == 0x7F else letter
        for letter in text
    )
    return f'"{escaped}"'
