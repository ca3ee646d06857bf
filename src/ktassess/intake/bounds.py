"""The bounds no workbook of a commune or a district comes near; beyond them a file is refused, not read.

They keep every file under two seconds and 300 MB; a whole scoring workbook has some hundred cells.
"""

from __future__ import annotations

MAX_FILE_BYTES = 100_000_000
"""Of the file as it lies on the disk; photographs pasted into a workbook make it large, and are not read."""

MAX_OLD_BYTES = 32_000_000
"""Of a workbook of Excel 97-2003, which is no archive: its records are walked through."""

MAX_TEXT_BYTES = 4_000_000
"""Of a text file with separated values."""

MAX_DIRECTORY_BYTES = 512_000
"""Of the zip's directory, looked at before the directory is read."""

MAX_MEMBERS = 2_000
MAX_PART_BYTES = 16_000_000
MAX_TOTAL_BYTES = 32_000_000
"""Of the parts that are looked at, inflated: counted as they inflate, whatever the directory declares."""

MAX_SHEETS = 100
MAX_ROWS = 20_000
MAX_COLUMNS = 500
"""Of cells that hold something; formatted cells beyond are left aside."""

MAX_CELLS = 50_000
MAX_AREA = 1_000_000
"""Rows times columns of a sheet's used area: the fast reader lays it out whole."""

MAX_CELLS_ODD = 20_000
"""Of cells in a workbook that only the slow reader can read."""

MAX_TEXT = 32_767
"""Characters in one cell: the limit of the format itself."""

MAX_ELEMENTS = 100_000
MAX_DEPTH = 60
"""Of XML that has to be rewritten plainly before it can be looked at."""

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""The last row and column the format knows."""
