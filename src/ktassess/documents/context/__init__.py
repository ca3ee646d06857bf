"""The context of a document: plain values by names an officer understands, the same in all templates.

Every name is declared in :mod:`.fields`, with its meaning and an example.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .builder import ContextBuilder, WholeYear

if TYPE_CHECKING:
    from .builder import Context
    from .fields import AWARD_FIELDS, COMMUNE_FIELDS, DISTRICT_FIELDS, PROVINCE_FIELDS, fields_of

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


def __getattr__(name: str) -> Any:
    """The declarations: loaded by who asks for them, which no document does."""
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(".fields", __name__), name)
