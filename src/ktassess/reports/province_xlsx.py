"""The province's summary as a workbook: districts, units, and where points are lost, with native charts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..domain import statistics
from ..domain.assessment import Result
from ..domain.outcome import CommuneOutcome, StepStatus
from ..domain.province import DistrictYear, ProvinceYear, Reported
from ..domain.statistics import CriterionLoss, TargetStanding
from .book_tables import Row, add_note, add_sheet, add_table, sheet_name, workbook_bytes
from .columns import Column
from .plain import printable
from .sheet_xml import Cell
from .summary_sheets.style import BAD, DOUBT, FONT, GOOD, HEAD_ROW, RESULT_LOOK, Book
from .table_rows import TableRows
from .texts import Texts, class_name, points_text, result_text, standing

DISTRICTS = (
    Column("order", 5),
    Column("district", 26),
    Column("units", 9),
    Column("passed", 8),
    Column("failed", 8),
    Column("undetermined", 10),
    Column("recognised", 10),
    Column("passed-percent", 9),
    Column("late", 8),
    Column("overdue", 8),
    Column("reported", 24),
    Column("reported-on", 12),
    Column("passed-before", 11),
    Column("percent-before", 12),
)
UNITS = (
    Column("district", 22),
    Column("code", 8),
    Column("unit", 24),
    Column("class", 24),
    Column("threshold", 8),
    Column("self", 9),
    Column("appraised", 9),
    Column("margin", 9),
    Column("result", 12),
    Column("conclusion", 12),
    Column("result-before", 12),
    Column("recognised-on", 12),
    Column("deadlines", 44),
)
CRITERIA = (
    Column("criterion", 9),
    Column("criterion-name", 46),
    Column("department", 26),
    Column("lost", 10),
    Column("lost-percent", 10),
    Column("lost-before", 13),
)
_SCALE = {"type": "2_color_scale", "min_type": "num", "min_value": 0, "min_color": "#FFFFFF",
          "max_type": "num", "max_value": 100, "max_color": "#E59243"}  # fmt: skip
_REPORTED_LOOK = {Reported.YES: GOOD, Reported.NO_DATE: DOUBT, Reported.NO_WORKBOOKS: BAD}
_NAME, _SHARE = 1, 7


def province_workbook(province: ProvinceYear, texts: Texts) -> bytes:
    """The workbook's bytes (xlsx): a sheet for districts, one for all units, one for the criteria."""

    def write(book: Book) -> None:
        taken: set[str] = set()
        _districts(book, province, taken)
        _units(book, province, taken)
        _criteria(book, province, taken)

    title = texts.text("report.province.book")
    return workbook_bytes(province.whole, texts, province.name, title, write)


def _sheet(book: Book, key: str, taken: set[str]) -> Any:
    name = sheet_name(book.texts.text(f"report.province.sheet.{key}"), taken)
    return add_sheet(book, name, book.texts.text(f"report.province.title.{key}"))


def _districts(book: Book, province: ProvinceYear, taken: set[str]) -> None:
    sheet = _sheet(book, "districts", taken)
    rows = [_district(book, province, order, one) for order, one in enumerate(province.districts, start=1)]
    table = add_table(book, sheet, DISTRICTS, rows, frozen=2)
    total, after = _total(book, province), table.after
    for column, cell in enumerate(total):
        book.put(sheet, after, column, cell, {"bold": "1"})
    lines = [not_reported_text(province, book.texts), before_text(province, book.texts)]
    lines += [target_text(standing, book.texts) for standing in province.targets]
    for offset, line in enumerate(lines, start=2):
        sheet.write_string(after + offset, 0, line, book.format())
    _chart(book, table, after + len(lines) + 3, (_NAME, _SHARE), "report.province.chart.share")


def not_reported_text(province: ProvinceYear, texts: Texts) -> str:
    """Who has not reported, by name; or that all have."""
    names = ", ".join(printable(district.name) for district in (*province.not_reported, *province.absent))
    if not names:
        return texts.text("report.province.all-reported")
    return texts.text("report.province.not-reported", names=names)


def before_text(province: ProvinceYear, texts: Texts) -> str:
    """Which year this one is compared with, or that none was given."""
    year = province.previous.year if province.previous else None
    if year is None:
        return texts.text("report.province.no-before")
    return texts.text("report.province.before", year=year)


def target_text(standing: TargetStanding, texts: Texts) -> str:
    """How a target stands: reached, or what is missing."""
    words, recognised, units = printable(standing.target.words), standing.recognised, standing.units
    share = points_text(texts, standing.percent)
    if standing.reached:
        return texts.text(
            "report.province.target.reached", words=words, recognised=recognised, units=units, share=share
        )
    return texts.text(
        "report.province.target.open",
        words=words,
        recognised=recognised,
        units=units,
        share=share,
        missing=standing.missing,
    )


def _district(book: Book, province: ProvinceYear, order: int, district: DistrictYear) -> Row:
    count, before = district.counts, province.district_before(district)
    cells: tuple[Cell, ...] = (
        order,
        district.name,
        count.communes,
        count.passed,
        count.failed,
        count.undetermined,
        count.recognised,
        district.passed_share if count.communes else None,
        district.steps(StepStatus.LATE),
        district.steps(StepStatus.OVERDUE),
        book.texts.text(f"report.province.reported.{district.reported.value}"),
        district.report.done if district.report else None,
        before.counts.passed if before else None,
        before.passed_share if before else None,
    )
    return Row(cells, {"reported": _REPORTED_LOOK[district.reported]})


