"""A zip that comes out the same every time from the same members."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO

_MOMENT = (1980, 1, 1, 0, 0, 0)


def archived(members: Sequence[tuple[str, bytes]]) -> bytes:
    """A zip of the members, in the order given, with a fixed date and mode."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, _MOMENT)
            # Word files and PDFs are packed already.
            packed = name.endswith((".docx", ".pdf"))
            info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            archive.writestr(info, data)
    return target.getvalue()
