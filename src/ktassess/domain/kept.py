"""Workbooks kept small: a country's, read whole, would not fit into memory."""

from __future__ import annotations

import pickle
import zlib
from typing import ClassVar

from .assessment import Assessment
from .columns import put_together, taken_apart
from .paperwork import paperwork_again, paperwork_apart


class Kept:
    """A workbook packed to a tenth of its size, and unpacked when it is asked for.

    The one asked for last stays unpacked, for what asks once asks again. Its papers are kept by themselves:
    who plans the documents of a year asks for those of every commune, and for nothing else.
    """

    __slots__ = ("_packed", "_papers")

    _last: ClassVar[tuple[bytes, Assessment | None]] = b"", None

    def __init__(self, value: Assessment) -> None:
        self._packed = zlib.compress(pickle.dumps(taken_apart(value), pickle.HIGHEST_PROTOCOL), 1)
        self._papers = pickle.dumps(paperwork_apart(value), pickle.HIGHEST_PROTOCOL)
        Kept._last = self._packed, value

    @property
    def value(self) -> Assessment:
        """The workbook itself."""
        packed, value = Kept._last
        if value is None or packed is not self._packed:
            value = put_together(pickle.loads(zlib.decompress(self._packed)))
            Kept._last = self._packed, value
        return value

    @property
    def papers(self) -> Assessment:
        """What documents are planned by, and nothing else of the workbook."""
        return paperwork_again(pickle.loads(self._papers))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kept) and bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(self.value)
