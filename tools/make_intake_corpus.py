"""Write the workbooks of the tests that LibreOffice makes: tests/intake/corpus, tests/register/saved.

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
YEARS = ROOT / "tests" / "register" / "saved"
FILTERS = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "xls": "xls:MS Excel 97", "ods": "ods:calc8"}


def _save(office: str, suffix: str, target: Path, paths: list[Path], folder: Path) -> None:
    subprocess.run(
        [
            office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--convert-to", FILTERS[suffix], "--outdir", str(target), *map(str, paths),
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip


def main() -> int:
    """Make all files anew."""
    sys.path.insert(0, str(ROOT))
    from tests.intake.corpus.layouts import LAYOUTS
    from tests.intake.tables import write_workbook
    from tests.intake.test_libreoffice import write_all
    from tests.register.test_transfer import OFFICE, workbook

    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print("no LibreOffice here", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for suffix in FILTERS:
            paths = [
                write_workbook(folder / f"{name}.xlsx", layout.sheets)
                for name, layout in LAYOUTS.items()
                if suffix in layout.formats
            ]
            _save(office, suffix, CORPUS / suffix, paths, folder)
        (folder / "again").mkdir()
        _save(office, "xlsx", CORPUS / "saved", write_all(folder / "again"), folder)
        for suffix in ("xls", "ods"):
            years = workbook(folder / "cac-nam.xlsx", OFFICE)
            _save(office, suffix, YEARS, [years], folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