def _total(book: Book, province: ProvinceYear) -> list[Cell]:
    count = statistics.counts(province.whole)
    before = province.previous
    return [
        None,
        book.texts.text("report.province.total"),
        count.communes,
        count.passed,
        count.failed,
        count.undetermined,
        count.recognised,
        statistics.passed_share(province.whole),
        sum(district.steps(StepStatus.LATE) for district in province.districts),
        sum(district.steps(StepStatus.OVERDUE) for district in province.districts),
        f"{len(province.districts) - len(province.not_reported)}/{len(province.districts)}",
        None,
        statistics.counts(before.whole).passed if before else None,
        statistics.passed_share(before.whole) if before else None,
    ]


def _units(book: Book, province: ProvinceYear, taken: set[str]) -> None:
    sheet = _sheet(book, "units", taken)
    rows = (
        _unit(book, province, district, commune)
        for district in province.districts
        for commune in district.review.communes
    )
    add_table(book, sheet, UNITS, rows, frozen=3)


def _unit(book: Book, province: ProvinceYear, district: DistrictYear, commune: CommuneOutcome) -> Row:
    texts, review = book.texts, district.review
    before = province.result_before(commune)
    cells: tuple[Cell, ...] = (
        district.name,
        commune.code,
        commune.name,
        class_name(review.regulation, commune.class_id),
        commune.threshold,
        commune.self_total,
        commune.appraised_total,
        commune.margin,
        result_text(texts, commune.result),
        result_text(texts, commune.conclusion),
        result_text(texts, before),
        next((s.done for s in commune.deadlines if s.step == statistics.RECOGNITION_STEP), None),
        standing(texts, review, commune),
    )
    fell = before is Result.PASSED and commune.result is Result.FAILED
    return Row(cells, {"result": RESULT_LOOK[commune.result], "result-before": BAD if fell else {}})


def _criteria(book: Book, province: ProvinceYear, taken: set[str]) -> None:
    """Lost points in percent of the possible ones: criteria down, districts across."""
    sheet = _sheet(book, "criteria", taken)
    texts = book.texts
    add_note(book, sheet, CRITERIA, texts.text("report.province.criteria-note"))
    regulation = province.whole.regulation
    departments = {department.id: department.name for department in regulation.departments}
    book.headings(sheet, CRITERIA)
    first = len(CRITERIA)
    across = [Column("district", 11) for _ in province.districts]
    table = book.table(sheet, (*CRITERIA, *across))
    for index, (loss, criterion) in enumerate(zip(province.losses, regulation.criteria, strict=True)):
        before = province.loss_before(loss.criterion)
        table.add(
            (
                f"TC{criterion.number}",
                criterion.name.value,
                departments.get(criterion.supervisor.value, criterion.supervisor.value),
                loss.lost if loss.communes_counted else None,
                _percent(loss),
                _percent(before) if before else None,
                *(_percent(district.losses[index]) for district in province.districts),
            )
        )
    for offset, district in enumerate(province.districts):
        sheet.set_column(first + offset, first + offset, across[offset].width)
        sheet.write_string(HEAD_ROW, first + offset, printable(district.name), book.head)
    last, rows = first + len(across) - 1, table.lines
    book.frame(sheet, last + 1, len(rows), frozen=2)
    sheet.set_h_pagebreaks([HEAD_ROW + len(rows) + 2])
    sheet.conditional_format(HEAD_ROW + 1, 4, HEAD_ROW + len(rows), last, _SCALE)
    _chart(book, table, HEAD_ROW + len(rows) + 3, (0, 4), "report.chart.weakest")


def _percent(loss: CriterionLoss) -> Decimal | None:
    return loss.percent if loss.communes_counted else None


def _chart(book: Book, table: TableRows, row: int, columns: tuple[int, int], key: str) -> None:
    """A bar chart of one column of a table beneath it, in the table's order."""
    sheet, count = table.sheet, len(table.lines)
    name, first, last = sheet.get_name(), HEAD_ROW + 1, HEAD_ROW + count
    names, values = columns
    font = {"name": FONT, "size": 10}
    chart = book.workbook.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": book.texts.text(key),
            "categories": [name, first, names, last, names],
            "categories_data": table.shown(names),
            "values": [name, first, values, last, values],
            "values_data": table.shown(values),
            "fill": {"color": "#2F5597"},
            "gap": 40,
            "data_labels": {"value": True, "font": font},
        }
    )
    chart.set_title({"name": book.texts.text(key), "name_font": {"name": FONT, "size": 13}})
    chart.set_y_axis({"reverse": True, "num_font": font})
    grid = {"visible": True, "line": {"color": "#D9D9D9"}}
    chart.set_x_axis({"num_font": font, "min": 0, "max": 100, "major_gridlines": grid})
    chart.set_legend({"none": True})
    chart.set_size({"width": 980, "height": 120 + 24 * max(count, 1)})
    sheet.insert_chart(row, 0, chart, {"description": printable(book.texts.text(key))})
