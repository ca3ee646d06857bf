"""Names of units compared as people mean them."""

from __future__ import annotations

from .locality import kind_of
from .text import fold

_KIND_PREFIXES = ("thi tran ", "phuong ", "xa ", "tt ", "p ", "x ")
_DISTRICT_PREFIXES = ("huyen ", "thanh pho ", "thi xa ", "quan ", "tp ")


def _without(prefixes: tuple[str, ...], folded: str) -> str:
    for prefix in prefixes:
        if folded.startswith(prefix):
            return folded.removeprefix(prefix)
    return folded


def same_unit_name(first: str, second: str) -> bool:
    """Whether two names mean one commune-level unit.

    Folded; the word for the unit's kind may be left out on one side, but "Thị trấn Đắk Hà" is never "Xã Đắk
    Hà".

    >>> same_unit_name("Đăk La", "Xã Đắk La")
    True
    """
    if fold(first) == fold(second):
        return True
    if kind_of(first) is not None and kind_of(second) is not None:
        return False
    return bare_name(first) == bare_name(second)


def bare_name(name: str) -> str:
    """The folded name without the word for the unit's kind."""
    return fold(name) if kind_of(name) is None else _without(_KIND_PREFIXES, fold(name))


def same_district_name(first: str, second: str) -> bool:
    """Whether two names mean one district; the word "huyện" or "thành phố" may be left out."""
    return _without(_DISTRICT_PREFIXES, fold(first)) == _without(_DISTRICT_PREFIXES, fold(second))
