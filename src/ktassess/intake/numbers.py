"""Numbers as people type them: decimal comma, spaces, "45 điểm", "45/50". Never a guess."""

from __future__ import annotations

import re
from decimal import Decimal

from ..domain.text import nfc
from .grid import plain
from .reading import InDoubt, Sure, Unreadable

Reading = Sure[Decimal] | InDoubt | Unreadable

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+")
_INVISIBLE = re.compile("[\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2012": "-", "\ufe63": "-", "\uff0d": "-"})
_UNIT = re.compile(r"\s*(?:điểm|đ|diem)\.?$", re.IGNORECASE)
_SIGN = re.compile(r"([+-]?)\s*(.*)", re.DOTALL)
_WHOLE = re.compile(r"[0-9]+")
_ONE_MARK = re.compile(r"([0-9]+)([.,])([0-9]+)")
_SPACED = re.compile(r"([0-9]{1,3}(?: [0-9]{3})+)(?:[.,]([0-9]+))?")
_MANY_MARKS = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})+")
_BOTH_MARKS = re.compile(r"([0-9]{1,3}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*)(?!\2)[.,]([0-9]+)")
_FRACTION = re.compile(r"([^/]+)/([^/]+)")
_LONGEST = 40


def read_number(text: str, maximum: Decimal | None = None) -> Reading:
    """A number typed as text.

    ``maximum``: where the number is points out of so many, "45/50" is 45 when 50 is that maximum; any other
    denominator is in doubt. "1.000" and "1,000" are in doubt: a thousand, or one.

    >>> read_number("45,5 điểm")
    Sure(value=Decimal('45.5'))
    >>> read_number("1.000")
    InDoubt(first='1000', second='1')
    """
    bare = _bare(text)
    if not bare or len(bare) > _LONGEST:
        return Unreadable()
    fraction = _FRACTION.fullmatch(bare)
    if fraction is None:
        return _signed(bare)
    numerator, denominator = _signed(_bare(fraction[1])), _signed(_bare(fraction[2]))
    if not isinstance(numerator, Sure) or not isinstance(denominator, Sure):
        return Unreadable()
    if maximum is not None and denominator.value == maximum:
        return numerator
    return InDoubt(_spoken(numerator.value), bare)


def _bare(text: str) -> str:
    spaced = _SPACES.sub(" ", _INVISIBLE.sub("", nfc(text)).translate(_MINUS)).strip()
    return _UNIT.sub("", spaced)


def _signed(text: str) -> Reading:
    found = _SIGN.fullmatch(text)
    if found is None:
        return Unreadable()
    reading = _unsigned(found[2])
    if found[1] != "-":
        return reading
    if isinstance(reading, InDoubt):
        return InDoubt(f"-{reading.first}", f"-{reading.second}")
    return Sure(plain(-reading.value)) if isinstance(reading, Sure) else reading


def _unsigned(text: str) -> Reading:
    if _WHOLE.fullmatch(text):
        return Sure(plain(Decimal(text)))
    if one := _ONE_MARK.fullmatch(text):
        return _with_one_mark(one[1], one[3])
    if spaced := _SPACED.fullmatch(text):
        return Sure(_decimal(spaced[1].replace(" ", ""), spaced[2]))
    if _MANY_MARKS.fullmatch(text):
        return Sure(plain(Decimal(re.sub("[.,]", "", text))))
    if both := _BOTH_MARKS.fullmatch(text):
        return Sure(_decimal(re.sub("[.,]", "", both[1]), both[3]))
    return Unreadable()


def _with_one_mark(whole: str, rest: str) -> Reading:
    decimal = _decimal(whole, rest)
    if len(rest) == 3 and len(whole) <= 3 and not whole.startswith("0"):
        return InDoubt(whole + rest, _spoken(decimal))
    return Sure(decimal)


def _decimal(whole: str, rest: str | None) -> Decimal:
    return plain(Decimal(f"{whole}.{rest}" if rest else whole))


def _spoken(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")
