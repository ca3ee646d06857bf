"""The account of reading a workbook on a terminal: what was taken for what, where, and how surely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ..intake.trace import ColumnRead, Confidence, LabelRead, MemberRead, Reading, RowRead, Why
from .finding_tables import show_finding_list
from .plain import printable
from .tables import heading
from .terminal_table import TerminalTable
from .texts import Texts

_STYLE = {
    Confidence.SURE: "green",
    Confidence.LIKELY: "yellow",
    Confidence.ASKED: "bold red",
    Confidence.UNUSED: "dim",
}
_LONGEST = 60
"""A criterion's name in full would push everything else off the screen."""


def show_reading(console: Console, reading: Reading, catalogue: Texts) -> None:
    """Print what was understood of one workbook, then the findings of reading it."""
    heading(console, printable(reading.file))
    origin = "failed" if reading.failed else "foreign" if reading.form_version is None else "form"
    _line(console, catalogue.text(f"reading.origin.{origin}"))
    if reading.layout is not None:
        _line(console, catalogue.text("reading.layout", layout=printable(reading.layout)))
    _table(
        console,
        catalogue,
        "sheets",
        ("sheet", "taken-for", "confidence"),
        [
            [_text(each.sheet), _text(each.role.label if each.role else "–"), _sure(each.why, catalogue)]
            for each in reading.sheets
        ],
    )
    for part, sheet in dict.fromkeys((each.part, each.sheet) for each in reading.columns):
        _columns(
            console, [each for each in reading.columns if (each.part, each.sheet) == (part, sheet)], catalogue
        )
    for sheet in _sheets(reading.rows):
        _rows(console, [each for each in reading.rows if each.sheet == sheet], catalogue)
    for sheet in _sheets(reading.labels):
        _labels(console, [each for each in reading.labels if each.sheet == sheet], catalogue)
    for sheet in _sheets(reading.members):
        _members(console, [each for each in reading.members if each.sheet == sheet], catalogue)
    if reading.findings:
        heading(console, catalogue.text("reading.findings"))
        show_finding_list(console, reading.findings, catalogue)


def _sheets(records: Iterable[RowRead] | Iterable[LabelRead] | Iterable[MemberRead]) -> list[str]:
    return list(dict.fromkeys(each.sheet for each in records))


def _columns(console: Console, columns: Sequence[ColumnRead], catalogue: Texts) -> None:
    _table(
        console,
        catalogue,
        "columns",
        ("cell", "heading", "taken-for", "confidence"),
        [
            [
                Text(each.cell),
                _text(each.text),
                _text(each.column.label if each.column else _own_column(each.why, catalogue)),
                _sure(each.why, catalogue),
            ]
            for each in columns
        ],
        sheet=columns[0].sheet,
        part=columns[0].part.label,
    )


def _rows(console: Console, rows: Sequence[RowRead], catalogue: Texts) -> None:
    _table(
        console,
        catalogue,
        "rows",
        ("criterion", "cell", "says", "points-cell", "points", "confidence"),
        [
            [
                Text(str(each.criterion)),
                Text(each.cell),
                _text(each.text),
                Text(each.points_cell),
                _text(each.points or "–"),
                _sure(each.why, catalogue),
            ]
            for each in rows
        ],
        sheet=rows[0].sheet,
    )


def _labels(console: Console, labels: Sequence[LabelRead], catalogue: Texts) -> None:
    _table(
        console,
        catalogue,
        "labels",
        ("label", "cell", "value-cell", "value", "confidence"),
        [
            [
                _text(each.label.label),
                Text(each.cell),
                Text(each.value_cell),
                _text(each.value or "–"),
                _sure(each.why, catalogue),
            ]
            for each in labels
        ],
        sheet=labels[0].sheet,
    )


def _members(console: Console, members: Sequence[MemberRead], catalogue: Texts) -> None:
    _table(
        console,
        catalogue,
        "members",
        ("cell", "name", "position", "role"),
        [
            [Text(each.cell), _text(each.name or "–"), _text(each.position or "–"), _text(each.role or "–")]
            for each in members
        ],
        sheet=members[0].sheet,
    )


def _table(
    console: Console,
    catalogue: Texts,
    what: str,
    keys: Sequence[str],
    rows: Sequence[Sequence[Text]],
    **params: str,
) -> None:
    if not rows:
        return
    table = TerminalTable()
    narrow = ("cell", "value-cell", "points-cell", "criterion", "points")
    for index, key in enumerate(keys):
        head = Text(catalogue.text(f"reading.column.{key}"))
        width = None
        if key in narrow:
            words = [word for cell in (head, *(row[index] for row in rows)) for word in cell.plain.split()]
            width = min(max(map(len, words)), 12)
        table.column(head, width=width)
    for row in rows:
        table.row(*row)
    heading(
        console, catalogue.text(f"reading.{what}", **{key: printable(text) for key, text in params.items()})
    )
    console.print(Padding(table, (0, 0, 0, 2)))


def _line(console: Console, text: str) -> None:
    console.print(Text(text, overflow="fold"))


def _text(text: str) -> Text:
    text = printable(" ".join(text.split()))
    return Text(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


def _own_column(why: Why, catalogue: Texts) -> str:
    return catalogue.text("reading.member-column") if why is Why.NAME else "–"


def _sure(why: Why, catalogue: Texts) -> Text:
    word = Text(catalogue.text(f"reading.confidence.{why.confidence}"), style=_STYLE[why.confidence])
    if why not in (Why.NOTHING, Why.OWN):
        word.append(f": {catalogue.text(f'reading.why.{why}')}", style="dim")
    return word
