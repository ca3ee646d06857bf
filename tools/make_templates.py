"""Make templates/ from its source: ``python tools/make_templates.py [FOLDER]``.

The wording is in ``tools/templates/texts``, the official form in ``tools/templates``; the same source gives
the same bytes. ``README.md`` in the folder, the list of all fields, comes from the program itself. Officers
then change their own copies in Word.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(_HERE), str(_HERE.parent / "src")]

from templates.readme import readme  # noqa: E402

from templates import texts  # noqa: E402

TARGET = _HERE.parent / "templates"


def make(folder: Path) -> list[Path]:
    """Write every template into a folder; gives the paths in order."""
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(module.name for module in pkgutil.iter_modules(texts.__path__))
    modules = [importlib.import_module(f"templates.texts.{name}") for name in names]
    return [module.template().write(folder) for module in modules]


def main() -> None:
    """Write the templates and their README, and say so."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    for path in make(folder):
        print(f"{path.name}  {path.stat().st_size / 1000:.1f} kB")
    (folder / "README.md").write_text(readme(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
