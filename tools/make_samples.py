"""Make sample_dossiers/ from its source: ``python tools/make_samples.py [FOLDER]``.

``dak-ha-2014`` is a finished year, ``mistakes-2014`` one workbook for each common mistake. The workbooks come
from the program's own form writer; the source is in ``tools/samples``. The same source gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(_HERE), str(_HERE.parent / "src")]

from samples.dak_ha import dak_ha  # noqa: E402
from samples.mistakes import mistakes  # noqa: E402

from ktassess.regulations import DEFAULT, load  # noqa: E402

TARGET = _HERE.parent / "sample_dossiers"


def write(folder: Path, contents: Iterable[tuple[str, bytes]]) -> int:
    """Write files into a folder; workbooks there that are no longer made are removed."""
    made = set()
    for name, content in contents:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        made.add(path)
    for path in (folder / "scoring").glob("*"):
        if path not in made:
            path.unlink()
    return len(made)


def main() -> None:
    """Write both workspaces, and say so."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    regulation = load(DEFAULT)
    for name, contents in (("dak-ha-2014", dak_ha(regulation)), ("mistakes-2014", mistakes(regulation))):
        print(f"{name}: {write(target / name, contents)} files")


if __name__ == "__main__":
    main()
