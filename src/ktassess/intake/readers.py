"""The readers of a looked-at workbook: a fast one for clean ones, a thorough one for the odd.

Where all of a workbook is of the usual form there is nothing left to read: the look took it apart already.
"""

from __future__ import annotations

import warnings
from decimal import Decimal
from io import BytesIO

from .bounds import MAX_COLUMNS, MAX_ROWS
from .calamine import values_of
from .grid import ErrorValue, Grid, Percent, Uncomputed, Value, Workbook, converted, make_grid
from .package import Package, Sheet
from .references import Position
from .refusal import Bound, Reason, RefusedError, beyond, damaged
from .usual_texts import NotUsualError
from .usual_values import values_of_usual


def read(package: Package) -> Workbook:
    """The workbook's sheets; RefusedError where neither reader can read it."""
    if package.clean:
        if (usual := read_usual(package)) is not None:
            return usual
        try:
            return read_fast(package)
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException:  # noqa: BLE001, RUF100  (a panic of the fast reader derives from BaseException)
            pass
    return read_thoroughly(package)


def read_usual(package: Package) -> Workbook | None:
    """The sheets as they were taken apart, the same as the readers give; None where one has to be asked."""
    texts = package.texts
    if texts is None or not package.clean:
        return None
    grids = []
    for sheet in package.sheets:
        if sheet.look.usual is None:
            return None
        try:
            grids.append(_grid(sheet, values_of_usual(sheet.look.usual, texts, package.formats)))
        except NotUsualError:
            return None
    return Workbook(tuple(grids), package.form_version)


def read_fast(package: Package) -> Workbook:
    """The sheets as python-calamine reads them; only for clean workbooks."""
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_filelike(BytesIO(package.packed)) as book:
        grids = []
        for index, sheet in enumerate(package.sheets):
            filled = sheet.look.cells > 0
            rows = book.get_sheet_by_index(index).to_python(skip_empty_area=False) if filled else ()
            grids.append(_grid(sheet, values_of(rows)))
    return Workbook(tuple(grids), package.form_version)


def read_thoroughly(package: Package) -> Workbook:
    """The sheets as openpyxl reads them: error cells, percentages, every number format."""
    try:
        return _read_thoroughly(package)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except RefusedError:
        raise
    except Exception as error:  # whatever the reader stumbles over: its exceptions are of all kinds
        raise damaged(Reason.CANNOT_BE_READ) from error


def _read_thoroughly(package: Package) -> Workbook:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(BytesIO(package.packed), data_only=True, keep_links=False)
        grids = []
        shared = _shared_formulas(package)
        for sheet, worksheet, formulas in zip(package.sheets, book.worksheets, shared, strict=True):
            values: dict[Position, Value] = {}
            for (row, column), cell in worksheet._cells.items():
                if cell.value is None:
                    continue
                if row > MAX_ROWS:
                    raise beyond(Bound.ROWS, row, MAX_ROWS, sheet.name, cell.coordinate)
                if column > MAX_COLUMNS:
                    raise beyond(Bound.COLUMNS, column, MAX_COLUMNS, sheet.name, cell.coordinate)
                value: Value | None
                value = ErrorValue(str(cell.value)) if cell.data_type == "e" else converted(cell.value)
                if isinstance(value, Decimal) and "%" in str(cell.number_format):
                    value = Percent(value)
                if value is not None:
                    values[row, column] = value
            grids.append(_grid(sheet, values, formulas))
        return Workbook(tuple(grids), package.form_version)


def _shared_formulas(package: Package) -> tuple[dict[Position, str], ...]:
    """By sheet, the texts of the formulas without a value; asked for only where the look cannot tell."""
    if all(text is not None for sheet in package.sheets for text in sheet.look.without_value.values()):
        return ({},) * len(package.sheets)
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(package.packed), keep_links=False)
    return tuple(
        {
            position: str(getattr(value, "text", value)).removeprefix("=")
            for position in sheet.look.without_value
            if (value := worksheet.cell(*position).value) is not None
        }
        for sheet, worksheet in zip(package.sheets, book.worksheets, strict=True)
    )


def _grid(sheet: Sheet, values: dict[Position, Value], shared: dict[Position, str] | None = None) -> Grid:
    look = sheet.look
    for position, formula in look.without_value.items():
        text = formula if formula is not None else (shared or {}).get(position, "")
        values[position] = Uncomputed(f"={text}")
    return make_grid(
        sheet.name, sheet.visible, values, look.merged, look.hidden_rows, look.hidden_columns, sheet.marks
    )
