"""Pieces of the declaration of a context."""

from . import people, province, row, years
from .kinds import blank, number, text, truth

__all__ = ["blank", "number", "people", "province", "row", "text", "truth", "years"]
