"""The settings a new workspace starts with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..domain.regulation import Regulation
from .register import UnitRecord
from .settings import Settings, Unit


def starting_settings(
    root: Path,
    units: Sequence[UnitRecord],
    regulation: Regulation,
    *,
    year: int,
    rules: str,
    language: str | None,
) -> Settings:
    """The settings of a new workspace for the district of ``units``; the province is the regulation's."""
    province = regulation.province
    district = units[0].district
    kind, name = _parted(district)
    return Settings(
        root=root,
        year=year,
        rules=rules,
        province=Unit(province.name, province.code, province.place) if province else Unit("…", "…", "…"),
        district=Unit(f"{kind.lower()} {name}".strip(), units[0].district_code, name),
        language=language,
    )


def _parted(district: str) -> tuple[str, str]:
    """The kind of a district and its own name: "Thành phố Kon Tum" is ("Thành phố", "Kon Tum")."""
    for kind in ("Thành phố", "Thị xã", "Huyện", "Quận"):
        if district.casefold().startswith(f"{kind.casefold()} "):
            return kind, district[len(kind) + 1 :]
    return "", district
