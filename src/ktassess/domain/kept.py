"""Records kept small: a country's workbooks, read whole, would not fit into a laptop's memory."""

from __future__ import annotations

import pickle
import zlib
from typing import Any, ClassVar, Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """A record packed to a tenth of its size, and unpacked when it is asked for.

    The one asked for last stays unpacked, for what asks once asks again.
    """

    __slots__ = ("_packed",)

    _last: ClassVar[tuple[bytes, Any]] = b"", None

    def __init__(self, value: T) -> None:
        self._packed = zlib.compress(pickle.dumps(value, pickle.HIGHEST_PROTOCOL), 1)
        Kept._last = self._packed, value

    @property
    def value(self) -> T:
        """The record itself."""
        packed, value = Kept._last
        if packed is not self._packed:
            value = pickle.loads(zlib.decompress(self._packed))
            Kept._last = self._packed, value
        unpacked: T = value
        return unpacked

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kept) and bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(self.value)
