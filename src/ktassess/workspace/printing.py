"""One PDF to print out of many: a dossier's papers one after another, with a bookmark for each."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from ..errors import OutputRefusedError
from .pdf import settled


def merged(parts: Sequence[tuple[str, bytes]], title: str) -> bytes:
    """The PDFs of a dossier as one, in the order given; each part with its title and bytes.

    The same parts give the same bytes. OutputRefusedError where a part cannot be read as PDF.
    """
    from pypdf import PdfWriter
    from pypdf.errors import PyPdfError

    writer = PdfWriter()
    for name, data in parts:
        try:
            writer.append(BytesIO(data), outline_item=name, import_outline=False)
        except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise OutputRefusedError("error.pdf.not-merged", file=name, reason=str(error)) from error
    writer.add_metadata({"/Title": title, "/Producer": "ktassess"})
    written = BytesIO()
    writer.write(written)
    return settled(written.getvalue())
