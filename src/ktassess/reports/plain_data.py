"""Records of the domain as plain data for JSON: exact decimals as strings, dates in ISO form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from ..domain.entries import Entry, Place
from .plain import points_string

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]


def plain_data(value: object) -> Plain:
    """A record as dicts, lists and strings. Raises TypeError for what has no plain form."""
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, Decimal):
        return points_string(value)
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return {field.name: plain_data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (Entry, Place)):
        return {name: plain_data(item) for name, item in value._asdict().items()}
    if isinstance(value, Mapping):
        return {str(key): plain_data(item) for key, item in value.items()}
    if isinstance(value, (frozenset, set)):
        return sorted((plain_data(item) for item in value), key=str)
    if isinstance(value, (tuple, list)):
        return [plain_data(item) for item in value]
    raise TypeError(type(value).__name__)
