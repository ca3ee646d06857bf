"""Which files of a folder are workbooks to be read, and which are passed over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.codes import Code
from ..domain.entries import Place
from ..domain.findings import Finding
from ..domain.text import nfc
from .refusal import PassedOver, Reason

WORKBOOK_SUFFIXES = frozenset((".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".et"))
"""Files a commune may have meant as its workbook: those we cannot read are reported, not passed over."""

MAPPING_FILE = "mapping.toml"
"""Says how workbooks are laid out: no workbook itself, and nothing that was passed over."""

_LOCK_PREFIXES = ("~$", ".~lock")
_SYSTEM_NAMES = frozenset(("thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store"))
_TEMPORARY_SUFFIXES = frozenset((".tmp", ".temp", ".bak", ".part", ".partial", ".crdownload", ".download"))
_TEMPORARY_PREFIXES = ("~", "#")


@dataclass(frozen=True, slots=True)
class Scan:
    """The files of a folder: workbooks to be read, and a finding for each file that is not."""

    folder: Path
    files: tuple[Path, ...]
    findings: tuple[Finding, ...]


def scan(folder: Path) -> Scan:
    """Look through a folder, not into its subfolders, in the order of the names.

    Names are compared in NFC and kept as they are on the disk. A folder that is not there holds nothing.
    """
    try:
        entries = sorted(folder.iterdir(), key=_order)
        root = folder.resolve()
    except FileNotFoundError:
        return Scan(folder, (), ())
    except OSError:
        place = Place(nfc(folder.as_posix()))
        return Scan(folder, (), (Finding(Code.NOT_READABLE, place, {"reason": Reason.NO_PERMISSION.said}),))
    files: list[Path] = []
    findings: list[Finding] = []
    names: set[str] = set()
    for path in entries:
        name = nfc(path.name)
        if name == MAPPING_FILE:
            continue
        reason = _passed_over(path, name)
        if reason is not None:
            findings.append(Finding(Code.PASSED_OVER, Place(name), {"reason": reason.said}))
        elif (refused := _refused(path, name, root, names)) is not None:
            findings.append(Finding(Code.NOT_READABLE, Place(name), {"reason": refused.said}))
        else:
            names.add(name)
            files.append(path)
    return Scan(folder, tuple(files), tuple(findings))


def _order(path: Path) -> tuple[str, str]:
    return nfc(path.name).casefold(), path.name


def _passed_over(path: Path, name: str) -> PassedOver | None:
    lowered = name.casefold()
    suffix = path.suffix.casefold()
    if lowered.startswith(_LOCK_PREFIXES):
        return PassedOver.LOCK_FILE
    if lowered in _SYSTEM_NAMES:
        return PassedOver.SYSTEM
    if lowered.startswith(".") or _has_hidden_mark(path):
        return PassedOver.HIDDEN
    if suffix in _TEMPORARY_SUFFIXES or lowered.startswith(_TEMPORARY_PREFIXES):
        return PassedOver.TEMPORARY
    if path.is_dir():
        return PassedOver.FOLDER
    return None if suffix in WORKBOOK_SUFFIXES else PassedOver.NOT_A_WORKBOOK


def _has_hidden_mark(path: Path) -> bool:
    """Whether Windows marks a file as hidden."""
    try:
        return bool(getattr(path.lstat(), "st_file_attributes", 0) & 0x2)
    except OSError:
        return False


def _refused(path: Path, name: str, root: Path, names: set[str]) -> Reason | None:
    try:
        target = path.resolve()
        if path.is_symlink() and not target.is_relative_to(root):
            return Reason.OUTSIDE
        if not path.is_file():
            return Reason.NOT_FOUND if not path.exists() else Reason.NOT_REGULAR
    except (OSError, RuntimeError):  # a link that leads round in circles
        return Reason.NOT_FOUND
    return Reason.SAME_NAME if name in names else None
