"""Write the pages that are made from the program itself: one list of all of them.

Usage: python tools/make_docs.py [--check]

With --check nothing is written; the exit code is 1 where a page is not what the program says today.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from ktassess.messages.reference import findings_page

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from pages.cli import cli_page  # noqa: E402 - beside this file, also when it is loaded from elsewhere
from pages.json_page import json_page  # noqa: E402
from pages.readme import readme_page  # noqa: E402
from pages.templates_page import templates_page  # noqa: E402
from templates.readme import readme as fields_page  # noqa: E402

PAGES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("docs/findings.md", findings_page),
    ("docs/cli.md", cli_page),
    ("docs/json.md", json_page),
    ("docs/templates.md", templates_page),
    ("templates/README.md", fields_page),
    ("README.md", readme_page),
)
"""Each generated page with the function that makes its text."""


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check say which are out of date."""
    stale = []
    for name, make in PAGES:
        path, text = ROOT / name, make()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    verb = "out of date" if "--check" in arguments else "written"
    for name in stale:
        print(f"{name}: {verb}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
