"""The rows of a workbook's large tables: gathered as values, put into the finished file as XML.

xlsxwriter takes a workbook cell by cell and writes it cell by cell, each through a dozen calls; the summary
of a country has six hundred thousand cells. So it writes everything but the rows of the tables: titles,
headings, formats, widths, charts, what stands beneath. Where a table begins it writes one row of empty cells,
one in each format the tables use. In the finished file that row says by which number a format goes, and the
table's own rows take its place.

That rests on what the file format says of rows, cells and shared strings (ECMA-376, part 1, 18.3 and 18.4),
and on nothing inside xlsxwriter; tests hold the result against the same cells written by xlsxwriter itself.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .columns import Column, height_for
from .sheet_xml import Cell, SharedStrings, SheetXml, cell_tail, shown

Look = Mapping[str, str]

_STRINGS = "xl/sharedStrings.xml"
_LEVEL = 4  # half the time of zlib's own choice, for files an eighth larger


class Different(dict[tuple[type, Cell], int]):
    """The different cells of one look by kind and value: the place of each among all of the workbook.

    The kind is part of the key: 1 equals ``Decimal(1)``, and is written in another format.
    """

    def __init__(
        self, look: Look | None, found: list[tuple[Cell, Any]], formed: Callable[[Cell, Look | None], Any]
    ) -> None:
        super().__init__()
        self._look, self._found, self._formed = look, found, formed

    def __missing__(self, key: tuple[type, Cell]) -> int:
        place = self[key] = len(self._found)
        self._found.append((key[1], self._formed(key[1], self._look)))
        return place


class TableRows:
    """The rows of one table, from a row of a sheet (from 0) on; ``lines`` are places of different cells."""

    def __init__(self, tables: Tables, sheet: Any, first: int, columns: Sequence[Column]) -> None:
        self._tables, self.sheet, self.first = tables, sheet, first
        self._widths = [column.width for column in columns]
        self._places = {column.key: place for place, column in enumerate(columns)}
        self.lines: list[list[int]] = []
        self.heights: list[float] = []

    def add(self, cells: Sequence[Cell], looks: Mapping[str, Look | None] | None = None) -> None:
        """Add a row, as high as its texts need; ``looks`` are the colours of some of its cells, by column."""
        plain = self._tables.different(None)
        line = [plain[cell.__class__, cell] for cell in cells]
        for key, look in (looks or {}).items():
            cell = cells[self._places[key]]
            line[self._places[key]] = self._tables.different(look)[cell.__class__, cell]
        self.lines.append(line)
        texts = zip(cells, self._widths, strict=True)
        self.heights.append(height_for([(cell, width) for cell, width in texts if isinstance(cell, str)]))

    @property
    def after(self) -> int:
        """The first row beneath the table (an empty table has one empty row)."""
        return self.first + max(len(self.lines), 1)

    def shown(self, column: int) -> list[str]:
        """A column as a chart keeps it beside its reference; what is not known is empty."""
        return [shown(self._tables.cells[line[column]][0]) for line in self.lines]


class Tables:
    """The large tables of one workbook; ``formed`` gives the format of a value in a look."""

    def __init__(self, workbook: Any, formed: Callable[[Cell, Look | None], Any]) -> None:
        self._workbook, self._formed = workbook, formed
        self._looks: dict[tuple[tuple[str, str], ...], Different] = {}
        self._tables: list[TableRows] = []
        self.cells: list[tuple[Cell, Any]] = []

    def add(self, sheet: Any, first: int, columns: Sequence[Column]) -> TableRows:
        """A new table's rows; nothing else may be written where they will stand."""
        table = TableRows(self, sheet, first, columns)
        self._tables.append(table)
        return table

    def different(self, look: Look | None) -> Different:
        """The different cells of a look."""
        key = tuple(look.items()) if look else ()
        if key not in self._looks:
            self._looks[key] = Different(look, self.cells, self._formed)
        return self._looks[key]

    def close(self, out: io.BytesIO) -> bytes:
        """Close the workbook, which writes to ``out``; its bytes with the rows of all tables."""
        tables = [table for table in self._tables if table.lines]
        formats = list(dict.fromkeys(form for _, form in self.cells))
        for table in tables:
            for column, form in enumerate(formats):
                table.sheet.write_blank(table.first, column, None, form)
        self._workbook.close()
        return self._filled(out, tables, formats) if tables else out.getvalue()

    def _filled(self, out: io.BytesIO, tables: Sequence[TableRows], formats: Sequence[Any]) -> bytes:
        with zipfile.ZipFile(out) as archive:
            parts = {info.filename: (info, archive.read(info)) for info in archive.infolist()}
        strings = SharedStrings(parts[_STRINGS][1].decode())
        numbered = enumerate(self._workbook.worksheets(), start=1)
        names = {sheet: f"xl/worksheets/sheet{number}.xml" for number, sheet in numbered}
        sheets = {table.sheet: SheetXml(parts[names[table.sheet]][1].decode()) for table in tables}
        marks = sheets[tables[0].sheet].formats(tables[0].first)
        styles = dict(zip(formats, marks, strict=True))
        tails = [cell_tail(value, styles[form], strings) for value, form in self.cells]
        for table in tables:
            sheets[table.sheet].put(table.first, table.lines, table.heights, tails)
        changed = {names[sheet]: xml.text() for sheet, xml in sheets.items()}
        changed[_STRINGS] = strings.text(sum(xml.texts() for xml in sheets.values()))
        filled = io.BytesIO()
        with zipfile.ZipFile(filled, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            for name, (info, data) in parts.items():
                archive.writestr(
                    info, changed[name].encode() if name in changed else data, compresslevel=_LEVEL
                )
        return filled.getvalue()
