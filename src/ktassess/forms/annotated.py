"""A copy of a commune's workbook with what is to be mended: comments, colours, and a list in front.

Nothing of the original is changed: cells keep their values, formulas, formats and validations; the colour is
a conditional format, and what we added can be told from what was there, so that a copy that comes back is
annotated anew and read as if nothing had been added.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from ..documents.engine.package import Package, read_members
from ..layout.repairs import REPAIR_MARK, REPAIR_SHEET, REPAIR_TITLE
from ..reports.plain import printable
from .cached_values import cached_values, with_cached_values, with_headers
from .repair_list import FILLS, Repair, add_repair_list

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

DRAWINGS_NOTE = (
    "Hình vẽ, con dấu chèn trong tệp gốc có thể không còn trong bản này: giữ tệp gốc nếu cần đến chúng."
)
_COLOURED = 'N("ktassess")=0'
"""A condition that always holds and tells our conditional formats from the commune's own."""

_AUTHOR = "ktassess"
_CORE = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_FIRST_DAY = b"1980-01-01T00:00:00Z"
_PLAIN_RANGE = re.compile(r"[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?")
_LONGEST_COMMENT = 4_000


def annotated(content: bytes, repairs: Sequence[Repair], subject: str, request: str) -> bytes:
    """A copy of an xlsx workbook (raw bytes that were looked at) with its repairs; the same every time."""
    from openpyxl import load_workbook

    members = read_members(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl leaves aside is said in the list
        book = load_workbook(BytesIO(content), rich_text=True)
    _clean(book)
    by_cell: dict[tuple[str, str], list[Repair]] = {}
    for repair in repairs:
        if repair.sheet in book.sheetnames and repair.cell and _PLAIN_RANGE.fullmatch(repair.cell):
            by_cell.setdefault((repair.sheet, repair.cell), []).append(repair)
    for sheet in book.worksheets:
        _push_back(sheet, sum(name == sheet.title for name, _ in by_cell))
    priorities: dict[str, int] = {}
    for (name, cell), found in by_cell.items():
        priorities[name] = priorities.get(name, 0) + 1
        _mark(book[name], cell, found, priorities[name])
    if any(name.startswith(("xl/drawings/drawing", "xl/media/")) for name in members):
        request = f"{request} {DRAWINGS_NOTE}"
    add_repair_list(book, repairs, subject, request)
    return _packed(book, members)


def repair_workbook(repairs: Sequence[Repair], subject: str, request: str) -> bytes:
    """The list by itself, where the commune's file is no xlsx workbook or cannot be opened whole."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    add_repair_list(book, repairs, subject, request)
    return _packed(book, {})


def _clean(book: Workbook) -> None:
    """Take away what an earlier annotation added."""
    from openpyxl.comments import Comment
    from openpyxl.formatting.formatting import ConditionalFormattingList

    for sheet in book.worksheets:
        if sheet.title.startswith(REPAIR_SHEET) and sheet.cell(1, 1).value == REPAIR_TITLE:
            book.remove(sheet)
            continue
        for row in sheet.iter_rows():
            for cell in row:
                comment = cell.comment
                if comment is not None and REPAIR_MARK in comment.text:
                    kept = comment.text.partition(REPAIR_MARK)[0].rstrip()
                    cell.comment = Comment(kept, comment.author) if kept else None
        rules = ConditionalFormattingList()
        for area in sheet.conditional_formatting:
            for rule in area.rules:
                if rule.formula != [_COLOURED]:
                    rules.add(str(area.sqref), rule)
        sheet.conditional_formatting = rules


def _push_back(sheet: Worksheet, count: int) -> None:
    """Let our colours go before those the sheet has."""
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            rule.priority += count


def _mark(sheet: Worksheet, cell: str, repairs: Sequence[Repair], priority: int) -> None:
    from openpyxl.comments import Comment
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import PatternFill
    from openpyxl.styles.differential import DifferentialStyle

    gravest = min(repairs, key=lambda repair: list(FILLS).index(repair.severity))
    style = DifferentialStyle(fill=PatternFill(bgColor=FILLS[gravest.severity]))
    rule = Rule(type="expression", dxf=style, formula=[_COLOURED], priority=priority)
    sheet.conditional_formatting.add(cell, rule)
    anchor = _anchor(sheet, cell.partition(":")[0])
    target = sheet[anchor]
    said = "\n".join(f"- {each.message}\n  → {each.hint}" for each in repairs)
    before = f"{target.comment.text.rstrip()}\n\n" if target.comment is not None else ""
    author = target.comment.author if target.comment is not None else _AUTHOR
    text = printable(f"{before}{REPAIR_MARK}\n{said}")[:_LONGEST_COMMENT]
    comment = Comment(text, author)
    comment.width = 360
    comment.height = 20 + 17 * sum(1 + len(line) // 55 for line in text.split("\n"))
    target.comment = comment


def _anchor(sheet: Worksheet, cell: str) -> str:
    """The first cell of the merged range a cell belongs to: the others hold no comment."""
    for area in sheet.merged_cells.ranges:
        if cell in area:
            return str(area.coord).partition(":")[0]
    return cell


def _packed(book: Workbook, original: dict[str, bytes]) -> bytes:
    """The workbook's bytes: formulas with the values they had, no word of when it was made."""
    if _CORE not in original:
        book.properties.creator = _AUTHOR
    values = cached_values(original)
    stream = BytesIO()
    book.save(stream)
    members = with_cached_values(with_headers(read_members(stream.getvalue()), original), values)
    stamp = _MODIFIED.search(original.get(_CORE, b""))
    moment = stamp[0][len(stamp[1]) : -len(stamp[2])] if stamp else _FIRST_DAY
    members[_CORE] = _MODIFIED.sub(rb"\g<1>" + moment + rb"\g<2>", members[_CORE])
    if not original:
        members[_CORE] = re.sub(rb"(<dcterms:created[^>]*>)[^<]*", rb"\g<1>" + _FIRST_DAY, members[_CORE])
    return Package(members).write()
