"""What outputs follow from: the settings, the district's book, the workbooks, the templates, the rule pack.

Each is known by a path relative to the workspace (or a name of its own where it lies inside the program) and
by its SHA-256, so that `verify` can tell an output that no longer follows from what is there.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

from ..domain.past import Past, spelled
from ..domain.text import nfc
from ..intake.scan import MAPPING_FILE
from ..layout import BOOK_FILE
from .folder import CONFIG_FILE, SCORING_FOLDER
from .manifest import Source
from .settings import Settings
from .touched import sha256_of

SETTINGS, BOOK, WORKBOOK, TEMPLATE, RULES = "settings", "book", "workbook", "template", "rules"
MAPPING, YEARS = "mapping", "years"


class Sources:
    """The sources of one workspace, each hashed once, when it is first asked for."""

    def __init__(self, settings: Settings, rules_path: Path) -> None:
        self._settings = settings
        self._rules_path = rules_path
        self._known: dict[str, Source | None] = {}
        self._scoring = os.fspath(settings.scoring)
        # Findings and manifests name a file in NFC; on the disk its name is kept as it came.
        self._workbooks = {
            f"{SCORING_FOLDER}/{nfc(name)}": name for name in _files(self._scoring) if name != MAPPING_FILE
        }

    def shared(self) -> tuple[Source, ...]:
        """What every output of the year follows from."""
        settings = self._of(SETTINGS, CONFIG_FILE, self._settings.root / CONFIG_FILE)
        book = self._of(BOOK, BOOK_FILE, self._settings.root / BOOK_FILE)
        mapping = self._of(MAPPING, MAPPING_FILE, self._settings.root / MAPPING_FILE) or self._of(
            MAPPING, f"{SCORING_FOLDER}/{MAPPING_FILE}", self._settings.scoring / MAPPING_FILE
        )
        return tuple(source for source in (settings, book, mapping, self.rules()) if source is not None)

    def rules(self) -> Source | None:
        """The rule pack."""
        return self._of(RULES, f"rules:{self._rules_path.stem}", self._rules_path)

    def workbook(self, name: str) -> Source | None:
        """A commune's workbook, by the name findings give it ("scoring/….xlsx")."""
        if name not in self._known:
            on_disk = self._workbooks.get(name)
            if on_disk is None:
                return None
            try:
                self._known[name] = Source(WORKBOOK, name, sha256_of(f"{self._scoring}/{on_disk}"))
            except FileNotFoundError:  # it was there a moment ago
                self._known[name] = None
        return self._known[name]

    def workbooks(self) -> tuple[Source, ...]:
        """All workbooks, in the order of their names."""
        found = (self.workbook(name) for name in sorted(self._workbooks))
        return tuple(source for source in found if source is not None)

    @staticmethod
    def years(past: Past | None) -> tuple[Source, ...]:
        """What was used of the years before; none where nothing was.

        Not the register's file: closing this very year changes that, and nothing that was compared with.
        """
        if past is None:
            return ()
        return (Source(YEARS, f"years:{past.year}", sha256(spelled(past).encode()).hexdigest()),)

    def names_on_disk(self) -> dict[str, str]:
        """The workbooks whose name on the disk is not the one findings call them by, with that name."""
        named = {name: f"{SCORING_FOLDER}/{on_disk}" for name, on_disk in self._workbooks.items()}
        return {name: on_disk for name, on_disk in named.items() if on_disk != name}

    def template(self, path: Path, *, of_office: bool) -> Source | None:
        """A Word template, the office's own or ours."""
        name = f"templates/{path.name}" if of_office else f"template:{path.name}"
        return self._of(TEMPLATE, name, path)

    def _of(self, kind: str, name: str, path: Path) -> Source | None:
        if name not in self._known:
            found = path.is_file()
            self._known[name] = Source(kind, name, sha256_of(path)) if found else None
        return self._known[name]


def _files(folder: str) -> list[str]:
    """The names of the files in a folder; none where there is none."""
    try:
        with os.scandir(folder) as found:
            return [entry.name for entry in found if entry.is_file()]
    except (FileNotFoundError, NotADirectoryError):
        return []
