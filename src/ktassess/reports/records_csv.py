"""What JSON shows as a list of objects, or as one object, as csv: the same keys, the same values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from ..domain.findings import Finding
from .csv_report import FINDING_COLUMNS, Cell, csv_bytes, finding_row
from .texts import Texts


def records_csv(columns: Sequence[str], records: Sequence[Mapping[str, object]]) -> bytes:
    """One row an object; what is not one value stands in its cell as JSON."""
    return csv_bytes(columns, ([_cell(record[column]) for column in columns] for record in records))


def finding_list_csv(findings: Sequence[Finding], catalogue: Texts) -> bytes:
    """One row a finding, with its texts in the catalogue's language."""
    return csv_bytes(FINDING_COLUMNS, (finding_row(finding, catalogue) for finding in findings))


def values_csv(value: object) -> bytes:
    """One row a value of an object, its keys joined by points: ``criteria.1.name.value``, lists from 1."""
    return csv_bytes(("key", "value"), _values("", value))


def _values(key: str, value: object) -> Iterator[tuple[str, Cell]]:
    parts: Mapping[str, object] | None = None
    if isinstance(value, Mapping):
        parts = value
    elif isinstance(value, list):
        parts = {str(number): each for number, each in enumerate(value, start=1)}
    if not parts:
        yield key, _cell(value)
        return
    for name, part in parts.items():
        yield from _values(f"{key}.{name}" if key else name, part)


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return json.dumps(value)
    if value is None or isinstance(value, str | int):
        return value
    return json.dumps(value, ensure_ascii=False) if value else None
