"""Words of the annotated copies: what is ours in a workbook that goes back to a commune."""

from __future__ import annotations

REPAIR_SHEET = "Cần sửa"
"""Name of the sheet that lists what to mend."""

REPAIR_TITLE = "CÁC NỘI DUNG CẦN SỬA"
"""What stands in its first cell: a commune's own sheet of that name is no sheet of ours."""

REPAIR_MARK = "[ktassess] Cần sửa:"
"""How our part of a cell's comment begins."""
