"""Sheet ``Biểu đồ``: the totals as columns, the thresholds as marks, in the order of ``Kết quả``."""

from __future__ import annotations

from ..table_rows import TableRows
from .results import APPRAISED, SELF, THRESHOLD, UNIT
from .style import FONT, HEAD_ROW, Book

_NARROWEST, _WIDEST = 1150, 3200
_PER_COMMUNE = 60  # pixels of the chart's width


def write(book: Book, results: TableRows) -> None:
    """Add the sheet, drawn from the table of results; none where there is no commune to draw."""
    communes = book.review.communes
    if not communes:
        return
    sheet = book.sheet("chart", "report.chart.totals")
    first, last = HEAD_ROW + 1, HEAD_ROW + len(communes)
    name = book.texts.text("report.sheet.results")
    categories = {
        "categories": [name, first, UNIT, last, UNIT],
        "categories_data": results.shown(UNIT),
    }
    font = {"name": FONT, "size": 10}
    columns = book.workbook.add_chart({"type": "column"})
    for column, colour in ((SELF, "#9DC3E6"), (APPRAISED, "#2F5597")):
        columns.add_series(
            {
                "name": [name, HEAD_ROW, column],
                **categories,
                "values": [name, first, column, last, column],
                "values_data": results.shown(column),
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    threshold = book.workbook.add_chart({"type": "line"})
    threshold.add_series(
        {
            "name": [name, HEAD_ROW, THRESHOLD],
            **categories,
            "values": [name, first, THRESHOLD, last, THRESHOLD],
            "values_data": results.shown(THRESHOLD),
            "line": {"none": True},
            "marker": {
                "type": "long_dash",
                "size": 14,
                "fill": {"color": "#C00000"},
                "border": {"color": "#C00000"},
            },
        }
    )
    columns.combine(threshold)
    columns.set_x_axis({"num_font": font})
    columns.set_y_axis(
        {
            "num_font": font,
            "min": 0,
            "max": float(book.review.regulation.total.value),
            "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}},
            "name": book.texts.text("report.chart.points"),
            "name_font": font,
        }
    )
    columns.set_legend({"position": "bottom", "font": font})
    width = min(max(_NARROWEST, _PER_COMMUNE * len(communes)), _WIDEST)
    columns.set_size({"width": width, "height": 520})
    columns.set_title({"none": True})
    sheet.insert_chart(HEAD_ROW, 0, columns, {"description": book.texts.text("report.chart.totals")})
