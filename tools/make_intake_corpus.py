"""Write the workbooks of tests/intake/corpus that LibreOffice makes from its layouts: xlsx, xls and ods.

Usage: python tools/make_intake_corpus.py   (needs ``soffice`` or ``libreoffice``)
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "intake" / "corpus"
FILTERS = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "xls": "xls:MS Excel 97", "ods": "ods:calc8"}


def main() -> int:
    """Make all files anew."""
    sys.path.insert(0, str(ROOT))
    from tests.intake.corpus.layouts import LAYOUTS
    from tests.intake.tables import write_workbook

    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print("no LibreOffice here", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        for suffix, kind in FILTERS.items():
            paths = [
                write_workbook(Path(folder) / f"{name}.xlsx", layout.sheets)
                for name, layout in LAYOUTS.items()
                if suffix in layout.formats
            ]
            profile = (Path(folder) / "profile").as_uri()
            subprocess.run(
                [
                    office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind,
                    "--outdir", str(CORPUS / suffix), *map(str, paths),
                ],
                check=True,
                capture_output=True,
            )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
