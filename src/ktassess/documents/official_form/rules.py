"""The rules of the official form, read from ``decree-30-2020.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any

from ...domain.findings import TextRef
from ...domain.text import fold


@dataclass(frozen=True, slots=True)
class PartRule:
    """How one part looks; None where the decree says nothing. Sizes and spaces in points.

    ``label`` is the text of what the part is called.
    """

    label: TextRef
    clause: str
    texts: tuple[str, ...] = ()
    case: str | None = None
    size: tuple[float, float] | None = None
    bold: bool | None = None
    italic: bool | None = None
    align: str | None = None
    rule: tuple[float, float] | None = None
    space_above: float | None = None
    space_between: float | None = None
    first_line_cm: tuple[float, float] | None = None
    first_line_tolerance_cm: float = 0.0
    line_spacing: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules: the parts by name, the document types with their abbreviations, and the other tables.

    ``folded_types``: type name by its folded form; ``certificates``: what a certificate's title begins with,
    folded.
    """

    decree: str
    annex: str
    parts: Mapping[str, PartRule]
    types: Mapping[str, str]
    types_clause: str
    folded_types: Mapping[str, str]
    certificates: tuple[str, ...]
    kinds: Mapping[str, tuple[str, ...]]
    tables: Mapping[str, Mapping[str, Any]]

    def cite(self, clause: str) -> str:
        """A clause as a full citation: "30/2020/NĐ-CP, Phụ lục I, Phần I, II.1.a"."""
        annex = "" if clause.startswith("Phụ lục") else f"{self.annex}, "
        return f"{self.decree}, {annex}{clause}"


@cache
def load() -> Rules:
    """The rules of this package."""
    text = files(__package__).joinpath("decree-30-2020.toml").read_text("utf-8")
    data = tomllib.loads(text)
    types = dict(data.pop("types"))
    types_clause = types.pop("clause")
    kinds = dict(data.pop("kinds"))
    return Rules(
        decree=data.pop("decree"),
        annex=data.pop("annex"),
        parts={name: _part(name, values) for name, values in data.pop("part").items()},
        types=types,
        types_clause=types_clause,
        folded_types={fold(name): name for name in types},
        certificates=tuple(fold(name) for name in kinds.pop("certificate_names")),
        kinds={name: tuple(parts) for name, parts in kinds.items()},
        tables=data,
    )


def _part(part: str, values: Mapping[str, Any]) -> PartRule:
    known = {field.name for field in fields(PartRule)} - {"label"}
    unknown = values.keys() - known
    if unknown:
        raise KeyError(f"decree-30-2020.toml: {', '.join(sorted(unknown))}")
    frozen: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }
    return PartRule(label=TextRef(f"form.part.{part}"), **frozen)
