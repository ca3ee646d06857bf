"""An annotated copy that comes back is read as what it was made from: what we added does not count."""

from __future__ import annotations

from dataclasses import replace

from ..domain.text import fold
from ..layout.repairs import REPAIR_SHEET, REPAIR_TITLE
from .grid import Grid, Workbook


def without_repairs(workbook: Workbook) -> Workbook:
    """The workbook without the sheet that lists what to mend; as it is where it has none, or nothing else."""
    grids = tuple(grid for grid in workbook.grids if not is_repair_list(grid))
    if not grids or len(grids) == len(workbook.grids):
        return workbook
    names = {grid.name for grid in grids}
    return replace(workbook, grids=grids, notes=tuple(n for n in workbook.notes if n.sheet in names))


def is_repair_list(grid: Grid) -> bool:
    """Whether a sheet is the list of what to mend that we put into annotated copies."""
    return fold(grid.name).startswith(fold(REPAIR_SHEET)) and fold(grid.text(1, 1)) == fold(REPAIR_TITLE)
