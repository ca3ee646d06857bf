"""Pieces of the declaration of a context."""

from . import people, row, years
from .kinds import blank, number, text, truth

__all__ = ["blank", "number", "people", "row", "text", "truth", "years"]
