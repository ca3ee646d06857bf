"""One font and one colour everywhere, headers and footers too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ....domain.findings import TextRef
from ..content import read_runs
from ..formatting import Run
from ..lines import neutral
from ..package import W
from ..parts import Kind
from ..report import Report
from ..whole import Whole

_HEADERS = {"header": TextRef("place.header"), "footer": TextRef("place.footer")}
_FONT, _COLOUR = TextRef("form.label.font"), TextRef("form.label.colour")


def check(whole: Whole, report: Report) -> None:
    """Every paragraph's font and colour; one finding each for a paragraph."""
    for paragraph in whole.content.paragraphs:
        _check_runs(whole, neutral(paragraph.runs), paragraph.place, report)
    for place, runs in _edges(whole):
        _check_runs(whole, runs, place, report)


def _check_runs(whole: Whole, runs: Iterable[Run], place: TextRef, report: Report) -> None:
    font, colour = report.rules.tables["font"], report.rules.tables["colour"]
    shown = [run for run in runs if run.text.strip()]
    other = next((name for run in shown for name in run.font.names if name != font["name"]), None)
    if other is not None:
        report.departure(_FONT, place, other or TextRef("form.unknown"), font["name"], font["clause"])
    red = colour["certificate_red"] if whole.parts.kind is Kind.CERTIFICATE else None
    tinted = next(
        (c for c in (run.font.colour for run in shown) if not _allowed(c, colour["black"], red)), None
    )
    if tinted is not None:
        found = TextRef("form.colour", colour=tinted)
        report.departure(_COLOUR, place, found, TextRef("form.black"), colour["clause"])


def _allowed(colour: str, black: str, red: float | None) -> bool:
    if colour == black or red is None or not re.fullmatch("[0-9A-F]{6}", colour):
        return colour == black
    parts = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
    return parts[0] >= red * max(parts[1], parts[2])


def _edges(whole: Whole) -> Iterator[tuple[TextRef, list[Run]]]:
    """The runs of each header and footer, with their place."""
    for kind, target in whole.package.relations(whole.package.main).values():
        root = whole.package.part(target) if kind in _HEADERS else None
        if root is None:
            continue
        for p in root.iter(f"{W}p"):
            style = p.find(f"{W}pPr/{W}pStyle")
            style_id = "" if style is None else style.get(f"{W}val", "")
            yield _HEADERS[kind], list(read_runs(p, whole.styles, style_id))
