"""The register of the years: what each district closed, kept for good in one file or on a server.

:func:`open_register` gives the store behind the small interface of :mod:`.interface`; nothing outside this
room writes SQL.
"""

from .interface import Register
from .store import open_register

__all__ = ["Register", "open_register"]
