"""One font and one colour everywhere, headers and footers too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..content import read_runs
from ..formatting import Run
from ..lines import neutral
from ..package import W
from ..report import Report
from ..whole import Whole

_HEADERS = {"header": "đầu trang", "footer": "chân trang"}


def check(whole: Whole, report: Report) -> None:
    """Every paragraph's font and colour; one finding each for a paragraph."""
    for paragraph in whole.content.paragraphs:
        _check_runs(neutral(paragraph.runs), paragraph.place, report)
    for place, runs in _edges(whole):
        _check_runs(runs, place, report)


def _check_runs(runs: Iterable[Run], place: str, report: Report) -> None:
    font, colour = report.rules.tables["font"], report.rules.tables["colour"]
    shown = [run for run in runs if run.text.strip()]
    other = next((name for run in shown for name in run.font.names if name != font["name"]), None)
    if other is not None:
        report.departure(font["label"], place, other or "không rõ", font["name"], font["clause"])
    tinted = next((run.font.colour for run in shown if run.font.colour != colour["black"]), None)
    if tinted is not None:
        report.departure(colour["label"], place, f"màu #{tinted}", "màu đen", colour["clause"])


def _edges(whole: Whole) -> Iterator[tuple[str, list[Run]]]:
    """The runs of each header and footer, with their place."""
    for kind, target in whole.package.relations(whole.package.main).values():
        root = whole.package.part(target) if kind in _HEADERS else None
        if root is None:
            continue
        for p in root.iter(f"{W}p"):
            style = p.find(f"{W}pPr/{W}pStyle")
            style_id = "" if style is None else style.get(f"{W}val", "")
            yield _HEADERS[kind], list(read_runs(p, whole.styles, style_id))
