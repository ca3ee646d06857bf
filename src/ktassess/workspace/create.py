"""A new workspace, and the blank workbooks it sends out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..domain.district import ListedCommune
from ..domain.locality import resolve_class
from ..domain.regulation import Regulation
from ..domain.text import nfc, slug
from ..errors import OutputRefusedError
from ..layout import BOOK_FILE
from .folder import CONFIG_FILE, OUTPUT_FOLDER, SCORING_FOLDER, TEMPLATES_FOLDER
from .register import UnitRecord
from .settings import Recognition, Settings

FORMS_FOLDER = "forms"
"""Folder of the blank scoring workbooks, within the output folder."""

_FOLDERS = (SCORING_FOLDER, TEMPLATES_FOLDER, OUTPUT_FOLDER)
_NOT_OURS = frozenset({"desktop.ini", "thumbs.db"})  # put there by file managers


def create_workspace(
    root: Path, settings: Settings, units: Sequence[UnitRecord], regulation: Regulation
) -> tuple[Path, ...]:
    """Make a workspace: its folders, its configuration and the district's book; what was made is returned.

    ``root`` must not exist or be empty (files whose names begin with a dot aside), else OutputRefusedError
    names what is in the way: nothing that is there is ever touched. If anything fails, what was made is
    removed again.
    """
    from .config import settings_toml

    _refuse_occupied(root)
    contents = {
        root / BOOK_FILE: blank_district_book(settings, regulation, units),
        root / CONFIG_FILE: settings_toml(settings, regulation).encode(),
    }
    made: list[Path] = []
    try:
        missing = [parent for parent in (root, *root.parents) if not parent.exists()]
        for folder in (*reversed(missing), *(root / name for name in _FOLDERS)):
            folder.mkdir()
            made.append(folder)
        for path, content in contents.items():
            with path.open("xb") as file:
                made.append(path)
                file.write(content)
    except OSError as error:
        _remove(made)
        raise OutputRefusedError(
            "error.init.not-writable", file=str(root), reason=error.strerror or ""
        ) from error
    except BaseException:
        _remove(made)
        raise
    return tuple(made)


def blank_district_book(settings: Settings, regulation: Regulation, units: Sequence[UnitRecord]) -> bytes:
    """The district's book with its units listed and everything else to be filled in."""
    from ..forms import CommuneRow, DistrictBookForm, district_book

    form = DistrictBookForm(
        settings.district.name,
        settings.district.code,
        settings.year,
        tuple(CommuneRow(unit.code, unit.name, unit.kind) for unit in units),
        decision_each=settings.recognition is Recognition.EACH,
    )
    return district_book(form, regulation)


def blank_forms(
    settings: Settings, regulation: Regulation, communes: Iterable[ListedCommune]
) -> Iterator[tuple[str, bytes]]:
    """The blank scoring workbook of each commune: its path within the output folder, and its bytes.

    Name, code, class, district and year are filled in. A row of the list without code, name or kind is
    passed over: the checks of the district's book name it.
    """
    from ..forms import ScoringForm, scoring_form

    district = settings.district
    for commune in communes:
        code, name, kind = commune.code.value, commune.name.value, commune.kind.value
        if not code or not name or kind is None:
            continue
        difficult = bool(commune.specially_difficult.value)
        locality_class = resolve_class(regulation, kind, difficult, district.code)
        form = ScoringForm(
            code,
            name,
            locality_class.name if locality_class else "",
            f"{district.name[:1].upper()}{district.name[1:]}",
            settings.year,
        )
        yield f"{FORMS_FOLDER}/{slug(f'{code} {name}')}.xlsx", scoring_form(form, regulation)


def _refuse_occupied(root: Path) -> None:
    if root.is_dir():
        for path in sorted(root.iterdir()):
            if not path.name.startswith(".") and path.name.casefold() not in _NOT_OURS:
                raise OutputRefusedError("error.init.not-empty", folder=nfc(str(root)), file=nfc(path.name))
    elif root.exists() or root.is_symlink():
        raise OutputRefusedError("error.init.not-a-folder", file=nfc(str(root)))


def _remove(made: Sequence[Path]) -> None:
    for path in reversed(made):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)


def restore_book(settings: Settings, regulation: Regulation) -> bool:
    """Write the district's book where it is missing, with the district's units of the register listed.

    True where it was written; an existing book is never touched. OutputRefusedError where it cannot be
    written.
    """
    from .register import load_register

    path = settings.root / BOOK_FILE
    if path.exists():
        return False
    units = [unit for unit in load_register() if unit.district_code == settings.district.code]
    try:
        with path.open("xb") as file:
            file.write(blank_district_book(settings, regulation, units))
    except OSError as error:
        raise OutputRefusedError(
            "error.init.not-writable", file=BOOK_FILE, reason=error.strerror or ""
        ) from error
    return True
