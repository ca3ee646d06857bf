"""The register of the years: one SQLite file that keeps what each district closed, for good.

:func:`open_register` gives the store behind the small interface of :mod:`.interface`; nothing outside this
room writes SQL.
"""

from .interface import Register
from .store import open_register

__all__ = ["Register", "open_register"]
