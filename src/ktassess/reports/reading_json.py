"""The account of reading workbooks as plain values, for scripts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..intake.mapping import key_of
from ..intake.trace import Reading, Why
from ..layout import Column, InfoLabel, ScoringSheet
from ..layout.words import Words
from .json_report import finding_json
from .texts import Texts

SCHEMA_VERSION = 1


def readings_json(readings: Iterable[Reading], catalogue: Texts) -> dict[str, Any]:
    """The accounts, one a workbook; sheets, columns and labels by their keys of ``mapping.toml``."""
    return {
        "schema_version": SCHEMA_VERSION,
        "readings": [_reading(reading, catalogue) for reading in readings],
    }


def _reading(reading: Reading, catalogue: Texts) -> dict[str, Any]:
    return {
        "file": reading.file,
        "failed": reading.failed,
        "form_version": reading.form_version,
        "layout": reading.layout,
        "sheets": [
            {"sheet": each.sheet, "taken_for": _key(each.role), **_sure(each.why)} for each in reading.sheets
        ],
        "columns": [
            {
                "sheet": each.sheet,
                "table": key_of(each.part),
                "cell": each.cell,
                "text": each.text,
                "taken_for": _key(each.column),
                **_sure(each.why),
            }
            for each in reading.columns
        ],
        "criteria": [
            {
                "sheet": each.sheet,
                "criterion": each.criterion,
                "cell": each.cell,
                "text": each.text,
                "points_cell": each.points_cell or None,
                "points": each.points,
                **_sure(each.why),
            }
            for each in reading.rows
        ],
        "labels": [
            {
                "sheet": each.sheet,
                "label": key_of(each.label),
                "cell": each.cell,
                "text": each.text,
                "value_cell": each.value_cell,
                "value": each.value,
                **_sure(each.why),
            }
            for each in reading.labels
        ],
        "council": [
            {
                "sheet": each.sheet,
                "cell": each.cell,
                "name": each.name,
                "position": each.position,
                "role": each.role,
            }
            for each in reading.members
        ],
        "findings": [finding_json(finding, catalogue) for finding in reading.findings],
    }


def _key(word: Words | None) -> str | None:
    return key_of(word) if isinstance(word, ScoringSheet | Column | InfoLabel) else None


def _sure(why: Why) -> dict[str, str]:
    return {"confidence": why.confidence.value, "why": why.value}
