"""The register of communes: who there is, with official codes. Ours, or a csv file of the user's own."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from io import StringIO
from pathlib import Path

from ..domain.locality import kind_of
from ..domain.regulation import Kind
from ..domain.text import fold, nfc
from ..errors import UnreadableInputError, UsageError
from ..layout.scoring import KIND_WORDS

DEFAULT_REGISTER = "kon-tum-communes.csv"
COLUMNS = ("code", "name", "kind", "district_code", "district")
"""The columns of a register, named in its first line, in any order."""

_CODE = re.compile(r"[0-9]+")
_DISTRICT_KINDS = ("huyen", "thanh pho", "thi xa", "quan", "tp", "tx")
_KINDS = {
    **{fold(kind.value): kind for kind in Kind},
    **{fold(word): Kind(kind) for kind, words in KIND_WORDS.items() for word in words},
}


@dataclass(frozen=True, slots=True)
class UnitRecord:
    """One unit of the register; ``district`` is the district's name with its kind ("Huyện Đắk Hà")."""

    code: str
    name: str
    kind: Kind
    district_code: str
    district: str


def load_register(path: Path | None = None) -> tuple[UnitRecord, ...]:
    """The units of a register in its order; None: the one that comes with the program.

    A register is a csv file in UTF-8 with the columns ``code``, ``name``, ``kind``, ``district_code`` and
    ``district``, parted by commas or semicolons. UnreadableInputError names the file and the line of the
    first thing that is wrong: nothing is read in part.
    """
    if path is None:
        source = files(__package__).joinpath("registers", DEFAULT_REGISTER)
        return _records(source.read_text(encoding="utf-8"), DEFAULT_REGISTER)
    file = nfc(path.name)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UnreadableInputError("error.register.not-found", file=str(path)) from None
    except OSError as error:
        raise UnreadableInputError(
            "error.register.cannot-open", file=str(path), reason=error.strerror or ""
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UnreadableInputError("error.register.not-utf8", file=file, line=line) from error
    return _records(text, file)


def units_of_district(units: Sequence[UnitRecord], wanted: str) -> tuple[UnitRecord, ...]:
    """The units of the district of that code or name, with or without its kind, in any spelling.

    UsageError if there is no such district, or more than one of that name; it lists what there is.
    """
    key = fold(wanted)
    codes = {unit.district_code for unit in units if unit.district_code == wanted.strip()}
    codes = codes or {unit.district_code for unit in units if fold(unit.district) == key}
    codes = codes or {unit.district_code for unit in units if _bare(unit.district) == _bare(wanted)}
    if len(codes) != 1 or not key:
        known = _listed(unit for unit in units if not codes or unit.district_code in codes)
        problem = "ambiguous-district" if codes and key else "unknown-district"
        raise UsageError(f"error.register.{problem}", value=wanted, known=known)
    return tuple(unit for unit in units if unit.district_code in codes)


def _bare(district: str) -> str:
    """The folded name without the district's kind."""
    key = fold(district)
    for kind in _DISTRICT_KINDS:
        if key.startswith(f"{kind} "):
            return key.removeprefix(f"{kind} ")
    return key


def _listed(units: Iterable[UnitRecord]) -> str:
    names = dict.fromkeys((unit.district_code, unit.district) for unit in units)
    return ", ".join(f"{name} ({code})" for code, name in names)


def _records(text: str, file: str) -> tuple[UnitRecord, ...]:
    heading = text.partition("\n")[0]
    rows = csv.reader(
        StringIO(text, newline=""),
        delimiter=";" if ";" in heading and "," not in heading else ",",
        strict=True,
    )
    positions: dict[str, int] = {}
    records: list[UnitRecord] = []
    seen: dict[str, int] = {}
    try:
        for row in rows:
            cells = [nfc(cell).strip() for cell in row]
            if not any(cells):
                continue
            if not positions:
                positions = _positions(cells, file, rows.line_num)
                continue
            record = _record(cells, positions, file, rows.line_num)
            if record.code in seen:
                raise UnreadableInputError(
                    "error.register.code-twice",
                    file=file,
                    line=rows.line_num,
                    code=record.code,
                    other=seen[record.code],
                )
            seen[record.code] = rows.line_num
            records.append(record)
    except csv.Error as error:
        raise UnreadableInputError(
            "error.register.not-csv", file=file, line=rows.line_num, reason=str(error)
        ) from error
    if not records:
        raise UnreadableInputError("error.register.empty", file=file)
    return tuple(records)


def _positions(cells: list[str], file: str, line: int) -> dict[str, int]:
    names = [cell.casefold() for cell in cells]
    missing = [column for column in COLUMNS if names.count(column) != 1]
    if missing:
        raise UnreadableInputError(
            "error.register.columns", file=file, line=line, expected=", ".join(COLUMNS), missing=missing[0]
        )
    return {column: names.index(column) for column in COLUMNS}


def _record(cells: list[str], positions: dict[str, int], file: str, line: int) -> UnitRecord:
    if len(cells) <= max(positions.values()):
        raise UnreadableInputError(
            "error.register.cells", file=file, line=line, found=len(cells), expected=len(positions)
        )
    values = {column: cells[position] for column, position in positions.items()}
    for column in COLUMNS:
        if not values[column]:
            raise UnreadableInputError("error.register.blank", file=file, line=line, column=column)
    for column in ("code", "district_code"):
        if not _CODE.fullmatch(values[column]):
            raise UnreadableInputError(
                "error.register.code", file=file, line=line, column=column, value=values[column]
            )
    kind = _KINDS.get(fold(values["kind"]))
    named = kind_of(values["name"])
    if kind is None or (named is not None and named is not kind):
        raise UnreadableInputError(
            "error.register.kind", file=file, line=line, value=values["kind"], name=values["name"]
        )
    return UnitRecord(values["code"], values["name"], kind, values["district_code"], values["district"])
