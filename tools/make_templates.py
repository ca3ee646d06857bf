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

from ktassess.documents.engine.ready import module_name  # noqa: E402
from ktassess.documents.engine.writing_down import written_down  # noqa: E402
from templates import texts  # noqa: E402

TARGET = _HERE.parent / "templates"
READY = _HERE.parent / "src" / "ktassess" / "documents" / "ready"


def make(folder: Path) -> list[Path]:
    """Write every template into a folder; gives the paths in order."""
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(module.name for module in pkgutil.iter_modules(texts.__path__))
    modules = [importlib.import_module(f"templates.texts.{name}") for name in names]
    return [module.template().write(folder) for module in modules]


def write_down(paths: list[Path], folder: Path) -> None:
    """Write each template down as code; those of templates that are no more are taken away."""
    codes = {f"{module_name(path.stem)}.py": written_down(path) for path in paths}
    for file in folder.glob("*.py"):
        if file.name != "__init__.py" and codes.get(file.name) is None:
            file.unlink()
    for name, code in codes.items():
        if code is not None:
            (folder / name).write_text(code, encoding="utf-8", newline="\n")


def main() -> None:
    """Write the templates, their README and (for our own folder) their code, and say so."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    made = make(folder)
    for path in made:
        print(f"{path.name}  {path.stat().st_size / 1000:.1f} kB")
    if folder == TARGET:
        write_down(made, READY)
    (folder / "README.md").write_text(readme(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
