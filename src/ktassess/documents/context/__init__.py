"""The context of a document: plain values by names an officer understands, the same in all templates.

Every name is declared in :mod:`.fields`, with its meaning and an example.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .builder import ContextBuilder, WholeYear
from .fields import AWARD_FIELDS, COMMUNE_FIELDS, DISTRICT_FIELDS, PROVINCE_FIELDS, fields_of

if TYPE_CHECKING:
    from .builder import Context

__all__ = [
    "AWARD_FIELDS",
    "COMMUNE_FIELDS",
    "DISTRICT_FIELDS",
    "PROVINCE_FIELDS",
    "Context",
    "ContextBuilder",
    "WholeYear",
    "fields_of",
]
