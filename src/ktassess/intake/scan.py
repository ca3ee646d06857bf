"""Which files of a folder are workbooks to be read, and which are passed over."""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePath
from typing import NamedTuple

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


class Scan(NamedTuple):
    """The files of a folder: workbooks to be read, and a finding for each file that is not."""

    folder: Path
    files: tuple[Path, ...]
    findings: tuple[Finding, ...]


def scan(folder: Path) -> Scan:
    """Look through a folder, not into its subfolders, in the order of the names.

    Names are compared in NFC and kept as they are on the disk. A folder that is not there holds nothing.
    """
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=_order)
    except FileNotFoundError:
        return Scan(folder, (), ())
    except OSError:
        place = Place(nfc(folder.as_posix()))
        return Scan(folder, (), (Finding(Code.NOT_READABLE, place, {"reason": Reason.NO_PERMISSION.said}),))
    files: list[Path] = []
    findings: list[Finding] = []
    names: set[str] = set()
    for entry in entries:
        name = nfc(entry.name)
        if name == MAPPING_FILE:
            continue
        reason = _passed_over(entry, name)
        if reason is not None:
            findings.append(Finding(Code.PASSED_OVER, Place(name), {"reason": reason.said}))
        elif (refused := _refused(entry, name, folder, names)) is not None:
            findings.append(Finding(Code.NOT_READABLE, Place(name), {"reason": refused.said}))
        else:
            names.add(name)
            files.append(folder / entry.name)
    return Scan(folder, tuple(files), tuple(findings))


def mapping_file(*folders: Path) -> Path | None:
    """The mapping file of the first of some folders that has one."""
    return next((file for folder in folders if (file := folder / MAPPING_FILE).is_file()), None)


def _order(entry: os.DirEntry[str]) -> tuple[str, str]:
    return nfc(entry.name).casefold(), entry.name


def _passed_over(entry: os.DirEntry[str], name: str) -> PassedOver | None:
    lowered = name.casefold()
    suffix = PurePath(lowered).suffix
    if lowered.startswith(_LOCK_PREFIXES):
        return PassedOver.LOCK_FILE
    if lowered in _SYSTEM_NAMES:
        return PassedOver.SYSTEM
    if lowered.startswith(".") or _has_hidden_mark(entry):
        return PassedOver.HIDDEN
    if suffix in _TEMPORARY_SUFFIXES or lowered.startswith(_TEMPORARY_PREFIXES):
        return PassedOver.TEMPORARY
    if _is_folder(entry):
        return PassedOver.FOLDER
    return None if suffix in WORKBOOK_SUFFIXES else PassedOver.NOT_A_WORKBOOK


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _has_hidden_mark(entry: os.DirEntry[str]) -> bool:
    """Whether Windows marks a file as hidden; no other system has such a mark, and none need be asked."""
    if sys.platform != "win32":
        return False
    try:
        return bool(entry.stat(follow_symlinks=False).st_file_attributes & 0x2)
    except OSError:
        return False


def _refused(entry: os.DirEntry[str], name: str, folder: Path, names: set[str]) -> Reason | None:
    try:
        if entry.is_symlink() and not Path(entry.path).resolve().is_relative_to(folder.resolve()):
            return Reason.OUTSIDE
        if not entry.is_file():
            return Reason.NOT_REGULAR if Path(entry.path).exists() else Reason.NOT_FOUND
    except (OSError, RuntimeError):  # a link that leads round in circles
        return Reason.NOT_FOUND
    return Reason.SAME_NAME if name in names else None
