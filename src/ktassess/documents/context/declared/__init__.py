"""Pieces of the declaration of a context."""

from . import awards, people, province, row, years
from .kinds import blank, number, text, truth

__all__ = ["awards", "blank", "number", "people", "province", "row", "text", "truth", "years"]
