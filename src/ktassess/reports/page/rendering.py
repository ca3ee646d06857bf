"""From reviews to the page's bytes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from ..plain import dmy
from ..texts import Texts
from .communes import communes, criterion_heads
from .findings import findings
from .overview import classes, counts, districts, targets, trend
from .parts import Part, TrendYear, whole_review
from .places import shown
from .timeline import timeline

if TYPE_CHECKING:
    from jinja2 import Environment

PAGE = "page.html.j2"


def summary_page(
    parts: Sequence[Part], texts: Texts, *, area: str | None = None, years: Sequence[TrendYear] = ()
) -> bytes:
    """The page (HTML, UTF-8) about one district or several.

    ``area`` is what the title names ("huyện Đắk Hà", "tỉnh Kon Tum"). ``years`` are those before; without
    them the page says that they are not in the register. Beyond :data:`~.parts.MAX_COMMUNES` communes and
    :data:`~.parts.MAX_FINDINGS` findings it shows those that need looking at first, and says so; its counts
    are always over all.
    """
    whole = whole_review(parts)
    listed = communes(parts, texts)
    of_province = len(parts) > 1 or parts[0].reported is not None
    context = {
        "lang": texts.language,
        "t": texts.text,
        "area": shown(area),
        "year": whole.year,
        "as_of": dmy(whole.as_of),
        "cite": shown(whole.regulation.cite),
        "regulation": shown(whole.regulation.title),
        "counts": counts(whole, texts),
        "targets": targets(whole, texts, of_province=of_province),
        "districts": districts(parts, texts),
        "classes": classes(whole, texts),
        "communes": listed,
        "all_communes": len(whole.communes),
        "criteria": criterion_heads(whole, texts),
        "timeline": timeline(parts, listed, texts),
        "findings": findings(parts, listed, texts),
        "trend": trend(years, whole, texts),
        "several": len(parts) > 1,
    }
    return _environment().get_template(PAGE).render(context).encode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("ktassess.reports", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
